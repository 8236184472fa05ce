# WrongAnswer in basic: returns the parent of the first of the two
def lowest_common_ancestor(root, p, q):
    stack = [root]
    while stack:
        node = stack.pop()
        for child in (node.left, node.right):
            if child is not None:
                if child.val == p:
                    return node.val
                stack.append(child)
    return root.val
