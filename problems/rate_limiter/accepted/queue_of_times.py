# For each user a queue of the allowed times in the window — O(1) per call on average
from collections import defaultdict, deque


class RateLimiter:
    def __init__(self, limit: int, window: int):
        self.limit = limit
        self.window = window
        self.times = defaultdict(deque)

    def allow(self, user: str, time: int) -> bool:
        times = self.times[user]
        while times and times[0] <= time - self.window:
            times.popleft()
        if len(times) >= self.limit:
            return False
        times.append(time)
        return True
