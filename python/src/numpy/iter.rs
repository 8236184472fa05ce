//! Iteration over the first axis.

use std::cell::Cell;

use rustpython_vm::protocol::PyIterReturn;
use rustpython_vm::types::{IterNext, Iterable, SelfIter};
use rustpython_vm::{Py, PyPayload, PyRef, PyResult, VirtualMachine, pyclass};

use super::array::{NdArray, row};

/// Where an iteration over an array stands.
#[pyclass(module = "numpy", name = "ndarray_iterator")]
#[derive(Debug, PyPayload)]
pub(super) struct Rows {
    array: PyRef<NdArray>,
    next: Cell<usize>,
}

impl Rows {
    pub(super) fn new(array: PyRef<NdArray>) -> Rows {
        Rows { array, next: Cell::new(0) }
    }
}

impl SelfIter for Rows {}

impl IterNext for Rows {
    fn next(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<PyIterReturn> {
        let i = zelf.next.get();
        Ok(match row(&zelf.array, i, vm) {
            Some(row) => {
                zelf.next.set(i + 1);
                PyIterReturn::Return(row)
            }
            None => PyIterReturn::StopIteration(None),
        })
    }
}

#[pyclass(with(IterNext, Iterable))]
impl Rows {}
