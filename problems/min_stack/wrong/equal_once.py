# RuntimeError in basic: remembers equal smallest items once, and has none left after the first pop
class MinStack:
    def __init__(self):
        self.items = []
        self.smallest = []

    def push(self, x):
        self.items.append(x)
        if not self.smallest or x < self.smallest[-1]:
            self.smallest.append(x)

    def pop(self):
        x = self.items.pop()
        if x == self.smallest[-1]:
            self.smallest.pop()
        return x

    def top(self):
        return self.items[-1]

    def get_min(self):
        return self.smallest[-1]
