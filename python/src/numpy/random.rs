//! `numpy.random`'s native part: random streams, which `lib/numpy/random` gives NumPy's signatures.

use std::cell::{Cell, RefCell};

use numpy::random::catalog::{self, Samples};
use numpy::random::multivariate::{Hypergeometric, check_probabilities};
use numpy::random::stream::{self, seeded, seeded_by_list};
use numpy::random::{Api, BitGenerator, Choice, Integer, SeedSequence};
use numpy::{Array, DType, broadcast_shapes};
use rustpython_vm::builtins::{PyInt, PyStr, PyStrRef};
use rustpython_vm::{Py, PyObject, PyObjectRef, PyPayload, PyRef, PyResult, VirtualMachine, pyclass};

use super::array::NdArray;
use super::error::OrRaise;
use super::object::{array_from, new_shape, plain, result};

/// Random bits, which several streams may share.
#[pyclass(module = "_numpy", name = "Bits")]
#[derive(Debug, PyPayload)]
pub(super) struct Bits(RefCell<BitGenerator>);

impl Bits {
    /// The bit generator of that name from the words of a seed sequence.
    pub(super) fn from_seed(name: &str, words: &[u64], vm: &VirtualMachine) -> PyResult<Bits> {
        let bits = BitGenerator::from_seed(name, words);
        bits.map(|bits| Bits(RefCell::new(bits))).ok_or_else(|| vm.new_value_error("these words are no seed"))
    }
}

#[pyclass]
impl Bits {
    /// What [`BitGenerator::state`] and [`BitGenerator::half`] say.
    #[pymethod]
    fn state(zelf: &Py<Self>, vm: &VirtualMachine) -> PyObjectRef {
        let bits = zelf.0.borrow();
        let words = bits.state().into_iter().map(|word| vm.ctx.new_int(word).into()).collect();
        let (has_half, half) = bits.half();
        let parts =
            [vm.ctx.new_list(words).into(), vm.ctx.new_int(u8::from(has_half)).into(), vm.ctx.new_int(half).into()];
        vm.ctx.new_tuple(parts.into()).into()
    }

    /// Goes on from what [`Bits::state`] gave.
    #[pymethod]
    fn set_state(zelf: &Py<Self>, words: PyObjectRef, has_half: bool, half: u32, vm: &VirtualMachine) -> PyResult<()> {
        let words: Vec<PyObjectRef> = words.try_to_value(vm)?;
        let words = words.iter().map(|word| wide(word, vm)).collect::<PyResult<Vec<u128>>>()?;
        let mut bits = zelf.0.borrow_mut();
        let read = BitGenerator::from_state(bits.name(), &words, (has_half, half));
        *bits = read.ok_or_else(|| vm.new_value_error("state is not valid"))?;
        Ok(())
    }

    /// Goes on from where `other` is, which stays there.
    #[pymethod]
    fn copy_from(zelf: &Py<Self>, other: PyRef<Bits>) {
        let other = other.0.borrow().clone();
        *zelf.0.borrow_mut() = other;
    }

    /// Starts as `np.random.seed` does, from an integer or a list of such.
    #[pymethod]
    fn seed(zelf: &Py<Self>, seed: PyObjectRef, vm: &VirtualMachine) -> PyResult<()> {
        // What is no integer of 128 bits is out of range too.
        let word = |object: &PyObject| integer(object).unwrap_or(-1);
        let bits = if seed.downcastable::<PyInt>() {
            seeded(word(&seed))
        } else {
            let seeds: Vec<PyObjectRef> = seed.try_to_value(vm)?;
            seeded_by_list(&seeds.iter().map(|seed| word(seed)).collect::<Vec<_>>())
        };
        *zelf.0.borrow_mut() = bits.or_raise(vm)?;
        Ok(())
    }

    /// `n` draws of the bit generator itself.
    #[pymethod]
    fn raw(zelf: &Py<Self>, n: usize, vm: &VirtualMachine) -> PyObjectRef {
        let mut bits = zelf.0.borrow_mut();
        vm.ctx.new_list((0..n).map(|_| vm.ctx.new_int(bits.next_raw()).into()).collect()).into()
    }

    /// Moves far ahead, if this kind can.
    #[pymethod]
    fn advance(zelf: &Py<Self>, delta: PyObjectRef, vm: &VirtualMachine) -> PyResult<()> {
        let moved = zelf.0.borrow_mut().advance(wide(&delta, vm)?);
        moved.ok_or_else(|| vm.new_attribute_error("`advance` is not available here for this bit generator"))
    }

    /// Bits a very long way ahead, if this kind can.
    #[pymethod]
    fn jumped(zelf: &Py<Self>, n_jumps: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let jumped = zelf.0.borrow().jumped(wide(&n_jumps, vm)?);
        let jumped =
            jumped.ok_or_else(|| vm.new_attribute_error("`jumped` is not available here for this bit generator"))?;
        Ok(Bits(RefCell::new(jumped)).into_pyobject(vm))
    }
}

/// The words that seed a bit generator, or the mixed pool if `n_words` is `None`.
pub(super) fn seed_words(
    entropy: Vec<u32>,
    pool_size: usize,
    n_words: Option<usize>,
    is_wide: bool,
    vm: &VirtualMachine,
) -> PyObjectRef {
    let sequence = SeedSequence::new(&entropy, pool_size);
    let words = match n_words {
        None => sequence.pool().iter().map(|&word| word.into()).collect(),
        Some(n_words) if is_wide => sequence.generate_u64(n_words),
        Some(n_words) => sequence.generate_u32(n_words).into_iter().map(u64::from).collect(),
    };
    vm.ctx.new_list(words.into_iter().map(|word| vm.ctx.new_int(word).into()).collect()).into()
}

/// Bits and one of the two ways to make numbers of them.
#[pyclass(module = "_numpy", name = "Stream")]
#[derive(Debug, PyPayload)]
pub(super) struct Stream {
    bits: PyRef<Bits>,
    api: Api,
    gauss: Cell<Option<f64>>,
}

impl Stream {
    /// As `Generator` draws, or else as `RandomState` does.
    pub(super) fn new(bits: PyRef<Bits>, is_generator: bool) -> Stream {
        let api = if is_generator { Api::Generator } else { Api::RandomState };
        Stream { bits, api, gauss: Cell::new(None) }
    }

    fn with<T>(&self, draw: impl FnOnce(&mut stream::Stream<'_>) -> T) -> T {
        let mut gauss = self.gauss.get();
        let mut bits = self.bits.0.borrow_mut();
        let drawn = draw(&mut stream::Stream { bits: &mut bits, api: self.api, gauss: &mut gauss });
        self.gauss.set(gauss);
        drawn
    }
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
        let name = text(&name);
        let Some(distribution) = catalog::find(zelf.api, &name) else {
            return Err(vm.new_attribute_error(format!("`{name}` is not available here")));
        };
        let parameters: Vec<PyObjectRef> = parameters.try_to_value(vm)?;
        let parameters = parameters.iter().map(|object| array_from(object, None, vm)).collect::<PyResult<Vec<_>>>()?;
        let shape = shape_of(&size, &parameters, vm)?;
        let is_scalar = parameters.iter().all(|parameter| parameter.ndim() == 0);
        let mut columns = Vec::new();
        for parameter in &parameters {
            columns.push(column(parameter, &shape, Array::to_vec_cast::<f64>, vm)?);
        }
        let columns: Vec<&[f64]> = columns.iter().map(Vec::as_slice).collect();
        let n = n_of(&shape, vm)?;
        let drawn = match zelf.with(|stream| distribution.draw(stream, &columns, n, is_scalar)).or_raise(vm)? {
            Samples::Real(samples) => Array::from_vec(samples, &shape),
            Samples::Single(samples) => {
                let samples: Vec<f64> = samples.into_iter().map(f64::from).collect();
                typed("float32", Array::from_vec(samples, &shape))
            }
            Samples::Whole(samples) => Array::from_vec(samples, &shape),
        };
        let drawn = drawn.or_raise(vm)?;
        // One number drawn without a size is a plain Python number, as in NumPy.
        Ok(if vm.is_none(&size) && drawn.ndim() == 0 { plain(drawn.get_flat(0), vm) } else { wrap(drawn, vm) })
    }

    /// Integers of a dtype from `low` to `high`, the latter included if `endpoint`; `None` if there are none of that dtype.
    #[pymethod]
    fn integers(
        zelf: &Py<Self>,
        bounds: PyObjectRef,
        size: PyObjectRef,
        dtype: PyStrRef,
        endpoint: bool,
        vm: &VirtualMachine,
    ) -> PyResult {
        let Some(kind) = Integer::parse(&text(&dtype)) else { return Ok(vm.ctx.none()) };
        let bounds: Vec<PyObjectRef> = bounds.try_to_value(vm)?;
        let exact: Option<Vec<Vec<i128>>> = bounds.iter().map(|bound| integer(bound).map(|x| vec![x])).collect();
        let (shape, bounds) = match exact {
            Some(exact) => (shape_of(&size, &[], vm)?, exact),
            None => {
                let arrays = bounds.iter().map(|bound| array_from(bound, None, vm)).collect::<PyResult<Vec<_>>>()?;
                let shape = shape_of(&size, &arrays, vm)?;
                let lists =
                    arrays.iter().map(|bound| column(bound, &shape, whole, vm)).collect::<PyResult<Vec<_>>>()?;
                (shape, lists)
            }
        };
        let [low, high] = bounds.as_slice() else { return Err(vm.new_type_error("two bounds are needed")) };
        let n = n_of(&shape, vm)?;
        let drawn = zelf.with(|stream| stream.integers(kind, low, high, n, endpoint)).or_raise(vm)?;
        let drawn = drawn.into_iter().map(|bits| bits as i64).collect();
        let drawn = typed(kind.name(), Array::from_vec::<i64>(drawn, &shape)).or_raise(vm)?;
        Ok(if vm.is_none(&size) { result(drawn, vm) } else { wrap(drawn, vm) })
    }

    /// Non-negative integers of 63 bits.
    #[pymethod]
    fn tomaxint(zelf: &Py<Self>, size: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let shape = shape_of(&size, &[], vm)?;
        let n = n_of(&shape, vm)?;
        let drawn = zelf.with(|stream| (0..n).map(|_| stream.tomaxint()).collect());
        let drawn = Array::from_vec::<i64>(drawn, &shape).or_raise(vm)?;
        Ok(if vm.is_none(&size) { plain(drawn.get_flat(0), vm) } else { wrap(drawn, vm) })
    }

    /// The positions 0 … n − 1 in random order.
    #[pymethod]
    fn permutation(zelf: &Py<Self>, n: usize, vm: &VirtualMachine) -> PyResult {
        vector(zelf.with(|stream| stream.permutation(n)).or_raise(vm)?, vm)
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
        let probabilities =
            if vm.is_none(&probabilities) { None } else { Some(array_from(&probabilities, Some(DType::Float64), vm)?) };
        if probabilities.as_ref().is_some_and(|p| p.ndim() != 1) {
            let name = if zelf.api == Api::Generator { "p" } else { "'p'" };
            return Err(vm.new_value_error(format!("{name} must be 1-dimensional")));
        }
        let probabilities = probabilities.map(|p| p.to_vec::<f64>());
        let choice = Choice { replace, probabilities: probabilities.as_deref(), shuffle };
        vector(zelf.with(|stream| stream.choice(population, n, &choice)).or_raise(vm)?, vm)
    }

    /// Random bytes.
    #[pymethod]
    fn bytes(zelf: &Py<Self>, n: usize, vm: &VirtualMachine) -> PyObjectRef {
        vm.ctx.new_bytes(zelf.with(|stream| stream.bytes(n))).into()
    }

    /// `n_draws` times, how many of each colour are among `n` things.
    #[pymethod]
    fn multivariate_hypergeometric(
        zelf: &Py<Self>,
        method: PyStrRef,
        colors: PyObjectRef,
        n: i64,
        n_draws: usize,
        vm: &VirtualMachine,
    ) -> PyResult {
        let method = if text(&method) == "count" { Hypergeometric::Count } else { Hypergeometric::Marginals };
        let colors = array_from(&colors, Some(DType::Int64), vm)?.to_vec::<i64>();
        vector(zelf.with(|stream| stream.multivariate_hypergeometric(method, &colors, n, n_draws)).or_raise(vm)?, vm)
    }

    /// How trials fall into classes: as many rows of counts as there are numbers in `n`, whose probabilities are the rows of `p`.
    #[pymethod]
    fn multinomial(zelf: &Py<Self>, n: PyObjectRef, p: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let n = array_from(&n, Some(DType::Int64), vm)?.to_vec::<i64>();
        let p = array_from(&p, Some(DType::Float64), vm)?;
        let n_classes = p.shape().last().copied().unwrap_or(0);
        if n_classes == 0 {
            return vector(Vec::<i64>::new(), vm);
        }
        let rows = p.to_vec::<f64>();
        let rows = n.iter().zip(rows.chunks(n_classes));
        vector(zelf.with(|stream| rows.flat_map(|(&n, p)| stream.multinomial(n, p)).collect()), vm)
    }

    /// Whether each row of `p` holds the probabilities of classes; `sum` is what their sum is called.
    #[pymethod]
    fn check_probabilities(_zelf: &Py<Self>, p: PyObjectRef, sum: PyStrRef, vm: &VirtualMachine) -> PyResult<()> {
        let p = array_from(&p, Some(DType::Float64), vm)?;
        let n_classes = p.shape().last().copied().unwrap_or(0).max(1);
        p.to_vec::<f64>().chunks(n_classes).try_for_each(|row| check_probabilities(row, &text(&sum))).or_raise(vm)
    }

    /// `n_draws` times, shares that sum to 1.
    #[pymethod]
    fn dirichlet(zelf: &Py<Self>, alpha: PyObjectRef, n_draws: usize, vm: &VirtualMachine) -> PyResult {
        let alpha = array_from(&alpha, Some(DType::Float64), vm)?.to_vec::<f64>();
        vector(zelf.with(|stream| stream.dirichlet(&alpha, n_draws)).or_raise(vm)?, vm)
    }

    /// The normal draw kept for the next call, or `None`.
    #[pymethod]
    fn gauss(zelf: &Py<Self>) -> Option<f64> {
        zelf.gauss.get()
    }

    /// Keeps a normal draw for the next call, or none.
    #[pymethod]
    fn set_gauss(zelf: &Py<Self>, gauss: Option<f64>) {
        zelf.gauss.set(gauss);
    }
}

fn wrap(array: Array, vm: &VirtualMachine) -> PyObjectRef {
    NdArray::new(array).into_pyobject(vm)
}

fn vector<T: numpy::Element>(list: Vec<T>, vm: &VirtualMachine) -> PyResult {
    Array::vector(list).or_raise(vm).map(|array| wrap(array, vm))
}

/// `size` if it is given, else the shape in which the parameters meet.
fn shape_of(size: &PyObject, parameters: &[Array], vm: &VirtualMachine) -> PyResult<Vec<usize>> {
    let shapes: Vec<&[usize]> = parameters.iter().map(Array::shape).collect();
    if vm.is_none(size) {
        return meet(&shapes, vm);
    }
    let size = new_shape(size, vm)?;
    let met = meet(&[&[size.as_slice()], shapes.as_slice()].concat(), vm)?;
    if met != size {
        let (size, met) = (numpy::print::tuple_text(&size), numpy::print::tuple_text(&met));
        let text = format!("Output size {size} is not compatible with broadcast dimensions of inputs {met}.");
        return Err(vm.new_value_error(text));
    }
    Ok(size)
}

/// The shape in which all meet; the error names the first two that do not.
fn meet(shapes: &[&[usize]], vm: &VirtualMachine) -> PyResult<Vec<usize>> {
    let pairs = (0..shapes.len()).flat_map(|j| (0..j).map(move |i| (i, j)));
    for (i, j) in pairs {
        if broadcast_shapes(&[shapes[i], shapes[j]]).is_err() {
            let [left, right] = [i, j].map(|k| numpy::print::tuple_text(shapes[k]));
            return Err(vm.new_value_error(format!(
                "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg {i} with shape {left} and arg {j} with shape {right}."
            )));
        }
    }
    broadcast_shapes(shapes).or_raise(vm).map(|shape| shape.to_vec())
}

/// How many numbers a shape holds; allocates them once, so that a size no machine has is an error.
fn n_of(shape: &[usize], vm: &VirtualMachine) -> PyResult<usize> {
    Array::zeros(shape, DType::Float64).or_raise(vm).map(|array| array.size())
}

/// A parameter as one number, or as one for each draw.
fn column<T>(
    parameter: &Array,
    shape: &[usize],
    read: impl Fn(&Array) -> numpy::Result<Vec<T>>,
    vm: &VirtualMachine,
) -> PyResult<Vec<T>> {
    if parameter.size() == 1 {
        return read(parameter).or_raise(vm);
    }
    parameter.broadcast_to(shape).and_then(|each| read(&each)).or_raise(vm)
}

/// The integers of an array; fractions are cut off.
fn whole(array: &Array) -> numpy::Result<Vec<i128>> {
    if array.dtype() == DType::UInt64 {
        return Ok(array.to_vec::<u64>().into_iter().map(i128::from).collect());
    }
    Ok(array.to_vec_cast::<i64>()?.into_iter().map(i128::from).collect())
}

/// Draws as the dtype of that name, which holds each of them exactly; integers in two's complement.
///
/// Errors: [`numpy::Error::Type`] if arrays cannot have that dtype.
fn typed(name: &str, drawn: numpy::Result<Array>) -> numpy::Result<Array> {
    let dtype = DType::parse(name);
    drawn?.cast(dtype.ok_or_else(|| numpy::Error::Type(format!("data type '{name}' is not available here")))?)
}

/// A Python integer, `None` if it is something else or has more than 128 bits.
fn integer(object: &PyObject) -> Option<i128> {
    object.downcast_ref::<PyInt>()?.as_bigint().to_string().parse().ok()
}

/// A non-negative integer of at most 128 bits.
fn wide(object: &PyObject, vm: &VirtualMachine) -> PyResult<u128> {
    let int = object.try_index(vm)?;
    int.as_bigint().to_string().parse().map_err(|_| vm.new_value_error("expected an integer of 128 bits"))
}

fn text(name: &Py<PyStr>) -> String {
    name.to_string_lossy().into_owned()
}
