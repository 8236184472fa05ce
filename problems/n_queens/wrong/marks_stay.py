# WrongAnswer in basic: leaves the marks of queens that were taken away
def n_queens(n):
    queens = []
    columns, falling, rising = set(), set(), set()

    def place(row):
        if row == n:
            return True
        for column in range(n):
            if column in columns or row - column in falling or row + column in rising:
                continue
            queens.append(column)
            columns.add(column)
            falling.add(row - column)
            rising.add(row + column)
            if place(row + 1):
                return True
            queens.pop()
        return False

    return queens if place(0) else []
