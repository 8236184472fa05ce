# How deep recursions of every kind go before RecursionError ends them.
# One line a kind: the levels, how many frames of Python a level has, the kind, and what the error says.
from functools import cache, lru_cache, reduce, wraps

depth = 0


def deeper():
    global depth
    depth += 1


def plain(n):
    deeper()
    return plain(n + 1)


def default(n, step=1):
    deeper()
    return default(n + step)


def keyword(n, *, step=1):
    deeper()
    return keyword(n + 1, step=step)


def unpacked(*args, **options):
    deeper()
    return unpacked(*args, **options)


@cache
def cached(n):
    deeper()
    return cached(n + 1)


@lru_cache(maxsize=None)
def cached_pair(n, k=0):
    deeper()
    return cached_pair(n + 1, k=k)


@lru_cache(maxsize=50)
def bounded(n):
    deeper()
    return bounded(n + 1)


def logged(function):
    @wraps(function)
    def wrapper(*args, **options):
        return function(*args, **options)

    return wrapper


@logged
def decorated(n):
    deeper()
    return decorated(n + 1)


class Node:
    def method(self, n):
        deeper()
        return self.method(n + 1)

    @cache
    def cached(self, n):
        deeper()
        return self.cached(n + 1)

    @property
    def property(self):
        deeper()
        return self.property

    def __init__(self, n=None):
        if n is not None:
            deeper()
            self.next = Node(n + 1)

    def __getitem__(self, n):
        deeper()
        return self[n + 1]

    def __call__(self, n):
        deeper()
        return self(n + 1)

    def __lt__(self, other):
        deeper()
        return self < other

    def __eq__(self, other):
        deeper()
        return self == other

    def __hash__(self):
        deeper()
        return hash(self)

    def __repr__(self):
        deeper()
        return repr(self)

    def __iter__(self):
        deeper()
        yield from self

    def __getattr__(self, name):
        deeper()
        return getattr(self, name + "_")


def generator(n):
    deeper()
    for x in generator(n + 1):
        yield x


def delegating(n):
    deeper()
    yield from delegating(n + 1)


def sorting(n):
    deeper()
    return sorted([n, n], key=lambda x: sorting(n + 1))


def mapping(n):
    deeper()
    return list(map(mapping, [n + 1]))


def maximum(n):
    deeper()
    return max([n, n], key=lambda x: maximum(n + 1))


def comprehension(n):
    deeper()
    return [comprehension(n + 1) for _ in range(1)]


def summed(n):
    deeper()
    return sum(summed(n + 1) for _ in range(1))


def reduced(n):
    deeper()
    return reduce(lambda a, b: reduced(n + 1), [0, 1])


def guarded(n):
    deeper()
    try:
        return guarded(n + 1)
    finally:
        n += 1


node = Node()
KINDS = {
    "f(n)": (1, lambda: plain(0)),
    "f(n), k=1": (1, lambda: default(0)),
    "f(n, k=1)": (1, lambda: keyword(0)),
    "f(*args)": (1, lambda: unpacked(0, 1, k=2)),
    "@cache": (1, lambda: cached(0)),
    "@lru_cache, k=0": (1, lambda: cached_pair(0)),
    "@lru_cache(50)": (1, lambda: bounded(0)),
    "@decorator": (2, lambda: decorated(0)),
    "lambda": (1, lambda: (lambda f: f(f))(lambda f: (deeper(), f(f)))),
    "method": (1, lambda: node.method(0)),
    "@cache method": (1, lambda: node.cached(0)),
    "@property": (1, lambda: node.property),
    "__init__": (1, lambda: Node(0)),
    "__getitem__": (1, lambda: node[0]),
    "__call__": (1, lambda: node(0)),
    "__lt__": (1, lambda: node < node),
    "__eq__": (1, lambda: node == node),
    "__hash__": (1, lambda: hash(node)),
    "__repr__": (1, lambda: repr(node)),
    "__getattr__": (1, lambda: node.x),
    "generator": (1, lambda: list(generator(0))),
    "yield from": (1, lambda: list(delegating(0))),
    "__iter__": (1, lambda: list(node)),
    "sorted(key=f)": (2, lambda: sorting(0)),
    "map(f)": (1, lambda: mapping(0)),
    "max(key=f)": (2, lambda: maximum(0)),
    "[f(n)]": (1, lambda: comprehension(0)),
    "sum(f(n))": (2, lambda: summed(0)),
    "reduce(f)": (2, lambda: reduced(0)),
    "try": (1, lambda: guarded(0)),
}


def measure():
    global depth
    for name, (frames, start) in KINDS.items():
        depth = 0
        try:
            start()
        except RecursionError as error:
            print(f"{depth:5} {frames} {name:18} {error}")
