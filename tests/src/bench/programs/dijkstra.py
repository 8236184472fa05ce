# Shortest paths in a weighted graph, by a heap of tuples.
import heapq


def main():
    n = 4_000
    graph = {i: [(i * 5 % n, i % 13 + 1), ((i + 1) % n, 7), (i * 7 % n, i % 5 + 2)] for i in range(n)}
    best, heap = {}, [(0, 1)]
    while heap:
        cost, node = heapq.heappop(heap)
        if node in best:
            continue
        best[node] = cost
        for near, weight in graph[node]:
            if near not in best:
                heapq.heappush(heap, (cost + weight, near))
    return len(best), sum(best.values())
