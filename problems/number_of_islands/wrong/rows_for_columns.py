# RuntimeError in basic: takes the number of rows for the number of columns
def num_islands(grid):
    n_columns, n_rows = len(grid), len(grid[0])
    n_islands = 0
    for row in range(n_rows):
        for column in range(n_columns):
            if grid[row][column] == 0:
                continue
            n_islands += 1
            grid[row][column] = 0
            stack = [(row, column)]
            while stack:
                i, j = stack.pop()
                for a, b in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                    if 0 <= a < n_rows and 0 <= b < n_columns and grid[a][b] == 1:
                        grid[a][b] = 0
                        stack.append((a, b))
    return n_islands
