# WrongAnswer in edge: forgets the diagonals
def n_queens(n):
    return list(range(n))
