# WrongAnswer in basic: takes the middle in the order in which the numbers came
class MedianFinder:
    def __init__(self):
        self.numbers = []

    def add(self, x):
        self.numbers.append(x)

    def median(self):
        n = len(self.numbers)
        return (self.numbers[(n - 1) // 2] + self.numbers[n // 2]) / 2
