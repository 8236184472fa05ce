"""What `functools.lru_cache` makes its wrappers with: for a function with plain parameters, a Python function of the same parameters.

The interpreter runs a plain call from Python to Python without using the native stack, which is small in a browser.
A recursion through a wrapper that takes `*args` ends after some 180 levels there; through this one it ends where Python's recursion limit says.
"""

_VARIADIC = 0x04 | 0x08

_WRAPPER = """
def wrapper({parameters}):
    nonlocal hits, misses
    key = {key}
    if key in cache:
        hits += 1
        return {touch}
    misses += 1
    result = user_function({parameters})
    {store}
    return result
"""

_FACTORY = """
def factory(user_function, cache, maxsize, CacheInfo, make_key, typed):
    hits = misses = 0
{wrapper}
    def cache_info():
        return CacheInfo(hits, misses, maxsize, len(cache))

    def cache_clear():
        nonlocal hits, misses
        hits = misses = 0
        cache.clear()

    wrapper.cache_info = cache_info
    wrapper.cache_clear = cache_clear
    return wrapper
"""

_factories = {}
_OWN = {"user_function", "cache", "maxsize", "hits", "misses", "key", "result", "len", "next", "iter"}


def lru_cache_wrapper(user_function, maxsize, typed, CacheInfo):
    """The wrapper of `user_function`; `functools` finds this as `_functools._lru_cache_wrapper`."""
    names = _plain_parameters(user_function)
    if typed or names is None:
        from functools import _make_key

        factory = _factory("*args, **kwds", "make_key(args, kwds, typed)", maxsize is None)
        return factory(user_function, {}, maxsize, CacheInfo, _make_key, typed)
    # One argument is its own key: cheaper to hash than a tuple of one.
    key = names[0] if len(names) == 1 else f"({', '.join(names)})"
    wrapper = _factory(", ".join(names), key, maxsize is None)(user_function, {}, maxsize, CacheInfo, None, typed)
    wrapper.__defaults__ = user_function.__defaults__
    return wrapper


def _plain_parameters(function):
    """The names of the parameters, if they are plain and do not clash with the wrapper's own; otherwise None."""
    code = getattr(function, "__code__", None)
    if code is None or code.co_kwonlyargcount or code.co_flags & _VARIADIC:
        return None
    names = code.co_varnames[: code.co_argcount]
    return None if any(name in _OWN for name in names) else names


def _factory(parameters, key, unbounded):
    factory = _factories.get((parameters, unbounded))
    if factory is None:
        touch = "cache[key]" if unbounded else "cache.setdefault(key, cache.pop(key))"
        store = "cache[key] = result"
        if not unbounded:
            store += "\n    if len(cache) > maxsize:\n        del cache[next(iter(cache))]"
        wrapper = _WRAPPER.format(parameters=parameters, key=key, touch=touch, store=store)
        scope = {}
        exec(_FACTORY.format(wrapper=wrapper.replace("\n", "\n    ")), scope)
        factory = _factories[parameters, unbounded] = scope["factory"]
    return factory
