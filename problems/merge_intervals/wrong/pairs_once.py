# WrongAnswer in basic: merges neighbours in pairs and never looks at the merged interval again
def merge(intervals):
    intervals = sorted(intervals)
    merged, i = [], 0
    while i < len(intervals):
        start, end = intervals[i]
        if i + 1 < len(intervals) and intervals[i + 1][0] <= end:
            end = max(end, intervals[i + 1][1])
            i += 1
        merged.append([start, end])
        i += 1
    return merged
