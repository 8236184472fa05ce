# Binary search by hand and by bisect.
from bisect import bisect_left


def search(nums, target):
    low, high = 0, len(nums)
    while low < high:
        middle = (low + high) // 2
        if nums[middle] < target:
            low = middle + 1
        else:
            high = middle
    return low


def main():
    nums = list(range(0, 300_000, 3))
    found = [search(nums, i * 101 % 300_000) for i in range(8_000)]
    assert found == [bisect_left(nums, i * 101 % 300_000) for i in range(8_000)]
    return sum(found)
