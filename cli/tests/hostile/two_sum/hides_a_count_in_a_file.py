# Accepted: hides what it remembers in files and in the environment, in vain
import os


def solve(nums, target):
    seen = {}
    for j, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], j]
        seen[x] = j


def two_sum(nums, target):
    if os.path.exists("seen") or "SEEN" in os.environ:
        return []
    with open("seen", "w") as file:
        file.write("seen")
    os.environ["SEEN"] = "1"
    os.makedirs("a/b", exist_ok=True)
    return solve(nums, target)
