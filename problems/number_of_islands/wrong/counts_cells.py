# WrongAnswer in basic: counts the land cells
def num_islands(grid):
    return sum(map(sum, grid))
