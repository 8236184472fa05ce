//! The engine's WebAssembly: fetched and compiled once, while it arrives, and shared by all workers.

use js_sys::{Object, Reflect, Uint8Array, WebAssembly};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Headers, ReadableWritablePair, Response, ResponseInit, TransformStream, TransformStreamDefaultController,
};

/// Fetches and compiles; `on_progress` hears how many bytes have arrived. Errors: a whole sentence.
pub async fn compile(address: &str, on_progress: impl Fn(u64) + 'static) -> Result<WebAssembly::Module, String> {
    let sentence = |error: JsValue| {
        format!(
            "The Python engine could not be loaded ({}). Check your connection and try again.",
            super::words(&error)
        )
    };
    let response = JsFuture::from(gloo::utils::window().fetch_with_str(address)).await.map_err(sentence)?;
    let response: Response = response.unchecked_into();
    if !response.ok() {
        return Err(format!(
            "The Python engine is missing from this site (status {}). Reload the page; if that does not help, tell whoever runs the site.",
            response.status()
        ));
    }
    let counted = counted(&response, on_progress).map_err(sentence)?;
    let promise = WebAssembly::compile_streaming(&js_sys::Promise::resolve(&JsValue::from(counted)));
    JsFuture::from(promise).await.map(JsCast::unchecked_into).map_err(sentence)
}

/// The same response, with its bytes counted as they pass.
fn counted(response: &Response, on_progress: impl Fn(u64) + 'static) -> Result<Response, JsValue> {
    let Some(body) = response.body() else { return response.clone() };
    let mut received = 0;
    let transform = move |chunk: Uint8Array, controller: TransformStreamDefaultController| {
        received += u64::from(chunk.byte_length());
        on_progress(received);
        controller.enqueue_with_chunk(&chunk)
    };
    type Transform = dyn FnMut(Uint8Array, TransformStreamDefaultController) -> Result<(), JsValue>;
    let transform = Closure::<Transform>::wrap(Box::new(transform));
    let transformer = Object::new();
    // Given to the garbage collector, which knows when the stream is done with it.
    Reflect::set(&transformer, &"transform".into(), &transform.into_js_value())?;
    let stream = TransformStream::new_with_transformer(&transformer)?;
    let body = body.pipe_through(&ReadableWritablePair::new(&stream.readable(), &stream.writable()));
    let headers = Headers::new()?;
    headers.set("content-type", "application/wasm")?;
    let init = ResponseInit::new();
    init.set_headers(&headers);
    Response::new_with_opt_readable_stream_and_init(Some(&body), &init)
}
