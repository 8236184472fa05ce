# Gather all values, sort them, make a new list — O(n log n) time, O(n) memory
def merge_lists(lists: "list[ListNode | None]") -> "ListNode | None":
    values = []
    for node in lists:
        while node is not None:
            values.append(node.val)
            node = node.next
    head = None
    for val in sorted(values, reverse=True):
        head = ListNode(val, head)
    return head
