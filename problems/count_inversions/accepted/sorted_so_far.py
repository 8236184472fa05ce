# Find each number's place among those before it — O(n log n) comparisons, O(n²) memory moves that are quick
from bisect import bisect_right


def count_inversions(nums: list[int]) -> int:
    so_far = []
    n_inversions = 0
    for x in nums:
        place = bisect_right(so_far, x)
        n_inversions += len(so_far) - place
        so_far.insert(place, x)
    return n_inversions
