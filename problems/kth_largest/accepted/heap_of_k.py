# A min-heap of the k largest so far — O(n log k) time, O(k) memory
from heapq import heapify, heapreplace


def kth_largest(nums: list[int], k: int) -> int:
    heap = nums[:k]
    heapify(heap)
    for x in nums[k:]:
        if x > heap[0]:
            heapreplace(heap, x)
    return heap[0]
