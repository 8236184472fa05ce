# TooSlow in performance: searches the network afresh for each connection, O(n²)
def redundant_connection(edges):
    neighbours = [[] for _ in edges]
    for a, b in edges:
        seen, stack = {a}, [a]
        while stack:
            for other in neighbours[stack.pop()]:
                if other not in seen:
                    seen.add(other)
                    stack.append(other)
        if b in seen:
            return [a, b]
        neighbours[a].append(b)
        neighbours[b].append(a)
    return []
