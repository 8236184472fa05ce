# WrongAnswer: all stacks share their items
class MinStack:
    items = []

    def push(self, x):
        self.items.append(x)

    def pop(self):
        return self.items.pop(0)

    def top(self):
        return self.items[-1]

    def get_min(self):
        return min(self.items)
