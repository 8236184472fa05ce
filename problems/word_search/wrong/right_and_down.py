# WrongAnswer in basic: never steps left or up
def word_search(board, word):
    n_rows, n_columns = len(board), len(board[0])

    def spells(i, j, position):
        if i == n_rows or j == n_columns or board[i][j] != word[position]:
            return False
        if position == len(word) - 1:
            return True
        return spells(i + 1, j, position + 1) or spells(i, j + 1, position + 1)

    return any(spells(i, j, 0) for i in range(n_rows) for j in range(n_columns))
