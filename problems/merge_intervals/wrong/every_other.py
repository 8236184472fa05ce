# TooSlow in performance: compares each interval with all merged so far, O(n²)
def merge(intervals):
    merged = []
    for start, end in intervals:
        apart = []
        for other_start, other_end in merged:
            if other_start <= end and start <= other_end:
                start, end = min(start, other_start), max(end, other_end)
            else:
                apart.append([other_start, other_end])
        merged = apart + [[start, end]]
    return sorted(merged)
