# WrongAnswer in basic: moves local names about and rewires nothing
def reverse_list(head):
    previous, node = None, head
    while node is not None:
        previous, node = node, node.next
    return previous
