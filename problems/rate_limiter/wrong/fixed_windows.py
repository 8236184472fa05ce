# WrongAnswer in basic: counts in fixed windows, so two bursts on either side of a border pass
class RateLimiter:
    def __init__(self, limit, window):
        self.limit = limit
        self.window = window
        self.counts = {}

    def allow(self, user, time):
        key = (user, time // self.window)
        if self.counts.get(key, 0) >= self.limit:
            return False
        self.counts[key] = self.counts.get(key, 0) + 1
        return True
