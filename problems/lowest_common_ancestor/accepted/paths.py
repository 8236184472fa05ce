# The ways from the root to both, compared from the start — O(n) time, O(n) memory
def lowest_common_ancestor(root: "TreeNode | None", p: int, q: int) -> int:
    def way_to(val):
        way = []
        stack = [(root, 0)]
        while stack:
            node, depth = stack.pop()
            if node is None:
                continue
            way[depth:] = [node.val]
            if node.val == val:
                return way
            stack.append((node.right, depth + 1))
            stack.append((node.left, depth + 1))
        return way

    common = [a for a, b in zip(way_to(p), way_to(q)) if a == b]
    return common[-1]
