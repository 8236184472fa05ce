# WrongAnswer in basic: leaves the samples in the order of the places
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
            j = generator.randrange(i + 1)
            if j < k:
                reservoir[j] = item
        samples.append(reservoir)
    return samples
