# Breadth first over a set of land cells, wave by wave — O(n·m) time and memory
def num_islands(grid: list[list[int]]) -> int:
    land = {(i, j) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell == 1}
    n_islands = 0
    while land:
        n_islands += 1
        wave = {land.pop()}
        while wave:
            reached = {(i + a, j + b) for i, j in wave for a, b in ((1, 0), (-1, 0), (0, 1), (0, -1))}
            wave = reached & land
            land -= wave
    return n_islands
