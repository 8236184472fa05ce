# TooSlow in performance: looks through the whole stack for its smallest item, O(n) each time
class MinStack:
    def __init__(self):
        self.items = []

    def push(self, x):
        self.items.append(x)

    def pop(self):
        return self.items.pop()

    def top(self):
        return self.items[-1]

    def get_min(self):
        return min(self.items)
