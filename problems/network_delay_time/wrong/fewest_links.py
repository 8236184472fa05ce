# WrongAnswer in basic: breadth-first search takes the way of fewest links, not of least time
from collections import deque


def network_delay(n, links, source):
    targets = [[] for _ in range(n)]
    for a, b, time in links:
        targets[a].append((b, time))
    heard = {source: 0}
    queue = deque([source])
    while queue:
        node = queue.popleft()
        for other, time in targets[node]:
            if other not in heard:
                heard[other] = heard[node] + time
                queue.append(other)
    return max(heard.values()) if len(heard) == n else -1
