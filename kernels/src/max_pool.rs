//! Two-dimensional max pooling, forwards and backwards.

use ndarray::{Array4, ArrayView4};

use crate::Error;
use crate::error::expect_shape;

/// The largest pixel of each window, and the gradient by the pixels where that by the result is `dy`.
///
/// `y[b, c, i, j] = max x[b, c, s·i + u, s·j + v]` over `0 ≤ u < p` and `0 ≤ v < q`, with s the stride. The pixel that is the maximum gets the whole of the window's `dy`; one that is the maximum of several windows gets their sum.
///
/// Shapes: `x` (b, c, n, m), `window` (p, q), `dy` as `y` → `y` (b, c, ⌊(n − p) / s⌋ + 1, ⌊(m − q) / s⌋ + 1) and a gradient shaped as `x`.
/// Edge: of equal pixels the first counts, row by row and in a row from the left; what no whole window reaches gets 0.
/// Errors: [`Error::Empty`] if the window or the stride is 0; [`Error::Shape`] if the window is larger than the image or `dy` is not shaped as the result.
/// Source: Goodfellow, Bengio, Courville, *Deep Learning* (2016), §9.3.
///
/// ```
/// use ndarray::array;
/// let (y, dx) = kernels::max_pool(array![[[[1.0, 3.0, 2.0]]]].view(), [1, 2], 1, array![[[[10.0, 20.0]]]].view())?;
/// assert_eq!((y, dx), (array![[[[3.0, 3.0]]]], array![[[[0.0, 30.0, 0.0]]]]));
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn max_pool(
    x: ArrayView4<'_, f64>,
    window: [usize; 2],
    stride: usize,
    dy: ArrayView4<'_, f64>,
) -> Result<(Array4<f64>, Array4<f64>), Error> {
    let ((b, c, n, m), [p, q]) = (x.dim(), window);
    if p * q == 0 {
        return Err(Error::Empty { name: "window" });
    }
    if stride == 0 {
        return Err(Error::Empty { name: "stride" });
    }
    expect_shape("window", &[p.min(n), q.min(m)], &window)?;
    let mut y = Array4::zeros((b, c, (n - p) / stride + 1, (m - q) / stride + 1));
    expect_shape("dy", y.shape(), dy.shape())?;
    let mut dx = Array4::zeros(x.dim());
    for ((b, c, i, j), y) in y.indexed_iter_mut() {
        let mut best = [b, c, stride * i, stride * j];
        for (u, v) in ndarray::indices((p, q)) {
            let pixel = [b, c, stride * i + u, stride * j + v];
            // Strictly larger, so that the first of equal ones stays.
            if x[pixel] > x[best] {
                best = pixel;
            }
        }
        *y = x[best];
        dx[best] += dy[[b, c, i, j]];
    }
    Ok((y, dx))
}

#[cfg(test)]
mod tests {
    use ndarray::{Array2, Array4, Axis, array};

    use super::*;

    /// One image with one channel.
    fn check(x: Array2<f64>, window: [usize; 2], stride: usize, dy: Array2<f64>, y: Array2<f64>, dx: Array2<f64>) {
        let image = |array: Array2<f64>| array.insert_axis(Axis(0)).insert_axis(Axis(0));
        let pooled = max_pool(image(x).view(), window, stride, image(dy).view());
        assert_eq!(pooled, Ok((image(y), image(dx))));
    }

    #[test]
    fn leaves_out_what_no_whole_window_reaches() {
        let x = array![[-4.0, -3.0, 9.0], [-2.0, -5.0, 9.0]];
        check(x, [2, 2], 2, array![[7.0]], array![[-2.0]], array![[0.0, 0.0, 0.0], [7.0, 0.0, 0.0]]);
    }

    #[test]
    fn adds_up_where_windows_overlap() {
        let x = array![[1.0, 5.0, 2.0], [0.0, 3.0, 4.0]];
        let dx = array![[0.0, 12.0, 0.0], [0.0, 0.0, 0.0]];
        check(x, [2, 2], 1, array![[2.0, 10.0]], array![[5.0, 5.0]], dx);
    }

    #[test]
    fn takes_the_first_of_equal_pixels() {
        let x = array![[0.0, 1.0], [1.0, 1.0]];
        check(x, [2, 2], 1, array![[6.0]], array![[1.0]], array![[0.0, 6.0], [0.0, 0.0]]);
    }

    #[test]
    fn keeps_images_and_channels_apart() {
        let x = Array4::from_shape_vec((2, 2, 1, 2), vec![1.0, 2.0, 8.0, 7.0, 3.0, 4.0, 6.0, 5.0]).unwrap();
        let dy = Array4::from_shape_vec((2, 2, 1, 1), vec![1.0, 2.0, 3.0, 4.0]).unwrap();
        let (y, dx) = max_pool(x.view(), [1, 2], 1, dy.view()).unwrap();
        assert_eq!(y.into_iter().collect::<Vec<_>>(), [2.0, 8.0, 4.0, 6.0]);
        assert_eq!(dx.into_iter().collect::<Vec<_>>(), [0.0, 1.0, 2.0, 0.0, 0.0, 3.0, 4.0, 0.0]);
    }

    #[test]
    fn refuses_windows_that_do_not_fit() {
        let x = Array4::zeros((1, 1, 2, 2));
        let refused = |window, stride| max_pool(x.view(), window, stride, x.view()).unwrap_err();
        let shape = |name, expected: &[usize], found: &[usize]| Error::Shape {
            name,
            expected: expected.to_vec(),
            found: found.to_vec(),
        };
        assert_eq!(refused([3, 1], 1), shape("window", &[2, 1], &[3, 1]));
        assert_eq!(refused([1, 2], 1), shape("dy", &[1, 1, 2, 1], &[1, 1, 2, 2]));
        assert_eq!(refused([0, 1], 1), Error::Empty { name: "window" });
        assert_eq!(refused([1, 1], 0), Error::Empty { name: "stride" });
    }
}
