# WrongAnswer in basic: measures the window only when a repeat ends it, not at the end of the string
def longest_substring(s):
    last = {}
    start = longest = 0
    for j, character in enumerate(s):
        if character in last and last[character] >= start:
            longest = max(longest, j - start)
            start = last[character] + 1
        last[character] = j
    return longest
