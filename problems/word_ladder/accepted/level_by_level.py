# Breadth-first search, neighbours made letter by letter — O(n l a) look-ups for an alphabet of a letters
def ladder_length(begin: str, end: str, words: list[str]) -> int:
    left = set(words)
    left.discard(begin)
    level = [begin]
    n_words = 1
    while level:
        if end in level:
            return n_words
        following = []
        for word in level:
            for i in range(len(word)):
                head, tail = word[:i], word[i + 1 :]
                for letter in "abcdefghijklmnopqrstuvwxyz":
                    other = head + letter + tail
                    if other in left:
                        left.remove(other)
                        following.append(other)
        level = following
        n_words += 1
    return 0
