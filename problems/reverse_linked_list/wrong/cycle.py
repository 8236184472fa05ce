# RuntimeError in basic: never cuts the old first link, so the last two nodes point at each other
def reverse_list(head):
    if head is None or head.next is None:
        return head
    previous, node = head, head.next
    while node is not None:
        rest = node.next
        node.next = previous
        previous, node = node, rest
    return previous
