//! Finding what a signature names in a submission, and whether it can be called as the signature says.

use judge::{Fault, Param, Signature};
use rustpython_vm::builtins::{PyCode, PyDictRef, PyFunction, PyStr, PyType};
use rustpython_vm::bytecode::CodeFlags;
use rustpython_vm::{PyObject, PyObjectRef, VirtualMachine};

/// The function or class that `signature` names. Errors: [`Fault::MissingEntry`], [`Fault::Parameters`].
pub(crate) fn find(scope: &PyDictRef, signature: &Signature, vm: &VirtualMachine) -> Result<PyObjectRef, Fault> {
    let name = match signature {
        Signature::Function { name, .. } | Signature::Class { name, .. } => name,
    };
    let entry = scope.get_item_opt(name.as_str(), vm).ok().flatten().filter(|entry| entry.is_callable());
    let Some(entry) = entry else {
        return Err(Fault::MissingEntry { name: name.clone(), defined: defined(scope) });
    };
    match signature {
        Signature::Function { params, .. } => check(&entry, name, params, 0, vm)?,
        Signature::Class { init, methods, .. } => {
            let Some(class) = entry.downcast_ref::<PyType>() else {
                return Err(Fault::MissingEntry { name: name.clone(), defined: defined(scope) });
            };
            let attribute = |method: &str| class.get_attr(vm.ctx.intern_str(method));
            if let Some(constructor) = attribute("__init__") {
                check(&constructor, name, init, 1, vm)?;
            }
            for method in methods {
                let Some(function) = attribute(&method.name) else {
                    let names = class.attributes().interned_names(&vm.ctx);
                    let names = names.iter().map(|name| name.as_str().to_owned());
                    let defined = names.filter(|name| !name.starts_with("__")).collect();
                    return Err(Fault::MissingEntry { name: format!("{name}.{}", method.name), defined });
                };
                check(&function, &method.name, &method.params, 1, vm)?;
            }
        }
    }
    Ok(entry)
}

/// The names a submission defined itself.
fn defined(scope: &PyDictRef) -> Vec<String> {
    let names = scope.items_vec().into_iter().filter_map(|(name, value)| {
        let own = value.downcast_ref::<PyFunction>().is_some() || value.downcast_ref::<PyType>().is_some();
        let name = name.downcast_ref::<PyStr>()?.to_str()?.to_owned();
        (own && !matches!(name.as_str(), "ListNode" | "TreeNode")).then_some(name)
    });
    names.collect()
}

/// Whether a function takes `params` after `n_bound` arguments that are already given. What is no plain function is called and seen.
fn check(callable: &PyObject, name: &str, params: &[Param], n_bound: usize, vm: &VirtualMachine) -> Result<(), Fault> {
    if callable.downcast_ref::<PyFunction>().is_none() {
        return Ok(());
    }
    let Some(code) = attribute::<PyCode>(callable, "__code__", vm) else { return Ok(()) };
    let names: Vec<&str> = code.varnames.iter().map(|name| name.as_str()).collect();
    let n_positional = code.arg_count as usize;
    let n_keyword_only = code.kwonlyarg_count as usize;
    let n_defaults = length(callable, "__defaults__", vm);
    let n_given = n_bound + params.len();
    let enough = n_given >= n_positional - n_defaults.min(n_positional);
    let not_too_many = n_given <= n_positional || code.flags.contains(CodeFlags::VARARGS);
    if enough && not_too_many && n_keyword_only <= length(callable, "__kwdefaults__", vm) {
        return Ok(());
    }

    let mut found: Vec<String> = Vec::new();
    for (index, name) in names[..n_positional].iter().enumerate().skip(n_bound) {
        let default = if index + n_defaults >= n_positional { "=…" } else { "" };
        found.push(format!("{name}{default}"));
    }
    let mut rest = names[n_positional + n_keyword_only..].iter();
    if code.flags.contains(CodeFlags::VARARGS) {
        found.extend(rest.next().map(|name| format!("*{name}")));
    } else if n_keyword_only > 0 {
        found.push("*".to_owned());
    }
    found.extend(names[n_positional..n_positional + n_keyword_only].iter().map(|name| (*name).to_owned()));
    if code.flags.contains(CodeFlags::VARKEYWORDS) {
        found.extend(rest.next().map(|name| format!("**{name}")));
    }
    Err(Fault::Parameters {
        name: name.to_owned(),
        expected: params.iter().map(|param| param.name.clone()).collect(),
        found: format!("({})", found.join(", ")),
    })
}

fn attribute<T: rustpython_vm::PyPayload>(
    object: &PyObject,
    name: &'static str,
    vm: &VirtualMachine,
) -> Option<rustpython_vm::PyRef<T>> {
    object.get_attr(name, vm).ok()?.downcast().ok()
}

fn length(object: &PyObject, name: &'static str, vm: &VirtualMachine) -> usize {
    object.get_attr(name, vm).ok().and_then(|value| value.length(vm).ok()).unwrap_or(0)
}
