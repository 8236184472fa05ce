# The lower half with its largest on top, the upper half with its smallest — O(log n) to add, O(1) to ask
from heapq import heappop, heappush, heappushpop


class MedianFinder:
    def __init__(self):
        self.lower = []  # negated
        self.upper = []

    def add(self, x: int) -> None:
        heappush(self.upper, -heappushpop(self.lower, -x))
        if len(self.upper) > len(self.lower):
            heappush(self.lower, -heappop(self.upper))

    def median(self) -> float:
        if len(self.lower) > len(self.upper):
            return float(-self.lower[0])
        return (self.upper[0] - self.lower[0]) / 2
