# WrongAnswer in basic: compares all values with the root's, but not below it
def is_search_tree(root):
    def values(node):
        found, stack = [], [node]
        while stack:
            node = stack.pop()
            if node is not None:
                found.append(node.val)
                stack += [node.left, node.right]
        return found

    if root is None:
        return True
    smaller = all(val < root.val for val in values(root.left))
    return smaller and all(val > root.val for val in values(root.right))
