# Count the numbers so far by rank in a Fenwick tree — O(n log n) time, O(n) memory
def count_inversions(nums: list[int]) -> int:
    rank = {x: i + 1 for i, x in enumerate(sorted(set(nums)))}
    counts = [0] * (len(rank) + 1)
    n_inversions = 0
    for n_before, x in enumerate(nums):
        n_inversions += n_before
        i = rank[x]
        while i > 0:
            n_inversions -= counts[i]
            i -= i & -i
        i = rank[x]
        while i < len(counts):
            counts[i] += 1
            i += i & -i
    return n_inversions
