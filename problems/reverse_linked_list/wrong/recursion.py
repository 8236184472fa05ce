# RuntimeError in long: calls itself once a node, deeper than Python's recursion limit in a long list
def reverse_list(head):
    if head is None or head.next is None:
        return head
    reversed_head = reverse_list(head.next)
    head.next.next = head
    head.next = None
    return reversed_head
