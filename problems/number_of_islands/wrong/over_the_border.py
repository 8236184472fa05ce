# RuntimeError in basic: looks at neighbours without asking whether they are on the map
def num_islands(grid):
    n_rows, n_columns = len(grid), len(grid[0])
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
                    if grid[a][b] == 1:
                        grid[a][b] = 0
                        stack.append((a, b))
    return n_islands
