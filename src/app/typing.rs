//! What comes from the keyboard and the clipboard, before any field sees it.

use crate::domain::tidy;
use egui::{Context, Event, ImeEvent};

/// Takes out what has no place in any field. It would go when the text is kept, but until then a
/// single such character from another program made the whole window vanish for screen readers.
pub(super) fn clean(ctx: &Context) {
    ctx.input_mut(|input| {
        for event in &mut input.events {
            if let Event::Text(text) | Event::Paste(text) | Event::Ime(ImeEvent::Commit(text)) =
                event
                && text.contains(tidy::is_unwanted)
            {
                text.retain(|c| !tidy::is_unwanted(c));
            }
        }
    });
}
