// Code to be read, in the editor's colours. Not loaded before it is asked for.

import { python } from "@codemirror/lang-python";
import { syntaxHighlighting } from "@codemirror/language";
import { unifiedMergeView } from "@codemirror/merge";
import { EditorState } from "@codemirror/state";
import { EditorView, lineNumbers } from "@codemirror/view";

import { colours, theme } from "./theme.js";

/** Shows the code; with an earlier version, what changed since: what was taken away above what was added. Gives what takes it off the page. */
export function show(host, label, code, before) {
  const changes = { original: before, mergeControls: false, gutter: true, collapseUnchanged: { margin: 2, minSize: 4 } };
  const view = new EditorView({
    parent: host,
    state: EditorState.create({
      doc: code,
      extensions: [
        before === undefined ? [] : unifiedMergeView(changes),
        lineNumbers(),
        python(),
        syntaxHighlighting(colours),
        theme,
        readTheme,
        EditorState.readOnly.of(true),
        EditorView.editable.of(false),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
      ],
    }),
  });
  return { destroy: () => view.destroy() };
}

const readTheme = EditorView.theme({
  "&": { height: "auto", maxHeight: "28rem", fontSize: "var(--size-small)", border: "var(--line)", borderRadius: "var(--radius)" },
  ".cm-changedLine, .cm-inlineChangedLine": { backgroundColor: "var(--color-success-soft) !important" },
  ".cm-deletedChunk": { backgroundColor: "var(--color-danger-soft) !important" },
  ".cm-changedText, .cm-deletedChunk .cm-deletedText": { background: "none !important", fontWeight: "600" },
  ".cm-changedLineGutter": { background: "var(--color-success)" },
  ".cm-deletedLineGutter": { background: "var(--color-danger)" },
  ".cm-collapsedLines": { background: "var(--color-surface) !important", color: "var(--color-quiet)" },
});
