x = np.array([[1.0, 2.0, 3.0], [1000.0, 1001.0, 1002.0]])
e = np.exp(x - x.max(axis=-1, keepdims=True))
e / e.sum(axis=-1, keepdims=True)

x = np.array([1.0, -np.inf, 2.0])
np.exp(x - np.max(x)) / np.sum(np.exp(x - np.max(x)))

def softmax(x, axis=-1):
    x = np.asarray(x, dtype=np.float64)
    shifted = x - np.amax(x, axis=axis, keepdims=True)
    return np.exp(shifted - np.log(np.exp(shifted).sum(axis=axis, keepdims=True)))
softmax([[0, 0], [1, 3]]), softmax([1, 2, 3]).sum()

X = np.array([[0.0, 0], [1, 1], [5, 5], [6, 5]])
y = np.array([0, 0, 1, 1])
Q = np.array([[0.5, 0.5], [5.5, 5]])
d = ((Q[:, None, :] - X[None, :, :]) ** 2).sum(axis=2)
near = np.argsort(d, axis=1, kind="stable")[:, :3]
votes = y[near]
near, [np.bincount(v).argmax() for v in votes], np.array([np.bincount(v, minlength=2) for v in votes]).argmax(axis=1)

X = np.array([[0.0, 0], [3, 4]])
np.linalg.norm(X - np.array([0, 0]), axis=1), np.sqrt(np.sum((X[0] - X[1]) ** 2)), np.sqrt(np.maximum(0, (X ** 2).sum(1)[:, None] + (X ** 2).sum(1) - 2 * X @ X.T))

labels, counts = np.unique(np.array([2, 1, 2, 1]), return_counts=True)
labels[counts == counts.max()].min(), int(labels[np.argmax(counts)])

y = np.array([0, 1, 1, 0, 1])
s = np.array([0.1, 0.4, 0.4, 0.4, 0.9])
pos, neg = s[y == 1], s[y == 0]
(np.sum(pos[:, None] > neg[None, :]) + 0.5 * np.sum(pos[:, None] == neg)) / (len(pos) * len(neg))

y = np.array([0, 1, 1, 0, 1])
s = np.array([0.1, 0.4, 0.4, 0.4, 0.9])
u, inv, cnt = np.unique(s, return_inverse=True, return_counts=True)
ranks = (np.cumsum(cnt) - (cnt - 1) / 2)[inv]
ranks, (ranks[y == 1].sum() - 3 * 4 / 2) / (3 * 2)

y = np.array([0, 1, 1, 0, 1])
s = np.array([0.1, 0.4, 0.4, 0.4, 0.9])
order = np.argsort(-s, kind="mergesort")
s, y = s[order], y[order]
distinct = np.where(np.diff(s))[0]
idx = np.r_[distinct, y.size - 1]
tps = np.cumsum(y)[idx]
fps = 1 + idx - tps
tpr, fpr = np.r_[0, tps / tps[-1]], np.r_[0, fps / fps[-1]]
tpr, fpr, np.trapezoid(tpr, fpr), float(np.sum(np.diff(fpr) * (tpr[1:] + tpr[:-1]) / 2))

X = np.array([[1.0, 2.0], [2.0, 1.0], [-1.0, -2.0], [-2.0, -1.5]])
y = np.array([1, 1, 0, 0])
w, b = np.zeros(X.shape[1]), 0.0
for _ in range(100):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    w -= 0.1 * X.T @ (p - y) / len(y)
    b -= 0.1 * np.mean(p - y)
w, b.round(8), p.round(4), -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))

z = np.array([-1000.0, 0.0, 1000.0])
np.where(z >= 0, 1 / (1 + np.exp(-np.abs(z))), np.exp(-np.abs(z)) / (1 + np.exp(-np.abs(z)))), 1 / (1 + np.exp(-np.clip(z, -500, 500)))

rng = np.random.default_rng(0)
q, k, v = rng.normal(size=(3, 2, 4, 8))
scores = q @ k.transpose(0, 2, 1) / np.sqrt(q.shape[-1])
mask = np.tril(np.ones((4, 4), dtype=bool))
scores = np.where(mask, scores, -np.inf)
weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
weights /= weights.sum(axis=-1, keepdims=True)
(weights @ v).shape, weights[0].round(5), (weights @ v)[0, 0].round(5)

q, k = np.arange(6.0).reshape(2, 3), np.arange(6.0).reshape(2, 3)
scores = np.einsum("qd,kd->qk", q, k)
scores[np.triu_indices(2, 1)] = -1e9
scores, np.matmul(q, k.swapaxes(-1, -2))

x = np.random.default_rng(1).normal(size=(4, 3))
mu, sd = x.mean(0), x.std(0)
((x - mu) / sd).mean(0).round(10) + 0.0, ((x - mu) / (sd + 1e-8)).std(axis=0).round(5)

X = np.array([[1.0, 1], [1, 2], [1, 3]])
y = np.array([1.0, 2, 2.5])
np.linalg.solve(X.T @ X, X.T @ y).round(8), (np.linalg.inv(X.T @ X) @ X.T @ y).round(8)

probs = np.array([[0.1, 0.9], [0.8, 0.2]])
targets = np.array([1, 0])
-np.log(probs[np.arange(2), targets]).mean(), np.eye(2)[targets], (probs.argmax(1) == targets).mean(), -np.sum(np.eye(2)[targets] * np.log(probs + 1e-12), axis=1)

X = np.array([[1.0, 1], [1.5, 2], [8, 8], [9, 9]])
c = X[[0, 2]].copy()
for _ in range(5):
    a = np.linalg.norm(X[:, None] - c, axis=2).argmin(axis=1)
    c = np.array([X[a == j].mean(axis=0) for j in range(2)])
a, c

x = np.array([-1.0, 0.0, 2.0])
np.maximum(0, x), (x > 0).astype(float), x * (x > 0), 0.5 * x * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**3))), np.where(x > 0, x, 0.01 * x)

cm = np.zeros((2, 2), dtype=int)
np.add.at(cm, ([0, 1, 1], [0, 1, 0]), 1)
cm, cm.diagonal().sum() / cm.sum(), np.nan_to_num(cm / cm.sum(axis=0, keepdims=True))

image = np.arange(16.0).reshape(4, 4)
out = np.zeros((2, 2))
for i in range(2):
    for j in range(2):
        out[i, j] = (image[i:i + 3, j:j + 3] * np.ones((3, 3))).sum()
out, image.reshape(2, 2, 2, 2).max(axis=(1, 3)), image.reshape(2, 2, 2, 2).mean(axis=(1, 3))

pos = np.arange(3)[:, None]
i = np.arange(4)[None, :]
angles = pos / np.power(10000, (2 * (i // 2)) / 4)
pe = np.zeros((3, 4))
pe[:, 0::2] = np.sin(angles[:, 0::2])
pe[:, 1::2] = np.cos(angles[:, 1::2])
pe

x = np.arange(24.0).reshape(2, 3, 4)
x.reshape(2, 3, 2, 2).transpose(0, 2, 1, 3).shape, x.mean(axis=(0, 2)), np.concatenate(np.split(x, 2, axis=2), axis=0).shape

np.array([0.5]).item(), float(np.array(0.25)), int(np.array([3])[0]), np.float64(0.5) > 0.4, isinstance(np.mean([1.0]), float)

keep = np.random.default_rng(0).random((2, 3)) > 0.5
keep, keep / 0.5, np.where(keep, 1, 0)
