# An explicit stack of paths, each a tuple of cells — O(n m 3^l l) time at worst
def word_search(board: list[str], word: str) -> bool:
    cells = {(i, j): letter for i, row in enumerate(board) for j, letter in enumerate(row)}
    stack = [(cell,) for cell, letter in cells.items() if letter == word[0]]
    while stack:
        path = stack.pop()
        if len(path) == len(word):
            return True
        i, j = path[-1]
        for cell in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
            if cells.get(cell) == word[len(path)] and cell not in path:
                stack.append(path + (cell,))
    return False
