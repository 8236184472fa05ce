# WrongAnswer in edge: stores a value before looking for its partner, so a position can pair with itself
def two_sum(nums, target):
    position = {}
    for j, value in enumerate(nums):
        position[value] = j
        if target - value in position:
            return [position[target - value], j]
    return []
