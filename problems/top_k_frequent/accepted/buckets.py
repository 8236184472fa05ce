# Count, put the numbers into buckets by count, read from the top — O(n) time, O(n) memory
from collections import Counter


def top_k_frequent(nums: list[int], k: int) -> list[int]:
    buckets = [[] for _ in range(len(nums) + 1)]
    for x, count in Counter(nums).items():
        buckets[count].append(x)
    top = []
    for bucket in reversed(buckets):
        top += bucket
        if len(top) >= k:
            break
    return top[:k]
