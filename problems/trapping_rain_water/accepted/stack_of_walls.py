# A stack of falling walls; each higher one pours a layer over the place on top — O(n) time, O(n) memory
def trap(heights: list[int]) -> int:
    water = 0
    stack = []
    for i, height in enumerate(heights):
        while stack and heights[stack[-1]] <= height:
            floor = heights[stack.pop()]
            if stack:
                surface = min(heights[stack[-1]], height)
                water += (surface - floor) * (i - stack[-1] - 1)
        stack.append(i)
    return water
