# Fibonacci without memory, and all subsets of a size.
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def subsets(items, k, start=0):
    if k == 0:
        return 1
    return sum(subsets(items, k - 1, i + 1) for i in range(start, len(items)))


def main():
    return fib(22), subsets(list(range(14)), 6)
