# WrongAnswer in basic: stops before the two pointers meet and leaves one place out
def trap(heights):
    left, right = 0, len(heights) - 1
    highest_left = highest_right = water = 0
    while left < right:
        if highest_left <= highest_right:
            highest_left = max(highest_left, heights[left])
            water += highest_left - heights[left]
            left += 1
        else:
            highest_right = max(highest_right, heights[right])
            water += highest_right - heights[right]
            right -= 1
    return water
