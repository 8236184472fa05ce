# RuntimeError in basic: makes room for the nodes 1 to n - 1 only, as if they were counted from 1 to the number of others
def redundant_connection(edges):
    parent = list(range(len(edges) - 1))

    def root(node):
        while parent[node] != node:
            node = parent[node]
        return node

    for a, b in edges:
        if root(a) == root(b):
            return [a, b]
        parent[root(a)] = root(b)
    return []
