# Drop at most one old request a call, for at most one comes in — O(1) for every call
from collections import defaultdict, deque


class RateLimiter:
    def __init__(self, limit: int, window: int):
        self.limit = limit
        self.window = window
        self.times = defaultdict(deque)

    def allow(self, user: str, time: int) -> bool:
        times = self.times[user]
        if times and times[0] <= time - self.window:
            times.popleft()
        if len(times) >= self.limit:
            return False
        times.append(time)
        return True
