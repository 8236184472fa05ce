# TooSlow in performance: looks at all walls to the left and right of each place, O(n²)
def trap(heights):
    return sum(min(max(heights[: i + 1]), max(heights[i:])) - heights[i] for i in range(len(heights)))
