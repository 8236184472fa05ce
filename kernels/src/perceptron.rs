//! The perceptron's learning rule.

use ndarray::{Array1, ArrayView1, ArrayView2};

use crate::error::{Error, expect_shape};

/// Weights and bias after at most `max_epochs` passes over the samples in their order, and how many mistakes each pass made; a pass without any is the last.
///
/// A sample with `yᵢ (w · xᵢ + b) ≤ 0` is a mistake, and then at once `w ← w + yᵢ xᵢ` and `b ← b + yᵢ`. Both begin at zero.
///
/// Shapes: `x` (n, d), `y` (n), each +1 or −1 → (d), a number, and at most `max_epochs` counts.
/// Edge: samples that no plane parts make mistakes in every pass.
/// Errors: [`Error::Shape`] if the numbers of samples differ.
/// Source: Rosenblatt, *The Perceptron: A Probabilistic Model for Information Storage and Organization in the Brain*, Psychological Review 65 (1958).
///
/// ```
/// use ndarray::array;
/// let found = kernels::perceptron(array![[2.0], [-1.0]].view(), array![1.0, -1.0].view(), 5)?;
/// assert_eq!(found, (array![2.0], 1.0, vec![1, 0]));
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn perceptron(
    x: ArrayView2<'_, f64>,
    y: ArrayView1<'_, f64>,
    max_epochs: usize,
) -> Result<(Array1<f64>, f64, Vec<usize>), Error> {
    let (n, d) = x.dim();
    expect_shape("y", &[n], y.shape())?;
    let (mut w, mut b, mut mistakes) = (Array1::zeros(d), 0.0, Vec::new());
    for _ in 0..max_epochs {
        let mut n_wrong = 0;
        for (row, label) in x.rows().into_iter().zip(&y) {
            let score: f64 = row.iter().zip(&w).map(|(feature, weight)| feature * weight).sum();
            if label * (score + b) <= 0.0 {
                w.scaled_add(*label, &row);
                b += label;
                n_wrong += 1;
            }
        }
        mistakes.push(n_wrong);
        if n_wrong == 0 {
            break;
        }
    }
    Ok((w, b, mistakes))
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    fn check(x: [f64; 2], y: [f64; 2], max_epochs: usize, expected: (f64, f64, &[usize])) {
        let x = array![[x[0]], [x[1]]];
        let (w, b, mistakes) = expected;
        let expected = Ok((array![w], b, mistakes.to_vec()));
        assert_eq!(perceptron(x.view(), array![y[0], y[1]].view(), max_epochs), expected);
    }

    #[test]
    fn ends_with_a_pass_without_mistakes() {
        check([1.0, 3.0], [-1.0, 1.0], 20, (2.0, -4.0, &[2, 1, 2, 1, 2, 1, 1, 0]));
        check([1.0, 3.0], [-1.0, 1.0], 2, (1.0, -1.0, &[2, 1]));
    }

    #[test]
    fn never_ends_where_no_plane_parts() {
        check([1.0, 1.0], [1.0, -1.0], 3, (0.0, 0.0, &[2, 2, 2]));
        check([1.0, 1.0], [1.0, -1.0], 0, (0.0, 0.0, &[]));
    }
}
