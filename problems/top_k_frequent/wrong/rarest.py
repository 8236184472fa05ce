# WrongAnswer in basic: returns the numbers that occur least often
from collections import Counter


def top_k_frequent(nums, k):
    counts = Counter(nums)
    return sorted(counts, key=counts.get)[:k]
