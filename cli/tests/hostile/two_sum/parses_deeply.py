# RuntimeError: compiles very deep code
def two_sum(nums, target):
    return eval("(" * 5_000 + ")" * 5_000)
