# RuntimeError in basic: has no bucket for a number that fills the whole list
from collections import Counter


def top_k_frequent(nums, k):
    buckets = [[] for _ in nums]
    for x, count in Counter(nums).items():
        buckets[count].append(x)
    return [x for bucket in reversed(buckets) for x in bucket][:k]
