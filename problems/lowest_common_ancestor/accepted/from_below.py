# How many of the two each subtree holds, children before parents — O(n) time, O(n) memory
def lowest_common_ancestor(root: "TreeNode | None", p: int, q: int) -> int:
    order = [root]
    for node in order:
        order.extend(child for child in (node.left, node.right) if child is not None)
    holds = {None: set()}
    for node in reversed(order):
        below = holds[node.left] | holds[node.right] | ({node.val} & {p, q})
        if below == {p, q}:
            return node.val
        holds[node] = below
    return root.val
