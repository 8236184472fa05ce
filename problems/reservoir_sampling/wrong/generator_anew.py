# WrongAnswer in basic: makes the generator anew for each sample, so that all are the same
import random


def reservoir_samples(stream, k, n_samples, seed):
    generator = random.Random(seed)
    samples = []
    for _ in range(n_samples):
        reservoir = []
        generator = random.Random(seed)
        for i, item in enumerate(stream):
            if i < k:
                reservoir.append(item)
                continue
            j = generator.randrange(i + 1)
            if j < k:
                reservoir[j] = item
        samples.append(sorted(reservoir))
    return samples
