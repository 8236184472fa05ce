# WrongAnswer in basic: keeps the lower half with its smallest on top, because the sign was forgotten
from heapq import heappop, heappush


class MedianFinder:
    def __init__(self):
        self.lower = []
        self.upper = []

    def add(self, x):
        heappush(self.lower, x)
        heappush(self.upper, heappop(self.lower))
        if len(self.upper) > len(self.lower):
            heappush(self.lower, heappop(self.upper))

    def median(self):
        if len(self.lower) > len(self.upper):
            return self.lower[0]
        return (self.upper[0] + self.lower[0]) / 2
