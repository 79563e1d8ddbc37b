//! What cannot be done is said in one sentence that names what and where, and nothing is written.

use super::{Home, lay};
use amends::logbook::UndoDirection;

/// A home with three cases: one in public, one plain, one closed.
fn shop() -> (Home, [String; 3]) {
    let home = Home::new();
    let public = home.json(&[
        "log",
        "--customer",
        "Ana Ruiz",
        "--what",
        "Nobody answered",
        "--channel",
        "social",
        "--json",
    ]);
    let public = public["case"].as_str().unwrap().to_owned();
    let plain = home.logged("Dev Patel", "The rye bread was frozen inside");
    let closed = home.logged("Dev Patel", "Late");
    home.settle(&closed);
    home.run(&["close", &closed, "--outcome", "says-so"]).expect(0);
    lay(home.path("letter.txt"), "I am sorry.");
    lay(home.path("empty.txt"), " \n");
    (home, [public, plain, closed])
}

/// The history as far as a refusal could have changed it.
fn state(home: &Home) -> String {
    home.in_window(|log| {
        let step = log.undo_step(UndoDirection::Undo).unwrap();
        format!("{:?} {step:?}", log.shop())
    })
}

/// A name that no concession and no prevention has.
const UNKNOWN: &str = "0197494f-8e40-7857-9c91-f562b65be9ec";

/// What to type, the exit code, and the sentence; {P}, {O} and {C} stand for the case in public,
/// the open and the closed one, and ID for a name that nothing has.
const REFUSALS: &[(&[&str], i32, &str)] = &[
    (
        &["record", "{O}", "fix"],
        2,
        "Say what was done at fix with --words, or why it is left out with --leave-out.",
    ),
    (
        &["record", "{O}", "check-back"],
        2,
        "What they answered is recorded with `amends check-back {O}`; with --words or --leave-out it stands here without an answer.",
    ),
    (
        &["record", "{O}", "mend", "--words", "x"],
        2,
        "Invalid value 'mend' for '<STAGE>' [possible values: listen, apologize, fix, concede, prevent, check-back]; --help tells how it is used.",
    ),
    (
        &["record", "{O}", "fix", "--words", "x", "--leave-out", "y"],
        2,
        "The argument '--words <TEXT>' cannot be used with '--leave-out <REASON>'; --help tells how it is used.",
    ),
    (&["record", "{O}", "fix", "--words", " "], 1, "What was done: answer in a few words."),
    (&["record", "{O}", "fix", "--leave-out", " "], 1, "The reason: write the reason."),
    (
        &["record", "{O}", "fix", "--words", "x", "--at", "someday"],
        2,
        "--at: This was not understood. Write a day like yesterday, last friday, or 2026-11-20.",
    ),
    (
        &["record", "{O}", "fix", "--words", "x", "--at", "2199-12-31 9:00"],
        1,
        "--at: Tuesday, December 31, 2199 is still to come. Write today or a day before.",
    ),
    (
        &["record", "{O}", "concede", "--words", "A cake"],
        1,
        "Nothing is conceded in case {O} yet: add it with `amends concede`, or say with --leave-out why none is needed.",
    ),
    (
        &["record", "{P}", "apologize", "--words", "Said sorry"],
        1,
        "They complained in public, so Apologize stays open: answer there with `amends say {P} --kind public-reply`, or give --private-reason with --kind apology; what was said already needs no --text.",
    ),
    (
        &["record", "{C}", "fix", "--words", "x"],
        1,
        "Case {C} is closed. Reopen it first with `amends reopen`.",
    ),
    (
        &["say", "{P}", "--kind", "apology", "--channel", "social", "--text", "letter.txt"],
        1,
        "An apology goes to the customer alone: choose another --channel, or answer in public with --kind public-reply.",
    ),
    (
        &["say", "{P}", "--kind", "public-reply", "--channel", "email", "--text", "letter.txt"],
        1,
        "A public reply stands where others can read along: choose --channel public-review or social.",
    ),
    (
        &["say", "{O}", "--kind", "update", "--channel", "email", "--text", "empty.txt"],
        1,
        "The words: write what was said.",
    ),
    (
        &[
            "say",
            "{O}",
            "--kind",
            "apology",
            "--channel",
            "email",
            "--text",
            "letter.txt",
            "--private-reason",
            "x",
        ],
        1,
        "--private-reason goes with an apology for a complaint made in public, so leave it out here.",
    ),
    (
        &[
            "say",
            "{P}",
            "--kind",
            "update",
            "--channel",
            "email",
            "--text",
            "letter.txt",
            "--private-reason",
            "x",
        ],
        1,
        "--private-reason goes with an apology for a complaint made in public, so leave it out here.",
    ),
    (
        &["say", "{C}", "--kind", "apology", "--channel", "email", "--text", "letter.txt"],
        1,
        "Case {C} is closed. Reopen it first with `amends reopen`.",
    ),
    (
        &["contact", "{O}", "--channel", "phone", "--words", "x"],
        2,
        "The following required arguments were not provided: <--in|--out|--tried>; --help tells how it is used.",
    ),
    (
        &["contact", "{O}", "--in", "--channel", "we-noticed", "--words", "x"],
        2,
        "Invalid value 'we-noticed' for '--channel <CHANNEL>' [possible values: phone, in-person, email, public-review, social, text, letter]; --help tells how it is used.",
    ),
    (
        &["contact", "{O}", "--in", "--channel", "phone", "--words", " "],
        1,
        "The words: write what was said.",
    ),
    (
        &[
            "concede", "{O}", "--what", " ", "--form", "gift", "--nature", "goodwill", "--worth",
            "5",
        ],
        1,
        "--what: Answer in a few words.",
    ),
    (
        &[
            "concede", "{O}", "--what", "x", "--form", "gift", "--nature", "goodwill", "--worth",
            "lots",
        ],
        2,
        "The worth to the customer: this is not an amount in your currency. Write it like 25 or 25.50.",
    ),
    (
        &[
            "concede",
            "{O}",
            "--what",
            "x",
            "--form",
            "gift",
            "--nature",
            "goodwill",
            "--worth",
            "5",
            "--given",
            "2199-12-31",
        ],
        1,
        "--given: Tuesday, December 31, 2199 is still to come. Write today or a day before.",
    ),
    (
        &[
            "concede", "{C}", "--what", "x", "--form", "gift", "--nature", "goodwill", "--worth",
            "5",
        ],
        1,
        "Case {C} is closed. Reopen it first with `amends reopen`.",
    ),
    (
        &["given", "1234"],
        2,
        "Invalid value '1234' for '<CONCESSION>': use the name that `amends show --json` prints; --help tells how it is used.",
    ),
    (&["given", "ID"], 1, "There is no concession ID in this log."),
    (
        &["received", "ID", "--on", "2199-12-31"],
        1,
        "--on: Tuesday, December 31, 2199 is still to come. Write today or a day before.",
    ),
    (&["concession", "remove", "ID"], 1, "There is no concession ID in this log."),
    (&["reopen", "{O}", "--because", "mistake", "--words", "x"], 1, "Case {O} is open already."),
    (
        &["reopen", "{C}", "--because", "not-right", "--words", " "],
        1,
        "The reason: write the reason.",
    ),
    (
        &["reopen", "{C}", "--because", "anger", "--words", "x"],
        2,
        "Invalid value 'anger' for '--because <BECAUSE>' [possible values: mistake, not-right]; --help tells how it is used.",
    ),
    (&["close", "{C}", "--outcome", "neutral"], 1, "Case {C} is closed already."),
    (&["edit", "{O}"], 2, "Nothing is named that should change; --help lists what can be."),
    (&["edit", "{O}", "--customer", "Nobody"], 1, "No customer is called Nobody."),
    (
        &["edit", "{O}", "--price", "lots"],
        2,
        "The price: this is not an amount in your currency. Write it like 25 or 25.50.",
    ),
    (&["edit", "{O}", "--title", ""], 1, "The title: write in one line what went wrong."),
    (
        &["edit", "{O}", "--link", "nowhere"],
        1,
        "The link: start the address with https:// or http://.",
    ),
    (
        &["edit", "{O}", "--happened", "2199-12-31"],
        1,
        "The day it happened: Tuesday, December 31, 2199 is still to come. Write today or a day before.",
    ),
    (&["edit", "1999-0007", "--harm", "2"], 1, "There is no case 1999-0007 in this log."),
    (
        &["log", "--customer", "Eva", "--what", "Late", "--price", "lots"],
        2,
        "The price: this is not an amount in your currency. Write it like 25 or 25.50.",
    ),
    (&["customer", "add", "--name", " "], 1, "The name: write a name."),
    (
        &["customer", "add", "--name", "Eva", "--email", "at home"],
        1,
        "The email address: write an email address like name@example.com, without spaces.",
    ),
    (
        &["customer", "edit", "Dev Patel"],
        2,
        "Nothing is named that should change; --help lists what can be.",
    ),
    (
        &["customer", "edit", "Dev Patel", "--since", "someday"],
        2,
        "Customer since: this was not understood. Write a year or a day, like 2019 or 2019-05-20.",
    ),
    (&["customer", "show", "Nobody"], 1, "No customer is called Nobody."),
    (&["customer", "show", "ID"], 1, "No customer is called ID."),
    (
        &["customer", "list", "--limit", "0"],
        2,
        "Invalid value '0' for '--limit <NUMBER>': 0 is not in 1..=10000; --help tells how it is used.",
    ),
    (
        &["prevent", "{O}", "--what", "Read it back", "--due", "someday"],
        2,
        "The due time: this was not understood. Write a day like friday or 2026-11-20, a time like 17:00, or both where both fit.",
    ),
    (&["prevention", "done", "ID"], 1, "There is no prevention ID in this log."),
    (&["cause", "{O}", "--words", " "], 1, "The cause: write why it could happen."),
    (
        &["plan-b", "{O}", "--elsewhere", " ", "--when", "tomorrow"],
        1,
        "Who has it: write who has it.",
    ),
    (
        &["plan-b", "{C}", "--elsewhere", "XYZ", "--when", "tomorrow"],
        1,
        "Case {C} is closed. Reopen it first with `amends reopen`.",
    ),
    (&["redo"], 1, "There is nothing to redo."),
];

#[test]
fn whatever_cannot_be_done_is_said_in_a_sentence_and_nothing_is_written() {
    let (home, [public, open, closed]) = shop();
    let fill = |text: &str| {
        let text = text.replace("{P}", &public).replace("{O}", &open).replace("{C}", &closed);
        text.replace("ID", UNKNOWN)
    };
    let before = state(&home);
    for (typed, code, says) in REFUSALS {
        let typed: Vec<String> = typed.iter().map(|word| fill(word)).collect();
        let typed: Vec<&str> = typed.iter().map(String::as_str).collect();
        let ran = home.run(&typed);
        ran.expect(*code);
        assert_eq!(ran.err.trim_end(), fill(says), "{typed:?}");
        assert_eq!(state(&home), before, "{typed:?} was written");
    }
    home.run(&["check"]).expect(0);
}

#[test]
fn with_nothing_done_there_is_nothing_to_undo() {
    let home = Home::new();
    home.run(&["undo"]).expect(1);
    home.logged("Ana", "Late");
    home.run(&["undo"]).expect(0);
    let nothing = home.run(&["undo"]);
    nothing.expect(1);
    assert_eq!(nothing.err, "There is nothing to undo.\n");
}

#[test]
fn a_case_that_was_logged_before_the_shop_had_an_owner_is_corrected_all_the_same() {
    let home = Home::new();
    let number = home.logged("Ana", "Late");
    home.run(&["cause", &number, "--words", "Nobody looked"]).expect(0);
    let edited = home.json(&["edit", &number, "--owner", "Rosa", "--harm", "4", "--json"]);
    assert_eq!(edited["changed"], true);
    home.run(&["edit", &number, "--owner", ""]).expect(1);
}
