# What NumPy is used for in interviews, timed: the same program under CPython with NumPy and in the browser.
# `measure(group)` prints one line a case: the seconds of one call, and the case.
import time

import numpy as np

rng = np.random.default_rng(0)
million = rng.standard_normal(1_000_000)
other = rng.standard_normal(1_000_000)
integers = rng.integers(0, 1000, 1_000_000)
square = rng.standard_normal((1000, 1000))
places = rng.integers(0, 1_000_000, 100_000)
mask = million > 0.5
shuffled = rng.standard_normal(100_000)
ten, ones = rng.standard_normal(10), np.ones(10)
three = np.array([[2.0, 1.0, 0.0], [1.0, 3.0, 1.0], [0.0, 1.0, 4.0]])


def matrix(n):
    return rng.standard_normal((n, n))


def product(n, batch=None):
    a, b = (matrix(n), matrix(n)) if batch is None else (rng.standard_normal((batch, n, n)), rng.standard_normal((batch, n, n)))
    return lambda: a @ b


def write_elements(array=np.zeros(100)):
    for i in range(100):
        array[i] = i


def read_elements(array=np.arange(100.0)):
    total = 0.0
    for i in range(100):
        total += array[i]
    return total


def read_matrix(array=np.zeros((10, 10))):
    for i in range(10):
        for j in range(10):
            array[i, j] += 1.0


def k_means(x=rng.standard_normal((2000, 8)), k=8):
    centers = x[:k].copy()
    distances = ((x[:, None, :] - centers[None, :, :]) ** 2).sum(axis=2)
    labels = distances.argmin(axis=1)
    for j in range(k):
        centers[j] = x[labels == j].mean(axis=0)
    return centers


def logistic(x=rng.standard_normal((1000, 20)), y=rng.integers(0, 2, 1000)):
    w = np.zeros(20)
    for _ in range(10):
        p = 1 / (1 + np.exp(-(x @ w)))
        w -= 0.1 * (x.T @ (p - y)) / len(y)
    return w


def attention(q=rng.standard_normal((4, 64, 32)), k=rng.standard_normal((4, 64, 32)), v=rng.standard_normal((4, 64, 32))):
    scores = q @ k.transpose(0, 2, 1) / np.sqrt(32)
    scores = np.where(np.tril(np.ones((64, 64), dtype=bool)), scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return weights / weights.sum(axis=-1, keepdims=True) @ v


def mlp(x=rng.standard_normal((256, 64)), y=rng.integers(0, 10, 256), batch=32):
    w1, b1 = rng.standard_normal((64, 128)) * 0.1, np.zeros(128)
    w2, b2 = rng.standard_normal((128, 10)) * 0.1, np.zeros(10)
    for start in range(0, len(x), batch):
        xb, yb = x[start : start + batch], y[start : start + batch]
        h = np.maximum(xb @ w1 + b1, 0)
        logits = h @ w2 + b2
        p = np.exp(logits - logits.max(axis=1, keepdims=True))
        p /= p.sum(axis=1, keepdims=True)
        p[np.arange(len(yb)), yb] -= 1
        dh = (p @ w2.T) * (h > 0)
        w2 -= 0.1 * (h.T @ p) / batch
        b2 -= 0.1 * p.sum(axis=0) / batch
        w1 -= 0.1 * (xb.T @ dh) / batch
        b1 -= 0.1 * dh.sum(axis=0) / batch
    return w1


def game_of_life(board=rng.integers(0, 2, (64, 64))):
    near = sum(np.roll(np.roll(board, i, 0), j, 1) for i in (-1, 0, 1) for j in (-1, 0, 1) if (i, j) != (0, 0))
    return (near == 3) | ((board == 1) & (near == 2))


GROUPS = {
    "elementwise": {
        "a + b, 1e6": lambda: million + other,
        "a * 2 + 1, 1e6": lambda: million * 2 + 1,
        "a += b, 1e6": lambda: np.add(million, other, out=other),
        "ints a + b, 1e6": lambda: integers + integers,
        "a > 0, 1e6": lambda: million > 0,
        "np.sqrt(a ** 2), 1e6": lambda: np.sqrt(million**2),
        "np.exp, 1e6": lambda: np.exp(million),
        "np.where, 1e6": lambda: np.where(mask, million, other),
        "rows - column, 1e6": lambda: square - square[:, :1],
    },
    "reductions": {
        "sum, 1e6": lambda: million.sum(),
        "sum(axis=0), 1e6": lambda: square.sum(axis=0),
        "sum(axis=1), 1e6": lambda: square.sum(axis=1),
        "max, 1e6": lambda: million.max(),
        "argmax(axis=1), 1e6": lambda: square.argmax(axis=1),
        "std(axis=0), 1e6": lambda: square.std(axis=0),
        "cumsum, 1e6": lambda: million.cumsum(),
        "mask.sum, 1e6": lambda: mask.sum(),
    },
    "products": {
        "64 @ 64": product(64),
        "128 @ 128": product(128),
        "256 @ 256": product(256),
        "512 @ 512": product(512),
        "32 of 64 @ 64": product(64, 32),
        "1000 @ vector": lambda: square @ square[0],
        "einsum ij,jk->ik, 64": lambda a=matrix(64): np.einsum("ij,jk->ik", a, a),
        "linalg.solve, 64": lambda a=matrix(64): np.linalg.solve(a, a[0]),
    },
    "order and index": {
        "sort, 1e5": lambda: np.sort(shuffled),
        "argsort, 1e5": lambda: np.argsort(shuffled),
        "unique ints, 1e5": lambda: np.unique(integers[:100_000]),
        "a[places], 1e5": lambda: million[places],
        "a[mask], 1e6": lambda: million[mask],
        "a.T.copy(), 1e6": lambda: square.T.copy(),
        "concatenate, 2e5": lambda: np.concatenate([shuffled, shuffled]),
        "bincount, 1e6": lambda: np.bincount(integers),
    },
    "small": {
        "100 x = a[i]": read_elements,
        "100 a[i] = x": write_elements,
        "100 a[i, j] += 1": read_matrix,
        "a + b, 10": lambda: ten + ones,
        "a * 2.0, 10": lambda: ten * 2.0,
        "np.dot, 10": lambda: np.dot(ten, ones),
        "a @ b, 3 x 3": lambda: three @ three,
        "a.sum(), 10": lambda: ten.sum(),
        "np.exp, 10": lambda: np.exp(ten),
        "np.zeros(3)": lambda: np.zeros(3),
        "np.array([1.0, 2.0, 3.0])": lambda: np.array([1.0, 2.0, 3.0]),
        "a[1:3]": lambda: ten[1:3],
        "a.shape": lambda: ten.shape,
        "linalg.norm, 10": lambda: np.linalg.norm(ten),
    },
    "models": {
        "k-means step": k_means,
        "logistic regression": logistic,
        "attention": attention,
        "MLP epoch": mlp,
        "game of life": game_of_life,
    },
}


def seconds(run, enough=0.012, n_rounds=16):
    """The best of many short rounds: clocks in browsers are coarse, so a round is some calls, and whatever else the machine does disturbs only a few rounds."""
    n_calls = 1
    while (least := min(time_calls(run, n_calls) for _ in range(n_rounds))) < enough:
        n_calls = max(2 * n_calls, int(1.2 * n_calls * enough / least)) if least > 0 else 10 * n_calls
    return least / n_calls


def time_calls(run, n_calls):
    start = time.perf_counter()
    for _ in range(n_calls):
        run()
    return time.perf_counter() - start


def measure(group):
    for case, run in GROUPS[group].items():
        run()
        print(f"{seconds(run):.3e} {case}")
