//! The examples of a statement.

use judge::{Args, Signature, Value};
use pack::manifest::{Entry, Example};
use yew::prelude::*;

use super::Prose;
use crate::state::{Shared, text};

/// The problem.
#[derive(Properties, PartialEq)]
pub struct ExamplesProps {
    /// What its pack says of it.
    pub entry: Shared<Entry>,
}

/// Shows each example: input, output, and why.
#[component]
pub fn Examples(props: &ExamplesProps) -> Html {
    let names = text::inputs(&props.entry.signature);
    html! {
        <section class="examples" aria-label="Examples">
            for (example_idx, Example { args, expected, why }) in props.entry.examples.iter().enumerate() {
                <figure key={example_idx} class="example">
                    <figcaption>{ format!("Example {}", example_idx + 1) }</figcaption>
                    { shown(&props.entry.signature, &names, args, expected) }
                    <Prose text={why.clone()} under={2} />
                </figure>
            }
        </section>
    }
}

fn shown(signature: &Signature, names: &[String], args: &Args, expected: &Value) -> Html {
    if let (Signature::Class { .. }, [Value::List(operations)], Value::List(results)) = (signature, &args[..], expected)
    {
        return html! {
            <pre class="example-calls">{ calls(operations, results) }</pre>
        };
    }
    html! {
        <dl class="example-values">
            for (name, value) in names.iter().zip(args) {
                <dt>{ name }</dt>
                <dd><pre>{ value.to_string() }</pre></dd>
            }
            <dt class="example-result">{ "returns" }</dt>
            <dd><pre>{ expected.to_string() }</pre></dd>
        </dl>
    }
}

/// The operations of a class problem as calls, each with what it returns.
fn calls(operations: &[Value], results: &[Value]) -> String {
    let call = |operation: &Value| match operation {
        Value::Tuple(parts) | Value::List(parts) => match &parts[..] {
            [Value::Str(name), Value::List(args) | Value::Tuple(args)] => {
                let args: Vec<String> = args.iter().map(Value::to_string).collect();
                format!("{name}({})", args.join(", "))
            }
            _ => operation.to_string(),
        },
        other => other.to_string(),
    };
    let lines = operations.iter().zip(results).map(|(operation, result)| match result {
        Value::None => call(operation),
        result => format!("{}  →  {result}", call(operation)),
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_read_as_calls() {
        let operation =
            |name: &str, args: Vec<Value>| Value::Tuple(vec![Value::Str(name.to_owned()), Value::List(args)]);
        let operations =
            [operation("LRUCache", vec![Value::Int(2.into())]), operation("get", vec![Value::Int(1.into())])];
        let results = [Value::None, Value::Int((-1).into())];
        assert_eq!(calls(&operations, &results), "LRUCache(2)\nget(1)  →  -1");
    }
}
