# TimeLimit in high: fills one layer after the other, O(n · highest wall)
def trap(heights):
    water = 0
    for level in range(1, max(heights, default=0) + 1):
        places = [i for i, height in enumerate(heights) if height >= level]
        water += places[-1] - places[0] + 1 - len(places)
    return water
