# TooSlow in performance: goes through the whole list for each different number, O(n d)
def top_k_frequent(nums, k):
    counts = {x: nums.count(x) for x in set(nums)}
    return sorted(counts, key=counts.get, reverse=True)[:k]
