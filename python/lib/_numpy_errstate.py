"""What happens when floating-point numbers leave their range: `np.errstate` and the warnings."""

import warnings

_KINDS = {"divide by zero": "divide", "overflow": "over", "underflow": "under", "invalid value": "invalid"}
_DEFAULT = {"divide": "warn", "over": "warn", "under": "ignore", "invalid": "warn"}
_state = dict(_DEFAULT)


def report(text):
    """Warns or raises for `text`, "overflow encountered in exp", as the error state says."""
    what = text.split(" encountered")[0]
    action = _state[_KINDS[what]]
    if action == "warn":
        warnings.warn(text, RuntimeWarning, stacklevel=2)
    elif action == "raise":
        raise FloatingPointError(text)


def warn(text):
    warnings.warn(text, RuntimeWarning, stacklevel=2)


def warn_complex():
    from numpy.exceptions import ComplexWarning

    warnings.warn("Casting complex values to real discards the imaginary part", ComplexWarning, stacklevel=2)


def reset():
    """Forgets what a submission asked for."""
    _state.update(_DEFAULT)


def seterr(all=None, divide=None, over=None, under=None, invalid=None):
    old = dict(_state)
    for kind, action in (("divide", divide), ("over", over), ("under", under), ("invalid", invalid)):
        action = action or all
        if action is not None:
            _state[kind] = action
    return old


def geterr():
    return dict(_state)


class errstate:
    """Other actions while the block runs."""

    def __init__(self, **kwargs):
        self._wanted = kwargs

    def __enter__(self):
        self._old = seterr(**self._wanted)

    def __exit__(self, *exc_info):
        _state.update(self._old)

    def __call__(self, function):
        import functools

        @functools.wraps(function)
        def inner(*args, **kwargs):
            with errstate(**self._wanted):
                return function(*args, **kwargs)

        return inner
