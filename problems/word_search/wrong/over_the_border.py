# WrongAnswer in edge: steps from the first row or column to the last, where Python's negative indices lead
def word_search(board, word):
    n_rows, n_columns = len(board), len(board[0])
    used = set()

    def spells(i, j, position):
        if i == n_rows or j == n_columns or board[i][j] != word[position]:
            return False
        cell = (i % n_rows, j % n_columns)
        if cell in used:
            return False
        if position == len(word) - 1:
            return True
        used.add(cell)
        steps = ((1, 0), (0, 1), (-1, 0), (0, -1))
        found = any(-1 <= i + a and -1 <= j + b and spells(i + a, j + b, position + 1) for a, b in steps)
        used.remove(cell)
        return found

    return any(spells(i, j, 0) for i in range(n_rows) for j in range(n_columns))
