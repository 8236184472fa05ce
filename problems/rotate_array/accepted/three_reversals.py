# Reverse all, then the two parts — O(n) time, O(1) memory
def rotate(nums: list[int], k: int) -> None:
    def reverse(low, high):
        while low < high:
            nums[low], nums[high] = nums[high], nums[low]
            low += 1
            high -= 1

    n = len(nums)
    k %= n
    reverse(0, n - 1)
    reverse(0, k - 1)
    reverse(k, n - 1)
