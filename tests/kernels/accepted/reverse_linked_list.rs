//! Reverse a linked list: each node to the front of the part reversed.

use pack::kernel::ListNode;

fn reverse_list(head: Option<Box<ListNode<i64>>>) -> Option<Box<ListNode<i64>>> {
    let (mut rest, mut reversed) = (head, None);
    while let Some(mut node) = rest {
        rest = node.next.take();
        node.next = reversed;
        reversed = Some(node);
    }
    reversed
}

pack::kernel!(fn reverse_list(head: Option<Box<ListNode<i64>>>) -> Option<Box<ListNode<i64>>>);
