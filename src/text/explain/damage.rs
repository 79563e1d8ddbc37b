//! What is damaged in a log, or unfit for it, within a sentence.

use crate::logbook::check::{Flaw, Part, PartIs};
use crate::logbook::error::{CopyFault, Damage, HeaderFault, SampleLack, Unfit};
use crate::text::ExplainDamageText;

impl ExplainDamageText {
    /// What is damaged, without a full stop.
    pub(super) fn told(&self, damage: &Damage) -> String {
        let told = match damage {
            Damage::Whole(said) | Damage::Said(said) => said.clone(),
            Damage::Header(fault) => self.header(*fault).to_owned(),
            Damage::NoDatabase => self.header_of_none().to_owned(),
            Damage::Size { bytes, pages, page } => self.size(*bytes, *pages, *page),
            Damage::NoSchema => self.no_schema().to_owned(),
            Damage::OtherSchema => self.schema_of_another_version().to_owned(),
            Damage::ChangedSchema => self.schema_changed().to_owned(),
            Damage::MissingRows => self.missing_rows().to_owned(),
            Damage::Copy(fault) => self.copy(fault),
            Damage::NoIdentifier => self.no_identifier().to_owned(),
            Damage::NoName => self.no_name().to_owned(),
            Damage::NoComputer => self.no_computer().to_owned(),
            Damage::SumTooLarge => self.sum_too_large().to_owned(),
            Damage::Deed { seq, said } => self.deed(*seq, said),
            Damage::DeedGone(seq) => self.deed_gone(*seq),
            Damage::Sample(said) => self.sample(said),
            Damage::SampleLacks(lack) => self.sample_lacks(lack),
        };
        // What others say may end with one.
        told.trim_end_matches('.').to_owned()
    }

    /// Why the database cannot keep a log safely, without a full stop.
    pub(super) fn unfit(&self, unfit: &Unfit) -> String {
        match unfit {
            Unfit::Version(version) => self.unfit_version(*version),
            Unfit::Switch(name) => self.unfit_switch(name),
            Unfit::Setting { name, given } => self.unfit_setting(name, given),
        }
    }

    fn header(&self, fault: HeaderFault) -> &'static str {
        match fault {
            HeaderFault::Empty => self.header_empty(),
            HeaderFault::CutShort => self.header_cut_short(),
            HeaderFault::Unmarked => self.header_unmarked(),
            HeaderFault::NoSchema => self.header_without_schema(),
            HeaderFault::Contradictory => self.header_contradictory(),
        }
    }

    fn copy(&self, fault: &CopyFault) -> String {
        match fault {
            CopyFault::OtherCounts { deeds, cases } => self.copy_other_counts(*deeds, *cases),
            CopyFault::WriteAhead => self.copy_write_ahead().to_owned(),
            CopyFault::Flawed(flaws) => {
                let told = flaws.iter().map(|flaw| self.flaw(flaw));
                let all = told.reduce(|one, next| self.flaws(&one, &next));
                self.copy_flawed(&all.unwrap_or_default())
            }
        }
    }

    fn flaw(&self, flaw: &Flaw) -> String {
        match flaw {
            Flaw::File(damage) => self.told(damage),
            Flaw::Index(name) => self.flaw_index(name),
            Flaw::Orphans { table, missing_from } => self.flaw_orphans(table, missing_from),
            Flaw::Schema(Part { kind, name, is }) => match is {
                PartIs::Missing => self.flaw_part_missing(kind, name),
                PartIs::Changed => self.flaw_part_changed(kind, name),
                PartIs::Added => self.flaw_part_added(kind, name),
            },
        }
    }

    fn sample_lacks(&self, lack: &SampleLack) -> String {
        let lacks = match lack {
            SampleLack::Step => self.sample_lacks_step(),
            SampleLack::FollowUp => self.sample_lacks_follow_up(),
            SampleLack::RepeatingPromise => self.sample_lacks_repeating_promise(),
            SampleLack::NextDate => self.sample_lacks_next_date(),
            SampleLack::OpenPromise => self.sample_lacks_open_promise(),
            SampleLack::OnItsWay => self.sample_lacks_on_its_way(),
            SampleLack::Plan => self.sample_lacks_plan(),
            SampleLack::Story => self.sample_lacks_story(),
            SampleLack::Person => self.sample_lacks_person(),
            SampleLack::OpenCase => self.sample_lacks_open_case(),
            SampleLack::Named(name) => return self.sample_lacks_named(name),
        };
        lacks.to_owned()
    }
}
