# TooSlow in performance: looks at the whole crate every minute, O((n m)²) on a winding path
def minutes_until_rotten(grid):
    n_rows, n_columns = len(grid), len(grid[0])
    minutes = 0
    while True:
        rotting = []
        for i in range(n_rows):
            for j in range(n_columns):
                if grid[i][j] == 1:
                    for a, b in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                        if 0 <= a < n_rows and 0 <= b < n_columns and grid[a][b] == 2:
                            rotting.append((i, j))
                            break
        if not rotting:
            return -1 if any(1 in row for row in grid) else minutes
        for i, j in rotting:
            grid[i][j] = 2
        minutes += 1
