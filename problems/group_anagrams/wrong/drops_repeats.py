# WrongAnswer in basic: keeps each different word once
def group_anagrams(words):
    groups = {}
    for word in dict.fromkeys(words):
        groups.setdefault("".join(sorted(word)), []).append(word)
    return list(groups.values())
