# Group under the counts of the 26 letters — O(n (l + 26)) time, O(n l) memory
def group_anagrams(words: list[str]) -> list[list[str]]:
    groups = {}
    for word in words:
        counts = [0] * 26
        for letter in word:
            counts[ord(letter) - ord("a")] += 1
        groups.setdefault(tuple(counts), []).append(word)
    return list(groups.values())
