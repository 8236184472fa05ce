# WrongAnswer in edge: only ever sets a letter of the end word, and never takes a detour
def ladder_length(begin, end, words):
    left = set(words) - {begin}
    level, n_words = [begin], 1
    while level:
        if end in level:
            return n_words
        following = []
        for word in level:
            for i in range(len(word)):
                other = word[:i] + end[i] + word[i + 1 :]
                if other in left:
                    left.remove(other)
                    following.append(other)
        level = following
        n_words += 1
    return 0
