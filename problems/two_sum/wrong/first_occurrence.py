# WrongAnswer in edge: finds positions with list.index, which gives the first of two equal values twice
def two_sum(nums, target):
    values = set()
    for value in nums:
        if target - value in values:
            return [nums.index(target - value), nums.index(value)]
        values.add(value)
    return []
