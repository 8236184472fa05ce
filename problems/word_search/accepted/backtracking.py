# Mark, go on, unmark — O(n m 3^l) time at worst, O(l) memory
def word_search(board: list[str], word: str) -> bool:
    n_rows, n_columns = len(board), len(board[0])
    used = set()

    def spells(i, j, position):
        if not (0 <= i < n_rows and 0 <= j < n_columns) or (i, j) in used or board[i][j] != word[position]:
            return False
        if position == len(word) - 1:
            return True
        used.add((i, j))
        found = (
            spells(i + 1, j, position + 1)
            or spells(i - 1, j, position + 1)
            or spells(i, j + 1, position + 1)
            or spells(i, j - 1, position + 1)
        )
        used.remove((i, j))
        return found

    return any(spells(i, j, 0) for i in range(n_rows) for j in range(n_columns))
