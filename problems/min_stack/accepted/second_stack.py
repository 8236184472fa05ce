# A second stack of the items that were a new smallest, equal ones included — O(1) per call
class MinStack:
    def __init__(self):
        self.items = []
        self.smallest = []

    def push(self, x: int) -> None:
        self.items.append(x)
        if not self.smallest or x <= self.smallest[-1]:
            self.smallest.append(x)

    def pop(self) -> int:
        x = self.items.pop()
        if x == self.smallest[-1]:
            self.smallest.pop()
        return x

    def top(self) -> int:
        return self.items[-1]

    def get_min(self) -> int:
        return self.smallest[-1]
