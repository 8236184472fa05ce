# Take leaves off until only the cycle is left — O(n) time, O(n) memory
def redundant_connection(edges: list[list[int]]) -> list[int]:
    neighbours = [[] for _ in edges]
    for a, b in edges:
        neighbours[a].append(b)
        neighbours[b].append(a)
    degree = [len(others) for others in neighbours]
    leaves = [node for node, d in enumerate(degree) if d == 1]
    for leaf in leaves:
        degree[leaf] = 0
        for other in neighbours[leaf]:
            if degree[other] > 0:
                degree[other] -= 1
                if degree[other] == 1:
                    leaves.append(other)
    return next([a, b] for a, b in reversed(edges) if degree[a] > 0 and degree[b] > 0)
