# RuntimeError in large: calls itself once a level, deeper than Python's recursion limit in a long chain
def lowest_common_ancestor(root, p, q):
    def search(node):
        if node is None or node.val in (p, q):
            return node
        left, right = search(node.left), search(node.right)
        if left is not None and right is not None:
            return node
        return left if left is not None else right

    return search(root).val
