# WrongAnswer in basic: remembers times in a set, where requests of one second count once
from collections import defaultdict


class RateLimiter:
    def __init__(self, limit, window):
        self.limit = limit
        self.window = window
        self.times = defaultdict(set)

    def allow(self, user, time):
        self.times[user] = {t for t in self.times[user] if t > time - self.window}
        if len(self.times[user]) >= self.limit:
            return False
        self.times[user].add(time)
        return True
