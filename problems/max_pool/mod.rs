//! Max pooling, forwards and backwards. Drawn numbers are multiples of 1/2; in the groups that are not about ties they differ.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::arrays::{self, spread};
use crate::constraints::{elements_within, extents, require, within};
use crate::group::group;

const MAX_CHANNELS: usize = 4;
const MAX_IMAGE: usize = 16;
const MAX_WINDOW: usize = 5;
const MAX_STRIDE: usize = 6;
const MAX: f64 = 100.0;

/// See `statement.md`.
pub struct MaxPool;

impl Spec for MaxPool {
    fn examples(&self) -> Vec<Args> {
        let quarters = vec![5.0, 1.0, 6.0, 2.0, 3.0, -4.0, 0.0, 4.0, -1.0, -2.0, 9.0, 7.0, -3.0, -5.0, 8.0, -6.0];
        vec![
            image([4, 4], quarters, [2, 2], 2, |i| 10.0 * (i + 1) as f64),
            image([1, 3], vec![2.0, 7.0, 4.0], [1, 2], 1, |i| (i + 1) as f64),
            image([2, 3], vec![3.0; 6], [2, 2], 2, |_| 5.0),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let one = |[n, m]: [usize; 2], window, stride| {
            // In no order, so that the largest pixel lies anywhere.
            image([n, m], spread(n * m, -40.0, -40.0 + (n * m) as f64), window, stride, |i| (i + 1) as f64)
        };
        let edges = vec![
            one([1, 1], [1, 1], 1),
            one([3, 4], [3, 4], 1),
            one([1, 5], [1, 2], 2),
            one([5, 1], [2, 1], 2),
            one([5, 7], [2, 1], 3),
            one([7, 5], [1, 3], MAX_STRIDE),
            image([2, 2], vec![-9.0, -2.0, -7.0, -4.0], [2, 2], 1, |_| 0.0),
        ];
        let ties = vec![
            image([2, 2], vec![0.0, 1.0, 1.0, 0.0], [2, 2], 1, |_| 7.0),
            image([2, 3], vec![0.0, 0.0, 2.0, 0.0, 2.0, 2.0], [2, 3], 1, |_| 7.0),
            image([3, 3], vec![-1.0; 9], [2, 2], 1, |i| (i + 1) as f64),
        ];
        let all = [MAX_CHANNELS, MAX_CHANNELS, MAX_IMAGE, MAX_IMAGE];
        let large = vec![
            // Every extent is another, so that an axis mistaken for another one does not fit.
            args([2, 3, 5, 7], spread(2 * 3 * 5 * 7, -MAX, MAX), [4, 1], 1, |i| (i % 19) as f64),
            args(all, spread(all.iter().product(), -MAX, MAX), [MAX_WINDOW, MAX_WINDOW], 1, |i| {
                (i * 7 % 201) as f64 - MAX
            }),
        ];
        vec![
            group("basic", Role::Basic, "One grey image, windows side by side", vec![], 12),
            group("overlap", Role::Edge, "Windows that overlap, or leave gaps", vec![], 15),
            group("edge", Role::Edge, "One pixel, one window, thin images, steps that do not fit", edges, 0),
            group("ties", Role::Edge, "Equal pixels", ties, 10),
            group("random", Role::Random, "Several images and channels", large, 8),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let random = group == "random";
        let [b, c] = std::array::from_fn(|_| source.size(1..=if random { 1 + size * 3 / 100 } else { 1 }));
        // A window of at least two pixels, so that there is a choice.
        let p = source.size(1..=if random { MAX_WINDOW } else { 3 });
        let q = source.size(if p == 1 { 2 } else { 1 }..=if random { MAX_WINDOW } else { 3 });
        let room = if random { 1 + size / 10 } else { 3 + size / 25 };
        let [n, m] = [p, q].map(|extent| source.size(extent..=extent + room));
        // Side by side in the simplest group: as far as the larger side, so that no pixel is in two windows.
        let stride = if group == "basic" { p.max(q) } else { source.size(1..=3) };
        let x: Vec<f64> = if group == "ties" {
            (0..n * m).map(|_| source.integer(0..=2) as f64).collect()
        } else {
            (0..b * c).flat_map(|_| distinct(source, n * m)).collect()
        };
        let shape = [b, c, n, m];
        let dy: Vec<f64> = (0..windows(shape, [p, q], stride).iter().product())
            .map(|_| *source.choose(&[1, 2, 3, 5, 8, -4, -6]) as f64)
            .collect();
        args(shape, x, [p, q], stride, |i| dy[i])
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x, p, q, stride, dy): (Array, usize, usize, usize, Array) = try_unpack(args)?;
        extents("bcnm", x.shape(), &[1..=MAX_CHANNELS, 1..=MAX_CHANNELS, 1..=MAX_IMAGE, 1..=MAX_IMAGE])?;
        within("p", p, 1..=MAX_WINDOW)?;
        within("q", q, 1..=MAX_WINDOW)?;
        within("stride", stride, 1..=MAX_STRIDE)?;
        let [b, c, n, m] = std::array::from_fn(|axis| x.shape()[axis]);
        require(p <= n && q <= m, || "The window is larger than the image.".to_string())?;
        let shape = windows([b, c, n, m], [p, q], stride);
        require(dy.shape() == shape, || format!("`dy` has shape {:?}; it must be {shape:?}.", dy.shape()))?;
        elements_within("x", &x, -MAX..=MAX)?;
        elements_within("dy", &dy, -MAX..=MAX)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x, p, q, stride, dy): (Array, usize, usize, usize, Array) = unpack(args);
        match kernels::max_pool(arrays::floats(&x).view(), [p, q], stride, arrays::floats(&dy).view()) {
            Ok((y, dx)) => Value::from((arrays::value(y), arrays::value(dx))),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // Maxima are exact, and so are sums of drawn numbers; typed ones are sums of at most 25 gradients.
        Check::close(1e-9, 1e-9).unchanged()
    }
}

/// The shape of the result, for a window that fits.
fn windows([b, c, n, m]: [usize; 4], [p, q]: [usize; 2], stride: usize) -> [usize; 4] {
    [b, c, (n - p) / stride + 1, (m - q) / stride + 1]
}

/// `n` different multiples of 1/2, three quarters of them negative, so that a maximum can be.
fn distinct(source: &mut Source, n: usize) -> Vec<f64> {
    source.permutation(n).into_iter().map(|rank| (rank as f64 - (3 * n / 4) as f64) / 2.0).collect()
}

/// Arguments where the gradient of window i, in C order, is `dy(i)`.
fn args(shape: [usize; 4], x: Vec<f64>, window: [usize; 2], stride: usize, dy: impl Fn(usize) -> f64) -> Args {
    let result = windows(shape, window, stride);
    let dy: Vec<f64> = (0..result.iter().product()).map(dy).collect();
    vec![Value::array(shape, x), window[0].into(), window[1].into(), stride.into(), Value::array(result, dy)]
}

/// One image with one channel.
fn image([n, m]: [usize; 2], x: Vec<f64>, window: [usize; 2], stride: usize, dy: impl Fn(usize) -> f64) -> Args {
    args([1, 1, n, m], x, window, stride, dy)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(case: &Args, sentence: &str) {
        assert_eq!(MaxPool.validate(case), Err(sentence.to_string()));
    }

    #[test]
    fn wants_a_window_that_fits() {
        let mut case = image([2, 2], vec![0.0; 4], [2, 2], 1, |_| 0.0);
        case[2] = 3_usize.into();
        check(&case, "The window is larger than the image.");
    }

    #[test]
    fn wants_a_gradient_for_each_window() {
        let mut case = image([2, 2], vec![0.0; 4], [2, 2], 1, |_| 0.0);
        case[1] = 1_usize.into();
        check(&case, "`dy` has shape [1, 1, 1, 1]; it must be [1, 1, 2, 1].");
    }
}
