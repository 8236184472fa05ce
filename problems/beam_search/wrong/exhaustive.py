# WrongAnswer in basic: finds the best sequences of all by dynamic programming, which a beam may lose
def beam_search(start, step, end, width, max_length):
    best_by_token = {None: [(0.0, [])]}
    for _ in range(max_length):
        following = {}
        for last, found in best_by_token.items():
            for cost, tokens in found:
                if last == end:
                    following.setdefault(end, []).append((cost, tokens))
                    continue
                scores = start if last is None else step[last]
                for token, score in enumerate(scores.tolist()):
                    following.setdefault(token, []).append((cost - score, tokens + [token]))
        best_by_token = {last: sorted(found)[:width] for last, found in following.items()}
    best = sorted(pair for found in best_by_token.values() for pair in found)[:width]
    return [(tokens, -cost) for cost, tokens in best]
