"""What happens when floating-point numbers leave their range: `np.errstate` and the warnings."""

import warnings

_KINDS = {"divide by zero": "divide", "overflow": "over", "underflow": "under", "invalid value": "invalid"}
_DEFAULT = {"divide": "warn", "over": "warn", "under": "ignore", "invalid": "warn"}
_state = dict(_DEFAULT)


# The bits by which a callback is told what happened.
_BITS = {"divide": 1, "over": 2, "under": 4, "invalid": 8}
_ACTIONS = ("ignore", "warn", "raise", "call", "print", "log")
_handler = [None]


def report(text):
    """Does for `text`, "overflow encountered in exp", what the error state says."""
    what = text.split(" encountered")[0]
    kind = _KINDS[what]
    action = _state[kind]
    if action == "warn":
        warnings.warn(text, RuntimeWarning, stacklevel=2)
    elif action == "raise":
        raise FloatingPointError(text)
    elif action == "print":
        import sys

        print(f"Warning: {text}", file=sys.stderr)
    elif action in ("call", "log"):
        if _handler[0] is None:
            raise NameError(f"{'python callback' if action == 'call' else 'log'} specified for {what} (in {text.split()[-1]}) but no function found.")
        if action == "call":
            _handler[0](what, _BITS[kind])
        else:
            _handler[0].write(f"Warning: {text}\n")


def warn(text):
    warnings.warn(text, RuntimeWarning, stacklevel=2)


def warn_complex():
    from numpy.exceptions import ComplexWarning

    warnings.warn("Casting complex values to real discards the imaginary part", ComplexWarning, stacklevel=2)


def reset():
    """Forgets what a submission asked for."""
    _state.update(_DEFAULT)
    _handler[0] = None


def seterr(all=None, divide=None, over=None, under=None, invalid=None):
    """Says what is done when numbers are divided by zero, overflow, underflow or are invalid; gives what was done before.

    Actions: ignore, warn, raise, print, and call or log, which ask for a handler.
    """
    old = dict(_state)
    new = {"divide": divide or all, "over": over or all, "under": under or all, "invalid": invalid or all}
    for action in new.values():
        if action is not None and action not in _ACTIONS:
            raise ValueError(f"invalid error mode {action!r}")
    _state.update({kind: action for kind, action in new.items() if action is not None})
    return old


def geterr():
    """What is done when numbers leave their range."""
    return dict(_state)


def seterrcall(func):
    """The function, of what happened and a number, or the object with `write`, that is told; gives the one before."""
    if func is not None and not callable(func) and not callable(getattr(func, "write", None)):
        raise TypeError("python object must be callable or have a callable write method")
    old, _handler[0] = _handler[0], func
    return old


def geterrcall():
    """The handler that is told."""
    return _handler[0]


_UNSET = object()


class errstate:
    """Other actions while the block runs."""

    def __init__(self, *, call=_UNSET, all=None, divide=None, over=None, under=None, invalid=None):
        self._wanted = {"all": all, "divide": divide, "over": over, "under": under, "invalid": invalid}
        self._call = call

    def __enter__(self):
        self._old, self._old_handler = seterr(**self._wanted), _handler[0]
        if self._call is not _UNSET:
            seterrcall(self._call)

    def __exit__(self, *exc_info):
        _state.update(self._old)
        _handler[0] = self._old_handler

    def __call__(self, function):
        import functools

        @functools.wraps(function)
        def inner(*args, **kwargs):
            with errstate(call=self._call, **self._wanted):
                return function(*args, **kwargs)

        return inner
