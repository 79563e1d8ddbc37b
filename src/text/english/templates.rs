//! English: templates.

use crate::domain::NoticedBy;
use crate::text::TemplatesText;
use crate::text::templates::{TemplateListText, TemplateText};
use crate::words::template::Placeholder;
use chrono::Timelike;

/// English: templates.
pub const TEMPLATES: TemplatesText = TemplatesText {
    meaning,
    gap,
    sample,
    day_at: |day, time| format!("{day}, at {time}"),
    repeats: |first, later, rule, until| {
        format!("{first}, then on {later}, and so on {rule} {until}")
    },
    until_right: "until it is put right",
    opening: |noticed_by| match noticed_by {
        NoticedBy::Customer => "Thank you for telling me",
        NoticedBy::We => "You may not have noticed yet, so I want you to hear it from me",
        NoticedBy::SomeoneElse => "I heard what happened, and I want to speak to you myself",
    },
    noon: "noon",
    midnight: "midnight",
    time: |time| {
        let (is_afternoon, hour) = time.hour12();
        let half = if is_afternoon { "p.m." } else { "a.m." };
        match time.minute() {
            0 => format!("{hour} {half}"),
            minute => format!("{hour}:{minute:02} {half}"),
        }
    },
    times: |times| match times {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        more => format!("{more} times"),
    },
    change_from: |what, day| format!("{what}, from {day} on"),
    change_made: |what, day| format!("{what}, since {day}"),
    changes: |all| all.join("; "),
    list: LIST,
    one: ONE,
};

const LIST: TemplateListText = TemplateListText {
    title: "Templates",
    lead: "The words each message starts from. The one that fits best is used: channel and harm \
           together go before the channel alone, the channel before the harm.",
    again: "A customer you failed before gets other words, which begin with what you did to put \
            it right.",
    holds_for: |channel, harm| match (channel, harm) {
        ("", "") => "Any channel, any harm".to_owned(),
        (channel, "") => channel.to_owned(),
        ("", harm) => format!("Harm: {harm}"),
        (channel, harm) => format!("{channel}, harm: {harm}"),
    },
    shipped: "As it came",
    yours: |version| format!("Yours, version {version}"),
    row: |kind, holds_for, whose| format!("{kind}, {holds_for}: {whose}"),
    new: "Words for another channel or harm",
    new_why: "They begin with the words that hold there now.",
    kind: "What it is for",
    channel: "Channel",
    harm: "Harm",
    any_channel: "Any channel",
    any_harm: "Any harm",
    write: "Write these words",
};

const ONE: TemplateText = TemplateText {
    all: "All templates",
    words: "The words",
    hint: "Dear {first_name},",
    save: "Save the template",
    discard: "Discard changes",
    nothing_changed: "Nothing has changed yet.",
    mend_first: "Mend what is marked in the words first. They are kept meanwhile.",
    sound: "Every name in braces is known.",
    at: |line, column, what| format!("Line {line}, column {column}: {what}"),
    unknown: |name| format!("there is no {name}."),
    use_it: |name| format!("Use {name}"),
    unclosed: "a brace is opened here and not closed. Write {{ for a brace that is meant.",
    unopened: "a brace is closed here that was not opened. Write }} for a brace that is meant.",
    empty: "there is no name between the braces.",
    placeholders: "Put in from the case",
    placeholders_why: "A name in braces is filled from the case. Square brackets mark what only \
                       you can know.",
    optional: "Leave the sentence out when there is nothing to say",
    insert: |name, meaning| format!("Put in {name}: {meaning}"),
    preview: "How it reads",
    case: "For which case?",
    made_up: "A made-up case",
    one_case: |number, customer, title| format!("{number} · {customer} · {title}"),
    gaps: |gaps| match gaps {
        0 => "Nothing is left to fill in.".to_owned(),
        1 => "One gap is left for you to fill in.".to_owned(),
        more => format!("{more} gaps are left for you to fill in."),
    },
    again: "This customer was failed before, so the repair comes first.",
    versions: "Versions",
    shipped_now: "The words Amends came with are in use.",
    version: |version, when| format!("Version {version}, {when}"),
    in_use: "In use",
    use_again: "Use this again",
    use_version: |version| format!("Use version {version} again"),
    restore: "Use the words Amends came with",
};

fn meaning(placeholder: Placeholder) -> &'static str {
    match placeholder {
        Placeholder::FirstName => "The customer’s first name. A firm keeps its whole name.",
        Placeholder::Name => "The customer’s whole name.",
        Placeholder::Opening => {
            "“Thank you for telling me”, or, when you noticed first, that they hear it from you."
        }
        Placeholder::Product => "The product or service concerned.",
        Placeholder::WhatHappened => "The cause you wrote down, or your own title of the case.",
        Placeholder::When => "The day it happened.",
        Placeholder::TheirWords => "What they said, in their own words; a long one is cut.",
        Placeholder::AskedFor => "What they asked for.",
        Placeholder::TimesAsked => "How many times they had to come back: once, twice, 3 times.",
        Placeholder::Fix => "What you recorded under Fix.",
        Placeholder::Gets => "What you recorded under Concede.",
        Placeholder::Changes => "What you recorded under Prevent, each with its day.",
        Placeholder::Promise => "Your next open promise, word for word.",
        Placeholder::NextUpdate => "When that promise is due.",
        Placeholder::Reason => "Why you decline, in words for the customer.",
        Placeholder::AskNext => "Who they can ask next after a decline.",
        Placeholder::Owner => "Who owns the case and signs.",
        Placeholder::Shop => "The name of your shop.",
        Placeholder::Phone => "Your phone number, from the head of your letters.",
        Placeholder::Email => "Your email address, from the head of your letters.",
    }
}

fn gap(placeholder: Placeholder) -> &'static str {
    match placeholder {
        Placeholder::FirstName => "their first name",
        Placeholder::Name => "their name",
        Placeholder::Opening => "your first words",
        Placeholder::Product => "what they bought",
        Placeholder::WhatHappened => "what went wrong and why, in one plain sentence",
        Placeholder::When => "the day it happened",
        Placeholder::TheirWords => "what they said, in their own words",
        Placeholder::AskedFor => "what they asked for",
        Placeholder::TimesAsked => "how many times",
        Placeholder::Fix => "what you did to put it right, or will do and by when",
        Placeholder::Gets => "what they get",
        Placeholder::Changes => "what you changed, and from which day",
        Placeholder::Promise => "what you promise",
        Placeholder::NextUpdate => "the day and time of your next word",
        Placeholder::Reason => "why you decline, in words for them",
        Placeholder::AskNext => "who they can ask next",
        Placeholder::Owner => "your name",
        Placeholder::Shop => "the name of your shop",
        Placeholder::Phone => "your phone number",
        Placeholder::Email => "your email address",
    }
}

fn sample(placeholder: Placeholder) -> &'static str {
    match placeholder {
        Placeholder::FirstName => "Marta",
        Placeholder::Name => "Marta Novak",
        Placeholder::Opening => "Thank you for telling me",
        Placeholder::Product => "three-tier wedding cake",
        Placeholder::WhatHappened => "I wrote Sunday in the book where you had said Saturday",
        Placeholder::When => "Saturday, November 14",
        Placeholder::TheirWords => {
            "The cake came on Sunday. The wedding was on Saturday. We cut a supermarket cake"
        }
        Placeholder::AskedFor => "the money back",
        Placeholder::TimesAsked => "twice",
        Placeholder::Fix => "I gave you the full price back on Monday morning",
        Placeholder::Gets => "the top tier, baked again for the day you choose",
        Placeholder::Changes => "I read every order back aloud, since November 16",
        Placeholder::Promise => "I will call you with the date of the new cake",
        Placeholder::NextUpdate => "Friday, November 27, at noon",
        Placeholder::Reason => "the cake was eaten, and the picture shows it whole",
        Placeholder::AskNext => "the bakers’ guild, 555 0199",
        Placeholder::Owner => "Rosa",
        Placeholder::Shop => "Rosa’s Bakery",
        Placeholder::Phone => "555 0100",
        Placeholder::Email => "rosa@bakery.example",
    }
}
