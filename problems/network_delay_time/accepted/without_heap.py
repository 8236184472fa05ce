# Settle the earliest node, found by looking through all — O(n² + e) time, O(n + e) memory
def network_delay(n: int, links: list[list[int]], source: int) -> int:
    targets = [[] for _ in range(n)]
    for a, b, time in links:
        targets[a].append((b, time))
    reached = {source: 0}
    settled = {}
    while reached:
        node = min(reached, key=reached.get)
        now = settled[node] = reached.pop(node)
        for other, time in targets[node]:
            if other not in settled:
                reached[other] = min(reached.get(other, now + time), now + time)
    return max(settled.values()) if len(settled) == n else -1
