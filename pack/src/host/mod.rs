//! The host side: loads a pack's WebAssembly and turns its problems into [`judge::Problem`]s.

#[cfg(all(feature = "browser", target_arch = "wasm32"))]
pub mod browser;
#[cfg(feature = "native")]
pub mod native;

use std::cell::RefCell;

use judge::{Args, Check, Group, Limits, Mismatch, Plan, Problem, ProblemError, Runner, Signature, Source, Value};
use serde::de::DeserializeOwned;

#[cfg(any(feature = "native", all(feature = "browser", target_arch = "wasm32")))]
use crate::PackError;
use crate::abi::{Method, Request};
use crate::data::Data;

/// A pack's code, loaded.
pub struct Pack {
    guest: RefCell<Box<dyn Guest>>,
}

/// What answers for the problems of a pack.
pub enum Opened {
    /// Its code.
    Code(Pack),
    /// Recorded cases.
    Data(Data),
}

impl Opened {
    /// The problem with this id, for one grading by `plan`; `runner` runs Python, and is asked only where a pack's own solution answers a person's input.
    ///
    /// Errors: recorded cases have no such problem, or the solution does not answer. Whether code has such a problem shows with the first question.
    pub fn problem<'a>(
        &'a self,
        id: &str,
        plan: &Plan,
        signature: &Signature,
        runner: &mut dyn Runner,
        limits: &Limits,
    ) -> Result<Box<dyn Problem + 'a>, ProblemError> {
        match self {
            Opened::Code(pack) => Ok(Box::new(pack.problem(id))),
            Opened::Data(data) => Ok(Box::new(data.problem(id, plan, signature, runner, limits)?)),
        }
    }
}

/// Something that answers requests in bytes, as [`crate::guest`] does: WebAssembly, however it is run.
pub trait Guest {
    /// Asks once. After a failure the guest starts afresh with the next request.
    fn call(&mut self, request: &[u8]) -> Result<Vec<u8>, GuestError>;

    /// The next request finds a guest that has answered none.
    fn start_afresh(&mut self);
}

/// A guest gave no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GuestError {
    /// It trapped, panicked, or used more than it may.
    #[error("{0}")]
    Trapped(String),
    /// Where it says that its answer lies there is no memory.
    #[error("the answer does not lie in the guest's memory")]
    OutOfBounds,
    /// It is larger than a page could show or a person's device keep.
    #[error("the answer has {0} bytes, more than {MAX_REPLY_BYTES}")]
    TooLong(u32),
}

/// The longest answer that is read: several times what the largest inputs of a problem take.
pub const MAX_REPLY_BYTES: u32 = 16 << 20;

/// Where an answer lies in a memory of `n_bytes`. Errors: nowhere, or it is longer than any may be.
#[cfg(any(feature = "native", all(feature = "browser", target_arch = "wasm32")))]
pub(crate) fn reply_range(reply: crate::abi::Slice, n_bytes: usize) -> Result<std::ops::Range<usize>, GuestError> {
    if reply.len > MAX_REPLY_BYTES {
        return Err(GuestError::TooLong(reply.len));
    }
    reply.within(n_bytes).ok_or(GuestError::OutOfBounds)
}

/// Errors: [`PackError::Code`] if a guest imports anything; what imports nothing can compute and nothing else.
#[cfg(any(feature = "native", all(feature = "browser", target_arch = "wasm32")))]
fn refuse_imports(n_imports: usize) -> Result<(), PackError> {
    match n_imports {
        0 => Ok(()),
        n => Err(crate::wasm::has_imports(n)),
    }
}

/// One problem of a [`Pack`].
pub struct Hosted<'a> {
    pack: &'a Pack,
    id: String,
}

impl Pack {
    /// A pack over a guest; usually made by `native::open` or `browser::open`.
    pub fn new(guest: impl Guest + 'static) -> Pack {
        Pack { guest: RefCell::new(Box::new(guest)) }
    }

    /// The problem with this id. Whether the pack has one shows with the first question.
    pub fn problem(&self, id: &str) -> Hosted<'_> {
        Hosted { pack: self, id: id.to_string() }
    }
}

impl Hosted<'_> {
    fn ask<T: DeserializeOwned>(&self, method: Method) -> Result<T, ProblemError> {
        let call = method.name().to_string();
        let unreadable = |message: String| ProblemError::Unreadable { call: call.clone(), message };
        let request = Request { problem: self.id.clone(), method };
        let request = postcard::to_stdvec(&request).map_err(|error| unreadable(error.to_string()))?;
        let reply = match self.pack.guest.borrow_mut().call(&request) {
            Ok(reply) => reply,
            Err(GuestError::Trapped(message)) => return Err(ProblemError::Trapped { call, message }),
            Err(error) => return Err(unreadable(error.to_string())),
        };
        let reply: Result<T, String> = postcard::from_bytes(&reply).map_err(|error| unreadable(error.to_string()))?;
        reply.map_err(|message| ProblemError::Trapped { call, message })
    }
}

impl Problem for Hosted<'_> {
    fn examples(&mut self) -> Result<Vec<Args>, ProblemError> {
        self.ask(Method::Examples)
    }

    fn groups(&mut self) -> Result<Vec<Group>, ProblemError> {
        self.ask(Method::Groups)
    }

    fn generate(&mut self, group: &str, source: &mut Source, size: u32) -> Result<Args, ProblemError> {
        let method = Method::Generate { group: group.to_string(), source: source.clone(), size };
        let (after, args) = self.ask(method)?;
        *source = after;
        Ok(args)
    }

    fn validate(&mut self, args: &Args) -> Result<Result<(), String>, ProblemError> {
        self.ask(Method::Validate { args: args.clone() })
    }

    fn oracle(&mut self, args: &Args) -> Result<Value, ProblemError> {
        self.ask(Method::Oracle { args: args.clone() })
    }

    fn check(&mut self) -> Result<Check, ProblemError> {
        self.ask(Method::Check)
    }

    fn witness(&mut self, args: &Args, expected: &Value, found: &Value) -> Result<Result<(), Mismatch>, ProblemError> {
        self.ask(Method::Witness { args: args.clone(), expected: expected.clone(), found: found.clone() })
    }
}
