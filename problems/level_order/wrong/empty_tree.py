# RuntimeError in edge: reads the root's value without looking whether there is a root
def level_order(root):
    levels = []
    level = [root]
    while level:
        levels.append([node.val for node in level])
        level = [child for node in level for child in (node.left, node.right) if child is not None]
    return levels
