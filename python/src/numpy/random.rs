//! The random streams as one native class; `lib/numpy/random.py` gives them NumPy's two faces.

use std::cell::RefCell;

use numpy::random::catalog::{self, Distribution, Samples};
use numpy::random::{Choice, Generator, Integer, RandomState, SeedSequence, words_of_text};
use numpy::{Array, DType, broadcast_shapes};
use rustpython_vm::builtins::{PyStr, PyStrRef};
use rustpython_vm::{Py, PyObjectRef, PyPayload, PyResult, VirtualMachine, pyclass};

use super::array::NdArray;
use super::error::OrRaise;
use super::object::{array_from, new_shape, result};

/// A stream of random numbers.
#[pyclass(module = "_numpy", name = "Stream")]
#[derive(Debug, PyPayload)]
pub(super) struct Stream(RefCell<Kind>);

#[derive(Debug)]
enum Kind {
    Legacy(RandomState),
    Modern(Generator),
}

impl Stream {
    /// The stream of `np.random.seed(seed)`; the seed is decimal.
    pub(super) fn legacy(seed: &str, vm: &VirtualMachine) -> PyResult<Stream> {
        let seed = seed.parse().map_err(|_| vm.new_value_error("Seed must be between 0 and 2**32 - 1"))?;
        Ok(Stream(RefCell::new(Kind::Legacy(RandomState::from_seed(seed).or_raise(vm)?))))
    }

    /// The stream of `np.random.default_rng(seed)`; the seed is decimal.
    pub(super) fn modern(seed: &str, vm: &VirtualMachine) -> PyResult<Stream> {
        let sequence = SeedSequence::new(words_of_text(seed).or_raise(vm)?);
        Ok(Stream(RefCell::new(Kind::Modern(Generator::from_sequence(&sequence)))))
    }
}

fn wrap(array: Array, vm: &VirtualMachine) -> PyObjectRef {
    NdArray::new(array).into_pyobject(vm)
}

fn sampled<S: 'static>(
    list: &'static [Distribution<S>],
    state: &mut S,
    name: &str,
    parameters: &[Array],
    shape: &[usize],
    vm: &VirtualMachine,
) -> PyResult<Array> {
    let Some(distribution) = catalog::find(list, name) else {
        return Err(vm.new_attribute_error(format!("`{name}` is not available here")));
    };
    let is_scalar = parameters.iter().all(|parameter| parameter.ndim() == 0);
    let mut columns = Vec::new();
    for parameter in parameters {
        let values = if parameter.size() == 1 {
            parameter.to_vec_cast::<f64>()
        } else {
            parameter.cast(DType::Float64).and_then(|each| each.broadcast_to(shape)).map(|each| each.to_vec())
        };
        columns.push(values.or_raise(vm)?);
    }
    let columns: Vec<&[f64]> = columns.iter().map(Vec::as_slice).collect();
    // Allocated first, so that a size no machine has is an error.
    let n = Array::zeros(shape, DType::Float64).or_raise(vm)?.size();
    match distribution.draw(state, &columns, n, is_scalar).or_raise(vm)? {
        Samples::Real(samples) => Array::from_vec(samples, shape).or_raise(vm),
        Samples::Whole(samples) => Array::from_vec(samples, shape).or_raise(vm),
    }
}

/// `size` if it is given, else the shape in which the parameters meet.
fn shape_of(size: &PyObjectRef, parameters: &[Array], vm: &VirtualMachine) -> PyResult<Vec<usize>> {
    if !vm.is_none(size) {
        return new_shape(size, vm);
    }
    let shapes: Vec<&[usize]> = parameters.iter().map(Array::shape).collect();
    broadcast_shapes(&shapes).or_raise(vm).map(|shape| shape.to_vec())
}

fn arrays(objects: &PyObjectRef, dtype: Option<DType>, vm: &VirtualMachine) -> PyResult<Vec<Array>> {
    let objects: Vec<PyObjectRef> = objects.try_to_value(vm)?;
    objects.iter().map(|object| array_from(object, dtype, vm)).collect()
}

#[pyclass]
impl Stream {
    /// Numbers from the distribution of that name.
    #[pymethod]
    fn draw(
        zelf: &Py<Self>,
        name: PyStrRef,
        parameters: PyObjectRef,
        size: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult {
        let parameters = arrays(&parameters, None, vm)?;
        let shape = shape_of(&size, &parameters, vm)?;
        let name = text(&name);
        let drawn = match &mut *zelf.0.borrow_mut() {
            Kind::Legacy(state) => sampled(catalog::RANDOM_STATE, state, &name, &parameters, &shape, vm)?,
            Kind::Modern(state) => sampled(catalog::GENERATOR, state, &name, &parameters, &shape, vm)?,
        };
        // One number drawn without a size is a plain Python number, as in NumPy.
        if vm.is_none(&size) && drawn.ndim() == 0 {
            return Ok(super::object::plain(drawn.get_flat(0), vm));
        }
        Ok(wrap(drawn, vm))
    }

    /// Integers from `low` to `high`, the latter included if `endpoint`.
    #[pymethod]
    fn integers(
        zelf: &Py<Self>,
        bounds: PyObjectRef,
        size: PyObjectRef,
        endpoint: bool,
        vm: &VirtualMachine,
    ) -> PyResult {
        let bounds = arrays(&bounds, Some(DType::Int64), vm)?;
        let shape = shape_of(&size, &bounds, vm)?;
        let n = Array::zeros(&shape, DType::Int64).or_raise(vm)?.size();
        let mut lists = Vec::new();
        for bound in &bounds {
            let bound = if bound.size() == 1 { bound.clone() } else { bound.broadcast_to(&shape).or_raise(vm)? };
            lists.push(bound.to_vec::<i64>().into_iter().map(i128::from).collect::<Vec<_>>());
        }
        let [low, high] = lists.as_slice() else { return Err(vm.new_type_error("two bounds are needed")) };
        let drawn = match &mut *zelf.0.borrow_mut() {
            Kind::Legacy(state) => state.randint(Integer::I64, low, high, n),
            Kind::Modern(state) => state.integers(Integer::I64, low, high, n, endpoint),
        };
        let drawn = drawn.or_raise(vm)?.into_iter().map(|bits| bits as i64).collect::<Vec<_>>();
        Ok(result(Array::from_vec(drawn, &shape).or_raise(vm)?, vm))
    }

    /// The positions 0 … n − 1 in random order.
    #[pymethod]
    fn permutation(zelf: &Py<Self>, n: usize, vm: &VirtualMachine) -> PyResult {
        let order = match &mut *zelf.0.borrow_mut() {
            Kind::Legacy(state) => state.permutation(n),
            Kind::Modern(state) => state.permutation(n),
        };
        Ok(wrap(Array::vector(order).or_raise(vm)?, vm))
    }

    /// `n` positions of `population`.
    #[pymethod]
    fn choice(
        zelf: &Py<Self>,
        population: usize,
        n: usize,
        replace: bool,
        probabilities: PyObjectRef,
        shuffle: bool,
        vm: &VirtualMachine,
    ) -> PyResult {
        let probabilities = if vm.is_none(&probabilities) {
            None
        } else {
            Some(array_from(&probabilities, Some(DType::Float64), vm)?.to_vec::<f64>())
        };
        let choice = Choice { replace, probabilities: probabilities.as_deref(), shuffle };
        let chosen = match &mut *zelf.0.borrow_mut() {
            Kind::Legacy(state) => state.choice(population, n, &choice),
            Kind::Modern(state) => state.choice(population, n, &choice),
        };
        Ok(wrap(Array::vector(chosen.or_raise(vm)?).or_raise(vm)?, vm))
    }

    /// How `n` trials fall into classes.
    #[pymethod]
    fn multinomial(zelf: &Py<Self>, n: i64, probabilities: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let probabilities = array_from(&probabilities, Some(DType::Float64), vm)?.to_vec::<f64>();
        let counts = match &mut *zelf.0.borrow_mut() {
            Kind::Legacy(state) => state.multinomial(n, &probabilities),
            Kind::Modern(state) => state.multinomial(n, &probabilities),
        };
        Ok(wrap(Array::vector(counts.or_raise(vm)?).or_raise(vm)?, vm))
    }

    /// Shares that sum to 1.
    #[pymethod]
    fn dirichlet(zelf: &Py<Self>, alpha: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let alpha = array_from(&alpha, Some(DType::Float64), vm)?.to_vec::<f64>();
        let shares = match &mut *zelf.0.borrow_mut() {
            Kind::Legacy(state) => state.dirichlet(&alpha),
            Kind::Modern(state) => state.dirichlet(&alpha),
        };
        Ok(wrap(Array::vector(shares.or_raise(vm)?).or_raise(vm)?, vm))
    }
}

fn text(name: &Py<PyStr>) -> String {
    name.to_string_lossy().into_owned()
}
