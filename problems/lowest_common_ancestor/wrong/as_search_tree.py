# WrongAnswer in basic: compares values, as if the tree were a search tree
def lowest_common_ancestor(root, p, q):
    node = root
    while True:
        if p < node.val and q < node.val and node.left is not None:
            node = node.left
        elif p > node.val and q > node.val and node.right is not None:
            node = node.right
        else:
            return node.val
