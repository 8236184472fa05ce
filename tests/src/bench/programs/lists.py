# Appending, popping, slicing and reversing.
def main():
    items, total = [], 0
    for i in range(100_000):
        items.append(i * 31 % 1_009)
        if i % 3 == 0:
            total += items.pop()
    for i in range(0, 20_000, 40):
        part = items[i : i + 30][::-1]
        total += part[0] * len(part)
    return total, len(items)
