// Fetches the engine and compiles it while it arrives, away from the page's thread, which would stand still for seconds over it on a phone.
// The page sends { address, bytes }, how many bytes there are; it hears { received } at each hundredth of them, and in the end { module }, the { status } of a host that does not have it, or what went wrong as an { error }.
// The browser keeps what it makes of code that was much used beside what is kept for offline use, and the next visit starts with it: but only of a response that comes straight from there, and only while this thread lives. So the page lets it.

self.onmessage = async ({ data: { address, bytes } }) => {
  try {
    const kept = await keptOffline(address);
    const response = kept?.headers.get("content-type") === WASM ? kept : counted(kept ?? (await fetch(address)), bytes);
    if (!response.ok) return self.postMessage({ status: response.status });
    self.postMessage({ module: await WebAssembly.compileStreaming(response) });
  } catch (error) {
    self.postMessage({ error: String(error) });
  }
};

const WASM = "application/wasm";

// What is kept for offline use; nothing where the browser keeps nothing for this site.
async function keptOffline(address) {
  try {
    return await caches.match(address);
  } catch {
    return undefined;
  }
}

// The response, with word to the page of how much has arrived.
function counted(response, bytes) {
  if (!response.ok) return response;
  let received = 0;
  let told = 0;
  const transform = (chunk, controller) => {
    received += chunk.byteLength;
    if (received - told > bytes / 100) self.postMessage({ received: (told = received) });
    controller.enqueue(chunk);
  };
  const body = response.body.pipeThrough(new TransformStream({ transform }));
  return new Response(body, { headers: { "content-type": WASM } });
}
