# WrongAnswer in basic: does not let a node be its own ancestor
def lowest_common_ancestor(root, p, q):
    parent = {root.val: None}
    stack = [root]
    while stack:
        node = stack.pop()
        for child in (node.left, node.right):
            if child is not None:
                parent[child.val] = node.val
                stack.append(child)
    ancestors = set()
    above = parent[p]
    while above is not None:
        ancestors.add(above)
        above = parent[above]
    above = parent[q]
    while above is not None and above not in ancestors:
        above = parent[above]
    return above if above is not None else root.val
