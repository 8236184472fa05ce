# WrongAnswer in basic: lets the node point to the other instead of its root, and leaves the rest of its part behind
def redundant_connection(edges):
    parent = list(range(len(edges)))

    def root(node):
        seen = set()
        while parent[node] != node and node not in seen:
            seen.add(node)
            node = parent[node]
        return node

    for a, b in edges:
        if root(a) == root(b):
            return [a, b]
        parent[a] = b
    return []
