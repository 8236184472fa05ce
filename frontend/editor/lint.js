// Marks mistakes while one types, and lays code out: Ruff, which is large and so loaded when it is first needed. Until it is there the editor marks what its own parser cannot read.

import { undoDepth } from "@codemirror/commands";
import { ensureSyntaxTree } from "@codemirror/language";
import { linter } from "@codemirror/lint";
import { StateEffect } from "@codemirror/state";

let loading;
/** Ruff, once it is there. */
let checker;

/** Ruff, or nothing if it cannot be had now. */
function load() {
  loading ??= import("./ruff.js")
    .then((module) => module.start())
    .then((tool) => (checker = tool))
    .catch(() => {
      // The next try may find a network.
      loading = undefined;
    });
  return loading;
}

let waiting;

/** Ruff, but after the engine: on a slow line it would take its seconds from what the person waits for. */
function loadLater() {
  waiting ??= untilEngineIsThere().then(load).finally(() => (waiting = undefined));
  return waiting;
}

async function untilEngineIsThere() {
  while (document.querySelector("[data-engine=loading]")) await new Promise((resolve) => setTimeout(resolve, 500));
}

/** Marks mistakes a moment after the typing stops. */
export function marks() {
  return linter(
    (view) => {
      const { state } = view;
      if (checker) return checker.check(state.doc.toString()).map((mistake) => diagnostic(state.doc, mistake));
      // Who only reads does not need it.
      if (undoDepth(state) === 0) return [];
      loadLater().then((tool) => tool && view.dispatch({ effects: arrived.of(null) }));
      return unreadable(state);
    },
    { delay: 600, needsRefresh: ({ transactions }) => transactions.some(({ effects }) => effects.some((effect) => effect.is(arrived))) },
  );
}

/** Ruff is there: what the editor's own parser marked is looked at again. */
const arrived = StateEffect.define();

/** How long the editor's own parser may take, in milliseconds. */
const PATIENCE = 200;

/** The first place that the editor's own parser cannot read; what comes after may follow from it. */
function unreadable(state) {
  let at = null;
  ensureSyntaxTree(state, state.doc.length, PATIENCE)?.iterate({
    enter: (node) => {
      if (node.type.isError) at ??= { from: node.from, to: node.to };
      return at === null;
    },
  });
  if (at === null) return [];
  // Where something is missing there is nothing to underline: the letter before it is.
  const text = state.sliceDoc(0, at.from);
  const from = at.to > at.from ? at.from : Math.max(0, text.trimEnd().length - 1);
  return [{ from, to: Math.max(at.to, Math.min(from + 1, state.doc.length)), severity: "error", message: "Python cannot read this." }];
}

/** Lays out the code. Says where it cannot, and what takes long. */
export async function fix(view, say) {
  const source = view.state.doc.toString();
  const isThere = Boolean(checker);
  if (!isThere) say("The formatter is on its way: 3 MB, once.");
  const tool = await load();
  if (!tool) return say("The formatter could not be loaded. It is kept for offline use once it has been.");
  const next = tool.format(source);
  if (next === null) return say("The code cannot be laid out as long as it has a syntax error.");
  if (next !== source && source === view.state.doc.toString()) replace(view, source, next);
  if (!isThere) say("The code is laid out.");
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
