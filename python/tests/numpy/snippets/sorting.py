np.sort([3, 1, 2]), np.sort([[3, 1], [2, 0]]), np.sort([[3, 1], [2, 0]], axis=0), np.sort([[3, 1], [2, 0]], axis=None), np.sort([3, np.nan, 1])

np.argsort([3, 1, 2]), np.argsort([1, 1, 0], kind="stable"), np.argsort([[3, 1], [2, 0]], axis=0), np.argsort([-3, 1, 2])[::-1], np.argsort(-np.array([3, 1, 2]))

a = np.array([3, 1, 2])
a.sort()
a

a = np.array([[3, 1], [2, 0]])
a.sort(axis=0)
a, a.argsort()

np.array([3, 1, 2]).argsort()[:2], np.argsort([0.3, 0.1, 0.2])[-2:]

np.sort([True, False, True]), np.sort([]), np.argsort([])

np.argpartition([4, 1, 3, 2], 0)[0], np.sort(np.argpartition([4, 1, 3, 2], 1)[:2]), np.partition([4, 1, 3, 2], 1)[1]

np.searchsorted([1, 3, 5], 3), np.searchsorted([1, 3, 5], 3, side="right"), np.searchsorted([1, 3, 5], [0, 4, 9]), np.arange(5).searchsorted(2.5)

np.unique([3, 1, 2, 1]), np.unique([3, 1, 1], return_counts=True), np.unique([3, 1, 1], return_inverse=True), np.unique([3, 1, 1], return_index=True, return_inverse=True, return_counts=True)

np.unique([[1, 2], [1, 2], [0, 1]], axis=0), np.unique([[2, 1], [1, 2]]), np.unique([1.5, np.nan, np.nan]), np.unique([True, False, True])

np.unique([[3, 1], [1, 3]], return_inverse=True)

labels, counts = np.unique([2, 0, 2], return_counts=True)
labels[np.argmax(counts)], dict(zip(labels.tolist(), counts.tolist()))

np.intersect1d([1, 2, 3], [2, 3, 4]), np.union1d([1, 2], [2, 3]), np.setdiff1d([1, 2, 3], [2]), np.setxor1d([1, 2], [2, 3]), np.isin([1, 2, 3], [2]), np.isin([1, 2], [2], invert=True)

np.lexsort([[1, 2, 1], [3, 1, 2]]), np.lexsort(([0, 1, 0], [1, 0, 0]))

np.sort(np.array([3, 1, 2]))[::-1], -np.sort(-np.array([3, 1, 2]))

np.arange(5).argsort(axis=3)

sorted([np.float64(2), np.float64(1)]), min(np.array([3, 1])), max(np.array([1.5, 2.5]))

x = np.random.default_rng(0).integers(0, 5, 12)
x, np.argsort(x, kind="stable"), np.bincount(x).argmax()

np.sort(np.array([[3, 1, 2], [6, 5, 4]]), axis=1)[:, ::-1]

np.extract([True, False, True], [1, 2, 3]), np.compress([True, False], [[1, 2], [3, 4]], axis=1), np.choose([0, 1, 0], [[1, 2, 3], [4, 5, 6]])

a = np.arange(5)
np.put(a, [0, 2], [9, 8])
a

a = np.zeros((2, 3))
np.put_along_axis(a, np.array([[1], [2]]), 5, axis=1)
a
