# Leave the list alone and build a new one from the back — O(n) time, O(n) memory
def reverse_list(head: "ListNode | None") -> "ListNode | None":
    reversed_head = None
    while head is not None:
        reversed_head = ListNode(head.val, reversed_head)
        head = head.next
    return reversed_head
