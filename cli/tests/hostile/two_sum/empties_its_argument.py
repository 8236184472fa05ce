# Accepted: leaves nothing of its argument, which this problem allows
def solve(nums, target):
    seen = {}
    for j, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], j]
        seen[x] = j


def two_sum(nums, target):
    answer = solve(nums, target)
    nums.clear()
    nums.append(nums)
    return answer
