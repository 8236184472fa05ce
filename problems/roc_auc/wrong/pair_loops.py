# TimeLimit: visits every pair in Python, O(p·q)
def roc_auc(y_true, scores):
    won = n_pairs = 0
    samples = list(zip(y_true.tolist(), scores.tolist()))
    for label_i, score_i in samples:
        for label_j, score_j in samples:
            if label_i == 1 and label_j == 0:
                n_pairs += 1
                if score_i > score_j:
                    won += 1
                elif score_i == score_j:
                    won += 0.5
    return won / n_pairs if n_pairs else float("nan")
