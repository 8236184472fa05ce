# WrongAnswer in basic: keeps equal values once
def merge_lists(lists):
    values = set()
    for node in lists:
        while node is not None:
            values.add(node.val)
            node = node.next
    head = None
    for val in sorted(values, reverse=True):
        head = ListNode(val, head)
    return head
