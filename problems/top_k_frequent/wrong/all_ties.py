# WrongAnswer in basic: returns all numbers that occur as often as the k-th, more than k
from collections import Counter


def top_k_frequent(nums, k):
    counts = Counter(nums)
    least = sorted(counts.values(), reverse=True)[k - 1]
    return [x for x, count in counts.items() if count >= least]
