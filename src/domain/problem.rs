//! What a user can mend: a field and what is wrong with it. The sentence is made elsewhere.

use super::day::WhenProblem;
use super::money::AmountProblem;
use chrono::NaiveDateTime;

/// The field of a form, or the option of a command, that a problem is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// A customer's name.
    Name,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A postal address.
    Address,
    /// Since when somebody has been a customer.
    Since,
    /// What a customer brings in a year.
    YearlyValue,
    /// Tags.
    Tags,
    /// Notes.
    Notes,
    /// What went wrong, as a title.
    Title,
    /// What went wrong, in the customer's words.
    Words,
    /// Where a public complaint stands.
    Link,
    /// The product concerned.
    Product,
    /// What the product cost.
    Price,
    /// When something happened.
    Happened,
    /// Who caused it, by name.
    CausedByName,
    /// Why it could happen.
    Cause,
    /// What the customer asked for.
    Remedy,
    /// What it cost them.
    Harm,
    /// What had been agreed.
    Agreed,
    /// How often it happened to the customer before.
    Before,
    /// Who owns the recovery.
    Owner,
    /// The words of a promise.
    PromiseWords,
    /// When a promise is due.
    Due,
    /// The weekdays of a cadence.
    Weekdays,
    /// Every how many days or weeks a cadence has a date.
    Every,
    /// The day of the month of a cadence.
    MonthDay,
    /// What ends a cadence.
    Until,
    /// The last day of a cadence.
    LastDay,
    /// How many dates a cadence has.
    Count,
    /// What was done at a stage, or how it was done.
    What,
    /// Who did it.
    Who,
    /// Why something was left out.
    Reason,
    /// What a concession is worth to the customer.
    FaceValue,
    /// What a concession costs the shop.
    RealCost,
    /// What the customer must do to get a concession.
    MustDo,
    /// When a concession expires.
    Expires,
    /// When a concession was received.
    Received,
    /// When a concession was given.
    Given,
    /// The words of a message or a contact.
    Message,
    /// Why a public complaint is answered only in private.
    PrivateReason,
    /// The words of a template.
    Template,
    /// A phrase not to say.
    Phrase,
    /// What to say instead.
    Rewrite,
    /// What stands at the head of a letter.
    Letterhead,
    /// How a case ended.
    Outcome,
    /// Who the customer can ask next after a decline.
    AskNext,
    /// Who else looked at a decline.
    SecondLook,
    /// Why a case is closed over something that is still to be given.
    Owing,
    /// The shop's name.
    ShopName,
    /// The owner's name.
    OwnerName,
    /// The shop's currency.
    Currency,
    /// Opening hours.
    Hours,
    /// Days off.
    DaysOff,
    /// A number of days.
    Days,
    /// A number of hours or minutes.
    Target,
    /// On which day a Plan B is due.
    PlanDay,
    /// What a Plan B is.
    PlanWords,
    /// What a Plan B may cost.
    Budget,
    /// Who has what we cannot give.
    WhoHasIt,
    /// When the customer can have it there.
    WhenTheyHaveIt,
    /// How satisfied a customer is.
    Satisfied,
    /// Whether a customer would use us again.
    Again,
    /// What was left undone.
    LeftUndone,
    /// What they need right now.
    Needs,
    /// How they feel.
    Feels,
    /// A path of a file or folder.
    Path,
}

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq)]
pub enum ProblemKind {
    /// Nothing was given where something is needed.
    Missing,
    /// More was given than can be kept, in characters.
    TooLong {
        /// How many characters can be kept.
        most: usize,
        /// How many were given.
        given: usize,
    },
    /// An amount of money could not be read.
    Amount(AmountProblem),
    /// A day or a due time could not be read.
    When(WhenProblem),
    /// A due time lies in the past; saving it all the same is allowed after asking back.
    InPast(NaiveDateTime),
    /// A day lies in the future where only the past makes sense.
    InFuture(NaiveDateTime),
    /// The address of a page does not start with `http://` or `https://`.
    NotALink,
    /// An e-mail address has no `@`, or nothing on one side of it.
    NotAnEmail,
    /// A telephone number has no digits.
    NoDigits,
    /// The text is made of characters that cannot be seen.
    NothingVisible,
    /// A gap is still to be filled; its words, with the brackets.
    Gap(String),
    /// There are words, and none of them says anything.
    SaysNothing,
    /// All that stands there came with a template and is nobody's own.
    OnlyTemplate,
    /// Opening hours close before they open, or overlap.
    Hours,
    /// A repeating promise has no date at all.
    NeverDue,
    /// A number lies outside its range.
    OutOfRange {
        /// The smallest number allowed.
        least: i64,
        /// The largest number allowed.
        most: i64,
    },
}

/// One thing for the user to mend.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Where.
    pub field: Field,
    /// What.
    pub kind: ProblemKind,
}

impl Problem {
    /// A problem of this kind at this field.
    #[must_use]
    pub fn new(field: Field, kind: ProblemKind) -> Self {
        Self { field, kind }
    }

    /// Whether the deed may go on once the user has been asked.
    #[must_use]
    pub fn is_question(&self) -> bool {
        matches!(self.kind, ProblemKind::InPast(_))
    }
}
