# All allowed times of a user in a list, of which only the limit-th from the end matters — O(1) per call
class RateLimiter:
    def __init__(self, limit: int, window: int):
        self.limit = limit
        self.window = window
        self.times = {}

    def allow(self, user: str, time: int) -> bool:
        times = self.times.setdefault(user, [])
        if len(times) >= self.limit and times[-self.limit] > time - self.window:
            return False
        times.append(time)
        return True
