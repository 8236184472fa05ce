# Depth-first with an explicit stack, each value to the list of its depth — O(n) time, O(depth) memory
def level_order(root: "TreeNode | None") -> list[list[int]]:
    levels = []
    stack = [(root, 0)]
    while stack:
        node, depth = stack.pop()
        if node is None:
            continue
        if depth == len(levels):
            levels.append([])
        levels[depth].append(node.val)
        stack.append((node.right, depth + 1))
        stack.append((node.left, depth + 1))
    return levels
