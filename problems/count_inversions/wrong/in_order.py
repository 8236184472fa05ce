# WrongAnswer in basic: counts the pairs that are in order
from bisect import bisect_left


def count_inversions(nums):
    so_far = []
    n_pairs = 0
    for x in nums:
        place = bisect_left(so_far, x)
        n_pairs += place
        so_far.insert(place, x)
    return n_pairs
