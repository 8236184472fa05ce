# The longest part without a repeated letter, and a palindrome test by two fingers.
def longest(text):
    last, start, best = {}, 0, 0
    for i, letter in enumerate(text):
        if last.get(letter, -1) >= start:
            start = last[letter] + 1
        last[letter] = i
        best = max(best, i - start + 1)
    return best


def is_palindrome(text):
    i, j = 0, len(text) - 1
    while i < j:
        if text[i] != text[j]:
            return False
        i, j = i + 1, j - 1
    return True


def main():
    text = "".join(chr(97 + i * i % 23) for i in range(60_000))
    half = text[:30_000]
    return longest(text), is_palindrome(half + half[::-1])
