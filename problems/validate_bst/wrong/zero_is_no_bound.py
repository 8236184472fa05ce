# WrongAnswer in basic: takes a bound of 0 for no bound
def is_search_tree(root):
    stack = [(root, None, None)]
    while stack:
        node, low, high = stack.pop()
        if node is None:
            continue
        if (low and node.val <= low) or (high and node.val >= high):
            return False
        stack.append((node.left, low, node.val))
        stack.append((node.right, node.val, high))
    return True
