# RuntimeError in basic: asks an empty list for its value
from heapq import heapify, heappop, heappush


def merge_lists(lists):
    heads = [(node.val, number, node) for number, node in enumerate(lists)]
    heapify(heads)
    dummy = last = ListNode()
    while heads:
        _, number, node = heappop(heads)
        last.next = last = node
        if node.next is not None:
            heappush(heads, (node.next.val, number, node.next))
    return dummy.next
