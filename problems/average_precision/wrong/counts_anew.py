# TooSlow in performance: counts all samples anew for every positive, O(p·n)
def average_precision(y_true, scores):
    precisions = []
    for i in range(len(scores)):
        if y_true[i] == 1:
            n_called = n_true = 0
            for j in range(len(scores)):
                if scores[j] >= scores[i]:
                    n_called += 1
                    n_true += y_true[j]
            precisions.append(n_true / n_called)
    return float(sum(precisions) / len(precisions)) if precisions else float("nan")
