# Nested loops with arithmetic on small integers.
def main():
    total = 0
    for i in range(300):
        for j in range(300):
            if (i * j) % 7 < 3:
                total += i ^ j
    return total
