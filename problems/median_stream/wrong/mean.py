# WrongAnswer in basic: returns the mean of all numbers
class MedianFinder:
    def __init__(self):
        self.total = 0
        self.n = 0

    def add(self, x):
        self.total += x
        self.n += 1

    def median(self):
        return self.total / self.n
