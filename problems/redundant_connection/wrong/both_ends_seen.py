# WrongAnswer in basic: takes a connection for redundant as soon as both its ends have been seen, though in different parts
def redundant_connection(edges):
    seen = set()
    for a, b in edges:
        if a in seen and b in seen:
            return [a, b]
        seen |= {a, b}
    return []
