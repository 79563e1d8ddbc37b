//! Which colours, sizes and weights exist: the tokens of the look, and nothing that draws.
//!
//! This is the only file that may spell out a colour. It must not know any screen or widget;
//! a widget asks for a meaning ("late", "soft") and gets what the theme in force says.

#![allow(
    clippy::disallowed_methods,
    reason = "the one blessed place where colours are spelled out"
)]

use egui::{Color32, Context, FontId, RichText, Ui};

use super::fonts;

mod style;

pub use style::shadow;

/// Distance between a page's content and the window's edges.
pub const MARGIN: f32 = 28.0;
/// Space inside a card.
pub const CARD_PADDING: f32 = 20.0;
/// Space inside a card of the side column.
pub const SIDE_CARD_PADDING: f32 = 16.0;
/// Between things that belong together.
pub const GAP_SMALL: f32 = 8.0;
/// Between things of one group.
pub const GAP: f32 = 12.0;
/// Between cards.
pub const GAP_CARDS: f32 = 16.0;
/// Between sections of a page, and between columns.
pub const GAP_SECTIONS: f32 = 28.0;
/// Corner radius of cards, dialogs and pop-ups.
pub const RADIUS_CARD: u8 = 10;
/// Corner radius of buttons and inputs.
pub const RADIUS: u8 = 8;
/// Corner radius of chips.
pub const RADIUS_CHIP: u8 = 6;
/// Height of a button.
pub const BUTTON_HEIGHT: f32 = 36.0;
/// Height of a small button, and the least size of anything that can be clicked.
pub const MIN_TARGET: f32 = 28.0;
/// Height of an input, and of a button that stands beside one.
pub const FIELD_HEIGHT: f32 = 40.0;
/// Height of a two-line table row.
pub const ROW_HEIGHT: f32 = 61.0;
/// Width of the sidebar.
pub const SIDEBAR_WIDTH: f32 = 216.0;
/// Width of the column beside a page's main column.
pub const SIDE_WIDTH: f32 = 320.0;

/// Size of an icon beside text.
pub const ICON_SIZE: f32 = 16.0;
/// Size and line height of a page title.
pub const TITLE: (f32, f32) = (24.0, 32.0);
/// Size and line height of a dialog title.
pub const DIALOG_TITLE: (f32, f32) = (20.0, 28.0);
/// Size and line height of a section heading.
pub const HEADING: (f32, f32) = (15.0, 20.0);
/// Size and line height of body text.
pub const BODY: (f32, f32) = (14.0, 20.0);
/// Size and line height of labels and remarks.
pub const SMALL: (f32, f32) = (13.0, 20.0);
/// Size and line height of the text in a chip.
pub const CHIP: (f32, f32) = (12.0, 16.0);

/// What a colour stands for. Never the only sign: a word or an icon says the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// No meaning beyond its words.
    #[default]
    Neutral,
    /// Overdue, broken, damage.
    Late,
    /// Due today, or a warning.
    Soon,
    /// Kept, done.
    Ok,
    /// People and links.
    Info,
    /// The program's own colour: selection and the main action.
    Brand,
}

/// The colours in force. Field names follow the token table of the look.
#[derive(Clone, Copy, Debug, PartialEq)]
#[expect(missing_docs, reason = "the pairs explain each other; see `Tone`")]
pub struct Theme {
    /// Behind everything.
    pub bg: Color32,
    /// Cards and inputs.
    pub panel: Color32,
    /// The sidebar and quiet boxes; also what a quiet thing turns into under the pointer.
    pub side: Color32,
    /// Borders, one pixel wide.
    pub line: Color32,
    /// Text to read first.
    pub text: Color32,
    /// Text to read second.
    pub soft: Color32,
    /// Text that only helps when looked for.
    pub faint: Color32,
    /// The one main action, selection and focus.
    pub brand: Color32,
    pub brandbg: Color32,
    pub onbrand: Color32,
    pub late: Color32,
    pub latebg: Color32,
    pub soon: Color32,
    pub soonbg: Color32,
    pub ok: Color32,
    pub okbg: Color32,
    pub info: Color32,
    pub infobg: Color32,
    /// The one shadow, under dialogs and pop-ups.
    pub shadow: Color32,
    /// What lies over the window while a dialog is open.
    pub veil: Color32,
    /// Whether this is the dark table.
    pub dark: bool,
}

impl Theme {
    /// The table for bright rooms.
    pub const fn light() -> Self {
        Self {
            bg: Color32::from_rgb(0xF6, 0xF5, 0xF2),
            panel: Color32::from_rgb(0xFF, 0xFF, 0xFF),
            side: Color32::from_rgb(0xEF, 0xED, 0xE8),
            line: Color32::from_rgb(0xE2, 0xDF, 0xD8),
            text: Color32::from_rgb(0x1F, 0x24, 0x21),
            soft: Color32::from_rgb(0x55, 0x5C, 0x57),
            faint: Color32::from_rgb(0x66, 0x6D, 0x68),
            brand: Color32::from_rgb(0x14, 0x64, 0x5A),
            brandbg: Color32::from_rgb(0xE1, 0xEF, 0xEC),
            onbrand: Color32::from_rgb(0xFF, 0xFF, 0xFF),
            late: Color32::from_rgb(0xB3, 0x38, 0x2C),
            latebg: Color32::from_rgb(0xFB, 0xEA, 0xE7),
            soon: Color32::from_rgb(0x8A, 0x56, 0x00),
            soonbg: Color32::from_rgb(0xFC, 0xF1, 0xDC),
            ok: Color32::from_rgb(0x2A, 0x70, 0x38),
            okbg: Color32::from_rgb(0xE6, 0xF3, 0xE8),
            info: Color32::from_rgb(0x2C, 0x5F, 0x9E),
            infobg: Color32::from_rgb(0xE7, 0xEF, 0xF9),
            shadow: Color32::from_black_alpha(0x30),
            veil: Color32::from_black_alpha(0x28),
            dark: false,
        }
    }

    /// The table for dark rooms.
    pub const fn dark() -> Self {
        Self {
            bg: Color32::from_rgb(0x17, 0x1A, 0x19),
            panel: Color32::from_rgb(0x1F, 0x23, 0x22),
            side: Color32::from_rgb(0x13, 0x16, 0x15),
            line: Color32::from_rgb(0x31, 0x37, 0x35),
            text: Color32::from_rgb(0xEC, 0xEF, 0xEC),
            soft: Color32::from_rgb(0xAE, 0xB6, 0xB1),
            faint: Color32::from_rgb(0x92, 0x9B, 0x96),
            brand: Color32::from_rgb(0x5C, 0xC2, 0xB0),
            brandbg: Color32::from_rgb(0x1D, 0x3A, 0x35),
            onbrand: Color32::from_rgb(0x0C, 0x1F, 0x1B),
            late: Color32::from_rgb(0xFF, 0x8F, 0x82),
            latebg: Color32::from_rgb(0x3B, 0x21, 0x1E),
            soon: Color32::from_rgb(0xF0, 0xB9, 0x5B),
            soonbg: Color32::from_rgb(0x38, 0x2C, 0x16),
            ok: Color32::from_rgb(0x7C, 0xCB, 0x8B),
            okbg: Color32::from_rgb(0x1D, 0x33, 0x22),
            info: Color32::from_rgb(0x8F, 0xB9, 0xF0),
            infobg: Color32::from_rgb(0x1D, 0x2C, 0x42),
            shadow: Color32::from_black_alpha(0x90),
            veil: Color32::from_black_alpha(0x80),
            dark: true,
        }
    }

    /// The table in force where `ui` draws.
    pub fn of(ui: &Ui) -> Self {
        if ui.visuals().dark_mode { Self::dark() } else { Self::light() }
    }

    /// The text colour and the background of a tone.
    pub fn tone(&self, tone: Tone) -> (Color32, Color32) {
        match tone {
            Tone::Neutral => (self.soft, self.side),
            Tone::Late => (self.late, self.latebg),
            Tone::Soon => (self.soon, self.soonbg),
            Tone::Ok => (self.ok, self.okbg),
            Tone::Info => (self.info, self.infobg),
            Tone::Brand => (self.brand, self.brandbg),
        }
    }

    /// A filled surface under the pointer: a step towards the text, so it works in both tables.
    pub fn hovered(&self, fill: Color32) -> Color32 {
        fill.lerp_to_gamma(self.text, 0.12)
    }

    /// A panel under the pointer.
    pub fn warm(&self) -> Color32 {
        self.panel.lerp_to_gamma(self.text, 0.06)
    }

    /// A thing without ground of its own under the pointer, wherever it stands.
    pub fn warm_over(&self) -> Color32 {
        self.text.gamma_multiply(0.06)
    }

    /// A text or fill that is out of reach for now.
    pub fn disabled(&self, color: Color32) -> Color32 {
        color.lerp_to_gamma(self.bg, 0.45)
    }
}

/// Gives egui the fonts and both styles. Call it once, before the first frame. Where the system
/// names no theme, it is the light one.
pub fn apply(ctx: &Context) {
    ctx.options_mut(|options| options.fallback_theme = egui::Theme::Light);
    fonts::install(ctx);
    style::install(ctx);
}

fn sized(text: impl Into<String>, (size, line): (f32, f32)) -> RichText {
    RichText::new(text).size(size).line_height(Some(line))
}

fn bold(text: impl Into<String>, size: (f32, f32)) -> RichText {
    sized(text, size).family(fonts::semibold())
}

/// The title of a page; one per page.
pub fn title(text: impl Into<String>) -> RichText {
    bold(text, TITLE).strong()
}

/// The title of a dialog.
pub fn dialog_title(text: impl Into<String>) -> RichText {
    bold(text, DIALOG_TITLE).strong()
}

/// The heading of a section or card.
pub fn heading(text: impl Into<String>) -> RichText {
    bold(text, HEADING).strong()
}

/// Body text to be found at a glance: names, exact words, figures.
pub fn strong(text: impl Into<String>) -> RichText {
    bold(text, BODY).strong()
}

/// Ordinary text.
pub fn body(text: impl Into<String>) -> RichText {
    sized(text, BODY)
}

/// Body text to read second.
pub fn soft(text: impl Into<String>) -> RichText {
    sized(text, BODY).weak()
}

/// Small text to read second: remarks, times, hints.
pub fn small(text: impl Into<String>) -> RichText {
    sized(text, SMALL).weak()
}

/// The label above a field.
pub fn label(text: impl Into<String>) -> RichText {
    bold(text, SMALL).strong()
}

/// The text of a chip; its colour comes from the chip's tone.
pub fn chip(text: impl Into<String>) -> RichText {
    bold(text, CHIP)
}

/// As small as a chip and not bold: what stands at the foot of the sidebar.
pub fn footnote(text: impl Into<String>) -> RichText {
    sized(text, CHIP)
}

/// Body text in the colour of a tone, semi-bold: "2 days late".
pub fn toned(ui: &Ui, text: impl Into<String>, tone: Tone) -> RichText {
    bold(text, BODY).color(Theme::of(ui).tone(tone).0)
}

/// Small text that only helps when looked for.
pub fn faint(ui: &Ui, text: impl Into<String>) -> RichText {
    sized(text, SMALL).color(Theme::of(ui).faint)
}

/// An icon beside text, in the colour of that text.
pub fn icon(icon: &str) -> RichText {
    RichText::new(icon).size(ICON_SIZE).family(fonts::icons())
}

/// The font for icons that are painted rather than laid out.
pub fn icon_font(size: f32) -> FontId {
    FontId::new(size, fonts::icons())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(color: Color32) -> f64 {
        let part = |value: u8| {
            let share = f64::from(value) / 255.0;
            if share <= 0.03928 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(color.r()) + 0.7152 * part(color.g()) + 0.0722 * part(color.b())
    }

    fn contrast(one: Color32, other: Color32) -> f64 {
        let (a, b) = (luminance(one), luminance(other));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn the_formula_agrees_with_the_standard() {
        let ratio = contrast(Color32::BLACK, Color32::WHITE);
        assert!((ratio - 21.0).abs() < 0.01, "{ratio}");
    }

    #[test]
    fn every_text_can_be_read_on_every_ground_it_stands_on() {
        for theme in [Theme::light(), Theme::dark()] {
            let mut pairs = vec![("onbrand on brand", theme.onbrand, theme.brand)];
            for (ground, color) in [("bg", theme.bg), ("panel", theme.panel), ("side", theme.side)]
            {
                for text in [theme.text, theme.soft, theme.faint, theme.brand] {
                    pairs.push((ground, text, color));
                }
            }
            for tone in [Tone::Neutral, Tone::Late, Tone::Soon, Tone::Ok, Tone::Info, Tone::Brand] {
                let (text, ground) = theme.tone(tone);
                pairs.push(("its own ground", text, ground));
                pairs.push(("panel", text, theme.panel));
                pairs.push(("bg", text, theme.bg));
                pairs.push(("text on a tone", theme.text, ground));
            }
            for text in [theme.text, theme.soft, theme.late, theme.soon] {
                pairs.push(("a selected row", text, theme.brandbg));
            }
            pairs.push(("a hovered main button", theme.onbrand, theme.hovered(theme.brand)));
            for (ground, text, color) in pairs {
                let ratio = contrast(text, color);
                assert!(
                    ratio >= 4.5,
                    "{text:?} on {ground} {color:?}: {ratio:.2}, dark: {}",
                    theme.dark
                );
            }
        }
    }
}
