# RuntimeError in large: calls itself for each cell, deeper than Python's recursion limit on a long island
def num_islands(grid):
    n_rows, n_columns = len(grid), len(grid[0])

    def sink(i, j):
        if 0 <= i < n_rows and 0 <= j < n_columns and grid[i][j] == 1:
            grid[i][j] = 0
            for a, b in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                sink(a, b)

    n_islands = 0
    for i in range(n_rows):
        for j in range(n_columns):
            if grid[i][j] == 1:
                n_islands += 1
                sink(i, j)
    return n_islands
