# WrongAnswer in basic: overwrites next before saving it and loses the rest of the list
def reverse_list(head):
    reversed_head = None
    node = head
    while node is not None:
        node.next = reversed_head
        reversed_head = node
        node = node.next
    return reversed_head
