# TimeLimit in performance: walks all paths of the word's length and looks at their letters afterwards
def word_search(board, word):
    n_rows, n_columns = len(board), len(board[0])
    path = []

    def walks(i, j):
        if not (0 <= i < n_rows and 0 <= j < n_columns) or (i, j) in path:
            return False
        path.append((i, j))
        if len(path) == len(word):
            found = "".join(board[a][b] for a, b in path) == word
        else:
            found = walks(i + 1, j) or walks(i - 1, j) or walks(i, j + 1) or walks(i, j - 1)
        path.pop()
        return found

    return any(walks(i, j) for i in range(n_rows) for j in range(n_columns))
