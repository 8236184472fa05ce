//! Splits the page's WebAssembly in two, so that the first part, with which a person can begin, is small.
//!
//! The second part works on the memory and the table of functions of the first, so neither notices: what one calls of the other goes through the table or through exports.
//! What the second is needed for stands behind *doors*, functions that the page calls only when both are there (`frontend/src/browser/second_part.rs`).

mod reach;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use walrus::ir::{Call, Instr, InstrLocId, RefFunc, Value, Visitor, dfs_in_order};
use walrus::{
    ConstExpr, DataKind, ElementItems, ElementKind, Function, FunctionBuilder, FunctionId, FunctionKind, GlobalId,
    GlobalKind, ImportedFunction, InstrSeqBuilder, LocalId, MemoryId, Module, ModuleConfig, TableId,
};

pub use reach::{Behind, behind};

/// The two parts.
pub struct Parts {
    pub first: Vec<u8>,
    pub second: Vec<u8>,
}

/// The name under which the second part imports the first.
const FIRST: &str = "first";

/// Splits a page that wasm-bindgen has finished, with its names still in it.
///
/// Errors: it is not as wasm-bindgen leaves it.
pub fn split(page: &[u8], behind: &Behind) -> Result<Parts> {
    let (mut first, mut second) = (parse(page)?, parse(page)?);
    let table = [main_table(&first)?, main_table(&second)?];
    let memory = [main_memory(&first)?, main_memory(&second)?];
    // Both were read from the same bytes, so their functions are in the same order.
    let pairs: Vec<(FunctionId, FunctionId)> = ids(&first).into_iter().zip(ids(&second)).collect();
    let is_moved = |id: FunctionId| {
        let function = first.funcs.get(id);
        let name = function.name.as_ref().filter(|_| matches!(function.kind, FunctionKind::Local(_)));
        name.is_some_and(|name| behind.functions.contains(name))
    };
    let (moved, staying): (Vec<_>, Vec<_>) = pairs.into_iter().partition(|(id, _)| is_moved(*id));
    let mut slots = slots(&first, table[0])?;

    let needed: BTreeSet<FunctionId> = moved.iter().flat_map(|(_, id)| callees(&second, *id)).collect();
    for (number, (ours, theirs)) in staying.iter().enumerate() {
        // Short, because there are hundreds.
        let name = format!("_{number:x}");
        if needed.contains(theirs) {
            first.exports.add(&name, *ours);
        }
        import(&mut second, *theirs, &name);
    }
    // Before what is not used goes: all that is used of the table may be in the second part.
    share(&mut first, &mut second, memory, table);
    let constants = take_constants(&mut first, behind);
    close_doors(&mut first, table[0], &moved.iter().map(|(id, _)| *id).collect(), &mut slots)?;
    let size = first.tables.get(table[0]);
    let shared = second.tables.get_mut(table[1]);
    (shared.initial, shared.maximum) = (size.initial, size.maximum);

    let entries =
        moved.iter().flat_map(|(ours, theirs)| slots.get(ours).into_iter().flatten().map(|slot| (*slot, *theirs)));
    fill_table(&mut second, table[1], entries.collect());
    fill_memory(&mut second, memory[1], constants);
    walrus::passes::gc::run(&mut second);
    Ok(Parts { first: first.emit_wasm(), second: second.emit_wasm() })
}

fn ids(module: &Module) -> Vec<FunctionId> {
    module.funcs.iter().map(Function::id).collect()
}

fn main_table(module: &Module) -> Result<TableId> {
    module.tables.main_function_table()?.context("the page has no table of functions")
}

fn main_memory(module: &Module) -> Result<MemoryId> {
    Ok(module.memories.iter().next().context("the page has no memory")?.id())
}

/// Has a function come from the first part.
fn import(second: &mut Module, id: FunctionId, name: &str) {
    let ty = second.funcs.get(id).ty();
    if let FunctionKind::Import(imported) = &second.funcs.get(id).kind {
        second.imports.delete(imported.import);
    }
    let import = second.imports.add(FIRST, name, id);
    second.funcs.get_mut(id).kind = FunctionKind::Import(ImportedFunction { ty, import });
}

fn parse(wasm: &[u8]) -> Result<Module> {
    let mut config = ModuleConfig::new();
    config.generate_name_section(false).generate_producers_section(false);
    let mut module = config.parse(wasm)?;
    // Notes of the linker, of no use to a browser.
    let notes: Vec<_> = module.customs.iter().map(|(id, _)| id).collect();
    for id in notes {
        module.customs.delete(id);
    }
    Ok(module)
}

/// Where in the table each function is. Errors: the table is not filled with functions at fixed places.
fn slots(module: &Module, table: TableId) -> Result<BTreeMap<FunctionId, Vec<u32>>> {
    let mut found: BTreeMap<FunctionId, Vec<u32>> = BTreeMap::new();
    for element in module.elements.iter() {
        let ElementKind::Active { table: filled, offset } = &element.kind else { continue };
        if *filled != table {
            continue;
        }
        let (ConstExpr::Value(Value::I32(start)), ElementItems::Functions(functions)) = (offset, &element.items) else {
            anyhow::bail!("the page's table of functions is filled in a way that is not known");
        };
        for (slot, function) in (*start as u32..).zip(functions) {
            found.entry(*function).or_default().push(slot);
        }
    }
    Ok(found)
}

/// The functions that one calls or names.
fn callees(module: &Module, id: FunctionId) -> Vec<FunctionId> {
    struct Callees(Vec<FunctionId>);
    impl<'instr> Visitor<'instr> for Callees {
        fn visit_instr(&mut self, instr: &'instr Instr, _: &'instr InstrLocId) {
            if let Instr::Call(Call { func }) | Instr::RefFunc(RefFunc { func }) = instr {
                self.0.push(*func);
            }
        }
    }
    let FunctionKind::Local(function) = &module.funcs.get(id).kind else { return Vec::new() };
    let mut callees = Callees(Vec::new());
    dfs_in_order(&mut callees, function, function.entry_block());
    callees.0
}

/// Takes the bodies of moved functions out of the first part. What is still called there calls the table instead, in which it gets a slot if it has none.
fn close_doors(
    first: &mut Module,
    table: TableId,
    moved: &BTreeSet<FunctionId>,
    slots: &mut BTreeMap<FunctionId, Vec<u32>>,
) -> Result<()> {
    let mut missing = FunctionBuilder::new(&mut first.types, &[], &[]);
    missing.func_body().unreachable();
    let missing = missing.finish(Vec::new(), &mut first.funcs);
    for element in first.elements.iter_mut() {
        if let ElementItems::Functions(functions) = &mut element.items {
            functions.iter_mut().filter(|id| moved.contains(id)).for_each(|id| *id = missing);
        }
    }
    for id in moved {
        replace(first, *id, |body, _| {
            body.unreachable();
        });
    }
    walrus::passes::gc::run(first);
    let called: Vec<FunctionId> = first.funcs.iter().map(Function::id).filter(|id| moved.contains(id)).collect();
    for id in called {
        let slot = match slots.get(&id).and_then(|slots| slots.first()) {
            Some(slot) => *slot,
            None => {
                let table = first.tables.get_mut(table);
                let slot = u32::try_from(table.initial)?;
                table.initial += 1;
                table.maximum = table.maximum.map(|maximum| maximum.max(table.initial));
                slots.insert(id, vec![slot]);
                slot
            }
        };
        let ty = first.funcs.get(id).ty();
        replace(first, id, |body, args| {
            for arg in args {
                body.local_get(*arg);
            }
            body.i32_const(slot as i32).call_indirect(ty, table);
        });
    }
    Ok(())
}

/// Gives a function another body, which `build` makes from its parameters.
fn replace(module: &mut Module, id: FunctionId, build: impl FnOnce(&mut InstrSeqBuilder, &[LocalId])) {
    let (params, results) = module.types.params_results(module.funcs.get(id).ty());
    let (params, results) = (params.to_vec(), results.to_vec());
    let args: Vec<LocalId> = params.iter().map(|param| module.locals.add(*param)).collect();
    let mut function = FunctionBuilder::new(&mut module.types, &params, &results);
    build(&mut function.func_body(), &args);
    module.funcs.get_mut(id).kind = FunctionKind::Local(function.local_func(args));
}

/// Cuts the constants of the second part out of the first: each with its address. Zeros stay, which cost nothing once compressed.
fn take_constants(first: &mut Module, behind: &Behind) -> Vec<(u32, Vec<u8>)> {
    let mut taken = Vec::new();
    let segments: Vec<_> = first.data.iter().map(|data| data.id()).collect();
    for id in segments {
        let data = first.data.get_mut(id);
        let DataKind::Active { offset: ConstExpr::Value(Value::I32(start)), .. } = data.kind else { continue };
        let start = start as u32;
        for range in &behind.constants {
            let inside = range.start.checked_sub(start).zip(range.end.checked_sub(start));
            let Some((from, to)) = inside.filter(|(_, to)| *to as usize <= data.value.len()) else { continue };
            if range.len() >= SMALLEST {
                let bytes = &mut data.value[from as usize..to as usize];
                taken.push((range.start, bytes.to_vec()));
                bytes.fill(0);
            }
        }
    }
    taken
}

/// Constants shorter than this stay: to say where they belong takes as many bytes.
const SMALLEST: usize = 16;

/// Lets the second part use the memory, the table and the globals of the first, in place of its own.
fn share(first: &mut Module, second: &mut Module, memory: [MemoryId; 2], table: [TableId; 2]) {
    let exports: Vec<_> = second.exports.iter().map(|export| export.id()).collect();
    for id in exports {
        second.exports.delete(id);
    }
    second.start = None;

    first.exports.add(MEMORY, memory[0]);
    let import = second.imports.add(FIRST, MEMORY, memory[1]);
    second.memories.get_mut(memory[1]).import = Some(import);

    first.exports.add(TABLE, table[0]);
    let import = second.imports.add(FIRST, TABLE, table[1]);
    second.tables.get_mut(table[1]).import = Some(import);

    let globals = |module: &Module| -> Vec<GlobalId> {
        module
            .globals
            .iter()
            .filter(|global| matches!(global.kind, GlobalKind::Local(_)))
            .map(|global| global.id())
            .collect()
    };
    for (number, (ours, theirs)) in globals(first).into_iter().zip(globals(second)).enumerate() {
        let name = format!("_g{number:x}");
        first.exports.add(&name, ours);
        let import = second.imports.add(FIRST, &name, theirs);
        second.globals.get_mut(theirs).kind = GlobalKind::Import(import);
    }
}

/// Names of what the parts share; functions and globals have numbers.
const MEMORY: &str = "_m";
const TABLE: &str = "_t";

/// Fills slots of the table, and nothing else of it.
fn fill_table(module: &mut Module, table: TableId, functions: BTreeMap<u32, FunctionId>) {
    let old: Vec<_> = module.elements.iter().map(|element| element.id()).collect();
    for id in old {
        module.elements.delete(id);
    }
    for table in module.tables.iter_mut() {
        table.elem_segments.clear();
    }
    let mut runs: Vec<(u32, Vec<FunctionId>)> = Vec::new();
    for (slot, function) in functions {
        match runs.last_mut() {
            Some((start, run)) if *start + run.len() as u32 == slot => run.push(function),
            _ => runs.push((slot, vec![function])),
        }
    }
    for (start, run) in runs {
        let offset = ConstExpr::Value(Value::I32(start as i32));
        let id = module.elements.add(ElementKind::Active { table, offset }, ElementItems::Functions(run));
        module.tables.get_mut(table).elem_segments.insert(id);
    }
}

/// Fills these places of the memory, and nothing else of it.
fn fill_memory(module: &mut Module, memory: MemoryId, constants: Vec<(u32, Vec<u8>)>) {
    let old: Vec<_> = module.data.iter().map(|data| data.id()).collect();
    for id in old {
        module.data.delete(id);
    }
    module.memories.get_mut(memory).data_segments.clear();
    for (start, bytes) in constants {
        let offset = ConstExpr::Value(Value::I32(start as i32));
        let id = module.data.add(DataKind::Active { memory, offset }, bytes);
        module.memories.get_mut(memory).data_segments.insert(id);
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::{env, fs};

    use super::*;
    use crate::process::{command, output, run};

    /// Code behind a door, with a table of methods and constants of its own, and what both parts need.
    const SOURCE: &str = r#"
        #![no_std]
        #[panic_handler]
        fn panic(_: &core::panic::PanicInfo) -> ! { loop {} }
        trait Shape { fn area(&self, scale: u32) -> u32; }
        struct Square(u32);
        struct Line;
        impl Shape for Square { #[inline(never)] fn area(&self, scale: u32) -> u32 { shared(self.0 * self.0 * scale) } }
        impl Shape for Line { #[inline(never)] fn area(&self, _: u32) -> u32 { shared(0) } }
        static LATE: [&str; 2] = ["something long enough to be moved", "something else that is long enough"];
        static EARLY: [u8; 24] = *b"needed from the first on";
        static mut CALLS: u32 = 0;
        #[inline(never)]
        fn shared(number: u32) -> u32 {
            unsafe { CALLS += 1 };
            number + EARLY[number as usize % 24] as u32
        }
        #[unsafe(no_mangle)]
        extern "C" fn early(number: u32) -> u32 { shared(number) * 1000 + unsafe { CALLS } }
        #[unsafe(no_mangle)]
        extern "C" fn late(number: u32) -> u32 { if number == 7 { 7 } else { door(number) } }
        #[inline(never)]
        #[unsafe(no_mangle)]
        extern "C" fn door(number: u32) -> u32 {
            let shape: &dyn Shape = if number % 2 == 0 { &Square(3) } else { &Line };
            shape.area(number) * 1000 + LATE[number as usize % 2].len() as u32 + unsafe { CALLS }
        }
    "#;

    /// Prints what both functions return: in one piece, and in two, where the door is closed until the second is there.
    const SCRIPT: &str = "
        const { readFileSync } = require('fs'), [whole, first, second] = process.argv.slice(1).map((it) => readFileSync(it));
        const start = (bytes, imports) => new WebAssembly.Instance(new WebAssembly.Module(bytes), imports).exports;
        const one = start(whole), two = start(first);
        const closed = () => { try { two.late(4); } catch (error) { return error instanceof WebAssembly.RuntimeError; } };
        const early = [one.early(5), two.early(5), one.late(7), two.late(7), closed()];
        start(second, { first: two });
        console.log([...early, one.late(4), two.late(4), one.late(5), two.late(5)].join(' '));
    ";

    fn built(name: &str) -> Result<(PathBuf, Vec<u8>)> {
        let folder = env::temp_dir().join(format!("katagrad-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("whole.rs"), SOURCE)?;
        let options = ["--target=wasm32-unknown-unknown", "--crate-type=cdylib", "--edition=2024", "-Copt-level=2"];
        let whole = folder.join("whole.wasm");
        run(command("rustc")
            .args(options)
            .args(["-Cpanic=abort", "-Cdebuginfo=0", "-Clink-arg=--emit-relocs", "-o"])
            .args([&whole, &folder.join("whole.rs")]))?;
        let wasm = fs::read(whole)?;
        Ok((folder, wasm))
    }

    #[test]
    fn two_parts_do_what_one_did() -> Result<()> {
        let (folder, whole) = built("split")?;
        let behind = behind(&whole, |name| name == "door")?;
        let Parts { first, second } = split(&whole, &behind)?;
        for (name, wasm) in [("first", &first), ("second", &second)] {
            fs::write(folder.join(name), wasm)?;
        }
        let files = ["whole.wasm", "first", "second"].map(|name| folder.join(name));
        let printed = output(command("node").args(["--eval", SCRIPT, "--"]).args(files))?;
        fs::remove_dir_all(&folder)?;
        assert_eq!(printed.trim(), "105001 105001 7 7 true 152035 152035 110037 110037");
        let holds = |wasm: &[u8], text: &str| wasm.windows(text.len()).any(|bytes| bytes == text.as_bytes());
        assert!(!holds(&first, "something long enough") && holds(&second, "something long enough"));
        assert!(holds(&first, "needed from the first on") && !holds(&second, "needed from the first on"));
        Ok(())
    }

    #[test]
    fn a_page_without_doors_is_an_error() {
        let (folder, whole) = built("no-doors").expect("it compiles");
        assert!(behind(&whole, |_| false).is_err());
        fs::remove_dir_all(folder).expect("it is there");
    }
}
