//! Values into Python objects and back.
//!
//! What comes back is anyone's object, so nothing here trusts it: types are told by their payload, which `__class__` cannot fake, and depth, size and cycles are bounded.

use std::collections::HashSet;

use judge::{Type, Value};
use num_bigint::BigInt;
use num_traits::ToPrimitive;
use rustpython_vm::builtins::{PyDict, PyFloat, PyFrozenSet, PyInt, PyList, PySet, PyStr, PyTuple};
use rustpython_vm::{AsObject, PyObject, PyObjectRef, PyPayload, PyResult, VirtualMachine};

use crate::numpy;

/// The most values that are converted at once; a small object can name itself often enough to fill any memory.
const MAX_VALUES: usize = 5_000_000;

/// The classes of which linked lists and trees are made.
pub(crate) struct Nodes {
    /// `ListNode(val, next)`
    pub(crate) list: PyObjectRef,
    /// `TreeNode(val, left, right)`
    pub(crate) tree: PyObjectRef,
}

/// What cannot be converted: the Python type, and where it stands.
#[derive(Debug)]
pub(crate) struct Unconvertible(pub(crate) String);

/// A fresh Python object for `value`, which is of type `ty`.
pub(crate) fn to_python(value: &Value, ty: &Type, nodes: &Nodes, vm: &VirtualMachine) -> PyResult {
    let ctx = &vm.ctx;
    Ok(match (value, ty) {
        (_, Type::Optional(inner)) if !matches!(value, Value::None) => to_python(value, inner, nodes, vm)?,
        (Value::List(items), Type::LinkedList(inner)) => linked_list(items, inner, nodes, vm)?,
        (Value::List(items), Type::Tree(inner)) => tree(items, inner, nodes, vm)?,
        (Value::None, _) => ctx.none(),
        (Value::Bool(flag), _) => ctx.new_bool(*flag).into(),
        (Value::Int(int), _) => integer(int, vm),
        (Value::Float(float), _) => ctx.new_float(*float).into(),
        (Value::Str(text), _) => ctx.new_str(text.as_str()).into(),
        (Value::List(items), _) => ctx.new_list(all_to_python(items, |_| element(ty), nodes, vm)?).into(),
        (Value::Tuple(items), _) => {
            let member = |index: usize| match ty {
                Type::Tuple(types) => types.get(index).unwrap_or(&Type::Any),
                _ => &Type::Any,
            };
            ctx.new_tuple(all_to_python(items, member, nodes, vm)?).into()
        }
        (Value::Dict(entries), _) => {
            let (key_type, value_type) = match ty {
                Type::Dict(key, value) => (&**key, &**value),
                _ => (&Type::Any, &Type::Any),
            };
            let dict = ctx.new_dict();
            for (key, value) in entries {
                let key = to_python(key, key_type, nodes, vm)?;
                dict.set_item(&*key, to_python(value, value_type, nodes, vm)?, vm)?;
            }
            dict.into()
        }
        (Value::Set(items), _) => {
            let set = PySet::default().into_ref(ctx);
            for item in all_to_python(items, |_| element(ty), nodes, vm)? {
                set.add(item, vm)?;
            }
            set.into()
        }
        (Value::Array(array), _) => numpy::to_python(array, vm)?,
    })
}

fn all_to_python<'a>(
    items: &[Value],
    ty: impl Fn(usize) -> &'a Type,
    nodes: &Nodes,
    vm: &VirtualMachine,
) -> PyResult<Vec<PyObjectRef>> {
    items.iter().enumerate().map(|(index, item)| to_python(item, ty(index), nodes, vm)).collect()
}

/// The type of what a list or set of type `ty` holds.
fn element(ty: &Type) -> &Type {
    match ty {
        Type::List(inner) | Type::Set(inner) => inner,
        _ => &Type::Any,
    }
}

fn integer(int: &BigInt, vm: &VirtualMachine) -> PyObjectRef {
    match int.to_i64() {
        Some(small) => vm.ctx.new_int(small).into(),
        None => {
            let int = malachite_bigint::BigInt::from_signed_bytes_le(&int.to_signed_bytes_le());
            vm.ctx.new_bigint(&int).into()
        }
    }
}

fn linked_list(items: &[Value], inner: &Type, nodes: &Nodes, vm: &VirtualMachine) -> PyResult {
    let mut head = vm.ctx.none();
    for item in items.iter().rev() {
        head = nodes.list.call((to_python(item, inner, nodes, vm)?, head), vm)?;
    }
    Ok(head)
}

fn tree(items: &[Value], inner: &Type, nodes: &Nodes, vm: &VirtualMachine) -> PyResult {
    let node = |item: &Value| match item {
        Value::None => Ok(None),
        item => nodes.tree.call((to_python(item, inner, nodes, vm)?,), vm).map(Some),
    };
    let Some(root) = items.first().map(node).transpose()?.flatten() else {
        return Ok(vm.ctx.none());
    };
    let mut parents = std::collections::VecDeque::from([root.clone()]);
    for (index, item) in items.iter().enumerate().skip(1) {
        let side = if index % 2 == 1 { "left" } else { "right" };
        let Some(parent) = parents.front().cloned() else { break };
        if let Some(child) = node(item)? {
            parent.set_attr(side, child.clone(), vm)?;
            parents.push_back(child);
        }
        if side == "right" {
            parents.pop_front();
        }
    }
    Ok(root)
}

/// The value of a Python object that is meant to be of type `ty`; where it is not, the value says what it is instead.
pub(crate) fn from_python(object: &PyObject, ty: &Type, vm: &VirtualMachine) -> Result<Value, Unconvertible> {
    Reader { vm, path: Vec::new(), place: Vec::new(), n_values: 0, max_values: MAX_VALUES }.read(object, ty)
}

/// What a call left of the argument `before`. Lists that share their nodes after it, as merged ones do, would be read over and over: an argument that has become much larger is given up.
pub(crate) fn from_python_after(
    object: &PyObject,
    before: &Value,
    ty: &Type,
    vm: &VirtualMachine,
) -> Result<Value, Unconvertible> {
    let max_values = MAX_VALUES.min(10_000 + 2 * n_values(before));
    Reader { vm, path: Vec::new(), place: Vec::new(), n_values: 0, max_values }.read(object, ty)
}

/// How many values there are, containers and what is in them.
fn n_values(value: &Value) -> usize {
    1 + match value {
        Value::List(items) | Value::Tuple(items) | Value::Set(items) => items.iter().map(n_values).sum(),
        Value::Dict(entries) => entries.iter().map(|(key, value)| n_values(key) + n_values(value)).sum::<usize>(),
        _ => 0,
    }
}

struct Reader<'vm> {
    vm: &'vm VirtualMachine,
    /// The containers around the current object, by address.
    path: Vec<usize>,
    /// Where the current object stands, `[2]` and `['a']`.
    place: Vec<String>,
    n_values: usize,
    max_values: usize,
}

impl Reader<'_> {
    fn read(&mut self, object: &PyObject, ty: &Type) -> Result<Value, Unconvertible> {
        let vm = self.vm;
        self.n_values += 1;
        if self.n_values > self.max_values {
            return Err(Unconvertible(format!("more than {} values", self.max_values)));
        }
        if vm.is_none(object) {
            // An empty linked list or tree is an empty list in a case.
            return Ok(if matches!(ty, Type::LinkedList(_) | Type::Tree(_)) {
                Value::List(vec![])
            } else {
                Value::None
            });
        }
        match ty {
            Type::Optional(inner) => return self.read(object, inner),
            Type::LinkedList(inner) => return self.read_linked_list(object, inner),
            Type::Tree(inner) => return self.read_tree(object, inner),
            _ => {}
        }
        if let Some(value) = numpy::from_python(object, vm) {
            return value.map_err(|found| self.unconvertible(found));
        }
        if object.class().is(vm.ctx.types.bool_type) {
            return Ok(Value::Bool(object.is(&vm.ctx.true_value)));
        }
        if let Some(int) = object.downcast_ref::<PyInt>() {
            return Ok(Value::Int(match int.as_bigint().to_i64() {
                Some(small) => small.into(),
                None => BigInt::from_signed_bytes_le(&int.as_bigint().to_signed_bytes_le()),
            }));
        }
        if let Some(float) = object.downcast_ref::<PyFloat>() {
            return Ok(Value::Float(float.to_f64()));
        }
        if let Some(text) = object.downcast_ref::<PyStr>() {
            return Ok(Value::Str(text.to_string_lossy().into_owned()));
        }
        self.enter(object, ty)
    }

    /// A container, or what has no counterpart.
    fn enter(&mut self, object: &PyObject, ty: &Type) -> Result<Value, Unconvertible> {
        let address = object.get_id();
        if self.path.contains(&address) {
            return Err(self.fail(object, "that contains itself"));
        }
        if self.path.len() + 1 == Value::MAX_DEPTH {
            return Err(Unconvertible(format!("a value nested more than {} deep", Value::MAX_DEPTH)));
        }
        self.path.push(address);
        let value = self.read_container(object, ty);
        self.path.pop();
        value
    }

    fn read_container(&mut self, object: &PyObject, ty: &Type) -> Result<Value, Unconvertible> {
        if let Some(list) = numpy::plain_list(object, self.vm) {
            return self.read(&list, ty);
        }
        if let Some(list) = object.downcast_ref::<PyList>() {
            let items = list.borrow_vec().to_vec();
            return Ok(Value::List(self.read_all(&items, |_| element(ty))?));
        }
        if let Some(tuple) = object.downcast_ref::<PyTuple>() {
            let member = |index: usize| match ty {
                Type::Tuple(types) => types.get(index).unwrap_or(&Type::Any),
                ty => element(ty),
            };
            return Ok(Value::Tuple(self.read_all(tuple.as_slice(), member)?));
        }
        if let Some(dict) = object.downcast_ref::<PyDict>() {
            let (key_type, value_type) = match ty {
                Type::Dict(key, value) => (&**key, &**value),
                _ => (&Type::Any, &Type::Any),
            };
            let mut entries = Vec::new();
            for (key, value) in dict.items_vec() {
                let key = self.read(&key, key_type)?;
                self.place.push(format!("[{key}]"));
                entries.push((key, self.read(&value, value_type)?));
                self.place.pop();
            }
            return Ok(Value::Dict(entries));
        }
        let elements = match (object.downcast_ref::<PySet>(), object.downcast_ref::<PyFrozenSet>()) {
            (Some(set), _) => set.elements(),
            (_, Some(set)) => set.elements(),
            _ => return Err(self.fail(object, "")),
        };
        Ok(Value::Set(self.read_all(&elements, |_| element(ty))?))
    }

    fn read_all<'a>(
        &mut self,
        items: &[PyObjectRef],
        ty: impl Fn(usize) -> &'a Type,
    ) -> Result<Vec<Value>, Unconvertible> {
        let mut values = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            self.place.push(format!("[{index}]"));
            values.push(self.read(item, ty(index))?);
            self.place.pop();
        }
        Ok(values)
    }

    fn read_linked_list(&mut self, head: &PyObject, inner: &Type) -> Result<Value, Unconvertible> {
        let mut seen = HashSet::new();
        let mut items = Vec::new();
        let mut node = head.to_owned();
        while !self.vm.is_none(&node) {
            if !seen.insert(node.get_id()) {
                return Err(self.fail(head, "that runs in a cycle"));
            }
            let item = self.part(&node, "val", "ListNode")?;
            items.push(self.read(&item, inner)?);
            node = self.part(&node, "next", "ListNode")?;
        }
        Ok(Value::List(items))
    }

    fn read_tree(&mut self, root: &PyObject, inner: &Type) -> Result<Value, Unconvertible> {
        let mut seen = HashSet::new();
        let mut items = Vec::new();
        let mut level = std::collections::VecDeque::from([root.to_owned()]);
        while let Some(node) = level.pop_front() {
            if self.vm.is_none(&node) {
                items.push(Value::None);
                continue;
            }
            if !seen.insert(node.get_id()) {
                return Err(self.fail(root, "in which a node is reached twice"));
            }
            let item = self.part(&node, "val", "TreeNode")?;
            items.push(self.read(&item, inner)?);
            level.push_back(self.part(&node, "left", "TreeNode")?);
            level.push_back(self.part(&node, "right", "TreeNode")?);
        }
        while matches!(items.last(), Some(Value::None)) {
            items.pop();
        }
        Ok(Value::List(items))
    }

    /// An attribute of a node, which may be of any class that has it.
    fn part(&self, node: &PyObject, name: &'static str, class: &str) -> Result<PyObjectRef, Unconvertible> {
        node.get_attr(name, self.vm)
            .map_err(|_| self.fail(node, &format!("without `{name}` where a `{class}` is expected")))
    }

    fn fail(&self, object: &PyObject, what: &str) -> Unconvertible {
        let mut found = format!("`{}`", object.class().name());
        if !what.is_empty() {
            found.push(' ');
            found.push_str(what);
        }
        self.unconvertible(found)
    }

    fn unconvertible(&self, mut found: String) -> Unconvertible {
        if !self.place.is_empty() {
            found.push_str(&format!(" at `{}`", self.place.concat()));
        }
        Unconvertible(found)
    }
}
