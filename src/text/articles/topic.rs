//! Which articles there are, on which shelves, and which go with each other.

use crate::domain::Stage;

/// What an article is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Topic {
    /// Logging a mistake.
    #[default]
    Log,
    /// Today, each morning.
    Today,
    /// The week.
    Week,
    /// Customers.
    Customers,
    /// Search.
    Find,
    /// All keys.
    Keys,
    /// Taking back what was done.
    Undo,
    /// The sample shop.
    Sample,
    /// A stage of a case.
    Stage(Stage),
    /// Giving a promise.
    Promise,
    /// Keeping, moving, being released.
    Keep,
    /// What customers get.
    Concession,
    /// Plan B.
    PlanB,
    /// Others have it.
    Elsewhere,
    /// A broken promise.
    Broken,
    /// A second chance.
    SecondChance,
    /// Public reviews.
    Reviews,
    /// Declining.
    Decline,
    /// Closing a case.
    Close,
    /// Winning back.
    WinBack,
    /// Writing to a customer.
    Write,
    /// Templates.
    Templates,
    /// The shop's own phrases.
    Phrases,
    /// The morning page.
    Morning,
    /// Letters.
    Letters,
    /// The calendar.
    Calendar,
    /// Notices.
    Notices,
    /// The recovery history.
    Export,
    /// The command line.
    CommandLine,
    /// Verified copies.
    Copies,
    /// Another computer.
    Move,
    /// Checking the records.
    Check,
    /// What leaves the computer.
    Privacy,
    /// How the window looks.
    Look,
}

/// What articles stand together under.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    /// What one begins with.
    Begin,
    /// The six stages.
    Stages,
    /// Promises, and what customers get.
    Promises,
    /// When it goes wrong.
    Wrong,
    /// What one writes.
    Writing,
    /// What goes onto paper and elsewhere.
    Out,
    /// What keeps everything safe.
    Safe,
}

impl Shelf {
    /// All of them, in reading order.
    pub const ALL: [Self; 7] = [
        Self::Begin,
        Self::Stages,
        Self::Promises,
        Self::Wrong,
        Self::Writing,
        Self::Out,
        Self::Safe,
    ];

    /// Its articles, in reading order.
    #[must_use]
    pub fn topics(self) -> &'static [Topic] {
        match self {
            Self::Begin => &[
                Topic::Log,
                Topic::Sample,
                Topic::Today,
                Topic::Week,
                Topic::Customers,
                Topic::Find,
                Topic::Undo,
                Topic::Keys,
            ],
            Self::Stages => &[
                Topic::Stage(Stage::Listen),
                Topic::Stage(Stage::Apologize),
                Topic::Stage(Stage::Fix),
                Topic::Stage(Stage::Concede),
                Topic::Stage(Stage::Prevent),
                Topic::Stage(Stage::CheckBack),
            ],
            Self::Promises => &[
                Topic::Promise,
                Topic::Keep,
                Topic::Broken,
                Topic::Concession,
                Topic::PlanB,
                Topic::Elsewhere,
            ],
            Self::Wrong => {
                &[Topic::SecondChance, Topic::Reviews, Topic::Decline, Topic::Close, Topic::WinBack]
            }
            Self::Writing => &[Topic::Write, Topic::Templates, Topic::Phrases],
            Self::Out => &[
                Topic::Morning,
                Topic::Letters,
                Topic::Calendar,
                Topic::Notices,
                Topic::Export,
                Topic::CommandLine,
            ],
            Self::Safe => &[Topic::Copies, Topic::Move, Topic::Check, Topic::Privacy, Topic::Look],
        }
    }
}

impl Topic {
    /// All of them, in reading order.
    pub fn all() -> impl Iterator<Item = Self> {
        Shelf::ALL.into_iter().flat_map(|shelf| shelf.topics().iter().copied())
    }

    /// The shelf it stands on.
    #[must_use]
    pub fn shelf(self) -> Shelf {
        let holds = |shelf: &Shelf| shelf.topics().contains(&self);
        Shelf::ALL.into_iter().find(holds).unwrap_or(Shelf::Begin)
    }

    /// The name of its message, as one of Rust.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Log => "log",
            Self::Today => "today",
            Self::Week => "week",
            Self::Customers => "customers",
            Self::Find => "find",
            Self::Keys => "keys",
            Self::Undo => "undo",
            Self::Sample => "sample",
            Self::Stage(Stage::Listen) => "listen",
            Self::Stage(Stage::Apologize) => "apologize",
            Self::Stage(Stage::Fix) => "fix",
            Self::Stage(Stage::Concede) => "concede",
            Self::Stage(Stage::Prevent) => "prevent",
            Self::Stage(Stage::CheckBack) => "check_back",
            Self::Promise => "promise",
            Self::Keep => "keep",
            Self::Concession => "concession",
            Self::PlanB => "plan_b",
            Self::Elsewhere => "elsewhere",
            Self::Broken => "broken",
            Self::SecondChance => "second_chance",
            Self::Reviews => "reviews",
            Self::Decline => "decline",
            Self::Close => "close",
            Self::WinBack => "win_back",
            Self::Write => "write",
            Self::Templates => "templates",
            Self::Phrases => "phrases",
            Self::Morning => "morning",
            Self::Letters => "letters",
            Self::Calendar => "calendar",
            Self::Notices => "notices",
            Self::Export => "export",
            Self::CommandLine => "command",
            Self::Copies => "copies",
            Self::Move => "move",
            Self::Check => "check",
            Self::Privacy => "privacy",
            Self::Look => "look",
        }
    }

    /// What to read beside it.
    #[must_use]
    pub fn related(self) -> &'static [Self] {
        match self {
            Self::Log => &[Self::Promise, Self::Stage(Stage::Listen)],
            Self::Sample => &[Self::Log, Self::Today],
            Self::Today => &[Self::Keep, Self::Broken, Self::Morning],
            Self::Week => &[Self::Keep, Self::Promise],
            Self::Customers => &[Self::WinBack, Self::Log],
            Self::Find | Self::Look => &[Self::Keys],
            Self::Keys => &[Self::Find],
            Self::Undo | Self::Move | Self::Check => &[Self::Copies],
            Self::Stage(Stage::Listen) => &[Self::Log, Self::Reviews],
            Self::Stage(Stage::Apologize) => &[Self::Write, Self::Templates, Self::Reviews],
            Self::Stage(Stage::Fix) => &[Self::PlanB, Self::Elsewhere, Self::Promise],
            Self::Stage(Stage::Concede) => &[Self::Concession],
            Self::Stage(Stage::Prevent) => &[Self::WinBack],
            Self::Stage(Stage::CheckBack) => &[Self::SecondChance, Self::Close],
            Self::Promise => &[Self::Keep, Self::Week],
            Self::Keep => &[Self::Broken, Self::Promise],
            Self::Broken => &[Self::Keep, Self::SecondChance],
            Self::Concession => &[Self::Stage(Stage::Concede)],
            Self::PlanB => &[Self::Elsewhere, Self::Stage(Stage::Fix)],
            Self::Elsewhere => &[Self::PlanB],
            Self::SecondChance => {
                &[Self::Stage(Stage::Fix), Self::Stage(Stage::Concede), Self::Close]
            }
            Self::Reviews => &[Self::Stage(Stage::Apologize)],
            Self::Decline => &[Self::Close, Self::Write],
            Self::Close => &[Self::SecondChance, Self::Decline],
            Self::WinBack => &[Self::Customers, Self::Write],
            Self::Write => &[Self::Templates, Self::Phrases, Self::Letters],
            Self::Templates | Self::Phrases | Self::Letters => &[Self::Write],
            Self::Morning => &[Self::Today, Self::Letters],
            Self::Calendar => &[Self::Notices],
            Self::Notices => &[Self::Calendar],
            Self::Export => &[Self::Move, Self::Privacy],
            Self::CommandLine => &[Self::Export, Self::Copies],
            Self::Copies => &[Self::Undo, Self::Check, Self::Move],
            Self::Privacy => &[Self::Copies, Self::Export],
        }
    }
}
