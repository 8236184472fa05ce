# WrongAnswer in basic: drops the front one step too early
from collections import deque


def max_sliding_window(nums, k):
    queue = deque()
    maxima = []
    for j, x in enumerate(nums):
        while queue and nums[queue[-1]] <= x:
            queue.pop()
        queue.append(j)
        if queue[0] < j and queue[0] <= j - k + 1:
            queue.popleft()
        if j >= k - 1:
            maxima.append(nums[queue[0]])
    return maxima
