# WrongAnswer in basic: goes on among the smaller items without counting those equal to the pivot
import random


def kth_largest(nums, k):
    while True:
        pivot = random.choice(nums)
        larger = [x for x in nums if x > pivot]
        smaller = [x for x in nums if x < pivot]
        if k <= len(larger):
            nums = larger
        elif k == len(larger) + 1 or not smaller:
            return pivot
        else:
            k -= len(larger) + 1
            nums = smaller
            k = min(k, len(nums))
