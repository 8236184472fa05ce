# RuntimeError in basic: takes the number of rows for the number of columns
from collections import deque


def minutes_until_rotten(grid):
    n = len(grid)
    queue = deque((i, j, 0) for i in range(n) for j in range(n) if grid[i][j] == 2)
    n_fresh = sum(row.count(1) for row in grid)
    minutes = 0
    while queue:
        i, j, minutes = queue.popleft()
        for a, b in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
            if 0 <= a < n and 0 <= b < n and grid[a][b] == 1:
                grid[a][b] = 2
                n_fresh -= 1
                queue.append((a, b, minutes + 1))
    return minutes if n_fresh == 0 else -1
