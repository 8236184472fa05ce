//! The random streams as one native class; `lib/numpy/random.py` gives them NumPy's two faces.

use std::cell::RefCell;

use numpy::random::catalog::{self, Distribution, Samples};
use numpy::random::{
    BitGenerator, Choice, Generator, Integer, Mt19937, Pcg64, RandomState, SeedSequence, words_of_text,
};
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
    /// The stream of `np.random.seed(seed)`; the seed is decimal, or `[` and a list of such.
    pub(super) fn legacy(seed: &str, vm: &VirtualMachine) -> PyResult<Stream> {
        let number = |text: &str| text.parse().map_err(|_| vm.new_value_error("Seed must be between 0 and 2**32 - 1"));
        let state = match seed.strip_prefix('[') {
            None => RandomState::from_seed(number(seed)?),
            Some("") => RandomState::from_array(&[]),
            Some(list) => RandomState::from_array(&list.split(',').map(number).collect::<PyResult<Vec<_>>>()?),
        };
        Ok(Stream(RefCell::new(Kind::Legacy(state.or_raise(vm)?))))
    }

    /// The stream of `np.random.default_rng(seed)`; the seed is a decimal or a list of such, with `|` and the place among spawned streams after it.
    pub(super) fn modern(seed: &str, vm: &VirtualMachine) -> PyResult<Stream> {
        let (entropy, key) = seed.split_once('|').unwrap_or((seed, ""));
        let parts = |text: &str| text.split(',').filter(|part| !part.is_empty()).map(str::to_owned).collect::<Vec<_>>();
        let mut words = Vec::new();
        for part in parts(entropy) {
            words.extend(words_of_text(&part).or_raise(vm)?);
        }
        let key = parts(key).iter().filter_map(|part| part.parse().ok()).collect();
        let sequence = SeedSequence::with_spawn_key(words, key, 4);
        Ok(Stream(RefCell::new(Kind::Modern(Generator::from_sequence(&sequence)))))
    }

    fn bits(kind: &Kind) -> &BitGenerator {
        match kind {
            Kind::Legacy(state) => &state.bits,
            Kind::Modern(state) => &state.bits,
        }
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

    /// Random bytes.
    #[pymethod]
    fn bytes(zelf: &Py<Self>, n: usize, vm: &VirtualMachine) -> PyObjectRef {
        let bytes = match &mut *zelf.0.borrow_mut() {
            Kind::Legacy(state) => state.bytes(n),
            Kind::Modern(state) => state.bytes(n),
        };
        vm.ctx.new_bytes(bytes).into()
    }

    /// How many of each colour are among `n` things.
    #[pymethod]
    fn multivariate_hypergeometric(zelf: &Py<Self>, colors: PyObjectRef, n: i64, vm: &VirtualMachine) -> PyResult {
        let colors = array_from(&colors, Some(DType::Int64), vm)?.to_vec::<i64>();
        let Kind::Modern(state) = &mut *zelf.0.borrow_mut() else {
            return Err(vm.new_attribute_error("RandomState has no multivariate_hypergeometric"));
        };
        let counts = state.multivariate_hypergeometric(&colors, n).or_raise(vm)?;
        Ok(wrap(Array::vector(counts).or_raise(vm)?, vm))
    }

    /// All that decides what comes next: for a Mersenne Twister the key and the position, for PCG64 the state, the increment and what is left of the last draw; then a normal draw kept for later, or `None`.
    #[pymethod]
    fn state(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult {
        let kind = zelf.0.borrow();
        let int = |n: u128| -> PyObjectRef { vm.ctx.new_int(n).into() };
        let mut parts = match Stream::bits(&kind) {
            BitGenerator::Mt19937(mt19937) => {
                let (key, position) = mt19937.state();
                let key = Array::vector(key.iter().map(|&word| i64::from(word)).collect()).or_raise(vm)?;
                vec![wrap(key, vm), int(position as u128)]
            }
            BitGenerator::Pcg64(pcg64) => {
                let halves = [int(u128::from(pcg64.has_half)), int(u128::from(pcg64.half))];
                [int(pcg64.state), int(pcg64.increment)].into_iter().chain(halves).collect()
            }
        };
        if let Kind::Legacy(state) = &*kind {
            parts.push(state.gauss.map_or_else(|| vm.ctx.none(), |gauss| vm.ctx.new_float(gauss).into()));
        }
        Ok(vm.ctx.new_tuple(parts).into())
    }

    /// Goes on from a Mersenne Twister's state.
    #[pymethod]
    fn set_twister(
        zelf: &Py<Self>,
        key: PyObjectRef,
        position: usize,
        gauss: Option<f64>,
        vm: &VirtualMachine,
    ) -> PyResult<()> {
        let key = array_from(&key, Some(DType::Int64), vm)?.to_vec::<i64>();
        let key: Vec<u32> = key.into_iter().map(|word| word as u32).collect();
        let twister = Mt19937::from_state(&key, position);
        let bits = BitGenerator::Mt19937(twister.ok_or_else(|| vm.new_value_error("state must be 624 words long"))?);
        match &mut *zelf.0.borrow_mut() {
            Kind::Legacy(state) => (state.bits, state.gauss) = (bits, gauss),
            Kind::Modern(state) => state.bits = bits,
        }
        Ok(())
    }

    /// Goes on from a PCG64's state; the two wide integers are decimal.
    #[pymethod]
    fn set_pcg64(
        zelf: &Py<Self>,
        state: PyStrRef,
        increment: PyStrRef,
        has_half: bool,
        half: u32,
        vm: &VirtualMachine,
    ) -> PyResult<()> {
        let wide = |number: &Py<PyStr>| text(number).parse().map_err(|_| vm.new_value_error("state is not valid"));
        let bits = BitGenerator::Pcg64(Pcg64 { state: wide(&state)?, increment: wide(&increment)?, has_half, half });
        match &mut *zelf.0.borrow_mut() {
            Kind::Legacy(state) => state.bits = bits,
            Kind::Modern(state) => state.bits = bits,
        }
        Ok(())
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
