# WrongAnswer in basic: always gives up the oldest item
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
                reservoir.pop(0)
                reservoir.append(item)
        samples.append(sorted(reservoir))
    return samples
