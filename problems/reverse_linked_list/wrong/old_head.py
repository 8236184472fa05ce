# WrongAnswer in basic: returns the old head, which is the last node now
def reverse_list(head):
    reversed_head = None
    node = head
    while node is not None:
        rest = node.next
        node.next = reversed_head
        reversed_head = node
        node = rest
    return head
