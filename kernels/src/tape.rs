//! Reverse-mode automatic differentiation on a tape.

use crate::math;

/// Numbers and what was computed from them, in order; gradients flow back through it. A node goes by its number, from 0.
#[derive(Clone, Debug, Default)]
pub struct Tape {
    nodes: Vec<Node>,
}

#[derive(Clone, Debug)]
struct Node {
    value: f64,
    gradient: f64,
    /// Each operand with the derivative of the value with respect to it.
    local: Vec<(usize, f64)>,
}

/// Every method that takes nodes panics if one is not on the tape.
///
/// Source: Wengert, *A simple automatic derivative evaluation program* (1964); Baydin et al., *Automatic Differentiation in Machine Learning: a Survey* (2018), §3.2.
///
/// ```
/// let mut tape = kernels::Tape::default();
/// let x = tape.variable(3.0);
/// let square = tape.multiply(x, x);
/// tape.backward(square);
/// assert_eq!(tape.gradient(x), 6.0);
/// ```
impl Tape {
    /// A number that is given.
    pub fn variable(&mut self, value: f64) -> usize {
        self.push(value, vec![])
    }

    /// `a + b`.
    pub fn add(&mut self, a: usize, b: usize) -> usize {
        self.push(self.value(a) + self.value(b), vec![(a, 1.0), (b, 1.0)])
    }

    /// `a · b`.
    pub fn multiply(&mut self, a: usize, b: usize) -> usize {
        let (x, y) = (self.value(a), self.value(b));
        self.push(x * y, vec![(a, y), (b, x)])
    }

    /// `tanh a`, with the derivative `1 − tanh² a`.
    pub fn tanh(&mut self, a: usize) -> usize {
        let y = math::tanh(self.value(a));
        self.push(y, vec![(a, 1.0 - y * y)])
    }

    /// `max(a, 0)`, with the derivative 0 at 0.
    pub fn relu(&mut self, a: usize) -> usize {
        let x = self.value(a);
        self.push(x.max(0.0), vec![(a, if x > 0.0 { 1.0 } else { 0.0 })])
    }

    /// Adds `∂a/∂n` to the gradient of every node n.
    ///
    /// A node's operands stand before it, so walking back from `a` meets a node only after all that was computed from it.
    pub fn backward(&mut self, a: usize) {
        let mut flow = vec![0.0; a + 1];
        flow[a] = 1.0;
        for node in (0..=a).rev() {
            self.nodes[node].gradient += flow[node];
            for &(operand, derivative) in &self.nodes[node].local {
                flow[operand] += flow[node] * derivative;
            }
        }
    }

    /// Sets all gradients to 0.
    pub fn zero_gradients(&mut self) {
        for node in &mut self.nodes {
            node.gradient = 0.0;
        }
    }

    /// A node's value.
    pub fn value(&self, node: usize) -> f64 {
        self.nodes[node].value
    }

    /// A node's gradient: the sum over all [`Tape::backward`] since it was last 0.
    pub fn gradient(&self, node: usize) -> f64 {
        self.nodes[node].gradient
    }

    fn push(&mut self, value: f64, local: Vec<(usize, f64)>) -> usize {
        self.nodes.push(Node { value, gradient: 0.0, local });
        self.nodes.len() - 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The gradients of x and y for what is built from them.
    fn check(x: f64, y: f64, build: impl Fn(&mut Tape, usize, usize) -> usize, expected: [f64; 2]) {
        let mut tape = Tape::default();
        let (a, b) = (tape.variable(x), tape.variable(y));
        let result = build(&mut tape, a, b);
        tape.backward(result);
        assert_eq!([tape.gradient(a), tape.gradient(b)], expected);
        assert_eq!(tape.gradient(result), if result > 1 { 1.0 } else { expected[result] });
    }

    #[test]
    fn each_operation_has_its_derivative() {
        check(2.0, 5.0, |tape, x, y| tape.add(x, y), [1.0, 1.0]);
        check(2.0, 5.0, |tape, x, y| tape.multiply(x, y), [5.0, 2.0]);
        check(0.0, 5.0, |tape, x, _| tape.tanh(x), [1.0, 0.0]);
        check(2.0, 5.0, |tape, x, _| tape.relu(x), [1.0, 0.0]);
        check(0.0, -1.0, |tape, x, _| tape.relu(x), [0.0, 0.0]);
        check(2.0, 5.0, |_, _, y| y, [0.0, 1.0]);
    }

    #[test]
    fn sums_over_all_ways() {
        check(2.0, 5.0, |tape, x, _| tape.add(x, x), [2.0, 0.0]);
        // (x + y) · x: x comes in directly and through the sum.
        check(
            2.0,
            5.0,
            |tape, x, y| {
                let sum = tape.add(x, y);
                tape.multiply(sum, x)
            },
            [9.0, 2.0],
        );
    }

    #[test]
    fn gradients_add_up_until_they_are_zeroed() {
        let mut tape = Tape::default();
        let x = tape.variable(3.0);
        let y = tape.multiply(x, x);
        let z = tape.multiply(y, x);
        tape.backward(y);
        tape.backward(z);
        assert_eq!([x, y, z].map(|node| tape.gradient(node)), [6.0 + 27.0, 1.0 + 3.0, 1.0]);
        tape.zero_gradients();
        tape.backward(y);
        assert_eq!([x, y, z].map(|node| tape.gradient(node)), [6.0, 1.0, 0.0]);
    }
}
