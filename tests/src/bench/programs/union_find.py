# Connected parts by union and find with halved paths.
def main():
    n = 20_000
    parent = list(range(n))

    def find(x):
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    parts = n
    for i in range(n):
        a, b = find(i), find(i * 7 % n)
        if a != b:
            parent[a] = b
            parts -= 1
    return parts
