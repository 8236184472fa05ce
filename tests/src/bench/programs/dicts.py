# Counting in a dictionary, then looking up.
def main():
    counts = {}
    for i in range(80_000):
        key = i * 7919 % 5_003
        counts[key] = counts.get(key, 0) + 1
    hits = sum(1 for i in range(80_000) if i in counts and counts[i] > 15)
    return hits, len(counts), max(counts.values())
