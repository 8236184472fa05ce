# WrongAnswer in basic: compares with the top of the lower half and never balances the two
from heapq import heappush


class MedianFinder:
    def __init__(self):
        self.lower = []
        self.upper = []

    def add(self, x):
        if not self.lower or x <= -self.lower[0]:
            heappush(self.lower, -x)
        else:
            heappush(self.upper, x)

    def median(self):
        if len(self.lower) > len(self.upper) or not self.upper:
            return -self.lower[0]
        if len(self.upper) > len(self.lower):
            return self.upper[0]
        return (self.upper[0] - self.lower[0]) / 2
