# RuntimeError in basic: takes the number of rows for the number of columns
def word_search(board, word):
    n = len(board)
    used = set()

    def spells(i, j, position):
        if not (0 <= i < n and 0 <= j < n) or (i, j) in used or board[i][j] != word[position]:
            return False
        if position == len(word) - 1:
            return True
        used.add((i, j))
        steps = ((1, 0), (-1, 0), (0, 1), (0, -1))
        found = any(spells(i + a, j + b, position + 1) for a, b in steps)
        used.remove((i, j))
        return found

    return any(spells(i, j, 0) for i in range(n) for j in range(n))
