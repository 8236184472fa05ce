# WrongAnswer in basic: fills a place only up to its two neighbours
def trap(heights):
    water = 0
    for left, height, right in zip(heights, heights[1:], heights[2:]):
        water += max(0, min(left, right) - height)
    return water
