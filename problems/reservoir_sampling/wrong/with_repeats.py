# WrongAnswer in basic: draws each of the k items from all, so that one may come twice
import random


def reservoir_samples(stream, k, n_samples, seed):
    generator = random.Random(seed)
    n_kept = min(k, len(stream))
    return [sorted(generator.choice(stream) for _ in range(n_kept)) for _ in range(n_samples)]
