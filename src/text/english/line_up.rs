//! English: the morning line-up.

use crate::text::LineUpText;

/// English: the morning line-up.
pub const LINE_UP: LineUpText = LineUpText {
    open: "Morning page",
    open_why: "One page to print for everybody in the shop: what is promised for today, and whom \
               to meet with care.",
    is_open: "The morning page is open in your browser. Print it from there.",
    saved: |path| format!("Morning page saved: {path}"),
    words: &[
        ("language", "en"),
        ("title", "This morning"),
        ("due", "Promised and due today"),
        ("due_lead", "Tick each one when it is done. What is late comes first."),
        ("due_none", "Nothing is promised or due today."),
        ("care", "Meet with care"),
        ("care_lead", "If they come in or call: they have been through something with us."),
        ("care_none", "Nobody in particular. Meet everybody well."),
        ("harms", "Open cases, the hardest hit first"),
        ("harms_lead", "Whoever can bring one of these a step further, please do."),
        ("harms_none", "No case is open."),
        ("more", "more in Amends"),
        ("next", "next: "),
        ("any_time", "Any time"),
        ("first_reply", "First reply"),
        ("apply", "Apply for them: "),
        ("plan_b", "Plan B: "),
        ("elsewhere", "Tell them who has it: "),
        ("check_back", "Ask whether all is well"),
        ("update", "Tell them where things stand"),
        ("fix", "Put it right"),
        ("win_back", "Write to them again"),
        ("broken", "a promise was not kept"),
        ("chased", "had to ask again"),
        ("do_not_contact", "do not call or write to them"),
        (
            "foot",
            "This page names no one’s fault. Take it down in the evening: it names customers.",
        ),
    ],
};
