# TooSlow in performance: follows every way by itself, of which there may be 2ⁿ
import math


class Tape:
    def __init__(self):
        self.values = []
        self.derivatives = []
        self.gradients = []

    def push(self, value, *derivatives):
        self.values.append(value)
        self.derivatives.append(derivatives)
        self.gradients.append(0.0)
        return len(self.values) - 1

    def variable(self, value):
        return self.push(value)

    def add(self, a, b):
        return self.push(self.values[a] + self.values[b], (a, 1.0), (b, 1.0))

    def multiply(self, a, b):
        x, y = self.values[a], self.values[b]
        return self.push(x * y, (a, y), (b, x))

    def tanh(self, a):
        y = math.tanh(self.values[a])
        return self.push(y, (a, 1 - y * y))

    def relu(self, a):
        x = self.values[a]
        return self.push(max(x, 0.0), (a, float(x > 0)))

    def value(self, a):
        return self.values[a]

    def backward(self, a):
        ways = [(a, 1.0)]
        while ways:
            node, flow = ways.pop()
            self.gradients[node] += flow
            ways += [(operand, flow * derivative) for operand, derivative in self.derivatives[node]]

    def gradient(self, a):
        return self.gradients[a]

    def zero_gradients(self):
        self.gradients = [0.0] * len(self.gradients)
