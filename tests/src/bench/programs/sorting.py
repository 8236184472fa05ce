# Sorting by a key, by a tuple and in reverse; merging intervals.
def main():
    people = [(i * 7919 % 10_007, f"name{i % 100}") for i in range(15_000)]
    by_name = sorted(people, key=lambda person: (person[1], -person[0]))
    by_age = sorted(people, reverse=True)
    intervals = sorted([[i * 31 % 50_000, i * 31 % 50_000 + i % 7] for i in range(15_000)], key=lambda it: it[0])
    merged = [intervals[0]]
    for start, end in intervals[1:]:
        if start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return by_name[123], by_age[456], len(merged)
