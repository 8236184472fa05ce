# WrongAnswer in basic: counts steps instead of words
def ladder_length(begin, end, words):
    left = set(words) - {begin}
    level, n_steps = [begin], 0
    while level:
        if end in level:
            return n_steps
        following = []
        for word in level:
            for i in range(len(word)):
                for letter in "abcdefghijklmnopqrstuvwxyz":
                    other = word[:i] + letter + word[i + 1 :]
                    if other in left:
                        left.remove(other)
                        following.append(other)
        level = following
        n_steps += 1
    return 0
