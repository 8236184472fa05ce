//! The typed interface of a problem: what a submission must define and what it is called with.

use serde::{Deserialize, Serialize};

/// What a submission defines.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
pub enum Signature {
    /// A function.
    Function {
        /// Its name.
        name: String,
        /// Its parameters in order.
        params: Vec<Param>,
        /// What it returns.
        returns: Type,
    },
    /// A class. A case's only argument is a list of operations `(method, [arguments])`, the first of them the constructor under the class's name; the result is the list of what they returned, `None` for the constructor.
    Class {
        /// Its name.
        name: String,
        /// The constructor's parameters.
        init: Vec<Param>,
        /// Its methods.
        methods: Vec<Method>,
    },
}

/// A method of a class problem.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Method {
    /// Its name.
    pub name: String,
    /// Its parameters in order, without `self`.
    pub params: Vec<Param>,
    /// What it returns.
    pub returns: Type,
}

/// A parameter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Param {
    /// Its name.
    pub name: String,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: Type,
}

/// The type of a parameter or a result. Written and serialised as text, `list[tuple[int, str]]`, `array[float64, b, d]`, `optional[tree[int]]`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Type {
    /// `none`
    None,
    /// `bool`
    Bool,
    /// `int`
    Int,
    /// `float`; an integer is accepted where a float is meant.
    Float,
    /// `str`
    Str,
    /// `any`
    Any,
    /// `list[T]`
    List(Box<Type>),
    /// `tuple[T, U]`
    Tuple(Vec<Type>),
    /// `dict[K, V]`
    Dict(Box<Type>, Box<Type>),
    /// `set[T]`
    Set(Box<Type>),
    /// `optional[T]`
    Optional(Box<Type>),
    /// `array[float64, b, d]`: a dtype and the axes, each a number or a letter shared across the signature.
    Array(DType, Vec<Dim>),
    /// `linked_list[T]`: in a case a list; in Python a chain of `ListNode(val, next)`, `None` when empty.
    LinkedList(Box<Type>),
    /// `tree[T]`: in a case the list of its nodes level by level with `None` for absent children and no trailing `None`; in Python a `TreeNode(val, left, right)`, `None` when empty.
    Tree(Box<Type>),
}

impl Signature {
    /// The name of the function or class.
    pub fn name(&self) -> &str {
        match self {
            Signature::Function { name, .. } | Signature::Class { name, .. } => name,
        }
    }

    /// How many inputs a case has: one a parameter, or the operations on a class.
    pub fn n_inputs(&self) -> usize {
        match self {
            Signature::Function { params, .. } => params.len(),
            Signature::Class { .. } => 1,
        }
    }

    /// What an input of a case is called, by its position.
    pub fn input(&self, arg: usize) -> String {
        match self {
            Signature::Function { params, .. } => {
                params.get(arg).map_or_else(|| format!("argument {}", arg + 1), |param| param.name.clone())
            }
            Signature::Class { .. } => "operations".to_string(),
        }
    }
}

/// The element type of an array.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DType {
    /// `bool`
    Bool,
    /// `int64`
    Int64,
    /// `float64`
    Float64,
}

/// The extent of one axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dim {
    /// A fixed extent.
    Fixed(usize),
    /// A letter: any extent, but the same wherever the letter stands.
    Letter(String),
}
