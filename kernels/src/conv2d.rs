//! Two-dimensional convolution as neural networks mean it.

use ndarray::{Array4, ArrayView1, ArrayView4};

use crate::Error;

/// Every window of an image multiplied with every filter, all channels together: a cross-correlation.
///
/// `y[b, e, i, j] = biasₑ + Σ_c Σ_u Σ_v weight[e, c, u, v] · padded[b, c, s·i + u, s·j + v]`, with s the stride and `padded` the image with `padding` zeros on all four sides.
///
/// Shapes: `x` (b, c, n, m), `weight` (e, c, p, q), `bias` (e) → (b, e, ⌊(n + 2·padding − p) / s⌋ + 1, ⌊(m + 2·padding − q) / s⌋ + 1).
/// Edge: rows and columns that no whole step reaches are left out.
/// Errors: [`Error::Shape`] if channels or filters differ in number, or a filter is larger than the padded image; [`Error::Empty`] if the stride is 0.
/// Source: Goodfellow, Bengio, Courville, *Deep Learning* (2016), §9.1 and §9.5.
///
/// ```
/// use ndarray::array;
/// let (x, weight) = (array![[[[1.0, 2.0, 4.0]]]], array![[[[1.0, 10.0]]]]);
/// let y = kernels::conv2d(x.view(), weight.view(), array![0.0].view(), 1, 0)?;
/// assert_eq!(y, array![[[[21.0, 42.0]]]]);
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn conv2d(
    x: ArrayView4<'_, f64>,
    weight: ArrayView4<'_, f64>,
    bias: ArrayView1<'_, f64>,
    stride: usize,
    padding: usize,
) -> Result<Array4<f64>, Error> {
    let (b, c, n, m) = x.dim();
    let (e, _, p, q) = weight.dim();
    if bias.len() != e {
        return Err(Error::Shape { name: "bias", expected: vec![e], found: vec![bias.len()] });
    }
    let (rows, columns) = (n + 2 * padding, m + 2 * padding);
    let fitting = vec![e, c, p.min(rows), q.min(columns)];
    if weight.shape() != fitting {
        return Err(Error::Shape { name: "weight", expected: fitting, found: weight.shape().to_vec() });
    }
    if stride == 0 {
        return Err(Error::Empty { name: "stride" });
    }
    let extents = (b, e, (rows - p) / stride + 1, (columns - q) / stride + 1);
    Ok(Array4::from_shape_fn(extents, |(b, e, i, j)| {
        let mut sum = bias[e];
        for ((c, u, v), w) in weight.index_axis(ndarray::Axis(0), e).indexed_iter() {
            // Before the first row or column the subtraction fails, and past the last the look-up: there is padding.
            let row = (stride * i + u).checked_sub(padding);
            let column = (stride * j + v).checked_sub(padding);
            let pixel = row.zip(column).and_then(|(row, column)| x.get([b, c, row, column]));
            sum += w * pixel.copied().unwrap_or(0.0);
        }
        sum
    }))
}

#[cfg(test)]
mod tests {
    use ndarray::{Array4, array};

    use super::*;

    fn check(stride: usize, padding: usize, expected: Array4<f64>) {
        let x = array![[[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]]];
        let weight = array![[[[1.0, 0.0], [0.0, 10.0]]]];
        assert_eq!(conv2d(x.view(), weight.view(), array![0.5].view(), stride, padding), Ok(expected));
    }

    #[test]
    fn slides_without_turning_the_filter() {
        check(1, 0, array![[[[51.5, 62.5]]]]);
        check(2, 0, array![[[[51.5]]]]);
    }

    #[test]
    fn pads_on_all_sides() {
        check(2, 1, array![[[[10.5, 30.5], [0.5, 5.5]]]]);
    }

    #[test]
    fn sums_over_channels() {
        let x = array![[[[2.0]], [[3.0]]]];
        let weight = array![[[[1.0]], [[10.0]]], [[[0.0]], [[-1.0]]]];
        let y = conv2d(x.view(), weight.view(), array![0.0, 0.0].view(), 1, 0);
        assert_eq!(y, Ok(array![[[[32.0]], [[-3.0]]]]));
    }

    #[test]
    fn refuses_a_filter_larger_than_the_image() {
        let (x, weight) = (Array4::zeros((1, 1, 2, 2)), Array4::zeros((1, 1, 3, 2)));
        let error = Error::Shape { name: "weight", expected: vec![1, 1, 2, 2], found: vec![1, 1, 3, 2] };
        assert_eq!(conv2d(x.view(), weight.view(), array![0.0].view(), 1, 0), Err(error));
    }
}
