"""Records what real NumPy prints: `python record.py` with NumPy 2 installed writes an `.out` beside every snippet file."""

import contextlib
import io
import pathlib
import warnings

import harness

warnings.simplefilter("ignore")
folder = pathlib.Path(__file__).parent
for file in sorted((folder / "snippets").glob("*.py")):
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        harness.run_all(file.read_text())
    file.with_suffix(".out").write_text(printed.getvalue())
