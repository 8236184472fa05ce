# WrongAnswer in edge: ends when one item is left, without looking at it
def search_rotated(nums, targets):
    def search(target):
        low, high = 0, len(nums) - 1
        while low < high:
            mid = (low + high) // 2
            if nums[mid] == target:
                return mid
            if nums[low] <= nums[mid]:
                if nums[low] <= target < nums[mid]:
                    high = mid - 1
                else:
                    low = mid + 1
            elif nums[mid] < target <= nums[high]:
                low = mid + 1
            else:
                high = mid - 1
        return -1

    return [search(target) for target in targets]
