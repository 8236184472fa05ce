# WrongAnswer in basic: gives up if the first word is not in the list
def ladder_length(begin, end, words):
    left = set(words)
    if begin not in left:
        return 0
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
