//! Level order: each level gives the next.

use pack::kernel::TreeNode;

fn level_order(root: Option<Box<TreeNode<i64>>>) -> Vec<Vec<i64>> {
    let mut levels = Vec::new();
    let mut level: Vec<&TreeNode<i64>> = root.iter().map(Box::as_ref).collect();
    while !level.is_empty() {
        levels.push(level.iter().map(|node| node.val).collect());
        level = level.iter().flat_map(|node| [&node.left, &node.right]).flatten().map(Box::as_ref).collect();
    }
    levels
}

pack::kernel!(fn level_order(root: Option<Box<TreeNode<i64>>>) -> Vec<Vec<i64>>);
