# Breadth-first search over buckets of words that agree but for one place — O(n l) buckets, each emptied once
from collections import defaultdict, deque


def ladder_length(begin: str, end: str, words: list[str]) -> int:
    buckets = defaultdict(list)
    for word in words:
        for i in range(len(word)):
            buckets[i, word[:i] + word[i + 1 :]].append(word)
    seen = {begin}
    queue = deque([(begin, 1)])
    while queue:
        word, n_words = queue.popleft()
        if word == end:
            return n_words
        for i in range(len(word)):
            for other in buckets.pop((i, word[:i] + word[i + 1 :]), []):
                if other not in seen:
                    seen.add(other)
                    queue.append((other, n_words + 1))
    return 0
