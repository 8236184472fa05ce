//! Writes a pack: `pack.json`, `pack.wasm` or `data.json`, `solutions/*.json`, and `cards.json` and `plans.json` where it has some, ready for any static host.

use std::fs;
use std::path::Path;

use crate::PackError;
use crate::folder::{self, Folder, file_error, json};
use crate::host::native;
use crate::manifest::{Asset, Manifest};
use crate::wasm;

/// Reads the problems of `folder`, joins them with the compiled code at `wasm` or, if the set has cases in place of code, with those, and writes the pack into `out`.
///
/// Errors: the folder is not valid; there is code beside cases, or neither; the code imports something or cannot say its examples; a file cannot be read or written.
pub fn pack(folder: &Path, wasm: Option<&Path>, out: &Path) -> Result<Manifest, PackError> {
    let mut folder = folder::read(folder)?;
    let (path, answers) = match (wasm, folder.data.take()) {
        (Some(wasm), None) => {
            let code = fs::read(wasm).map_err(|error| file_error(wasm, &error))?;
            if wasm::n_imports(&code).is_some_and(|n_imports| n_imports > 0) {
                let hint = "leave the feature `browser` of `pack` out, and crates that need a browser";
                return Err(PackError::Code(format!("{} has imports; a pack may have none: {hint}", wasm.display())));
            }
            let opened = native::open(&code)?;
            folder.ask(|id| Ok(Box::new(opened.problem(id))))?;
            folder.manifest.wasm = Some(Asset::describe("pack.wasm", &code));
            ("pack.wasm", code)
        }
        (None, Some(data)) => {
            folder.ask(|id| Ok(Box::new(data.recorded(id)?)))?;
            let bytes = json(&data)?;
            folder.manifest.data = Some(Asset::describe("data.json", &bytes));
            ("data.json", bytes)
        }
        (Some(_), Some(_)) => {
            return Err(PackError::Code("a set with cases.toml takes no code; leave one of them out".to_owned()));
        }
        (None, None) => {
            return Err(PackError::Code("the set has no cases.toml, so its compiled code is due".to_owned()));
        }
    };
    let Folder { manifest, solutions, deck, plans, .. } = folder;
    let text = json(&manifest)?;
    // What is written must be read by others, so it is read once here.
    Manifest::from_json(&String::from_utf8_lossy(&text))?;
    write(&out.join(path), &answers)?;
    for (entry, solutions) in manifest.problems.iter().zip(&solutions) {
        write(&out.join(&entry.solutions.path), &json(solutions)?)?;
    }
    if let Some(asset) = &manifest.cards {
        write(&out.join(&asset.path), &json(&deck)?)?;
    }
    if let Some(asset) = &manifest.plans {
        write(&out.join(&asset.path), &json(&plans)?)?;
    }
    write(&out.join("pack.json"), &text)?;
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
    use crate::data::Data;
    use crate::folder::tests::{WITHOUT_CODE, folder};
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
        let error = pack(&root, Some(&wasm), &root.join("out")).unwrap_err().to_string();
        assert!(error.contains("add/problem.toml: the code has 0 examples, but there are 1 `[[examples]]`"), "{error}");
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn writes_what_reads_back() {
        let root = folder("write", &[]);
        let (wasm, out) = (root.join("code.wasm"), root.join("out"));
        fs::write(&wasm, code_of(&[vec![Value::from(1)]])).unwrap();
        let written = pack(&root, Some(&wasm), &out).unwrap();
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
    fn writes_a_set_without_code() {
        let root = folder("data", WITHOUT_CODE);
        let out = root.join("out");
        let written = pack(&root, None, &out).unwrap();
        assert_eq!(written.problems[0].examples[0].expected, 2.into());
        let data = fs::read(out.join("data.json")).unwrap();
        written.data.as_ref().unwrap().verify(&data).unwrap();
        assert!(Data::from_json(&data).unwrap().recorded("add").is_ok());
        let both = pack(&root, Some(&root.join("pack.toml")), &out).unwrap_err().to_string();
        assert!(both.contains("leave one of them out"), "{both}");
        fs::remove_dir_all(root).unwrap();
        let root = folder("neither", &[]);
        let neither = pack(&root, None, &root.join("out")).unwrap_err().to_string();
        assert!(neither.contains("its compiled code is due"), "{neither}");
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn refuses_code_that_imports() {
        let root = folder("imports", &[]);
        let wasm = root.join("code.wasm");
        for (text, part) in [(r#"(module (import "a" "b" (func)))"#, "has imports"), ("", "cannot be used")] {
            fs::write(&wasm, if text.is_empty() { vec![] } else { wat::parse_str(text).unwrap() }).unwrap();
            let error = pack(&root, Some(&wasm), &root.join("out")).unwrap_err().to_string();
            assert!(error.contains(part), "{error}");
        }
        fs::remove_dir_all(root).unwrap();
    }
}
