# WrongAnswer in edge: looks at one kind of diagonal only
def n_queens(n):
    queens = []

    def place(row):
        if row == n:
            return True
        for column in range(n):
            if all(column != c and row - column != r - c for r, c in enumerate(queens)):
                queens.append(column)
                if place(row + 1):
                    return True
                queens.pop()
        return False

    return queens if place(0) else []
