# A window that starts after the last repeat — O(n) time, O(different characters) memory
def longest_substring(s: str) -> int:
    last = {}
    start = longest = 0
    for j, character in enumerate(s):
        if character in last:
            start = max(start, last[character] + 1)
        last[character] = j
        longest = max(longest, j - start + 1)
    return longest
