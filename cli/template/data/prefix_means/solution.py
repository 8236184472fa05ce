# Keep the sum so far — O(n)
def prefix_means(xs):
    total, means = 0.0, []
    for x in xs:
        total += x
        means.append(total / (len(means) + 1))
    return means
