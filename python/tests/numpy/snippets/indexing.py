a = np.arange(10)
a[2:5], a[::-1], a[::2], a[-3:], a[8:2:-2]

a = np.arange(12).reshape(3, 4)
a[1], a[1, 2], a[:, 1], a[1:, ::2], a[..., 0], a[-1, -1]

a = np.arange(12).reshape(3, 4)
a[None].shape, a[:, None].shape, a[..., np.newaxis].shape, a[np.newaxis, :, 1].shape

a = np.arange(12).reshape(3, 4)
a[[0, 2]], a[[0, 2], [1, 3]], a[:, [1, 0]], a[[[0], [2]], [1, 3]]

a = np.arange(12).reshape(3, 4)
a[a > 5], a[a[:, 0] > 3], a[:, [True, False, True, False]]

a = np.arange(12).reshape(3, 4)
a[np.arange(3), [0, 1, 2]], a[np.arange(3), a.argmax(axis=1)]

a = np.arange(24).reshape(2, 3, 4)
a[0, [0, 1]], a[:, [0, 1], [1, 2]], a[[0, 1], :, [1, 2]], a[0, :, [1, 2]].shape

a = np.arange(24).reshape(2, 3, 4)
a[:, [[0, 1], [1, 2]]].shape, a[..., [0, 1]].shape, a[np.array([True, False])].shape

a = np.arange(5)
a[[]], a[np.array([], dtype=int)], a[[-1, -2]]

a = np.arange(5)
a[7]

a = np.arange(5)
a[[1, 7]]

a = np.arange(5)
a[1, 2]

a = np.arange(5)
a[1.5]

a = np.arange(5)
a["x"]

a = np.arange(5)
a[[1.5]]

a = np.arange(5)
a[np.array([1.0])]

a = np.arange(5)
a[np.array([True, False])]

a = np.arange(6).reshape(2, 3)
a[[0, 1], [0, 1, 2]]

a = np.arange(6).reshape(2, 3)
a[5, 0]

a = np.arange(6).reshape(2, 3)
a[0, 5]

a = np.arange(6).reshape(2, 3)
a[:, 5]

a = np.arange(5)
a[2] = 10
a[-1] = 7
a

a = np.arange(5)
a[1:3] = 9
a[[0, 4]] = [5, 6]
a

a = np.arange(5)
a[a > 2] = 0
a

a = np.arange(5)
a[a > 2] = [8, 9]
a

a = np.arange(5)
a[a > 2] = [8, 9, 10]

a = np.arange(5)
a[[0, 1]] = [1, 2, 3]

a = np.arange(5)
a[0:2] = [1, 2, 3]

a = np.arange(6).reshape(2, 3)
a[:, 0] = 100
a[1] = [7, 8, 9]
a

a = np.arange(6).reshape(2, 3)
a[np.arange(2), [0, 2]] = -1
a

a = np.arange(6.0).reshape(2, 3)
a[np.arange(2), [0, 2]] -= 1
a

a = np.arange(5)
a[0] = 3.9
a

a = np.arange(5)
a[0] = np.nan

a = np.arange(5)
b = a[1:4]
b[0] = 99
a, b.base is a

a = np.arange(6)
b = a.reshape(2, 3)
b[0, 0] = 99
a

a = np.arange(6).reshape(2, 3)
a.T[0, 1] = 50
a

a = np.arange(6).reshape(2, 3)
b = a.flatten()
b[0] = 99
a[0, 0]

a = np.arange(6).reshape(2, 3)
b = a.ravel()
b[0] = 99
a[0, 0]

a = np.arange(6).reshape(2, 3)
b = a[[0]]
b[0, 0] = 99
a[0, 0]

np.arange(5)[np.int64(2)], np.arange(5)[np.array(2)], np.arange(5)[True].shape

x = np.arange(3)
x[()], np.array(5)[()], np.array(5)[...]

np.array(5)[0]

a = np.arange(3)
3 in a, 2 in a, 1.0 in a

for row in np.arange(4).reshape(2, 2):
    print(row)

list(np.arange(3)), [float(x) for x in np.arange(2.0)]

for i, x in enumerate(np.array([1.5, 2.5])):
    print(i, x)

a, b = np.array([1, 2])
a, b

[*np.arange(3)], sorted(np.array([3, 1, 2]))

len(np.zeros((3, 2))), len(np.array([]))

len(np.array(1))

list(np.array(1))

dict(zip(["a", "b"], np.arange(2)))

np.take([4, 5, 6], [0, 2]), np.take(np.arange(6).reshape(2, 3), [0, 2], axis=1), np.arange(5).take([1, 3])

a = np.array([[3, 1, 2], [9, 8, 7]])
np.take_along_axis(a, np.argsort(a, axis=1), axis=1)

np.where([True, False, True], [1, 2, 3], 0)

np.where(np.arange(5) > 2)

np.where(np.array([[1, 0], [0, 1]]))

np.nonzero([0, 3, 0, 4]), np.flatnonzero([0, 3, 0, 4]), np.argwhere(np.eye(2))

np.select([np.arange(5) < 2, np.arange(5) > 3], [np.arange(5), np.arange(5) * 10], default=-1)

np.ix_([0, 1], [1, 2])

a = np.arange(9).reshape(3, 3)
a[np.ix_([0, 2], [0, 2])]

np.s_[1:3, ::2]

a = np.arange(9).reshape(3, 3)
a[np.tril_indices(3)], a[np.triu_indices(3, 1)]

a = np.zeros((3, 3))
np.fill_diagonal(a, 5)
a

np.unravel_index(7, (3, 4)), np.ravel_multi_index((1, 3), (3, 4))

np.unravel_index(np.array([5, 1]).argmax(), (2,))

a = np.arange(5)
np.delete(a, 1), np.delete(a, [0, 2]), np.insert(a, 1, 99), np.append(a, [5, 6])

np.delete(np.arange(6).reshape(2, 3), 1, axis=1), np.insert(np.arange(4).reshape(2, 2), 1, 9, axis=0)

np.broadcast_to(np.arange(3), (2, 3))

a = np.broadcast_to(np.arange(3), (2, 3))
a[0, 0] = 1

a = np.arange(4).reshape(2, 2)
a[:] = 7
a[...] = a + 1
a

a = np.arange(10)
a[2:8:2] = -a[2:8:2]
a

m = np.array([[1, 2], [3, 4]])
m[m == 2] += 10
m

m = np.arange(12).reshape(3, 4)
m[m.sum(axis=1) > 10, 1:3]

np.arange(5)[slice(1, 3)], np.arange(5)[::10], np.arange(5)[10:]

np.arange(4).reshape(2, 2)[::-1, ::-1]

del np.arange(3)[0]

{np.int64(1): "a"}[1]

np.arange(3)[None, :] - np.arange(3)[:, None]
