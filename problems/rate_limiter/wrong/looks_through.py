# TooSlow in performance: looks through all former requests each time, O(n)
from collections import defaultdict


class RateLimiter:
    def __init__(self, limit, window):
        self.limit = limit
        self.window = window
        self.times = defaultdict(list)

    def allow(self, user, time):
        recent = [t for t in self.times[user] if t > time - self.window]
        if len(recent) >= self.limit:
            return False
        self.times[user].append(time)
        return True
