# RuntimeError in edge: divides by the number of pairs without looking whether there are any
def roc_auc(y_true, scores):
    samples = sorted(zip(scores.tolist(), y_true.tolist()))
    won = 0.0
    n_negative = 0
    n_positive = 0
    i = 0
    while i < len(samples):
        j = i
        while j < len(samples) and samples[j][0] == samples[i][0]:
            j += 1
        positives = sum(label for _, label in samples[i:j])
        negatives = j - i - positives
        won += positives * (n_negative + negatives / 2)
        n_positive += positives
        n_negative += negatives
        i = j
    return won / (n_positive * n_negative)
