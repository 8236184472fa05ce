# Merge the lists in pairs, then the results in pairs — O(n log k) time, O(k) memory
def merge_lists(lists: "list[ListNode | None]") -> "ListNode | None":
    def merge_two(a, b):
        dummy = last = ListNode()
        while a is not None and b is not None:
            if b.val < a.val:
                a, b = b, a
            last.next = a
            last = a
            a = a.next
        last.next = a if a is not None else b
        return dummy.next

    lists = list(lists)
    while len(lists) > 1:
        halves = [merge_two(a, b) for a, b in zip(lists[::2], lists[1::2])]
        if len(lists) % 2:
            halves.append(lists[-1])
        lists = halves
    return lists[0] if lists else None
