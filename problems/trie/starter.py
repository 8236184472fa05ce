class Trie:
    """A set of words that is searched by prefix."""

    def __init__(self):
        raise NotImplementedError

    def insert(self, word: str) -> None:
        """Store word."""
        raise NotImplementedError

    def search(self, word: str) -> bool:
        """Return whether word has been stored."""
        raise NotImplementedError

    def starts_with(self, prefix: str) -> bool:
        """Return whether some stored word begins with prefix."""
        raise NotImplementedError
