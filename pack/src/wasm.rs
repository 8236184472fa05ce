//! Just enough of the WebAssembly format to see whether a module imports anything.

/// The section of imports.
const IMPORTS: u8 = 2;

/// How many things a module imports; `None` if the bytes are not a module.
pub(crate) fn n_imports(wasm: &[u8]) -> Option<u32> {
    let mut rest = wasm.strip_prefix(b"\0asm\x01\0\0\0")?;
    while let Some((&section, after)) = rest.split_first() {
        let (n_bytes, body) = leb128(after)?;
        let (body, after) = body.split_at_checked(n_bytes as usize)?;
        if section == IMPORTS {
            return leb128(body).map(|(n_imports, _)| n_imports);
        }
        rest = after;
    }
    Some(0)
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
}
