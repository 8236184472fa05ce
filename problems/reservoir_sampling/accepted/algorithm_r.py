# The i-th item takes place j of those drawn from i, if there is such a place — O(n) time a sample, O(k) memory
import random


def reservoir_samples(stream: list[int], k: int, n_samples: int, seed: int) -> list[list[int]]:
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
        samples.append(sorted(reservoir))
    return samples
