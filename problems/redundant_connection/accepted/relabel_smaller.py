# Give every part a list of its nodes and rename the smaller one — O(n log n) time, O(n) memory
def redundant_connection(edges: list[list[int]]) -> list[int]:
    part = [[node] for node in range(len(edges))]
    for a, b in edges:
        small, large = sorted((part[a], part[b]), key=len)
        if part[a] is part[b]:
            return [a, b]
        large.extend(small)
        for node in small:
            part[node] = large
    return []
