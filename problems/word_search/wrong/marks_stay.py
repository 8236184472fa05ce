# WrongAnswer in edge: leaves the marks of dead ends behind, where they block other paths
def word_search(board, word):
    n_rows, n_columns = len(board), len(board[0])

    def spells(i, j, position):
        if not (0 <= i < n_rows and 0 <= j < n_columns) or (i, j) in used or board[i][j] != word[position]:
            return False
        if position == len(word) - 1:
            return True
        used.add((i, j))
        steps = ((1, 0), (-1, 0), (0, 1), (0, -1))
        return any(spells(i + a, j + b, position + 1) for a, b in steps)

    for i in range(n_rows):
        for j in range(n_columns):
            used = set()
            if spells(i, j, 0):
                return True
    return False
