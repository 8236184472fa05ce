# Plain calls with positional and keyword arguments.
def add(a, b, scale=1):
    return a + b * scale


def main():
    total = 0
    for i in range(40_000):
        total = add(total, i)
        total = add(total, i, scale=2) % 1_000_003
    return total
