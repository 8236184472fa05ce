# WrongAnswer in basic: returns the dummy node in front of the merged list
def merge_lists(lists):
    values = []
    for node in lists:
        while node is not None:
            values.append(node.val)
            node = node.next
    dummy = last = ListNode()
    for val in sorted(values):
        last.next = last = ListNode(val)
    return dummy
