//! The words of the page of a case.

mod guide;

use super::{
    CaseApologizeText, CaseCheckBackText, CaseConcedeText, CaseFixText, CaseHeaderText,
    CaseListenText, CasePreventText, CaseSideText, CaseStageText,
};
use crate::domain::double_deviation::Deviation;
use crate::domain::{CausedBy, Harm};

/// What advice is fitted to.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    /// The name by which one speaks to the customer.
    pub name: &'a str,
    /// What it cost them.
    pub harm: Harm,
    /// Who caused it.
    pub caused_by: CausedBy,
    /// Whether others can read the complaint.
    pub is_public: bool,
    /// Whether we noticed before the customer told us.
    pub noticed_first: bool,
    /// Whether words alone are no longer enough.
    pub is_second: bool,
    /// Whether somebody else has to act first.
    pub waits_for_other: bool,
    /// The remedy they asked for; may be empty.
    pub remedy: &'a str,
}

impl CaseHeaderText {
    /// Who caused it, by name, and why; none while nobody knows.
    #[must_use]
    pub fn caused(&self, by: CausedBy, name: &str, cause: &str) -> Option<String> {
        caused(by, name, cause)
    }

    /// That words are not enough, and why in few words.
    #[must_use]
    pub fn deviation(&self, deviation: Deviation) -> &'static str {
        match deviation {
            Deviation::BrokenPromise => "Words are not enough: a promise was broken",
            Deviation::FailedRecovery => "Second chance: words are not enough",
            Deviation::SameAgain => "Words are not enough: the same again",
        }
    }

    /// How it ended.
    #[must_use]
    pub fn closed(&self, outcome: &str) -> String {
        format!("Closed: {}", outcome.replacen(": ", ", ", 1))
    }
}

impl CaseStageText {
    /// Done, by whom and when.
    #[must_use]
    pub fn done(&self, who: &str, when: &str) -> String {
        match who {
            "" => format!("Done {when}"),
            _ => format!("Done by {who}, {when}"),
        }
    }

    /// Left out, by whom and when.
    #[must_use]
    pub fn left_out(&self, who: &str, when: &str) -> String {
        match who {
            "" => format!("Left out {when}"),
            _ => format!("Left out by {who}, {when}"),
        }
    }
}

impl CaseListenText {
    /// What to do.
    #[must_use]
    pub fn guide(&self, case: &Situation<'_>) -> Vec<String> {
        guide::listen(case)
    }

    /// Words to start from.
    #[must_use]
    pub fn script(&self, case: &Situation<'_>) -> String {
        guide::listen_script(case)
    }
}

impl CaseApologizeText {
    /// What to do.
    #[must_use]
    pub fn guide(&self, case: &Situation<'_>) -> Vec<String> {
        guide::apologize(case)
    }
}

impl CaseFixText {
    /// What to do.
    #[must_use]
    pub fn guide(&self, case: &Situation<'_>) -> Vec<String> {
        guide::fix(case)
    }
}

impl CaseConcedeText {
    /// What to do.
    #[must_use]
    pub fn guide(&self, case: &Situation<'_>) -> Vec<String> {
        guide::concede(case)
    }

    /// What a line is worth and what it costs.
    #[must_use]
    pub fn values(&self, face: &str, real: &str) -> String {
        if face == real {
            face.to_owned()
        } else {
            format!("Worth {face} to them, costs you {real}")
        }
    }

    /// Still to claim: what they must do, and until when; either may be empty.
    #[must_use]
    pub fn claim(&self, must_do: &str, until: &str) -> String {
        match (must_do, until) {
            ("", _) => format!("Still to claim, until {until}"),
            (_, "") => format!("Still to claim: {must_do}"),
            _ => format!("Still to claim: {must_do}, until {until}"),
        }
    }

    /// What is recorded: one line of summary.
    #[must_use]
    pub fn summary(&self, lines: &[String]) -> String {
        lines.join("; ")
    }
}

impl CasePreventText {
    /// What to do.
    #[must_use]
    pub fn guide(&self, case: &Situation<'_>) -> Vec<String> {
        guide::prevent(case)
    }

    /// Who does it, and by when.
    #[must_use]
    pub fn by(&self, who: &str, day: &str) -> String {
        match who {
            "" => format!("by {day}"),
            _ => format!("{who}, by {day}"),
        }
    }

    /// So many customers were hit by the same cause and have not heard what was changed; from 100 on
    /// nobody counts them.
    #[must_use]
    pub fn not_told(&self, count: u32) -> String {
        match count {
            1 => "1 customer it happened to has not heard what you changed.".to_owned(),
            100.. => "Over 99 customers it happened to have not heard what you changed.".to_owned(),
            _ => format!("{count} customers it happened to have not heard what you changed."),
        }
    }
}

impl CaseCheckBackText {
    /// What to do.
    #[must_use]
    pub fn guide(&self, case: &Situation<'_>) -> Vec<String> {
        guide::check_back(case)
    }

    /// Words to start from.
    #[must_use]
    pub fn script(&self, case: &Situation<'_>) -> String {
        guide::check_back_script(case)
    }
}

impl CaseSideText {
    /// Due, and how far ahead.
    #[must_use]
    pub fn due(&self, due: &str, ahead: &str) -> String {
        match ahead {
            "" => due.to_owned(),
            _ => format!("{due} · {ahead}"),
        }
    }

    /// That it took over from others: when each of them was due, the first one first.
    #[must_use]
    pub fn moved_from(&self, dues: &[String]) -> String {
        format!("First promised for {}", dues.join(", then for "))
    }

    /// A deed: what was done, and the rest of the line, which may be empty.
    #[must_use]
    pub fn told(&self, lead: &str, rest: &str) -> String {
        match rest {
            "" => lead.to_owned(),
            _ => format!("{lead} {rest}"),
        }
    }

    /// Who did it, and when.
    #[must_use]
    pub fn by(&self, who: &str, when: &str) -> String {
        match who {
            "" => when.to_owned(),
            _ => format!("{who}, {when}"),
        }
    }

    /// A product and its price.
    #[must_use]
    pub fn product_price(&self, product: &str, price: &str) -> String {
        match (product, price) {
            (_, "") => product.to_owned(),
            ("", _) => price.to_owned(),
            _ => format!("{product}, {price}"),
        }
    }
}

fn caused(by: CausedBy, name: &str, cause: &str) -> Option<String> {
    let with = |start: &str, rest: &str| {
        if rest.is_empty() { start.to_owned() } else { format!("{start}: {rest}") }
    };
    let first_line = cause.lines().next().unwrap_or_default();
    match by {
        CausedBy::Us | CausedBy::Colleague => Some(with("Ours", first_line)),
        CausedBy::Supplier => Some(with("Caused by a supplier", name)),
        CausedBy::Carrier => Some(with("Caused by the carrier", name)),
        CausedBy::Customer => Some("Caused by the customer".to_owned()),
        CausedBy::Nobody => Some(with("Nobody’s doing", first_line)),
        CausedBy::Unknown => None,
    }
}
