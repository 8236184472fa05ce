# Two fronts, the smaller one advances — O(n l a) look-ups at worst, far fewer on long ladders
def ladder_length(begin: str, end: str, words: list[str]) -> int:
    left = set(words)
    if end not in left:
        return 0
    left -= {begin, end}
    front, back = {begin}, {end}
    n_words = 2
    while front:
        following = set()
        for word in front:
            for i in range(len(word)):
                for letter in "abcdefghijklmnopqrstuvwxyz":
                    other = word[:i] + letter + word[i + 1 :]
                    if other in back:
                        return n_words
                    if other in left:
                        left.remove(other)
                        following.add(other)
        front, back = sorted((following, back), key=len)
        n_words += 1
    return 0
