# WrongAnswer in basic: compares the parents of the two ends instead of their roots
def redundant_connection(edges):
    parent = list(range(len(edges)))

    def root(node):
        while parent[node] != node:
            node = parent[node]
        return node

    for a, b in edges:
        if parent[a] == parent[b]:
            return [a, b]
        parent[root(a)] = root(b)
    return []
