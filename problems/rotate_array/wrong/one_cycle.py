# WrongAnswer in edge: walks one cycle only, which is not all if n and k have a common divisor
def rotate(nums, k):
    n = len(nums)
    carried = nums[0]
    place = k % n
    while place != 0:
        nums[place], carried = carried, nums[place]
        place = (place + k) % n
    nums[0] = carried
