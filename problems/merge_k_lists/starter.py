# ListNode is there already:
#
# class ListNode:
#     def __init__(self, val=0, next=None):
#         self.val = val
#         self.next = next


def merge_lists(lists: "list[ListNode | None]") -> "ListNode | None":
    """Merge sorted linked lists into one and return its head."""
    raise NotImplementedError
