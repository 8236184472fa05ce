# WrongAnswer in basic: goes on with the right subtree only where there is no left one
def level_order(root):
    levels = []
    level = [root] if root else []
    while level:
        levels.append([node.val for node in level])
        level = [node.left or node.right for node in level if node.left or node.right]
    return levels
