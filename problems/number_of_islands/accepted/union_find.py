# Join each cell with its right and lower neighbour — O(n·m·α(n·m)) time, O(n·m) memory
def num_islands(grid: list[list[int]]) -> int:
    n_rows, n_columns = len(grid), len(grid[0])
    parent = list(range(n_rows * n_columns))

    def root(cell):
        while parent[cell] != cell:
            parent[cell] = parent[parent[cell]]
            cell = parent[cell]
        return cell

    n_islands = sum(map(sum, grid))
    for i in range(n_rows):
        for j in range(n_columns):
            if grid[i][j] == 0:
                continue
            for a, b in ((i + 1, j), (i, j + 1)):
                if a < n_rows and b < n_columns and grid[a][b] == 1:
                    here, there = root(i * n_columns + j), root(a * n_columns + b)
                    if here != there:
                        parent[here] = there
                        n_islands -= 1
    return n_islands
