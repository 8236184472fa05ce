# WrongAnswer in basic: climbs from both at the same pace, though they may start at different depths
def lowest_common_ancestor(root, p, q):
    parent = {root.val: root.val}
    stack = [root]
    while stack:
        node = stack.pop()
        for child in (node.left, node.right):
            if child is not None:
                parent[child.val] = node.val
                stack.append(child)
    while p != q:
        p, q = parent[p], parent[q]
    return p
