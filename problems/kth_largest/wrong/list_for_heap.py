# WrongAnswer in basic: replaces the first of the k items as if an unsorted list were a heap
def kth_largest(nums, k):
    kept = sorted(nums[:k])
    for x in nums[k:]:
        if x > kept[0]:
            kept[0] = x
    return kept[0]
