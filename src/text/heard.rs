//! What was heard from a customer, as one text that a stage can rest on.

use super::Text;
use crate::domain::stage::Heard;
use crate::domain::tidy;

impl Text {
    /// What else they told, or where that is nothing, what they need right now and how they feel. Empty
    /// where nothing is known.
    #[must_use]
    pub fn heard(&self, words: &str, heard: &Heard) -> String {
        if !tidy::is_blank(words) {
            return words.to_owned();
        }
        let listen = &self.case.listen;
        let said = [(listen.needs_now(), &heard.needs), (listen.feels_now(), &heard.feels)];
        let said = said.into_iter().filter(|(_, words)| !tidy::is_blank(words));
        let said: Vec<String> =
            said.map(|(label, words)| listen.said(label, &tidy::line(words))).collect();
        said.join(self.today.dot())
    }
}
