# WrongAnswer in basic: takes the first free column of each row and never goes back
def n_queens(n):
    queens = []
    for row in range(n):
        for column in range(n):
            if all(column != c and abs(column - c) != row - r for r, c in enumerate(queens)):
                queens.append(column)
                break
    return queens if len(queens) == n else []
