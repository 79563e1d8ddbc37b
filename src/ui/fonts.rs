//! Which letters are drawn: the font files inside the program and the families made of them.
//!
//! Bold is not a style in egui, so semi-bold is a family of its own. Both families end in the
//! icon font and egui's own fonts, so that a name in another script is still shown. This file
//! must not know sizes or colours; those are in `theme`.

use std::sync::Arc;

use egui::{Context, FontData, FontDefinitions, FontFamily};

const REGULAR: &str = "inter";
const SEMIBOLD: &str = "inter-semibold";
const ICONS: &str = "phosphor";
/// The name under which screens ask for the semi-bold family.
const SEMIBOLD_FAMILY: &str = "semibold";
/// The name of the family that starts with the icons.
const ICON_FAMILY: &str = "icons";

/// The family for titles, names and everything that must be found at a glance.
pub fn semibold() -> FontFamily {
    FontFamily::Name(SEMIBOLD_FAMILY.into())
}

/// The family for icons. Inter keeps signs of its own under some of the same codes, so an icon
/// must be asked for here and never be part of a sentence in another family.
pub fn icons() -> FontFamily {
    FontFamily::Name(ICON_FAMILY.into())
}

/// Hands the fonts to egui. Call it once, before the first frame.
pub fn install(ctx: &Context) {
    ctx.set_fonts(definitions());
}

/// The font table, apart from `install` so that tests can look into it.
pub fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    for (name, bytes) in [
        (REGULAR, include_bytes!("../../assets/fonts/Inter-Regular.otf").as_slice()),
        (SEMIBOLD, include_bytes!("../../assets/fonts/Inter-SemiBold.otf").as_slice()),
        (ICONS, include_bytes!("../../assets/fonts/Phosphor.ttf").as_slice()),
    ] {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let others = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    for (family, first) in [(FontFamily::Proportional, REGULAR), (semibold(), SEMIBOLD)] {
        let mut names = vec![first.to_owned(), ICONS.to_owned()];
        names.extend(others.iter().cloned());
        fonts.families.insert(family, names);
    }
    let mut names = vec![ICONS.to_owned(), REGULAR.to_owned()];
    names.extend(others);
    fonts.families.insert(icons(), names);
    fonts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_families_start_with_inter_and_then_the_icons() {
        let fonts = definitions();
        for (family, first) in [(FontFamily::Proportional, REGULAR), (semibold(), SEMIBOLD)] {
            let names = &fonts.families[&family];
            assert_eq!(names[0], first);
            assert_eq!(names[1], ICONS);
        }
    }
}
