# Running maxima from the left and from the right within blocks of k — O(n) time, O(n) memory
def max_sliding_window(nums: list[int], k: int) -> list[int]:
    n = len(nums)
    from_left = nums[:]
    for j in range(1, n):
        if j % k:
            from_left[j] = max(from_left[j], from_left[j - 1])
    from_right = nums[:]
    for i in range(n - 2, -1, -1):
        if (i + 1) % k:
            from_right[i] = max(from_right[i], from_right[i + 1])
    return [max(from_right[i], from_left[i + k - 1]) for i in range(n - k + 1)]
