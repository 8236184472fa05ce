//! Class problems: a case is a list of operations on one object.

use judge::{Method, Param, Type, Value};
use rustpython_vm::function::FuncArgs;
use rustpython_vm::{PyObjectRef, PyResult, VirtualMachine};

use crate::convert::{Nodes, from_python, to_python};
use crate::fault::Stop;

/// Runs the operations `(method, [arguments])`, the first of them the constructor, and gives what each returned, read before the next one can change it.
pub(crate) fn run(
    class: &PyObjectRef,
    init: &[Param],
    methods: &[Method],
    operations: &Value,
    nodes: &Nodes,
    vm: &VirtualMachine,
) -> Result<Vec<Value>, Stop> {
    let malformed = || vm.new_value_error("a case of a class problem is a list of `(method, [arguments])`");
    let Value::List(operations) = operations else { return Err(malformed().into()) };
    let mut object = None;
    let mut results = Vec::with_capacity(operations.len());
    for operation in operations {
        let (name, args) = match operation {
            Value::Tuple(pair) => match pair.as_slice() {
                [Value::Str(name), Value::List(args) | Value::Tuple(args)] => (name, args),
                _ => return Err(malformed().into()),
            },
            _ => return Err(malformed().into()),
        };
        let args = |params: &[Param]| -> PyResult<FuncArgs> {
            let ty = |index: usize| params.get(index).map_or(&Type::Any, |param| &param.ty);
            let args: PyResult<Vec<_>> =
                args.iter().enumerate().map(|(index, arg)| to_python(arg, ty(index), nodes, vm)).collect();
            Ok(FuncArgs::from(args?))
        };
        match &object {
            None => {
                object = Some(class.call(args(init)?, vm)?);
                results.push(Value::None);
            }
            Some(object) => {
                let method = methods.iter().find(|method| method.name == *name).ok_or_else(malformed)?;
                let bound = object.get_attr(vm.ctx.intern_str(name.as_str()), vm)?;
                let returned = bound.call(args(&method.params)?, vm)?;
                results.push(from_python(&returned, &method.returns, vm)?);
            }
        }
    }
    Ok(results)
}
