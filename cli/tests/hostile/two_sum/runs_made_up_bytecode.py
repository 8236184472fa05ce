# RuntimeError: runs bytecode that it made up
def two_sum(nums, target):
    code = two_sum.__code__.replace(co_code=bytes(range(256)))
    return eval(code)
