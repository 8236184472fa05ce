# Best length below each rank in a Fenwick tree — O(n log n) time, O(n) memory
def longest_increasing(nums: list[int]) -> int:
    rank = {x: i + 1 for i, x in enumerate(sorted(set(nums)))}
    best = [0] * (len(rank) + 1)
    longest = 0
    for x in nums:
        length = 0
        i = rank[x] - 1
        while i > 0:
            length = max(length, best[i])
            i -= i & -i
        length += 1
        longest = max(longest, length)
        i = rank[x]
        while i < len(best):
            best[i] = max(best[i], length)
            i += i & -i
    return longest
