//! The `posix` module that `os` is built on: the names of the frozen module `_memory_os`.

pub(crate) use memory_os::module_def;

#[rustpython_vm::pymodule(name = "posix")]
mod memory_os {
    use rustpython_vm::builtins::PyModule;
    use rustpython_vm::{AsObject, Py, PyResult, VirtualMachine};

    pub(crate) fn module_exec(vm: &VirtualMachine, module: &Py<PyModule>) -> PyResult<()> {
        __module_exec(vm, module);
        let memory_os = vm.import("_memory_os", 0)?;
        let names = vm.call_method(memory_os.as_object(), "__dir__", ())?;
        for name in names.try_to_value::<Vec<rustpython_vm::builtins::PyStrRef>>(vm)? {
            if !name.as_bytes().starts_with(b"__") {
                let value = memory_os.get_attr(&name, vm)?;
                module.set_attr(&name, value, vm)?;
            }
        }
        Ok(())
    }
}
