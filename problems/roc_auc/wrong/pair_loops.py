# TooSlow in performance: visits every pair in Python, O(p·q)
def roc_auc(y_true, scores):
    won = n_pairs = 0
    for i in range(len(scores)):
        for j in range(len(scores)):
            if y_true[i] == 1 and y_true[j] == 0:
                n_pairs += 1
                if scores[i] > scores[j]:
                    won += 1
                elif scores[i] == scores[j]:
                    won += 0.5
    return won / n_pairs if n_pairs else float("nan")
