# Keep each node's derivatives by its operands, and walk once down the numbers — O(1) an operation, O(n) backward
import math


class Tape:
    def __init__(self):
        self.values = []
        self.derivatives = []
        self.gradients = []

    def push(self, value: float, *derivatives: tuple[int, float]) -> int:
        self.values.append(value)
        self.derivatives.append(derivatives)
        self.gradients.append(0.0)
        return len(self.values) - 1

    def variable(self, value: float) -> int:
        return self.push(value)

    def add(self, a: int, b: int) -> int:
        return self.push(self.values[a] + self.values[b], (a, 1.0), (b, 1.0))

    def multiply(self, a: int, b: int) -> int:
        x, y = self.values[a], self.values[b]
        return self.push(x * y, (a, y), (b, x))

    def tanh(self, a: int) -> int:
        y = math.tanh(self.values[a])
        return self.push(y, (a, 1 - y * y))

    def relu(self, a: int) -> int:
        x = self.values[a]
        return self.push(max(x, 0.0), (a, float(x > 0)))

    def value(self, a: int) -> float:
        return self.values[a]

    def backward(self, a: int) -> None:
        flow = [0.0] * a + [1.0]
        for node in reversed(range(a + 1)):
            self.gradients[node] += flow[node]
            for operand, derivative in self.derivatives[node]:
                flow[operand] += flow[node] * derivative

    def gradient(self, a: int) -> float:
        return self.gradients[a]

    def zero_gradients(self) -> None:
        self.gradients = [0.0] * len(self.gradients)
