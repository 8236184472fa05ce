# Split around a random pivot and go on in one part — O(n) time on average, O(n) memory
import random


def kth_largest(nums: list[int], k: int) -> int:
    while True:
        pivot = random.choice(nums)
        larger = [x for x in nums if x > pivot]
        smaller = [x for x in nums if x < pivot]
        n_equal = len(nums) - len(larger) - len(smaller)
        if k <= len(larger):
            nums = larger
        elif k <= len(larger) + n_equal:
            return pivot
        else:
            k -= len(larger) + n_equal
            nums = smaller
