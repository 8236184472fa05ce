# Move each node to the front of the reversed part — O(n) time, O(1) memory
def reverse_list(head: "ListNode | None") -> "ListNode | None":
    reversed_head = None
    node = head
    while node is not None:
        rest = node.next
        node.next = reversed_head
        reversed_head = node
        node = rest
    return reversed_head
