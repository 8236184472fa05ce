//! What a container held when it was noted, so that it can be made to hold it again.

use std::sync::atomic::Ordering;

use rustpython_vm::builtins::{PyDict, PyDictRef, PyList, PySet, PyStr, PyType, PyTypeRef};
use rustpython_vm::types::PyTypeFlags;
use rustpython_vm::{AsObject, Py, PyObject, PyObjectRef, PyRef, PyResult, VirtualMachine};

type Entries = Vec<(PyObjectRef, PyObjectRef)>;

/// A container and what it held.
pub(super) enum Contents {
    /// A dictionary, or the attributes of an instance.
    Dict(PyDictRef, Entries),
    /// A list.
    List(PyRef<PyList>, Vec<PyObjectRef>),
    /// A set.
    Set(PyRef<PySet>, Vec<PyObjectRef>),
    /// A class that Python code can change. The tag tells whether anything did since.
    Class { class: PyTypeRef, tag: u32, entries: Entries },
}

impl Contents {
    /// Of what Python code can change in place; nothing for other objects.
    pub(super) fn of(object: &PyObject, vm: &VirtualMachine) -> Option<Contents> {
        if let Some(class) = object.downcast_ref::<PyType>() {
            let entries = class.attributes().entries();
            return is_open(class).then(|| Contents::Class { class: class.to_owned(), tag: tag(class, vm), entries });
        }
        if let Some(dict) = object.downcast_ref::<PyDict>() {
            return Some(Contents::of_dict(dict.to_owned()));
        }
        if let Some(list) = object.downcast_ref::<PyList>() {
            let items = list.borrow_vec().to_vec();
            return Some(Contents::List(list.to_owned(), items));
        }
        if let Some(set) = object.downcast_ref::<PySet>() {
            return Some(Contents::Set(set.to_owned(), set.elements()));
        }
        // An instance of a class written in Python.
        if is_open(object.class()) { object.dict().map(Contents::of_dict) } else { None }
    }

    /// Of a dictionary.
    pub(super) fn of_dict(dict: PyDictRef) -> Contents {
        let entries = dict.items_vec();
        Contents::Dict(dict, entries)
    }

    /// The objects held.
    pub(super) fn held(&self) -> Vec<PyObjectRef> {
        match self {
            Contents::Dict(_, entries) => entries.iter().map(|(_, value)| value.clone()).collect(),
            // What is in a list, a set or a class is seldom there to be changed.
            Contents::List(..) | Contents::Set(..) | Contents::Class { .. } => vec![],
        }
    }

    /// Makes the container hold what it held.
    pub(super) fn restore(&mut self, vm: &VirtualMachine) -> PyResult<()> {
        match self {
            Contents::Dict(dict, entries) => {
                if !same_entries(&dict.items_vec(), entries) {
                    dict.clear();
                    for (key, value) in entries {
                        dict.set_item(&**key, value.clone(), vm)?;
                    }
                }
            }
            Contents::List(list, items) => {
                if !same(&list.borrow_vec(), items) {
                    // What it held is dropped after the list is free again: dropping may run code.
                    let replaced = std::mem::replace(&mut *list.borrow_vec_mut(), items.clone());
                    drop(replaced);
                }
            }
            Contents::Set(set, items) => {
                if !same(&set.elements(), items) {
                    set.clear();
                    for item in items {
                        set.add(item.clone(), vm)?;
                    }
                }
            }
            Contents::Class { class, tag: noted, entries } => {
                if *noted == 0 || *noted != class.tp_version_tag().load(Ordering::Acquire) {
                    restore_class(class, entries, vm)?;
                    *noted = tag(class, vm);
                }
            }
        }
        Ok(())
    }
}

/// Whether Python code can change the class.
fn is_open(class: &PyType) -> bool {
    class.slots.flags.has_feature(PyTypeFlags::HEAPTYPE) && !class.slots.flags.has_feature(PyTypeFlags::IMMUTABLETYPE)
}

/// The tag that the class has until it, or a class above it, changes; 0 if there are no tags left.
fn tag(class: &Py<PyType>, vm: &VirtualMachine) -> u32 {
    // Looking a name up gives a class its tag.
    let _ = class.get_attr(vm.ctx.intern_str("__name__"));
    class.tp_version_tag().load(Ordering::Acquire)
}

/// Sets and deletes as `type` does, past what a metaclass may say about it, so that `__init__`, `__eq__` and their like work again too.
fn restore_class(class: &PyTypeRef, entries: &Entries, vm: &VirtualMachine) -> PyResult<()> {
    let found = class.attributes().entries();
    if same_entries(&found, entries) {
        return Ok(());
    }
    let class: PyObjectRef = class.clone().into();
    let type_type = vm.ctx.types.type_type.as_object();
    for (name, _) in &found {
        if !entries.iter().any(|(noted, _)| noted.is(name)) && name.downcastable::<PyStr>() {
            type_type.get_attr("__delattr__", vm)?.call((class.clone(), name.clone()), vm)?;
        }
    }
    for (name, value) in entries {
        let is_there = found.iter().any(|(other, found)| other.is(name) && found.is(value));
        if !is_there {
            type_type.get_attr("__setattr__", vm)?.call((class.clone(), name.clone(), value.clone()), vm)?;
        }
    }
    Ok(())
}

fn same(left: &[PyObjectRef], right: &[PyObjectRef]) -> bool {
    left.len() == right.len() && left.iter().zip(right).all(|(l, r)| l.is(r))
}

fn same_entries(left: &Entries, right: &Entries) -> bool {
    left.len() == right.len() && left.iter().zip(right).all(|(l, r)| l.0.is(&r.0) && l.1.is(&r.1))
}
