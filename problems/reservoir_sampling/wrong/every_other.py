# WrongAnswer in basic: takes every new item with the chance 1/2
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
            if generator.random() < 0.5:
                reservoir[generator.randrange(k)] = item
        samples.append(sorted(reservoir))
    return samples
