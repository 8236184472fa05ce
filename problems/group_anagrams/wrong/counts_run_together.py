# WrongAnswer in edge: joins the letter counts without a separator, so 1 and 11 look like 11 and 1
def group_anagrams(words):
    groups = {}
    for word in words:
        key = "".join(str(word.count(letter)) for letter in "abcdefghijklmnopqrstuvwxyz")
        groups.setdefault(key, []).append(word)
    return list(groups.values())
