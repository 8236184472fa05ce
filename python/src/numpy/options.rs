//! The print options in force, one set a thread as there is one interpreter a thread.

use std::cell::RefCell;

use numpy::print::Options;

thread_local! {
    static OPTIONS: RefCell<Options> = RefCell::new(Options::default());
}

/// The options in force.
pub(super) fn current() -> Options {
    OPTIONS.with_borrow(Clone::clone)
}

/// Puts other options in force.
pub(super) fn set(options: Options) {
    OPTIONS.set(options);
}
