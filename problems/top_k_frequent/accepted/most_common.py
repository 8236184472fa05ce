# The standard library's counter — O(n + d log d) time for d different numbers
from collections import Counter


def top_k_frequent(nums: list[int], k: int) -> list[int]:
    return [x for x, _ in Counter(nums).most_common(k)]
