// The code editor: CodeMirror with what a person expects of one, and nothing of the app. The page loads it when it is needed; what not everyone needs is loaded later still.

import { acceptCompletion, autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab, undo } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { lintKeymap } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { Annotation, Compartment, EditorState, Prec } from "@codemirror/state";
import {
  EditorView,
  crosshairCursor,
  drawSelection,
  dropCursor,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  rectangularSelection,
} from "@codemirror/view";

import { errorLine, setErrorLine } from "./error_line.js";
import { fix, marks } from "./lint.js";
import { hover, offer } from "./names.js";
import { selectName } from "./rename.js";
import { replaceSelection } from "./replace.js";
import { adoptStyles, colours, theme } from "./theme.js";

/**
 * Puts an editor into `host`.
 * `sheet` names the text; each sheet has its own history of edits.
 * `settings` is what the person has set, as `state/saved.rs` describes it.
 * `onChange(text)` hears every edit of the person; `onRun()` and `onSubmit()` hear the shortcuts; `onSay(text)` hears what the person is to be told.
 */
export function create(host, { sheet, text, label, settings, onChange, onRun, onSubmit, onSay }) {
  adoptStyles();
  const command = (callback) => () => (callback(), true);
  const parts = { keys: new Compartment(), brackets: new Compartment(), completion: new Compartment(), lint: new Compartment() };
  const format = (view) => fix(view, onSay);
  const extensions = [
    // First, so that no other binding takes them.
    keymap.of([
      { key: "Mod-Shift-Enter", run: command(onSubmit) },
      { key: "Mod-Enter", run: command(onRun) },
    ]),
    // Escape, then Tab leaves the editor, whatever else Escape does: to Vim, to a list of names.
    Prec.highest(
      EditorView.domEventHandlers({
        keydown: (event, view) => {
          if (event.key === "Escape") view.setTabFocusMode(2000);
          return false;
        },
      }),
    ),
    parts.keys.of([]),
    parts.brackets.of([]),
    parts.completion.of([]),
    parts.lint.of([]),
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
    highlightSelectionMatches(),
    search({ top: true }),
    replaceSelection,
    python(),
    syntaxHighlighting(colours),
    errorLine,
    theme,
    hover,
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
    keymap.of([
      { key: "F2", run: selectName },
      { key: "Shift-Alt-f", run: (view) => (format(view), true) },
      { key: "Tab", run: acceptCompletion },
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...lintKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...defaultKeymap,
      indentWithTab,
    ]),
  ];
  const fresh = (doc) => EditorState.create({ doc, extensions });
  const view = new EditorView({ parent: host, state: fresh(text) });
  const states = new Map();
  let top = sheet;
  let wanted = settings;

  const configure = async (next) => {
    wanted = next;
    const { completes, closes_brackets, marks_mistakes } = next;
    view.dispatch({
      effects: [
        parts.brackets.reconfigure(closes_brackets ? closeBrackets() : []),
        parts.completion.reconfigure(completes ? autocompletion({ override: [offer], icons: false }) : []),
        parts.lint.reconfigure(marks_mistakes ? marks() : []),
      ],
    });
    const vim = next.keymap === "vim" ? (await import("./vim.js")).vimKeys({ onRun, onSubmit }) : [];
    // The person may have changed their mind meanwhile.
    if (wanted === next) view.dispatch({ effects: parts.keys.reconfigure(vim) });
  };
  configure(settings);

  const setText = (next) => {
    if (next === view.state.doc.toString()) return;
    view.dispatch({
      changes: { from: 0, to: view.state.doc.length, insert: next },
      selection: { anchor: Math.min(view.state.selection.main.anchor, next.length) },
      annotations: fromPage.of(true),
    });
  };

  return {
    /** Shows this sheet with this text. On the sheet that is shown already, another text is a step that undo takes back. */
    show(sheet, text) {
      if (sheet !== top) {
        states.set(top, view.state);
        view.setState(states.get(sheet) ?? fresh(text));
        top = sheet;
        configure(wanted);
      }
      setText(text);
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
    /** Does what the person has set. */
    configure,
    /** Lays the code out as Python's style guide has it. */
    format: () => format(view),
    focus: () => view.focus(),
    undo: () => undo(view),
    destroy: () => view.destroy(),
  };
}

/** Shows in `host` code to be read, and what changed since the version `before`, if there is one. `label` is what a screen reader calls it. */
export async function read(host, label, code, before) {
  adoptStyles();
  return (await import("./read.js")).show(host, label, code, before);
}

const fromPage = Annotation.define();
