//! What to do at each stage, fitted to the case.

use crate::domain::{CausedBy, Harm};
use crate::text::CaseGuideText;
use crate::text::case::Situation;

impl CaseGuideText {
    /// What to do while listening.
    #[must_use]
    pub fn listen(&self, case: &Situation<'_>) -> Vec<String> {
        let told = !case.noticed_first;
        only([
            (case.noticed_first, self.listen_noticed_first()),
            (told, self.listen_let_finish()),
            (told, self.listen_thank()),
            (true, self.listen_ask()),
            (case.harm == Harm::Nuisance, self.listen_short()),
            (case.is_second, self.listen_again()),
        ])
    }

    /// The first words while listening.
    #[must_use]
    pub fn listen_script(&self, case: &Situation<'_>) -> String {
        if case.noticed_first { self.listen_tell(case.name) } else { self.listen_say(case.name) }
    }

    /// What to do while apologizing.
    #[must_use]
    pub fn apologize(&self, case: &Situation<'_>) -> Vec<String> {
        only([
            (case.is_second, self.apologize_again()),
            (case.harm == Harm::Nuisance, self.apologize_short()),
            (case.is_public, self.apologize_public()),
            (somebody_else(case), self.apologize_for_another()),
        ])
    }

    /// What to do while fixing.
    #[must_use]
    pub fn fix(&self, case: &Situation<'_>) -> Vec<String> {
        let asked = (!case.remedy.is_empty()).then(|| self.fix_asked_for(case.remedy));
        let steps = only([(true, self.fix_now()), (case.waits_for_other, self.fix_waiting())]);
        asked.into_iter().chain(steps).collect()
    }

    /// What to do while conceding.
    #[must_use]
    pub fn concede(&self, case: &Situation<'_>) -> Vec<String> {
        only([
            (case.is_second, self.concede_again()),
            (true, self.concede_easily()),
            (true, self.concede_waive()),
            (case.harm == Harm::Nuisance && !case.is_second, self.concede_none()),
        ])
    }

    /// What to do while preventing.
    #[must_use]
    pub fn prevent(&self, case: &Situation<'_>) -> Vec<String> {
        only([
            (true, self.prevent_cause()),
            (case.is_second, self.prevent_again()),
            (somebody_else(case), self.prevent_check()),
            (true, self.prevent_others()),
        ])
    }

    /// What to do while checking back.
    #[must_use]
    pub fn check_back(&self, case: &Situation<'_>) -> Vec<String> {
        only([
            (true, self.check_back_when()),
            (true, self.check_back_ask()),
            (case.harm == Harm::Nuisance, self.check_back_nuisance()),
        ])
    }
}

/// The lines that are wanted.
fn only<const N: usize>(lines: [(bool, &str); N]) -> Vec<String> {
    lines.into_iter().filter(|(wanted, _)| *wanted).map(|(_, line)| line.to_owned()).collect()
}

fn somebody_else(case: &Situation<'_>) -> bool {
    matches!(case.caused_by, CausedBy::Supplier | CausedBy::Carrier)
}
