//! `sys.stdout` and `sys.stderr`: text that is kept up to a limit, or passed on as it comes.

use std::cell::RefCell;
use std::rc::Rc;

use rustpython_vm::builtins::{PyBaseExceptionRef, PyStrRef};
use rustpython_vm::class::PyClassImpl;
use rustpython_vm::function::ArgBytesLike;
use rustpython_vm::{Py, PyObjectRef, PyPayload, PyResult, VirtualMachine, pyclass};

/// How many times the limit a submission may print before it is stopped; what lies between is dropped.
const PATIENCE: usize = 8;

/// One of the two streams a program prints to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    /// `sys.stdout`
    Stdout,
    /// `sys.stderr`
    Stderr,
}

/// Where printed text goes; shared between the session and the Python objects.
#[derive(Clone)]
pub(crate) struct Output(Rc<RefCell<Sink>>);

type Listener = Box<dyn FnMut(Stream, &str)>;

enum Sink {
    Kept { text: String, limit: usize, printed: usize },
    Passed(Listener),
}

/// More was printed than [`PATIENCE`] allows.
struct TooMuch;

impl Output {
    /// Also readies the classes, which every Python object needs before it is made.
    pub(crate) fn new() -> Output {
        let _ = TextOutput::make_static_type();
        let _ = ByteOutput::make_static_type();
        Output(Rc::new(RefCell::new(Sink::Kept { text: String::new(), limit: 0, printed: 0 })))
    }

    /// Forgets what was printed and keeps up to `limit` bytes from now on.
    pub(crate) fn keep(&self, limit: usize) {
        *self.0.borrow_mut() = Sink::Kept { text: String::new(), limit, printed: 0 };
    }

    /// Passes on what is printed from now on.
    pub(crate) fn pass(&self, out: impl FnMut(Stream, &str) + 'static) {
        *self.0.borrow_mut() = Sink::Passed(Box::new(out));
    }

    /// What was printed since [`Output::keep`], and whether it was far too much.
    pub(crate) fn take(&self) -> (String, bool) {
        match &mut *self.0.borrow_mut() {
            Sink::Kept { text, limit, printed } => (std::mem::take(text), *printed > limit.saturating_mul(PATIENCE)),
            Sink::Passed(_) => (String::new(), false),
        }
    }

    /// Prints text as the program would have.
    pub(crate) fn print(&self, stream: Stream, piece: &str) {
        // Past the limit there is nobody to tell but the program, and it is not the one printing.
        let _ = self.write(stream, piece);
    }

    fn write(&self, stream: Stream, piece: &str) -> Result<(), TooMuch> {
        match &mut *self.0.borrow_mut() {
            Sink::Passed(out) => out(stream, piece),
            Sink::Kept { text, limit, printed } => {
                let room = limit.saturating_sub(text.len());
                // Once something was cut nothing follows it, not even a shorter piece.
                if *printed == text.len() {
                    text.push_str(&piece[..piece.floor_char_boundary(room)]);
                }
                *printed = printed.saturating_add(piece.len());
                if *printed > limit.saturating_mul(PATIENCE) {
                    return Err(TooMuch);
                }
            }
        }
        Ok(())
    }

    /// Puts fresh stream objects in `sys`.
    pub(crate) fn install(&self, vm: &VirtualMachine) -> PyResult<()> {
        for (stream, names) in [(Stream::Stdout, ["stdout", "__stdout__"]), (Stream::Stderr, ["stderr", "__stderr__"])]
        {
            let object = TextOutput { output: self.clone(), stream }.into_ref(&vm.ctx);
            for name in names {
                vm.sys_module.set_attr(name, object.clone(), vm)?;
            }
        }
        Ok(())
    }
}

/// A text stream that can be written to.
#[pyclass(module = "io", name = "TextOutput")]
#[derive(PyPayload)]
struct TextOutput {
    output: Output,
    stream: Stream,
}

impl std::fmt::Debug for TextOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "TextOutput({:?})", self.stream)
    }
}

/// Stops a program that prints without end. Not an `Exception`, so that `except Exception` lets it through.
fn too_much(vm: &VirtualMachine) -> PyBaseExceptionRef {
    vm.new_exception_msg(vm.ctx.exceptions.keyboard_interrupt.to_owned(), "too much output".into())
}

#[pyclass]
impl TextOutput {
    #[pymethod]
    fn write(zelf: &Py<Self>, text: PyStrRef, vm: &VirtualMachine) -> PyResult<usize> {
        zelf.output.write(zelf.stream, &text.to_string_lossy()).map_err(|_| too_much(vm))?;
        Ok(text.char_len())
    }

    #[pymethod]
    fn writelines(zelf: &Py<Self>, lines: PyObjectRef, vm: &VirtualMachine) -> PyResult<()> {
        for line in lines.try_to_value::<Vec<PyStrRef>>(vm)? {
            Self::write(zelf, line, vm)?;
        }
        Ok(())
    }

    #[pymethod]
    fn flush(_zelf: &Py<Self>) {}

    #[pymethod]
    fn isatty(_zelf: &Py<Self>) -> bool {
        false
    }

    #[pymethod]
    fn readable(_zelf: &Py<Self>) -> bool {
        false
    }

    #[pymethod]
    fn writable(_zelf: &Py<Self>) -> bool {
        true
    }

    #[pymethod]
    fn seekable(_zelf: &Py<Self>) -> bool {
        false
    }

    #[pygetset]
    fn closed(_zelf: &Py<Self>) -> bool {
        false
    }

    #[pygetset]
    fn encoding(_zelf: &Py<Self>) -> &'static str {
        "utf-8"
    }

    #[pygetset]
    fn errors(_zelf: &Py<Self>) -> &'static str {
        "strict"
    }

    #[pygetset]
    fn mode(_zelf: &Py<Self>) -> &'static str {
        "w"
    }

    #[pygetset]
    fn name(zelf: &Py<Self>) -> &'static str {
        match zelf.stream {
            Stream::Stdout => "<stdout>",
            Stream::Stderr => "<stderr>",
        }
    }

    #[pygetset]
    fn buffer(zelf: &Py<Self>, vm: &VirtualMachine) -> PyObjectRef {
        ByteOutput { output: zelf.output.clone(), stream: zelf.stream }.into_ref(&vm.ctx).into()
    }
}

/// The stream of bytes under a text stream; bytes that are no UTF-8 are replaced.
#[pyclass(module = "io", name = "ByteOutput")]
#[derive(PyPayload)]
struct ByteOutput {
    output: Output,
    stream: Stream,
}

impl std::fmt::Debug for ByteOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ByteOutput({:?})", self.stream)
    }
}

#[pyclass]
impl ByteOutput {
    #[pymethod]
    fn write(zelf: &Py<Self>, data: ArgBytesLike, vm: &VirtualMachine) -> PyResult<usize> {
        let text = data.with_ref(|bytes| String::from_utf8_lossy(bytes).into_owned());
        zelf.output.write(zelf.stream, &text).map_err(|_| too_much(vm))?;
        Ok(data.len())
    }

    #[pymethod]
    fn flush(_zelf: &Py<Self>) {}
}
