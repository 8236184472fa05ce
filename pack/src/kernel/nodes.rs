//! Linked lists and trees as kernels get them: boxes, freed without recursion, because a stack in WebAssembly is shorter than the longest list of a problem.

use std::collections::VecDeque;

use judge::Value;

use super::Convert;

/// A node of a linked list; a list is `Option<Box<ListNode<T>>>`, `None` when empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListNode<T> {
    /// What it holds.
    pub val: T,
    /// The rest of the list.
    pub next: Option<Box<ListNode<T>>>,
}

/// A node of a binary tree; a tree is `Option<Box<TreeNode<T>>>`, `None` when empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TreeNode<T> {
    /// What it holds.
    pub val: T,
    /// What is on its left.
    pub left: Option<Box<TreeNode<T>>>,
    /// What is on its right.
    pub right: Option<Box<TreeNode<T>>>,
}

impl<T> ListNode<T> {
    /// A node without another one after it.
    pub fn new(val: T) -> ListNode<T> {
        ListNode { val, next: None }
    }
}

impl<T> TreeNode<T> {
    /// A leaf.
    pub fn new(val: T) -> TreeNode<T> {
        TreeNode { val, left: None, right: None }
    }
}

impl<T> Drop for ListNode<T> {
    fn drop(&mut self) {
        let mut rest = self.next.take();
        while let Some(mut node) = rest {
            rest = node.next.take();
        }
    }
}

impl<T> Drop for TreeNode<T> {
    fn drop(&mut self) {
        let mut pending = vec![self.left.take(), self.right.take()];
        while let Some(child) = pending.pop() {
            if let Some(mut node) = child {
                pending.extend([node.left.take(), node.right.take()]);
            }
        }
    }
}

impl<T: Convert> Convert for Box<ListNode<T>> {
    fn read(value: &Value) -> Result<Self, String> {
        Option::<Self>::read(value)?.ok_or_else(|| "expected a node, found an empty list".to_string())
    }

    fn write(&self) -> Value {
        let nodes = std::iter::successors(Some(self), |node| node.next.as_ref());
        Value::List(nodes.map(|node| node.val.write()).collect())
    }

    fn read_option(value: &Value) -> Result<Option<Self>, String> {
        let items = if value.is_none() { vec![] } else { Vec::<T>::read(value)? };
        Ok(items.into_iter().rev().fold(None, |next, val| Some(Box::new(ListNode { val, next }))))
    }

    fn write_option(option: &Option<Self>) -> Value {
        option.as_ref().map_or(EMPTY, Convert::write)
    }
}

impl<T: Convert> Convert for Box<TreeNode<T>> {
    fn read(value: &Value) -> Result<Self, String> {
        Option::<Self>::read(value)?.ok_or_else(|| "expected a node, found an empty tree".to_string())
    }

    fn write(&self) -> Value {
        let mut values = Vec::new();
        let mut pending = VecDeque::from([Some(self)]);
        while let Some(place) = pending.pop_front() {
            values.push(place.map_or(Value::None, |node| node.val.write()));
            pending.extend(place.into_iter().flat_map(|node| [node.left.as_ref(), node.right.as_ref()]));
        }
        let n_values = values.iter().rposition(|value| !value.is_none()).map_or(0, |last| last + 1);
        values.truncate(n_values);
        Value::List(values)
    }

    fn read_option(value: &Value) -> Result<Option<Self>, String> {
        let places = if value.is_none() { vec![] } else { Vec::<Option<T>>::read(value)? };
        // The children of the i-th node that is there stand at 2i + 1 and 2i + 2, so the last nodes are whole first.
        let mut n_nodes = places.iter().filter(|place| place.is_some()).count();
        let n_places = places.len();
        let mut trees: VecDeque<Option<Self>> = VecDeque::new();
        let mut first = n_places;
        for (place_idx, place) in places.into_iter().enumerate().rev() {
            let tree = place.map(|val| {
                n_nodes -= 1;
                let mut child = |at: usize| at.checked_sub(first).and_then(|idx| trees.get_mut(idx)?.take());
                let (left, right) = (child(2 * n_nodes + 1), child(2 * n_nodes + 2));
                Box::new(TreeNode { val, left, right })
            });
            trees.push_front(tree);
            first = place_idx;
        }
        Ok(trees.pop_front().flatten())
    }

    fn write_option(option: &Option<Self>) -> Value {
        option.as_ref().map_or(EMPTY, Convert::write)
    }
}

/// A list or tree without nodes.
const EMPTY: Value = Value::List(Vec::new());

#[cfg(test)]
mod tests {
    use super::*;

    fn check<T: Convert>(items: &[Option<i64>]) {
        let value = Value::List(items.iter().map(|item| item.map_or(Value::None, Value::from)).collect());
        assert_eq!(T::read(&value).map(|node| node.write()), Ok(value));
    }

    type List = Option<Box<ListNode<i64>>>;
    type Tree = Option<Box<TreeNode<i64>>>;

    #[test]
    fn lists_survive() {
        check::<List>(&[]);
        check::<List>(&[Some(1), Some(2), Some(3)]);
    }

    #[test]
    fn trees_survive() {
        check::<Tree>(&[]);
        check::<Tree>(&[Some(1)]);
        check::<Tree>(&[Some(1), None, Some(3), Some(4), None, None, Some(7)]);
        let tree = Tree::read(&Value::list([Some(1), None, Some(3), Some(4)])).unwrap().unwrap();
        let right = tree.right.as_ref().unwrap();
        assert_eq!((tree.val, &tree.left, right.val, right.left.as_ref().unwrap().val), (1, &None, 3, 4));
    }

    #[test]
    fn long_ones_are_freed_without_recursion() {
        let n = 100_000;
        let list = List::read(&Value::ints(0..n)).unwrap();
        assert!(list.is_some());
        let chain = (0..n).fold(None, |left, val| Some(Box::new(TreeNode { val, left, right: None })));
        assert!(chain.is_some());
    }
}
