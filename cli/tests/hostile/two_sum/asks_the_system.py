# WrongAnswer: asks the system for what it has
import os
import sys


def two_sum(nums, target):
    assert not {"PATH", "USER"} & set(os.environ) and len(sys.argv) < 2 and not hasattr(os, "fork")
    assert os.listdir("/") == ["home", "tmp"]
    for ask in (lambda: os.system("true"), lambda: os.execv("true", []), lambda: os.remove("x")):
        try:
            ask()
            return None
        except (OSError, AttributeError):
            pass
    return [0, 0]
