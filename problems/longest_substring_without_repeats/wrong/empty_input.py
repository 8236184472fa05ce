# RuntimeError in basic: takes the maximum over no windows when the string is empty
def longest_substring(s):
    lengths = []
    last = {}
    start = 0
    for j, character in enumerate(s):
        start = max(start, last.get(character, -1) + 1)
        last[character] = j
        lengths.append(j - start + 1)
    return max(lengths)
