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
/// History, and going back to an earlier copy.
pub const CLOCK_COUNTER_CLOCKWISE: &str = "\u{e1a0}";
/// Open for change.
pub const LOCK_OPEN: &str = "\u{e306}";
/// Kept private; not shown outside.
pub const LOCK_SIMPLE: &str = "\u{e308}";
/// Send something out of the program.
pub const EXPORT: &str = "\u{eaf0}";
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
/// An e-mail.
pub const ENVELOPE_SIMPLE: &str = "\u{e218}";
/// A written message, or exact words.
pub const CHAT_CIRCLE_TEXT: &str = "\u{e16e}";
/// A concession given to make up for it.
pub const GIFT: &str = "\u{e276}";
/// A case marked to be watched.
pub const FLAG: &str = "\u{e244}";
/// Goodwill, and a regular customer.
pub const HEART: &str = "\u{e2a8}";
/// One customer.
pub const USER: &str = "\u{e4c2}";
/// Add a customer.
pub const USER_PLUS: &str = "\u{e4d0}";
/// The shop itself.
pub const STOREFRONT: &str = "\u{e470}";
/// One thing tied to another.
pub const LINK: &str = "\u{e2e2}";
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
/// Something good to know.
pub const INFO: &str = "\u{e2ce}";
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
/// Read again, or try again.
pub const ARROWS_CLOCKWISE: &str = "\u{e094}";
/// A promise that repeats.
pub const REPEAT: &str = "\u{e3f6}";
/// The sample shop, a bakery.
pub const BREAD: &str = "\u{e81c}";
/// Leave the sample shop, or quit.
pub const SIGN_OUT: &str = "\u{e42a}";
/// More actions for this row.
pub const DOTS_THREE: &str = "\u{e1fe}";
/// Less, or take away.
pub const MINUS: &str = "\u{e32a}";
/// A step left out, or a draft.
pub const CIRCLE_DASHED: &str = "\u{e602}";

/// Every icon, for what checks or shows them all, in the order of this file.
#[cfg(test)]
pub const ALL: &[&str] = &[
    HANDSHAKE,
    PLUS,
    SUN_HORIZON,
    FOLDER_OPEN,
    USERS,
    LIST_CHECKS,
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
    CLOCK_COUNTER_CLOCKWISE,
    LOCK_OPEN,
    LOCK_SIMPLE,
    EXPORT,
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
    ENVELOPE_SIMPLE,
    CHAT_CIRCLE_TEXT,
    GIFT,
    FLAG,
    HEART,
    USER,
    USER_PLUS,
    STOREFRONT,
    LINK,
    NOTE_PENCIL,
    PENCIL_SIMPLE,
    TRASH,
    COPY,
    PRINTER,
    FLOPPY_DISK,
    FOLDER,
    INFO,
    KEYBOARD,
    MOON,
    SUN,
    MONITOR,
    MEGAPHONE,
    ARROWS_CLOCKWISE,
    REPEAT,
    BREAD,
    SIGN_OUT,
    DOTS_THREE,
    MINUS,
    CIRCLE_DASHED,
];

#[cfg(test)]
mod tests {
    use super::ALL;
    use crate::ui::theme;

    #[test]
    fn every_icon_has_its_glyph() {
        let mut scene = egui_kittest::Harness::new_ui(|ui| theme::apply(ui.ctx()));
        scene.run();
        let font = theme::icon_font(theme::ICON_SIZE);
        for icon in ALL {
            let mut letters = icon.chars();
            let (letter, rest) = (letters.next().unwrap(), letters.next());
            assert!(scene.ctx.fonts_mut(|fonts| fonts.has_glyph(&font, letter)), "{icon:?}");
            assert_eq!(rest, None, "{icon:?}");
        }
    }
}
