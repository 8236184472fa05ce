# TooSlow in performance: counts both sides anew for each threshold, O(d·n²)
def gini_times_n(labels):
    counts = [0] * 5
    for label in labels:
        counts[label] += 1
    return len(labels) - sum(count**2 for count in counts) / len(labels)


def best_split(x, y):
    labels = y.tolist()
    best, lowest = None, float("inf")
    for feature, column in enumerate(x.T.tolist()):
        values = sorted(set(column))
        for value, following in zip(values, values[1:]):
            left = [label for label, other in zip(labels, column) if other <= value]
            right = [label for label, other in zip(labels, column) if other > value]
            impurity = gini_times_n(left) + gini_times_n(right)
            if impurity < lowest:
                best, lowest = (feature, (value + following) / 2), impurity
    return best
