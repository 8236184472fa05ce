# WrongAnswer in basic: throws the whole window away at a repeat
def longest_substring(s):
    window = set()
    longest = 0
    for character in s:
        if character in window:
            window = set()
        window.add(character)
        longest = max(longest, len(window))
    return longest
