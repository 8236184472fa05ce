# The k largest by a heap, and merging sorted lists.
import heapq


def main():
    heap = []
    for i in range(40_000):
        heapq.heappush(heap, i * 7919 % 65_537)
        if len(heap) > 500:
            heapq.heappop(heap)
    merged = list(heapq.merge(*(range(k, 10_000, 7) for k in range(7))))
    return sum(heap), len(merged), merged[1234]
