// Vim's keys, with the mode always in sight. Not loaded before someone wants them.

import { Vim, vim } from "@replit/codemirror-vim";

/** The keys; `:w` runs the examples and `:wq` submits. */
export function vimKeys({ onRun, onSubmit }) {
  Vim.defineEx("write", "w", () => onRun());
  Vim.defineEx("wq", "wq", () => onSubmit());
  return vim({ status: true });
}
