//! Leaves out of the engine what no submission can import.
//!
//! RustPython brings every module it has, and no feature of Cargo takes any of them away.
//! `python` offers some of them to nobody (`python/src/stdlib/mod.rs`): what belongs to them alone is dead, but only we know.

use walrus::{ConstExpr, DataId, DataKind, FunctionBuilder, FunctionId, FunctionKind, MemoryId, Module, ir};

/// Paths in Rust whose functions and constants are left out.
const LEFT_OUT: [&str; 16] = [
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
    "rustpython_stdlib::pyexpat",
    "rustpython_stdlib::socket",
    "rustpython_stdlib::zlib",
    "xml",
    "xz_core",
    "zlib_rs",
];

/// Takes away what belongs to [`LEFT_OUT`].
pub fn leave_out(module: &mut Module) {
    let marks: Vec<String> = LEFT_OUT.iter().map(|path| mangled(path)).collect();
    // The list of all modules is made before `python` chooses from it.
    let lists = |name: &str| name.contains("10module_def") || name.contains("3DEF");
    let is_dead = |name: &str| marks.iter().any(|mark| name.contains(mark)) && !lists(name);

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
    merge_data(module);
    walrus::passes::gc::run(module);
}

fn names(name: &Option<String>, is_it: impl Fn(&str) -> bool) -> bool {
    name.as_deref().is_some_and(is_it)
}

/// A path as it stands in mangled names: `a::b_c` is `1a3b_c`.
fn mangled(path: &str) -> String {
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
    fn mangles_as_the_compiler_does() {
        assert_eq!(mangled("xml"), "_3xml");
        assert_eq!(mangled("rustpython_stdlib::_asyncio"), "_17rustpython_stdlib8__asyncio");
    }
}
