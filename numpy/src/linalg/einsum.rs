//! Einstein's summation.

use std::collections::BTreeMap;

use crate::array::{Array, Shape, Strides};
use crate::dtype::DType;
use crate::error::{Error, Result};
use crate::layout::walked;
use crate::reduce::{Axes, any, sum};
use crate::scalar::Operand;
use crate::ufunc::{ADD, MULTIPLY};

/// `einsum(subscripts, operands)`: letters name axes; a letter missing on the right is summed over.
///
/// The operands are laid out along all letters, multiplied and summed, two at a time; a product of two matrices goes through [`super::matmul`].
/// Errors: [`Error::Value`] if the subscripts do not fit the operands.
pub fn einsum(subscripts: &str, operands: &[Array]) -> Result<Array> {
    let text: String = subscripts.chars().filter(|c| !c.is_whitespace()).collect();
    let (left, right) = match text.split_once("->") {
        Some((left, right)) => (left, Some(right)),
        None => (text.as_str(), None),
    };
    refuse_other_letters(left, right)?;
    let mut terms: Vec<Vec<char>> = left.split(',').map(|term| term.chars().collect()).collect();
    if terms.len() > operands.len() {
        return Err(Error::Value(
            "more operands provided to einstein sum function than specified in the subscripts string".into(),
        ));
    }
    if terms.len() < operands.len() {
        return Err(Error::Value(
            "fewer operands provided to einstein sum function than specified in the subscripts string".into(),
        ));
    }
    let n_dots = expand_dots(&mut terms, operands)?;
    let dots: Vec<char> = (0..n_dots).map(dot_letter).collect();
    let result: Vec<char> = match right {
        Some(right) => {
            let spelt = right.replace("...", &dots.iter().collect::<String>());
            spelt.chars().collect()
        }
        None => {
            let mut counts: BTreeMap<char, usize> = BTreeMap::new();
            terms.iter().flatten().for_each(|&letter| *counts.entry(letter).or_default() += 1);
            let once = counts
                .into_iter()
                .filter(|&(letter, n)| n == 1 && letter.is_ascii_alphabetic())
                .map(|(letter, _)| letter);
            dots.iter().copied().chain(once).collect()
        }
    };
    if let Some(&letter) = result.iter().find(|letter| !terms.iter().flatten().any(|each| each == *letter)) {
        return Err(Error::Value(format!(
            "einstein sum subscripts string included output subscript '{letter}' which never appeared in an input"
        )));
    }

    if let Some(letter) =
        result.iter().enumerate().find_map(|(k, letter)| result[..k].contains(letter).then_some(letter))
    {
        return Err(Error::Value(format!(
            "einstein sum subscripts string includes output subscript '{letter}' multiple times"
        )));
    }

    // NumPy takes a view of one operand where nothing is summed, and says so of it.
    let is_view = terms.len() == 1 && terms[0].iter().all(|letter| result.contains(letter));
    let taken = terms.iter().zip(operands).enumerate().map(|(k, (term, operand))| {
        take_diagonals(term, operand, &if is_view { "single operand".to_owned() } else { format!("operand {k}") })
    });
    let taken = taken.collect::<Result<Vec<_>>>()?;
    refuse_misfits(&taken, operands, &result)?;
    let memory = if is_view { None } else { Some(memory_order(&taken, &result)?) };
    let mut left: Option<(Vec<char>, Array)> = None;
    for (k, next) in taken.into_iter().enumerate() {
        let later: Vec<char> = terms[k + 1..].iter().flatten().copied().collect();
        let needed = |letter: &char| result.contains(letter) || later.contains(letter);
        left = Some(match left {
            None => reduce_unneeded(next, needed)?,
            Some(left) => reduce_unneeded(multiply(left, next, needed)?, needed)?,
        });
    }
    let (letters, array) =
        left.ok_or_else(|| Error::Value("must provide at least an operand and a subscripts list".into()))?;
    let order: Vec<isize> = result
        .iter()
        .filter_map(|letter| letters.iter().position(|each| each == letter))
        .map(|axis| axis as isize)
        .collect();
    let summed = array.permuted(&order)?;
    match memory {
        Some(axes) => summed.lying_through(&axes),
        None => Ok(summed),
    }
}

/// The axes of the result in the order in which NumPy puts them in memory: as the operands step along all letters, those of the result first.
fn memory_order(taken: &[(Vec<char>, Array)], result: &[char]) -> Result<Shape> {
    let mut rest: Vec<char> = taken.iter().flat_map(|(letters, _)| letters.iter().copied()).collect();
    rest.retain(|letter| !result.contains(letter));
    rest.sort_unstable();
    rest.dedup();
    let all: Vec<char> = result.iter().copied().chain(rest).collect();
    let views: Vec<Array> =
        taken.iter().map(|(letters, array)| lay_out(letters, array, &all)).collect::<Result<_>>()?;
    Ok(walked(&views).into_iter().filter(|&axis| axis < result.len()).collect())
}

/// A view with an axis for each letter that is `wanted`, of extent 1 where the array has none.
fn lay_out(letters: &[char], array: &Array, wanted: &[char]) -> Result<Array> {
    let present: Vec<isize> = wanted
        .iter()
        .filter_map(|letter| letters.iter().position(|each| each == letter))
        .map(|axis| axis as isize)
        .collect();
    let mut view = array.permuted(&present)?;
    for (k, letter) in wanted.iter().enumerate() {
        if !letters.contains(letter) {
            view = view.insert_axis(k);
        }
    }
    Ok(view)
}

fn refuse_other_letters(left: &str, right: Option<&str>) -> Result<()> {
    let mut texts = left.split(',').chain(right);
    let plain = |text: &str| text.replace("...", "");
    match texts.find_map(|text| plain(text).chars().find(|c| !c.is_ascii_alphabetic() && *c != '.')) {
        Some('-' | '>') => {
            Err(Error::Value("einstein sum subscript string does not contain proper '->' output specified".into()))
        }
        Some(c) => Err(Error::Value(format!(
            "invalid subscript '{c}' in einstein sum subscripts string, subscripts must be letters"
        ))),
        None => match left.split(',').position(|text| plain(text).contains('.')) {
            Some(k) => Err(Error::Value(format!(
                "einstein sum subscripts string contains a '.' that is not part of an ellipsis ('...') in operand {k}"
            ))),
            None => Ok(()),
        },
    }
}

/// A letter must have one extent wherever it stands, or 1.
fn refuse_misfits(taken: &[(Vec<char>, Array)], operands: &[Array], result: &[char]) -> Result<()> {
    let mut sizes: BTreeMap<char, usize> = result.iter().map(|&letter| (letter, 1)).collect();
    let mut fits = true;
    for (letters, array) in taken {
        for (&letter, &n) in letters.iter().zip(array.shape()) {
            let size = sizes.entry(letter).or_insert(1);
            fits &= *size == n || *size == 1 || n == 1;
            *size = if *size == 1 { n } else { *size };
        }
    }
    if fits {
        return Ok(());
    }
    let rest = sizes.into_keys().filter(|letter| !result.contains(letter));
    let order: Vec<char> = result.iter().copied().chain(rest).collect();
    let spread = |(letters, array): &(Vec<char>, Array)| {
        let place = |letter: &char| letters.iter().position(|each| each == letter);
        order.iter().map(|letter| place(letter).map_or(-1, |axis| array.shape()[axis] as isize)).collect()
    };
    let operands = operands.iter().zip(taken).map(|(operand, term)| (operand.shape().to_vec(), Some(spread(term))));
    Err(Error::Remapped { operands: operands.collect() })
}

/// Replaces `...` by letters nobody types; gives how many axes it stands for at most.
fn expand_dots(terms: &mut [Vec<char>], operands: &[Array]) -> Result<usize> {
    let mut most = 0;
    for (k, (term, operand)) in terms.iter_mut().zip(operands).enumerate() {
        let n_dots = term.iter().filter(|&&c| c == '.').count();
        let named = term.len() - n_dots;
        if n_dots == 0 && named != operand.ndim() || n_dots == 3 && named > operand.ndim() {
            return Err(Error::Value(if named > operand.ndim() {
                format!("einstein sum subscripts string contains too many subscripts for operand {k}")
            } else {
                "operand has more dimensions than subscripts given in einstein sum, but no '...' ellipsis provided to broadcast the extra dimensions.".into()
            }));
        }
        if n_dots == 3 {
            most = most.max(operand.ndim() - named);
        }
    }
    for (term, operand) in terms.iter_mut().zip(operands) {
        if let Some(at) = term.iter().position(|&c| c == '.') {
            let n = operand.ndim() + 3 - term.len();
            term.splice(at..at + 3, (most - n..most).map(dot_letter));
        }
    }
    Ok(most)
}

fn dot_letter(k: usize) -> char {
    char::from_digit(k as u32, 36).unwrap_or('?')
}

/// A letter that stands twice in one operand means its diagonal.
fn take_diagonals(term: &[char], operand: &Array, name: &str) -> Result<(Vec<char>, Array)> {
    let mut letters: Vec<char> = Vec::new();
    let (mut shape, mut strides) = (Shape::new(), Strides::new());
    for (axis, &letter) in term.iter().enumerate() {
        match letters.iter().position(|&each| each == letter) {
            Some(k) if shape[k] != operand.shape()[axis] => {
                return Err(Error::Value(format!(
                    "dimensions in {name} for collapsing index '{letter}' don't match ({} != {})",
                    shape[k],
                    operand.shape()[axis]
                )));
            }
            Some(k) => strides[k] += operand.strides()[axis],
            None => {
                letters.push(letter);
                shape.push(operand.shape()[axis]);
                strides.push(operand.strides()[axis]);
            }
        }
    }
    Ok((letters, operand.view(operand.offset(), shape, strides)))
}

/// Sums over the letters that nothing needs any more.
fn reduce_unneeded((letters, array): (Vec<char>, Array), needed: impl Fn(&char) -> bool) -> Result<(Vec<char>, Array)> {
    let gone: Vec<isize> = (0..letters.len()).filter(|&k| !needed(&letters[k])).map(|k| k as isize).collect();
    if gone.is_empty() {
        return Ok((letters, array));
    }
    let axes = Axes::new(Some(&gone), array.ndim())?;
    // The dtype stays: truth values are joined, small integers wrap.
    let array = match array.dtype() {
        DType::Bool => any(&array, &axes, false)?,
        dtype => sum(&array, &axes, false, None)?.into_dtype(dtype)?,
    };
    Ok((letters.into_iter().filter(|letter| needed(letter)).collect(), array))
}

fn multiply(
    (left_letters, left): (Vec<char>, Array),
    (right_letters, right): (Vec<char>, Array),
    needed: impl Fn(&char) -> bool,
) -> Result<(Vec<char>, Array)> {
    let shared: Vec<char> = left_letters.iter().copied().filter(|letter| right_letters.contains(letter)).collect();
    let mut sizes: BTreeMap<char, usize> = BTreeMap::new();
    for (letters, array) in [(&left_letters, &left), (&right_letters, &right)] {
        for (&letter, &n) in letters.iter().zip(array.shape()) {
            let size = sizes.entry(letter).or_insert(n);
            *size = (*size).max(n);
        }
    }
    // Batch letters stay and are in both; contracted ones are in both and go; the rest belong to one side.
    let contracted: Vec<char> = shared.iter().copied().filter(|letter| !needed(letter)).collect();
    let batch: Vec<char> = shared.iter().copied().filter(|letter| needed(letter)).collect();
    let only =
        |letters: &[char]| letters.iter().copied().filter(|letter| !shared.contains(letter)).collect::<Vec<char>>();
    let (rows, columns) = (only(&left_letters), only(&right_letters));
    let size = |letters: &[char]| letters.iter().map(|letter| sizes[letter]).product::<usize>() as isize;
    let result: Vec<char> = batch.iter().chain(&rows).chain(&columns).copied().collect();
    let shape: Vec<isize> = result.iter().map(|letter| sizes[letter] as isize).collect();
    if contracted.is_empty() || left.dtype() == DType::Bool || right.dtype() == DType::Bool {
        let all: Vec<char> = result.iter().chain(&contracted).copied().collect();
        let product = MULTIPLY.call(&[
            Operand::from(lay_out(&left_letters, &left, &all)?),
            Operand::from(lay_out(&right_letters, &right, &all)?),
        ])?;
        // NumPy adds each product to zero, which leaves no negative zeros.
        let product =
            if product.dtype().is_integral() { product } else { ADD.call(&[product.into(), Operand::Int(0)])? };
        return Ok((all, product));
    }
    let stretched = |letters: &[char], array: &Array, wanted: Vec<char>, groups: [&[char]; 3]| -> Result<Array> {
        let shape: Vec<usize> = wanted.iter().map(|letter| sizes[letter]).collect();
        let array = lay_out(letters, array, &wanted)?.broadcast_to(&shape)?;
        crate::shape::reshape(&array, &groups.map(&size))
    };
    let order = |a: &[char], b: &[char], c: &[char]| a.iter().chain(b).chain(c).copied().collect::<Vec<char>>();
    let a = stretched(&left_letters, &left, order(&batch, &rows, &contracted), [&batch, &rows, &contracted])?;
    let b = stretched(&right_letters, &right, order(&batch, &contracted, &columns), [&batch, &contracted, &columns])?;
    let product = super::matmul(&a, &b)?;
    Ok((result, crate::shape::reshape(&product, &shape)?))
}
