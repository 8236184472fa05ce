# WrongAnswer in basic: takes a smallest item of 0 for no item at all
class MinStack:
    def __init__(self):
        self.items = []

    def push(self, x):
        smallest = self.items[-1][1] if self.items else None
        self.items.append((x, min(x, smallest) if smallest else x))

    def pop(self):
        return self.items.pop()[0]

    def top(self):
        return self.items[-1][0]

    def get_min(self):
        return self.items[-1][1]
