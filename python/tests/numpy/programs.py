"""Runs random programs in real NumPy and in ours, and prints the smallest that differ: `./x numpy-parity programs [--count N] [--seed S]`.

`--sample` writes the programs among the snippets instead.
"""

import argparse
import collections
import concurrent.futures
import concurrent.futures.process
import contextlib
import io
import multiprocessing
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import numpy as np

import generator
import harness

FOLDER = pathlib.Path(__file__).parent
BATCH = 200
N_STEPS = 6
SHOWN = 25
DTYPES = [*["bool", "int64", "float64"] * 4, *"int8 int16 int32 uint8 uint16 uint32 uint64 float16 float32 complex64 complex128 <U3".split()]


def program(seed, number):
    with contextlib.redirect_stdout(io.StringIO()):
        return generator.Program(f"{seed}:{number}", DTYPES, N_STEPS).text()


def answers(printed):
    return [answer.strip("\n") for answer in ("\n" + printed).split("\n>>> ")[1:]]


def in_numpy(programs):
    """What real NumPy prints for each program."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        harness.run_all("\n\n".join(programs))
    return answers(printed.getvalue())


def in_ours(ours, programs):
    """What our NumPy prints for each program; one that ends the process is asked for no more, and the others go on."""
    found = []
    while len(found) < len(programs):
        with tempfile.TemporaryDirectory() as folder:
            script = pathlib.Path(folder) / "programs.py"
            text = "\n\n".join(programs[len(found) :])
            script.write_text(f"{(FOLDER / 'harness.py').read_text()}\n\nrun_all({text!r})\n")
            done = subprocess.run([ours, "python", script], capture_output=True, text=True)
        found += answers(done.stdout)
        if done.returncode != 0:
            found[-1:] = ["\n".join(found[-1:]) + "\nit ended: " + done.stderr[-2000:]]
    return found


def compare(ours, programs):
    """The programs that differ, with both answers."""
    pairs = zip(programs, in_numpy(programs), in_ours(ours, programs), strict=True)
    return [(program, theirs, found) for program, theirs, found in pairs if theirs != found]


def differences(ours, seed, numbers):
    return compare(ours, [program(seed, number) for number in numbers])


def apart(function, *arguments):
    """Calls a function in a process of its own: some programs end NumPy itself, or spoil its memory for those after them."""
    with concurrent.futures.ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        return pool.submit(function, *arguments).result()


def batch(ours, seed, numbers):
    """The programs among `numbers` that differ, and how many NumPy does not survive."""
    try:
        return apart(differences, ours, seed, numbers), 0
    except concurrent.futures.process.BrokenProcessPool:
        if len(numbers) == 1:
            return [], 1
        half = len(numbers) // 2
        (first, n_first), (second, n_second) = (batch(ours, seed, part) for part in (numbers[:half], numbers[half:]))
        return first + second, n_first + n_second


def cause(theirs, found):
    """What two differing answers have in common with others: the text around the first difference, without its numbers."""
    for mine, other in zip(theirs.split("\n"), found.split("\n")):
        if mine != other:
            return re.sub(r"-?\d[\d.e+-]*", "0", f"{mine[:60]} | {other[:60]}")
    return "one is longer"


def shrink(ours, difference):
    """The same difference with as few lines as one can do with."""
    text, theirs, found = difference
    while True:
        lines = text.split("\n")
        smaller = ["\n".join(lines[:k] + lines[k + 1 :]) for k in range(len(lines) - 1, -1, -1) if len(lines) > 1]
        wanted = cause(theirs, found)
        failing = [each for each in apart(compare, ours, smaller) if "NameError" not in each[1] and cause(*each[1:]) == wanted]
        if not failing:
            return text, theirs, found
        text, theirs, found = failing[0]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--ours", help="the program `katagrad`")
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--sample", action="store_true")
    options = parser.parse_args()
    numbers = range(options.count)
    if options.sample:
        text = "\n\n".join(program(options.seed, number) for number in numbers)
        (FOLDER / "snippets/programs.py").write_text(text + "\n")
        return 0
    causes = collections.defaultdict(list)
    n_lost = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        batches = [numbers[start : start + BATCH] for start in range(0, options.count, BATCH)]
        for found, n_ended in pool.map(batch, [options.ours] * len(batches), [options.seed] * len(batches), batches):
            n_lost += n_ended
            for difference in found:
                causes[cause(*difference[1:])].append(difference)
    ranked = sorted(causes.values(), key=len, reverse=True)
    for alike in ranked[:SHOWN]:
        text, theirs, found = shrink(options.ours, min(alike, key=lambda difference: len(difference[0])))
        print(f"── {len(alike)} like this:\n{text}\n── NumPy:\n{theirs}\n── here:\n{found}\n")
    n_differing = sum(map(len, ranked))
    print(f"{options.count} programs from seed {options.seed} in NumPy {np.__version__}: {n_differing or 'none'} differ, of {len(ranked)} causes; {n_lost or 'none'} ended NumPy itself")
    return bool(ranked)


if __name__ == "__main__":
    sys.exit(main())
