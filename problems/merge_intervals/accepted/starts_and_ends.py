# Sort starts and ends separately and cut where all that began has ended — O(n log n) time, O(n) memory
def merge(intervals: list[list[int]]) -> list[list[int]]:
    starts = sorted(start for start, _ in intervals)
    ends = sorted(end for _, end in intervals)
    merged = []
    first = 0
    for i, end in enumerate(ends):
        if i + 1 == len(ends) or starts[i + 1] > end:
            merged.append([starts[first], end])
            first = i + 1
    return merged
