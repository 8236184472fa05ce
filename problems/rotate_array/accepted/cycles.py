# Carry each item to its place, cycle by cycle — O(n) time, O(1) memory
from math import gcd


def rotate(nums: list[int], k: int) -> None:
    n = len(nums)
    for start in range(gcd(n, k)):
        carried = nums[start]
        place = (start + k) % n
        while place != start:
            nums[place], carried = carried, nums[place]
            place = (place + k) % n
        nums[start] = carried
