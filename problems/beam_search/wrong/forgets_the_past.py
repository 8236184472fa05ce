# WrongAnswer in basic: ranks by the score of the last token alone
def beam_search(start, step, end, width, max_length):
    beam = [([], 0.0)]
    for _ in range(max_length):
        candidates = []
        for tokens, score in beam:
            if tokens and tokens[-1] == end:
                candidates.append((tokens, score))
                continue
            scores = step[tokens[-1]] if tokens else start
            candidates += [(tokens + [token], gain) for token, gain in enumerate(scores.tolist())]
        candidates.sort(key=lambda candidate: (-candidate[1], candidate[0]))
        beam = candidates[:width]
    return beam
