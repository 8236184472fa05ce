// The code editor: CodeMirror with what a person expects of one, and nothing of the app. The page loads it when it is needed.

import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab, redo, undo } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import { HighlightStyle, bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { Annotation, EditorState, RangeSet, StateEffect, StateField } from "@codemirror/state";
import {
  Decoration,
  EditorView,
  GutterMarker,
  crosshairCursor,
  drawSelection,
  dropCursor,
  gutterLineClass,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  rectangularSelection,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { StyleModule } from "style-mod";

/**
 * Puts an editor into `host`.
 * `onChange(text)` hears every edit of the person; `onRun()` and `onSubmit()` hear the shortcuts.
 */
export function create(host, { text, label, onChange, onRun, onSubmit }) {
  adoptStyles();
  const command = (callback) => () => (callback(), true);
  const view = new EditorView({
    parent: host,
    state: EditorState.create({
      doc: text,
      extensions: [
        // First, so that no other binding takes them.
        keymap.of([
          { key: "Mod-Shift-Enter", run: command(onSubmit) },
          { key: "Mod-Enter", run: command(onRun) },
        ]),
        lineNumbers(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        highlightSpecialChars(),
        history(),
        drawSelection(),
        dropCursor(),
        rectangularSelection(),
        crosshairCursor(),
        EditorState.allowMultipleSelections.of(true),
        EditorState.tabSize.of(4),
        indentUnit.of("    "),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        highlightSelectionMatches(),
        search({ top: true }),
        python(),
        syntaxHighlighting(colours),
        errorLine,
        theme,
        EditorView.contentAttributes.of({
          "aria-label": label,
          "aria-multiline": "true",
          "aria-describedby": "editor-help",
          autocapitalize: "off",
          autocorrect: "off",
          spellcheck: "false",
          tabindex: "0",
        }),
        EditorView.updateListener.of((update) => {
          if (!update.docChanged) return;
          const isOurs = update.transactions.some((transaction) => transaction.annotation(fromPage));
          if (!isOurs) onChange(update.state.doc.toString());
        }),
        // Escape, then Tab leaves the editor: CodeMirror lets the next Tab through.
        keymap.of([
          ...closeBracketsKeymap,
          ...searchKeymap,
          ...historyKeymap,
          ...defaultKeymap,
          indentWithTab,
        ]),
      ],
    }),
  });
  return {
    /** Replaces the text as one step that undo takes back. */
    setText(next) {
      if (next === view.state.doc.toString()) return;
      const end = view.state.doc.length;
      view.dispatch({
        changes: { from: 0, to: end, insert: next },
        selection: { anchor: Math.min(view.state.selection.main.anchor, next.length) },
        annotations: fromPage.of(true),
      });
    },
    /** Marks a line, counted from 1; 0 marks none. */
    markLine(line) {
      const at = line > 0 && line <= view.state.doc.lines ? view.state.doc.line(line).from : null;
      const effects = [setErrorLine.of(at)];
      if (at !== null) effects.push(EditorView.scrollIntoView(at, { y: "nearest", yMargin: 40 }));
      view.dispatch({ effects });
    },
    /** Puts the cursor at an offset. */
    select: (offset) => view.dispatch({ selection: { anchor: Math.min(offset, view.state.doc.length) } }),
    focus: () => view.focus(),
    undo: () => undo(view),
    redo: () => redo(view),
    destroy: () => view.destroy(),
  };
}

/**
 * Makes CodeMirror add its styles as a constructed sheet, which a strict content security policy allows, and not as a `<style>` element, which it does not.
 * style-mod does so in a shadow root only: it is shown something like one, and what it makes for that is handed to the document.
 */
function adoptStyles() {
  const root = {
    ownerDocument: document,
    get adoptedStyleSheets() {
      return document.adoptedStyleSheets;
    },
    set adoptedStyleSheets(sheets) {
      document.adoptedStyleSheets = sheets;
    },
  };
  StyleModule.mount(root, new StyleModule({}));
  for (const symbol of Object.getOwnPropertySymbols(root)) document[symbol] = root[symbol];
}

const fromPage = Annotation.define();

const setErrorLine = StateEffect.define();
const errorMark = Decoration.line({ class: "cm-error-line" });
const errorGutter = new (class extends GutterMarker {
  elementClass = "cm-error-gutter";
})();

const errorLine = StateField.define({
  create: () => null,
  update(at, transaction) {
    for (const effect of transaction.effects) if (effect.is(setErrorLine)) return effect.value;
    if (at === null || !transaction.docChanged) return at;
    // The mark goes when its line is edited: it may be mended.
    const line = transaction.startState.doc.lineAt(at);
    if (transaction.changes.touchesRange(line.from, line.to)) return null;
    return transaction.changes.mapPos(at);
  },
  provide: (field) => [
    EditorView.decorations.from(field, (at) => (at === null ? Decoration.none : Decoration.set(errorMark.range(at)))),
    gutterLineClass.computeN([field], (state) => {
      const at = state.field(field);
      return at === null ? [] : [RangeSet.of([errorGutter.range(at)])];
    }),
  ],
});

// Colours are the page's own: they follow its theme through the variables of style/tokens.css.
const theme = EditorView.theme({
  "&": { height: "100%", color: "var(--color-ink)", backgroundColor: "var(--color-paper)", fontSize: "var(--size-code)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--font-code)", lineHeight: "1.6", overflow: "auto" },
  ".cm-content": { padding: "var(--gap-half) 0", caretColor: "var(--color-accent)" },
  ".cm-line": { padding: "0 var(--gap-half)" },
  ".cm-gutters": { backgroundColor: "transparent", color: "var(--color-faint)", border: "none" },
  ".cm-lineNumbers .cm-gutterElement": { padding: "0 var(--gap-half) 0 var(--gap)" },
  ".cm-activeLine": { backgroundColor: "var(--color-line-active)" },
  ".cm-activeLineGutter": { backgroundColor: "transparent", color: "var(--color-ink)" },
  ".cm-cursor, .cm-dropCursor": { borderLeftColor: "var(--color-accent)", borderLeftWidth: "2px" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--color-selection)",
  },
  ".cm-selectionMatch": { backgroundColor: "var(--color-selection)" },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--color-selection)", outline: "1px solid var(--color-border-strong)" },
  ".cm-error-line": { backgroundColor: "var(--color-danger-soft)" },
  ".cm-error-gutter": { color: "var(--color-danger)", fontWeight: "bold" },
  ".cm-panels": { backgroundColor: "var(--color-surface)", color: "var(--color-ink)" },
  ".cm-panels.cm-panels-top": { borderBottom: "1px solid var(--color-border)" },
  ".cm-textfield, .cm-button": {
    font: "inherit",
    color: "inherit",
    background: "var(--color-paper)",
    border: "1px solid var(--color-border-strong)",
    borderRadius: "var(--radius)",
  },
});

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.controlKeyword, tags.operatorKeyword, tags.definitionKeyword, tags.moduleKeyword], color: "var(--code-keyword)" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--code-string)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--code-number)" },
  { tag: [tags.comment, tags.lineComment], color: "var(--code-comment)", fontStyle: "italic" },
  { tag: [tags.function(tags.definition(tags.variableName)), tags.definition(tags.className)], color: "var(--code-name)", fontWeight: "600" },
  { tag: [tags.function(tags.variableName), tags.function(tags.propertyName)], color: "var(--code-name)" },
  { tag: [tags.className, tags.typeName], color: "var(--code-type)" },
  { tag: [tags.meta, tags.annotation], color: "var(--code-meta)" },
  { tag: tags.invalid, color: "var(--color-danger)" },
]);
