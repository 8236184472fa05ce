# TooSlow in performance: merges one list after the other into the result, O(n k)
def merge_lists(lists):
    def merge_two(a, b):
        dummy = last = ListNode()
        while a is not None and b is not None:
            if b.val < a.val:
                a, b = b, a
            last.next = last = a
            a = a.next
        last.next = a if a is not None else b
        return dummy.next

    merged = None
    for other in lists:
        merged = merge_two(merged, other)
    return merged
