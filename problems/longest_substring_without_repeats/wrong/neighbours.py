# WrongAnswer in basic: only asks that neighbouring characters differ
def longest_substring(s):
    run = longest = 0
    for j, character in enumerate(s):
        run = run + 1 if j == 0 or character != s[j - 1] else 1
        longest = max(longest, run)
    return longest
