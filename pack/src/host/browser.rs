//! Packs and kernels in the browser's own WebAssembly.
//!
//! The browser has no fuel: code that loops is ended by ending the worker, which the page does when it hears nothing.

use js_sys::{Date, Function, Object, Reflect, Uint8Array, WebAssembly};
use wasm_bindgen::{JsCast, JsValue};

use crate::PackError;
use crate::abi::Slice;
use crate::host::{self, Guest, GuestError, Pack, reply_range};
use crate::kernel::Kernel;
use crate::wasm::confined;

/// Opens a pack from its compiled module. Errors: [`PackError::Code`] if it imports anything or does not start.
pub fn open(module: &WebAssembly::Module) -> Result<Pack, PackError> {
    BrowserGuest::open(module).map(Pack::new)
}

/// A kernel from the bytes of its `.wasm`; that they are none is said when it is loaded.
pub fn kernel(wasm: &[u8]) -> Kernel {
    let guest = confined(wasm).and_then(|wasm| {
        let module = WebAssembly::Module::new(&Uint8Array::from(wasm.as_slice()).into()).map_err(code)?;
        BrowserGuest::open(&module)
    });
    Kernel::new(guest, || Date::now() / 1000.0)
}

struct BrowserGuest {
    module: WebAssembly::Module,
    instance: Option<Instance>,
}

struct Instance {
    memory: WebAssembly::Memory,
    alloc: Function,
    call: Function,
    message: Option<Function>,
}

impl BrowserGuest {
    /// Errors: [`PackError::Code`] if it imports anything or does not start.
    fn open(module: &WebAssembly::Module) -> Result<BrowserGuest, PackError> {
        host::refuse_imports(WebAssembly::Module::imports(module).length() as usize)?;
        let mut guest = BrowserGuest { module: module.clone(), instance: None };
        guest.instance = Some(guest.start().map_err(code)?);
        Ok(guest)
    }

    fn start(&self) -> Result<Instance, JsValue> {
        let exports = WebAssembly::Instance::new(&self.module, &Object::new())?.exports();
        let export = |name: &str| Reflect::get(&exports, &name.into());
        let missing =
            |name: &str| JsValue::from(js_sys::Error::new(&format!("it does not export `{name}` as it should")));
        let function = |name: &str| export(name)?.dyn_into::<Function>().map_err(|_| missing(name));
        Ok(Instance {
            memory: export("memory")?.dyn_into().map_err(|_| missing("memory"))?,
            alloc: function("katagrad_alloc")?,
            call: function("katagrad_call")?,
            message: function("katagrad_message").ok(),
        })
    }
}

impl Guest for BrowserGuest {
    fn call(&mut self, request: &[u8]) -> Result<Vec<u8>, GuestError> {
        // Taken out, so that an instance that fails is not used again.
        let instance = match self.instance.take() {
            Some(instance) => instance,
            None => self.start().map_err(|error| GuestError::Trapped(text_of(&error)))?,
        };
        let reply = instance.ask(request)?;
        self.instance = Some(instance);
        Ok(reply)
    }

    fn start_afresh(&mut self) {
        self.instance = None;
    }
}

impl Instance {
    fn ask(&self, request: &[u8]) -> Result<Vec<u8>, GuestError> {
        let trapped = |error: JsValue| GuestError::Trapped(self.panic_message().unwrap_or_else(|| text_of(&error)));
        let n_bytes = request.len() as u32;
        let pointer = self.alloc.call1(&JsValue::NULL, &n_bytes.into()).map_err(trapped)?;
        // A wasm i32 arrives signed; `>>> 0` in JavaScript is this cast.
        let pointer = pointer.as_f64().ok_or(GuestError::OutOfBounds)? as i64 as u32;
        let room = self.view(Slice { pointer, len: n_bytes }).ok_or(GuestError::OutOfBounds)?;
        room.copy_from(request);
        let reply = self.call.call0(&JsValue::NULL).map_err(trapped)?;
        self.read(reply)
    }

    /// The bytes that a returned `i64` points at.
    fn read(&self, packed: JsValue) -> Result<Vec<u8>, GuestError> {
        let slice = Slice::unpack(i64::try_from(packed).map_err(|_| GuestError::OutOfBounds)?);
        let memory = Uint8Array::new(&self.memory.buffer());
        reply_range(slice, memory.length() as usize)?;
        Ok(memory.subarray(slice.pointer, slice.pointer + slice.len).to_vec())
    }

    fn view(&self, slice: Slice) -> Option<Uint8Array> {
        let memory = Uint8Array::new(&self.memory.buffer());
        slice.within(memory.length() as usize)?;
        Some(memory.subarray(slice.pointer, slice.pointer + slice.len))
    }

    fn panic_message(&self) -> Option<String> {
        let packed = self.message.as_ref()?.call0(&JsValue::NULL).ok()?;
        let bytes = self.read(packed).ok()?;
        (!bytes.is_empty()).then(|| String::from_utf8_lossy(&bytes).into_owned())
    }
}

fn code(error: JsValue) -> PackError {
    PackError::Code(text_of(&error))
}

fn text_of(error: &JsValue) -> String {
    error.dyn_ref::<js_sys::Error>().map_or_else(|| format!("{error:?}"), |error| String::from(error.message()))
}
