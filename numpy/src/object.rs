//! Elements that are objects of whoever uses this crate.
//!
//! Memory holds handles; what they stand for and what can be done with it is known to the [`Host`] alone. Handles are plain numbers, so arrays of them are copied and viewed like any others, and a handle that means nothing any more is the host's to bear with.

use std::cell::RefCell;
use std::rc::Rc;

use crate::array::Array;
use crate::dtype::DType;
use crate::error::{Error, Result};
use crate::scalar::Scalar;

/// What stands for an object in memory. Zero is the object that fresh memory holds.
pub type Handle = u64;

/// Whoever owns the objects. What an object raises comes back as [`Error::Raised`].
pub trait Host {
    /// Whether an object is true.
    fn truth(&self, object: Handle) -> Result<bool>;
    /// `str(object)`
    fn text(&self, object: Handle) -> Result<String>;
    /// `repr(object)` as an array shows it.
    fn repr(&self, object: Handle) -> Result<String>;
    /// The object for the only element of an array.
    fn object(&self, element: &Array) -> Result<Handle>;
    /// The object as an element of a dtype of numbers.
    fn number(&self, object: Handle, dtype: DType) -> Result<Scalar>;
    /// Sets an element of an array of records to an object.
    fn assign(&self, object: Handle, element: &Array) -> Result<()>;
    /// What the ufunc of this name makes of objects.
    fn call(&self, ufunc: &'static str, objects: &[Handle]) -> Result<Handle>;
}

thread_local! {
    static HOST: RefCell<Option<Rc<dyn Host>>> = const { RefCell::new(None) };
}

/// Makes the owner of objects known to this thread.
pub fn set_host(host: Rc<dyn Host>) {
    HOST.set(Some(host));
}

/// The owner of objects.
pub(crate) fn host() -> Result<Rc<dyn Host>> {
    HOST.with_borrow(Clone::clone).ok_or_else(|| Error::Type("nobody knows objects here".into()))
}

/// The handles of an array of objects, in C order.
pub fn handles(array: &Array) -> Vec<Handle> {
    (0..array.size()).map(|i| get(array, i)).collect()
}

/// One handle, by its position in C order; of an array of anything else, zero.
pub fn get(array: &Array, position: usize) -> Handle {
    if array.dtype() != DType::Object {
        return 0;
    }
    // SAFETY: an element of this dtype is a handle.
    unsafe { array.place(position).cast::<Handle>().read_unaligned() }
}

/// Puts a handle at a position in C order.
pub(crate) fn set(array: &Array, position: usize, object: Handle) {
    if array.dtype() == DType::Object {
        // SAFETY: as in `get`.
        unsafe { array.place(position).cast::<Handle>().write_unaligned(object) };
    }
}

/// The objects in C order under a shape.
pub fn from_handles(handles: &[Handle], shape: &[usize]) -> Result<Array> {
    let array = Array::zeros(shape, DType::Object)?;
    handles.iter().take(array.size()).enumerate().for_each(|(i, &object)| set(&array, i, object));
    Ok(array)
}

/// Whether an object is true; one that refuses to say is.
pub(crate) fn truth(object: Handle) -> bool {
    host().and_then(|host| host.truth(object)).unwrap_or(true)
}

/// Whether `a < b`; once an object refused to say, nothing is, and the refusal stays in `refused`.
fn is_less(a: Handle, b: Handle, refused: &RefCell<Option<Error>>) -> bool {
    if refused.borrow().is_some() {
        return false;
    }
    let answer = host().and_then(|host| host.truth(host.call("less", &[a, b])?));
    answer.unwrap_or_else(|error| {
        refused.replace(Some(error));
        false
    })
}

/// For each object, in the array's shape, how many smaller ones there are, equals counted once.
///
/// Errors: whatever `<` between two of them raises.
pub(crate) fn ranks(array: &Array) -> Result<Array> {
    let handles = handles(array);
    let refused = RefCell::new(None);
    let mut places: Vec<usize> = (0..handles.len()).collect();
    // Merged by hand: the library's sort may panic if `<` contradicts itself.
    merge_sort(&mut places, &|a, b| is_less(handles[b], handles[a], &refused));
    let mut ranks = vec![0i64; handles.len()];
    for pair in 1..places.len() {
        let (before, here) = (places[pair - 1], places[pair]);
        let is_new = is_less(handles[before], handles[here], &refused);
        ranks[here] = ranks[before] + i64::from(is_new);
    }
    match refused.into_inner() {
        Some(error) => Err(error),
        None => Array::from_vec(ranks, array.shape()),
    }
}

fn merge_sort(places: &mut Vec<usize>, is_greater: &dyn Fn(usize, usize) -> bool) {
    if places.len() < 2 {
        return;
    }
    let mut right = places.split_off(places.len() / 2);
    let mut left = std::mem::take(places);
    merge_sort(&mut left, is_greater);
    merge_sort(&mut right, is_greater);
    let (mut left, mut right) = (left.into_iter().peekable(), right.into_iter().peekable());
    while let (Some(&a), Some(&b)) = (left.peek(), right.peek()) {
        places.extend(if is_greater(a, b) { right.next() } else { left.next() });
    }
    places.extend(left);
    places.extend(right);
}
