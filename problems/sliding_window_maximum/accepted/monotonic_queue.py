# A queue of the positions that can still become the maximum, their items falling — O(n) time, O(k) memory
from collections import deque


def max_sliding_window(nums: list[int], k: int) -> list[int]:
    queue = deque()
    maxima = []
    for j, x in enumerate(nums):
        while queue and nums[queue[-1]] <= x:
            queue.pop()
        queue.append(j)
        if queue[0] == j - k:
            queue.popleft()
        if j >= k - 1:
            maxima.append(nums[queue[0]])
    return maxima
