# RuntimeError: returns a list without end
def reverse_list(head):
    if head is None:
        return None
    head.next = head
    return head
