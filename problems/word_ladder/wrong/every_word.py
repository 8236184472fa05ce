# TooSlow in performance: compares each word with all that are left, O(n² l)
def ladder_length(begin, end, words):
    left = set(words) - {begin}
    level, n_words = [begin], 1
    while level:
        if end in level:
            return n_words
        following = []
        for word in level:
            for other in sorted(left):
                if sum(a != b for a, b in zip(word, other)) == 1:
                    left.remove(other)
                    following.append(other)
        level = following
        n_words += 1
    return 0
