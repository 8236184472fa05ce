# WrongAnswer in basic: lets equal values through
def is_search_tree(root):
    stack, previous, node = [], None, root
    while stack or node is not None:
        while node is not None:
            stack.append(node)
            node = node.left
        node = stack.pop()
        if previous is not None and node.val < previous:
            return False
        previous = node.val
        node = node.right
    return True
