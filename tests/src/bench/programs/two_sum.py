# The partner of each number, among those before it.
def two_sum(nums, target):
    seen = {}
    for i, num in enumerate(nums):
        if target - num in seen:
            return [seen[target - num], i]
        seen[num] = i
    return []


def main():
    nums = [i * 37 % 100_003 for i in range(100_000)]
    return two_sum(nums, nums[-1] + nums[-2])
