// The mark of the line at fault.

import { RangeSet, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, GutterMarker, gutterLineClass } from "@codemirror/view";

/** Marks the line that begins at this offset; `null` marks none. */
export const setErrorLine = StateEffect.define();
const errorMark = Decoration.line({ class: "cm-error-line" });
const errorGutter = new (class extends GutterMarker {
  elementClass = "cm-error-gutter";
})();

export const errorLine = StateField.define({
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
