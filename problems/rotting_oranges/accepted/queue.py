# Breadth-first search from all rotten oranges at once — O(n m) time, O(n m) memory
from collections import deque


def minutes_until_rotten(grid: list[list[int]]) -> int:
    n_rows, n_columns = len(grid), len(grid[0])
    queue = deque()
    n_fresh = 0
    for i, row in enumerate(grid):
        for j, place in enumerate(row):
            if place == 2:
                queue.append((i, j, 0))
            n_fresh += place == 1
    minutes = 0
    while queue:
        i, j, minutes = queue.popleft()
        for a, b in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
            if 0 <= a < n_rows and 0 <= b < n_columns and grid[a][b] == 1:
                grid[a][b] = 2
                n_fresh -= 1
                queue.append((a, b, minutes + 1))
    return minutes if n_fresh == 0 else -1
