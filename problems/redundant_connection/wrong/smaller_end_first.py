# WrongAnswer in basic: returns the connection with its smaller node first instead of as it is given
def redundant_connection(edges):
    parent = list(range(len(edges)))

    def root(node):
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for a, b in edges:
        if root(a) == root(b):
            return [min(a, b), max(a, b)]
        parent[root(a)] = root(b)
    return []
