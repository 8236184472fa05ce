# RuntimeError in basic: reverses a first part of k items, though k is larger than the list
def rotate(nums, k):
    def reverse(low, high):
        while low < high:
            nums[low], nums[high] = nums[high], nums[low]
            low += 1
            high -= 1

    reverse(0, len(nums) - 1)
    reverse(0, k - 1)
    reverse(k, len(nums) - 1)
