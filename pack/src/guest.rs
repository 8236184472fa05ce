//! The guest side: turns a crate of [`Spec`]s into WebAssembly that a host can ask.
//!
//! ```text
//! pub const SPECS: &[(&str, &dyn judge::Spec)] = &[("two_sum", &two_sum::TwoSum)];
//! pack::export!(SPECS);
//! ```
//! What the exported functions do is written here; the macro only gives them their names.

use std::cell::RefCell;
use std::sync::Once;

use judge::Spec;
use serde::Serialize;

use crate::abi::{Method, Request, Slice};

/// Exports the pack's entry points from a `cdylib` built for `wasm32-unknown-unknown`; elsewhere it does nothing. Takes a `&'static [(&'static str, &'static dyn Spec)]`.
#[macro_export]
macro_rules! export {
    ($specs:expr) => {
        $crate::entry_points!(|request: &[u8]| $crate::guest::answer($specs, request), $crate::guest::message);
    };
}

/// Exports the entry points of a guest that answers with a function from bytes to bytes, and says with another why it ended.
#[doc(hidden)]
#[macro_export]
macro_rules! entry_points {
    ($answer:expr, $message:path) => {
        #[cfg(target_arch = "wasm32")]
        #[doc(hidden)]
        #[unsafe(no_mangle)]
        pub extern "C" fn katagrad_alloc(n_bytes: u32) -> u32 {
            $crate::guest::alloc(n_bytes)
        }

        #[cfg(target_arch = "wasm32")]
        #[doc(hidden)]
        #[unsafe(no_mangle)]
        pub extern "C" fn katagrad_call() -> i64 {
            $crate::guest::call($answer)
        }

        #[cfg(target_arch = "wasm32")]
        #[doc(hidden)]
        #[unsafe(no_mangle)]
        pub extern "C" fn katagrad_message() -> i64 {
            $message()
        }
    };
}

thread_local! {
    static REQUEST: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static REPLY: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static MESSAGE: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Makes room for a request of `n_bytes`, and says where. The room is the guest's; nothing is to be freed.
pub fn alloc(n_bytes: u32) -> u32 {
    REQUEST.with_borrow_mut(|request| {
        request.clear();
        request.resize(n_bytes as usize, 0);
        request.as_ptr() as usize as u32
    })
}

/// Answers the request that lies in the room made by [`alloc`] with `answer`, and says where the reply lies.
pub fn call(answer: impl FnOnce(&[u8]) -> Vec<u8>) -> i64 {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        std::panic::set_hook(Box::new(|panic| MESSAGE.with_borrow_mut(|message| *message = panic.to_string())));
    });
    let request = REQUEST.take();
    let reply = answer(&request);
    REPLY.with_borrow_mut(|kept| {
        *kept = reply;
        place(kept)
    })
}

/// Where the message of the last panic lies; of no length if there was none.
pub fn message() -> i64 {
    MESSAGE.with_borrow(|message| place(message.as_bytes()))
}

/// Answers one request.
pub fn answer(specs: &[(&str, &dyn Spec)], request: &[u8]) -> Vec<u8> {
    let request: Request = match postcard::from_bytes(request) {
        Ok(request) => request,
        Err(error) => return refuse(format!("the request cannot be read: {error}")),
    };
    let Some((_, spec)) = specs.iter().find(|(id, _)| *id == request.problem) else {
        return refuse(format!("there is no problem `{}` in this pack", request.problem));
    };
    match request.method {
        Method::Examples => reply(spec.examples()),
        Method::Groups => reply(spec.groups()),
        Method::Generate { group, mut source, size } => {
            let args = spec.generate(&group, &mut source, size);
            reply((source, args))
        }
        Method::Validate { args } => reply(spec.validate(&args)),
        Method::Oracle { args } => reply(spec.oracle(&args)),
        Method::Check => reply(spec.check()),
        Method::Witness { args, expected, found } => reply(spec.witness(&args, &expected, &found)),
    }
}

pub(crate) fn reply<T: Serialize>(answer: T) -> Vec<u8> {
    postcard::to_stdvec(&Ok::<T, String>(answer)).unwrap_or_else(|error| refuse(error.to_string()))
}

pub(crate) fn refuse(reason: String) -> Vec<u8> {
    // Text always encodes; an empty reply would be reported as unreadable.
    postcard::to_stdvec(&Err::<(), String>(reason)).unwrap_or_default()
}

/// Where bytes lie, as the host reads it.
pub(crate) fn place(bytes: &[u8]) -> i64 {
    Slice { pointer: bytes.as_ptr() as usize as u32, len: bytes.len() as u32 }.pack()
}
