a = np.arange(10) * 10
a[[1, 3, 5]], a[[-1, 0]], a[np.array([[0, 1], [2, 3]])], a[[2, 2, 2]]

a = np.arange(10) * 10
a[a > 40], a[(a > 20) & (a < 60)], a[~(a % 20 == 0)], a[a > 1000]

a = np.arange(12).reshape(3, 4)
a[[0, 1, 2], [0, 1, 2]], a[[0, 2]], a[:, [0, 2]], a[[0, 2], 1], a[1, [3, 0]]

a = np.arange(12).reshape(3, 4)
a[[[0], [2]], [1, 3]], a[np.ix_([0, 2], [1, 3])], a[[0, 2]][:, [1, 3]]

a = np.arange(12).reshape(3, 4)
a[np.ix_([True, False, True], [1, 3])], a[np.ix_(a[:, 0] > 3, a[0] > 1)]

a = np.arange(24).reshape(2, 3, 4)
a[[0, 1], :, [1, 2]], a[[0, 1], 1:, [1, 2]].shape, a[:, [0, 1], [1, 2]].shape, a[0, :, [1, 2]].shape, a[:, 0, [1, 2]].shape

a = np.arange(24).reshape(2, 3, 4)
a[[0], None, [1, 2]].shape, a[[0, 1], ..., [1, 2]].shape, a[[[0], [1]], [0, 1]].shape, a[..., [[0, 1], [2, 3]]].shape

a = np.arange(24).reshape(2, 3, 4)
a[a % 2 == 0].shape, a[a[:, :, 0] > 3].shape, a[:, [True, False, True]].shape, a[[True, False], 1].shape

a = np.arange(12).reshape(3, 4)
mask = np.array([[True, False, False, True], [False] * 4, [True] * 4])
a[mask], a[mask].sum(), mask.sum(axis=1), np.where(mask, a, -1)

a = np.arange(12).reshape(3, 4)
rows = a.sum(axis=1) > 10
a[rows], a[rows, 0], a[rows, :2], a[rows][:, 1], a[~rows].shape

a = np.arange(12).reshape(3, 4)
a[[True, False, True], [0, 1]]

a = np.arange(12).reshape(3, 4)
a[[True, False, True], [0, 1, 2]]

a = np.arange(12).reshape(3, 4)
a[[True, False]]

a = np.arange(12).reshape(3, 4)
a[np.ones((3, 3), bool)]

a = np.arange(12).reshape(3, 4)
a[np.ones((3, 4, 1), bool)]

a = np.arange(12).reshape(3, 4)
a[[0, 3]]

a = np.arange(12).reshape(3, 4)
a[[0, 1], [0, 4]]

a = np.arange(12).reshape(3, 4)
a[[0, 1, 2], [0, 1]]

a = np.arange(12).reshape(3, 4)
a[[0.5, 1]]

a = np.arange(12).reshape(3, 4)
a[["x"]]

a = np.arange(12).reshape(3, 4)
a[[[0, 1], [1]]]

a = np.arange(5)
a[np.array([])]

a = np.arange(5)
a[[]], a[[[]]].shape, a[()].shape

a = np.arange(5)
a[np.zeros(5, bool)], a[np.ones(5, bool)], a[a.astype(bool)]

a = np.arange(12).reshape(3, 4)
idx = a.argmax(axis=1)
a[np.arange(3), idx], a[np.arange(len(a)), idx] == a.max(axis=1)

probs = np.array([[0.1, 0.9], [0.8, 0.2], [0.5, 0.5]])
y = np.array([1, 0, 1])
probs[np.arange(len(y)), y], probs[range(3), y], np.take_along_axis(probs, y[:, None], axis=1).ravel()

a = np.arange(12).reshape(3, 4)
order = np.argsort(-a, axis=1)[:, :2]
np.take_along_axis(a, order, axis=1), a[np.arange(3)[:, None], order]

a = np.array([10, 20, 30])
a[np.array([0, 1, 2, 1, 0])], a[np.array([[True, False, True]])[0]], a[np.array([0, 1, 2]) % 2]

E = np.arange(8.0).reshape(4, 2)
tokens = np.array([[0, 3], [1, 1]])
E[tokens], E[tokens].shape, E[tokens].mean(axis=1)

a = np.arange(6).reshape(2, 3)
i, j = np.nonzero(a > 2)
a[i, j], list(zip(i.tolist(), j.tolist())), a[np.nonzero(a)], a[np.where(a > 2)]

a = np.arange(6).reshape(2, 3)
a[np.argwhere(a > 3)[:, 0], np.argwhere(a > 3)[:, 1]], a[tuple(np.argwhere(a == 4)[0])]

a = np.arange(24).reshape(2, 3, 4)
a[np.array([True, False]), :, 0], a[0, np.array([True, False, True])], a[:, np.array([[True] * 4] * 3)].shape

a = np.arange(24).reshape(2, 3, 4)
a[1, [0, 2], ::2], a[[1], ::2, [3]], a[[0, 1], [0, 1], [0, 1]], a[[0, 1], [[0], [1], [2]], 0]

a = np.arange(5)
b = a[[0, 1]]
b[0] = 99
a, b.base is None, a[1:3].base is a

a = np.arange(6)
np.shares_memory(a, a[[0, 1]]), np.shares_memory(a, a[:2]), np.may_share_memory(a, a[a > 2])

a = np.arange(9).reshape(3, 3)
a[np.triu_indices(3)], a[np.tril_indices(3, -1)], a[np.diag_indices(3)], a[~np.eye(3, dtype=bool)].reshape(3, 2)

a = np.arange(9).reshape(3, 3)
a[np.unravel_index(a.argmax(), a.shape)], np.unravel_index([0, 4, 8], (3, 3)), np.ravel_multi_index(([0, 1], [2, 2]), (3, 3))

np.unravel_index(12, (3, 3))

np.ravel_multi_index((3, 0), (3, 3))

np.ravel_multi_index((3, 0), (3, 3), mode="wrap"), np.ravel_multi_index((3, -1), (3, 3), mode="clip"), np.unravel_index(5, (2, 3), order="F")

np.ix_([0, 1], [2, 3, 4])[0].shape, np.ix_([0, 1], [2, 3, 4])[1].shape, np.ix_([True, False, True])

a = np.arange(5)
a.take([0, 2]), np.take(a, [[0, 1], [2, 3]]), np.take(np.arange(6).reshape(2, 3), [0, 2], axis=1), np.take(np.arange(6).reshape(2, 3), 4)

a = np.arange(5)
a.take(5)

a = np.arange(5)
a.take([5, -7], mode="wrap"), a.take([5, -7], mode="clip"), np.take(a, [], axis=0)

np.take(np.array([1.5, 2.5]), [0.0, 1.0])

a = np.arange(5)
np.put(a, [0, 2], [-44, -55])
a

a = np.arange(5)
np.put(a, 22, -5, mode="clip")
np.put(a, [5, 6], [1, 2], mode="wrap")
a

a = np.arange(5)
a.put(9, 1)

x = np.array([[10, 30, 20], [60, 40, 50]])
np.take_along_axis(x, np.argmax(x, axis=1, keepdims=True), axis=1), np.take_along_axis(x, np.argsort(x, axis=1), axis=1), np.take_along_axis(x, np.array([0, 5]), axis=None)

x = np.array([[10, 30, 20], [60, 40, 50]])
np.put_along_axis(x, np.argmax(x, axis=1, keepdims=True), 99, axis=1)
x

x = np.array([[10, 30, 20], [60, 40, 50]])
np.take_along_axis(x, np.array([0, 1]), axis=1)

np.choose([2, 3, 1, 0], [[0, 1, 2, 3], [10, 11, 12, 13], [20, 21, 22, 23], [30, 31, 32, 33]])

np.choose([2, 4, 1, 0], [[0, 1, 2, 3], [10, 11, 12, 13], [20, 21, 22, 23], [30, 31, 32, 33]], mode="clip"), np.choose([[1, 0], [0, 1]], [-10, 10])

np.choose([2, 4], [[0, 1], [10, 11]])

x = np.arange(6)
np.select([x < 3, x > 3], [x, x**2], 42), np.select([x < 2, x < 4], [0, 1]), np.select([x == 1], [x * 1.5], default=-1)

np.select([np.array([True, False])], [np.array([1, 2]), np.array([3, 4])])

np.where([True, False, True], 1, 2), np.where([[True], [False]], [1, 2, 3], 0), np.where(np.arange(4) > 1), np.where(True, 1.5, 2)

np.where([True, False], [1, 2, 3], 0)

np.where(np.arange(3), [1, 2, 3], [1.5, 2.5, 3.5]), np.where([0.0, np.nan, 1.0], "t", "f").tolist()

np.where([True], 1)

np.nonzero([[1, 0], [0, 2]]), np.argwhere([[1, 0], [0, 2]]), np.flatnonzero([0, 1, 0, 2]), np.nonzero([True, False])

np.nonzero(np.array(5))

np.argwhere(np.array(5)), np.argwhere(np.zeros((2, 2))), np.argwhere(np.array(0)).shape

np.extract([True, False, True], [1, 2, 3]), np.compress([0, 1, 1], [[1, 2, 3], [4, 5, 6]], axis=1), np.compress([True, False], [1, 2, 3])

a = np.arange(5)
np.place(a, a > 2, [44, 55])
a

a = np.arange(6).reshape(2, 3)
np.putmask(a, a > 2, a**2)
a

a = np.arange(5)
np.putmask(a, [True, False, True, False, True], [-1, -2])
a

a = np.arange(4)
np.copyto(a, [9, 8, 7, 6], where=[True, False, True, False])
a

a = np.zeros(3)
np.copyto(a, [1, 2, 3, 4])

a = np.zeros(3, dtype=int)
np.copyto(a, [1.5, 2.5, 3.5])

a = np.zeros((2, 2))
np.fill_diagonal(a, 5)
np.fill_diagonal(a[:, ::-1], [1, 2])
a

a = np.zeros((5, 3), dtype=int)
np.fill_diagonal(a, 4, wrap=True)
a
