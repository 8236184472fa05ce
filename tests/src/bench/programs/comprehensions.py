# Comprehensions of lists, sets and dictionaries, generators, any and all.
def main():
    squares = [i * i for i in range(60_000) if i % 3]
    last = {square % 1_000 for square in squares}
    groups = {key: [square for square in squares[:300] if square % 10 == key] for key in range(10)}
    even = sum(square for square in squares if square % 2 == 0)
    return len(last), len(groups[4]), even, any(square == 49 for square in squares), all(i >= 0 for i in squares)
