# Plain Python, one sample at a time, F1 from precision and recall — O(n + k²) time, O(k²) memory
import numpy as np


def classification_metrics(
    y_true: np.ndarray, y_pred: np.ndarray, k: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    confusion = [[0] * k for _ in range(k)]
    for truth, prediction in zip(y_true.tolist(), y_pred.tolist()):
        confusion[truth][prediction] += 1
    precision, recall, f1 = [], [], []
    for j in range(k):
        right = confusion[j][j]
        predicted, actual = sum(row[j] for row in confusion), sum(confusion[j])
        p = right / predicted if predicted else 0.0
        r = right / actual if actual else 0.0
        precision.append(p)
        recall.append(r)
        f1.append(2 * p * r / (p + r) if p + r else 0.0)
    return np.array(confusion), np.array(precision), np.array(recall), np.array(f1)
