// The start of the Web Worker: takes the compiled engine from the page, then hands every message to it.
// The page sends { module, js } once and { bytes, module } after that; the engine answers with bytes.

self.onmessage = async ({ data }) => {
  const engine = await import(data.js);
  await engine.default({ module_or_path: data.module });
  // Written now, because nothing can be written once memory is gone.
  const outOfMemory = engine.out_of_memory();
  self.onmessage = ({ data }) => {
    try {
      engine.receive(data.bytes, data.module);
    } catch (error) {
      if (!engine.is_exhausted()) throw error;
      self.postMessage(outOfMemory);
    }
  };
  engine.start();
};
