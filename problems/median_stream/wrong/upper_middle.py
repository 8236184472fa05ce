# WrongAnswer in basic: takes the upper of the two middle numbers
from bisect import insort


class MedianFinder:
    def __init__(self):
        self.numbers = []

    def add(self, x):
        insort(self.numbers, x)

    def median(self):
        return self.numbers[len(self.numbers) // 2]
