# RuntimeError in edge: divides by the number of positives without looking whether there are any
def average_precision(y_true, scores):
    samples = sorted(zip(scores.tolist(), y_true.tolist()), reverse=True)
    n_called = n_true = 0
    weighted = 0.0
    while n_called < len(samples):
        score, n_before = samples[n_called][0], n_true
        while n_called < len(samples) and samples[n_called][0] == score:
            n_true += samples[n_called][1]
            n_called += 1
        weighted += (n_true - n_before) * n_true / n_called
    return weighted / n_true
