# WrongAnswer in basic: starts only in the first cell that has the first letter
def word_search(board, word):
    n_rows, n_columns = len(board), len(board[0])
    used = set()

    def spells(i, j, position):
        if not (0 <= i < n_rows and 0 <= j < n_columns) or (i, j) in used or board[i][j] != word[position]:
            return False
        if position == len(word) - 1:
            return True
        used.add((i, j))
        steps = ((1, 0), (-1, 0), (0, 1), (0, -1))
        found = any(spells(i + a, j + b, position + 1) for a, b in steps)
        used.remove((i, j))
        return found

    for i in range(n_rows):
        for j in range(n_columns):
            if board[i][j] == word[0]:
                return spells(i, j, 0)
    return False
