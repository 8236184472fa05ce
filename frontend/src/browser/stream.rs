//! Streams of bytes: read with an end, deflated and inflated by the browser.

use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, ReadableStream, ReadableStreamDefaultReader, ReadableWritablePair};

// Of `web-sys` these two are not stable yet.
#[wasm_bindgen]
extern "C" {
    type CompressionStream;

    #[wasm_bindgen(constructor, catch)]
    fn new(format: &str) -> Result<CompressionStream, JsValue>;

    type DecompressionStream;

    #[wasm_bindgen(constructor, catch)]
    fn new(format: &str) -> Result<DecompressionStream, JsValue>;
}

/// Deflate without a head or a checksum, as both streams call it.
const FORMAT: &str = "deflate-raw";

/// Why there is no end of a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It broke off, or is not what it should be.
    Broken,
    /// It is longer than it may be; the rest was not read.
    TooLong,
}

/// All bytes of a stream, at most `max_bytes` of them; `on_part` hears of every part that arrives.
pub async fn collect(stream: &ReadableStream, max_bytes: u64, on_part: impl Fn()) -> Result<Vec<u8>, Unread> {
    let broken = |_: JsValue| Unread::Broken;
    let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
    let mut bytes = Vec::new();
    loop {
        let chunk = JsFuture::from(reader.read()).await.map_err(broken)?;
        let field = |name: &str| Reflect::get(&chunk, &name.into()).map_err(broken);
        if field("done")?.is_truthy() {
            return Ok(bytes);
        }
        let part: Uint8Array = field("value")?.unchecked_into();
        if bytes.len() as u64 + u64::from(part.length()) > max_bytes {
            // Whoever sends it stops; nobody waits for what comes of that.
            let _ = JsFuture::from(reader.cancel()).await;
            return Err(Unread::TooLong);
        }
        bytes.extend(part.to_vec());
        on_part();
    }
}

/// Deflates. Errors: the browser cannot.
pub async fn deflate(bytes: &[u8]) -> Result<Vec<u8>, Unread> {
    through(bytes, CompressionStream::new(FORMAT).map(JsCast::unchecked_into), u64::MAX).await
}

/// Inflates what [`deflate`] gave to at most `max_bytes`; what is beyond is never held.
pub async fn inflate(bytes: &[u8], max_bytes: u64) -> Result<Vec<u8>, Unread> {
    through(bytes, DecompressionStream::new(FORMAT).map(JsCast::unchecked_into), max_bytes).await
}

async fn through(
    bytes: &[u8],
    transform: Result<ReadableWritablePair, JsValue>,
    max_bytes: u64,
) -> Result<Vec<u8>, Unread> {
    let transform = transform.map_err(|_| Unread::Broken)?;
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence(&parts).map_err(|_| Unread::Broken)?;
    collect(&blob.stream().pipe_through(&transform), max_bytes, || ()).await
}
