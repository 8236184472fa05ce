# WrongAnswer in basic: returns the longest one that ends at the last number
def longest_increasing(nums):
    longest = []
    for j, x in enumerate(nums):
        before = [longest[i] for i in range(j) if nums[i] < x]
        longest.append(1 + max(before, default=0))
    return longest[-1] if longest else 0
