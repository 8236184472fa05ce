# RuntimeError: compares lists that contain each other
def two_sum(nums, target):
    left, right = [], []
    left.append(right)
    right.append(left)
    return left == right
