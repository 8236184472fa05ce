# One queue, read a level's length at a time — O(n) time, O(width) memory
from collections import deque


def level_order(root: "TreeNode | None") -> list[list[int]]:
    levels = []
    queue = deque()
    if root is not None:
        queue.append(root)
    while queue:
        level = []
        for _ in range(len(queue)):
            node = queue.popleft()
            level.append(node.val)
            if node.left is not None:
                queue.append(node.left)
            if node.right is not None:
                queue.append(node.right)
        levels.append(level)
    return levels
