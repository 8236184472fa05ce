def group_anagrams(words: list[str]) -> list[list[str]]:
    """Return the words in groups of anagrams, in any order."""
    raise NotImplementedError
