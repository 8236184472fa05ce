# WrongAnswer in basic: keeps the best extension of each sequence instead of the best of all
def beam_search(start, step, end, width, max_length):
    beam = [([], 0.0)]
    for _ in range(max_length):
        candidates = []
        for tokens, score in beam:
            if tokens and tokens[-1] == end:
                candidates.append((tokens, score))
                continue
            scores = step[tokens[-1]] if tokens else start
            own = [(tokens + [token], score + gain) for token, gain in enumerate(scores.tolist())]
            own.sort(key=lambda candidate: (-candidate[1], candidate[0]))
            candidates += own if not tokens else own[:1]
        candidates.sort(key=lambda candidate: (-candidate[1], candidate[0]))
        beam = candidates[:width]
    return beam
