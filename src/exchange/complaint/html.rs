//! A page in a mail as text.

use mail_parser::decoders::html::html_to_text;

/// What begins a new line, beside those that the converter knows.
const LINES: &[&str] = &["div", "tr", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "hr"];
/// What the converter breaks lines at.
const BREAKS: &[&str] = &["br", "p"];
/// What holds the earlier message.
const QUOTED: &str = "blockquote";

/// The text of a page, without earlier messages quoted in it.
pub(super) fn text(page: &str) -> String {
    let mut marked = String::with_capacity(page.len());
    let mut quoted = 0_usize;
    // Where one box ends and the next begins there is one new line.
    let mut is_new_line = true;
    let mut rest = page;
    while let Some((before, after)) = rest.split_once('<') {
        if quoted == 0 {
            marked.push_str(before);
            is_new_line &= before.trim().is_empty();
        }
        let (tag, next) = after.split_once('>').unwrap_or((after, ""));
        let is_end = tag.starts_with('/');
        let name = tag.trim_start_matches('/');
        let name = name.split(|c: char| c.is_whitespace() || c == '/').next().unwrap_or_default();
        let name = name.to_ascii_lowercase();
        if name == QUOTED {
            quoted = if is_end { quoted.saturating_sub(1) } else { quoted + 1 };
        } else if quoted == 0 {
            if LINES.contains(&name.as_str()) && !is_new_line {
                marked.push_str("<br>");
            }
            is_new_line |= LINES.contains(&name.as_str()) || BREAKS.contains(&name.as_str());
            marked.push('<');
            marked.push_str(tag);
            marked.push('>');
        }
        rest = next;
    }
    if quoted == 0 {
        marked.push_str(rest);
    }
    let text = html_to_text(&marked);
    // Boxes within boxes leave many empty lines.
    let mut lines: Vec<&str> = Vec::new();
    for line in text.lines().map(str::trim) {
        let twice = lines.iter().rev().take(1).all(|line| line.is_empty());
        if !(line.is_empty() && twice) {
            lines.push(line);
        }
    }
    lines.join("\n").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_becomes_lines_without_what_it_quotes() {
        let page = "<html><head><style>p{color:red}</style></head><body><div>Hello,</div>\
            <div><br></div><div>the cake was&nbsp;dry &amp; small.</div>\
            <div>On Tue Rosa wrote:<br><blockquote><div>Old <b>words</b></div></blockquote></div>";
        let text = text(page).replace('\u{a0}', " ");
        assert_eq!(text, "Hello,\n\nthe cake was dry & small.\nOn Tue Rosa wrote:");
        assert_eq!(super::text("a < b"), "a");
        assert_eq!(super::text("<blockquote>x"), "");
    }
}
