# Plain Python on lists of rows — O(n·d·e + n·r·(d + e))
import numpy as np


def lora(
    x: np.ndarray, w: np.ndarray, a: np.ndarray, b: np.ndarray, alpha: float, dy: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    def transposed(matrix: list[list[float]]) -> list[list[float]]:
        return [list(column) for column in zip(*matrix)]

    def product(left: list[list[float]], right: list[list[float]]) -> list[list[float]]:
        columns = transposed(right)
        return [[sum(p * q for p, q in zip(row, column)) for column in columns] for row in left]

    scale = alpha / len(a)
    x, w, a, b, dy = x.tolist(), w.tolist(), a.tolist(), b.tolist(), dy.tolist()
    down = product(x, transposed(a))
    frozen, adapted = product(x, transposed(w)), product(down, transposed(b))
    y = [[p + scale * q for p, q in zip(row, update)] for row, update in zip(frozen, adapted)]
    da = product(transposed(product(dy, b)), x)
    db = product(transposed(dy), down)
    return np.array(y), scale * np.array(da), scale * np.array(db)
