# Count, then keep the k best in a min-heap — O(n + d log k) time for d different numbers
from heapq import heappush, heappushpop


def top_k_frequent(nums: list[int], k: int) -> list[int]:
    counts = {}
    for x in nums:
        counts[x] = counts.get(x, 0) + 1
    heap = []
    for x, count in counts.items():
        if len(heap) < k:
            heappush(heap, (count, x))
        else:
            heappushpop(heap, (count, x))
    return [x for _, x in heap]
