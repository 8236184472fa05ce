//! Runs a kernel as a submission.

use judge::{Args, Call, Fault, Limits, Runner, Signature};
use serde::de::DeserializeOwned;

use super::{Declared, OUT_OF_MEMORY, Question, Returned};
use crate::PackError;
use crate::host::{Guest, GuestError};

/// The most bytes a kernel may have.
pub const MAX_BYTES: usize = 16 << 20;

/// A kernel, each call in an instance of its own.
///
/// It has no clock: the shell around it ends code that loops, and the native host code that uses up its fuel. Work is not counted.
pub struct Kernel {
    guest: Result<Box<dyn Guest>, String>,
    seconds: fn() -> f64,
}

impl Kernel {
    /// A kernel over a guest, or over why there is none, which [`Runner::load`] then says; usually made by `native::kernel` or `browser::kernel`. `seconds` is a clock from whatever beginning.
    pub fn new(guest: Result<impl Guest + 'static, PackError>, seconds: fn() -> f64) -> Kernel {
        let guest = match guest {
            Ok(guest) => Ok(Box::new(guest) as Box<dyn Guest>),
            Err(PackError::Code(reason)) => Err(reason),
            Err(error) => Err(error.to_string()),
        };
        Kernel { guest, seconds }
    }

    /// What the kernel says of itself. Errors: it is none.
    pub fn declared(&mut self) -> Result<Declared, Fault> {
        self.ask(&Question::Describe)
    }

    fn ask<T: DeserializeOwned>(&mut self, question: &Question) -> Result<T, Fault> {
        let guest = self.guest.as_mut().map_err(|reason| no_kernel(format!("the file cannot be used: {reason}")))?;
        let question = postcard::to_stdvec(question).map_err(|error| Fault::Crashed { message: error.to_string() })?;
        guest.start_afresh();
        let reply = guest.call(&question).map_err(fault)?;
        let reply: Result<T, String> =
            postcard::from_bytes(&reply).map_err(|error| no_kernel(format!("its answer cannot be read: {error}")))?;
        reply.map_err(no_kernel)
    }
}

impl Runner for Kernel {
    fn load(&mut self, source: &str, signature: &Signature) -> Result<(), Fault> {
        if !source.is_empty() {
            return Err(no_kernel("a kernel is no source".to_string()));
        }
        self.declared()?.fits(signature).map_err(no_kernel)
    }

    fn call(&mut self, args: &Args, _: &Limits) -> Call {
        let returned = self.ask::<Returned>(&Question::Call(args.clone()));
        let (outcome, args_after) = match returned {
            Ok(Returned { value, after }) => (Ok(value), Some(changed(args, after))),
            Err(fault) => (Err(fault), None),
        };
        Call { outcome, stdout: String::new(), args_after }
    }

    fn seconds(&mut self) -> Option<f64> {
        Some((self.seconds)())
    }
}

impl Declared {
    /// Whether the kernel answers a problem with this signature. Errors: what differs; how types differ shows with the first call.
    pub fn fits(&self, signature: &Signature) -> Result<(), String> {
        if self.name != signature.name() {
            return Err(format!("it answers `{}`, and `{}` is asked for", self.name, signature.name()));
        }
        let takes = |name: &str, found: usize, expected: usize| match found == expected {
            true => Ok(()),
            false => Err(format!("its `{name}` takes {found} parameters, and {expected} are due")),
        };
        match (signature, &self.methods) {
            (Signature::Function { name, params, .. }, None) => takes(name, self.n_params, params.len()),
            (Signature::Class { init, methods, .. }, Some(found)) => {
                takes("new", self.n_params, init.len())?;
                methods.iter().try_for_each(|method| match found.iter().find(|(name, _)| *name == method.name) {
                    Some((name, n_params)) => takes(name, *n_params, method.params.len()),
                    None => Err(format!("it has no method `{}`", method.name)),
                })
            }
            (Signature::Function { name, .. }, Some(_)) => {
                Err(format!("its `{name}` is a class, and a function is due"))
            }
            (Signature::Class { name, .. }, None) => Err(format!("its `{name}` is a function, and a class is due")),
        }
    }
}

/// The arguments as a call left them.
fn changed(args: &Args, after: Vec<Option<judge::Value>>) -> Args {
    let mut after = after.into_iter();
    args.iter().map(|arg| after.next().flatten().unwrap_or_else(|| arg.clone())).collect()
}

fn fault(error: GuestError) -> Fault {
    match error {
        GuestError::Trapped(message) if message == OUT_OF_MEMORY => Fault::MemoryLimit,
        // As Rust prints a panic: the place on a line of its own, then the message.
        GuestError::Trapped(message) => {
            match message.strip_prefix("panicked at ").and_then(|text| text.split_once(":\n")) {
                Some((place, message)) => Fault::Panic { place: place.to_string(), message: message.to_string() },
                None => Fault::Panic { place: String::new(), message },
            }
        }
        GuestError::OutOfBounds | GuestError::TooLong(_) => no_kernel(error.to_string()),
    }
}

fn no_kernel(reason: String) -> Fault {
    let mut letters = reason.chars();
    let sentence = letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>());
    Fault::NoKernel { reason: format!("{}.", sentence.unwrap_or_default().trim_end_matches('.')) }
}
