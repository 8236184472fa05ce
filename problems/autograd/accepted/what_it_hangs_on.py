# Keep what each node was made of, and visit only what the result hangs on, the latest first, from a heap — O(1) an operation, O(n log n) backward
import heapq
import math
from collections import defaultdict


class Tape:
    def __init__(self):
        self.values = []
        self.made_by = []
        self.gradients = defaultdict(float)

    def push(self, value: float, operation: str, *operands: int) -> int:
        self.values.append(value)
        self.made_by.append((operation, operands))
        return len(self.values) - 1

    def variable(self, value: float) -> int:
        return self.push(value, "variable")

    def add(self, a: int, b: int) -> int:
        return self.push(self.values[a] + self.values[b], "add", a, b)

    def multiply(self, a: int, b: int) -> int:
        return self.push(self.values[a] * self.values[b], "multiply", a, b)

    def tanh(self, a: int) -> int:
        return self.push(math.tanh(self.values[a]), "tanh", a)

    def relu(self, a: int) -> int:
        return self.push(max(self.values[a], 0.0), "relu", a)

    def value(self, a: int) -> float:
        return self.values[a]

    def sent(self, node: int, arrived: float) -> list[tuple[int, float]]:
        """What a node sends to each of its operands."""
        operation, operands = self.made_by[node]
        if operation == "multiply":
            a, b = operands
            return [(a, arrived * self.values[b]), (b, arrived * self.values[a])]
        if operation == "tanh":
            arrived *= 1 - self.values[node] ** 2
        if operation == "relu" and self.values[node] == 0:
            arrived = 0.0
        return [(operand, arrived) for operand in operands]

    def backward(self, a: int) -> None:
        flow = {a: 1.0}
        waiting = [-a]
        while waiting:
            node = -heapq.heappop(waiting)
            arrived = flow.pop(node)
            self.gradients[node] += arrived
            for operand, part in self.sent(node, arrived):
                if operand not in flow:
                    flow[operand] = 0.0
                    heapq.heappush(waiting, -operand)
                flow[operand] += part

    def gradient(self, a: int) -> float:
        return self.gradients[a]

    def zero_gradients(self) -> None:
        self.gradients.clear()
