//! A two-dimensional convolution layer, forward.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use ndarray::aview1;

use crate::arrays::{self, spread};
use crate::constraints::{elements_within, extents, require, within};
use crate::group::group;

const MAX_CHANNELS: usize = 4;
const MAX_IMAGE: usize = 16;
const MAX_FILTER: usize = 5;
const MAX_STRIDE: usize = 3;
const MAX_PADDING: usize = 3;
const MAX: f64 = 100.0;

/// See `statement.md`.
pub struct Conv2d;

impl Spec for Conv2d {
    fn examples(&self) -> Vec<Args> {
        let image = || counted([1, 1, 2, 3]);
        let corners = || Value::array([1, 1, 2, 2], vec![1.0, 0.0, 0.0, 10.0]);
        vec![
            args(image(), corners(), vec![0.0], 1, 0),
            args(image(), corners(), vec![0.0], 2, 1),
            args(
                Value::array([1, 2, 1, 1], vec![2.0, 3.0]),
                Value::array([2, 2, 1, 1], vec![1.0, 10.0, 0.0, -1.0]),
                vec![1.0, 0.0],
                1,
                0,
            ),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(counted([1, 1, 1, 1]), counted([1, 1, 1, 1]), vec![-3.0], 1, 0),
            args(counted([1, 1, 2, 2]), counted([1, 1, 2, 2]), vec![0.0], 3, 0),
            args(counted([1, 1, 1, 1]), counted([1, 1, 3, 3]), vec![0.0], 1, 1),
            args(counted([1, 1, 1, 4]), counted([1, 1, 1, 2]), vec![0.0], 2, 0),
            args(counted([1, 1, 4, 1]), counted([1, 1, 2, 1]), vec![0.0], 2, 0),
            args(counted([1, 1, 5, 4]), counted([1, 1, 2, 1]), vec![0.0], 3, 0),
            args(counted([1, 1, 2, 2]), counted([1, 1, 1, 1]), vec![0.0], 1, 1),
            // Every extent is another, so that an axis mistaken for another one does not fit.
            args(counted([2, 3, 5, 7]), counted([4, 3, 1, 2]), vec![1.0, 0.0, -1.0, 0.5], 1, 0),
            args(
                Value::array(
                    [MAX_CHANNELS, MAX_CHANNELS, MAX_IMAGE, MAX_IMAGE],
                    spread(MAX_CHANNELS * MAX_CHANNELS * MAX_IMAGE * MAX_IMAGE, -MAX, MAX),
                ),
                Value::array(
                    [MAX_CHANNELS, MAX_CHANNELS, MAX_FILTER, MAX_FILTER],
                    spread(MAX_CHANNELS * MAX_CHANNELS * MAX_FILTER * MAX_FILTER, -MAX, MAX),
                ),
                spread(MAX_CHANNELS, -MAX, MAX),
                1,
                0,
            ),
        ];
        vec![
            group("basic", Role::Basic, "One grey image, stride 1, no padding", vec![], 10),
            group("edge", Role::Edge, "One pixel, one window, thin images, steps that do not fit", edges, 0),
            group("stride", Role::Edge, "Strides and padding", vec![], 15),
            group("random", Role::Random, "Several images, channels and filters", vec![], 8),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let (max_channels, max_image) = match group {
            "random" => (1 + size * (MAX_CHANNELS - 1) / 100, 2 + size / 10),
            _ => (1, 2 + size / 20),
        };
        let (stride, padding) =
            if group == "basic" { (1, 0) } else { (source.size(1..=MAX_STRIDE), source.size(0..=MAX_PADDING)) };
        let [b, c, e] = std::array::from_fn(|_| source.size(1..=max_channels));
        let [n, m] = std::array::from_fn(|_| source.size(1..=max_image));
        let [p, q] = [n, m].map(|extent| source.size(1..=MAX_FILTER.min(extent + 2 * padding)));
        let mut numbers = |n: usize| -> Vec<f64> { (0..n).map(|_| source.integer(-9..=9) as f64).collect() };
        let x = Value::array([b, c, n, m], numbers(b * c * n * m));
        let weight = Value::array([e, c, p, q], numbers(e * c * p * q));
        args(x, weight, numbers(e), stride, padding)
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x, weight, bias, stride, padding): (Array, Array, Array, usize, usize) = try_unpack(args)?;
        extents("bcnm", x.shape(), &[1..=MAX_CHANNELS, 1..=MAX_CHANNELS, 1..=MAX_IMAGE, 1..=MAX_IMAGE])?;
        extents("ecpq", weight.shape(), &[1..=MAX_CHANNELS, 1..=MAX_CHANNELS, 1..=MAX_FILTER, 1..=MAX_FILTER])?;
        within("stride", stride, 1..=MAX_STRIDE)?;
        within("padding", padding, 0..=MAX_PADDING)?;
        for (name, array) in [("x", &x), ("weight", &weight), ("bias", &bias)] {
            elements_within(name, array, -MAX..=MAX)?;
        }
        let fits =
            x.shape()[2..].iter().zip(&weight.shape()[2..]).all(|(image, filter)| *filter <= image + 2 * padding);
        require(fits, || "The filter is larger than the padded image.".to_string())
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x, weight, bias, stride, padding): (Array, Array, Vec<f64>, usize, usize) = unpack(args);
        let (x, weight) = (arrays::floats(&x), arrays::floats(&weight));
        match kernels::conv2d(x.view(), weight.view(), aview1(&bias), stride, padding) {
            Ok(y) => arrays::value(y),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // Drawn numbers are whole, so sums are exact in any order; typed ones err by 100 roundings of sums up to 10⁶.
        Check::close(1e-9, 1e-9).unchanged()
    }
}

/// An array of 1, 2, 3, …
fn counted(shape: [usize; 4]) -> Value {
    let n = shape.iter().product::<usize>();
    Value::array(shape, (1..=n).map(|number| (number % 90) as f64).collect::<Vec<_>>())
}

fn args(x: Value, weight: Value, bias: Vec<f64>, stride: usize, padding: usize) -> Args {
    vec![x, weight, Value::array([bias.len()], bias), stride.into(), padding.into()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wants_a_filter_that_fits() {
        let case = |padding| args(counted([1, 1, 2, 2]), counted([1, 1, 3, 3]), vec![0.0], 1, padding);
        assert_eq!(Conv2d.validate(&case(0)), Err("The filter is larger than the padded image.".to_string()));
        assert_eq!(Conv2d.validate(&case(1)), Ok(()));
    }
}
