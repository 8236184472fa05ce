a = np.arange(10)
a[3], a[-1], a[2:7:2], a[:3], a[7:], a[::-3], a[5:2], a[-3:-1]

a = np.arange(10)
a[20:], a[-20:3], a[3:100:4], a[:-11:-1], a[8:-20:-2]

a = np.arange(24).reshape(2, 3, 4)
a[1], a[0, 2], a[1, 2, 3], a[-1, -1]

a = np.arange(24).reshape(2, 3, 4)
a[:, 1], a[:, :, 1], a[..., 1], a[0, ..., 0], a[1, ..., ::2]

a = np.arange(24).reshape(2, 3, 4)
a[None].shape, a[:, None].shape, a[..., None].shape, a[None, ..., None].shape, a[0, None, :, 1].shape

a = np.arange(24).reshape(2, 3, 4)
show(a[::-1, ::2, ::-2])
show(a[:, ::-1])
show(a[1:, 1:, 1:])

a = np.arange(6)
type(a[2]).__name__, type(a[2:3]).__name__, type(a[...]).__name__, type(a[()]).__name__

a = np.array(7)
a[()], a[...], a[None], a[None, None].shape

a = np.array(7)
a[0]

a = np.array(7)
a[:]

a = np.arange(6).reshape(2, 3)
a[0][1], a[0, 1], a[(0, 1)], a[0,][1], a[tuple([0, 1])]

a = np.arange(6).reshape(2, 3)
i = np.int64(1)
a[i], a[i, i], a[:i], a[np.array(1)], a[np.uint8(1)]

a = np.arange(6).reshape(2, 3)
a[slice(None), slice(0, 2)], a[slice(1)], a[(slice(None), 1)], a[[slice(None), 1][1]]

a = np.arange(5)
s = slice(1, 4)
a[s], a[slice(None, None, -1)], s.indices(5)

a = np.arange(5)
a[True], a[False], a[None, True].shape, a[np.True_].shape

a = np.arange(5)
a[1.0]

a = np.arange(5)
a[np.float64(1)]

a = np.arange(5)
a[1:2.5]

a = np.arange(5)
a[::0]

a = np.arange(5)
a["name"]

a = np.arange(5)
a[{}]

a = np.arange(12).reshape(3, 4)
a[3]

a = np.arange(12).reshape(3, 4)
a[0, -5]

a = np.arange(12).reshape(3, 4)
a[0, 0, 0]

a = np.arange(12).reshape(3, 4)
a[..., ...]

a = np.arange(12).reshape(3, 4)
a[..., 4]

a = np.zeros((0, 3))
a[0]

a = np.zeros((0, 3))
a[:, 0], a[:0], a[5:], a.T[0]

a = np.arange(12).reshape(3, 4)
[row.sum() for row in a], [x for x in a[0]], list(a[:, 0]), len(a), a[0] in a

a = np.arange(12).reshape(3, 4)
a[np.s_[1:, ::2]], np.s_[1:, ::2, ..., None, 0], np.index_exp[2:4], np.s_[3]

a = np.arange(12).reshape(3, 4)
a.item(5), a.item(1, 2), a.item((2, 3)), a[1].item(0)

a = np.arange(12).reshape(3, 4)
a.item()

a = np.arange(12).reshape(3, 4)
a.item(12)

a = np.arange(12).reshape(3, 4)
a.flat[5], a.flat[2:6], a.flat[[0, 3, 11]], list(a.flat)[:3], len(a.flat)

a = np.arange(12).reshape(3, 4)
a.flat[::5] = -1
a.flat[[1, 2]] = [100, 200]
a

a = np.arange(6).reshape(2, 3)
a.flat = 9
a

a = np.arange(6).reshape(2, 3)
a.flat = [1, 2]
a

first, *rest = np.arange(4)
first, rest

a, b = np.array([[1, 2], [3, 4]])
a, b

(a, b), c = np.array([1, 2]), np.array([3])
a, b, c

x = np.arange(4)
x[0], x[1] = x[1], x[0]
x

x = np.arange(6).reshape(3, 2)
x[[0, 2]] = x[[2, 0]]
x

x = np.arange(6).reshape(3, 2)
x[0], x[2] = x[2], x[0]
x

x = np.arange(6).reshape(3, 2)
x[0], x[2] = x[2].copy(), x[0].copy()
x

m = np.arange(16).reshape(4, 4)
m[1:3, 1:3], m[::2, 1::2], m[[0, -1]][:, [0, -1]], m[-1, ::-1], m.T[0]

m = np.arange(16).reshape(4, 4)
m[range(4), range(4)], m[list(range(2)), 1:3]

x = np.arange(10)
x[len(x) // 2], x[:-1] + x[1:], x[1:] - x[:-1], x[::2].sum() - x[1::2].sum()

x = np.arange(8).reshape(2, 2, 2)
x[0, 0, 0], x[0][0][0], x[0, :, 0], x[:, 0, 0], x[..., 0, 0]
