//! Methods that are written in Python, in `lib/_numpy_methods.py`, which is imported when the first of them is called.
//!
//! They are methods of the class like all others, so that the interpreter remembers where it found them.

use rustpython_vm::function::FuncArgs;
use rustpython_vm::{AsObject, Py, PyPayload, PyResult, VirtualMachine, pyclass};

use super::NdArray;

macro_rules! in_python {
    ($($name:ident)*) => {
        /// The methods of `ndarray` by these names.
        #[pyclass]
        pub(super) trait InPython: PyPayload {
            $(
                #[pymethod]
                fn $name(zelf: &Py<NdArray>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
                    call(stringify!($name), zelf, args, vm)
                }
            )*
        }
    };
}

in_python! {
    argpartition byteswap choose clip compress conj conjugate diagonal partition put repeat resize round searchsorted
    setflags to_device tobytes tofile trace
}

impl InPython for NdArray {}

fn call(name: &'static str, zelf: &Py<NdArray>, mut args: FuncArgs, vm: &VirtualMachine) -> PyResult {
    args.prepend_arg(zelf.as_object().to_owned());
    vm.import("_numpy_methods", 0)?.get_attr(name, vm)?.call(args, vm)
}
