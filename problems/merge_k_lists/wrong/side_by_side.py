# WrongAnswer in basic: hangs the lists behind each other
def merge_lists(lists):
    dummy = last = ListNode()
    for node in lists:
        last.next = node
        while last.next is not None:
            last = last.next
    return dummy.next
