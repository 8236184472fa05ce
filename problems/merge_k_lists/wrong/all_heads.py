# TooSlow in performance: looks at all heads for every node, O(n k)
def merge_lists(lists):
    heads = [node for node in lists if node is not None]
    dummy = last = ListNode()
    while heads:
        number = min(range(len(heads)), key=lambda number: heads[number].val)
        last.next = last = heads[number]
        if last.next is not None:
            heads[number] = last.next
        else:
            heads.pop(number)
    return dummy.next
