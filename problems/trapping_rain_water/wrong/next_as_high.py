# WrongAnswer in basic: closes a puddle only with a wall at least as high as its first, never with a lower one
def trap(heights):
    water = held = wall = 0
    for height in heights:
        if height >= wall:
            water += held
            wall, held = height, 0
        else:
            held += wall - height
    return water
