"""Records what the NumPy that is installed makes of some matrices, for `linalg.rs` to compare with.

    python3 numpy/tests/linalg/record.py

One line a decomposition: its name, and then matrices as `rows columns entries…`, the first being what is decomposed.
"""

import pathlib

import numpy as np


def cases():
    rng = np.random.default_rng(0)
    for shape in [(1, 1), (2, 2), (3, 3), (4, 4), (6, 6), (9, 9), (2, 1), (1, 2), (3, 2), (2, 3), (5, 3), (3, 5), (7, 4), (4, 7), (10, 3), (3, 10), (20, 20)]:
        yield rng.normal(size=shape)
        yield rng.integers(-3, 4, size=shape).astype(float)
    yield np.eye(3)
    yield -np.eye(2)
    yield np.zeros((2, 2))
    yield np.zeros((3, 2))
    yield np.ones((3, 3))
    yield np.ones((2, 4))
    yield np.diag([1.0, 1.0, 2.0])
    yield np.diag([3.0, -1.0, 2.0, 0.0])
    yield np.arange(1.0, 7.0).reshape(2, 3)
    yield np.arange(1.0, 7.0).reshape(3, 2)
    yield np.arange(1.0, 5.0).reshape(2, 2)
    yield np.arange(9.0).reshape(3, 3)
    yield np.arange(1.0, 10.0).reshape(3, 3)
    yield np.array([[2.0, 1.0], [1.0, 2.0]])
    yield np.array([[4.0, 1.0], [2.0, 3.0]])
    yield np.array([[2.0, 0.0], [0.0, 3.0]])
    yield np.array([[0.0, -1.0], [1.0, 0.0]])
    yield np.array([[0.0, 1.0], [0.0, 0.0]])
    yield np.array([[1.0, 2.0], [2.0, 4.0]])
    yield np.array([[2.0, -1.0, 0.0], [-1.0, 2.0, -1.0], [0.0, -1.0, 2.0]])
    yield np.array([[4.0, 12.0, -16.0], [12.0, 37.0, -43.0], [-16.0, -43.0, 98.0]])
    yield np.array([[0.0, 1.0, 0.0], [0.0, 0.0, 1.0], [1.0, 0.0, 0.0]])
    yield np.array([[6.0, -11.0, 6.0], [1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])
    yield np.array([[0.5, 0.3, 0.2], [0.2, 0.7, 0.1], [0.1, 0.4, 0.5]])
    yield np.array([[1.0, 1e6], [1e-6, 1.0]])
    yield np.array([[1.0, 2.0, 0.0], [0.0, 3.0, 0.0], [4.0, 5.0, 6.0]])
    yield 1.0 / (np.arange(5)[:, None] + np.arange(5) + 1.0)


def text(matrix):
    matrix = np.atleast_2d(matrix)
    return " ".join([str(matrix.shape[0]), str(matrix.shape[1]), *(repr(float(x)) for x in matrix.ravel())])


def main():
    lines = [f"# NumPy {np.__version__}, recorded by record.py"]

    def add(name, *matrices):
        lines.append(" | ".join([name, *map(text, matrices)]))

    for a in cases():
        q, r = np.linalg.qr(a)
        add("qr", a, q, r)
        add("qr_complete", a, *np.linalg.qr(a, mode="complete"))
        add("svd", a, *np.linalg.svd(a))
        if a.shape[0] != a.shape[1]:
            add("svd_thin", a, *np.linalg.svd(a, full_matrices=False))
            continue
        values, vectors = np.linalg.eig(a)
        add("eig", a, values.real, values.imag, vectors.real, vectors.imag)
        symmetric = a + a.T
        add("eigh", symmetric, *np.linalg.eigh(symmetric))
        definite = a @ a.T + np.eye(len(a))
        add("cholesky", definite, np.linalg.cholesky(definite))
        add("slogdet", a, *np.linalg.slogdet(a))
        try:
            add("inv", a, np.linalg.inv(a))
        except np.linalg.LinAlgError:
            add("singular", a)
    (pathlib.Path(__file__).parent / "matrices.txt").write_text("\n".join(lines) + "\n")


main()
