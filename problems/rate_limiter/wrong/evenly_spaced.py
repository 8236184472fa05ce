# WrongAnswer in basic: asks for a pause after each request, as if the limit were spread evenly over the window
class RateLimiter:
    def __init__(self, limit, window):
        self.pause = window / limit
        self.last = {}

    def allow(self, user, time):
        if user in self.last and time - self.last[user] < self.pause:
            return False
        self.last[user] = time
        return True
