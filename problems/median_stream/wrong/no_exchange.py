# WrongAnswer in basic: fills the heaps by turns, without comparing a number with the other half
from heapq import heappush


class MedianFinder:
    def __init__(self):
        self.lower = []
        self.upper = []

    def add(self, x):
        if len(self.lower) > len(self.upper):
            heappush(self.upper, x)
        else:
            heappush(self.lower, -x)

    def median(self):
        if len(self.lower) > len(self.upper):
            return -self.lower[0]
        return (self.upper[0] - self.lower[0]) / 2
