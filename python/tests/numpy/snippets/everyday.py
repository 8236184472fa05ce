a = np.array([3, 1, 2])
a.max(), a.min(), a.argsort()[::-1][:2], a[a.argsort()], a.tolist(), a.mean(), a.std()

np.mean([[1, 2], [3, 4]], axis=0), np.sum([1, 2, 3]), np.max([[1, 5], [7, 2]], axis=1), np.abs([-1, -2.5])

x = np.arange(12, dtype=np.float64).reshape(3, 4)
(x - x.mean(axis=0)) / x.std(axis=0)

x = np.arange(6).reshape(2, 3)
x / x.sum(axis=1, keepdims=True), x / x.sum(axis=1)[:, None], x / x.sum(axis=1)[:, np.newaxis], x / np.sum(x, axis=-1, keepdims=True)

x = np.zeros((2, 3), dtype=int)
x[0, 1] = 5
x[1] += 2
x, x.sum(), x.any(axis=0), x.nonzero()

np.array([1, 2, 3]).dot(np.array([[1], [2], [3]])), np.array([[1, 2]]) @ np.array([[3], [4]])

x = np.array([0.2, 0.8, 0.5])
(x >= 0.5).astype(int), np.where(x >= 0.5, 1, 0), (x >= 0.5).sum(), np.mean(x >= 0.5), (x > 0.5) * 1, np.round(x).astype(int)

np.array([1, 2, 3], dtype=float) / 3, np.array([1, 2]) / np.array([3, 4]), 1 / np.array([1, 2, 4])

X = np.hstack([np.ones((3, 1)), np.arange(6).reshape(3, 2)])
X.shape, X.T @ X, np.c_[np.ones(3), np.arange(3)]

w = np.zeros(2)
X = np.array([[1.0, 2], [3, 4], [5, 6]])
y = np.array([1.0, 2, 3])
for _ in range(10):
    w = w - 0.01 * (2 / len(y)) * X.T.dot(X.dot(w) - y)
w

def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))
sigmoid(np.array([-1.0, 0, 1])), sigmoid(0), sigmoid(np.float64(2.5)), sigmoid(-2)

def sigmoid(z):
    out = np.empty_like(z)
    positive = z >= 0
    out[positive] = 1 / (1 + np.exp(-z[positive]))
    e = np.exp(z[~positive])
    out[~positive] = e / (1 + e)
    return out
sigmoid(np.array([-800.0, -1, 0, 1, 800]))

p, y = np.array([0.9, 0.2, 0.0]), np.array([1, 0, 0])
eps = 1e-15
p = np.clip(p, eps, 1 - eps)
-np.mean(y * np.log(p) + (1 - y) * np.log(1 - p)), -(y @ np.log(p) + (1 - y) @ np.log(1 - p)) / len(y)

np.logaddexp(0, np.array([-1000.0, 0, 1000])), np.log1p(np.exp(-np.abs(np.array([-3.0, 3.0]))))

z = np.array([[2.0, 1.0, 0.1]])
z - np.log(np.sum(np.exp(z), axis=1, keepdims=True)), np.logaddexp.reduce(z, axis=1), np.exp(z) / np.exp(z).sum()

train = np.array([[1, 1], [2, 2], [8, 8]])
labels = np.array(["a", "b"]) if False else np.array([0, 0, 1])
dist = np.sqrt(((train - np.array([7, 7])) ** 2).sum(axis=1))
dist, labels[np.argsort(dist)[:2]], np.argpartition(dist, 1)[:1], dist.argmin()

from collections import Counter
Counter(np.array([1, 2, 1]).tolist()).most_common(1), Counter(np.array([1, 2, 1])).most_common(1)[0][0], max(set([1, 2, 1]), key=[1, 2, 1].count)

import math
math.sqrt(np.float64(4)), math.exp(np.int64(0)), math.floor(np.float64(2.5)), math.isclose(np.float64(1), 1.0), math.isnan(np.nan)

import statistics
statistics.mean([np.float64(1), np.float64(2)])

import json
json.dumps(np.array([1, 2]).tolist()), json.dumps(float(np.float64(1.5))), json.dumps({"a": np.float64(1.5)})

sum(np.array([1, 2, 3])), sum(np.array([0.5, 0.25])), abs(np.float64(-2)), pow(np.float64(2), 3), max(np.array([1, 5]).tolist())

[round(x, 2) for x in np.array([1.234, 5.678])], [int(x) for x in np.array([1.0, 2.0])], ["%d" % x for x in np.arange(2)], "%.3f" % np.float64(1.23456)

list(map(float, np.array([1, 2]))), list(zip(np.arange(2), "ab")), tuple(np.arange(2)), set(np.array([1, 1, 2]).tolist())

x = np.array([[1.0, 2.0], [3.0, 4.0]])
x.flatten().tolist(), x.ravel()[::-1], x.reshape(-1), x[:, 0].copy(), x[:, -1:], x[0][1], x[(0, 1)], x[x.argmax(axis=0), [0, 1]]

mask = np.array([[1, 1, 0], [1, 0, 0]])
scores = np.ones((2, 3))
np.where(mask == 0, -1e9, scores), np.where(mask[:, None, :] == 1, scores[:, None, :], -np.inf).shape, scores + (1 - mask) * -1e9

scores = np.zeros((1, 2, 3))
scores[:, :, 2] = -np.inf
scores[~np.isfinite(scores)] = -1
scores

scores = np.arange(4.0).reshape(2, 2)
scores[np.triu(np.ones((2, 2)), k=1) == 1] = -np.inf
scores, np.isneginf(scores).any(), np.ma.masked if False else None

q = np.random.default_rng(0).standard_normal((2, 3, 4))
k = np.random.default_rng(1).standard_normal((2, 5, 4))
s = np.matmul(q, np.swapaxes(k, 1, 2)) / np.sqrt(4)
s2 = np.einsum("bqd,bkd->bqk", q, k) / 4 ** 0.5
s3 = (q @ np.transpose(k, (0, 2, 1))) / math.sqrt(4) if False else (q @ k.transpose(0, 2, 1)) / np.sqrt(k.shape[-1])
np.allclose(s, s2), np.allclose(s, s3), s.shape, np.array_equal(np.argmax(s, -1), np.argmax(s2, -1))

m = np.full((3, 3), np.inf)
np.fill_diagonal(m, 0)
m.min(axis=1), m[0], np.isinf(m).sum()

order = np.argsort(-np.array([0.3, 0.9, 0.3, 0.5]), kind="stable")
order, np.array([0, 1, 1, 0])[order].cumsum(), np.cumsum(1 - np.array([0, 1, 1, 0])[order])

y = np.array([1, 0, 1, 1, 0])
s = np.array([0.8, 0.7, 0.7, 0.3, 0.1])
np.searchsorted(np.sort(s[y == 0]), s[y == 1], side="left").sum(), np.searchsorted(np.sort(s[y == 0]), s[y == 1], "right").sum()

y = np.array([1, 0, 1, 1, 0])
s = np.array([0.8, 0.7, 0.7, 0.3, 0.1])
diff = s[y == 1][:, None] - s[y == 0]
(np.sign(diff) + 1).mean() / 2, ((diff > 0) + 0.5 * (diff == 0)).mean(), (diff > 0).mean() + 0.5 * (diff == 0).mean(), np.heaviside(diff, 0.5).mean()

thresholds = np.unique(np.array([0.8, 0.7, 0.7, 0.3]))[::-1]
thresholds, [float((np.array([0.8, 0.7]) >= t).mean()) for t in thresholds], np.concatenate(([np.inf], thresholds))

ranks = np.empty(4)
ranks[np.argsort([0.3, 0.1, 0.4, 0.2])] = np.arange(1, 5)
ranks

np.trapezoid([0, 0.5, 1], [0, 0.5, 1]), np.diff(np.array([0.0, 0.5, 1.0])) @ np.array([0.25, 0.75])

one_hot = np.zeros((3, 4))
one_hot[np.arange(3), [1, 0, 3]] = 1
one_hot, np.eye(4)[[1, 0, 3]].astype(int), (np.arange(4) == np.array([1, 0, 3])[:, None]).astype(float)

a = np.ones((2, 2))
a.shape == (2, 2), a.shape[0], len(a.shape), a.ndim == 2, a.size == 4, a.dtype == np.float64, a.dtype.kind, str(a.dtype), f"{a.dtype}"

a = np.arange(3)
a is a[:], a.base is None, a[:].base is a, np.shares_memory(a, a[1:]), a.flags if False else None

isinstance(np.arange(3), (list, np.ndarray)), isinstance(np.int64(3), (int, np.integer)), type(np.arange(3)[0]) is np.int64, np.arange(3)[0].dtype, np.issubdtype(np.arange(3).dtype, np.number)

x = np.arange(5)
x[x % 2 == 0], x[(x > 1) & (x < 4)], x[(x < 1) | (x > 3)], x[~(x > 2)], x[np.logical_and(x > 0, x < 3)]

x = np.arange(10).reshape(2, 5)
x[:, x[0] > 2], x[x > 4].reshape(-1, 5), x[:, ::-1], x[[1, 0]], x[:, [4, 0]], x[..., -1], x[1:, 1:3]

for i, j in np.argwhere(np.array([[0, 1], [1, 0]])):
    print(i, j)

for index, value in np.ndenumerate(np.array([[1, 2], [3, 4]])):
    print(index, value)

for i in np.ndindex(2, 2):
    print(i)

for value in np.nditer(np.arange(3)):
    print(value)

for a, b in zip(np.arange(4).reshape(2, 2), [1, 2]):
    print(a * b)

while np.random.default_rng(0).random() > 1:
    pass

A = np.array([[2.0, 1], [1, 3]])
b = np.array([1.0, 2])
x = np.linalg.solve(A, b)
np.allclose(A @ x, b), x, np.linalg.inv(A) @ A, np.linalg.det(A)

grid = np.array([[0, 1], [1, 0]])
np.pad(grid, 1), np.roll(grid, 1, axis=0), grid[::-1], np.rot90(grid), grid.T.tolist(), np.count_nonzero(grid), np.array_equal(grid, grid.T)

def relu(x): return np.maximum(x, 0)
relu(np.array([-1, 2])), relu(-3), relu(np.array([[-1.5, 2.5]]))

np.apply_along_axis(lambda r: r / r.sum(), 1, np.array([[1.0, 3], [2, 2]])), np.array([np.bincount(r, minlength=3) for r in np.array([[0, 1], [2, 2]])])

np.vectorize(lambda s: s * 2)(np.arange(3)), np.array(list(map(lambda v: v ** 2, np.arange(3)))), np.fromiter((i * 2 for i in range(3)), float)

total = 0.0
total += np.float64(1.5)
total, type(total).__name__

x = np.float64(1.5)
x += 1
x, -x, +x, x ** 2, x // 1, x % 1, 3 - x, 3 / x, 2 ** x, x > 2, x == 2.5, x != x, bool(x)

x = np.int64(7)
x += 1
x, -x, x / 2, 2 ** x, x & 1, x | 1, x << 1, ~x, x == 8, x > 7.5, [1, 2, 3][np.int64(1)], "ab" * np.int64(2), [0] * np.int64(2)

np.bool_(True) and 1, np.True_ + np.True_, np.True_ + 1, not np.False_, np.True_ == 1, int(np.True_), np.True_.item()

np.sum([[1, 2], [3, 4]], axis=0).tolist(), np.array([[1, 2], [3, 4]]).sum().item(), float(np.array([[1, 2]]).sum())

np.array([1e-3, 1e3]), np.array([1.0, 1e5, 1e-2]), np.array([0.5, 100.25, 3.0]), np.array([1e8, 1]), np.array([-1.5e-10, 2.5])

print(np.array([1.0, 2.0]), np.array([[1.5]]), np.array([True]), np.float64(0.1) + np.float64(0.2), np.arange(3), sep="|")

print("%s %r" % (np.array([1, 2]), np.float64(1)), "{} {:.1f}".format(np.array([1.0]), np.float64(2.25)), str(np.array([[1, 2], [3, 4]])))

assert np.allclose([1.0], [1.0]), "no"
np.testing.assert_allclose([1.0], [1.0])

np.testing.assert_array_equal([1, 2], [1, 2])

try:
    np.zeros(3) + np.zeros(2)
except ValueError as error:
    print(error)

try:
    np.array([1, 2, 3]).reshape(2, 2)
except ValueError as error:
    print("caught", error)

try:
    if np.array([1, 2]) > 0:
        pass
except ValueError as error:
    print(error)

a = np.arange(4).reshape(2, 2)
a.flat[2], list(a.flat), a.flat[1:3], len(a.flat)

a = np.arange(4).reshape(2, 2)
a.flat[0] = 9
a.T.flat[1] = 7
a.flat = 5
a

a = np.zeros((2, 3))
a.flat[::2] = [1, 2, 3]
a, a.flags

a = np.arange(3)
a.flags.writeable = False
a[0] = 1

np.zeros((2, 3)).T.flags.f_contiguous, np.arange(3)[::2].flags["C_CONTIGUOUS"], np.arange(3)[1:].flags.owndata

a = np.arange(3)
a.setflags(write=False)
a += 1
