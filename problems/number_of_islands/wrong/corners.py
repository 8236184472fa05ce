# WrongAnswer in basic: joins cells that touch at a corner
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
                for a in (i - 1, i, i + 1):
                    for b in (j - 1, j, j + 1):
                        if 0 <= a < n_rows and 0 <= b < n_columns and grid[a][b] == 1:
                            grid[a][b] = 0
                            stack.append((a, b))
    return n_islands
