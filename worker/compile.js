// Fetches the engine and compiles it while it arrives, away from the page's thread, which would stand still for seconds over it on a phone.
// The page sends { address, bytes }, how many bytes there are; it hears { received } at each hundredth of them, and in the end { module }, the { status } of a host that does not have it, or what went wrong as an { error }.

self.onmessage = async ({ data: { address, bytes } }) => {
  try {
    const response = await fetch(address);
    if (!response.ok) return self.postMessage({ status: response.status });
    let received = 0;
    let told = 0;
    const transform = (chunk, controller) => {
      received += chunk.byteLength;
      if (received - told > bytes / 100) self.postMessage({ received: (told = received) });
      controller.enqueue(chunk);
    };
    const body = response.body.pipeThrough(new TransformStream({ transform }));
    const counted = new Response(body, { headers: { "content-type": "application/wasm" } });
    self.postMessage({ module: await WebAssembly.compileStreaming(counted) });
  } catch (error) {
    self.postMessage({ error: String(error) });
  }
};
