# WrongAnswer in basic: drops the half of a mean
from bisect import insort


class MedianFinder:
    def __init__(self):
        self.numbers = []

    def add(self, x):
        insort(self.numbers, x)

    def median(self):
        n = len(self.numbers)
        return (self.numbers[(n - 1) // 2] + self.numbers[n // 2]) // 2
