//! Packs without code: cases with what is expected of each, a declared check, and a solution in Python that answers a person's own input.
//!
//! `data.json` takes the place of `pack.wasm`. Values in it are text, as Python writes them.

use std::collections::{BTreeMap, BTreeSet};

use judge::{
    Args, Check, Fault, Group, Limits, Mismatch, Plan, Problem, ProblemError, Role, Runner, Signature, Source, Value,
};
use serde::{Deserialize, Serialize};

#[cfg(feature = "author")]
use crate::manifest::Manifest;
use crate::{PackError, literal, validate};

/// `data.json`: what answers for each problem of a pack.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Data {
    /// By the problem's id.
    pub problems: BTreeMap<String, Cases>,
}

/// The cases of a problem.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cases {
    /// How outputs are compared.
    pub check: Check,
    /// The cases of the statement.
    pub examples: Vec<Case>,
    /// The unseen ones, in the order they are run.
    pub groups: Vec<CaseGroup>,
    /// The source of a solution, asked what is expected of input that is not recorded.
    pub solution: String,
}

/// A named group of cases.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseGroup {
    /// Unique in the problem; part of a case's id.
    pub id: String,
    /// What it looks for, as a person reads it.
    pub title: String,
    /// What kind of group it is.
    pub role: Role,
    /// Its cases.
    pub cases: Vec<Case>,
}

/// An input with what is expected of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// A text for each argument.
    #[serde(with = "literal::args")]
    pub args: Args,
    /// As the check wants it: a list of answers for `any_of`, any value where the check looks at none.
    #[serde(with = "literal::value")]
    pub expected: Value,
}

/// A problem that answers from its [`Cases`].
pub struct Recorded<'a> {
    cases: &'a Cases,
    /// What is expected, by the bytes of the arguments: NaN differs from itself, its bytes do not.
    expected: BTreeMap<Vec<u8>, Value>,
}

impl Data {
    /// Reads and checks the bytes of a `data.json`. Errors: [`PackError::Json`] or [`PackError::Invalid`].
    pub fn from_json(bytes: &[u8]) -> Result<Data, PackError> {
        let data: Data = serde_json::from_slice(bytes).map_err(|error| PackError::Json(error.to_string()))?;
        let mut broken = Vec::new();
        for (id, cases) in &data.problems {
            cases.check_rules(&mut broken, id);
        }
        if broken.is_empty() { Ok(data) } else { Err(PackError::Invalid(broken)) }
    }

    /// The problem with this id.
    ///
    /// If `plan` is a person's own input, the pack's solution is first run on it by `runner`, the same that will grade: what it gives is what is expected.
    /// Errors: there is no such problem, or the solution does not answer.
    pub fn problem(
        &self,
        id: &str,
        plan: &Plan,
        signature: &Signature,
        runner: &mut dyn Runner,
        limits: &Limits,
    ) -> Result<Recorded<'_>, ProblemError> {
        let mut recorded = self.recorded(id)?;
        if let Plan::Custom(args) = plan
            // What does not fit is refused by the grading, which says why.
            && let Ok(args) = signature.fit_args(args)
        {
            recorded.solve(&args, signature, runner, limits)?;
        }
        Ok(recorded)
    }

    /// The problem with this id, for its recorded cases alone. Errors: there is no such problem.
    pub fn recorded(&self, id: &str) -> Result<Recorded<'_>, ProblemError> {
        let cases = self.problems.get(id).ok_or_else(|| trapped("open", format!("it has no problem `{id}`")))?;
        let expected = cases.all().map(|(_, case)| (key(&case.args), case.expected.clone())).collect();
        Ok(Recorded { cases, expected })
    }

    /// The rules that it breaks beside its catalogue: a problem here for each there, and cases that fit its signature. `file` follows a problem's id in messages.
    #[cfg(feature = "author")]
    pub(crate) fn check_beside(&self, manifest: &Manifest, file: &str, broken: &mut Vec<String>) {
        for entry in &manifest.problems {
            let id = &entry.id;
            let Some(cases) = self.problems.get(id) else {
                broken.push(format!("{id}{file}: there are no cases of it"));
                continue;
            };
            if let Err(sentence) = cases.check.validate(entry.signature.n_inputs()) {
                broken.push(format!("{id}{file}: the check is wrong: {sentence}"));
            }
            if entry.limits.growth.is_some() {
                broken.push(format!(
                    "{id}{file}: work is counted on drawn cases, of which there are none; leave `growth` out"
                ));
            }
            for (place, case) in cases.all() {
                if let Err(sentence) = entry.signature.fit_args(&case.args) {
                    broken.push(format!("{id}{file}: {place} does not fit the signature: {sentence}"));
                }
            }
        }
        for id in self.problems.keys().filter(|id| manifest.problem(id).is_none()) {
            broken.push(format!("{id}{file}: there are cases, but the problem is not listed"));
        }
    }
}

impl Cases {
    /// Every case with words for where it stands.
    fn all(&self) -> impl Iterator<Item = (String, &Case)> {
        let examples = self.examples.iter().enumerate();
        let examples = examples.map(|(case_idx, case)| (format!("example {}", case_idx + 1), case));
        let unseen = self.groups.iter().flat_map(|group| {
            let cases = group.cases.iter().enumerate();
            cases.map(|(case_idx, case)| (format!("case {} of group `{}`", case_idx + 1, group.id), case))
        });
        examples.chain(unseen)
    }

    /// The cases in the form that the signature names: nested lists as arrays, integers as floats where floats are meant.
    #[cfg(feature = "author")]
    pub(crate) fn fit(&mut self, signature: &Signature) {
        for case in self.examples.iter_mut().chain(self.groups.iter_mut().flat_map(|group| &mut group.cases)) {
            // What does not fit stays as it is, for `check_beside` to report.
            if let Ok(args) = signature.fit_args(&case.args) {
                case.args = args;
            }
        }
    }

    /// The rules that can be told without the catalogue; `id` says in messages where the cases stand.
    pub(crate) fn check_rules(&self, broken: &mut Vec<String>, id: &str) {
        if self.check.asks_problem() {
            broken.push(format!("{id}: `witness` needs code; declare another check"));
        }
        validate::text(broken, &format!("{id}: the solution"), &self.solution);
        let mut seen = BTreeSet::new();
        for group in &self.groups {
            validate::id(broken, &format!("a group of {id}"), &group.id);
            validate::title(broken, &format!("{id}: the title of group `{}`", group.id), &group.title);
            if ["example", "custom"].contains(&group.id.as_str()) || !seen.insert(&group.id) {
                broken.push(format!("{id}: the group `{}` needs another id; this one is taken", group.id));
            }
            if group.cases.is_empty() {
                broken.push(format!("{id}: the group `{}` has no cases", group.id));
            }
        }
        if self.groups.is_empty() {
            broken.push(format!("{id}: there are no groups of cases"));
        }
        let mut expected = BTreeMap::new();
        for (place, case) in self.all() {
            let value = case.expected.to_string();
            if expected.insert(key(&case.args), value.clone()).is_some_and(|other| other != value) {
                broken.push(format!("{id}: {place} has the input of an earlier case but expects something else"));
            }
        }
    }
}

impl Recorded<'_> {
    /// Runs the solution and remembers its answer as what is expected.
    fn solve(
        &mut self,
        args: &Args,
        signature: &Signature,
        runner: &mut dyn Runner,
        limits: &Limits,
    ) -> Result<(), ProblemError> {
        let place = answers_in(&self.cases.check)?;
        let refused = |fault: Fault| ProblemError::Input {
            sentence: format!("The set's own solution does not answer this input: {}.", words(&fault)),
        };
        runner.load(&self.cases.solution, signature).map_err(refused)?;
        let call = runner.call(args, limits);
        let returned = call.outcome.map_err(refused)?;
        let answer = match place {
            None => Some(returned),
            Some(arg) => call.args_after.and_then(|args| args.into_iter().nth(arg)),
        };
        let answer = answer.ok_or_else(|| trapped("oracle", "the solution leaves no answer".to_owned()))?;
        self.expected.insert(key(args), as_expected(&self.cases.check, answer));
        Ok(())
    }
}

impl Problem for Recorded<'_> {
    fn examples(&mut self) -> Result<Vec<Args>, ProblemError> {
        Ok(inputs(&self.cases.examples))
    }

    fn groups(&mut self) -> Result<Vec<Group>, ProblemError> {
        let group = |group: &CaseGroup| Group {
            id: group.id.clone(),
            title: group.title.clone(),
            role: group.role,
            fixed: inputs(&group.cases),
            drawn: 0,
        };
        Ok(self.cases.groups.iter().map(group).collect())
    }

    fn generate(&mut self, group: &str, _: &mut Source, _: u32) -> Result<Args, ProblemError> {
        Err(trapped("generate", format!("all cases of `{group}` are fixed")))
    }

    fn validate(&mut self, _: &Args) -> Result<Result<(), String>, ProblemError> {
        Ok(Ok(()))
    }

    fn oracle(&mut self, args: &Args) -> Result<Value, ProblemError> {
        let expected = self.expected.get(&key(args)).cloned();
        expected.ok_or_else(|| trapped("oracle", "nothing is recorded for this input".to_owned()))
    }

    fn check(&mut self) -> Result<Check, ProblemError> {
        Ok(self.cases.check.clone())
    }

    fn witness(&mut self, _: &Args, _: &Value, _: &Value) -> Result<Result<(), Mismatch>, ProblemError> {
        Err(trapped("witness", "there is no code to ask".to_owned()))
    }
}

fn inputs(cases: &[Case]) -> Vec<Args> {
    cases.iter().map(|case| case.args.clone()).collect()
}

fn key(args: &Args) -> Vec<u8> {
    // Values always encode.
    postcard::to_stdvec(args).unwrap_or_default()
}

/// The argument that a solution leaves its answer in; `None` if it returns it. Errors: no single answer says what is expected.
fn answers_in(check: &Check) -> Result<Option<usize>, ProblemError> {
    match check {
        Check::InPlace { arg, .. } => Ok(Some(*arg)),
        Check::Unchanged { each, .. } => answers_in(each),
        Check::Distribution { .. } => {
            let sentence = "This problem compares draws with a law, which it has only for its own cases.";
            Err(ProblemError::Input { sentence: sentence.to_owned() })
        }
        _ => Ok(None),
    }
}

/// A solution's answer as the check expects it: among the right ones, where any of several is right.
fn as_expected(check: &Check, answer: Value) -> Value {
    match check {
        Check::AnyOf { .. } => Value::List(vec![answer]),
        Check::InPlace { each, .. } | Check::Unchanged { each, .. } => as_expected(each, answer),
        _ => answer,
    }
}

fn trapped(call: &str, message: String) -> ProblemError {
    ProblemError::Trapped { call: call.to_owned(), message }
}

fn words(fault: &Fault) -> String {
    match fault {
        Fault::Syntax { message, line, .. } => format!("line {line} cannot be read, {message}"),
        Fault::MissingEntry { name, .. } => format!("it does not define `{name}`"),
        Fault::Parameters { name, found, .. } => format!("its `{name}` takes `{found}`"),
        Fault::Exception { kind, message, .. } if message.is_empty() => kind.clone(),
        Fault::Exception { kind, message, .. } => format!("{kind}: {}", message.trim_end_matches('.')),
        Fault::Unconvertible { found } => format!("it gives {found}"),
        Fault::OutputLimit => "it prints too much".to_owned(),
        Fault::MemoryLimit => "it runs out of memory".to_owned(),
        Fault::Crashed { message } | Fault::Panic { message, .. } | Fault::NoKernel { reason: message } => {
            message.clone()
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use judge::{Call, Verdict, grade};

    use super::*;

    /// The cases of a problem that doubles a number.
    pub(crate) const DOUBLE: &str = r#"{"problems": {"double": {
        "check": "exact",
        "examples": [{"args": ["1"], "expected": "2"}],
        "groups": [{"id": "basic", "title": "Small", "role": "basic", "cases": [
            {"args": ["2"], "expected": "4"}, {"args": ["inf"], "expected": "inf"}, {"args": ["nan"], "expected": "0.0"}
        ]}],
        "solution": "twice"
    }}}"#;

    fn signature() -> Signature {
        serde_json::from_str(
            r#"{"function": {"name": "double", "params": [{"name": "x", "type": "any"}], "returns": "any"}}"#,
        )
        .unwrap()
    }

    /// Runs "twice", which doubles; "thrice", which triples; and "broken", which raises.
    struct Arithmetic(String);

    impl Runner for Arithmetic {
        fn load(&mut self, source: &str, _: &Signature) -> Result<(), Fault> {
            self.0 = source.to_owned();
            Ok(())
        }

        fn call(&mut self, args: &Args, _: &Limits) -> Call {
            let x = args[0].as_float().unwrap();
            let outcome = match self.0.as_str() {
                "twice" if x.is_nan() => Ok(Value::from(0.0)),
                "twice" => Ok(Value::from(2.0 * x)),
                "thrice" => Ok(Value::from(3.0 * x)),
                _ => Err(Fault::OutputLimit),
            };
            Call { outcome, stdout: String::new(), args_after: Some(vec![Value::from(0.5)]) }
        }
    }

    fn graded(data: &Data, source: &str, plan: &Plan) -> Result<Verdict, ProblemError> {
        let (mut runner, limits) = (Arithmetic(String::new()), Limits::default());
        let mut problem = data.problem("double", plan, &signature(), &mut runner, &limits)?;
        let report = grade(&mut problem, &signature(), &mut runner, source, plan, &limits, &mut |_| {})?;
        Ok(report.verdict.unwrap())
    }

    fn submit() -> Plan {
        Plan::Submit { seed: 7, shrink_calls: 10, ideas: vec![] }
    }

    #[test]
    fn grades_by_what_is_recorded() {
        let data = Data::from_json(DOUBLE.as_bytes()).unwrap();
        for plan in [submit(), Plan::Examples] {
            assert_eq!(graded(&data, "twice", &plan), Ok(Verdict::Accepted));
            assert_eq!(graded(&data, "thrice", &plan).map(|verdict| verdict.name()), Ok("WrongAnswer"));
        }
    }

    #[test]
    fn the_solution_answers_a_persons_own_input() {
        let mut data = Data::from_json(DOUBLE.as_bytes()).unwrap();
        let plan = Plan::Custom(vec![Value::from(10.0)]);
        assert_eq!(graded(&data, "twice", &plan), Ok(Verdict::Accepted));
        assert_eq!(graded(&data, "thrice", &plan).map(|verdict| verdict.name()), Ok("WrongAnswer"));
        let mut check = |check: Check, source: &str, expected: Result<&str, &str>| {
            let cases = data.problems.get_mut("double").unwrap();
            (cases.check, cases.solution) = (check, source.to_owned());
            let found = graded(&data, "twice", &plan).map(|verdict| verdict.name()).map_err(|error| error.to_string());
            assert_eq!(found, expected.map_err(str::to_owned));
        };
        check(Check::Exact.any_of(), "twice", Ok("Accepted"));
        check(Check::Exact.any_of(), "thrice", Ok("WrongAnswer"));
        check(Check::Exact.in_place(0), "thrice", Ok("Accepted"));
        check(Check::Exact, "broken", Err("The set's own solution does not answer this input: it prints too much."));
    }

    #[test]
    fn says_which_rule_is_broken() {
        let check = |old: &str, new: &str, part: &str| {
            assert!(DOUBLE.contains(old), "{old}");
            let error = Data::from_json(DOUBLE.replace(old, new).as_bytes()).unwrap_err().to_string();
            assert!(error.contains(part), "{new}: {error}");
        };
        check("\"exact\"", "\"exactly\"", "unknown variant `exactly`");
        check("\"exact\"", "{\"any_of\": {\"each\": \"witness\"}}", "double: `witness` needs code");
        check("\"title\"", "\"name\"", "unknown field `name`");
        check("\"basic\", \"title\"", "\"custom\", \"title\"", "the group `custom` needs another id");
        check("\"basic\", \"title\"", "\"../x\", \"title\"", "cannot be the id of a group of double");
        check(
            "[\"2\"]",
            "[\"1\"]",
            "case 1 of group `basic` has the input of an earlier case but expects something else",
        );
        check("[\"2\"]", "[\"two\"]", "argument 1: at character 1, `two` is no value");
        check("\"twice\"", "\" \"", "double: the solution is empty");
        assert!(Data::from_json(b"{\"problems\": {}").is_err());
    }

    #[test]
    fn knows_only_its_own_cases() {
        let data = Data::from_json(DOUBLE.as_bytes()).unwrap();
        assert!(data.recorded("triple").is_err());
        let mut problem = data.recorded("double").unwrap();
        assert_eq!(problem.oracle(&vec![2.into()]), Ok(4.into()));
        assert!(problem.oracle(&vec![3.into()]).is_err());
        assert!(problem.generate("basic", &mut Source::from_seed(1), 1).is_err());
    }
}
