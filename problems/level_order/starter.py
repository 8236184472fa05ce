# TreeNode is there already:
#
# class TreeNode:
#     def __init__(self, val=0, left=None, right=None):
#         self.val = val
#         self.left = left
#         self.right = right


def level_order(root: "TreeNode | None") -> list[list[int]]:
    """Return the values of the tree level by level, each from left to right."""
    raise NotImplementedError
