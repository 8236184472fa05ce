# WrongAnswer in basic: returns the largest numbers
def top_k_frequent(nums, k):
    return sorted(set(nums), reverse=True)[:k]
