// Stacks for deep recursion. The engine is made to import `run`, and to call it where the stack it is on runs low (xtask/src/site/deep_stacks.rs).

let runOnFreshStack;

// Suspends its caller until the frame has run; the call of a promising function has a stack of its own.
export const run = WebAssembly.Suspending
  ? new WebAssembly.Suspending((...args) => runOnFreshStack(...args))
  : () => { throw new RangeError("there are no fresh stacks"); };

// How to call an export that may run Python: where the browser can, on a fresh stack, and with others to follow.
export function deepen(exports) {
  if (!WebAssembly.Suspending || !WebAssembly.promising) return (name) => exports[name]();
  runOnFreshStack = WebAssembly.promising(exports.run_here);
  exports.deepen();
  return (name) => WebAssembly.promising(exports[name])();
}
