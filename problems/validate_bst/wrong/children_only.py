# WrongAnswer in basic: compares each node with its children only
def is_search_tree(root):
    stack = [root]
    while stack:
        node = stack.pop()
        if node is None:
            continue
        if node.left is not None and node.left.val >= node.val:
            return False
        if node.right is not None and node.right.val <= node.val:
            return False
        stack += [node.left, node.right]
    return True
