# WrongAnswer in basic: a heap of the first k items that later ones never enter
from heapq import heapify


def kth_largest(nums, k):
    heap = nums[:k]
    heapify(heap)
    return heap[0]
