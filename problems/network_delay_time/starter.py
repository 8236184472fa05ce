def network_delay(n: int, links: list[list[int]], source: int) -> int:
    """Return when the last node hears a message sent by source at time 0, or -1 if one never does."""
    raise NotImplementedError
