# TimeLimit in performance: goes through the whole list for each different number, O(n d)
def top_k_frequent(nums, k):
    return sorted(set(nums), key=nums.count, reverse=True)[:k]
