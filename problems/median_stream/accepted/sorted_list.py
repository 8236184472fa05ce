# Keep the numbers sorted — O(n) to add, but only memory that moves; O(1) to ask
from bisect import insort


class MedianFinder:
    def __init__(self):
        self.numbers = []

    def add(self, x: int) -> None:
        insort(self.numbers, x)

    def median(self) -> float:
        n = len(self.numbers)
        return (self.numbers[(n - 1) // 2] + self.numbers[n // 2]) / 2
