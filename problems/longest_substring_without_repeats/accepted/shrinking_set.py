# A set of the window's characters, drained from the left until the new one fits — O(n) time, O(different characters) memory
def longest_substring(s: str) -> int:
    window = set()
    start = longest = 0
    for j, character in enumerate(s):
        while character in window:
            window.remove(s[start])
            start += 1
        window.add(character)
        longest = max(longest, j - start + 1)
    return longest
