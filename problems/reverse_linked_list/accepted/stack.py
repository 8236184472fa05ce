# Push the nodes on a stack and link them as they come off — O(n) time, O(n) memory
def reverse_list(head: "ListNode | None") -> "ListNode | None":
    nodes = []
    while head is not None:
        nodes.append(head)
        head = head.next
    front = last = ListNode()
    while nodes:
        last.next = nodes.pop()
        last = last.next
    last.next = None
    return front.next
