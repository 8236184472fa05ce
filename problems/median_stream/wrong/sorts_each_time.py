# TooSlow in performance: sorts all numbers afresh for each question, O(n log n) each time
class MedianFinder:
    def __init__(self):
        self.numbers = []

    def add(self, x):
        self.numbers.append(x)

    def median(self):
        numbers = sorted(self.numbers)
        n = len(numbers)
        return (numbers[(n - 1) // 2] + numbers[n // 2]) / 2
