// How the editor looks. Colours are the page's own: they follow its theme through the variables of style/tokens.css.

import { HighlightStyle } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { StyleModule } from "style-mod";

/**
 * Makes CodeMirror add its styles as a constructed sheet, which a strict content security policy allows, and not as a `<style>` element, which it does not.
 * style-mod does so in a shadow root only: it is shown something like one, and what it makes for that is handed to the document.
 */
export function adoptStyles() {
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

export const theme = EditorView.theme({
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
  ".cm-panels.cm-panels-bottom": { borderTop: "1px solid var(--color-border)" },
  // Vim's line: the mode is always in sight.
  ".cm-vim-panel": { padding: "0.15rem var(--gap)", fontFamily: "var(--font-code)", fontSize: "var(--size-small)", color: "var(--color-quiet)" },
  ".cm-vim-panel input": { minHeight: "0", padding: "0", color: "inherit" },
  "&.cm-focused .cm-fat-cursor": { background: "var(--color-accent)", color: "var(--color-on-accent) !important" },
  "&:not(.cm-focused) .cm-fat-cursor": { outline: "1px solid var(--color-accent)", color: "transparent !important" },
  ".cm-tooltip": {
    color: "var(--color-ink)",
    backgroundColor: "var(--color-paper)",
    border: "1px solid var(--color-border-strong)",
    borderRadius: "var(--radius)",
    overflow: "hidden",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--font-code)", fontSize: "var(--size-small)", maxHeight: "14rem" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "0.15rem 0.5rem" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--color-accent)", color: "var(--color-on-accent)" },
  ".cm-completionDetail": { fontStyle: "normal", opacity: "0.75" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700" },
  ".cm-tooltip.cm-completionInfo, .cm-name-info": { maxWidth: "28rem", padding: "0.4rem 0.6rem", fontSize: "var(--size-small)" },
  ".cm-name-info code": { display: "block", overflowWrap: "anywhere" },
  ".cm-name-info p": { margin: "0.25rem 0 0", color: "var(--color-quiet)" },
  ".cm-diagnostic": { padding: "0.3rem 0.6rem", fontSize: "var(--size-small)", maxWidth: "30rem" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--color-danger)" },
  ".cm-diagnostic-warning": { borderLeftColor: "var(--color-warning)" },
  ".cm-diagnosticAction": {
    minHeight: "0",
    padding: "0 0.5rem",
    border: "1px solid var(--color-border-strong)",
    color: "var(--color-ink)",
    backgroundColor: "var(--color-surface)",
  },
  ".cm-lintRange-error": { backgroundImage: "none", textDecoration: "underline wavy var(--color-danger) 1px", textUnderlineOffset: "0.2em" },
  ".cm-lintRange-warning": { backgroundImage: "none", textDecoration: "underline wavy var(--color-warning) 1px", textUnderlineOffset: "0.2em" },
  ".cm-textfield, .cm-button": {
    font: "inherit",
    color: "inherit",
    background: "var(--color-paper)",
    border: "1px solid var(--color-border-strong)",
    borderRadius: "var(--radius)",
  },
});

export const colours = HighlightStyle.define([
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
