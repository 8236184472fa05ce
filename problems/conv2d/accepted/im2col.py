# Every window a row, one matrix product — O(b·e·r·s·c·p·q) time, O(b·r·s·c·p·q) memory
import numpy as np


def conv2d(x: np.ndarray, weight: np.ndarray, bias: np.ndarray, stride: int, padding: int) -> np.ndarray:
    b = x.shape[0]
    e, c, p, q = weight.shape
    sides = [(0, 0), (0, 0), (padding, padding), (padding, padding)]
    padded = np.pad(x, sides)
    rows = (padded.shape[2] - p) // stride + 1
    columns = (padded.shape[3] - q) // stride + 1
    windows = [
        padded[:, :, i * stride : i * stride + p, j * stride : j * stride + q].reshape(b, c * p * q)
        for i in range(rows)
        for j in range(columns)
    ]
    y = np.array(windows) @ weight.reshape(e, c * p * q).T + bias
    return y.transpose(1, 2, 0).reshape(b, e, rows, columns)
