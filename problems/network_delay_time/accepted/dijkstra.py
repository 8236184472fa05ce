# Settle the node that hears earliest, with a heap — O((n + e) log e) time, O(n + e) memory
from heapq import heappop, heappush


def network_delay(n: int, links: list[list[int]], source: int) -> int:
    targets = [[] for _ in range(n)]
    for a, b, time in links:
        targets[a].append((b, time))
    heard = {}
    under_way = [(0, source)]
    while under_way:
        now, node = heappop(under_way)
        if node in heard:
            continue
        heard[node] = now
        for other, time in targets[node]:
            if other not in heard:
                heappush(under_way, (now + time, other))
    return max(heard.values()) if len(heard) == n else -1
