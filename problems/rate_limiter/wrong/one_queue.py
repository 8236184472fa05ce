# WrongAnswer in basic: keeps one queue for all users
from collections import deque


class RateLimiter:
    def __init__(self, limit, window):
        self.limit = limit
        self.window = window
        self.times = deque()

    def allow(self, user, time):
        while self.times and self.times[0] <= time - self.window:
            self.times.popleft()
        if len(self.times) >= self.limit:
            return False
        self.times.append(time)
        return True
