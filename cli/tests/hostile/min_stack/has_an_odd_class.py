# Accepted: has a class that is made by another
class Odd(type):
    def __instancecheck__(cls, instance):
        return False

    def __eq__(cls, other):
        return True

    __hash__ = lambda cls: 0


class MinStack(metaclass=Odd):
    def __init__(self):
        self.items = []

    def push(self, x):
        self.items.append((x, min(x, self.items[-1][1]) if self.items else x))

    def pop(self):
        return self.items.pop()[0]

    def top(self):
        return self.items[-1][0]

    def get_min(self):
        return self.items[-1][1]
