# WrongAnswer in basic: keeps neighbours from a random start, so that each item is as likely but most samples never come
import random


def reservoir_samples(stream, k, n_samples, seed):
    generator = random.Random(seed)
    n = len(stream)
    if n <= k:
        return [sorted(stream) for _ in range(n_samples)]
    samples = []
    for _ in range(n_samples):
        start = generator.randrange(n)
        samples.append(sorted(stream[(start + i) % n] for i in range(k)))
    return samples
