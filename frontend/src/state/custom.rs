//! Input of the person's own: what was typed, and what is wrong with it.

use std::rc::Rc;

use yew::Reducible;

/// What a person typed as input, and what is wrong with it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CustomForm {
    /// One text a parameter; missing until something is typed.
    pub texts: Option<Vec<String>>,
    /// A sentence for each text that cannot be read.
    pub errors: Vec<Option<String>>,
    /// Whether the person looks at it.
    pub is_open: bool,
}

/// What happened to the form.
pub enum CustomAction {
    /// The person typed.
    Typed(Vec<String>),
    /// The texts were read.
    Checked(Vec<Option<String>>),
    /// The person looks at it, or at something else.
    Opened(bool),
}

impl Reducible for CustomForm {
    type Action = CustomAction;

    fn reduce(self: Rc<Self>, action: CustomAction) -> Rc<Self> {
        Rc::new(match action {
            CustomAction::Typed(texts) => CustomForm { texts: Some(texts), errors: vec![], ..(*self).clone() },
            CustomAction::Checked(errors) => CustomForm { errors, ..(*self).clone() },
            CustomAction::Opened(is_open) => CustomForm { is_open, ..(*self).clone() },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_forgotten_when_the_text_changes() {
        let form = Rc::new(CustomForm::default())
            .reduce(CustomAction::Checked(vec![Some("No.".to_owned())]))
            .reduce(CustomAction::Opened(true));
        assert_eq!(form.errors.len(), 1);
        let form = form.reduce(CustomAction::Typed(vec!["1".to_owned()]));
        assert_eq!(*form, CustomForm { texts: Some(vec!["1".to_owned()]), errors: vec![], is_open: true });
    }
}
