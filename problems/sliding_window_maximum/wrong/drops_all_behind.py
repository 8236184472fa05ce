# WrongAnswer in edge: keeps only the newest item behind the maximum
from collections import deque


def max_sliding_window(nums, k):
    queue = deque()
    maxima = []
    for j, x in enumerate(nums):
        if queue and x >= nums[queue[0]]:
            queue.clear()
        elif len(queue) > 1:
            queue.pop()
        queue.append(j)
        if queue[0] == j - k:
            queue.popleft()
        if j >= k - 1:
            maxima.append(nums[queue[0]])
    return maxima
