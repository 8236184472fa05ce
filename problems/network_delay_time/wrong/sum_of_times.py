# WrongAnswer in basic: adds the times up, as if the nodes were told one after the other
from heapq import heappop, heappush


def network_delay(n, links, source):
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
            heappush(under_way, (now + time, other))
    return sum(heard.values()) if len(heard) == n else -1
