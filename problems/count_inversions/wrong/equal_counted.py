# WrongAnswer in basic: counts equal numbers as inversions
from bisect import bisect_left


def count_inversions(nums):
    so_far = []
    n_inversions = 0
    for x in nums:
        place = bisect_left(so_far, x)
        n_inversions += len(so_far) - place
        so_far.insert(place, x)
    return n_inversions
