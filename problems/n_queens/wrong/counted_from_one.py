# WrongAnswer in edge: counts columns from 1
def n_queens(n):
    queens = []

    def place(row):
        if row == n:
            return True
        for column in range(1, n + 1):
            if all(column != c and abs(column - c) != row - r for r, c in enumerate(queens)):
                queens.append(column)
                if place(row + 1):
                    return True
                queens.pop()
        return False

    return queens if place(0) else []
