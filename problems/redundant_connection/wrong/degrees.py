# WrongAnswer in basic: takes the last connection between nodes that have others, cycle or not
def redundant_connection(edges):
    degree = [0] * len(edges)
    for a, b in edges:
        degree[a] += 1
        degree[b] += 1
    return next([a, b] for a, b in reversed(edges) if degree[a] > 1 and degree[b] > 1)
