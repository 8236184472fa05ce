//! Packs and kernels in an interpreter, wasmi, with bounds on what each call may use.

use std::sync::OnceLock;
use std::time::Instant;

use wasmi::{Config, Engine, Instance, Linker, Memory, Module, Store, StoreLimits, StoreLimitsBuilder, TypedFunc};

use crate::PackError;
use crate::abi::Slice;
use crate::host::{self, Guest, GuestError, Pack, reply_range};
use crate::kernel::Kernel;

/// What a pack's code may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowance {
    /// Instructions in one call, roughly.
    pub fuel: u64,
    /// Bytes of memory.
    pub memory_bytes: usize,
}

impl Default for Allowance {
    /// Half a minute of interpreted instructions, and half a gigabyte.
    fn default() -> Self {
        Allowance { fuel: 10_000_000_000, memory_bytes: 512 << 20 }
    }
}

/// Opens a pack from the bytes of its `.wasm`. Errors: [`PackError::Code`] if they are not WebAssembly, import anything, or do not start.
pub fn open(wasm: &[u8]) -> Result<Pack, PackError> {
    open_with(wasm, Allowance::default())
}

/// As [`open`], with another allowance.
pub fn open_with(wasm: &[u8], allowance: Allowance) -> Result<Pack, PackError> {
    NativeGuest::open(wasm, allowance).map(Pack::new)
}

/// A kernel from the bytes of its `.wasm`; that they are none is said when it is loaded.
pub fn kernel(wasm: &[u8]) -> Kernel {
    kernel_with(wasm, Allowance::default())
}

/// As [`kernel`], with another allowance.
pub fn kernel_with(wasm: &[u8], allowance: Allowance) -> Kernel {
    Kernel::new(NativeGuest::open(wasm, allowance), seconds)
}

/// Seconds since the first time it is asked.
fn seconds() -> f64 {
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed().as_secs_f64()
}

struct NativeGuest {
    engine: Engine,
    module: Module,
    allowance: Allowance,
    running: Option<Running>,
}

/// An instance and its exports.
struct Running {
    store: Store<StoreLimits>,
    memory: Memory,
    alloc: TypedFunc<u32, u32>,
    call: TypedFunc<(), i64>,
    message: Option<TypedFunc<(), i64>>,
}

impl NativeGuest {
    /// Errors: [`PackError::Code`] if the bytes are not WebAssembly, import anything, or do not start.
    fn open(wasm: &[u8], allowance: Allowance) -> Result<NativeGuest, PackError> {
        let code = |error: wasmi::Error| PackError::Code(error.to_string());
        let engine = Engine::new(Config::default().consume_fuel(true));
        let module = Module::new(&engine, wasm).map_err(code)?;
        host::refuse_imports(module.imports().count())?;
        let mut guest = NativeGuest { engine, module, allowance, running: None };
        guest.running = Some(guest.start().map_err(code)?);
        Ok(guest)
    }

    fn start(&self) -> Result<Running, wasmi::Error> {
        let limits = StoreLimitsBuilder::new()
            .memory_size(self.allowance.memory_bytes)
            .table_elements(1 << 20)
            .memories(1)
            .build();
        let mut store = Store::new(&self.engine, limits);
        store.limiter(|limits| limits);
        store.set_fuel(self.allowance.fuel)?;
        let instance: Instance = Linker::new(&self.engine).instantiate_and_start(&mut store, &self.module)?;
        let missing = |name: &str| wasmi::Error::new(format!("it does not export `{name}` as it should"));
        let memory = instance.get_memory(&store, "memory").ok_or_else(|| missing("memory"))?;
        Ok(Running {
            memory,
            alloc: instance.get_typed_func(&store, "katagrad_alloc").map_err(|_| missing("katagrad_alloc"))?,
            call: instance.get_typed_func(&store, "katagrad_call").map_err(|_| missing("katagrad_call"))?,
            message: instance.get_typed_func(&store, "katagrad_message").ok(),
            store,
        })
    }
}

impl Guest for NativeGuest {
    fn call(&mut self, request: &[u8]) -> Result<Vec<u8>, GuestError> {
        // Taken out, so that an instance that fails is not used again.
        let mut running = match self.running.take() {
            Some(running) => running,
            None => self.start().map_err(|error| GuestError::Trapped(error.to_string()))?,
        };
        let reply = running.ask(request, self.allowance.fuel)?;
        self.running = Some(running);
        Ok(reply)
    }

    fn start_afresh(&mut self) {
        self.running = None;
    }
}

impl Running {
    fn ask(&mut self, request: &[u8], fuel: u64) -> Result<Vec<u8>, GuestError> {
        self.refuel(fuel)?;
        let len = u32::try_from(request.len()).map_err(|_| GuestError::OutOfBounds)?;
        let pointer = match self.alloc.call(&mut self.store, len) {
            Ok(pointer) => pointer,
            Err(error) => return Err(self.trapped(error, fuel)),
        };
        let memory = self.memory.data_mut(&mut self.store);
        let room = Slice { pointer, len }.within(memory.len()).ok_or(GuestError::OutOfBounds)?;
        memory[room].copy_from_slice(request);
        match self.call.call(&mut self.store, ()) {
            Ok(packed) => self.read(packed),
            Err(error) => Err(self.trapped(error, fuel)),
        }
    }

    /// The bytes that a returned `i64` points at.
    fn read(&self, packed: i64) -> Result<Vec<u8>, GuestError> {
        let memory = self.memory.data(&self.store);
        reply_range(Slice::unpack(packed), memory.len()).map(|range| memory[range].to_vec())
    }

    /// Says why a call ended: the panic's message if the guest kept one, the interpreter's otherwise.
    fn trapped(&mut self, error: wasmi::Error, fuel: u64) -> GuestError {
        if error.as_trap_code() == Some(wasmi::TrapCode::OutOfFuel) {
            return GuestError::Trapped("it took too long".to_string());
        }
        let panic = self.panic_message(fuel);
        GuestError::Trapped(panic.unwrap_or_else(|| error.to_string()))
    }

    fn panic_message(&mut self, fuel: u64) -> Option<String> {
        self.refuel(fuel).ok()?;
        let packed = self.message.as_ref()?.call(&mut self.store, ()).ok()?;
        let bytes = self.read(packed).ok()?;
        (!bytes.is_empty()).then(|| String::from_utf8_lossy(&bytes).into_owned())
    }

    fn refuel(&mut self, fuel: u64) -> Result<(), GuestError> {
        self.store.set_fuel(fuel).map_err(|error| GuestError::Trapped(error.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use judge::{Problem, ProblemError};

    use super::*;

    const SMALL: Allowance = Allowance { fuel: 1_000_000, memory_bytes: 1 << 20 };

    /// A guest whose `katagrad_call` has this body.
    fn guest(body: &str) -> Vec<u8> {
        let text = format!(
            r#"(module
                (memory (export "memory") 1)
                (func (export "katagrad_alloc") (param i32) (result i32) (i32.const 1024))
                (func (export "katagrad_call") (result i64) {body})
                (func (export "katagrad_message") (result i64) (i64.const 0x0000_0010_0000_0003))
                (data (i32.const 16) "why")
                (data (i32.const 32) "\00\00"))"#
        );
        wat::parse_str(text).unwrap()
    }

    fn examples(body: &str) -> Result<usize, ProblemError> {
        let pack = open_with(&guest(body), SMALL).unwrap();
        pack.problem("any").examples().map(|examples| examples.len())
    }

    #[test]
    fn reads_an_answer() {
        // Ok of an empty list, two zero bytes.
        assert_eq!(examples("(i64.const 0x0000_0020_0000_0002)"), Ok(0));
    }

    #[test]
    fn a_hostile_guest_ends_in_an_error() {
        let check = |body: &str, part: &str| {
            let error = examples(body).unwrap_err().to_string();
            assert!(error.contains(part), "{body}: {error}");
        };
        check("(loop (br 0)) unreachable", "it took too long");
        check("unreachable", "why");
        // Grows until it may not, then traps as Rust's allocator would.
        check("(loop (br_if 0 (i32.ne (memory.grow (i32.const 1)) (i32.const -1)))) unreachable", "why");
        check("(i64.const 0x0000_0020_ffff_ffff)", "more than 16777216");
        check("(i64.const 0x0000_0020_00ff_ffff)", "does not lie in the guest's memory");
        check("(i64.const 0xffff_ffff_0000_0002)", "does not lie in the guest's memory");
        check("(i64.const 0)", "cannot be read");
        // Ok of a list that claims to be long: the decoder finds no bytes for it.
        check(
            "(i32.store (i32.const 32) (i32.const 0xffffff00)) (i32.store (i32.const 36) (i32.const 0x0fffffff)) (i64.const 0x0000_0020_0000_0008)",
            "cannot be read",
        );
    }

    #[test]
    fn starts_afresh_after_a_trap() {
        // Traps where byte 48 is 0 and sets it; a fresh instance traps again, so the byte never reads 1.
        let body = "(if (i32.load8_u (i32.const 48)) (then (return (i64.const 0x0000_0020_0000_0002)))) (i32.store8 (i32.const 48) (i32.const 1)) unreachable";
        let pack = open_with(&guest(body), SMALL).unwrap();
        assert!(pack.problem("any").examples().is_err());
        assert!(pack.problem("any").examples().is_err());
    }

    #[test]
    fn refuses_code_that_is_no_pack() {
        let check = |text: &str, part: &str| {
            let Err(error) = open_with(&wat::parse_str(text).unwrap(), SMALL) else { panic!("{text} was opened") };
            assert!(error.to_string().contains(part), "{text}: {error}");
        };
        check(r#"(module (import "env" "now" (func)))"#, "imports 1 thing");
        check("(module)", "`memory`");
        check(r#"(module (memory (export "memory") 1))"#, "katagrad_alloc");
        check(r#"(module (memory (export "memory") 100))"#, "limit");
        check(r#"(module (func $loop (loop (br 0))) (start $loop))"#, "fuel");
        assert!(open_with(b"not wasm", SMALL).is_err());
    }
}
