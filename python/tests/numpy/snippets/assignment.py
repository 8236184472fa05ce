a = np.zeros(5)
a[1] = 3
a[2:4] = 7
a[-1:] = [9]
a

a = np.zeros((2, 3))
a[0] = [1, 2, 3]
a[:, 1] = -1
a[1, :2] = [[5, 6]]
a

a = np.arange(6).reshape(2, 3)
a[...] = 0
a[:] += np.array([1, 2, 3])
a[:, ::2] *= 10
a

a = np.arange(5)
a[0] = 2.9
a[1] = -2.9
a[2] = True
a

a = np.arange(5)
a[0] = np.nan

a = np.arange(5)
a[0] = np.inf

a = np.arange(5)
a[0] = "7"
a[1] = "x"

a = np.arange(5)
a[0] = [1, 2]

a = np.arange(5)
a[:2] = [1, 2, 3]

a = np.arange(5)
a[0] = None

a = np.arange(5.0)
a[0] = None
a[1] = "2.5"
a[2] = True
a

a = np.arange(5.0)
a[0] = "x"

a = np.arange(5)
a[0] = 1j

a = np.arange(5)
a[0] = 2**63

a = np.arange(5)
a[0] = np.array([4])

a = np.arange(5)
a[0] = np.array([4, 5])

a = np.zeros((2, 3))
a[0] = np.ones((1, 3))
a[:, 0] = np.ones((1, 2))
a

a = np.zeros((2, 3))
a[:, 0] = np.ones((2, 1))

a = np.zeros((2, 3))
a[0, 0] = np.ones((2, 1))

a = np.zeros((2, 3))
a[np.array([0, 1]), np.array([1, 2])] = [5, 6]
a

a = np.zeros(5, dtype=int)
a[[0, 1, 1, 1]] += 1
a

a = np.zeros(5, dtype=int)
np.add.at(a, [0, 1, 1, 1], 1)
a

a = np.zeros(5, dtype=int)
a[[1, 1, 1]] = [7, 8, 9]
a

a = np.arange(12).reshape(3, 4)
a[a % 2 == 0] = 0
a[a > 6] -= 100
a

a = np.arange(12).reshape(3, 4)
a[a > 5] = [1, 2]

a = np.arange(12).reshape(3, 4)
a[a > 5] = np.arange(6) * 10
a

a = np.arange(12).reshape(3, 4)
a[[0, 2]] = a[[2, 0]]
a[:, [0, 1]] = a[:, [1, 0]]
a

a = np.arange(12).reshape(3, 4)
a[[0, 2], 1:3] = [[1, 2], [3, 4]]
a[1, [0, 3]] = -7
a

a = np.arange(12).reshape(3, 4)
a[[0, 2], 1:3] = [1, 2, 3]

a = np.arange(12).reshape(3, 4)
a[np.ix_([0, 2], [0, 3])] = 0
a[np.ix_([1], [1, 2])] += [[100, 200]]
a

a = np.arange(24).reshape(2, 3, 4)
a[:, [0, 2], [1, 3]] = [[-1, -2], [-3, -4]]
a[[0, 1], :, [0, 0]] = np.arange(6).reshape(2, 3) * 100
a

a = np.arange(24).reshape(2, 3, 4)
a[[0, 1], 0, :2] *= [[2], [3]]
a[..., 0] = np.array([[7], [8]])
a

a = np.zeros((3, 3), dtype=int)
a[[True, False, True]] = [1, 2, 3]
a[:, [False, True, False]] = [[5], [6], [7]]
a

a = np.zeros((3, 3), dtype=int)
a[[True, False]] = 1

a = np.zeros((3, 3), dtype=int)
a[np.eye(3, dtype=bool)] = [1, 2, 3]
a[np.tri(3, k=-1, dtype=bool)] += 7
a

a = np.zeros((3, 3), dtype=int)
a[3] = 1

a = np.zeros((3, 3), dtype=int)
a[0, 3] = 1

a = np.zeros((3, 3), dtype=int)
a[[0, 5]] = 1

a = np.zeros((3, 3), dtype=int)
a[[0, 1], [0, 1, 2]] = 1

a = np.zeros((3, 3), dtype=int)
a[0, 0, 0] = 1

a = np.zeros((3, 3), dtype=int)
a[1.5] = 1

a = np.zeros((3, 3), dtype=int)
del a[0]

a = np.array(5)
a[()] = 7
a[...] += 1
a

a = np.array(5)
a[0] = 1

a = np.arange(4)
a += 1.5

a = np.arange(4)
a /= 2

a = np.arange(4)
a //= 2
a **= 2
a %= 3
a <<= 2
a |= 1
a

a = np.arange(4)
a[1:] /= 2

a = np.arange(4.0)
a /= 2
a -= a.mean()
a *= [1, 2, 3, 4]
a

a = np.array([True, False])
a += True

a = np.array([True, False])
a -= True

a = np.array([True, False, True])
a &= [True, True, False]
a |= [False, False, False]
a ^= True
a

a = np.arange(3)
a += [1, 2]

a = np.arange(3)
a += np.ones((2, 3), int)

a = np.ones((2, 3))
a += np.arange(3)
a -= np.array([[1], [2]])
a @= np.eye(3)
a

a = np.arange(3)
b = a
b += 1
a = a + 1
a, b

def f(x):
    x += 1
    return x
a = np.arange(3)
f(a), a, f(a.copy()), a

def f(x):
    x = x + 1
    return x
a = np.arange(3)
f(a), a

a = np.arange(3)
a[:] = 5
a[1:] = a[:-1] + 1
a

a = np.arange(6)
a[a > 2] = a[a > 2] * 10
a[a == 30] = 3
a

a = np.zeros(4)
a[1:3] = [True, 2]
a[3] = np.int64(5)
a[0] = np.float32(0.1)
a

a = np.zeros((2, 2), dtype=bool)
a[0] = [0, 5]
a[1, 0] = np.nan
a

x = np.zeros((3, 2))
for i, row in enumerate(x):
    row[:] = i
x

x = np.zeros((3, 2))
for row in x:
    row += 1
    row = row * 5
x

x = np.zeros(3)
for v in x:
    v += 1
x

grid = np.zeros((3, 3), dtype=int)
for (i, j) in [(0, 0), (1, 2)]:
    grid[i, j] += 5
    grid[i][j] += 1
grid

x = np.arange(6).reshape(2, 3)
x[:, 0], x[:, 2] = x[:, 2], x[:, 0].copy()
x

x = np.arange(10)
x[::2], x[1::2] = 0, 1
x

x = np.full((2, 2), 1)
x[0] = x[0] * 1.9
x

x = np.zeros((2, 3), dtype=int)
x[:, 1:] = np.array([[1.9, 2.9], [-1.9, -2.9]])
x

x = np.arange(3)
x.fill(7)
x.itemset if hasattr(x, "itemset") else "no itemset"

x = np.broadcast_to(np.arange(3), (2, 3))
x[0, 0] = 1

x = np.arange(3)
x.flags.writeable = False
x[0] = 1

x = np.arange(3)
x.setflags(write=False)
x += 1

x = np.arange(6).reshape(2, 3)
y = x.T
y[0] = 100
y[:, 1] += 1
x

a = np.zeros((2, 3, 4))
a[-1, [0, 2, 0], None, [-2, 2, 2]] = np.array([["X", "e", ""], ["aa", "", ""]])
a[0, 0, [1, 2]] = np.array(["1", "x"])

a = np.arange(6.0)
w = np.lib.stride_tricks.sliding_window_view(a, 2, writeable=True)
w //= np.array([[-9.0, 0.0]])
a
