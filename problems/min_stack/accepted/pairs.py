# Beside each item the smallest of it and all below — O(1) per call
class MinStack:
    def __init__(self):
        self.items = []

    def push(self, x: int) -> None:
        smallest = min(x, self.items[-1][1]) if self.items else x
        self.items.append((x, smallest))

    def pop(self) -> int:
        return self.items.pop()[0]

    def top(self) -> int:
        return self.items[-1][0]

    def get_min(self) -> int:
        return self.items[-1][1]
