"""Lists what the editor offers: the names of modules, builtins and types of this very Python, with their signatures, as JSON.

Run it with the engine: `./x names` writes names.json anew, and a test compares the two.
"""

import builtins
import collections
import importlib
import inspect
import json
import keyword
import re

import numpy

MODULES = [
    "bisect",
    "collections",
    "copy",
    "dataclasses",
    "functools",
    "heapq",
    "itertools",
    "json",
    "math",
    "numpy",
    "numpy.fft",
    "numpy.linalg",
    "numpy.random",
    "operator",
    "random",
    "re",
    "statistics",
    "string",
    "time",
    "typing",
]


def signature(thing):
    """The signature as it is written, or nothing where there is none to say."""
    if isinstance(thing, numpy.ufunc):
        operands = ["x"] if thing.nin == 1 else [f"x{place + 1}" for place in range(thing.nin)]
        return "(" + ", ".join(operands) + ", /, out=None, *, where=True, dtype=None)"
    try:
        text = str(inspect.signature(thing))
    except (TypeError, ValueError):
        return ""
    # What says nothing: `(*args, **kwargs)`, `self`, and the addresses of defaults.
    text = re.sub(r"<[^<>]*>", "...", text)
    text = re.sub(r"\((self|cls|instance)(, /)?(, )?", "(", text)
    return "" if text in ("(*args, **kwargs)", "(/, *args, **kwargs)") else text


def kind(thing):
    if inspect.isclass(thing):
        return "class"
    if inspect.ismodule(thing):
        return "namespace"
    return "function" if callable(thing) else "constant"


def members(owner, names=None):
    found = {}
    for name in sorted(names or dir(owner)):
        if name.startswith("_"):
            continue
        thing = getattr(owner, name, None)
        found[name] = [kind(thing), signature(thing)] if callable(thing) else [kind(thing)]
    return found


def types():
    listed = [list, dict, set, str, tuple, int, float, bytes]
    listed += [collections.deque, collections.Counter, collections.defaultdict, collections.OrderedDict]
    found = {each.__name__: members(each) for each in listed}
    found["ndarray"] = members(numpy.ndarray)
    found["Generator"] = members(numpy.random.Generator)
    return found


def everything():
    modules = {name: members(importlib.import_module(name)) for name in MODULES}
    return {
        "keywords": sorted(keyword.kwlist),
        "builtins": members(builtins),
        "modules": modules,
        "types": types(),
    }


def written(value, depth=0):
    """JSON with a line a name, so that a change shows as such."""
    if depth < 3 and isinstance(value, dict):
        inner = ",\n".join(" " * (depth + 1) + json.dumps(name) + ": " + written(each, depth + 1) for name, each in value.items())
        return "{\n" + inner + "\n" + " " * depth + "}"
    return json.dumps(value)


print(written(everything()))
