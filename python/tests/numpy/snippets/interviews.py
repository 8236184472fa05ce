# k-means
rng = np.random.default_rng(0)
X = np.vstack([rng.normal(loc, 0.3, size=(5, 2)) for loc in ([0, 0], [3, 3], [0, 4])])
centers = X[rng.choice(len(X), 3, replace=False)]
for _ in range(10):
    labels = np.argmin(((X[:, None, :] - centers[None]) ** 2).sum(-1), axis=1)
    centers = np.array([X[labels == k].mean(axis=0) if np.any(labels == k) else centers[k] for k in range(3)])
print(labels)
centers
np.bincount(labels, minlength=3)
np.linalg.norm(X - centers[labels], axis=1).round(4)

# one-hot in three ways
y = np.array([2, 0, 1, 2])
np.eye(3)[y]
one_hot = np.zeros((y.size, 3), dtype=int)
one_hot[np.arange(y.size), y] = 1
print(one_hot)
(y[:, None] == np.arange(3)).astype(np.float32)
one_hot.argmax(axis=1)

# confusion matrix
y_true = np.array([0, 1, 2, 2, 1, 0, 1])
y_pred = np.array([0, 2, 2, 2, 1, 0, 0])
cm = np.zeros((3, 3), int)
np.add.at(cm, (y_true, y_pred), 1)
print(cm)
np.diag(cm) / cm.sum(axis=1)
np.diag(cm) / cm.sum(axis=0)
np.bincount(y_true * 3 + y_pred, minlength=9).reshape(3, 3)
f"accuracy: {np.trace(cm) / cm.sum():.3f}"

# softmax and cross-entropy
logits = np.array([[2.0, 1.0, 0.1], [1000.0, 1001.0, 999.0]])
z = logits - logits.max(axis=1, keepdims=True)
p = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
p
p.sum(axis=1)
-np.log(p[np.arange(2), [0, 1]]).mean()
np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)

# scaled dot-product attention with a causal mask
rng = np.random.default_rng(1)
q, k, v = (rng.standard_normal((2, 4, 3)) for _ in range(3))
scores = q @ k.transpose(0, 2, 1) / np.sqrt(q.shape[-1])
mask = np.triu(np.ones((4, 4), dtype=bool), k=1)
scores = np.where(mask, -np.inf, scores)
w = np.exp(scores - scores.max(-1, keepdims=True))
w /= w.sum(-1, keepdims=True)
np.round(w[0], 4)
(w @ v).shape
np.round((w @ v)[1], 4)
np.allclose(np.einsum("bij,bjd->bid", w, v), w @ v)

# multi-head split and merge
x = np.arange(24.0).reshape(1, 3, 8)
heads = x.reshape(1, 3, 2, 4).transpose(0, 2, 1, 3)
heads.shape, heads.strides, heads.flags["C_CONTIGUOUS"]
heads[0, 1]
merged = heads.transpose(0, 2, 1, 3).reshape(1, 3, 8)
np.array_equal(merged, x), np.shares_memory(merged, x)

# conv2d through as_strided
image = np.arange(25.0).reshape(5, 5)
kernel = np.array([[1.0, 0, -1], [2, 0, -2], [1, 0, -1]])
windows = np.lib.stride_tricks.as_strided(image, (3, 3, 3, 3), image.strides * 2)
np.einsum("ijkl,kl->ij", windows, kernel)
np.tensordot(windows, kernel, axes=((2, 3), (0, 1)))
windows.base is image, windows.strides
np.lib.stride_tricks.sliding_window_view(image, (3, 3)).shape

# max pooling by reshape
a = np.arange(16).reshape(4, 4)
a.reshape(2, 2, 2, 2).max(axis=(1, 3))
a.reshape(2, 2, 2, 2).swapaxes(1, 2).reshape(2, 2, -1).mean(axis=-1)

# im2col
x = np.arange(32.0).reshape(2, 1, 4, 4)
cols = np.lib.stride_tricks.sliding_window_view(x, (2, 2), axis=(2, 3)).transpose(0, 2, 3, 1, 4, 5).reshape(2 * 9, -1)
cols.shape
cols[:4]
cols @ np.ones((4, 1))[:, 0]

# rolling mean in three ways
x = np.array([1.0, 2, 4, 8, 16, 32])
np.convolve(x, np.ones(3) / 3, mode="valid")
np.lib.stride_tricks.sliding_window_view(x, 3).mean(axis=1)
c = np.cumsum(np.insert(x, 0, 0))
(c[3:] - c[:-3]) / 3

# pairwise distances
A = np.array([[0.0, 0], [1, 1], [2, 0]])
np.sqrt(((A[:, None] - A[None]) ** 2).sum(-1))
sq = (A**2).sum(1)
D = np.sqrt(np.maximum(sq[:, None] + sq - 2 * A @ A.T, 0))
D
np.fill_diagonal(D, np.inf)
D.argmin(axis=1)
print(D)

# linear regression by normal equations and by lstsq
X = np.c_[np.ones(5), np.arange(5.0)]
y = np.array([1.0, 3.1, 4.9, 7.2, 8.8])
np.linalg.solve(X.T @ X, X.T @ y).round(6)
w, res, rank, s = np.linalg.lstsq(X, y, rcond=None)
w.round(6), res.round(6), rank, s.round(6)
np.linalg.pinv(X).round(4)
np.polyfit(np.arange(5), y, 1).round(6)

# logistic regression by gradient descent
rng = np.random.default_rng(42)
X = rng.normal(size=(20, 2))
y = (X[:, 0] + X[:, 1] > 0).astype(float)
w, b = np.zeros(2), 0.0
for _ in range(100):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    w -= 0.5 * X.T @ (p - y) / len(y)
    b -= 0.5 * np.mean(p - y)
w.round(6), round(float(b), 6)
((p > 0.5) == y).mean()
np.mean((p > 0.5) == y).item()

# batch normalisation
x = np.array([[1.0, 2, 3], [4, 5, 6], [7, 8, 10]])
mean, var = x.mean(0), x.var(0)
(x - mean) / np.sqrt(var + 1e-5)
x.std(axis=0, ddof=1)
x.var(axis=1, keepdims=True)
np.cov(x.T)
np.corrcoef(x, rowvar=False)

# PCA by svd
X = np.array([[2.5, 2.4], [0.5, 0.7], [2.2, 2.9], [1.9, 2.2], [3.1, 3.0]])
Xc = X - X.mean(axis=0)
U, S, Vt = np.linalg.svd(Xc, full_matrices=False)
S.round(6), Vt.round(6)
(Xc @ Vt[0]).round(6)
(S**2 / (len(X) - 1)).round(6)
np.linalg.eigh(np.cov(Xc.T))[0][::-1].round(6)
S**2 / np.sum(S**2) > 0.5

# MLP forward and backward
rng = np.random.RandomState(0)
X, Y = rng.randn(4, 3), rng.randn(4, 2)
W1, W2 = rng.randn(3, 5) * 0.1, rng.randn(5, 2) * 0.1
H = np.maximum(0, X @ W1)
out = H @ W2
loss = ((out - Y) ** 2).mean()
loss.round(8)
d_out = 2 * (out - Y) / Y.size
dW2 = H.T @ d_out
dH = d_out @ W2.T
dH[H <= 0] = 0
dW1 = X.T @ dH
print(np.round(dW1, 5))
np.round(dW2, 5)

# numerical gradient
f = lambda x: (x**2).sum() + np.prod(x)
x, eps = np.array([1.0, 2.0, 3.0]), 1e-6
grad = np.array([(f(x + eps * e) - f(x - eps * e)) / (2 * eps) for e in np.eye(3)])
grad.round(5)
np.max(np.abs(grad - (2 * x + np.prod(x) / x))) < 1e-6

# train/test split and mini-batches
rng = np.random.default_rng(7)
order = rng.permutation(10)
order
train, test = np.split(order, [7])
train, test
[batch.tolist() for batch in np.array_split(train, 3)]
rng.shuffle(order)
order
rng.choice(["a", "b", "c"], size=5, p=[0.1, 0.2, 0.7])
rng.integers(0, 10, size=(2, 3))

# top-k
x = np.array([0.1, 0.9, 0.3, 0.7, 0.5])
np.argsort(x)[::-1][:2]
np.argpartition(-x, 2)[:2]
np.sort(np.argpartition(x, -3)[-3:])
x[np.argsort(-x, kind="stable")]
np.take_along_axis(x[None], np.argsort(-x)[None], axis=1)

# group means without pandas
keys = np.array(["b", "a", "b", "c", "a"])
values = np.array([1.0, 2, 3, 4, 6])
groups, inverse, counts = np.unique(keys, return_inverse=True, return_counts=True)
groups, inverse, counts
np.bincount(inverse, weights=values) / counts
dict(zip(groups.tolist(), (np.bincount(inverse, weights=values) / counts).tolist()))
np.add.reduceat(values[np.argsort(keys, kind="stable")], [0, 2, 4])

# cosine similarity
a = np.array([[1.0, 0, 1], [0, 2, 0], [1, 1, 1]])
n = a / np.linalg.norm(a, axis=1, keepdims=True)
n @ n.T
print(np.round(n @ n.T, 3))
np.inner(n[0], n[2])

# IoU of boxes
boxes = np.array([[0, 0, 2, 2], [1, 1, 3, 3], [4, 4, 5, 5]], dtype=float)
lt = np.maximum(boxes[:, None, :2], boxes[None, :, :2])
rb = np.minimum(boxes[:, None, 2:], boxes[None, :, 2:])
wh = np.clip(rb - lt, 0, None)
inter = wh[..., 0] * wh[..., 1]
area = np.prod(boxes[:, 2:] - boxes[:, :2], axis=1)
inter / (area[:, None] + area - inter)

# non-maximum suppression
scores = np.array([0.9, 0.8, 0.7])
iou = np.array([[1, 0.6, 0], [0.6, 1, 0], [0, 0, 1.0]])
keep, order = [], scores.argsort()[::-1]
while order.size:
    keep.append(order[0])
    order = order[1:][iou[order[0], order[1:]] < 0.5]
keep
[int(k) for k in keep]

# sinusoidal positions
pos = np.arange(3)[:, None]
i = np.arange(0, 4, 2)
pe = np.zeros((3, 4))
pe[:, 0::2] = np.sin(pos / 10000 ** (i / 4))
pe[:, 1::2] = np.cos(pos / 10000 ** (i / 4))
pe.round(6)
pe.dtype, pe.shape, pe.nbytes

# game of life
board = np.zeros((5, 5), dtype=int)
board[2, 1:4] = 1
n = sum(np.roll(board, (i, j), (0, 1)) for i in (-1, 0, 1) for j in (-1, 0, 1) if (i, j) != (0, 0))
((n == 3) | ((board == 1) & (n == 2))).astype(int)
print(np.pad(board, 1)[1:4, 1:4])

# run-length encoding
x = np.array([1, 1, 2, 2, 2, 3])
change = np.flatnonzero(np.diff(x)) + 1
starts = np.r_[0, change]
np.c_[x[starts], np.diff(np.r_[starts, x.size])]
np.split(x, change)

# cumulative maximum and drawdown
price = np.array([100.0, 110, 105, 120, 90, 95])
peak = np.maximum.accumulate(price)
dd = (price - peak) / peak
dd.round(4), dd.argmin(), dd.min().round(4)
np.diff(np.log(price)).round(6)
np.cumprod(1 + np.diff(price) / price[:-1])

# gram-schmidt
A = np.array([[1.0, 1, 0], [1, 0, 1], [0, 1, 1]])
Q = np.zeros_like(A)
for i in range(3):
    v = A[:, i] - Q[:, :i] @ (Q[:, :i].T @ A[:, i])
    Q[:, i] = v / np.linalg.norm(v)
Q.round(6)
np.allclose(Q.T @ Q, np.eye(3))
np.linalg.qr(A)[1].round(6)

# power iteration and page rank
M = np.array([[0, 0.5, 1], [0.5, 0, 0], [0.5, 0.5, 0]])
r = np.full(3, 1 / 3)
for _ in range(100):
    r = 0.85 * M @ r + 0.05
r.round(6), r.sum().round(6)
vals, vecs = np.linalg.eig(M)
vals.round(6)
np.abs(vecs[:, 0] / vecs[:, 0].sum()).round(6)

# matrix powers and fibonacci
F = np.array([[1, 1], [1, 0]])
np.linalg.matrix_power(F, 10)
np.linalg.matrix_power(F, 0), np.linalg.matrix_power(F.astype(float), -1)
np.array([[1, 1], [1, 0]], dtype=object) ** 2

# counting inversions by broadcasting
x = np.array([3, 1, 2, 5, 4])
(np.triu(x[:, None] > x)).sum()
np.tril(np.ones((3, 3), int))
np.argwhere(np.triu(x[:, None] > x))
np.transpose(np.nonzero(np.triu(x[:, None] > x)))

# levenshtein with rows
a, b = "kitten", "sitting"
prev = np.arange(len(b) + 1)
for i, ca in enumerate(a, 1):
    cur = np.empty_like(prev)
    cur[0] = i
    for j, cb in enumerate(b, 1):
        cur[j] = min(prev[j] + 1, cur[j - 1] + 1, prev[j - 1] + (ca != cb))
    prev = cur
prev[-1], prev

# missing values
x = np.array([1.0, np.nan, 3.0, np.nan])
np.isnan(x).sum(), np.nanmean(x), np.nanstd(x), np.nansum(x)
x[np.isnan(x)] = np.nanmean(x)
x
np.nan_to_num(np.array([np.inf, -np.inf, np.nan, 1]), nan=0, posinf=9, neginf=-9)
np.nanargmax([np.nan, 2, 1]), np.nanpercentile([1, np.nan, 3], 50)
np.interp(np.arange(4), [0, 2], [1.0, 3.0])

# quantiles and outliers
x = np.array([1, 2, 3, 4, 100])
q1, q3 = np.percentile(x, [25, 75])
q1, q3, x[(x < q1 - 1.5 * (q3 - q1)) | (x > q3 + 1.5 * (q3 - q1))]
np.quantile(x, 0.9, method="nearest"), np.median(x), x.mean(), np.ptp(x)
(x - x.mean()) / x.std()
np.clip(x, *np.percentile(x, [5, 95]))
np.digitize(x, [2, 4]), np.histogram(x, bins=[0, 2, 4, 101])

# printing of everyday results
print(np.array([1.0, 2.5, 1e-8]), np.array([1e10, 1]), np.array([True, False]))
print(np.arange(20).reshape(4, 5))
print(np.array([0.1 + 0.2]), 0.1 + np.float64(0.2), [np.float64(0.5), np.int64(3)])
print({"loss": np.float32(0.25), "n": np.int32(3)}, (np.bool_(True),))
print(f"{np.float64(1234.5678):,.2f} {np.int64(42):05d} {np.float32(0.1)} {np.array([1, 2])}")
print(np.random.default_rng(0).random(3), np.zeros((0, 3)), np.array(5), np.array([]))
print(np.array([[1.5, np.nan], [np.inf, -2]]), np.array(["a", "bcd"]), np.array([None, 1]))
repr(np.arange(1001)), str(np.eye(2))
np.array([1, 2.5, 3]), np.array([1, "a"]), np.array([1 + 2j, 3])

# print options
with np.printoptions(precision=3, suppress=True):
    print(np.array([1 / 3, 1e-9, 1234.56789]))
np.set_printoptions(precision=2, linewidth=40, threshold=5)
print(np.linspace(0, 1, 12))
np.arange(100.0).reshape(10, 10)
np.array2string(np.array([1.23456, 7.0]), separator=", ", formatter={"float_kind": lambda x: f"<{x:.1f}>"})

# shapes that do not fit
np.ones((2, 3)) + np.ones((3, 2))
np.ones((2, 3)) @ np.ones((2, 3))
np.dot(np.ones(3), np.ones(4))
np.arange(6).reshape(4, 2)
np.concatenate([np.ones((2, 2)), np.ones((2, 3))])
np.vstack([np.ones(2), np.ones(3)])
np.stack([np.ones(2), np.ones(3)])
np.hstack([np.ones((2, 1)), np.ones(2)])
np.array([[1, 2], [3]])
np.broadcast_to(np.ones(3), (2, 4))
np.einsum("ij,jk", np.ones((2, 3)), np.ones((2, 3)))
np.split(np.arange(5), 2)
np.ones((2, 3)).reshape(-1, 4)
np.squeeze(np.ones((2, 1)), axis=0)
np.expand_dims(np.ones(2), 3)
np.outer(np.ones(2), np.ones(3)) @ np.ones(2)

# indices that do not fit
x = np.arange(3)
x[3]
x[-4]
x[1, 2]
x[[0, 5]]
x[1.0]
x["a"]
x[np.array([True, False])]
np.ones((2, 2))[:, 2]
np.ones((2, 2))[np.array([[True, False, True]])]
x.reshape(3, 1).sum(axis=2)
np.take(x, 7)
np.delete(x, 5)
np.insert(x, 9, 1)
x[0] = "q"
x[0] = [1, 2]
x[:2] = [1, 2, 3]
x[5:] = 1
x

# types that do not fit
np.array([1, 2]) + "a"
np.array(["a"]) + 1
np.array([1, 2]) << 1.0
np.array([1.0]) & 1
-np.array([True])
np.array([True]) - np.array([False])
np.int8(100) + np.int8(100)
np.uint8(3) - np.uint8(5)
np.array([200], np.uint8) + np.array([100], np.uint8)
np.uint8(256)
np.array([1, 2, 3], dtype=np.int8) * 200
x = np.arange(3)
x += 0.5
x /= 2
np.array([1, 2]) ** -1
2.0 ** np.array([-1, 2])
np.arange(3) / 0
np.array([1, 0]) // np.array([0, 0])
np.sqrt(-1)
np.log(np.array([0.0, -1.0, 1.0]))
int(np.array([1, 2]))
if np.array([1, 2]): pass
float("nan") == np.nan, np.nan in [np.nan], np.isnan(np.float64("nan"))

# singular matrices
A = np.array([[1.0, 2], [2, 4]])
np.linalg.inv(A)
np.linalg.solve(A, [1, 2])
np.linalg.det(A), np.linalg.matrix_rank(A), np.linalg.cond(A) > 1e15
np.linalg.cholesky([[1.0, 2], [2, 1]])
np.linalg.inv(np.ones((2, 3)))
np.linalg.eig(np.ones(3))
np.linalg.norm(A), np.linalg.norm(A, 1), np.linalg.norm(A, np.inf), np.linalg.norm(A, "nuc").round(6)

# errstate
with np.errstate(divide="ignore", invalid="ignore"):
    print(np.array([1.0, 0]) / 0)
with np.errstate(all="raise"):
    np.array([1.0]) / 0
with np.errstate(over="raise"):
    np.exp(1000.0)
old = np.seterr(divide="ignore")
np.ones(2) / 0
old, np.geterr()["divide"]
np.seterr(**old)
np.float64(1) / 0
np.float64(0) / 0
np.int64(1) // 0
np.exp(np.array([710.0, 1]))

# structured arrays
people = np.array([("Ann", 31, 1.7), ("Bob", 25, 1.8)], dtype=[("name", "U10"), ("age", "i4"), ("height", "f8")])
people
people["age"].mean(), people["name"], people[0], people[0]["name"]
people[people["age"] > 30]["name"]
np.sort(people, order="age")["name"]
people["age"] += 1
print(people)
people.dtype, people.dtype.names, people.itemsize, people.shape

# random API
rng = np.random.default_rng(123)
rng.random(), rng.normal(), rng.integers(10), rng.uniform(1, 2)
rng.normal(0, 1, (2, 2))
rng.choice(5, 3, replace=False), rng.permutation([1, 2, 3])
rng.exponential(size=2), rng.poisson(3, 4), rng.binomial(10, 0.5, 3)
rng.multivariate_normal([0, 0], [[1, 0.5], [0.5, 1]], 2)
rng.standard_normal(3, dtype=np.float32)
np.random.seed(0)
np.random.rand(3), np.random.randn(2), np.random.randint(0, 5, 4), np.random.choice([1, 2, 3], 2)
np.random.uniform(-1, 1, (2, 2)), np.random.permutation(4)
np.random.normal(size=2), np.random.random_sample(2)
rng.bit_generator.state["bit_generator"], np.random.default_rng(1).spawn(2)[1].integers(100)
rng.choice(3, 5, replace=False)
rng.integers(5, 2)
rng.choice([], 1)
np.random.default_rng(-1)

# broadcasting tricks
a, b = np.ogrid[:3, :4]
a * b
np.add.outer([1, 2], [10, 20])
np.ix_([0, 2], [1, 3])
np.arange(12).reshape(3, 4)[np.ix_([0, 2], [1, 3])]
x = np.arange(3)
x[:, None] - x, x[None].shape, np.atleast_2d(x).T
np.broadcast_shapes((3, 1), (1, 4)), np.broadcast(a, b).shape
np.meshgrid([1, 2], [3, 4, 5])
np.mgrid[0:2, 0:3]
np.indices((2, 2))
np.where(x > 1, x, -x), np.select([x < 1, x < 2], [10, 20], 30), np.choose([0, 1, 0], [x, -x])

# einsum variants
A, B = np.arange(6).reshape(2, 3), np.arange(12).reshape(3, 4)
np.einsum("ij,jk->ik", A, B), np.einsum("ij->ji", A), np.einsum("ij->", A), np.einsum("ij->i", A)
np.einsum("ij,ij->i", A, A), np.einsum("i,j->ij", [1, 2], [3, 4]), np.einsum("ii->i", np.eye(2)), np.einsum("ii", np.eye(2))
np.einsum("bij,bjk->bik", np.ones((2, 2, 3)), np.ones((2, 3, 1)))
np.einsum("...j,j->...", A, [1, 0, 1]), np.einsum(A, [0, 1], B, [1, 2], [0, 2])
np.einsum("ij,jk,kl->il", A, B, np.ones((4, 1)), optimize=True)

# set operations and membership
a, b = np.array([1, 2, 3, 2]), np.array([2, 4])
np.intersect1d(a, b), np.union1d(a, b), np.setdiff1d(a, b), np.setxor1d(a, b)
np.isin(a, b), np.unique(a), np.unique(a, return_counts=True)
np.unique(np.array([[1, 2], [1, 2], [0, 1]]), axis=0)
np.searchsorted([1, 3, 5], [0, 3, 6]), np.searchsorted([1, 3, 5], 3, side="right")

# views and copies
a = np.arange(10)
v = a[2:5]
v[0] = 99
a, v.base is a, a[[1, 2]].base is None
b = a.reshape(2, 5)
b[0, 0] = -1
a[0], np.shares_memory(a, b), b.flags.owndata
a.flags.writeable = False
a[0] = 5
c = a.copy()
c[0] = 5
c[0], a.view(np.uint8).shape, a.astype(float).dtype
np.may_share_memory(a[::2], a[1::2]), np.shares_memory(a[::2], a[1::2])

# dtypes
np.array([1, 2]).dtype, np.array([1.0]).dtype, np.array([True]).dtype, np.array(["ab"]).dtype, np.array([1, 2], dtype="f4").dtype
np.result_type(np.int8, np.uint8), np.promote_types("i8", "f4"), np.can_cast("f8", "i8"), np.issubdtype(np.int32, np.integer)
np.iinfo(np.int32).max, np.finfo(np.float32).eps, np.finfo(float).tiny, np.float32(0.1) + 0.2, np.float32(0.1) == 0.1
np.array([1.7, -1.7]).astype(int), np.array(["1", "2"]).astype(float), np.array([0, 3]).astype(bool), np.array([1.5]).astype(str)
type(np.array([1])[0]), type(np.array([1.0]).sum()), type(np.array([1]).tolist()[0]), isinstance(np.float64(1), float), isinstance(np.int64(1), int)
np.float64(3).is_integer(), np.int64(7).bit_count(), hash(np.int64(5)) == hash(5), {np.int64(1): "a"}[1]
np.array([3, 1, 2]).max().item(), np.float32(1) / 3, np.arange(3, dtype=np.int32).sum().dtype, np.mean(np.array([1, 2], np.float32)).dtype

# apply functions
np.apply_along_axis(lambda r: r[::-1], 1, np.arange(6).reshape(2, 3))
np.vectorize(lambda a, b: max(a, b))([1, 5], [3, 2])
np.vectorize(lambda s: len(s))(["a", "bcd"])
np.frompyfunc(lambda a, b: a * 10 + b, 2, 1).reduce([1, 2, 3])
np.fromfunction(lambda i, j: i + j, (2, 3))
np.fromiter((i * i for i in range(4)), dtype=int)
np.piecewise(np.array([-1.0, 0, 2]), [lambda x: x < 0, lambda x: x >= 0], [lambda x: -x, lambda x: x**2])
[i for i in np.ndenumerate(np.array([[1, 2]]))], list(np.ndindex(2, 1))

# sorting
x = np.array([[3, 1, 2], [9, 7, 8]])
np.sort(x, axis=0), np.sort(x, axis=None), x.argsort(axis=1), np.lexsort(([1, 0, 1], [2, 2, 1]))
x.sort()
x, np.sort(np.array(["b", "A", "a"])), np.sort([3 + 1j, 3, 1]), np.sort([np.nan, 1, -np.inf])
np.partition([5, 3, 1, 4], 2), np.argsort([2, 1, 2, 1], kind="stable"), np.flip(np.sort([1, 3, 2]))
x[x[:, 1].argsort()[::-1]]

# time series
t = np.arange(8)
s = np.sin(2 * np.pi * t / 8)
np.abs(np.fft.rfft(s)).round(6)
np.fft.fftfreq(8, 0.5), np.fft.rfftfreq(4)
np.fft.ifft(np.fft.fft(s)).real.round(6)
np.correlate(s, s, "full").round(6)[:4]
np.gradient(t**2), np.trapezoid(t), np.diff(t, n=2), np.cumsum(t)[::2]

# bits and bases
x = np.array([5, 3], dtype=np.uint8)
x & 1, x | 8, x ^ 255, ~x, x << 1, x >> 1, np.bitwise_count(x)
np.unpackbits(x), np.packbits([1, 0, 1]), np.binary_repr(5, 8), np.base_repr(255, 16)
np.left_shift(1, np.arange(4)), (x[:, None] >> np.arange(3)) & 1

# files in memory
import io
f = io.StringIO("1,2,3\n4,5,6")
np.loadtxt(f, delimiter=",")
np.genfromtxt(io.StringIO("a,b\n1,2\n3,"), delimiter=",", names=True)
out = io.StringIO()
np.savetxt(out, np.eye(2), fmt="%.1f", delimiter=" ")
out.getvalue()
np.fromstring("1 2 3", sep=" "), np.array("1 2".split(), dtype=int)

# comparisons
a = np.array([0.1 + 0.2, 1.0])
a == [0.3, 1.0], np.isclose(a, [0.3, 1]), np.allclose(a, [0.3, 1]), np.array_equal(a, [0.3, 1])
np.testing.assert_allclose(a, [0.3, 1])
np.testing.assert_array_equal([1, 2], [1, 3])
np.testing.assert_allclose([1.0, 2.0], [1.0, 2.1], rtol=1e-3)
(a > 0.5).any(), (a > 0.5).all(), np.any(a > 2), ~(a > 0.5), np.logical_xor(a > 0.5, True), np.count_nonzero(a > 0.5)

# LSTM cell
rng = np.random.default_rng(3)
x, h, c = rng.normal(size=4), np.zeros(3), np.zeros(3)
W = rng.normal(size=(12, 7)) * 0.1
z = W @ np.concatenate([x, h])
i, f, o, g = np.split(z, 4)
sig = lambda t: 1 / (1 + np.exp(-t))
c = sig(f) * c + sig(i) * np.tanh(g)
h = sig(o) * np.tanh(c)
h.round(6), c.round(6)
np.array_split(z, 5)[0].shape, [a.shape for a in np.array_split(np.arange(7), 3)]

# layer normalisation and gelu
x = np.array([[1.0, -2.0, 0.5], [0.0, 0.0, 0.0]])
mu, sd = x.mean(-1, keepdims=True), x.std(-1, keepdims=True)
(x - mu) / (sd + 1e-5)
0.5 * x * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**3)))
np.where(x > 0, x, 0.01 * x), np.maximum(x, 0), np.sign(x), np.heaviside(x, 0.5)

# dropout
rng = np.random.default_rng(0)
mask = (rng.random((2, 5)) > 0.5) / 0.5
mask
np.ones((2, 5)) * mask
np.random.seed(1)
np.random.binomial(1, 0.5, size=(2, 3)), np.random.rand(2) < 0.5

# Adam
theta, m, v = np.array([1.0, -2.0]), np.zeros(2), np.zeros(2)
for t in range(1, 6):
    g = 2 * theta
    m = 0.9 * m + 0.1 * g
    v = 0.999 * v + 0.001 * g**2
    theta = theta - 0.1 * (m / (1 - 0.9**t)) / (np.sqrt(v / (1 - 0.999**t)) + 1e-8)
theta

# ROC AUC by ranks
y = np.array([0, 0, 1, 1, 1])
s = np.array([0.1, 0.4, 0.35, 0.8, 0.4])
order = np.argsort(s, kind="mergesort")
ranks = np.empty(len(s))
ranks[order] = np.arange(1, len(s) + 1)
(ranks[y == 1].sum() - 3 * 4 / 2) / (3 * 2)
np.mean(s[y == 1][:, None] > s[y == 0]), np.mean(s[y == 1][:, None] == s[y == 0])
fpr = np.r_[0, np.cumsum(y[order[::-1]] == 0)] / (y == 0).sum()
tpr = np.r_[0, np.cumsum(y[order[::-1]] == 1)] / (y == 1).sum()
fpr, tpr, np.trapezoid(tpr, fpr)

# decision stump
x = np.array([2.0, 1.0, 3.0, 5.0])
y = np.array([0, 0, 1, 1])
xs = np.sort(x)
thresholds = (xs[1:] + xs[:-1]) / 2
def gini(labels):
    if labels.size == 0:
        return 0.0
    p = np.bincount(labels, minlength=2) / labels.size
    return 1 - (p**2).sum()
costs = [(y[x <= t].size * gini(y[x <= t]) + y[x > t].size * gini(y[x > t])) / y.size for t in thresholds]
thresholds, costs, thresholds[np.argmin(costs)]
-(np.array([0.5, 0.5]) * np.log2([0.5, 0.5])).sum()

# naive Bayes by counts
X = np.array([[1, 0, 1], [1, 1, 0], [0, 0, 1]])
y = np.array([1, 1, 0])
prior = np.bincount(y) / y.size
likelihood = np.array([(X[y == k].sum(0) + 1) / ((y == k).sum() + 2) for k in range(2)])
likelihood
np.log(prior) + np.log(likelihood) @ np.array([1, 0, 1]) + np.log(1 - likelihood) @ (1 - np.array([1, 0, 1]))

# k nearest neighbours
train, labels = np.array([[0, 0], [1, 1], [5, 5], [6, 5]], float), np.array(["a", "a", "b", "b"])
d = np.linalg.norm(train[None] - np.array([[0.5, 0.4], [5, 6]])[:, None], axis=-1)
nearest = np.argsort(d, axis=1)[:, :3]
nearest, labels[nearest]
[np.unique(row, return_counts=True)[0][np.argmax(np.unique(row, return_counts=True)[1])] for row in labels[nearest]]

# word counts
words = np.array("the cat and the dog and the end".split())
vocabulary, ids, counts = np.unique(words, return_inverse=True, return_counts=True)
vocabulary, ids, counts
vocabulary[np.argsort(-counts, kind="stable")], np.char.upper(vocabulary[:2]), np.char.add(vocabulary[:2], "!")
np.eye(len(vocabulary), dtype=int)[ids].sum(axis=0), np.strings.str_len(vocabulary), np.isin(words, ["cat", "dog"])

# tf-idf
counts = np.array([[2, 1, 0], [0, 1, 1], [1, 0, 0]])
tf = counts / counts.sum(axis=1, keepdims=True)
idf = np.log(len(counts) / np.count_nonzero(counts, axis=0))
(tf * idf).round(4)
tf @ tf.T / np.outer(np.linalg.norm(tf, axis=1), np.linalg.norm(tf, axis=1))

# Markov chain
P = np.array([[0.9, 0.1], [0.5, 0.5]])
np.linalg.matrix_power(P, 50).round(6)
w, v = np.linalg.eig(P.T)
(v[:, np.isclose(w, 1)] / v[:, np.isclose(w, 1)].sum()).ravel().round(6)
rng = np.random.default_rng(0)
state, path = 0, []
for _ in range(8):
    state = rng.choice(2, p=P[state])
    path.append(int(state))
path

# monte carlo
rng = np.random.default_rng(2024)
points = rng.uniform(-1, 1, (1000, 2))
4 * np.mean((points**2).sum(axis=1) <= 1)
samples = rng.exponential(2.0, 1000)
samples.mean().round(4), np.percentile(samples, [2.5, 97.5]).round(4)
boot = rng.choice(samples, (50, 1000)).mean(axis=1)
boot.std(ddof=1).round(5)
rng.permuted(np.arange(6).reshape(2, 3), axis=1), rng.multinomial(5, [0.2, 0.3, 0.5]), rng.dirichlet([1, 2, 3])

# dynamic programming on a grid
cost = np.array([[1, 3, 1], [1, 5, 1], [4, 2, 1]])
dp = np.full(cost.shape, np.inf)
dp[0] = np.cumsum(cost[0])
dp[:, 0] = np.cumsum(cost[:, 0])
for i in range(1, 3):
    for j in range(1, 3):
        dp[i, j] = cost[i, j] + min(dp[i - 1, j], dp[i, j - 1])
dp, int(dp[-1, -1])
dp[1:, 1:].min(), dp.dtype, np.unravel_index(dp.argmax(), dp.shape)

# knapsack and prime sieve
sieve = np.ones(30, bool)
sieve[:2] = False
for p in range(2, 6):
    if sieve[p]:
        sieve[p * p :: p] = False
np.flatnonzero(sieve), sieve.sum()
best = np.zeros(11, int)
for weight, value in [(5, 10), (4, 40), (6, 30), (3, 50)]:
    best[weight:] = np.maximum(best[weight:], best[:-weight] + value)
best

# floyd-warshall
D = np.array([[0, 3, np.inf], [3, 0, 1], [np.inf, 1, 0]])
for k in range(3):
    D = np.minimum(D, D[:, k, None] + D[None, k])
D
print(D.astype(int))
A = np.array([[0, 1, 0], [1, 0, 1], [0, 1, 0]])
np.linalg.matrix_power(A, 3), A.sum(axis=0), np.diag(A.sum(0)) - A

# rotate, transpose, spiral
m = np.arange(1, 10).reshape(3, 3)
np.rot90(m), np.rot90(m, -1), m[::-1].T, np.fliplr(m), m.T[::-1]
out, rest = [], m
while rest.size:
    out += rest[0].tolist()
    rest = np.rot90(rest[1:])
out
m.trace(), np.diag(m[:, ::-1]), np.diagonal(m, 1), m[np.triu_indices(3)], np.tril(m, -1), m.ravel("F"), m.flatten()[::2]

# prefix sums in two dimensions
a = np.arange(12).reshape(3, 4)
S = np.pad(a.cumsum(0).cumsum(1), ((1, 0), (1, 0)))
S[3, 3] - S[1, 3] - S[3, 1] + S[1, 1], a[1:3, 1:3].sum()
S

# histogram equalisation
image = np.array([[0, 0, 1], [1, 1, 2], [3, 3, 3]], dtype=np.uint8)
hist = np.bincount(image.ravel(), minlength=4)
cdf = hist.cumsum()
lut = np.round((cdf - cdf.min()) / (cdf[-1] - cdf.min()) * 255).astype(np.uint8)
lut[image], lut.dtype
image.astype(float) / 255, (image * 100).dtype, image - 1, image.mean(), np.histogram(image, bins=4, range=(0, 4))
np.stack([image] * 3, axis=-1).shape, np.repeat(np.repeat(image[:2, :2], 2, 0), 2, 1), image[::2, ::2], np.kron(image[:1, 1:], np.ones((2, 2), int))

# bilinear interpolation
img = np.array([[0.0, 10], [20, 30]])
y, x = np.array([0.5, 0.25]), np.array([0.5, 1.0])
y0, x0 = np.floor(y).astype(int).clip(0, 0), np.floor(x).astype(int).clip(0, 0)
wy, wx = y - y0, x - x0
img[y0, x0] * (1 - wy) * (1 - wx) + img[y0, x0 + 1] * (1 - wy) * wx + img[y0 + 1, x0] * wy * (1 - wx) + img[y0 + 1, x0 + 1] * wy * wx

# moving average with cumsum and exponential smoothing
x = np.array([3.0, 5, 9, 20])
out = np.empty_like(x)
out[0] = x[0]
for i in range(1, len(x)):
    out[i] = 0.5 * x[i] + 0.5 * out[i - 1]
out
np.frompyfunc(lambda a, b: 0.5 * a + 0.5 * b, 2, 1).accumulate(x.astype(object))
np.average(x, weights=[1, 2, 3, 4]), np.convolve(x, [0.5, 0.5], "same"), np.convolve(x, [1, -1])

# standardise columns, leaving constant ones
X = np.array([[1.0, 5, 2], [3, 5, 4]])
sd = X.std(0)
sd[sd == 0] = 1
(X - X.mean(0)) / sd
np.divide(X, X.std(0), out=np.zeros_like(X), where=X.std(0) != 0)
(X - X.min(0)) / np.ptp(X, axis=0)

# solving and checking
A, b = np.array([[3.0, 1], [1, 2]]), np.array([9.0, 8])
x = np.linalg.solve(A, b)
x, A @ x == b, np.allclose(A @ x, b)
L = np.linalg.cholesky(A)
L.round(6), (L @ L.T).round(10)
np.linalg.slogdet(A), np.linalg.det(A), np.linalg.eigvalsh(A).round(6), np.linalg.cond(A).round(6)
np.linalg.svd(A, compute_uv=False).round(6), np.linalg.norm(A, 2).round(6), np.linalg.matrix_rank(np.outer(b, b))
np.linalg.multi_dot([A, A, b]), np.linalg.inv(A) @ A

# polynomials
np.polyval([1, -3, 2], [0, 1, 2]), np.roots([1, -3, 2]), np.poly([1, 2]), np.polyfit([0, 1, 2], [1, 3, 7], 2).round(6)
p = np.poly1d([1, 0, -1])
p(3), p.roots, p.deriv(), (p * p).coeffs, p.order
print(p)
np.polynomial.Polynomial([1, 2, 3])(2), np.polymul([1, 1], [1, -1]), np.polydiv([1, 0, -1], [1, 1])

# nested and ragged input
np.array([[1, 2], [3, 4]]).tolist(), np.array([(1, 2), (3, 4)]).shape, np.array(range(3)), np.array({1, 2}).shape, np.array("abc"), np.array([[]]).shape
np.array([[1, 2], [3]], dtype=object), np.array([np.arange(2), np.arange(2)]), np.array([[1, 2.0], [True, 3]])
np.asarray([1, None]), np.array([1, 2], dtype=complex), np.array([1.5, 2.5], dtype=int), np.array("5").astype(int)
np.empty((0, 3)).tolist(), np.zeros((2, 0)).sum(axis=0), np.zeros((2, 0)).sum(axis=1), np.mean([])
np.array([1, 2, [3, 4]])

# argmax with ties, all, any, empty reductions
np.argmax([1, 3, 3]), np.argmin([[2, 1], [0, 0]]), np.argmax([[2, 1], [0, 5]], axis=0), np.argwhere([0, 2, 3])
np.sum([]), np.prod([]), np.all([]), np.any([]), np.max([1], initial=5), np.sum([[1, 2]], axis=(0, 1)), np.cumsum([[1, 2], [3, 4]])
np.max([])
np.argmax([])
np.median([]), np.std([])
np.min(np.zeros((0, 3)), axis=0)
np.min(np.zeros((0, 3)), axis=1)

# loops over arrays
for row in np.arange(4).reshape(2, 2): print(row, row.sum())
for i, x in np.ndenumerate(np.array([[1.5, 2]])): print(i, x)
for a, b in zip(np.arange(2), np.array([0.5, 1])): print(a, b, a + b, repr(a * b))
[x for x in np.array([1, 2])], list(np.array([True])), sum(np.array([1, 2])), max(np.array([1.5, 2.5])), sorted(np.array([3, 1])), min(np.array([[1, 2]]).ravel())
len(np.zeros((3, 2))), 2 in np.arange(3), np.arange(3).tolist() == [0, 1, 2], any(np.array([0, 1])), round(np.float64(2.567), 2), abs(np.int64(-3)), divmod(np.int64(7), 3), pow(np.float64(2), 3)
range(np.int64(3)), [10, 20][np.int64(1)], "ab" * np.int64(2), np.int64(3) // 2, np.int64(7) / 2, 7 // np.float64(2), -7 % np.int64(3), int(np.float64(3.9)), float(np.int8(3)), complex(np.float32(1.5)), bool(np.float64(0)), str(np.float64(1e-5)), "%d %.2f" % (np.int64(3), np.float64(2.5))

# long prints
np.arange(30) * 1.1
np.arange(2000).reshape(2, 1000)
np.random.default_rng(0).normal(size=(3, 3))
np.array([1e-5, 1, 1e5]), np.array([1e-5, 1e6]), np.array([123456789.0, 0.001]), np.array([1e16, 1.5]), np.array([0.1, 0.25, 1 / 3], np.float32)
np.array([[1, -2], [30, 4]]), np.array([1 + 2j, -0.5j]), np.array([True, False]), np.array(["a", "bb"]), np.array([None, "x", 1.5], dtype=object), np.array([np.nan, 1]), np.array([np.inf, -1.25])
np.float64(1e22), np.float64(1e-7), np.float32(16777216), np.float64(100000.0), np.float64(123456789.123), np.int8(-5), np.bool_(True), np.str_("a"), np.complex128(1 + 2j), np.float16(0.1)
print(np.float64(1e22), np.float32(0.1), np.bool_(False), np.complex64(1j), np.array(1.0), np.array([[[1]]]))
print(np.zeros((2, 2, 2), int)), print(np.array([[0.5, 10.25], [100, 1e-3]])), print(np.array([1e-10, 1e10])), print(np.array(["x"])), print(np.array([0.0, -0.0]))
