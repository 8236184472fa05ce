# WrongAnswer in basic: merges in pairs and loses the list that is left over
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

    lists = list(lists)
    while len(lists) > 1:
        lists = [merge_two(a, b) for a, b in zip(lists[::2], lists[1::2])]
    return lists[0] if lists else None
