# Erase neighbouring pairs until none is left — O(n²) time in the worst case, O(n) memory
def is_valid(s: str) -> bool:
    length = None
    while length != len(s):
        length = len(s)
        s = s.replace("()", "").replace("[]", "").replace("{}", "")
    return s == ""
