# WrongAnswer in basic: returns the numbers that come first
def top_k_frequent(nums, k):
    return list(dict.fromkeys(nums))[:k]
