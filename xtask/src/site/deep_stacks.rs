//! Lets Python recurse as deep in a browser as anywhere, although a browser's stack is small.
//!
//! A worker of Chromium runs WebAssembly on some 500 kB of stack, and nobody can ask for more; sorting with a key function that sorts fills them after 150 levels.
//! But with JavaScript Promise Integration (JSPI) a call can be made on a stack of its own while its caller is suspended.
//! So the function that runs a Python frame is wrapped: where little stack is left, it is called through JavaScript, on a fresh stack (`worker/stacks.js`).
//!
//! Rust's own stack, in linear memory, is long enough for many such stacks, and is measured: as much of it as fits a stack of the browser is a *segment*.
//! RustPython asks psm for the stack pointer, to raise RecursionError in time; it is told how much is left of the segment.

use anyhow::{Context, Result, ensure};
use walrus::ir::{BinaryOp, InstrSeqType};
use walrus::{ConstExpr, FunctionBuilder, FunctionId, FunctionKind, GlobalId, GlobalKind, Module, ValType, ir};

/// Bytes of Rust's stack that fit a worker's own stack, some 500 kB in Chromium, and those that fit one of JSPI, some 950 kB.
/// The second leaves room for native recursion that takes much of the browser's stack and little of Rust's, such as the comparison of nested lists.
const SEGMENT_OF_WORKER: i32 = 384 * 1024;
const SEGMENT_OF_JSPI: i32 = 320 * 1024;

/// With less than this left of its segment, a Python frame is run on a fresh stack. What recurses without Python, such as `repr` of nested lists, has this much.
const SPARE: i32 = SEGMENT_OF_JSPI / 2;

/// What runs a Python frame, `rustpython_vm::frame::ExecutingFrame::run`: how its mangled name goes on after the hash of the crate, and ends.
const RUN: (&str, &str) = ("rustpython_vm5frame", "14ExecutingFrame3run");

/// Changes the engine so that it asks for fresh stacks once `deepen` was called.
///
/// It imports `run` from the module `stacks`, and exports `run_here` for it.
/// Errors: RustPython is not as it was, and no such function is found.
pub fn deepen(module: &mut Module, stacks: &str) -> Result<()> {
    let pointer = module.globals.iter().find(|global| global.name.as_deref() == Some("__stack_pointer"));
    let pointer = pointer.context("the engine has no stack pointer")?;
    let GlobalKind::Local(ConstExpr::Value(ir::Value::I32(top))) = pointer.kind else {
        anyhow::bail!("the engine's stack starts nowhere");
    };
    let pointer = pointer.id();
    let floor = global(module, top - SEGMENT_OF_WORKER);
    let spare = global(module, 0);

    let mut deepen = FunctionBuilder::new(&mut module.types, &[], &[]);
    deepen.func_body().i32_const(top - SEGMENT_OF_JSPI).global_set(floor).i32_const(SPARE).global_set(spare);
    let deepen = deepen.finish(Vec::new(), &mut module.funcs);
    module.exports.add("deepen", deepen);

    let asked = find(module, |name| name == "rust_psm_stack_pointer")?;
    let mut left = FunctionBuilder::new(&mut module.types, &[], &[ValType::I32]);
    left.func_body().global_get(pointer).global_get(floor).binop(BinaryOp::I32Sub);
    module.funcs.get_mut(asked).kind = FunctionKind::Local(left.local_func(Vec::new()));

    let run = find(module, |name| name.contains(RUN.0) && name.ends_with(RUN.1))?;
    let (elsewhere, _) = module.add_import_func(stacks, "run", module.funcs.get(run).ty());
    wrap(module, run, elsewhere, [pointer, floor, spare]);
    Ok(())
}

/// Puts the choice of a stack in the place of `run`.
fn wrap(module: &mut Module, run: FunctionId, elsewhere: FunctionId, globals: [GlobalId; 3]) {
    let [pointer, floor, spare] = globals;
    let ty = module.funcs.get(run).ty();
    let (params, results) = module.types.params_results(ty);
    let (params, results) = (params.to_vec(), results.to_vec());
    let args: Vec<_> = params.iter().map(|param| module.locals.add(*param)).collect();
    let caller_floor = module.locals.add(ValType::I32);
    let result = InstrSeqType::new(&mut module.types, &[], &results);

    let mut choice = FunctionBuilder::new(&mut module.types, &params, &results);
    // The function moves, and the choice takes its place: whoever calls it, calls the choice.
    let here = std::mem::replace(&mut module.funcs.get_mut(run).kind, FunctionKind::Uninitialized(ty));
    let FunctionKind::Local(here) = here else { unreachable!("it is found among the local functions") };
    let here = module.funcs.add_local(here);
    module.exports.add("run_here", here);

    let mut body = choice.func_body();
    body.global_get(pointer).global_get(floor).binop(BinaryOp::I32Sub).global_get(spare).binop(BinaryOp::I32LtU);
    // The last segment is used to its end.
    body.global_get(pointer).i32_const(SEGMENT_OF_JSPI).binop(BinaryOp::I32GtU).binop(BinaryOp::I32And);
    body.if_else(
        result,
        |fresh| {
            fresh.global_get(floor).local_set(caller_floor);
            fresh.global_get(pointer).i32_const(SEGMENT_OF_JSPI).binop(BinaryOp::I32Sub).global_set(floor);
            for arg in &args {
                fresh.local_get(*arg);
            }
            fresh.call(elsewhere).local_get(caller_floor).global_set(floor);
        },
        |same| {
            for arg in &args {
                same.local_get(*arg);
            }
            same.call(here);
        },
    );
    module.funcs.get_mut(run).kind = FunctionKind::Local(choice.local_func(args));
}

fn global(module: &mut Module, start: i32) -> GlobalId {
    module.globals.add_local(ValType::I32, true, false, ConstExpr::Value(ir::Value::I32(start)))
}

/// The one function of such a name. Errors: there is none, or more than one.
fn find(module: &Module, is_it: impl Fn(&str) -> bool) -> Result<FunctionId> {
    let mut found =
        module.funcs.iter_local().filter(|(id, _)| module.funcs.get(*id).name.as_deref().is_some_and(&is_it));
    let (id, _) = found.next().context("RustPython has changed: the function that runs a frame is not found")?;
    ensure!(found.next().is_none(), "RustPython has changed: two functions run a frame");
    Ok(id)
}
