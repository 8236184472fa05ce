//! Just enough of the WebAssembly format to see that a module imports nothing, and to give its memory an end.

use crate::PackError;

/// How much memory a pack's code may have: half a gigabyte, in pages of 64 KiB.
pub const MAX_PAGES: u32 = 8192;

/// The section of imports.
const IMPORTS: u8 = 2;

/// The section of memories.
const MEMORIES: u8 = 5;

/// What every module of version 1 starts with.
const MAGIC: &[u8] = b"\0asm\x01\0\0\0";

/// How many things a module imports; `None` if the bytes are not a module.
#[cfg(any(feature = "author", test))]
pub(crate) fn n_imports(wasm: &[u8]) -> Option<u32> {
    let mut rest = wasm.strip_prefix(MAGIC)?;
    while !rest.is_empty() {
        let (section, body, after) = next_section(rest)?;
        if section == IMPORTS {
            return leb128(body).map(|(n_imports, _)| n_imports);
        }
        rest = after;
    }
    Some(0)
}

/// What is told of code with so many imports.
pub(crate) fn has_imports(n_imports: usize) -> PackError {
    let things = if n_imports == 1 { "thing" } else { "things" };
    PackError::Code(format!("it imports {n_imports} {things}, and may import none"))
}

/// The same module with a memory that ends at [`MAX_PAGES`] pages, so that whatever runs it stops its growth. Errors: [`PackError::Code`] if it is no module, imports anything, or wants more memory from the start.
///
/// Only the sections are read; whether they make sense shows when the module is compiled.
pub fn confined(wasm: &[u8]) -> Result<Vec<u8>, PackError> {
    let code = |why: String| PackError::Code(why);
    let cut = || code("it breaks off in the middle of a section".to_string());
    let mut rest = wasm.strip_prefix(MAGIC).ok_or_else(|| code("it is not WebAssembly".to_string()))?;
    let mut confined = MAGIC.to_vec();
    while !rest.is_empty() {
        let (section, body, after) = next_section(rest).ok_or_else(cut)?;
        match section {
            IMPORTS => {
                let (n_imports, _) = leb128(body).ok_or_else(cut)?;
                if n_imports > 0 {
                    return Err(has_imports(n_imports as usize));
                }
            }
            MEMORIES => {
                let memory =
                    memory(body).ok_or_else(|| code("it has another memory than one of 32 bits".to_string()))?;
                if memory.min > MAX_PAGES {
                    return Err(code(format!(
                        "it wants {} MiB of memory from the start; a pack may have {}",
                        memory.min.div_ceil(16),
                        MAX_PAGES / 16
                    )));
                }
                let mut body = vec![1, 1];
                push_leb128(&mut body, memory.min);
                push_leb128(&mut body, memory.max.unwrap_or(MAX_PAGES).min(MAX_PAGES));
                confined.push(MEMORIES);
                push_leb128(&mut confined, body.len() as u32);
                confined.extend(body);
            }
            _ => confined.extend(&rest[..rest.len() - after.len()]),
        }
        rest = after;
    }
    Ok(confined)
}

/// A memory's size in pages.
struct MemoryType {
    min: u32,
    max: Option<u32>,
}

/// The one memory of a section; `None` if there are more, or it is shared or of 64 bits.
fn memory(body: &[u8]) -> Option<MemoryType> {
    let (n_memories, body) = leb128(body)?;
    let (&flags, body) = body.split_first()?;
    if n_memories != 1 || flags > 1 {
        return None;
    }
    let (min, body) = leb128(body)?;
    let (max, body) = if flags == 1 { leb128(body).map(|(max, rest)| (Some(max), rest))? } else { (None, body) };
    body.is_empty().then_some(MemoryType { min, max })
}

/// The first section's number, what is in it, and what follows it.
fn next_section(bytes: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (&section, after) = bytes.split_first()?;
    let (n_bytes, body) = leb128(after)?;
    let (body, after) = body.split_at_checked(n_bytes as usize)?;
    Some((section, body, after))
}

/// An unsigned number in LEB128, and what follows it.
fn leb128(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let mut number = 0u32;
    for (byte_idx, &byte) in bytes.iter().enumerate().take(5) {
        number |= u32::from(byte & 0x7f).checked_shl(7 * byte_idx as u32)?;
        if byte & 0x80 == 0 {
            return Some((number, &bytes[byte_idx + 1..]));
        }
    }
    None
}

fn push_leb128(bytes: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_imports() {
        let check = |text: &str, expected: u32| assert_eq!(n_imports(&wat::parse_str(text).unwrap()), Some(expected));
        check("(module)", 0);
        check(r#"(module (memory (export "memory") 1) (func (export "f")))"#, 0);
        check(r#"(module (import "a" "b" (func)) (import "a" "c" (memory 1)))"#, 2);
        assert_eq!(n_imports(b""), None);
        assert_eq!(n_imports(b"\0asm\x01\0\0\0\x02\xff\xff\xff\xff\x0f"), None);
    }

    #[test]
    fn a_memory_gets_an_end_and_all_else_stays() {
        let check = |memory: &str, expected: &str| {
            let module = |memory: &str| {
                let text = format!(r#"(module {memory} (func (export "f") (result i32) (i32.const 7)))"#);
                wat::parse_str(text).unwrap()
            };
            assert_eq!(confined(&module(memory)).unwrap(), module(expected), "{memory}");
        };
        check("", "");
        check("(memory 1)", "(memory 1 8192)");
        check("(memory 300)", "(memory 300 8192)");
        check("(memory 1 20)", "(memory 1 20)");
        check("(memory 1 65536)", "(memory 1 8192)");
        check("(memory 8192)", "(memory 8192 8192)");
    }

    #[test]
    fn refuses_what_could_do_more_than_compute() {
        let check = |wasm: &[u8], part: &str| {
            let error = confined(wasm).unwrap_err().to_string();
            assert!(error.contains(part), "{error}");
        };
        let text = |text: &str| wat::parse_str(text).unwrap();
        check(&text(r#"(module (import "env" "now" (func)))"#), "imports 1 thing,");
        check(&text(r#"(module (import "env" "memory" (memory 1)))"#), "imports 1 thing,");
        check(&text("(module (memory 8193))"), "513 MiB of memory from the start");
        check(&text("(module (memory 1) (memory 1))"), "another memory");
        check(&text("(module (memory i64 1))"), "another memory");
        check(&text("(module (memory 1 2 shared))"), "another memory");
        check(b"", "not WebAssembly");
        check(b"<html>", "not WebAssembly");
        check(b"\0asm\x01\0\0\0\x05\xff\xff\xff\xff\x0f", "breaks off");
        check(b"\0asm\x01\0\0\0\x05\x02\x01\x05", "another memory");
    }
}
