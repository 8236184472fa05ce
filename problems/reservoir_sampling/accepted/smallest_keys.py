# A random key for each item, the k smallest kept in a heap — O(n log k) time a sample, O(k) memory
import heapq
import random


def reservoir_samples(stream: list[int], k: int, n_samples: int, seed: int) -> list[list[int]]:
    generator = random.Random(seed)

    def sample() -> list[int]:
        kept = heapq.nsmallest(k, ((generator.random(), item) for item in stream))
        return sorted(item for _, item in kept)

    return [sample() for _ in range(n_samples)]
