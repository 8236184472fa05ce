# RuntimeError in basic: asks for the next node's next, which the empty list does not have
def reverse_list(head):
    reversed_head = None
    node = head
    while node.next is not None:
        rest = node.next
        node.next = reversed_head
        reversed_head = node
        node = rest
    node.next = reversed_head
    return node
