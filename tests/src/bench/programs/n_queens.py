# Backtracking with sets, and an exception that ends a search.
class Found(Exception):
    pass


def count(n, row=0, columns=frozenset(), down=frozenset(), up=frozenset()):
    if row == n:
        return 1
    total = 0
    for column in range(n):
        if column not in columns and row - column not in down and row + column not in up:
            total += count(n, row + 1, columns | {column}, down | {row - column}, up | {row + column})
    return total


def first(n):
    place = []

    def go(row):
        if row == n:
            raise Found(place)
        for column in range(n):
            if all(column != c and abs(column - c) != row - r for r, c in enumerate(place)):
                place.append(column)
                go(row + 1)
                place.pop()

    try:
        go(0)
    except Found as found:
        return found.args[0]


def main():
    return count(8), first(14)
