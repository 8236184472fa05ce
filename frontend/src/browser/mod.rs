//! What the browser lends us, each behind a type that gives it back when dropped.

pub mod address;
pub mod clipboard;
pub mod clock;
pub mod cover;
pub mod download;
pub mod editor;
pub mod engine;
pub mod fetch;
pub mod full_screen;
pub mod kept_files;
pub mod local_store;
pub mod pack_code;
pub mod pack_file;
pub mod persistence;
pub mod picked;
pub mod second_part;
pub mod service_worker;
pub mod solutions;
pub mod stream;
pub mod style;
pub mod this_visit;
pub mod thread;
pub mod worker;

use wasm_bindgen::JsValue;

/// A JavaScript error in words.
pub fn words(error: &JsValue) -> String {
    let error = js_sys::Error::from(error.clone());
    error.as_string().unwrap_or_else(|| String::from(error.to_string()))
}
