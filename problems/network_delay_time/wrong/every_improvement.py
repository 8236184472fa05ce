# TimeLimit in performance: follows all links again, depth first, at every improvement; on a ladder of detours exponentially often
def network_delay(n, links, source):
    targets = [[] for _ in range(n)]
    for a, b, time in links:
        targets[a].append((b, time))
    heard = [float("inf")] * n
    heard[source] = 0
    stack = [(source, 0)]
    while stack:
        node, now = stack.pop()
        for other, time in targets[node]:
            if now + time < heard[other]:
                heard[other] = now + time
                stack.append((other, now + time))
    last = max(heard)
    return last if last < float("inf") else -1
