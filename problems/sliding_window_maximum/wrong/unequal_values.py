# WrongAnswer in basic: keeps values instead of positions and strikes out equal ones, so one leaving takes its twin along
from collections import deque


def max_sliding_window(nums, k):
    queue = deque()
    maxima = []
    for j, x in enumerate(nums):
        if j >= k and queue[0] == nums[j - k]:
            queue.popleft()
        while queue and queue[-1] <= x:
            queue.pop()
        queue.append(x)
        if j >= k - 1:
            maxima.append(queue[0])
    return maxima
