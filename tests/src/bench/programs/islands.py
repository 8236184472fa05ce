# Depth-first search with a stack on a grid.
def main():
    n = 150
    grid = [[(i * i + j * j * 3) % 5 < 3 for j in range(n)] for i in range(n)]
    seen, islands, largest = set(), 0, 0
    for i in range(n):
        for j in range(n):
            if not grid[i][j] or (i, j) in seen:
                continue
            islands += 1
            stack, size = [(i, j)], 0
            seen.add((i, j))
            while stack:
                r, c = stack.pop()
                size += 1
                for dr, dc in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                    at = (r + dr, c + dc)
                    if 0 <= at[0] < n and 0 <= at[1] < n and grid[at[0]][at[1]] and at not in seen:
                        seen.add(at)
                        stack.append(at)
            largest = max(largest, size)
    return islands, largest
