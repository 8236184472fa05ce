//! What a person gives as their answer: the code in the editor, or a kernel compiled from Rust.

use std::fmt::{self, Debug, Formatter};
use std::rc::Rc;

use protocol::Submission;

/// An answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// The code in the editor.
    Python(String),
    /// A kernel.
    Rust(KernelFile),
}

/// What lies in front of the person where code is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Front {
    /// The editor.
    Python,
    /// What is needed for a kernel.
    Rust,
    /// What a link shares.
    Shared,
}

/// A compiled kernel.
#[derive(Clone, PartialEq)]
pub struct KernelFile {
    /// The file's name.
    pub name: String,
    /// What is in it.
    pub bytes: Rc<[u8]>,
}

impl Answer {
    /// As the worker takes it.
    pub fn submission(&self) -> Submission {
        match self {
            Answer::Python(source) => Submission::Python(source.clone()),
            Answer::Rust(kernel) => Submission::Kernel(kernel.bytes.to_vec()),
        }
    }

    /// The source, if it is Python.
    pub fn source(&self) -> Option<&str> {
        match self {
            Answer::Python(source) => Some(source),
            Answer::Rust(_) => None,
        }
    }
}

impl KernelFile {
    /// A file of that name. Errors: it cannot be a kernel; a whole sentence.
    pub fn new(name: String, bytes: Vec<u8>) -> Result<KernelFile, String> {
        if bytes.len() > pack::kernel::MAX_BYTES {
            return Err(format!("`{name}` is larger than a kernel may be."));
        }
        if !bytes.starts_with(b"\0asm") {
            return Err(format!("`{name}` is not WebAssembly. `katagrad kernel build` writes a file that is."));
        }
        Ok(KernelFile { name, bytes: bytes.into() })
    }

    /// As it is kept in the browser. Nothing if it cannot be written.
    pub fn to_kept(&self) -> Option<Vec<u8>> {
        postcard::to_stdvec(&(&self.name, &*self.bytes)).ok()
    }

    /// What [`KernelFile::to_kept`] wrote; nothing if it is anything else.
    pub fn from_kept(kept: &[u8]) -> Option<KernelFile> {
        let (name, bytes) = postcard::from_bytes(kept).ok()?;
        KernelFile::new(name, bytes).ok()
    }

    /// Its name and its size.
    pub fn label(&self) -> String {
        format!("{}, {} kB", self.name, self.bytes.len().div_ceil(1000))
    }
}

impl Debug for KernelFile {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.label())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_webassembly_of_a_fair_size() {
        let check = |bytes: Vec<u8>, expected: Result<&str, &str>| {
            let label = KernelFile::new("k.wasm".to_owned(), bytes).map(|kernel| kernel.label());
            assert_eq!(label.as_ref().map(String::as_str).map_err(String::as_str), expected);
        };
        check([b"\0asm".to_vec(), vec![0; 1500]].concat(), Ok("k.wasm, 2 kB"));
        check(
            b"fn main() {}".to_vec(),
            Err("`k.wasm` is not WebAssembly. `katagrad kernel build` writes a file that is."),
        );
        check(vec![], Err("`k.wasm` is not WebAssembly. `katagrad kernel build` writes a file that is."));
        check(vec![0; pack::kernel::MAX_BYTES + 1], Err("`k.wasm` is larger than a kernel may be."));
    }

    #[test]
    fn reads_back_what_it_kept_and_nothing_else() {
        let kernel = KernelFile::new("k.wasm".to_owned(), b"\0asm\x01\0\0\0".to_vec()).expect("it is a kernel");
        let kept = kernel.to_kept().expect("it can be written");
        assert_eq!(KernelFile::from_kept(&kept), Some(kernel));
        for damaged in [&b""[..], b"<html>", &kept[..kept.len() - 1], b"\x01k\x04text"] {
            assert_eq!(KernelFile::from_kept(damaged), None, "{damaged:?}");
        }
    }
}
