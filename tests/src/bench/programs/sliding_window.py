# The largest in each window, by a deque that falls; the shortest window with a sum.
from collections import deque


def main():
    nums = [i * 7919 % 1_009 for i in range(40_000)]
    window, total = deque(), 0
    for i, num in enumerate(nums):
        while window and nums[window[-1]] <= num:
            window.pop()
        window.append(i)
        if window[0] <= i - 50:
            window.popleft()
        total += nums[window[0]]
    start = running = 0
    shortest = len(nums)
    for end, num in enumerate(nums):
        running += num
        while running >= 30_000:
            shortest = min(shortest, end - start + 1)
            running -= nums[start]
            start += 1
    return total, shortest
