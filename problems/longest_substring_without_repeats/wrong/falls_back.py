# WrongAnswer in basic: moves the start back when the earlier occurrence lies before the window
def longest_substring(s):
    last = {}
    start = longest = 0
    for j, character in enumerate(s):
        if character in last:
            start = last[character] + 1
        last[character] = j
        longest = max(longest, j - start + 1)
    return longest
