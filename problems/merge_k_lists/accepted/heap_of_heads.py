# A heap of the heads, the list's number to settle ties — O(n log k) time, O(k) memory
from heapq import heapify, heappop, heapreplace


def merge_lists(lists: "list[ListNode | None]") -> "ListNode | None":
    heads = [(node.val, number, node) for number, node in enumerate(lists) if node is not None]
    heapify(heads)
    dummy = last = ListNode()
    while heads:
        _, number, node = heads[0]
        last.next = last = node
        if node.next is not None:
            heapreplace(heads, (node.next.val, number, node.next))
        else:
            heappop(heads)
    return dummy.next
