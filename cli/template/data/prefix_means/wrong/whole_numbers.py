# WrongAnswer in basic: divides whole numbers
def prefix_means(xs):
    return [sum(xs[: i + 1]) // (i + 1) for i in range(len(xs))]
