// Ruff in WebAssembly.

import init, { PositionEncoding, Workspace } from "@astral-sh/ruff-wasm-web";
import wasm from "@astral-sh/ruff-wasm-web/ruff_wasm_bg.wasm";

/** What is marked: syntax errors, which need no rule, and what is nearly always a mistake. Style is the person's own. */
const RULES = ["F", "PLE", "B006", "B023", "E711", "E712"];

/** A person tries things out: an import or a value that is not used yet is no mistake. */
const IGNORED = ["F401", "F841"];

/** Loads it. Fails without a network, unless the service worker has kept it from an earlier time. */
export async function start() {
  const address = new URL(wasm, import.meta.url).href;
  // Asked first, because a fetch that fails shows on the console.
  if (!navigator.onLine && !(await self.caches?.match(address))) throw new Error("offline");
  await init({ module_or_path: address });
  const options = { "line-length": 88, "indent-width": 4, lint: { select: RULES, ignore: IGNORED }, format: { "indent-style": "space", "quote-style": "preserve" } };
  const workspace = new Workspace(options, PositionEncoding.Utf16);
  return {
    /** The mistakes in a source. */
    check: (source) => workspace.check(source),
    /** The source laid out, or `null` if it cannot be read. */
    format(source) {
      try {
        return workspace.format(source);
      } catch {
        return null;
      }
    },
  };
}
