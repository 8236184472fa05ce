// Marks mistakes while one types, and lays code out: Ruff, which is large and so loaded when it is first needed. Without it the editor says less, and works.

import { undoDepth } from "@codemirror/commands";
import { linter } from "@codemirror/lint";

let ruff;

/** Ruff, or nothing if it cannot be had now. */
function load() {
  ruff ??= import("./ruff.js")
    .then((module) => module.start())
    .catch(() => {
      // The next try may find a network.
      ruff = undefined;
    });
  return ruff;
}

/** Marks mistakes a moment after the typing stops. */
export function marks() {
  return linter(
    async (view) => {
      // Who only reads does not need it.
      if (!ruff && undoDepth(view.state) === 0) return [];
      const source = view.state.doc.toString();
      const found = (await load())?.check(source);
      // Older text has other offsets.
      if (!found || source !== view.state.doc.toString()) return [];
      return found.map((mistake) => diagnostic(view.state.doc, mistake));
    },
    { delay: 600 },
  );
}

/** Lays out the code. Gives a sentence where it cannot. */
export async function fix(view) {
  const source = view.state.doc.toString();
  const tool = await load();
  if (!tool) return "The formatter could not be loaded. It is kept for offline use once it has been.";
  const next = tool.format(source);
  if (next === null) return "The code cannot be laid out as long as it has a syntax error.";
  if (next !== source && source === view.state.doc.toString()) replace(view, source, next);
  return null;
}

/** Changes only what differs between the first and the last difference, so that the cursor stays where it is. */
function replace(view, before, after) {
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  view.dispatch({
    changes: { from: start, to: before.length - end, insert: after.slice(start, after.length - end) },
    userEvent: "format",
  });
}

function diagnostic(doc, { code, message, start_location, end_location, fix }) {
  const from = offset(doc, start_location);
  const to = Math.max(from, offset(doc, end_location));
  const isError = code === null || code === "invalid-syntax" || ["F821", "F822", "F823", "F706"].includes(code);
  const actions = fix
    ? [{ name: fix.message ?? "Fix", apply: (view) => view.dispatch({ changes: fix.edits.map((edit) => change(view.state.doc, edit)) }) }]
    : [];
  return { from, to, severity: isError ? "error" : "warning", message, actions };
}

function change(doc, { content, location, end_location }) {
  return { from: offset(doc, location), to: offset(doc, end_location), insert: content ?? "" };
}

/** Ruff counts rows and columns from 1, columns in UTF-16 units as CodeMirror does. */
function offset(doc, { row, column }) {
  const line = doc.line(Math.min(Math.max(row, 1), doc.lines));
  return Math.min(line.from + column - 1, line.to);
}
