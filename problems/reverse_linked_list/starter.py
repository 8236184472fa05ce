# ListNode is there already:
#
# class ListNode:
#     def __init__(self, val=0, next=None):
#         self.val = val
#         self.next = next


def reverse_list(head: "ListNode | None") -> "ListNode | None":
    """Reverse the list that begins at head and return its new head."""
    raise NotImplementedError
