# TooSlow in performance: looks for a new maximum only when the old one leaves, which on a falling list is each time
def max_sliding_window(nums, k):
    largest = max(nums[:k])
    maxima = [largest]
    for j in range(k, len(nums)):
        if nums[j] >= largest:
            largest = nums[j]
        elif nums[j - k] == largest:
            largest = max(nums[j - k + 1 : j + 1])
        maxima.append(largest)
    return maxima
