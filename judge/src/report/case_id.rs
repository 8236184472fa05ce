//! The name by which a case is found again.

use std::fmt::{self, Display, Formatter};
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Names a case for good: `pack/problem@revision/group#seed:index`. The pack, problem and revision are known from context; this is the rest.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct CaseId {
    /// The group, or `example`, or `custom`.
    pub group: String,
    /// The seed of drawn cases; 0 for fixed ones.
    pub seed: u64,
    /// Position in the group; drawn cases follow the fixed ones.
    pub index: u32,
}

/// Text that is not a case's id.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a case id such as `random#7:3`")]
pub struct CaseIdError(pub String);

impl Display for CaseId {
    /// `group#seed:index`
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}:{}", self.group, self.seed, self.index)
    }
}

impl FromStr for CaseId {
    type Err = CaseIdError;

    fn from_str(text: &str) -> Result<CaseId, CaseIdError> {
        let parse = || {
            let (group, rest) = text.rsplit_once('#')?;
            let (seed, index) = rest.split_once(':')?;
            let group = Some(group).filter(|group| !group.is_empty())?.to_string();
            Some(CaseId { group, seed: seed.parse().ok()?, index: index.parse().ok()? })
        };
        parse().ok_or_else(|| CaseIdError(text.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_ids_read_back_as_printed() {
        let case_id = CaseId { group: "huge_logits".to_string(), seed: u64::MAX, index: 12 };
        assert_eq!(case_id.to_string(), "huge_logits#18446744073709551615:12");
        assert_eq!(case_id.to_string().parse(), Ok(case_id));
        for text in ["", "random", "random#1", "random#x:1", "#1:2", "random#1:-2", "random#1:2:3"] {
            assert!(text.parse::<CaseId>().is_err(), "{text}");
        }
    }
}
