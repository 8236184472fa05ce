# WrongAnswer in basic: counts the pairs across the two halves and forgets those within
def count_inversions(nums):
    middle = len(nums) // 2
    left, right = sorted(nums[:middle]), nums[middle:]
    return sum(x > y for x in left for y in right)
