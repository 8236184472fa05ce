# Visit the values in order and ask that they increase — O(n) time, O(height) memory
def is_search_tree(root: "TreeNode | None") -> bool:
    stack = []
    previous = None
    node = root
    while stack or node is not None:
        while node is not None:
            stack.append(node)
            node = node.left
        node = stack.pop()
        if previous is not None and node.val <= previous:
            return False
        previous = node.val
        node = node.right
    return True
