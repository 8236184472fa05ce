# RuntimeError in basic: returns the node instead of its value
def lowest_common_ancestor(root, p, q):
    order = [root]
    for node in order:
        order.extend(child for child in (node.left, node.right) if child is not None)
    holds = {None: set()}
    for node in reversed(order):
        holds[node] = holds[node.left] | holds[node.right] | ({node.val} & {p, q})
        if holds[node] == {p, q}:
            return node
