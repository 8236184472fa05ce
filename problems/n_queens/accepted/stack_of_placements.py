# A stack of beginnings, each compared with every new queen — O(n) to test a place
def n_queens(n: int) -> list[int]:
    stack = [[]]
    while stack:
        queens = stack.pop()
        row = len(queens)
        if row == n:
            return queens
        for column in range(n):
            if all(column != c and abs(column - c) != row - r for r, c in enumerate(queens)):
                stack.append(queens + [column])
    return []
