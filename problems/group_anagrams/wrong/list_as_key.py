# RuntimeError in basic: uses a list as key, which cannot be hashed
def group_anagrams(words):
    groups = {}
    for word in words:
        groups.setdefault(sorted(word), []).append(word)
    return list(groups.values())
