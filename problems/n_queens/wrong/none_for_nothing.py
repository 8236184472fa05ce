# WrongAnswer in edge: returns None where there is no placement
def n_queens(n):
    queens = []

    def place(row):
        if row == n:
            return True
        for column in range(n):
            if all(column != c and abs(column - c) != row - r for r, c in enumerate(queens)):
                queens.append(column)
                if place(row + 1):
                    return True
                queens.pop()
        return False

    if place(0):
        return queens
