"""Runs the snippets of a file as one would type them: the value of each expression is shown, an exception in one line.

Snippets are separated by blank lines; each starts afresh. The same file runs here and in real NumPy, so both are asked the same question.
"""

import numpy as np


def statements(snippet):
    """The statements of a snippet: a line and the indented ones that belong to it."""
    found = []
    for line in snippet.split("\n"):
        if line.startswith((" ", ")", "]", "}", "else", "elif", "except", "finally")) and found:
            found[-1] += "\n" + line
        elif line.strip() and not line.startswith("#"):
            found.append(line)
    return found


def run(snippet):
    scope = {"np": np}
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


def run_all(text):
    for snippet in text.strip().split("\n\n"):
        print(">>>", snippet.split("\n")[0])
        run(snippet)
        np.set_printoptions(precision=8, suppress=False, threshold=1000, linewidth=75, edgeitems=3, floatmode="maxprec")
