# From each position walk to the first repeat — O(n a) time for an alphabet of a characters
def longest_substring(s: str) -> int:
    longest = 0
    for i in range(len(s)):
        seen = set()
        j = i
        while j < len(s) and s[j] not in seen:
            seen.add(s[j])
            j += 1
        longest = max(longest, len(seen))
    return longest
