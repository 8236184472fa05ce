# WrongAnswer in basic: depth-first search counts the first ladder it finds, not a shortest one
def ladder_length(begin, end, words):
    left = set(words) - {begin}
    stack = [(begin, 1)]
    while stack:
        word, n_words = stack.pop()
        if word == end:
            return n_words
        for i in range(len(word)):
            for letter in "abcdefghijklmnopqrstuvwxyz":
                other = word[:i] + letter + word[i + 1 :]
                if other in left:
                    left.remove(other)
                    stack.append((other, n_words + 1))
    return 0
