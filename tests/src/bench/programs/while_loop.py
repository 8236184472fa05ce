# Collatz chains: a loop whose end depends on the numbers.
def main():
    longest = (0, 0)
    for start in range(1, 1_500):
        n, steps = start, 0
        while n != 1:
            n = n // 2 if n % 2 == 0 else 3 * n + 1
            steps += 1
        longest = max(longest, (steps, start))
    return longest
