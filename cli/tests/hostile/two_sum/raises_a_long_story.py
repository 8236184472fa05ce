# RuntimeError: raises an error of many megabytes
def two_sum(nums, target):
    raise ValueError("x" * 50_000_000)
