//! One name per icon, so that screens say what they mean instead of code points.
//!
//! The glyphs come from Phosphor regular, cut down to this list; `assets/fonts/README.md`
//! holds the command. A name stands for what the icon means here, never for a screen:
//! this file must not know who draws it. An icon without words beside it still needs an
//! accessible name and a tooltip.

/// An apology made good; the mark of the program.
pub const HANDSHAKE: &str = "\u{e582}";
/// Add something; the "Log a mistake" button.
pub const PLUS: &str = "\u{e3d4}";
/// The Today page.
pub const SUN_HORIZON: &str = "\u{e5b6}";
/// Cases, and opening a folder.
pub const FOLDER_OPEN: &str = "\u{e256}";
/// The Customers page.
pub const USERS: &str = "\u{e4d6}";
/// The Playbooks page, and lists of steps.
pub const LIST_CHECKS: &str = "\u{eadc}";
/// The Learn page, and figures.
pub const CHART_BAR: &str = "\u{e150}";
/// Settings, in the sidebar.
pub const GEAR: &str = "\u{e270}";
/// Settings of one thing, beside its heading.
pub const GEAR_SIX: &str = "\u{e272}";
/// The log is safe: a verified copy exists.
pub const SHIELD_CHECK: &str = "\u{e40c}";
/// The log is less safe than it should be.
pub const SHIELD_WARNING: &str = "\u{e412}";
/// Search.
pub const MAGNIFYING_GLASS: &str = "\u{e30c}";
/// Done, kept, yes.
pub const CHECK: &str = "\u{e182}";
/// A finished step or a kept promise.
pub const CHECK_CIRCLE: &str = "\u{e184}";
/// Something needs attention soon.
pub const WARNING: &str = "\u{e4e0}";
/// A problem, beside the field it belongs to.
pub const WARNING_CIRCLE: &str = "\u{e4e2}";
/// Close or clear.
pub const X: &str = "\u{e4f6}";
/// Failed, or not kept.
pub const X_CIRCLE: &str = "\u{e4f8}";
/// A date.
pub const CALENDAR_BLANK: &str = "\u{e10a}";
/// Add a date or a promise.
pub const CALENDAR_PLUS: &str = "\u{e714}";
/// A date that was met.
pub const CALENDAR_CHECK: &str = "\u{e712}";
/// A time of day, or due today.
pub const CLOCK: &str = "\u{e19a}";
/// History, and going back to an earlier copy.
pub const CLOCK_COUNTER_CLOCKWISE: &str = "\u{e1a0}";
/// Locked by someone or something else.
pub const LOCK: &str = "\u{e2fa}";
/// Open for change.
pub const LOCK_OPEN: &str = "\u{e306}";
/// Kept private; not shown outside.
pub const LOCK_SIMPLE: &str = "\u{e308}";
/// Send something out of the program.
pub const EXPORT: &str = "\u{eaf0}";
/// Save to a file.
pub const DOWNLOAD_SIMPLE: &str = "\u{e20c}";
/// Read in from a file.
pub const UPLOAD_SIMPLE: &str = "\u{e4c0}";
/// Filters on a list.
pub const FUNNEL: &str = "\u{e266}";
/// Sorted ascending, or move up.
pub const ARROW_UP: &str = "\u{e08e}";
/// Sorted descending, or move down.
pub const ARROW_DOWN: &str = "\u{e03e}";
/// Back to the page before.
pub const ARROW_LEFT: &str = "\u{e058}";
/// On to the next step.
pub const ARROW_RIGHT: &str = "\u{e06c}";
/// Undo.
pub const ARROW_U_UP_LEFT: &str = "\u{e08a}";
/// Redo.
pub const ARROW_U_UP_RIGHT: &str = "\u{e08c}";
/// Opens a list below.
pub const CARET_DOWN: &str = "\u{e136}";
/// Closes the list below.
pub const CARET_UP: &str = "\u{e13c}";
/// Earlier, in a range of dates.
pub const CARET_LEFT: &str = "\u{e138}";
/// Later, or opens a row.
pub const CARET_RIGHT: &str = "\u{e13a}";
/// Talk by telephone.
pub const PHONE: &str = "\u{e3b8}";
/// The customer called.
pub const PHONE_INCOMING: &str = "\u{e3be}";
/// The shop called.
pub const PHONE_OUTGOING: &str = "\u{e3c0}";
/// A call going on or due.
pub const PHONE_CALL: &str = "\u{e3ba}";
/// A letter.
pub const ENVELOPE: &str = "\u{e214}";
/// An e-mail.
pub const ENVELOPE_SIMPLE: &str = "\u{e218}";
/// A written message, or exact words.
pub const CHAT_CIRCLE_TEXT: &str = "\u{e16e}";
/// A conversation.
pub const CHATS_CIRCLE: &str = "\u{e17e}";
/// A concession given to make up for it.
pub const GIFT: &str = "\u{e276}";
/// A case marked to be watched.
pub const FLAG: &str = "\u{e244}";
/// An apology offered.
pub const HAND_HEART: &str = "\u{e810}";
/// Goodwill, and a regular customer.
pub const HEART: &str = "\u{e2a8}";
/// The fix.
pub const WRENCH: &str = "\u{e5d4}";
/// Work going on at the fix.
pub const HAMMER: &str = "\u{e80e}";
/// One customer.
pub const USER: &str = "\u{e4c2}";
/// Add a customer.
pub const USER_PLUS: &str = "\u{e4d0}";
/// Whoever of the staff did it.
pub const USER_CIRCLE: &str = "\u{e4c4}";
/// The shop itself.
pub const STOREFRONT: &str = "\u{e470}";
/// A website, or language and region.
pub const GLOBE: &str = "\u{e288}";
/// One thing tied to another.
pub const LINK: &str = "\u{e2e2}";
/// A web address.
pub const LINK_SIMPLE: &str = "\u{e2e6}";
/// A rating or review.
pub const STAR: &str = "\u{e46a}";
/// Write a note.
pub const NOTE_PENCIL: &str = "\u{e34c}";
/// Edit.
pub const PENCIL_SIMPLE: &str = "\u{e3b4}";
/// Delete; always beside words that say what.
pub const TRASH: &str = "\u{e4a6}";
/// Copy to the clipboard.
pub const COPY: &str = "\u{e1ca}";
/// Print.
pub const PRINTER: &str = "\u{e3dc}";
/// Save.
pub const FLOPPY_DISK: &str = "\u{e248}";
/// A folder on this computer.
pub const FOLDER: &str = "\u{e24a}";
/// A text file or letter.
pub const FILE_TEXT: &str = "\u{e23a}";
/// A CSV file for a spreadsheet.
pub const FILE_CSV: &str = "\u{eb1c}";
/// A report that opens in a browser.
pub const FILE_HTML: &str = "\u{eb38}";
/// The log file as a whole.
pub const DATABASE: &str = "\u{e1de}";
/// Something good to know.
pub const INFO: &str = "\u{e2ce}";
/// Help, or an answer that is missing.
pub const QUESTION: &str = "\u{e3e8}";
/// Keyboard shortcuts.
pub const KEYBOARD: &str = "\u{e2d8}";
/// The dark theme.
pub const MOON: &str = "\u{e330}";
/// The light theme.
pub const SUN: &str = "\u{e472}";
/// The theme the system uses.
pub const MONITOR: &str = "\u{e32e}";
/// Word spread in public.
pub const MEGAPHONE: &str = "\u{e324}";
/// Shown, or seen by the customer.
pub const EYE: &str = "\u{e220}";
/// Listening: what the customer said.
pub const EAR: &str = "\u{e70c}";
/// Read again, or try again.
pub const ARROWS_CLOCKWISE: &str = "\u{e094}";
/// A promise that repeats.
pub const REPEAT: &str = "\u{e3f6}";
/// Waiting for someone else.
pub const HOURGLASS: &str = "\u{e2b2}";
/// A reminder.
pub const BELL: &str = "\u{e0ce}";
/// A cause or label.
pub const TAG: &str = "\u{e478}";
/// An address.
pub const MAP_PIN: &str = "\u{e316}";
/// An amount of money, whatever the currency.
pub const CURRENCY_DOLLAR: &str = "\u{e550}";
/// An order or bill.
pub const RECEIPT: &str = "\u{e3ec}";
/// A delivery.
pub const TRUCK: &str = "\u{e4b4}";
/// A birthday or celebration the mistake touched.
pub const CAKE: &str = "\u{e780}";
/// The sample shop, a bakery.
pub const BREAD: &str = "\u{e81c}";
/// The command palette.
pub const COMMAND: &str = "\u{e1c4}";
/// Leave the sample shop, or quit.
pub const SIGN_OUT: &str = "\u{e42a}";
/// More actions for this row.
pub const DOTS_THREE: &str = "\u{e1fe}";
/// Less, or take away.
pub const MINUS: &str = "\u{e32a}";
/// A step not reached yet.
pub const CIRCLE: &str = "\u{e18a}";
/// A step left out, or a draft.
pub const CIRCLE_DASHED: &str = "\u{e602}";
/// Kept at the top.
pub const PUSH_PIN: &str = "\u{e3e2}";
/// Welcome, and a customer who left.
pub const HAND_WAVING: &str = "\u{e580}";
/// The customer is content again.
pub const SMILEY: &str = "\u{e436}";
/// The customer is still upset.
pub const SMILEY_SAD: &str = "\u{e43e}";
/// The goal of a playbook.
pub const TARGET: &str = "\u{e47c}";
/// A suggestion, or a lesson for next time.
pub const LIGHTBULB: &str = "\u{e2dc}";
/// Cancel the work going on.
pub const STOP_CIRCLE: &str = "\u{e46e}";
/// Start a step.
pub const PLAY_CIRCLE: &str = "\u{e3d2}";
/// The first page.
pub const HOUSE: &str = "\u{e2c2}";

/// Every icon, for what checks or shows them all, in the order of this file.
pub const ALL: &[&str] = &[
    HANDSHAKE,
    PLUS,
    SUN_HORIZON,
    FOLDER_OPEN,
    USERS,
    LIST_CHECKS,
    CHART_BAR,
    GEAR,
    GEAR_SIX,
    SHIELD_CHECK,
    SHIELD_WARNING,
    MAGNIFYING_GLASS,
    CHECK,
    CHECK_CIRCLE,
    WARNING,
    WARNING_CIRCLE,
    X,
    X_CIRCLE,
    CALENDAR_BLANK,
    CALENDAR_PLUS,
    CALENDAR_CHECK,
    CLOCK,
    CLOCK_COUNTER_CLOCKWISE,
    LOCK,
    LOCK_OPEN,
    LOCK_SIMPLE,
    EXPORT,
    DOWNLOAD_SIMPLE,
    UPLOAD_SIMPLE,
    FUNNEL,
    ARROW_UP,
    ARROW_DOWN,
    ARROW_LEFT,
    ARROW_RIGHT,
    ARROW_U_UP_LEFT,
    ARROW_U_UP_RIGHT,
    CARET_DOWN,
    CARET_UP,
    CARET_LEFT,
    CARET_RIGHT,
    PHONE,
    PHONE_INCOMING,
    PHONE_OUTGOING,
    PHONE_CALL,
    ENVELOPE,
    ENVELOPE_SIMPLE,
    CHAT_CIRCLE_TEXT,
    CHATS_CIRCLE,
    GIFT,
    FLAG,
    HAND_HEART,
    HEART,
    WRENCH,
    HAMMER,
    USER,
    USER_PLUS,
    USER_CIRCLE,
    STOREFRONT,
    GLOBE,
    LINK,
    LINK_SIMPLE,
    STAR,
    NOTE_PENCIL,
    PENCIL_SIMPLE,
    TRASH,
    COPY,
    PRINTER,
    FLOPPY_DISK,
    FOLDER,
    FILE_TEXT,
    FILE_CSV,
    FILE_HTML,
    DATABASE,
    INFO,
    QUESTION,
    KEYBOARD,
    MOON,
    SUN,
    MONITOR,
    MEGAPHONE,
    EYE,
    EAR,
    ARROWS_CLOCKWISE,
    REPEAT,
    HOURGLASS,
    BELL,
    TAG,
    MAP_PIN,
    CURRENCY_DOLLAR,
    RECEIPT,
    TRUCK,
    CAKE,
    BREAD,
    COMMAND,
    SIGN_OUT,
    DOTS_THREE,
    MINUS,
    CIRCLE,
    CIRCLE_DASHED,
    PUSH_PIN,
    HAND_WAVING,
    SMILEY,
    SMILEY_SAD,
    TARGET,
    LIGHTBULB,
    STOP_CIRCLE,
    PLAY_CIRCLE,
    HOUSE,
];
