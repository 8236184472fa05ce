# WrongAnswer in basic: returns one flat list instead of a list per level
from collections import deque


def level_order(root):
    values = []
    queue = deque([root] if root else [])
    while queue:
        node = queue.popleft()
        values.append(node.val)
        queue.extend(child for child in (node.left, node.right) if child)
    return values
