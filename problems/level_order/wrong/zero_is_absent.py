# WrongAnswer in basic: tests a node's value where it means the node, so zeros disappear
def level_order(root):
    levels = []
    level = [root] if root and root.val else []
    while level:
        levels.append([node.val for node in level])
        level = [child for node in level for child in (node.left, node.right) if child and child.val]
    return levels
