# The whole table, with its border — O(n m) time, O(n m) memory
def edit_distance(a: str, b: str) -> int:
    n, m = len(a), len(b)
    d = [[0] * (m + 1) for _ in range(n + 1)]
    for i in range(n + 1):
        d[i][0] = i
    d[0] = list(range(m + 1))
    for i in range(1, n + 1):
        for j in range(1, m + 1):
            replace = d[i - 1][j - 1] + (a[i - 1] != b[j - 1])
            d[i][j] = min(replace, d[i - 1][j] + 1, d[i][j - 1] + 1)
    return d[n][m]
