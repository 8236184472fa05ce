# RuntimeError in basic: takes the first wall without looking whether there is one
def trap(heights):
    left, right = 0, len(heights) - 1
    highest_left, highest_right, water = heights[left], heights[right], 0
    while left < right:
        if highest_left <= highest_right:
            left += 1
            highest_left = max(highest_left, heights[left])
            water += highest_left - heights[left]
        else:
            right -= 1
            highest_right = max(highest_right, heights[right])
            water += highest_right - heights[right]
    return water
