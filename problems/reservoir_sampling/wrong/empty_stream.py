# RuntimeError in edge: asks for k items where there are fewer
import random


def reservoir_samples(stream, k, n_samples, seed):
    generator = random.Random(seed)
    return [sorted(generator.sample(stream, k)) for _ in range(n_samples)]
