# WrongAnswer in basic: changes the grid while looking over it, so rot runs on within the same minute
def minutes_until_rotten(grid):
    n_rows, n_columns = len(grid), len(grid[0])
    minutes = 0
    changed = True
    while changed:
        changed = False
        for i in range(n_rows):
            for j in range(n_columns):
                if grid[i][j] == 2:
                    for a, b in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                        if 0 <= a < n_rows and 0 <= b < n_columns and grid[a][b] == 1:
                            grid[a][b] = 2
                            changed = True
        minutes += changed
    return -1 if any(1 in row for row in grid) else minutes
