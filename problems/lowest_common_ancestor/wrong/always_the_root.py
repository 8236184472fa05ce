# WrongAnswer in basic: returns the highest common ancestor, which is always the root
def lowest_common_ancestor(root, p, q):
    return root.val
