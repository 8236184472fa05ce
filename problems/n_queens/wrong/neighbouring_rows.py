# WrongAnswer in basic: asks only that queens of neighbouring rows do not attack each other on a diagonal
def n_queens(n):
    queens = []

    def place(row):
        if row == n:
            return True
        for column in range(n):
            if column not in queens and (row == 0 or abs(column - queens[-1]) != 1):
                queens.append(column)
                if place(row + 1):
                    return True
                queens.pop()
        return False

    return queens if place(0) else []
