//! English: what `--help` says of carrying a case on: its stages, words, corrections and causes.

/// The name of a stage in a usage line.
pub const STAGE: &str = "STAGE";
/// The name of a reason in a usage line.
pub const REASON: &str = "REASON";
/// The name of whom a case waits for in a usage line.
pub const WAITING: &str = "nobody|customer|NAME";
/// The name of a prevention in a usage line.
pub const PREVENTION: &str = "PREVENTION";

/// `record`.
pub const RECORD: &str = "Record a stage of a case as done, or why it is left out";
/// `record`, at its end.
pub const RECORD_AFTER: &str = "\
An apology is best recorded with `say`, which keeps its words; an answer after the fix with
`check-back`. Without --words, concede records what `concede` added. A complaint made in public
needs its public answer first. What was recorded before is replaced.
With --json it prints {\"case\":\"2026-0001\",\"stage\":\"fix\",\"state\":\"done\" or \"left_out\",
\"words\":TEXT,\"who\":NAME,\"at\":MOMENT}.

Examples:
  amends record 2026-0001 listen --words \"Her son's birthday was without a cake\"
  amends record 2026-0001 listen --needs \"A ride home\" --feels \"Stranded\"
  amends record 2026-0001 fix --words \"Brought a new cake\" --who Ben --at \"yesterday 15:30\"
  amends record 2026-0001 concede --leave-out \"She asked only for the fix\" --json";
/// `record STAGE`.
pub const RECORD_STAGE: &str = "The stage";
/// `record --words`.
pub const RECORD_WORDS: &str = "What was done or said";
/// `record --needs`.
pub const RECORD_NEEDS: &str = "With listen: what they need right now";
/// `record --feels`.
pub const RECORD_FEELS: &str = "With listen: how they feel";
/// `record --leave-out`.
pub const RECORD_LEAVE_OUT: &str = "Why the stage is left out";
/// `record --who`.
pub const RECORD_WHO: &str = "Who did it; without it, the owner of the case";
/// `record --at`.
pub const RECORD_AT: &str = "When it was done, such as \"yesterday 15:30\"; without it, now";

/// `say`.
pub const SAY: &str = "Record what was said to the customer, word for word";
/// `say`, at its end.
pub const SAY_AFTER: &str = "\
Nothing is sent: the words are kept as said. An apology settles Apologize; where they complained
in public, only once they are answered there or --private-reason says why not; given later, it
needs no --text, and settles with the apology made before. Check the words first with
`check-words`.
With --json it prints {\"case\":\"2026-0001\",\"message\":ID,\"kind\":\"apology\",\"version\":N,
\"settles\":\"apologize\" or null}.

Examples:
  amends say 2026-0001 --kind apology --channel email --text letter.txt --satisfies yes
  amends say 2026-0001 --kind public-reply --channel public-review --text - --link https://example.org/review/7 --json";
/// `say --kind`.
pub const SAY_KIND: &str = "What the words are for";
/// `say --channel`.
pub const SAY_CHANNEL: &str = "How they were said";
/// `say --link`.
pub const SAY_LINK: &str = "Where a public answer stands";
/// `say --private-reason`.
pub const SAY_PRIVATE_REASON: &str = "Why a public complaint is answered only in private";
/// `say --satisfies`.
pub const SAY_SATISFIES: &str = "Whether these words would satisfy you, if you were them";

/// `contact`.
pub const CONTACT: &str = "Record a conversation with the customer";
/// `contact`, at its end.
pub const CONTACT_AFTER: &str = "\
Each time they reach you (--in) counts as having to chase. A try (--tried) needs no words, and is no
word to them: it stops no clock.
With --json it prints {\"case\":\"2026-0001\",\"contact\":ID,\"direction\":\"in\", \"out\" or
\"tried\",\"at\":MOMENT,\"chased\":N}.

Examples:
  amends contact 2026-0001 --in --channel phone --words \"Asks where the cake is\"
  amends contact 2026-0001 --out --channel in-person --words \"Told her the date\" --at \"today 9:15\" --json";
/// `contact --in`.
pub const CONTACT_IN: &str = "They reached you";
/// `contact --out`.
pub const CONTACT_OUT: &str = "You reached them";
/// `contact --tried`.
pub const CONTACT_TRIED: &str = "You tried, and did not reach them";
/// `contact --channel`.
pub const CONTACT_CHANNEL: &str = "How";
/// `contact --words`.
pub const CONTACT_WORDS: &str = "What was said";
/// `contact --at`.
pub const CONTACT_AT: &str = "When, such as \"today 9:15\"; without it, now";

/// `reopen`.
pub const REOPEN: &str = "Open a closed case again";
/// `reopen`, at its end.
pub const REOPEN_AFTER: &str = "\
With --json it prints {\"case\":\"2026-0001\",\"is_open\":true,\"reopened\":how often so far}.

Examples:
  amends reopen 2026-0001 --because not-right --words \"The new cake was stale\"
  amends reopen 2026-0001 --because mistake --words \"Closed the wrong case\" --json";
/// `reopen --because`.
pub const REOPEN_BECAUSE: &str = "What sort of reason there is";
/// `reopen --words`.
pub const REOPEN_WORDS: &str = "Why";

/// `edit`.
pub const EDIT: &str = "Correct a case, or whose it is";
/// `edit`, at its end.
pub const EDIT_AFTER: &str = "\
What is not named stays as it is; an empty text takes away what may be missing. What was said to
somebody else before --customer is named in the answer: it stays in the case.
With --json it prints {\"case\":\"2026-0001\",\"changed\":BOOL,\"customer\":NAME,\"said_before\":[
  {\"message\":ID,\"to\":NAME,\"kind\":KIND,\"version\":N,\"channel\":CHANNEL,\"said\":MOMENT}]}.

Examples:
  amends edit 2026-0001 --harm 3 --product \"Birthday cake\" --price 48.50
  amends edit 2026-0001 --agreed \"Saturday at nine, without nuts\" --before 2
  amends edit 2026-0001 --waiting \"The flour mill\" --remedy \"\"
  amends edit 2026-0001 --customer \"Marta Nowak\" --json";
/// `edit --customer`.
pub const EDIT_CUSTOMER: &str = "Whose case it is: a known customer";
/// `edit --channel`.
pub const EDIT_CHANNEL: &str = "How you know";
/// `edit --cause` and `cause --words`.
pub const EDIT_CAUSE: &str = "Why it could happen";
/// `edit --waiting`.
pub const EDIT_WAITING: &str = "Whom the case waits for";

/// `prevent`.
pub const PREVENT: &str = "Decide what is done so that a mistake does not come back";
/// `prevent`, at its end.
pub const PREVENT_AFTER: &str = "\
With --json it prints {\"prevention\":ID}, which `prevention done` takes.

Examples:
  amends prevent 2026-0001 --what \"Read each order back\" --who Ben --due friday
  amends prevent 2026-0001 --what \"A list by the oven\" --due \"in 2 weeks\" --kind preventive-action --json";
/// `prevent --what`.
pub const PREVENT_WHAT: &str = "What is done";
/// `prevent --who`.
pub const PREVENT_WHO: &str = "Who does it; without it, the owner of the case";
/// `prevent --due`.
pub const PREVENT_DUE: &str = "By which day, such as friday or 2026-12-01";
/// `prevent --kind`.
pub const PREVENT_KIND: &str = "What sort of action it is; without it, corrective-action";
/// `prevention`.
pub const PREVENTION_ABOUT: &str = "Say how far a prevention has come";
/// `prevention`, at its end.
pub const PREVENTION_AFTER: &str = "\
Examples:
  amends prevention done 0197494f-8e40-7857-9c91-f562b65be9ec";
/// `prevention done`.
pub const PREVENTION_DONE: &str = "Say that a prevention is done";
/// `prevention done`, at its end.
pub const PREVENTION_DONE_AFTER: &str = "\
With --json it prints {\"case\":\"2026-0001\",\"prevention\":ID,\"due\":DAY,\"done\":MOMENT}.

Examples:
  amends prevention done 0197494f-8e40-7857-9c91-f562b65be9ec --json";
/// `prevention to-do`.
pub const PREVENTION_TO_DO: &str = "Say that a prevention is to do again";
/// `prevention to-do`, at its end.
pub const PREVENTION_TO_DO_AFTER: &str = "\
With --json it prints {\"case\":\"2026-0001\",\"prevention\":ID,\"due\":DAY,\"done\":null}.

Examples:
  amends prevention to-do 0197494f-8e40-7857-9c91-f562b65be9ec";
/// A prevention as an argument.
pub const PREVENTION_NAME: &str = "The prevention, by the name that `amends prevent --json` prints";
/// `cause`.
pub const CAUSE: &str = "Write down why a mistake could happen";
/// `cause`, at its end.
pub const CAUSE_AFTER: &str = "\
With --json it prints {\"case\":\"2026-0001\",\"cause\":TEXT}.

Examples:
  amends cause 2026-0001 --words \"Nobody read the order back\"";

/// `undo`.
pub const UNDO: &str = "Take back what was done last";
/// `undo`, at its end.
pub const UNDO_AFTER: &str = "\
It is the same undo as in the window: whatever was done last, here or there.
With --json it prints {\"undone\":TEXT,\"deeds\":N}, N being more than 1 where they were done together.

Examples:
  amends undo
  amends undo --json";
/// `redo`.
pub const REDO: &str = "Do again what was taken back last";
/// `redo`, at its end.
pub const REDO_AFTER: &str = "\
With --json it prints {\"redone\":TEXT,\"deeds\":N}.

Examples:
  amends redo";
