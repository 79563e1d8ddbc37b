//! The names of the domain's fixed values, as the owner reads them.

use super::Text;
use crate::domain::double_deviation::Deviation;
use crate::domain::{
    CausedBy, Channel, ConcessionForm, Damage, Field, Harm, MessageKind, Missing, MistakeKind,
    Nature, Outcome, PreventionKind, Stage,
};
use chrono::Weekday;

impl Text {
    /// A channel, as a choice: "Phone", "We noticed".
    #[must_use]
    pub fn channel(&self, channel: Channel) -> &'static str {
        let words = &self.names;
        match channel {
            Channel::WeNoticed => words.channel_we_noticed(),
            Channel::Phone => words.channel_phone(),
            Channel::InPerson => words.channel_in_person(),
            Channel::Email => words.channel_email(),
            Channel::PublicReview => words.channel_public_review(),
            Channel::Social => words.channel_social(),
            Channel::Text => words.channel_text(),
            Channel::Letter => words.channel_letter(),
        }
    }
    /// How something was said, within a sentence: "by phone", "in person".
    #[must_use]
    pub fn by_channel(&self, channel: Channel) -> &'static str {
        let words = &self.names;
        match channel {
            Channel::WeNoticed => words.by_channel_we_noticed(),
            Channel::Phone => words.by_channel_phone(),
            Channel::InPerson => words.by_channel_in_person(),
            Channel::Email => words.by_channel_email(),
            Channel::PublicReview => words.by_channel_public_review(),
            Channel::Social => words.by_channel_social(),
            Channel::Text => words.by_channel_text(),
            Channel::Letter => words.by_channel_letter(),
        }
    }
    /// What was hurt: "Something of theirs".
    #[must_use]
    pub fn damage(&self, damage: Damage) -> &'static str {
        let words = &self.names;
        match damage {
            Damage::None => words.damage_none(),
            Damage::Property => words.damage_property(),
            Damage::Injury => words.damage_injury(),
            Damage::Death => words.damage_death(),
        }
    }
    /// A level of harm: "Spoiled plans".
    #[must_use]
    pub fn harm(&self, harm: Harm) -> &'static str {
        let words = &self.names;
        match harm {
            Harm::Nuisance => words.harm_nuisance(),
            Harm::TimeOrMoney => words.harm_time_or_money(),
            Harm::SpoiledPlans => words.harm_spoiled_plans(),
            Harm::Serious => words.harm_serious(),
        }
    }
    /// A level of harm, as a chip: "Time or money".
    #[must_use]
    pub fn harm_short(&self, harm: Harm) -> &'static str {
        let words = &self.names;
        match harm {
            Harm::Nuisance => words.harm_short_nuisance(),
            Harm::TimeOrMoney => words.harm_short_time_or_money(),
            Harm::SpoiledPlans => words.harm_short_spoiled_plans(),
            Harm::Serious => words.harm_short_serious(),
        }
    }
    /// What a level of harm means: "also: repeated, or public".
    #[must_use]
    pub fn harm_meaning(&self, harm: Harm) -> &'static str {
        let words = &self.names;
        match harm {
            Harm::Nuisance => words.harm_meaning_nuisance(),
            Harm::TimeOrMoney => words.harm_meaning_time_or_money(),
            Harm::SpoiledPlans => words.harm_meaning_spoiled_plans(),
            Harm::Serious => words.harm_meaning_serious(),
        }
    }
    /// A stage: "Check back".
    #[must_use]
    pub fn stage(&self, stage: Stage) -> &'static str {
        let words = &self.names;
        match stage {
            Stage::Listen => words.stage_listen(),
            Stage::Apologize => words.stage_apologize(),
            Stage::Fix => words.stage_fix(),
            Stage::Concede => words.stage_concede(),
            Stage::Prevent => words.stage_prevent(),
            Stage::CheckBack => words.stage_check_back(),
        }
    }
    /// An outcome: "Recovered: they say so".
    #[must_use]
    pub fn outcome(&self, outcome: Outcome) -> &'static str {
        let words = &self.names;
        match outcome {
            Outcome::BoughtAgain => words.outcome_bought_again(),
            Outcome::SaysSo => words.outcome_says_so(),
            Outcome::Neutral => words.outcome_neutral(),
            Outcome::LostDespiteRecovery => words.outcome_lost_despite_recovery(),
            Outcome::Lost => words.outcome_lost(),
            Outcome::Declined => words.outcome_declined(),
            Outcome::Withdrawn => words.outcome_withdrawn(),
            Outcome::GoneQuiet => words.outcome_gone_quiet(),
        }
    }
    /// A kind of mistake: "Not delivered".
    #[must_use]
    pub fn mistake_kind(&self, kind: MistakeKind) -> &'static str {
        let words = &self.names;
        match kind {
            MistakeKind::Late => words.mistake_late(),
            MistakeKind::Wrong => words.mistake_wrong(),
            MistakeKind::Defect => words.mistake_defect(),
            MistakeKind::Price => words.mistake_price(),
            MistakeKind::Conduct => words.mistake_conduct(),
            MistakeKind::Lost => words.mistake_lost(),
            MistakeKind::NotDelivered => words.mistake_not_delivered(),
            MistakeKind::Other => words.mistake_other(),
        }
    }
    /// Who caused a mistake: "A supplier".
    #[must_use]
    pub fn caused_by(&self, caused_by: CausedBy) -> &'static str {
        let words = &self.names;
        match caused_by {
            CausedBy::Us => words.caused_by_us(),
            CausedBy::Colleague => words.caused_by_colleague(),
            CausedBy::Supplier => words.caused_by_supplier(),
            CausedBy::Carrier => words.caused_by_carrier(),
            CausedBy::Customer => words.caused_by_customer(),
            CausedBy::Nobody => words.caused_by_nobody(),
            CausedBy::Unknown => words.caused_by_unknown(),
        }
    }
    /// The form of a concession: "Waived fee".
    #[must_use]
    pub fn form(&self, form: ConcessionForm) -> &'static str {
        let words = &self.names;
        match form {
            ConcessionForm::Refund => words.form_refund(),
            ConcessionForm::WaivedFee => words.form_waived_fee(),
            ConcessionForm::Discount => words.form_discount(),
            ConcessionForm::Voucher => words.form_voucher(),
            ConcessionForm::Gift => words.form_gift(),
            ConcessionForm::Redo => words.form_redo(),
            ConcessionForm::Upgrade => words.form_upgrade(),
            ConcessionForm::Time => words.form_time(),
        }
    }
    /// The nature of a concession: "Owed", "Goodwill", "Waived fee".
    #[must_use]
    pub fn nature(&self, nature: Nature) -> &'static str {
        let words = &self.names;
        match nature {
            Nature::Redress => words.nature_redress(),
            Nature::Goodwill => words.nature_goodwill(),
            Nature::WaivedFee => words.nature_waived_fee(),
        }
    }
    /// A kind of message: "Apology".
    #[must_use]
    pub fn message_kind(&self, kind: MessageKind) -> &'static str {
        let words = &self.names;
        match kind {
            MessageKind::Apology => words.message_apology(),
            MessageKind::Acknowledgement => words.message_acknowledgement(),
            MessageKind::Update => words.message_update(),
            MessageKind::PublicReply => words.message_public_reply(),
            MessageKind::Decline => words.message_decline(),
            MessageKind::WhatWeChanged => words.message_what_we_changed(),
            MessageKind::WinBack => words.message_win_back(),
        }
    }
    /// A kind of prevention: "Remove the cause".
    #[must_use]
    pub fn prevention_kind(&self, kind: PreventionKind) -> &'static str {
        let words = &self.names;
        match kind {
            PreventionKind::Correction => words.prevention_correction(),
            PreventionKind::CorrectiveAction => words.prevention_corrective_action(),
            PreventionKind::PreventiveAction => words.prevention_preventive_action(),
        }
    }
    /// Why words alone are no longer enough, as a sentence.
    #[must_use]
    pub fn deviation(&self, deviation: Deviation) -> String {
        let words = &self.names;
        let why = match deviation {
            Deviation::BrokenPromise => words.deviation_broken_promise(),
            Deviation::FailedRecovery => words.deviation_failed_recovery(),
            Deviation::SameAgain => words.deviation_same_again(),
            Deviation::SaidBefore(times) => return words.deviation_said_before(times),
        };
        why.to_owned()
    }
    /// What still keeps a case open: "Apologize: say what you did, or why you leave it out".
    #[must_use]
    pub fn missing(&self, missing: &Missing) -> String {
        let words = &self.names;
        match missing {
            Missing::Stage(stage) => words.missing_stage(self.stage(*stage)),
            Missing::PublicAnswer => words.missing_public_answer(self.stage(Stage::Apologize)),
            Missing::OpenPromises(open) => words.missing_promises(*open),
            Missing::Untold(count) => words.missing_untold(*count),
            Missing::Owed(count) => words.missing_owed(*count),
            Missing::TheySaidNo => words.missing_they_said_no().to_owned(),
            Missing::Outcome => words.missing_outcome().to_owned(),
            Missing::DeclineReason => words.missing_decline_reason().to_owned(),
            Missing::DeclineAskNext => words.missing_ask_next().to_owned(),
            Missing::Remedy => words.missing_remedy().to_owned(),
            Missing::BoughtAgainDay => words.missing_bought_again_day().to_owned(),
            Missing::AlreadyClosed => words.missing_already_closed().to_owned(),
        }
    }
    /// A weekday: "Tuesday".
    #[must_use]
    pub fn weekday(&self, weekday: Weekday) -> &'static str {
        let words = &self.names;
        match weekday {
            Weekday::Mon => words.weekday_mon(),
            Weekday::Tue => words.weekday_tue(),
            Weekday::Wed => words.weekday_wed(),
            Weekday::Thu => words.weekday_thu(),
            Weekday::Fri => words.weekday_fri(),
            Weekday::Sat => words.weekday_sat(),
            Weekday::Sun => words.weekday_sun(),
        }
    }
    /// A weekday at the start of a line: "Tuesday".
    #[must_use]
    pub fn weekday_start(&self, weekday: Weekday) -> &'static str {
        let words = &self.names;
        match weekday {
            Weekday::Mon => words.weekday_mon_start(),
            Weekday::Tue => words.weekday_tue_start(),
            Weekday::Wed => words.weekday_wed_start(),
            Weekday::Thu => words.weekday_thu_start(),
            Weekday::Fri => words.weekday_fri_start(),
            Weekday::Sat => words.weekday_sat_start(),
            Weekday::Sun => words.weekday_sun_start(),
        }
    }
    /// A weekday in three letters: "Tue".
    #[must_use]
    pub fn weekday_short(&self, weekday: Weekday) -> &'static str {
        let words = &self.names;
        match weekday {
            Weekday::Mon => words.weekday_short_mon(),
            Weekday::Tue => words.weekday_short_tue(),
            Weekday::Wed => words.weekday_short_wed(),
            Weekday::Thu => words.weekday_short_thu(),
            Weekday::Fri => words.weekday_short_fri(),
            Weekday::Sat => words.weekday_short_sat(),
            Weekday::Sun => words.weekday_short_sun(),
        }
    }
    /// The label of a field, as a problem names it: "The due time".
    #[must_use]
    pub fn field(&self, field: Field) -> &'static str {
        let words = &self.names.field;
        match field {
            Field::Name => words.name(),
            Field::Phone => words.phone(),
            Field::Email => words.email(),
            Field::Address => words.address(),
            Field::Since => words.since(),
            Field::YearlyValue => words.yearly_value(),
            Field::Tags => words.tags(),
            Field::Notes => words.notes(),
            Field::Title => words.title(),
            Field::Words => words.words(),
            Field::Link => words.link(),
            Field::Product => words.product(),
            Field::Price => words.price(),
            Field::Happened => words.happened(),
            Field::CausedByName => words.caused_by_name(),
            Field::Cause => words.cause(),
            Field::Agreed => words.agreed(),
            Field::Before => words.before(),
            Field::Remedy => words.remedy(),
            Field::Harm => words.harm(),
            Field::Owner => words.owner(),
            Field::PromiseWords => words.promise_words(),
            Field::Due => words.due(),
            Field::Weekdays => words.weekdays(),
            Field::Every => words.every(),
            Field::MonthDay => words.month_day(),
            Field::Until => words.until(),
            Field::LastDay => words.last_day(),
            Field::Count => words.count(),
            Field::What => words.what(),
            Field::Who => words.who(),
            Field::Reason => words.reason(),
            Field::FaceValue => words.face_value(),
            Field::RealCost => words.real_cost(),
            Field::MustDo => words.must_do(),
            Field::Expires => words.expires(),
            Field::Received => words.received(),
            Field::Given => words.given(),
            Field::Message => words.message(),
            Field::PrivateReason => words.private_reason(),
            Field::Template => words.template(),
            Field::Phrase => words.phrase(),
            Field::Rewrite => words.rewrite(),
            Field::Letterhead => words.letterhead(),
            Field::Outcome => words.outcome(),
            Field::AskNext => words.ask_next(),
            Field::SecondLook => words.second_look(),
            Field::Owing => words.owing(),
            Field::ShopName => words.shop_name(),
            Field::OwnerName => words.owner_name(),
            Field::Currency => words.currency(),
            Field::Hours => words.hours(),
            Field::DaysOff => words.days_off(),
            Field::Days => words.days(),
            Field::Target => words.target(),
            Field::PlanDay => words.plan_day(),
            Field::PlanWords => words.plan_words(),
            Field::Budget => words.budget(),
            Field::WhoHasIt => words.who_has_it(),
            Field::WhenTheyHaveIt => words.when_they_have_it(),
            Field::Satisfied => words.satisfied(),
            Field::Again => words.again(),
            Field::LeftUndone => words.left_undone(),
            Field::Needs => words.needs(),
            Field::Feels => words.feels(),
            Field::Path => words.path(),
        }
    }
}

#[cfg(test)]
mod tests;
