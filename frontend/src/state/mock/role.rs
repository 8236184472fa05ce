//! The roles that mock interviews are for: what each is asked.

/// A role.
#[derive(Debug)]
pub struct Role {
    /// What it is kept under.
    pub id: &'static str,
    /// As a person reads it.
    pub name: &'static str,
    /// The topics of its problems; others come after them.
    pub problems: &'static [&'static str],
    /// The topics of cards that its questions are drawn from.
    pub questions: &'static [&'static str],
    /// The topics of cards that its designs are drawn from.
    pub designs: &'static [&'static str],
}

impl PartialEq for Role {
    fn eq(&self, other: &Role) -> bool {
        self.id == other.id
    }
}

const DESIGNS: &[&str] = &["system_design"];

/// All roles; the first asks for everything.
pub static ROLES: [Role; 6] = [
    Role {
        id: "any",
        name: "Any role",
        problems: &[],
        questions: &["fundamentals", "statistics", "deep_learning", "metrics", "llms", "sql", "mlops", "behavioural"],
        designs: DESIGNS,
    },
    Role {
        id: "software_engineer",
        name: "Software engineer",
        problems: &["arrays", "hash tables", "trees", "graph theory", "dynamic programming", "design"],
        questions: &["sql", "mlops", "behavioural"],
        designs: DESIGNS,
    },
    Role {
        id: "data_scientist",
        name: "Data scientist",
        problems: &["probability and statistics", "evaluation metrics", "regression", "classification", "hash tables"],
        questions: &["statistics", "metrics", "sql", "fundamentals", "behavioural"],
        designs: DESIGNS,
    },
    Role {
        id: "ml_engineer",
        name: "Machine-learning engineer",
        problems: &["supervised learning", "deep learning", "loss functions", "evaluation metrics", "arrays", "heaps"],
        questions: &["fundamentals", "metrics", "deep_learning", "mlops", "behavioural"],
        designs: DESIGNS,
    },
    Role {
        id: "research_engineer",
        name: "Research engineer or scientist",
        problems: &["transformers", "deep learning", "optimisation", "linear algebra", "dynamic programming"],
        questions: &["deep_learning", "llms", "statistics", "fundamentals", "behavioural"],
        designs: DESIGNS,
    },
    Role {
        id: "infrastructure",
        name: "ML infrastructure",
        problems: &["design", "concurrency", "graph theory", "heaps", "transformers"],
        questions: &["mlops", "llms", "deep_learning", "sql", "behavioural"],
        designs: DESIGNS,
    },
];

impl Role {
    /// The role kept under this id; the first if there is none.
    pub fn named(id: &str) -> &'static Role {
        ROLES.iter().find(|role| role.id == id).unwrap_or(&ROLES[0])
    }
}
