# Shortest paths by a queue in a graph of adjacency lists.
from collections import defaultdict, deque


def main():
    n = 12_000
    graph = defaultdict(list)
    for i in range(n):
        for j in (i * 2 % n, i * 3 % n, (i + 1) % n):
            graph[i].append(j)
    distance, queue = {0: 0}, deque([0])
    while queue:
        node = queue.popleft()
        for near in graph[node]:
            if near not in distance:
                distance[near] = distance[node] + 1
                queue.append(near)
    return len(distance), sum(distance.values())
