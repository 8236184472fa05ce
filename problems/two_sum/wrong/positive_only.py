# WrongAnswer in basic: skips values above the target, as if no value were negative
def two_sum(nums, target):
    position = {}
    for j, value in enumerate(nums):
        if value > target:
            continue
        if target - value in position:
            return [position[target - value], j]
        position[value] = j
    return []
