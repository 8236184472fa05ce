# WrongAnswer in basic: lets the front leave one step too late
from collections import deque


def max_sliding_window(nums, k):
    queue = deque()
    maxima = []
    for j, x in enumerate(nums):
        while queue and nums[queue[-1]] <= x:
            queue.pop()
        queue.append(j)
        if queue[0] < j - k:
            queue.popleft()
        if j >= k - 1:
            maxima.append(nums[queue[0]])
    return maxima
