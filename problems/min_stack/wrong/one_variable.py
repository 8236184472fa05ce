# WrongAnswer in basic: one variable for the smallest item, which pop does not bring back
class MinStack:
    def __init__(self):
        self.items = []
        self.smallest = None

    def push(self, x):
        self.items.append(x)
        if self.smallest is None or x < self.smallest:
            self.smallest = x

    def pop(self):
        return self.items.pop()

    def top(self):
        return self.items[-1]

    def get_min(self):
        return self.smallest
