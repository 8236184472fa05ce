"""Records what real NumPy prints: writes an `.out` beside every snippet file. `record.py --check` writes nothing and fails if it would."""

import contextlib
import io
import pathlib
import sys

import harness

folder = pathlib.Path(__file__).parent
stale = []
for file in sorted((folder / "snippets").glob("*.py")):
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        harness.run_all(file.read_text())
    record = file.with_suffix(".out")
    if not record.exists() or record.read_text() != printed.getvalue():
        stale.append(record.name)
        if "--check" not in sys.argv:
            record.write_text(printed.getvalue())
print("recorded anew:" if stale else "every record is as it was", *stale)
sys.exit("--check" in sys.argv and bool(stale))
