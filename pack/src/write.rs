//! Writes a pack: `pack.json`, `pack.wasm`, `solutions/*.json`, and `cards.json` and `plans.json` where it has some, ready for any static host.

use std::fs;
use std::path::Path;

use crate::PackError;
use crate::folder::{self, Folder, file_error, json};
use crate::host::native;
use crate::manifest::{Asset, Manifest};
use crate::wasm;

/// Reads the problems of `folder`, joins them with the compiled code at `wasm`, and writes the pack into `out`.
///
/// Errors: the folder is not valid, the code imports something or cannot say its examples, or a file cannot be read or written.
pub fn pack(folder: &Path, wasm: &Path, out: &Path) -> Result<Manifest, PackError> {
    let mut folder = folder::read(folder)?;
    let code = fs::read(wasm).map_err(|error| file_error(wasm, &error))?;
    match wasm::n_imports(&code) {
        Some(0) => {}
        Some(n_imports) => {
            return Err(PackError::Code(format!(
                "{} imports {n_imports} things; a pack may import none, so leave the feature `browser` of `pack` out",
                wasm.display()
            )));
        }
        None => return Err(PackError::Code(format!("{} is not WebAssembly", wasm.display()))),
    }
    let opened = native::open(&code)?;
    folder.ask(|id| Box::new(opened.problem(id)))?;
    let Folder { mut manifest, solutions, deck, plans, .. } = folder;
    manifest.wasm = Some(Asset::describe("pack.wasm", &code));
    manifest.validate()?;
    write(&out.join("pack.wasm"), &code)?;
    for (entry, solutions) in manifest.problems.iter().zip(&solutions) {
        write(&out.join(&entry.solutions.path), &json(solutions)?)?;
    }
    if let Some(asset) = &manifest.cards {
        write(&out.join(&asset.path), &json(&deck)?)?;
    }
    if let Some(asset) = &manifest.plans {
        write(&out.join(&asset.path), &json(&plans)?)?;
    }
    write(&out.join("pack.json"), &json(&manifest)?)?;
    Ok(manifest)
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), PackError> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).map_err(|error| file_error(folder, &error))?;
    fs::write(path, bytes).map_err(|error| file_error(path, &error))
}

#[cfg(test)]
mod tests {
    use judge::{Args, Value};

    use super::*;
    use crate::cards::Deck;
    use crate::folder::tests::folder;
    use crate::manifest::Solutions;
    use crate::plans::Plans;

    /// Code that says these examples when it is asked first, and then always 2.
    fn code_of(examples: &[Args]) -> Vec<u8> {
        let quoted = |bytes: Vec<u8>| bytes.iter().map(|byte| format!("\\{byte:02x}")).collect::<String>();
        let examples = postcard::to_stdvec(&Ok::<_, String>(examples)).unwrap();
        let value = postcard::to_stdvec(&Ok::<_, String>(Value::from(2))).unwrap();
        let (n_first, n_then) = (examples.len(), value.len());
        let text = format!(
            r#"(module
                (memory (export "memory") 1)
                (global $asked (mut i32) (i32.const 0))
                (func (export "katagrad_alloc") (param i32) (result i32) (i32.const 1024))
                (func (export "katagrad_call") (result i64)
                    (if (result i64) (global.get $asked)
                        (then (i64.const {then}))
                        (else (global.set $asked (i32.const 1)) (i64.const {first}))))
                (data (i32.const 256) "{}") (data (i32.const 512) "{}"))"#,
            quoted(examples),
            quoted(value),
            first = (256u64 << 32) + n_first as u64,
            then = (512u64 << 32) + n_then as u64,
        );
        wat::parse_str(text).unwrap()
    }

    #[test]
    fn asks_for_as_many_examples_as_are_explained() {
        let root = folder("examples", &[]);
        let wasm = root.join("code.wasm");
        fs::write(&wasm, code_of(&[])).unwrap();
        let error = pack(&root, &wasm, &root.join("out")).unwrap_err().to_string();
        assert!(error.contains("add/problem.toml: the code has 0 examples, but there are 1 `[[examples]]`"), "{error}");
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn writes_what_reads_back() {
        let root = folder("write", &[]);
        let (wasm, out) = (root.join("code.wasm"), root.join("out"));
        fs::write(&wasm, code_of(&[vec![Value::from(1)]])).unwrap();
        let written = pack(&root, &wasm, &out).unwrap();
        let read = Manifest::from_json(&fs::read_to_string(out.join("pack.json")).unwrap()).unwrap();
        assert_eq!(read, written);
        let example = &read.problems[0].examples[0];
        assert_eq!((&example.args[0], &example.expected, example.why.as_str()), (&1.into(), &2.into(), "It is."));
        let code = read.wasm.as_ref().unwrap();
        code.verify(&fs::read(out.join(&code.path)).unwrap()).unwrap();
        let solutions = fs::read(out.join(&read.problems[0].solutions.path)).unwrap();
        read.problems[0].solutions.verify(&solutions).unwrap();
        assert_eq!(Solutions::from_json(str::from_utf8(&solutions).unwrap()).unwrap().wrong[0].name, "minus");
        for asset in [read.cards.as_ref().unwrap(), read.plans.as_ref().unwrap()] {
            asset.verify(&fs::read(out.join(&asset.path)).unwrap()).unwrap();
        }
        Deck::from_json(&fs::read_to_string(out.join("cards.json")).unwrap()).unwrap();
        Plans::from_json(&fs::read_to_string(out.join("plans.json")).unwrap()).unwrap();
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn refuses_code_that_imports() {
        let root = folder("imports", &[]);
        let wasm = root.join("code.wasm");
        for (text, part) in [(r#"(module (import "a" "b" (func)))"#, "imports 1 thing"), ("", "is not WebAssembly")] {
            fs::write(&wasm, if text.is_empty() { vec![] } else { wat::parse_str(text).unwrap() }).unwrap();
            let error = pack(&root, &wasm, &root.join("out")).unwrap_err().to_string();
            assert!(error.contains(part), "{error}");
        }
        fs::remove_dir_all(root).unwrap();
    }
}
