//! How long does the check of words take, as somebody types?

use amends::domain::{Harm, WordRules};
use amends::words::{Checker, Facts, Pack};

fn main() {
    divan::main();
}

/// A letter with two places to say another way.
const LETTER: &str = "Dear Ines,\nThank you for calling me yesterday. You asked for 9:50, I wrote \
    down 10:50, and you had to drive yourself to the airport. That was my mistake and I am sorry. \
    Mistakes happen, but from today I confirm every pick-up by text the evening before. I have \
    already taken the ride and your next one off your bill. You do not need to do anything.\n";
/// How a long letter goes on: what happened, hour by hour.
const ACCOUNT: &str = "Here is how the morning went. At half past eight our driver left the garage \
    with the list from the evening before, and your name stood on it an hour later than you had \
    told me. When you called at 9:55 I looked at the wrong line of the same list and told you he \
    was on his way, which he was not. I should have called him first. At ten past ten I found the \
    note with the right hour under the telephone, and by then you were on the highway.\n\n";

fn time(bencher: divan::Bencher<'_, '_>, text: &str) {
    let checker = Checker::of("en");
    let facts = Facts {
        customer: "Ines Moreau",
        complaint: "I asked for 9:50. At 9:55 nobody was there and I drove myself to the airport.",
        harm: Some(Harm::SpoiledPlans),
        ..Facts::default()
    };
    bencher.bench_local(|| checker.check(text, &facts));
}

/// A letter of so many characters.
#[divan::bench(args = [500, 5_000, 20_000])]
fn check(bencher: divan::Bencher<'_, '_>, characters: usize) {
    let text: String = LETTER.chars().chain(ACCOUNT.chars().cycle()).take(characters).collect();
    time(bencher, &text);
}

/// The same with something to say another way in every paragraph: each way is tried, too.
#[divan::bench(args = [500, 5_000, 20_000])]
fn check_what_hurts_everywhere(bencher: divan::Bencher<'_, '_>, characters: usize) {
    let text: String = LETTER.chars().cycle().take(characters).collect();
    time(bencher, &text);
}

/// Making the rules ready, once when something is first written.
#[divan::bench]
fn make_the_rules_ready(bencher: divan::Bencher<'_, '_>) {
    bencher.bench_local(|| Checker::new(Pack::of("en"), &WordRules::default()));
}
