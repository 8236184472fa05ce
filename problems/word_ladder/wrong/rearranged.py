# WrongAnswer in basic: takes words for neighbours if their letters differ by one, wherever they stand
from collections import Counter


def ladder_length(begin, end, words):
    left = set(words) - {begin}
    level, n_words = [begin], 1
    while level:
        if end in level:
            return n_words
        following = []
        for word in level:
            for other in sorted(left):
                if sum((Counter(word) - Counter(other)).values()) <= 1:
                    left.remove(other)
                    following.append(other)
        level = following
        n_words += 1
    return 0
