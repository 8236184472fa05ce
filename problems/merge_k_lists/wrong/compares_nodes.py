# RuntimeError in basic: the heap compares nodes when values are equal
from heapq import heapify, heappop, heappush


def merge_lists(lists):
    heads = [(node.val, node) for node in lists if node is not None]
    heapify(heads)
    dummy = last = ListNode()
    while heads:
        _, node = heappop(heads)
        last.next = last = node
        if node.next is not None:
            heappush(heads, (node.next.val, node.next))
    return dummy.next
