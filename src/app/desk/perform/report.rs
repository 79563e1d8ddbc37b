//! What goes along with a report about the program.

use super::Desk;
use crate::jobs::about::{About, Window};
use crate::logbook::{LogbookError, Result};
use crate::text::Text;
use egui::Context;

impl Desk {
    /// Copies what a report about the program should say.
    pub(super) fn copy_report(&mut self, ctx: &Context, text: &Text) -> Result<()> {
        let log = self.log.as_ref().ok_or(LogbookError::Locked)?;
        let size = ctx.content_rect().size();
        let window = Window {
            renderer: self.outside.renderer.clone(),
            width: whole(size.x),
            height: whole(size.y),
            zoom: whole(ctx.zoom_factor() * 100.0),
        };
        ctx.copy_text(About::of(Some(window), Some(log.sizes()?)).lines());
        let said = text.settings.about.report_copied().to_owned();
        self.notices.say(ctx.input(|input| input.time), said);
        Ok(())
    }
}

/// A length or a percentage to the nearest whole number.
fn whole(number: f32) -> u32 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a window is far smaller, and has no negative length"
    )]
    let whole = number.round() as u32;
    whole
}
