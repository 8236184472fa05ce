# Put the last part in front, written back into the list — O(n) time, O(n) memory
def rotate(nums: list[int], k: int) -> None:
    cut = len(nums) - k % len(nums)
    nums[:] = nums[cut:] + nums[:cut]
