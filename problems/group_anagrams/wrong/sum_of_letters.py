# WrongAnswer in basic: uses the sum of the letters' values as key, which different letters share
def group_anagrams(words):
    groups = {}
    for word in words:
        groups.setdefault((len(word), sum(map(ord, word))), []).append(word)
    return list(groups.values())
