# WrongAnswer in basic: lets a ladder end at a word that is not in the list
def ladder_length(begin, end, words):
    left = (set(words) | {end}) - {begin}
    level, n_words = [begin], 1
    while level:
        if end in level:
            return n_words
        following = []
        for word in level:
            for i in range(len(word)):
                for letter in "abcdefghijklmnopqrstuvwxyz":
                    other = word[:i] + letter + word[i + 1 :]
                    if other in left:
                        left.remove(other)
                        following.append(other)
        level = following
        n_words += 1
    return 0
