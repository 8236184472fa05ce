//! Leaves out of the engine what no submission can import.
//!
//! RustPython brings every module it has, and no feature of Cargo takes any of them away.
//! `python` offers some of them to nobody (`python/src/stdlib/mod.rs`): what belongs to them alone is dead, but only we know.

use anyhow::{Result, ensure};
use walrus::ir::{Call, Instr, InstrLocId, Visitor, dfs_in_order};
use walrus::{ConstExpr, DataId, DataKind, Export, FunctionBuilder, FunctionId, FunctionKind, MemoryId, Module, ir};

use super::dead_data;

/// Paths in Rust whose functions and constants are left out.
const LEFT_OUT: [&str; 17] = [
    "bzip2",
    "libbz2_rs_sys",
    "rustpython_common::compression",
    "rustpython_common::encodings::cjk",
    "rustpython_stdlib::_asyncio",
    "rustpython_stdlib::_datetime",
    "rustpython_stdlib::_remote_debugging",
    "rustpython_stdlib::_zoneinfo",
    "rustpython_stdlib::cjkcodecs",
    "rustpython_stdlib::elementtree",
    "rustpython_stdlib::pickle",
    "rustpython_stdlib::pyexpat",
    "rustpython_stdlib::socket",
    "rustpython_stdlib::zlib",
    "xml",
    "xz_core",
    "zlib_rs",
];

/// How the functions begin that `xz_core` exports for programs in C, which would keep its code.
const FOR_C: &str = "lzma_";

/// What is used all the same: the compiler keeps one of two equal functions, and these are also those of `binascii.crc32` and of arrays that are copied.
const SHARED: [&str; 3] = [
    "rustpython_stdlib::_datetime::_datetime::PyDelta",
    "rustpython_stdlib::zlib::zlib::Crc32Args",
    "rustpython_stdlib::zlib::zlib::crc32",
];

/// Takes away what belongs to [`LEFT_OUT`], and one of two copies of the names of characters.
///
/// Errors: RustPython is not as it was.
pub fn leave_out(module: &mut Module) -> Result<()> {
    let for_c: Vec<_> = module.exports.iter().filter(|export| export.name.starts_with(FOR_C)).map(Export::id).collect();
    for id in for_c {
        module.exports.delete(id);
    }
    let mentions = dead_data::mentions(module);
    share_names(module)?;
    let marks: Vec<String> = LEFT_OUT.iter().map(|path| mangled(path)).collect();
    // The list of all modules is made before `python` chooses from it.
    let lists = |name: &str| name.contains("10module_def") || name.contains("3DEF");
    let shared = SHARED.map(mangled);
    let holds = |name: &str, marks: &[String]| marks.iter().any(|mark| without_user(name).contains(mark));
    let is_dead = |name: &str| holds(name, &marks) && !lists(name) && !holds(name, &shared);

    let dead: Vec<FunctionId> =
        module.funcs.iter_local().map(|(id, _)| id).filter(|id| names(&module.funcs.get(*id).name, is_dead)).collect();
    for id in dead {
        let (params, results) = module.types.params_results(module.funcs.get(id).ty());
        let (params, results) = (params.to_vec(), results.to_vec());
        let mut empty = FunctionBuilder::new(&mut module.types, &params, &results);
        empty.func_body().unreachable();
        let args = params.iter().map(|param| module.locals.add(*param)).collect();
        module.funcs.get_mut(id).kind = FunctionKind::Local(empty.local_func(args));
    }
    let dead: Vec<_> = module.data.iter().filter(|data| names(&data.name, is_dead)).map(|data| data.id()).collect();
    for id in dead {
        delete(module, id);
    }
    walrus::passes::gc::run(module);
    for id in dead_data::unreachable(module, &mentions) {
        delete(module, id);
    }
    merge_data(module);
    Ok(())
}

/// Where a name such as "BULLET" is looked up, `unicode_names2::character`: how its mangled name begins and goes on after the hash of the crate.
const CHARACTER: (&str, &str) = ("_RNvCs", "_14unicode_names29character");

/// RustPython and its parser bring a version each of all names of characters. The parser, which needs them for `"\N{BULLET}"`, is given RustPython's.
fn share_names(module: &mut Module) -> Result<()> {
    let is_lookup = |name: &str| name.starts_with(CHARACTER.0) && name.ends_with(CHARACTER.1);
    let local = module.funcs.iter_local();
    let lookups: Vec<FunctionId> =
        local.map(|(id, _)| id).filter(|id| names(&module.funcs.get(*id).name, is_lookup)).collect();
    let of_parser = |id: &FunctionId| is_called_by(module, *id, "18ruff_python_parser");
    let (parsers, rustpythons): (Vec<_>, Vec<_>) = lookups.into_iter().partition(of_parser);
    let ([parsers], [rustpythons]) = (&*parsers, &*rustpythons) else {
        anyhow::bail!("RustPython has changed: the names of characters are not there twice");
    };
    let ty = module.funcs.get(*parsers).ty();
    ensure!(
        ty == module.funcs.get(*rustpythons).ty(),
        "RustPython has changed: names of characters are looked up otherwise"
    );
    let (params, results) = module.types.params_results(ty);
    let (params, results) = (params.to_vec(), results.to_vec());
    let args: Vec<_> = params.iter().map(|param| module.locals.add(*param)).collect();
    let mut forward = FunctionBuilder::new(&mut module.types, &params, &results);
    let mut body = forward.func_body();
    for arg in &args {
        body.local_get(*arg);
    }
    body.call(*rustpythons);
    module.funcs.get_mut(*parsers).kind = FunctionKind::Local(forward.local_func(args));
    Ok(())
}

/// Whether a function with this in its name calls `callee`.
fn is_called_by(module: &Module, callee: FunctionId, caller: &str) -> bool {
    struct Finds(FunctionId, bool);
    impl<'instr> Visitor<'instr> for Finds {
        fn visit_instr(&mut self, instr: &'instr Instr, _: &'instr InstrLocId) {
            self.1 |= matches!(instr, Instr::Call(Call { func }) if *func == self.0);
        }
    }
    let mut callers =
        module.funcs.iter_local().filter(|(id, _)| names(&module.funcs.get(*id).name, |name| name.contains(caller)));
    callers.any(|(_, function)| {
        let mut finds = Finds(callee, false);
        dfs_in_order(&mut finds, function, function.entry_block());
        finds.1
    })
}

fn names(name: &Option<String>, is_it: impl Fn(&str) -> bool) -> bool {
    name.as_deref().is_some_and(is_it)
}

/// A mangled name without the crate that a generic function was compiled for, which stands last: whoever needs the same function shares it.
fn without_user(name: &str) -> &str {
    let Some(start) = name.rfind("Cs").filter(|_| name.starts_with("_RI") || name.starts_with("_RNCI")) else {
        return name;
    };
    let path = name[start + 2..].split_once('_').map_or("", |(_, path)| path);
    let n_digits = path.bytes().take_while(u8::is_ascii_digit).count();
    let (length, word) = path.split_at(n_digits);
    let is_last = length.parse() == Ok(word.trim_start_matches('_').len());
    if is_last { &name[..start] } else { name }
}

/// A path as it stands in mangled names: `a::b_c` is `1a3b_c`.
pub fn mangled(path: &str) -> String {
    let part = |part: &str| {
        let separator = if part.starts_with(|first: char| first == '_' || first.is_ascii_digit()) { "_" } else { "" };
        format!("{}{separator}{part}", part.len())
    };
    // A crate is followed by its items, and preceded by its hash.
    format!("_{}", path.split("::").map(part).collect::<String>())
}

/// Puts constants that follow each other into one segment: the linker keeps them apart, and each costs some bytes and time.
fn merge_data(module: &mut Module) {
    let mut segments: Vec<(i32, MemoryId, Vec<u8>)> = Vec::new();
    let mut apart = Vec::new();
    for data in module.data.iter() {
        if let DataKind::Active { memory, offset: ConstExpr::Value(ir::Value::I32(start)) } = data.kind {
            apart.push(data.id());
            segments.push((start, memory, data.value.clone()));
        }
    }
    for id in apart {
        delete(module, id);
    }
    segments.sort_by_key(|(start, ..)| *start);
    let mut merged: Vec<(i32, MemoryId, Vec<u8>)> = Vec::new();
    for (start, memory, bytes) in segments {
        match merged.last_mut() {
            Some((first, _, before)) if start - (*first + before.len() as i32) < LARGEST_GAP => {
                before.resize((start - *first) as usize, 0);
                before.extend(bytes);
            }
            _ => merged.push((start, memory, bytes)),
        }
    }
    for (start, memory, bytes) in merged {
        let offset = ConstExpr::Value(ir::Value::I32(start));
        let id = module.data.add(DataKind::Active { memory, offset }, bytes);
        module.memories.get_mut(memory).data_segments.insert(id);
    }
}

fn delete(module: &mut Module, id: DataId) {
    if let DataKind::Active { memory, .. } = module.data.get(id).kind {
        module.memories.get_mut(memory).data_segments.remove(&id);
    }
    module.data.delete(id);
}

/// Zeros cost less than another segment.
const LARGEST_GAP: i32 = 64;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_generic_function_is_not_of_the_crate_that_uses_it() {
        assert_eq!(without_user("_RINvNtCs1_4core3mapNtCs2_4main1TECs3_3xml"), "_RINvNtCs1_4core3mapNtCs2_4main1TE");
        for own in ["_RNvCs3_3xml5parse", "_RINvCs3_3xml5parseCs4_3xml5parseE"] {
            assert_eq!(without_user(own), own);
        }
    }

    #[test]
    fn mangles_as_the_compiler_does() {
        assert_eq!(mangled("xml"), "_3xml");
        assert_eq!(mangled("rustpython_stdlib::_asyncio"), "_17rustpython_stdlib8__asyncio");
    }
}
