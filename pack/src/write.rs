//! Writes a pack: `pack.json`, `pack.wasm`, `solutions/*.json`, and `cards.json` and `plans.json` where it has some, ready for any static host.

use std::fs;
use std::path::Path;

use crate::PackError;
use crate::folder::{self, Folder, file_error, json};
use crate::manifest::{Asset, Manifest};
use crate::wasm;

/// Reads the problems of `folder`, joins them with the compiled code at `wasm`, and writes the pack into `out`.
///
/// Errors: the folder is not valid, the code imports something, or a file cannot be read or written.
pub fn pack(folder: &Path, wasm: &Path, out: &Path) -> Result<Manifest, PackError> {
    let Folder { mut manifest, solutions, deck, plans } = folder::read(folder)?;
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
    use super::*;
    use crate::cards::Deck;
    use crate::folder::tests::folder;
    use crate::manifest::Solutions;
    use crate::plans::Plans;

    #[test]
    fn writes_what_reads_back() {
        let root = folder("write", &[]);
        let (wasm, out) = (root.join("code.wasm"), root.join("out"));
        fs::write(&wasm, wat::parse_str("(module)").unwrap()).unwrap();
        let written = pack(&root, &wasm, &out).unwrap();
        let read = Manifest::from_json(&fs::read_to_string(out.join("pack.json")).unwrap()).unwrap();
        assert_eq!(read, written);
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
