# WrongAnswer in basic: the heap holds the time of the last link alone, not from the start
from heapq import heappop, heappush


def network_delay(n, links, source):
    targets = [[] for _ in range(n)]
    for a, b, time in links:
        targets[a].append((b, time))
    heard = {}
    under_way = [(0, source, 0)]
    while under_way:
        _, node, now = heappop(under_way)
        if node in heard:
            continue
        heard[node] = now
        for other, time in targets[node]:
            heappush(under_way, (time, other, now + time))
    return max(heard.values()) if len(heard) == n else -1
