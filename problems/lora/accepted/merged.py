# Merge the weights; the gradient by the merged ones holds those by both parts — O(n·d·e + r·d·e)
import numpy as np


def lora(
    x: np.ndarray, w: np.ndarray, a: np.ndarray, b: np.ndarray, alpha: float, dy: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    scale = alpha / a.shape[0]
    y = np.einsum("nd,ed->ne", x, w + scale * np.einsum("er,rd->ed", b, a))
    d_update = scale * np.einsum("ne,nd->ed", dy, x)
    return y, np.einsum("er,ed->rd", b, d_update), np.einsum("ed,rd->er", d_update, a)
