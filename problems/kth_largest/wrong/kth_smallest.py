# WrongAnswer in basic: counts from the smallest
def kth_largest(nums, k):
    return sorted(nums)[k - 1]
