# WrongAnswer in basic: never drops the front when it leaves the window
from collections import deque


def max_sliding_window(nums, k):
    queue = deque()
    maxima = []
    for j, x in enumerate(nums):
        while queue and nums[queue[-1]] <= x:
            queue.pop()
        queue.append(j)
        if j >= k - 1:
            maxima.append(nums[queue[0]])
    return maxima
