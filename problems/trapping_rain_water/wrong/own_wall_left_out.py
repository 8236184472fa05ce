# WrongAnswer in basic: leaves the place's own wall out of the maxima, so high places count as negative water
def trap(heights):
    n = len(heights)
    from_left, from_right = [0] * n, [0] * n
    for i in range(1, n):
        from_left[i] = max(from_left[i - 1], heights[i - 1])
    for i in range(n - 2, -1, -1):
        from_right[i] = max(from_right[i + 1], heights[i + 1])
    return sum(min(from_left[i], from_right[i]) - heights[i] for i in range(1, n - 1))
