//! What the WebAssembly of the site consists of: bytes of code by crate, read before names are stripped, and of Python by frozen module.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::time::SystemTime;

use anyhow::{Context, Result};
use wasmparser::{KnownCustom, Parser, Payload, TypeRef};

use super::{engine, names, read, wasm_file};
use crate::paths;

/// What is smaller is added up in one line.
const LEAST: usize = 2_000;

/// Prints the tables. Packs have none: their names are stripped as they are linked.
///
/// Errors: the engine or the page was not built here.
pub fn print() -> Result<()> {
    for (title, path) in [("engine", engine::named()), ("page", wasm_file("frontend", "page"))] {
        print_table(&format!("{title}: code by crate, not compressed"), by_crate(&read(&path)?)?);
    }
    print_table("Python's modules as they are frozen, not compressed", frozen_modules()?);
    Ok(())
}

fn print_table(title: &str, sizes: BTreeMap<String, usize>) {
    let total: usize = sizes.values().sum();
    let (mut large, small): (Vec<_>, Vec<_>) = sizes.into_iter().partition(|(_, bytes)| *bytes >= LEAST);
    large.sort_by_key(|(name, bytes)| (usize::MAX - bytes, name.clone()));
    println!("\n{:>12}  {title}", "bytes");
    for (name, bytes) in large {
        println!("{bytes:>12}  {name}");
    }
    println!("{:>12}  {} smaller ones", small.iter().map(|(_, bytes)| bytes).sum::<usize>(), small.len());
    println!("{total:>12}  in all");
}

/// The bytes of the functions of each crate, and of all constants.
fn by_crate(wasm: &[u8]) -> Result<BTreeMap<String, usize>> {
    let (mut names, mut bodies, mut n_imported) = (BTreeMap::new(), Vec::new(), 0);
    let mut sizes = BTreeMap::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    n_imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.range().len()),
            Payload::DataSection(data) => {
                sizes.insert("(constants)".to_owned(), data.range().len());
            }
            Payload::CustomSection(custom) => {
                if let KnownCustom::Name(section) = custom.as_known() {
                    names = names::of_functions(section)?;
                }
            }
            _ => {}
        }
    }
    for (index, bytes) in (n_imported..).zip(bodies) {
        let name = names.get(&index).and_then(|name| names::crate_of(name));
        *sizes.entry(name.unwrap_or_else(|| "(of no crate)".to_owned())).or_default() += bytes;
    }
    Ok(sizes)
}

/// The bytes of each module, as the build script of `python` left them last.
fn frozen_modules() -> Result<BTreeMap<String, usize>> {
    let builds = paths::target().join("wasm32-unknown-unknown/release/build");
    let mut outputs: Vec<(SystemTime, PathBuf)> = Vec::new();
    for entry in fs::read_dir(&builds).with_context(|| format!("cannot list {}", builds.display()))? {
        let table = entry?.path().join("out/frozen.rs");
        if let Ok(metadata) = table.metadata() {
            outputs.push((metadata.modified()?, table));
        }
    }
    let (_, table) = outputs.into_iter().max().context("no modules were frozen; run `./x build engine`")?;
    let mut sizes = BTreeMap::new();
    for entry in fs::read_dir(table.parent().context("the table is in no folder")?)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "frozen") {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            sizes.insert(name, fs::metadata(&path)?.len() as usize);
        }
    }
    Ok(sizes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_is_counted_for_its_crate() -> Result<()> {
        use walrus::{FunctionBuilder, Module};

        let mut module = Module::default();
        for (name, n_drops) in [("_RNvNtCs1234_7mycrate3foo3bar", 40), ("_RNvNtCs1234_5other3foo3bar", 4)] {
            let mut builder = FunctionBuilder::new(&mut module.types, &[], &[]);
            let mut body = builder.name(name.to_owned()).func_body();
            for _ in 0..n_drops {
                body.i32_const(0).drop();
            }
            let function = builder.finish(vec![], &mut module.funcs);
            module.exports.add(name, function);
        }
        let sizes = by_crate(&module.emit_wasm())?;
        let of = |name: &str| sizes.get(name).copied().unwrap_or_default();
        assert!(of("mycrate") > 100 && (4..30).contains(&of("other")), "{sizes:?}");
        Ok(())
    }
}
