# WrongAnswer in basic: puts nodes in front instead of behind, so the result falls
def merge_lists(lists):
    values = []
    for node in lists:
        while node is not None:
            values.append(node.val)
            node = node.next
    head = None
    for val in sorted(values):
        head = ListNode(val, head)
    return head
