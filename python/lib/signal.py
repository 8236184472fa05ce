"""Signals where there are none: the names, and handlers that are remembered and never called."""

SIG_DFL, SIG_IGN = 0, 1
SIGINT, SIGALRM, SIGTERM = 2, 14, 15

_handlers = {}


def default_int_handler(signalnum, frame):
    raise KeyboardInterrupt


def signal(signalnum, handler):
    previous = getsignal(signalnum)
    _handlers[signalnum] = handler
    return previous


def getsignal(signalnum):
    return _handlers.get(signalnum, default_int_handler if signalnum == SIGINT else SIG_DFL)


def alarm(seconds):
    return 0
