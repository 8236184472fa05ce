# WrongAnswer in basic: stops when one of two lists is used up, and loses the rest of the other
def merge_lists(lists):
    def merge_two(a, b):
        dummy = last = ListNode()
        while a is not None and b is not None:
            if b.val < a.val:
                a, b = b, a
            last.next = last = a
            a = a.next
        last.next = None
        return dummy.next

    merged = lists[0] if lists else None
    for other in lists[1:]:
        merged = merge_two(merged, other)
    return merged
