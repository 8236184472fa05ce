// Fetches the engine and compiles it while it arrives, away from the page's thread, which would stand still for seconds over it on a phone.
// The page sends { address, bytes }, how many bytes there are; it hears { received } at each hundredth of them, and in the end { module }, the { status } of a host that does not have it, or what went wrong as an { error }.
// Chromium keeps the optimised code of much used functions with what the service worker has, and the next visit starts with it: but only of a response that comes from there as it is, and only while this thread lives. So the page lets it live, and nothing is counted of what need not be fetched.

self.onmessage = async ({ data: { address, bytes } }) => {
  try {
    const isKept = await isKeptOffline(address);
    const fetched = await fetch(address);
    const response = isKept && fetched.headers.get("content-type") === WASM ? fetched : counted(fetched, bytes);
    if (!response.ok) return self.postMessage({ status: response.status });
    self.postMessage({ module: await WebAssembly.compileStreaming(response) });
  } catch (error) {
    self.postMessage({ error: String(error) });
  }
};

const WASM = "application/wasm";

// Whether the service worker has a file; where the browser keeps nothing for this site, it has none.
async function isKeptOffline(address) {
  try {
    return (await caches.match(address)) !== undefined;
  } catch {
    return false;
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
