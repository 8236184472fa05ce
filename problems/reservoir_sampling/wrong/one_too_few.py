# WrongAnswer in basic: draws from one place too few, so that late items come too often
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
            j = generator.randrange(i)
            if j < k:
                reservoir[j] = item
        samples.append(sorted(reservoir))
    return samples
