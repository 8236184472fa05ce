# WrongAnswer in edge: says -1 if nothing is rotten, even if nothing is fresh
def minutes_until_rotten(grid):
    places = {(i, j): place for i, row in enumerate(grid) for j, place in enumerate(row)}
    fresh = {place for place, kind in places.items() if kind == 1}
    wave = {place for place, kind in places.items() if kind == 2}
    if not wave:
        return -1
    minutes = 0
    while fresh and wave:
        touched = {(i + a, j + b) for i, j in wave for a, b in ((1, 0), (-1, 0), (0, 1), (0, -1))}
        wave = touched & fresh
        fresh -= wave
        minutes += 1
    return minutes if not fresh else -1
