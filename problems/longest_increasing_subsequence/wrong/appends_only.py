# WrongAnswer in basic: never replaces an end by a smaller one
def longest_increasing(nums):
    ends = []
    for x in nums:
        if not ends or x > ends[-1]:
            ends.append(x)
    return len(ends)
