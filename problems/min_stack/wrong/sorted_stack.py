# WrongAnswer in basic: keeps the items sorted, so the top is no longer the one that came last
from bisect import insort


class MinStack:
    def __init__(self):
        self.items = []

    def push(self, x):
        insort(self.items, x)

    def pop(self):
        return self.items.pop()

    def top(self):
        return self.items[-1]

    def get_min(self):
        return self.items[0]
