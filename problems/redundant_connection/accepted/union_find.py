# Join parts and find the connection inside one — O(n α(n)) time, O(n) memory
def redundant_connection(edges: list[list[int]]) -> list[int]:
    parent = list(range(len(edges)))
    size = [1] * len(edges)

    def root(node):
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for a, b in edges:
        small, large = root(a), root(b)
        if small == large:
            return [a, b]
        if size[small] > size[large]:
            small, large = large, small
        parent[small] = large
        size[large] += size[small]
    return []
