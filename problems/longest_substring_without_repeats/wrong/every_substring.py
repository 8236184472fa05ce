# TooSlow in performance: looks at every substring, O(n²) of them
def longest_substring(s):
    longest = 0
    for i in range(len(s)):
        for j in range(i + 1, len(s) + 1):
            part = s[i:j]
            if len(set(part)) == len(part):
                longest = max(longest, len(part))
    return longest
