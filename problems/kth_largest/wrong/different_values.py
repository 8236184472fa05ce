# WrongAnswer in basic: counts equal items once
def kth_largest(nums, k):
    values = sorted(set(nums), reverse=True)
    return values[min(k, len(values)) - 1]
