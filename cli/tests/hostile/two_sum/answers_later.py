# RuntimeError: is a generator
def two_sum(nums, target):
    yield 0
    yield 1
