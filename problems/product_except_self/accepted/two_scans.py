# Both scans with itertools.accumulate, then multiplied — O(n) time, O(n) memory
from itertools import accumulate
from operator import mul


def product_except_self(nums: list[int]) -> list[int]:
    before = accumulate(nums[:-1], mul, initial=1)
    after = list(accumulate(nums[:0:-1], mul, initial=1))
    return [b * a for b, a in zip(before, reversed(after))]
