def softmax(z):
    z = z - z.max(axis=-1, keepdims=True)
    e = np.exp(z)
    return e / e.sum(axis=-1, keepdims=True)
softmax(np.array([[1.0, 2, 3], [1000, 1000, 1000]])).round(6), softmax(np.array([0.0, 0.0]))

def log_softmax(z):
    m = z.max(axis=1, keepdims=True)
    return z - m - np.log(np.exp(z - m).sum(axis=1, keepdims=True))
log_softmax(np.array([[1.0, 2, 3], [0, 0, 0]])).round(6)

def logsumexp(x, axis=None):
    m = np.max(x, axis=axis, keepdims=True)
    return np.squeeze(m, axis=axis) + np.log(np.sum(np.exp(x - m), axis=axis))
logsumexp(np.array([1000.0, 1000])).round(6), logsumexp(np.array([[1.0, 2], [3, 4]]), axis=1).round(6)

def cross_entropy(logits, y):
    z = logits - logits.max(1, keepdims=True)
    logp = z - np.log(np.exp(z).sum(1, keepdims=True))
    return -logp[np.arange(len(y)), y].mean()
cross_entropy(np.array([[2.0, 1, 0.1], [0.5, 2.5, 0]]), np.array([0, 1])).round(6)

y = np.array([0, 2, 1, 2])
np.eye(3)[y], np.eye(3, dtype=int)[y].sum(0), (y[:, None] == np.arange(3)).astype(int), np.argmax(np.eye(3)[y], axis=1)

y = np.array([0, 2, 1])
onehot = np.zeros((y.size, y.max() + 1))
onehot[np.arange(y.size), y] = 1
onehot

probs = np.array([[0.7, 0.2, 0.1], [0.1, 0.8, 0.1]])
targets = np.array([[1, 0, 0], [0, 1, 0]])
grad = (probs - targets) / len(probs)
grad.round(6), -np.sum(targets * np.log(probs)).round(6), (probs.argmax(1) == targets.argmax(1)).mean()

def sigmoid(x):
    return np.where(x >= 0, 1 / (1 + np.exp(-x)), np.exp(x) / (1 + np.exp(x)))
sigmoid(np.array([-2.0, 0, 2])).round(6)

relu = lambda x: np.maximum(0, x)
x = np.array([-1.0, 0, 2])
relu(x), (x > 0).astype(float), np.where(x > 0, x, 0.01 * x), np.maximum(0.1 * x, x), np.clip(x, 0, 1), x * (x > 0)

x = np.linspace(-2, 2, 5)
gelu = 0.5 * x * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**3)))
gelu.round(5), np.log1p(np.exp(x)).round(5), (x * (1 / (1 + np.exp(-x)))).round(5), np.tanh(x).round(5)

def layer_norm(x, gamma, beta, eps=1e-5):
    mu = x.mean(axis=-1, keepdims=True)
    var = x.var(axis=-1, keepdims=True)
    return gamma * (x - mu) / np.sqrt(var + eps) + beta
layer_norm(np.array([[1.0, 2, 3], [4, 4, 4]]), np.ones(3), np.zeros(3)).round(5)

def batch_norm(x, eps=1e-5):
    return (x - x.mean(0)) / np.sqrt(x.var(0) + eps)
batch_norm(np.array([[1.0, 10], [3, 20], [5, 60]])).round(5)

x = np.array([[3.0, 4.0], [0, 0]])
x / np.sqrt(np.mean(x**2, axis=-1, keepdims=True) + 1e-6), x / np.maximum(np.linalg.norm(x, axis=1, keepdims=True), 1e-12)

X = np.array([[1.0, 200], [2, 300], [3, 400]])
(X - X.mean(0)) / X.std(0), (X - X.min(0)) / (X.max(0) - X.min(0)), (X - np.median(X, axis=0)) / (np.percentile(X, 75, axis=0) - np.percentile(X, 25, axis=0))

X = np.array([[1.0, 5], [2, 5]])
mu, sigma = X.mean(axis=0), X.std(axis=0)
sigma[sigma == 0] = 1
(X - mu) / sigma

X = np.array([[1.0, 1], [1, 2], [1, 3]])
y = np.array([1.0, 2, 3])
np.linalg.solve(X.T @ X, X.T @ y).round(8) + 0.0, (np.linalg.inv(X.T @ X) @ X.T @ y).round(8) + 0.0, (np.linalg.pinv(X) @ y).round(8) + 0.0, np.linalg.lstsq(X, y, rcond=None)[0].round(8) + 0.0

X = np.array([[1.0, 2], [3, 4], [5, 6]])
y = np.array([1.0, 2, 3])
lam = 0.1
np.linalg.solve(X.T @ X + lam * np.eye(2), X.T @ y).round(6)

w, b, lr = np.zeros(2), 0.0, 0.1
X, y = np.array([[0.0, 1], [1, 0], [1, 1]]), np.array([1.0, 2, 3])
for epoch in range(20):
    error = X @ w + b - y
    w -= lr * X.T @ error / len(y)
    b -= lr * error.mean()
w.round(6), round(b, 6), np.mean((X @ w + b - y) ** 2).round(6)

y, p = np.array([3.0, -0.5, 2, 7]), np.array([2.5, 0.0, 2, 8])
np.mean((y - p) ** 2), np.sqrt(np.mean((y - p) ** 2)), np.mean(np.abs(y - p)), 1 - ((y - p) ** 2).sum() / ((y - y.mean()) ** 2).sum(), np.max(np.abs(y - p)), np.median(np.abs(y - p))

d = np.array([-3.0, -0.5, 0, 0.5, 3])
np.where(np.abs(d) <= 1, 0.5 * d**2, np.abs(d) - 0.5), np.maximum(0, 1 - d), np.log(np.cosh(d)).round(6), np.maximum(0.9 * d, -0.1 * d)[[0, 1, 3, 4]]

def confusion(y, p, k):
    m = np.zeros((k, k), dtype=int)
    np.add.at(m, (y, p), 1)
    return m
y, p = np.array([0, 1, 2, 2, 1]), np.array([0, 2, 2, 2, 1])
confusion(y, p, 3), np.bincount(3 * y + p, minlength=9).reshape(3, 3), np.diag(confusion(y, p, 3)) / confusion(y, p, 3).sum(axis=1)

cm = np.array([[5, 1], [2, 4]])
tn, fp, fn, tp = cm.ravel()
tp / (tp + fp), tp / (tp + fn), 2 * tp / (2 * tp + fp + fn), (tp + tn) / cm.sum(), (tp * tn - fp * fn) / np.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn))

y, p = np.array([1, 0, 1, 1, 0]), np.array([1, 1, 1, 0, 0])
tp, fp, fn = ((y == 1) & (p == 1)).sum(), np.sum((y == 0) & (p == 1)), np.logical_and(y, p == 0).sum()
tp, fp, fn, tp / (tp + fp), tp / (tp + fn), np.mean(y == p), (y != p).sum(), np.flatnonzero(y != p)

s, y = np.array([0.9, 0.8, 0.7, 0.6, 0.55, 0.5]), np.array([1, 1, 0, 1, 0, 0])
order = np.argsort(-s, kind="stable")
tpr = np.cumsum(y[order]) / y.sum()
fpr = np.cumsum(1 - y[order]) / (1 - y).sum()
tpr, fpr, np.trapezoid(np.concatenate([[0], tpr]), np.concatenate([[0], fpr]))

s, y = np.array([0.9, 0.8, 0.7, 0.6]), np.array([1, 0, 1, 0])
order = s.argsort()[::-1]
precision = np.cumsum(y[order]) / np.arange(1, 5)
precision, (precision * y[order]).sum() / y.sum()

rel = np.array([3, 2, 3, 0, 1])
dcg = np.sum((2**rel - 1) / np.log2(np.arange(2, rel.size + 2)))
ideal = np.sum((2 ** np.sort(rel)[::-1] - 1) / np.log2(np.arange(2, rel.size + 2)))
dcg.round(6), (dcg / ideal).round(6)

X = np.array([[0.0, 0], [0, 1], [5, 5], [6, 5]])
C = X[[0, 2]].copy()
for _ in range(3):
    labels = np.argmin(((X[:, None] - C[None]) ** 2).sum(-1), axis=1)
    C = np.array([X[labels == k].mean(axis=0) for k in range(2)])
labels, C, ((X - C[labels]) ** 2).sum()

X = np.array([[0.0, 0], [3, 4], [6, 8]])
np.linalg.norm(X[:, None] - X, axis=-1), np.sqrt(((X[:, None, :] - X[None, :, :]) ** 2).sum(axis=2)), (X**2).sum(1)[:, None] + (X**2).sum(1) - 2 * X @ X.T

X, q = np.array([[1.0, 2], [2, 3], [8, 9], [9, 8]]), np.array([8.0, 8])
y = np.array([0, 0, 1, 1])
nearest = np.argsort(np.linalg.norm(X - q, axis=1), kind="stable")[:3]
nearest, np.bincount(y[nearest]).argmax(), np.unique(y[nearest], return_counts=True)

a, b = np.array([1.0, 2, 3]), np.array([4.0, 5, 6])
a @ b / (np.linalg.norm(a) * np.linalg.norm(b)), np.abs(a - b).sum(), np.abs(a - b).max(), (np.abs(a - b) ** 3).sum() ** (1 / 3), np.dot(a, b) / (np.sqrt(np.dot(a, a)) * np.sqrt(np.dot(b, b)))

X = np.array([[2.5, 2.4], [0.5, 0.7], [2.2, 2.9], [1.9, 2.2], [3.1, 3.0]])
Xc = X - X.mean(axis=0)
vals, vecs = np.linalg.eigh(np.cov(Xc, rowvar=False))
order = np.argsort(vals)[::-1]
vals[order].round(6), np.abs(vecs[:, order]).round(6), (vals[order] / vals.sum()).round(6), np.abs(Xc @ vecs[:, order[0]]).round(6)

X = np.array([[1.0, 2, 0], [0, 1, 1], [3, 0, 2]])
U, S, Vt = np.linalg.svd(X - X.mean(0), full_matrices=False)
S.round(6), ((U[:, :2] * S[:2]) @ Vt[:2] + X.mean(0)).round(6) + 0.0, (S**2 / (S**2).sum()).round(6)

def conv2d(x, k):
    h, w = k.shape
    out = np.zeros((x.shape[0] - h + 1, x.shape[1] - w + 1))
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            out[i, j] = np.sum(x[i : i + h, j : j + w] * k)
    return out
conv2d(np.arange(16.0).reshape(4, 4), np.array([[1, 0], [0, -1]]))

x, k = np.arange(16.0).reshape(4, 4), np.ones((2, 2))
windows = np.lib.stride_tricks.as_strided(x, (3, 3, 2, 2), x.strides * 2)
np.einsum("ijkl,kl->ij", windows, k), np.tensordot(windows, k, axes=((2, 3), (0, 1))), (windows * k).sum(axis=(2, 3))

x = np.arange(16.0).reshape(4, 4)
windows = np.lib.stride_tricks.sliding_window_view(x, (2, 2))[::2, ::2]
windows.max(axis=(2, 3)), windows.mean(axis=(-1, -2)), x.reshape(2, 2, 2, 2).max(axis=(1, 3)), x.reshape(2, 2, 2, 2).mean(axis=(1, 3))

x = np.arange(2 * 3 * 4 * 4.0).reshape(2, 3, 4, 4)
padded = np.pad(x, ((0, 0), (0, 0), (1, 1), (1, 1)))
padded.shape, padded[0, 0], x.mean(axis=(2, 3)), x.transpose(0, 2, 3, 1).shape

x = np.arange(27.0).reshape(1, 3, 3, 3)
cols = np.lib.stride_tricks.sliding_window_view(x, (2, 2), axis=(2, 3)).transpose(0, 2, 3, 1, 4, 5).reshape(4, -1)
W = np.ones((2, 12))
cols.shape, (cols @ W.T).T.reshape(1, 2, 2, 2)

def attention(Q, K, V, mask=None):
    scores = Q @ K.swapaxes(-1, -2) / np.sqrt(Q.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, -1e9)
    w = np.exp(scores - scores.max(-1, keepdims=True))
    w = w / w.sum(-1, keepdims=True)
    return w @ V, w
Q = np.arange(6.0).reshape(1, 3, 2) / 5
out, w = attention(Q, Q, Q, np.tril(np.ones((3, 3), dtype=bool)))
out.round(6), w.round(6)

B, T, D, H = 1, 2, 4, 2
x = np.arange(B * T * D, dtype=float).reshape(B, T, D)
heads = x.reshape(B, T, H, D // H).transpose(0, 2, 1, 3)
heads, heads.shape, heads.transpose(0, 2, 1, 3).reshape(B, T, D)

pos = np.arange(4)[:, None]
div = np.exp(np.arange(0, 6, 2) * (-np.log(10000.0) / 6))
pe = np.zeros((4, 6))
pe[:, 0::2] = np.sin(pos * div)
pe[:, 1::2] = np.cos(pos * div)
pe.round(5)

mask = np.triu(np.full((4, 4), -np.inf), k=1)
mask, np.tri(3, dtype=bool), np.tril(np.ones((2, 2))) == 0, np.isneginf(mask).sum()

x = np.array([[1.0, 2], [3, 4]])
rot = np.concatenate([-x[..., 1:], x[..., :1]], axis=-1)
rot, x * np.cos(0.5).round(4) + rot * np.sin(0.5).round(4), np.stack([x[..., 0], x[..., 1]], axis=-1), np.outer(np.arange(3), 1.0 / 10000 ** (np.arange(0, 4, 2) / 4)).round(6)

E = np.random.default_rng(0).normal(size=(5, 3))
ids = np.array([[1, 4, 0], [2, 2, 3]])
grad = np.zeros_like(E)
np.add.at(grad, ids, np.ones((2, 3, 3)))
E[ids].shape, grad

rng = np.random.default_rng(42)
W1, b1, W2, b2 = rng.normal(size=(2, 4)) * 0.5, np.zeros(4), rng.normal(size=(4, 1)) * 0.5, np.zeros(1)
X, y = np.array([[0.0, 0], [0, 1], [1, 0], [1, 1]]), np.array([[0.0], [1], [1], [0]])
for _ in range(50):
    h = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(h @ W2 + b2)))
    d2 = (p - y) / len(y)
    d1 = (d2 @ W2.T) * (1 - h**2)
    W2 -= 0.5 * h.T @ d2
    b2 -= 0.5 * d2.sum(0)
    W1 -= 0.5 * X.T @ d1
    b1 -= 0.5 * d1.sum(0)
p.round(5), W1.shape, b2.round(5)

w, v, lr = np.array([1.0, -2]), np.zeros(2), 0.1
for g in [np.array([0.5, -1]), np.array([0.2, 0.3])]:
    v = 0.9 * v - lr * g
    w = w + v
w, v

w, m, v = np.array([1.0, -2]), np.zeros(2), np.zeros(2)
for t in range(1, 4):
    g = 2 * w
    m = 0.9 * m + 0.1 * g
    v = 0.999 * v + 0.001 * g**2
    w = w - 0.01 * (m / (1 - 0.9**t)) / (np.sqrt(v / (1 - 0.999**t)) + 1e-8)
w.round(8), m.round(8), v.round(8)

g = np.array([3.0, 4.0])
norm = np.linalg.norm(g)
g * min(1.0, 1.0 / norm), np.clip(g, -1, 1), g * np.minimum(1, 2 / norm), np.sqrt(sum((x**2).sum() for x in [g, g]))

rng = np.random.default_rng(0)
x = np.ones((2, 5))
mask = rng.random(x.shape) < 0.8
x * mask / 0.8, mask.mean()

rng = np.random.default_rng(0)
idx = rng.permutation(10)
idx[:8], idx[8:], [idx[i : i + 4] for i in range(0, 10, 4)], np.array_split(idx, 3)

X, y = np.arange(12).reshape(6, 2), np.arange(6)
folds = np.array_split(np.arange(6), 3)
for k in range(3):
    test = folds[k]
    train = np.concatenate([folds[j] for j in range(3) if j != k])
    print(train, test, X[train].sum(), y[test].tolist())

y = np.array([0, 0, 1, 1, 1, 2])
values, counts = np.unique(y, return_counts=True)
p = counts / counts.sum()
-(p * np.log2(p)).sum(), 1 - (p**2).sum(), values[counts.argmax()], dict(zip(values.tolist(), counts.tolist())), len(y) / (3 * counts)

x, y = np.array([2.0, 3, 10, 19]), np.array([0, 0, 1, 1])
def gini(y):
    p = np.bincount(y) / len(y)
    return 1 - np.sum(p**2)
[(float(t), round(float((x <= t).mean() * gini(y[x <= t]) + (x > t).mean() * gini(y[x > t])), 4)) for t in (x[1:] + x[:-1]) / 2]

X, y = np.array([[1.0, 20], [2, 21], [3, 22], [8, 5]]), np.array([0, 0, 0, 1])
means = np.array([X[y == c].mean(axis=0) for c in np.unique(y)])
vars_ = np.array([X[y == c].var(axis=0) + 1e-9 for c in np.unique(y)])
priors = np.bincount(y) / len(y)
ll = -0.5 * (np.log(2 * np.pi * vars_) + (np.array([1.5, 20])[None] - means) ** 2 / vars_).sum(1) + np.log(priors)
means, priors, ll.argmax(), np.log(priors).round(6)

counts = np.array([[2, 0, 1], [0, 3, 1]])
smoothed = (counts + 1) / (counts + 1).sum(axis=1, keepdims=True)
smoothed, np.log(smoothed).round(6), (np.array([1, 0, 1]) @ np.log(smoothed).T).round(6)

tf = np.array([[1, 2, 0], [0, 1, 1]])
idf = np.log(tf.shape[0] / (tf > 0).sum(axis=0))
tfidf = tf / tf.sum(axis=1, keepdims=True) * idf
idf.round(6), tfidf.round(6), np.log((1 + 2) / (1 + (tf > 0).sum(0))) + 1

A = np.array([[0, 1, 1], [1, 0, 0], [0, 1, 0]], dtype=float)
M = A / A.sum(axis=1, keepdims=True)
r = np.full(3, 1 / 3)
for _ in range(50):
    r = 0.15 / 3 + 0.85 * r @ M
r.round(6), r.sum().round(10), M

P = np.array([[0.9, 0.1], [0.5, 0.5]])
np.linalg.matrix_power(P, 3).round(6), np.array([1.0, 0]) @ P, np.linalg.matrix_power(P, 50)[0].round(6)

A = np.array([[2.0, 1], [1, 3]])
v = np.ones(2)
for _ in range(30):
    v = A @ v
    v /= np.linalg.norm(v)
v.round(6), (v @ A @ v).round(6)

obs, A, B, pi = [0, 1, 0], np.array([[0.7, 0.3], [0.4, 0.6]]), np.array([[0.9, 0.1], [0.2, 0.8]]), np.array([0.6, 0.4])
alpha = pi * B[:, obs[0]]
for o in obs[1:]:
    alpha = (alpha @ A) * B[:, o]
alpha.round(8), alpha.sum().round(8)

V = np.zeros(3)
R, P = np.array([0.0, 0, 1]), np.array([[0, 1, 0], [0, 0, 1], [0, 0, 1]], dtype=float)
for _ in range(5):
    V = R + 0.9 * P @ V
V, np.argmax([V, V[::-1]], axis=0)

x = np.array([1.0, 2, 3, 4, 5, 6])
np.convolve(x, np.ones(3) / 3, mode="valid"), np.cumsum(x)[2:] - np.concatenate([[0], np.cumsum(x)[:-3]]), np.lib.stride_tricks.sliding_window_view(x, 3).mean(-1), np.array([x[max(0, i - 2) : i + 1].mean() for i in range(6)])

x = np.array([10.0, 11, 9, 14])
ema = np.empty_like(x)
ema[0] = x[0]
for i in range(1, len(x)):
    ema[i] = 0.3 * x[i] + 0.7 * ema[i - 1]
ema, np.diff(x) / x[:-1], np.log(x[1:] / x[:-1]).round(6), (x / x[0] - 1), np.maximum.accumulate(x), (x - np.maximum.accumulate(x)) / np.maximum.accumulate(x)

a, b = np.array([0, 0, 2, 2]), np.array([1, 1, 3, 3])
x1, y1, x2, y2 = np.maximum(a[:2], b[:2] - 1), 1, 2, 3
inter = np.clip(np.minimum(a[2:], b[2:]) - np.maximum(a[:2], b[:2]), 0, None).prod()
inter, inter / ((a[2:] - a[:2]).prod() + (b[2:] - b[:2]).prod() - inter)

boxes = np.array([[0, 0, 2, 2], [1, 1, 3, 3], [0, 0, 2, 2.0]])
lt, rb = np.maximum(boxes[:, None, :2], boxes[None, :, :2]), np.minimum(boxes[:, None, 2:], boxes[None, :, 2:])
wh = np.clip(rb - lt, 0, None)
inter = wh[..., 0] * wh[..., 1]
area = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
inter / (area[:, None] + area - inter)

logits = np.array([2.0, 1.0, 0.5, 0.1])
p = np.exp(logits / 0.5) / np.exp(logits / 0.5).sum()
top = np.argsort(logits)[::-1][:2]
filtered = np.full_like(logits, -np.inf)
filtered[top] = logits[top]
p.round(5), top, filtered, np.exp(filtered - filtered.max()) / np.exp(filtered - filtered.max()).sum()

p = np.array([0.5, 0.3, 0.15, 0.05])
order = np.argsort(p)[::-1]
keep = np.cumsum(p[order]) <= 0.8
keep = np.concatenate([[True], keep[:-1]])
order[keep], p[order[keep]] / p[order[keep]].sum(), np.searchsorted(np.cumsum(p), 0.6)

p, q = np.array([0.5, 0.5]), np.array([0.9, 0.1])
(p * np.log(p / q)).sum().round(6), -(p * np.log(q)).sum().round(6), 0.5 * np.abs(p - q).sum(), np.sqrt(1 - np.sqrt(p * q).sum()).round(6), np.where(p > 0, p * np.log(p / q), 0).sum().round(6)

x = np.array([1.0, np.nan, 3, np.nan])
filled = np.where(np.isnan(x), np.nanmean(x), x)
x[np.isnan(x)] = 0
filled, x, np.isnan(filled).any(), np.nan_to_num(np.array([np.nan, np.inf, -np.inf, 1])), np.nan_to_num([np.nan, 2], nan=-1)

rng = np.random.default_rng(1)
X = rng.normal(size=(100, 3))
X.mean(0).round(6), X.std(0).round(6), np.corrcoef(X.T).round(4), np.cov(X, rowvar=False).shape, X[np.all(np.abs(X) < 2, axis=1)].shape

x = np.array([3, 1, 2, 3, 1, 3])
np.unique(x)[np.argsort(-np.unique(x, return_counts=True)[1])], np.bincount(x)[1:], np.searchsorted(np.unique(x), x), np.unique(x, return_inverse=True)[1], (x == np.bincount(x).argmax()).sum()

x = np.arange(10)
x[(x > 2) & (x < 8) & (x % 2 == 0)], np.logical_or.reduce([x < 2, x > 8, x == 5]), np.any(x[:, None] == [1, 3], axis=1).sum(), np.select([x < 3, x < 6], ["low", "mid"], "high")[[0, 4, 9]]

X = np.arange(6.0).reshape(3, 2)
np.hstack([np.ones((len(X), 1)), X]), np.column_stack((X, X**2)), np.c_[np.ones(3), X], np.insert(X, 0, 1, axis=1), np.concatenate([X, X.sum(1, keepdims=True)], axis=1), np.stack([X[:, 0] ** i for i in range(3)], axis=1)

def numeric_grad(f, x, h=1e-5):
    g = np.zeros_like(x)
    it = np.nditer(x, flags=["multi_index"])
    while not it.finished:
        i = it.multi_index
        old = x[i]
        x[i] = old + h
        up = f(x)
        x[i] = old - h
        g[i] = (up - f(x)) / (2 * h)
        x[i] = old
        it.iternext()
    return g
numeric_grad(lambda x: (x**2).sum(), np.array([[1.0, 2], [3, 4]])).round(4)

class Linear:
    def __init__(self, n_in, n_out, rng):
        self.W = rng.standard_normal((n_in, n_out)) * np.sqrt(2 / n_in)
        self.b = np.zeros(n_out)
    def __call__(self, x):
        self.x = x
        return x @ self.W + self.b
    def backward(self, d):
        self.dW, self.db = self.x.T @ d, d.sum(axis=0)
        return d @ self.W.T
layer = Linear(3, 2, np.random.default_rng(0))
out = layer(np.ones((2, 3)))
out.round(6), layer.backward(np.ones((2, 2))).round(6), layer.dW, layer.db

h = np.zeros(2)
Wx, Wh = np.array([[0.5, -0.5]]), np.array([[0.1, 0.2], [0.3, 0.4]])
for x in [[1.0], [0.5], [-1.0]]:
    h = np.tanh(np.array(x) @ Wx + h @ Wh)
h.round(6)

z = np.array([0.1, 0.2, -0.3, 0.4])
i, f, g, o = np.split(z, 4)
s = lambda v: 1 / (1 + np.exp(-v))
c = s(f) * 0.5 + s(i) * np.tanh(g)
(s(o) * np.tanh(c)).round(6), c.round(6), i.shape

img = np.arange(12).reshape(2, 2, 3)
img[..., ::-1], img.mean(axis=2), img @ np.array([0.299, 0.587, 0.114]), img.reshape(-1, 3), np.rot90(img).shape, img[::-1], (img / 255.0).max().round(6), img.transpose(2, 0, 1)[0]

a = np.array([[1, 2, 3], [4, 5, 6]])
np.repeat(np.repeat(a, 2, axis=0), 2, axis=1), a[:, ::-1], np.kron(a, np.ones((2, 2), int)), np.array(np.meshgrid([0, 1], [0, 1])).T.reshape(-1, 2)

x = np.array([0.0, 1, 2, 3])
y = 2 * x + 1
slope, intercept = np.polyfit(x, y, 1)
round(slope, 8), round(intercept, 8), np.corrcoef(x, y)[0, 1].round(10), np.vander(x, 3), (np.cov(x, y)[0, 1] / np.var(x, ddof=1)).round(8)

g = np.array([1.0, 0.5, 2.0])
returns = np.zeros(3)
G = 0.0
for t in reversed(range(3)):
    G = g[t] + 0.9 * G
    returns[t] = G
returns, (returns - returns.mean()) / (returns.std() + 1e-8), np.cumsum(g[::-1])[::-1]

Q = np.zeros((3, 2))
for s, a, r, n in [(0, 1, 0, 1), (1, 1, 1, 2), (0, 1, 0, 1)]:
    Q[s, a] += 0.5 * (r + 0.9 * Q[n].max() - Q[s, a])
Q, Q.argmax(axis=1), Q.max(axis=1)

a = np.array([[1, 1, 1], [1, 0, 1], [1, 1, 1]])
a[np.all(a == 1, axis=1)], np.argwhere(a == 0), np.where(~a.any(axis=0))[0], a.copy()[np.ix_([0, 2], [0, 2])]

life = np.zeros((5, 5), int)
life[2, 1:4] = 1
n = sum(np.roll(life, (i, j), (0, 1)) for i in (-1, 0, 1) for j in (-1, 0, 1) if (i, j) != (0, 0))
((n == 3) | ((life == 1) & (n == 2))).astype(int)

scores = np.array([[1, 5, 3], [2, 2, 9]])
np.argsort(scores, axis=1)[:, ::-1], np.sort(scores, axis=1)[:, -2:], np.argpartition(scores, -1, axis=1)[:, -1], (-scores).argsort(kind="stable").argsort(), scores.max(1, keepdims=True) == scores

x = np.array([5.0, 1, 3])
np.argsort(np.argsort(x)), x.argsort()[::-1][:2], np.sum(x[:, None] > x, axis=1), (x - x.min()) / np.ptp(x), x / x.sum(), np.exp(x - x.max()).round(6)

np.random.seed(0)
np.random.rand(2), np.random.randn(2), np.random.randint(0, 10, 5), np.random.permutation(4), np.random.choice(5, 3), np.random.uniform(-1, 1, 2), np.random.normal(0, 1, 2), np.random.shuffle(np.arange(3))

rng = np.random.default_rng(7)
rng.integers(0, 5, size=4), rng.choice(["a", "b"], 3).tolist(), rng.normal(1, 2, size=(1, 2)), rng.random(), rng.permutation([1, 2, 3]), rng.uniform(size=2), rng.standard_normal(1), rng.choice(5, 2, replace=False)

def lstm_params(n, d):
    return {"W": np.zeros((4 * n, d + n)), "b": np.zeros(4 * n)}
{k: v.shape for k, v in lstm_params(2, 3).items()}, sum(v.size for v in lstm_params(2, 3).values())

margin, a, p, n = 0.2, np.array([1.0, 0]), np.array([0.9, 0.1]), np.array([0.0, 1.0])
np.maximum(0, ((a - p) ** 2).sum() - ((a - n) ** 2).sum() + margin), np.maximum(0.0, np.sum((a - p) ** 2) + margin).round(6)

K = np.exp(-0.5 * ((np.arange(3)[:, None] - np.arange(3)) ** 2))
L = np.linalg.cholesky(K + 1e-8 * np.eye(3))
K.round(6), (L @ L.T).round(6), np.linalg.solve(K, [1, 2, 3]).round(4)

x, mu, cov = np.array([1.0, 2]), np.array([0.0, 0]), np.array([[2.0, 0.5], [0.5, 1]])
d = x - mu
-0.5 * (d @ np.linalg.inv(cov) @ d + np.log(np.linalg.det(cov)) + 2 * np.log(2 * np.pi)), np.sqrt(d @ np.linalg.solve(cov, d)).round(8)

X = np.array([[0.0], [0.1], [5.0], [5.1]])
resp = np.exp(-0.5 * (X - np.array([0.0, 5.0])) ** 2)
resp /= resp.sum(axis=1, keepdims=True)
resp.round(6), (resp * X).sum(0) / resp.sum(0), resp.mean(0).round(6)

R = np.array([[5, 3, 0], [4, 0, 1.0]])
mask = R > 0
P, Q = np.full((2, 2), 0.5), np.full((3, 2), 0.5)
for _ in range(10):
    E = mask * (R - P @ Q.T)
    P, Q = P + 0.01 * E @ Q, Q + 0.01 * E.T @ P
P.round(6), (E**2).sum().round(6), R[mask].mean(), np.where(mask, R, np.nan).tolist()
