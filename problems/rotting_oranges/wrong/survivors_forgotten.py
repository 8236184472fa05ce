# WrongAnswer in basic: returns the time of the last infection although fresh oranges are left
def minutes_until_rotten(grid):
    places = {(i, j): place for i, row in enumerate(grid) for j, place in enumerate(row)}
    fresh = {place for place, kind in places.items() if kind == 1}
    wave = {place for place, kind in places.items() if kind == 2}
    minutes = 0
    while True:
        touched = {(i + a, j + b) for i, j in wave for a, b in ((1, 0), (-1, 0), (0, 1), (0, -1))}
        wave = touched & fresh
        if not wave:
            return minutes
        fresh -= wave
        minutes += 1
