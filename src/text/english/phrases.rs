//! English: the shop's own phrases.

use crate::text::PhrasesText;

/// English: the shop's own phrases.
pub const PHRASES: PhrasesText = PhrasesText {
    title: "Your phrases",
    lead: "What you write to a customer is checked for words that hurt. Here you add words of \
           your own, and switch off what you do not want to be told. Nothing is ever kept from \
           being said.",
    own: "Words you do not want to say",
    none: "None yet. Add a phrase that you or your people say too easily.",
    add: "Add a phrase…",
    quoted: |phrase| format!("“{phrase}”"),
    instead: |rewrite| format!("Say instead: {rewrite}"),
    left_out: "Best left out.",
    edit: "Edit…",
    edit_phrase: |phrase| format!("Edit “{phrase}”"),
    remove: "Remove",
    remove_phrase: |phrase| format!("Remove “{phrase}”"),
    shipped: "What Amends checks",
    shipped_why: "Each line is something Amends would point out. Switch a line off and it stays \
                  silent about it.",
    on: |on, all| {
        if on == all { format!("All {all} on") } else { format!("{on} of {all} on") }
    },
    show: |class| format!("Show: {class}"),
    hide: |class| format!("Hide: {class}"),
    add_title: "Add a phrase",
    edit_title: "Change a phrase",
    phrase: "Words you do not want to say",
    phrase_hint: "no worries",
    why: "Why not",
    why_hint: "They do worry, and it was our mistake.",
    rewrite: "What to say instead",
    rewrite_hint: "I will see to it today.",
    save_new: "Add",
};
