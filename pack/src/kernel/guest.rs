//! The kernel's side: what [`kernel!`](crate::kernel!) makes of a function or a class.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicBool, Ordering};

use judge::{Args, Value};

use super::{Convert, Declared, Param, Question, Returned};
use crate::guest::{refuse, reply};

/// Makes a kernel of a function, or of a class with its constructor `new` and its methods. In a crate of its own, a `cdylib` built for `wasm32-unknown-unknown`, it exports the entry points; elsewhere it only checks the types.
///
/// ```
/// fn two_sum(nums: &[i64], target: i64) -> Vec<i64> {
///     let pairs = (0..nums.len()).flat_map(|j| (0..j).map(move |i| (i, j)));
///     pairs.filter(|&(i, j)| nums[i] + nums[j] == target).flat_map(|(i, j)| [i as i64, j as i64]).collect()
/// }
///
/// pack::kernel!(fn two_sum(nums: &[i64], target: i64) -> Vec<i64>);
/// # fn main() {}
/// ```
/// Of a class every method is written with `&mut self`, whatever the class itself has:
/// ```
/// #[derive(Default)]
/// struct Counter(i64);
///
/// impl Counter {
///     fn new() -> Self {
///         Counter(0)
///     }
///
///     fn add(&mut self, amount: i64) -> i64 {
///         self.0 += amount;
///         self.0
///     }
/// }
///
/// pack::kernel! {
///     impl Counter {
///         fn new() -> Self;
///         fn add(&mut self, amount: i64) -> i64;
///     }
/// }
/// # fn main() {}
/// ```
#[macro_export]
macro_rules! kernel {
    (fn $name:ident($($param:ident: $ty:ty),* $(,)?) $(-> $returns:ty)?) => {
        #[doc(hidden)]
        pub fn katagrad_answer(question: &[u8]) -> Vec<u8> {
            use $crate::kernel::{Convert, Declared, Param, Returned, guest};
            let n_params = guest::count(&[$(stringify!($param)),*]);
            let declared = || Declared { name: guest::plain(stringify!($name)).to_string(), n_params, methods: None };
            guest::answer(question, declared, |args| {
                #[allow(unused_mut)]
                let mut inputs = guest::Inputs::new(args);
                $(let mut $param = inputs.next::<<$ty as Param<'_>>::Owned>(stringify!($param))?;)*
                inputs.end()?;
                let value $(: $returns)? = $name($(<$ty as Param<'_>>::lend(&mut $param)),*);
                Ok(Returned { value: Convert::write(&value), after: vec![$(guest::after::<$ty>(&$param)),*] })
            })
        }
        $crate::kernel_entry_points!();
    };
    (impl $class:ident {
        fn new($($param:ident: $ty:ty),* $(,)?) -> Self;
        $(fn $method:ident(&mut self $(, $arg:ident: $arg_ty:ty)* $(,)?) $(-> $returns:ty)?;)*
    }) => {
        #[doc(hidden)]
        pub fn katagrad_answer(question: &[u8]) -> Vec<u8> {
            use $crate::kernel::{Convert, Declared, Param, Returned, guest};
            let n_params = guest::count(&[$(stringify!($param)),*]);
            let methods = || vec![$((guest::plain(stringify!($method)).to_string(), guest::count(&[$(stringify!($arg)),*]))),*];
            let declared = || Declared { name: guest::plain(stringify!($class)).to_string(), n_params, methods: Some(methods()) };
            guest::answer(question, declared, |args| {
                let mut operations = guest::operations(args)?.into_iter();
                #[allow(unused_mut)]
                let mut inputs = guest::Inputs::new(operations.next().map(|(_, args)| args).unwrap_or_default());
                $(let mut $param = inputs.next::<<$ty as Param<'_>>::Owned>(stringify!($param))?;)*
                inputs.end()?;
                #[allow(unused_mut)]
                let mut object: $class = $class::new($(<$ty as Param<'_>>::lend(&mut $param)),*);
                let mut values = vec![$crate::kernel::judge::Value::None];
                for (called, args) in operations {
                    #[allow(unused_mut)]
                    let mut inputs = guest::Inputs::new(args);
                    $(if called == guest::plain(stringify!($method)) {
                        $(let mut $arg = inputs.next::<<$arg_ty as Param<'_>>::Owned>(stringify!($arg))?;)*
                        inputs.end()?;
                        let value $(: $returns)? = object.$method($(<$arg_ty as Param<'_>>::lend(&mut $arg)),*);
                        values.push(Convert::write(&value));
                        continue;
                    })*
                    return Err(format!("there is no method `{called}`"));
                }
                Ok(Returned { value: $crate::kernel::judge::Value::List(values), after: vec![] })
            })
        }
        $crate::kernel_entry_points!();
    };
}

/// Exports the entry points around `katagrad_answer`, and counts memory.
#[doc(hidden)]
#[macro_export]
macro_rules! kernel_entry_points {
    () => {
        $crate::entry_points!(katagrad_answer, $crate::kernel::guest::message);

        #[cfg(target_arch = "wasm32")]
        #[global_allocator]
        static KATAGRAD_MEMORY: $crate::kernel::guest::Limited = $crate::kernel::guest::Limited;
    };
}

/// Answers one question in bytes.
pub fn answer(
    question: &[u8],
    declared: impl FnOnce() -> Declared,
    call: impl FnOnce(Args) -> Result<Returned, String>,
) -> Vec<u8> {
    match postcard::from_bytes(question) {
        Ok(Question::Describe) => reply(declared()),
        Ok(Question::Call(args)) => call(args).map_or_else(refuse, reply),
        Err(error) => refuse(format!("the question cannot be read: {error}")),
    }
}

/// Arguments, taken one after the other.
pub struct Inputs {
    values: std::vec::IntoIter<Value>,
    n_taken: usize,
}

impl Inputs {
    /// The arguments of one call.
    pub fn new(args: Args) -> Inputs {
        Inputs { values: args.into_iter(), n_taken: 0 }
    }

    /// The next one. Errors: there is none, or it is of another kind than the parameter's type.
    pub fn next<T: Convert>(&mut self, param: &str) -> Result<T, String> {
        let value = self.values.next().ok_or_else(|| format!("there is no argument for `{param}`"))?;
        self.n_taken += 1;
        T::read(&value).map_err(|reason| format!("the argument for `{param}` does not fit its type: {reason}"))
    }

    /// That was all. Errors: it was not.
    pub fn end(self) -> Result<(), String> {
        match self.values.len() {
            0 => Ok(()),
            n_left => {
                Err(format!("there are {} arguments where the kernel takes {}", self.n_taken + n_left, self.n_taken))
            }
        }
    }
}

/// How many names there are.
pub fn count(names: &[&str]) -> usize {
    names.len()
}

/// A name as Python has it: `r#type` is `type`.
pub fn plain(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// An argument as the call left it, if the function may change it.
pub fn after<'a, P: Param<'a>>(owned: &P::Owned) -> Option<Value> {
    P::CHANGES.then(|| owned.write())
}

/// The operations on a class, names with arguments. Errors: they are none.
pub fn operations(args: Args) -> Result<Vec<(String, Args)>, String> {
    match args.as_slice() {
        [operations] => Convert::read(operations),
        _ => Err("a class is called with one list of operations".to_string()),
    }
}

/// Whether an allocation failed.
static IS_EXHAUSTED: AtomicBool = AtomicBool::new(false);

/// Where the message lies that says why the kernel ended: a panic's, or that memory ran out.
pub fn message() -> i64 {
    if IS_EXHAUSTED.load(Ordering::Relaxed) {
        crate::guest::place(super::OUT_OF_MEMORY.as_bytes())
    } else {
        crate::guest::message()
    }
}

/// The system's memory; remembers that it ran out.
pub struct Limited;

// SAFETY: every call is the system allocator's own.
unsafe impl GlobalAlloc for Limited {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as the caller promises.
        noted(unsafe { System.alloc(layout) })
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: as the caller promises.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as the caller promises.
        noted(unsafe { System.alloc_zeroed(layout) })
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, n_bytes: usize) -> *mut u8 {
        // SAFETY: as the caller promises.
        noted(unsafe { System.realloc(pointer, layout, n_bytes) })
    }
}

fn noted(pointer: *mut u8) -> *mut u8 {
    if pointer.is_null() {
        IS_EXHAUSTED.store(true, Ordering::Relaxed);
    }
    pointer
}
