# RuntimeError: every method returns the stack
class MinStack:
    def __init__(self):
        pass

    def push(self, x):
        return self

    pop = top = get_min = lambda self: self
