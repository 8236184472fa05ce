"""Runs the snippets of a file as one would type them: the value of each expression is shown, an exception or a warning in one line.

Snippets are separated by blank lines; each starts afresh. The same file runs here and in real NumPy, so both are asked the same question.
"""

import warnings

import numpy as np


def statements(snippet):
    """The statements of a snippet: a line and the indented ones that belong to it."""
    found = []
    for line in snippet.split("\n"):
        if found and (line.startswith((" ", ")", "]", "}", "else", "elif", "except", "finally")) or found[-1].startswith("@")):
            found[-1] += "\n" + line
        elif line.strip() and not line.startswith("#"):
            found.append(line)
    return found


def show(array):
    """Everything there is to see of an array; how far an axis steps that nobody can step along is left out."""
    if not isinstance(array, np.ndarray):
        print(type(array).__name__, repr(array))
        return
    steps = [step if n > 1 and array.size else None for n, step in zip(array.shape, array.strides)]
    print(array.dtype, array.shape, *steps, repr(array))


def run(snippet):
    scope = {"np": np, "show": show}
    for statement in statements(snippet):
        try:
            try:
                code = compile(statement, "snippet", "eval")
            except SyntaxError:
                exec(compile(statement, "snippet", "exec"), scope)
                continue
            value = eval(code, scope)
            if value is not None:
                print(repr(value))
        except Exception as error:
            print(f"{type(error).__name__}: {error}")


def print_warning(message, category, filename, lineno, file=None, line=None):
    print(f"{category.__name__}: {message}")


def run_all(text):
    options, errors, show_as_usual = np.get_printoptions(), np.geterr(), warnings.showwarning
    warnings.simplefilter("always")
    warnings.showwarning = print_warning
    for snippet in text.strip().split("\n\n"):
        print(">>>", snippet.split("\n")[0])
        run(snippet)
        np.set_printoptions(**options)
        np.seterr(**errors)
    warnings.showwarning = show_as_usual
