# WrongAnswer in basic: takes the i-th item with the chance 1/i, whatever k is
import random


def reservoir_samples(stream, k, n_samples, seed):
    generator = random.Random(seed)
    samples = []
    for _ in range(n_samples):
        reservoir = []
        for i, item in enumerate(stream):
            if i < k:
                reservoir.append(item)
                continue
            if generator.randrange(i + 1) == 0:
                reservoir[generator.randrange(k)] = item
        samples.append(sorted(reservoir))
    return samples
