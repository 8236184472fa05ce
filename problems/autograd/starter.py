class Tape:
    """Numbers and what is computed from them, with the derivative of each with respect to every other."""

    def __init__(self):
        raise NotImplementedError

    def variable(self, value: float) -> int:
        """Make a node with this value and return its number."""
        raise NotImplementedError

    def add(self, a: int, b: int) -> int:
        """Make the sum of two nodes and return its number."""
        raise NotImplementedError

    def multiply(self, a: int, b: int) -> int:
        """Make the product of two nodes and return its number."""
        raise NotImplementedError

    def tanh(self, a: int) -> int:
        """Make the hyperbolic tangent of a node and return its number."""
        raise NotImplementedError

    def relu(self, a: int) -> int:
        """Make max(a, 0) and return its number."""
        raise NotImplementedError

    def value(self, a: int) -> float:
        """Return the value of a node."""
        raise NotImplementedError

    def backward(self, a: int) -> None:
        """Add the derivative of a with respect to each node to the gradient of that node."""
        raise NotImplementedError

    def gradient(self, a: int) -> float:
        """Return the gradient of a node."""
        raise NotImplementedError

    def zero_gradients(self) -> None:
        """Set all gradients to 0."""
        raise NotImplementedError
