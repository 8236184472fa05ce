# WrongAnswer in basic: sets ended sequences aside, so that they take no place in the beam
def beam_search(start, step, end, width, max_length):
    beam, ended = [([], 0.0)], []
    for _ in range(max_length):
        candidates = []
        for tokens, score in beam:
            if tokens and tokens[-1] == end:
                ended.append((tokens, score))
                continue
            scores = step[tokens[-1]] if tokens else start
            candidates += [(tokens + [token], score + gain) for token, gain in enumerate(scores.tolist())]
        candidates.sort(key=lambda candidate: (-candidate[1], candidate[0]))
        beam = candidates[:width]
    return sorted(ended + beam, key=lambda found: (-found[1], found[0]))[:width]
