# TreeNode is there already:
#
# class TreeNode:
#     def __init__(self, val=0, left=None, right=None):
#         self.val = val
#         self.left = left
#         self.right = right


def lowest_common_ancestor(root: "TreeNode | None", p: int, q: int) -> int:
    """Return the value of the lowest node that has both p and q below it or is one of them."""
    raise NotImplementedError
