# Arithmetic on floats: Newton's method for square roots.
def root(x):
    guess = x
    for _ in range(20):
        guess = 0.5 * (guess + x / guess)
    return guess


def main():
    return f"{sum(root(1.0 + i) for i in range(8_000)):.6f}"
