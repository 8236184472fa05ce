# WrongAnswer in basic: counts cells with no land above or to the left, so a U counts twice
def num_islands(grid):
    n_islands = 0
    for i, row in enumerate(grid):
        for j, cell in enumerate(row):
            above = i > 0 and grid[i - 1][j] == 1
            left = j > 0 and row[j - 1] == 1
            n_islands += cell == 1 and not above and not left
    return n_islands
