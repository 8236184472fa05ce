# Follow links again only from nodes whose time improved — O(n e) time at worst, O(n + e) memory
from collections import deque


def network_delay(n: int, links: list[list[int]], source: int) -> int:
    targets = [[] for _ in range(n)]
    for a, b, time in links:
        targets[a].append((b, time))
    never = float("inf")
    heard = [never] * n
    heard[source] = 0
    queue = deque([source])
    is_queued = [False] * n
    while queue:
        node = queue.popleft()
        is_queued[node] = False
        for other, time in targets[node]:
            if heard[node] + time < heard[other]:
                heard[other] = heard[node] + time
                if not is_queued[other]:
                    is_queued[other] = True
                    queue.append(other)
    last = max(heard)
    return last if last < never else -1
