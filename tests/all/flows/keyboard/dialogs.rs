//! What Enter and Esc do in a dialog, and where the keyboard is afterwards.

use super::*;

/// A window on the page of an open case, or of one that was closed.
fn on_a_case(is_closed: bool) -> Hand {
    let mut shop = Shop::at("2026-11-18 09:00");
    let case = shop.case("Ines Moreau", "Nobody was there at 9:50.");
    if is_closed {
        shop.recovered(case);
        shop.close(case, Outcome::SaysSo);
    }
    let mut window = Window::over(shop);
    window.ctrl(Key::K).typed("2026-0001").key(Key::Enter);
    Hand::on(window)
}

#[test]
fn enter_saves_a_dialog_of_one_line() {
    let header = text().case.header;
    let mut hand = on_a_case(true);
    hand.presses(header.bought_again()).presses(header.bought_again_day());
    let closing = text().dialogs.closing;
    hand.sees(closing.bought_title()).types_anew("someday").key(Key::Enter);
    // What cannot be read is said, and the keyboard stays where it can be mended.
    hand.sees(closing.bought_title()).types_anew("Nov 16").key(Key::Enter);
    hand.sees_no(closing.bought_title()).sees("bought again Monday");
}

#[test]
fn enter_in_one_of_several_lines_leaves_everything_where_it_is() {
    let mut hand = on_a_case(false);
    let plan = text().follow_ups.plan_b;
    open(&mut hand, Stage::Fix);
    hand.presses(plan.prepare()).types("7").key(Key::Enter);
    assert_eq!(hand.focus().0, plan.day());
    // The calendar of the day stands between them.
    hand.key(Key::Tab).key(Key::Tab).types("Buy it elsewhere").key(Key::Enter).ctrl(Key::Enter);
    hand.sees_no(plan.save()).sees("Buy it elsewhere");
}

#[test]
fn esc_closes_a_dialog_and_gives_the_keyboard_back_to_what_opened_it() {
    let mut hand = on_a_case(false);
    let header = text().case.header;
    let close = header.close(3);
    let opened = [
        (header.add_promise(), text().dialogs.promise.add_title()),
        (header.contact(), text().dialogs.contact.title()),
        (header.edit(), text().dialogs.edit.title()),
        (header.export(), text().files.dialog.export_title()),
        (close.as_str(), text().dialogs.closing.title()),
    ];
    let cross = text().dialogs.close();
    for (button, title) in opened {
        hand.presses(button).sees(title).sees(cross).key(Key::Escape).sees_no(cross);
        assert_eq!(hand.focus().0, button, "after {title}");
    }
}
