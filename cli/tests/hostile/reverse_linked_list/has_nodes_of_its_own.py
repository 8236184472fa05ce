# Accepted: has a node class of its own
class ListNode:
    __slots__ = ("val", "next")

    def __init__(self, val, next):
        self.val, self.next = val, next


def reverse_list(head):
    before = None
    while head:
        before, head = ListNode(head.val, before), head.next
    return before
