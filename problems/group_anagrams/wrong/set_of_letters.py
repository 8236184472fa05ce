# WrongAnswer in basic: uses the set of letters as key, which forgets how often each occurs
def group_anagrams(words):
    groups = {}
    for word in words:
        groups.setdefault(frozenset(word), []).append(word)
    return list(groups.values())
