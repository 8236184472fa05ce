# A linked list with methods: push, reverse, sum.
class Node:
    def __init__(self, val, next=None):
        self.val = val
        self.next = next


class Stack:
    def __init__(self):
        self.head = None
        self.size = 0

    def push(self, val):
        self.head = Node(val, self.head)
        self.size += 1

    def reverse(self):
        before, node = None, self.head
        while node:
            node.next, before, node = before, node, node.next
        self.head = before

    def total(self):
        total, node = 0, self.head
        while node:
            total += node.val
            node = node.next
        return total


def main():
    totals = []
    # Short lists: Pyodide's stack ends where a long one is freed.
    for size in range(600, 1_200, 30):
        stack = Stack()
        for i in range(size):
            stack.push(i % 101)
        for _ in range(4):
            stack.reverse()
        totals.append(stack.total() + stack.size)
    return sum(totals), stack.head.val
