# WrongAnswer in basic: lets rot pass over empty places
def minutes_until_rotten(grid):
    rotten = [(i, j) for i, row in enumerate(grid) for j, place in enumerate(row) if place == 2]
    fresh = [(i, j) for i, row in enumerate(grid) for j, place in enumerate(row) if place == 1]
    if not fresh:
        return 0
    if not rotten:
        return -1
    return max(min(abs(i - a) + abs(j - b) for a, b in rotten) for i, j in fresh)
