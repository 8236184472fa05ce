// Names offered while one types, and what they mean when one points at them. What is listed comes from the Python that runs here: names.py asks it.

import { localCompletionSource } from "@codemirror/lang-python";
import { syntaxTree } from "@codemirror/language";
import { hoverTooltip } from "@codemirror/view";

import meanings from "./meanings.txt";

let listed;

/** All names; loaded when they are first needed. Nothing if they cannot be had. */
function names() {
  listed ??= import("./names.json").then(
    (module) => module.default,
    () => (listed = undefined),
  );
  return listed;
}

/** One sentence a name: `numpy.sum: Adds …`. */
const sentences = new Map(
  meanings
    .split("\n")
    .filter((line) => line.includes(": "))
    .map((line) => [line.slice(0, line.indexOf(": ")), line.slice(line.indexOf(": ") + 2)]),
);

/** What may stand at the cursor. */
export async function offer(context) {
  const node = syntaxTree(context.state).resolveInner(context.pos, -1);
  if (["String", "FormatString", "Comment"].includes(node.name)) return null;
  const path = context.matchBefore(/[\w.]*\.\w*$/);
  const word = context.matchBefore(/\w+$/);
  if (!path && !word && !context.explicit) return null;
  const all = await names();
  if (!all || context.aborted) return path ? null : localCompletionSource(context);
  const imports = importsOf(context.state.doc.toString());
  const from = context.pos - (word?.text.length ?? 0);
  const validFor = /^\w*$/;

  const line = context.state.doc.lineAt(context.pos);
  const before = line.text.slice(0, context.pos - line.from);
  const source = /^\s*from\s+([\w.]+)\s+import\s+[\w, ]*$/.exec(before);
  if (source) return { from, validFor, options: options(all.modules[source[1]] ?? {}, source[1]) };
  if (/^\s*(import|from)\s+[\w.]*$/.test(before)) {
    const start = before.length - /[\w.]*$/.exec(before)[0].length + line.from;
    return { from: start, validFor: /^[\w.]*$/, options: Object.keys(all.modules).map((label) => ({ label, type: "namespace" })) };
  }

  if (path) {
    const owner = path.text.slice(0, path.text.lastIndexOf("."));
    const module = moduleOf(owner, imports, all);
    if (module) return { from, validFor, options: options(all.modules[module], module) };
    // What an object is, nobody knows before it runs: the methods of what it may be are offered, each with whose it is.
    return { from, validFor, options: methods(all) };
  }
  const local = localCompletionSource(context)?.options ?? [];
  const known = new Set(local.map(({ label }) => label));
  const rest = [
    ...Object.keys(imports).map((label) => ({ label, type: "namespace" })),
    ...options(all.builtins, "builtins"),
    ...all.keywords.map((label) => ({ label, type: "keyword" })),
  ];
  return { from, validFor, options: [...local, ...rest.filter(({ label }) => !known.has(label))] };
}

/** Says what the name under the pointer is. */
export const hover = hoverTooltip(async (view, pos) => {
  const node = syntaxTree(view.state).resolveInner(pos, 1);
  if (!["VariableName", "PropertyName"].includes(node.name)) return null;
  const all = await names();
  if (!all) return null;
  const text = view.state.doc.toString();
  const before = /[\w.]*$/.exec(text.slice(Math.max(0, node.from - 80), node.from))[0];
  const name = text.slice(node.from, node.to);
  const found = lookUp(before.replace(/\.$/, ""), name, importsOf(text), all);
  if (!found) return null;
  return { pos: node.from, end: node.to, above: true, create: () => ({ dom: card(found) }) };
});

function lookUp(owner, name, imports, all) {
  if (owner) {
    const module = moduleOf(owner, imports, all);
    if (module) return entry(all.modules[module], module, name);
    const types = Object.keys(all.types).filter((type) => Object.hasOwn(all.types[type], name));
    // A method of one type is certain; one of several is not.
    return types.length === 1 ? entry(all.types[types[0]], types[0], name) : null;
  }
  const imported = Object.hasOwn(imports, name) ? imports[name] : null;
  if (imported?.includes(":")) {
    const [module, member] = imported.split(":");
    return all.modules[module] ? entry(all.modules[module], module, member) : null;
  }
  return entry(all.builtins, "builtins", name);
}

function entry(members, owner, name) {
  if (!Object.hasOwn(members, name)) return null;
  const [kind, signature] = members[name];
  const shown = owner === "builtins" ? name : `${owner}.${name}`;
  return { title: `${shown}${signature ?? ""}`, text: sentences.get(shown) ?? (signature ? "" : kind) };
}

function card({ title, text }) {
  const dom = document.createElement("div");
  dom.className = "cm-name-info";
  const code = document.createElement("code");
  code.textContent = title;
  dom.append(code);
  if (text) {
    const line = document.createElement("p");
    line.textContent = text;
    dom.append(line);
  }
  return dom;
}

/** What the file imports: each name with its module, `np → numpy`, or module and member, `Counter → collections:Counter`. */
function importsOf(text) {
  const found = {};
  for (const [, list] of text.matchAll(/^\s*import\s+(.+)$/gm)) {
    for (const [, module, alias] of list.matchAll(/([\w.]+)(?:\s+as\s+(\w+))?/g)) found[alias ?? module.split(".")[0]] = alias ? module : module.split(".")[0];
  }
  for (const [, module, list] of text.matchAll(/^\s*from\s+([\w.]+)\s+import\s+\(?([\w\s,]+)\)?/gm)) {
    for (const [, member, alias] of list.matchAll(/(\w+)(?:\s+as\s+(\w+))?/g)) found[alias ?? member] = `${module}:${member}`;
  }
  return found;
}

/** The module that `np.linalg` is, if it is one that is listed. */
function moduleOf(owner, imports, all) {
  const [first, ...rest] = owner.split(".");
  if (!Object.hasOwn(imports, first)) return null;
  const module = [imports[first].replace(":", "."), ...rest].join(".");
  return Object.hasOwn(all.modules, module) ? module : null;
}

function options(members, owner) {
  return Object.entries(members).map(([label, [type, signature]]) => {
    const shown = owner === "builtins" ? label : `${owner}.${label}`;
    const info = sentences.get(shown);
    return { label, type, detail: brief(signature), info: signature || info ? () => card({ title: label + (signature ?? ""), text: info }) : undefined };
  });
}

function methods(all) {
  const owners = new Map();
  for (const [type, members] of Object.entries(all.types)) {
    for (const label of Object.keys(members)) owners.set(label, [...(owners.get(label) ?? []), type]);
  }
  return [...owners].map(([label, types]) => ({ label, type: "method", detail: ` ${types.slice(0, 3).join(", ")}${types.length > 3 ? " …" : ""}` }));
}

function brief(signature) {
  if (!signature) return undefined;
  return signature.length > 34 ? `${signature.slice(0, 33)}…` : signature;
}
