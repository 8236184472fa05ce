# WrongAnswer in basic: goes through the list backwards and finds the first connection of the cycle
def redundant_connection(edges):
    parent = list(range(len(edges)))

    def root(node):
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for a, b in reversed(edges):
        if root(a) == root(b):
            return [a, b]
        parent[root(a)] = root(b)
    return []
