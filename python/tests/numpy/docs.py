"""How far ours agrees with NumPy's documentation: runs the examples of its docstrings in both and counts, function by function.

`docs.py --ours ENGINE [--show] [--record] [NAME …]` runs all, or what the names begin; `--show` prints the first example that differs of each, `--record` writes the map to `docs.txt`.
The examples are read from the NumPy that is installed. What NumPy itself prints decides, so that an example may be out of date;
one that fails there, or prints something else each time, is left out. This is a map, not a test: nothing fails.
"""

import argparse
import collections
import doctest
import importlib
import inspect
import json
import pathlib
import subprocess
import sys
import tempfile

import numpy as np

MODULES = (
    "numpy", "numpy.linalg", "numpy.fft", "numpy.random", "numpy.polynomial.polynomial", "numpy.polynomial.chebyshev", "numpy.testing",
    "numpy.lib.stride_tricks", "numpy.strings",
)
CLASSES = (np.ndarray, np.ufunc, np.dtype, np.random.Generator, np.polynomial.Polynomial, np.generic)

FOLDER = pathlib.Path(__file__).parent

# What stands for the answers of a function at which the engine died, or was not done in time.
DIED = "the engine died"

# One process answers for so many functions; what it dies of is found by asking for one at a time.
BATCH = 30
SECONDS = 60

# Runs the examples in `WORK`, which is written above it, and prints for each function what each of them printed.
RUNNER = '''
import io, json, sys, warnings
import numpy as np

def shown(source, scope):
    sink, usual = io.StringIO(), sys.stdout
    sys.stdout = sink
    try:
        try:
            code = compile(source, "example", "eval")
        except SyntaxError:
            exec(compile(source, "example", "exec"), scope)
        else:
            value = eval(code, scope)
            if value is not None:
                print(repr(value))
    except BaseException as error:
        print(f"{type(error).__name__}: {error}")
    finally:
        sys.stdout = usual
    return sink.getvalue()

warnings.simplefilter("ignore")
for name, sources in json.loads(WORK):
    scope, options = {"np": np, "__name__": "example"}, np.get_printoptions()
    print(json.dumps([name, [shown(source, scope) for source in sources]]), flush=True)
    np.set_printoptions(**options)
'''


def members():
    """Everything public that may have examples, by its name."""
    found = {}
    for path in MODULES:
        module = importlib.import_module(path)
        for name in getattr(module, "__all__", None) or dir(module):
            if not name.startswith("_") and hasattr(module, name):
                found[f"{path}.{name}".replace("numpy", "np", 1)] = getattr(module, name)
    for kind in CLASSES:
        for name, member in vars(kind).items():
            if not name.startswith("_"):
                found[f"{kind.__module__}.{kind.__name__}.{name}".replace("numpy", "np", 1)] = member
    return found


def examples(begin):
    """The sources of the examples of each function whose name begins as one of `begin`."""
    parser, found, seen = doctest.DocTestParser(), {}, set()
    for name, member in sorted(members().items()):
        doc = inspect.getdoc(member)
        if not doc or doc in seen or inspect.ismodule(member) or begin and not name.startswith(tuple(begin)):
            continue
        seen.add(doc)
        try:
            sources = [example.source for example in parser.get_examples(doc) if not example.options.get(doctest.SKIP)]
        except ValueError:
            continue
        if sources:
            found[name] = sources
    return found


def ask(command, work):
    """What the examples print; functions at which the engine dies print nothing."""
    answers, left = {}, list(work.items())
    while left:
        batch = left[:BATCH]
        script = f"WORK = {json.dumps(batch)!r}\n{RUNNER}"
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "examples.py"
            path.write_text(script)
            try:
                printed = subprocess.run([*command, str(path)], capture_output=True, text=True, timeout=SECONDS, cwd=folder).stdout
            except subprocess.TimeoutExpired as expired:
                printed = (expired.stdout or b"").decode()
        n_answered = 0
        for line in printed.splitlines():
            if line.startswith("["):
                name, outputs = json.loads(line)
                answers[name] = outputs
                n_answered += 1
        if n_answered < len(batch):
            name, sources = batch[n_answered]
            answers[name] = [DIED] * len(sources)
            n_answered += 1
        left = left[n_answered:]
    return answers


def same(a, b):
    return a.split() == b.split()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--ours", required=True)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--record", action="store_true")
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    work = examples(options.names)
    theirs, again = (ask([sys.executable], work) for _ in range(2))
    ours = ask([options.ours, "python"], work)
    lines = the_map(work, theirs, again, ours, options.show)
    print("\n".join(lines))
    if options.record:
        (FOLDER / "docs.txt").write_text("\n".join(lines) + "\n")


def the_map(work, theirs, again, ours, is_shown):
    """A line for each function whose examples do not all agree, then one for each module, then one for all."""
    lines, per_module, whole = [], collections.Counter(), collections.Counter()
    for name, sources in work.items():
        rows = [
            (source, expected, found)
            for source, expected, twice, found in zip(sources, theirs[name], again[name], ours[name])
            if expected == twice and "Error: " not in last_line(expected)[:60]
        ]
        agree = [same(expected, found) for _, expected, found in rows]
        if not rows:
            continue
        module = name.rsplit(".", 1)[0]
        per_module[module, "of"] += len(rows)
        per_module[module] += sum(agree)
        whole["of"] += 1
        whole[all(agree)] += 1
        if not all(agree):
            source, expected, found = rows[agree.index(False)]
            lines.append(f"{name:42} {sum(agree):3} of {len(rows):3}  {why(found)}")
            if is_shown:
                lines.append(f"    {source.strip()}\n        NumPy: {expected.strip()[:200]}\n        ours:  {found.strip()[:200]}")
    for module in sorted(key for key in per_module if isinstance(key, str)):
        lines.append(f"{module:42} {per_module[module]:4} of {per_module[module, 'of']:4} examples")
    n, of = sum(v for k, v in per_module.items() if isinstance(k, str)), sum(v for k, v in per_module.items() if not isinstance(k, str))
    return [*lines, f"all: {n} of {of} examples, {100 * n / max(of, 1):.1f} %; {whole[True]} of {whole['of']} functions wholly"]


def last_line(printed):
    return printed.split("\n")[-2 if printed.endswith("\n") else -1]


def why(found):
    """What stands in the way of the first example that differs: what is raised, if something is."""
    text = last_line(found)
    return text[:90] if "Error: " in text or text == DIED else "prints something else"


if __name__ == "__main__":
    main()
