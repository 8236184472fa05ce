# WrongAnswer in basic: moves the start onto the earlier occurrence instead of past it
def longest_substring(s):
    last = {}
    start = longest = 0
    for j, character in enumerate(s):
        if character in last:
            start = max(start, last[character])
        last[character] = j
        longest = max(longest, j - start + 1)
    return longest
