# WrongAnswer in basic: lets a path use a cell twice
def word_search(board, word):
    n_rows, n_columns = len(board), len(board[0])
    ends = {(i, j) for i in range(n_rows) for j in range(n_columns) if board[i][j] == word[0]}
    for letter in word[1:]:
        steps = {(i + a, j + b) for i, j in ends for a, b in ((1, 0), (-1, 0), (0, 1), (0, -1))}
        ends = {(i, j) for i, j in steps if 0 <= i < n_rows and 0 <= j < n_columns and board[i][j] == letter}
    return bool(ends)
