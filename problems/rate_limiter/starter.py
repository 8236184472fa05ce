class RateLimiter:
    """At most limit requests a user in any window seconds."""

    def __init__(self, limit: int, window: int):
        raise NotImplementedError

    def allow(self, user: str, time: int) -> bool:
        """Return whether the user's request at this time is allowed."""
        raise NotImplementedError
