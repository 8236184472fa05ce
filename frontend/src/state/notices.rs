//! What the page has to say beside its work: each until it is dismissed or settled.

use std::rc::Rc;

use yew::Reducible;

/// Something to say.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// What it is about; a newer notice of the same topic replaces it.
    pub topic: String,
    /// How urgent it is.
    pub tone: Tone,
    /// Whole sentences.
    pub text: String,
    /// Whether everything can be exported from here.
    pub offers_export: bool,
}

/// How urgent a notice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    Info,
    /// Something is to be done.
    Warning,
}

/// All notices, in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NoticeList(pub Vec<Notice>);

/// What happened.
pub enum NoticeAction {
    /// Something is to be said.
    Said(Notice),
    /// The person has read it, or its reason is gone.
    Settled(String),
}

impl Reducible for NoticeList {
    type Action = NoticeAction;

    fn reduce(self: Rc<Self>, action: NoticeAction) -> Rc<Self> {
        let topic = match &action {
            NoticeAction::Said(notice) => &notice.topic,
            NoticeAction::Settled(topic) => topic,
        };
        let mut notices: Vec<Notice> = self.0.iter().filter(|notice| notice.topic != *topic).cloned().collect();
        if let NoticeAction::Said(notice) = action {
            notices.push(notice);
        }
        Rc::new(NoticeList(notices))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_topic_is_spoken_of_once() {
        let said = |text: &str| {
            let (topic, text) = ("store".to_owned(), text.to_owned());
            NoticeAction::Said(Notice { topic, tone: Tone::Info, text, offers_export: false })
        };
        let list = Rc::new(NoticeList::default()).reduce(said("a")).reduce(said("b"));
        assert_eq!(list.0.iter().map(|notice| notice.text.as_str()).collect::<Vec<_>>(), ["b"]);
        assert_eq!(list.reduce(NoticeAction::Settled("store".to_owned())).0, []);
    }
}
