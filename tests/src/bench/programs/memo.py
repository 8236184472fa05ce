# Top-down dynamic programming with functools.cache.
from functools import cache


def main():
    a = [i * i % 17 for i in range(160)]
    b = [i * 5 % 17 for i in range(160)]

    @cache
    def common(i, j):
        if i == len(a) or j == len(b):
            return 0
        if a[i] == b[j]:
            return 1 + common(i + 1, j + 1)
        return max(common(i + 1, j), common(i, j + 1))

    for i in range(len(a) - 1, -1, -20):
        common(i, 0)
    return common(0, 0)
