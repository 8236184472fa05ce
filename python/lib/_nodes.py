# Run in the scope of every submission before it, as the judges of other sites do.
# The slots keep a chain of 100 000 nodes from exhausting the browser's stack when it is freed; `__dict__` lets a submission mark nodes.


class ListNode:
    """A node of a singly linked list."""

    __slots__ = ("val", "next", "__dict__")

    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next

    def __repr__(self):
        return f"ListNode(val={self.val!r}, next={'None' if self.next is None else '…'})"


class TreeNode:
    """A node of a binary tree."""

    __slots__ = ("val", "left", "right", "__dict__")

    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right

    def __repr__(self):
        return f"TreeNode(val={self.val!r})"
