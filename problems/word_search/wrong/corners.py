# WrongAnswer in random: steps over corners too
def word_search(board, word):
    n_rows, n_columns = len(board), len(board[0])
    used = set()

    def spells(i, j, position):
        if not (0 <= i < n_rows and 0 <= j < n_columns) or (i, j) in used or board[i][j] != word[position]:
            return False
        if position == len(word) - 1:
            return True
        used.add((i, j))
        found = any(spells(i + a, j + b, position + 1) for a in (-1, 0, 1) for b in (-1, 0, 1))
        used.remove((i, j))
        return found

    return any(spells(i, j, 0) for i in range(n_rows) for j in range(n_columns))
