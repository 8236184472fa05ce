// The start of the Web Worker: takes the compiled engine from the page, then hands every message to it.
// The page sends { module, js } once and { bytes, module } after that; the engine answers with bytes.

// A promise that fails in a worker is heard of nowhere else; thrown again, it is an error that the page hears of.
self.onunhandledrejection = ({ reason }) => setTimeout(() => { throw reason; });

self.onmessage = async ({ data }) => {
  const engine = await import(data.js);
  const exports = await engine.default({ module_or_path: data.module });
  const call = engine.deepen(exports);
  // Written now, because nothing can be written once memory or stack is gone.
  const outOfMemory = engine.out_of_memory();
  const outOfStack = engine.out_of_stack();
  self.onmessage = async ({ data }) => {
    try {
      engine.receive(data.bytes, data.module);
      await call("work");
    } catch (error) {
      // V8 throws a RangeError where the stack ends, SpiderMonkey an InternalError.
      const stackEnded = error instanceof RangeError || error.name === "InternalError";
      if (stackEnded) self.postMessage(outOfStack);
      else if (engine.is_exhausted()) self.postMessage(outOfMemory);
      else throw error;
    }
  };
  await call("start");
};
