# Smallest and largest value of every subtree, children before parents — O(n) time, O(n) memory
def is_search_tree(root: "TreeNode | None") -> bool:
    order = [root] if root is not None else []
    for node in order:
        order.extend(child for child in (node.left, node.right) if child is not None)
    span = {}
    for node in reversed(order):
        smallest = largest = node.val
        if node.left is not None:
            smallest, below = span[id(node.left)]
            if below >= node.val:
                return False
        if node.right is not None:
            above, largest = span[id(node.right)]
            if above <= node.val:
                return False
        span[id(node)] = smallest, largest
    return True
