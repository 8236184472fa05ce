# WrongAnswer in basic: hands down the parent's bound only and forgets that of the other side
def is_search_tree(root):
    stack = [(root, float("-inf"), float("inf"))]
    while stack:
        node, low, high = stack.pop()
        if node is None:
            continue
        if not low < node.val < high:
            return False
        stack.append((node.left, float("-inf"), node.val))
        stack.append((node.right, node.val, float("inf")))
    return True
