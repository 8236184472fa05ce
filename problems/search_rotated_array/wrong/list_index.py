# TooSlow in performance: looks through the whole list for each target, O(n) each
def search_rotated(nums, targets):
    positions = []
    for target in targets:
        try:
            positions.append(nums.index(target))
        except ValueError:
            positions.append(-1)
    return positions
