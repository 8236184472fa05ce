# WrongAnswer in basic: settles a node when a message is sent to it, although a later one may overtake
from heapq import heappop, heappush


def network_delay(n, links, source):
    targets = [[] for _ in range(n)]
    for a, b, time in links:
        targets[a].append((b, time))
    heard = {source: 0}
    under_way = [(0, source)]
    while under_way:
        now, node = heappop(under_way)
        for other, time in targets[node]:
            if other not in heard:
                heard[other] = now + time
                heappush(under_way, (now + time, other))
    return max(heard.values()) if len(heard) == n else -1
