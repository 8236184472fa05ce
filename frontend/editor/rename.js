// Renaming: every use of a name gets a cursor, so that what is typed changes them all.

import { syntaxTree } from "@codemirror/language";
import { EditorSelection } from "@codemirror/state";

/** Selects the name at the cursor wherever it is used: in the function around it, or in the whole file outside of functions. */
export function selectName(view) {
  const { state } = view;
  const tree = syntaxTree(state);
  const here = nameAt(tree, state.selection.main.head);
  if (!here) return false;
  const textOf = (node) => state.sliceDoc(node.from, node.to);
  const name = textOf(here);
  const { from, to } = scopeOf(here) ?? tree.topNode;
  const ranges = [];
  tree.iterate({
    from,
    to,
    enter: (node) => {
      if (node.name === here.name && node.from >= from && node.to <= to && textOf(node) === name) {
        ranges.push(EditorSelection.range(node.from, node.to));
      }
    },
  });
  const main = ranges.findIndex((range) => range.from === here.from);
  if (main < 0) return false;
  view.dispatch({ selection: EditorSelection.create(ranges, main) });
  return true;
}

function nameAt(tree, at) {
  return [1, -1].map((side) => tree.resolveInner(at, side)).find((node) => ["VariableName", "PropertyName"].includes(node.name));
}

/** The outermost function around a node whose name it is not. */
function scopeOf(node) {
  let scope = null;
  for (let inner = node, outer = node.parent; outer; inner = outer, outer = outer.parent) {
    const isName = outer.getChild("VariableName")?.from === node.from;
    if (outer.name === "FunctionDefinition" && !isName) scope = outer;
  }
  return scope;
}
