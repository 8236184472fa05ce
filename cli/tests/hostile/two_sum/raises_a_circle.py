# RuntimeError: raises errors that cause each other
def two_sum(nums, target):
    first, second = ValueError("first"), ValueError("second")
    first.__cause__, second.__cause__ = second, first
    raise first
