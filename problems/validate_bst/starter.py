# TreeNode is there already:
#
# class TreeNode:
#     def __init__(self, val=0, left=None, right=None):
#         self.val = val
#         self.left = left
#         self.right = right


def is_search_tree(root: "TreeNode | None") -> bool:
    """Return whether every value lies between all on its left and all on its right."""
    raise NotImplementedError
