# RuntimeError in basic: compares letter i where row i is about letter i - 1
def edit_distance(a, b):
    n, m = len(a), len(b)
    d = [[i + j if i * j == 0 else 0 for j in range(m + 1)] for i in range(n + 1)]
    for i in range(1, n + 1):
        for j in range(1, m + 1):
            replace = d[i - 1][j - 1] + (a[i] != b[j])
            d[i][j] = min(replace, d[i - 1][j] + 1, d[i][j - 1] + 1)
    return d[n][m]
