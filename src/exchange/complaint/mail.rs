//! A mail as a mail program saves it (RFC 5322, MIME).

use super::framing::{Framing, folded, framing};
use super::{Reading, TEXT_MOST, body, complete, head, html, plain, reach, when};
use crate::domain::{Channel, Complaint};
use mail_parser::{Addr, Address, Message, MessageParser, MimeHeaders, PartType};

/// How the files of mail programs end.
const ENDINGS: &[&str] = &["eml", "mht", "mhtml"];
/// A file that begins with lines such as these is a mail, whatever it is called.
const MARKS: &[&str] = &["message-id:", "mime-version:", "return-path:", "delivered-to:"];
/// How far the head of a mail is looked through for them.
const HEAD_MOST: usize = 8_192;

/// Reads a mail, if it is one.
pub(super) fn read(bytes: &[u8], name: &str, reading: &Reading) -> Option<Complaint> {
    if !is_mail(bytes, name) {
        return None;
    }
    let message = MessageParser::default().parse(bytes)?;
    let framing = framing();
    let text: String = plain(&text(&message)).chars().take(TEXT_MOST).collect();
    let mut found = Complaint {
        channel: Some(Channel::Email),
        received: message.date().and_then(|at| when::local(at, reading.offset_minutes)),
        left_out: message
            .attachments()
            .filter_map(|part| part.attachment_name())
            .map(plain)
            .collect(),
        ..Complaint::default()
    };
    let is_automatic = sender(&message, &mut found, reading, framing);
    let form = head::read(&text, reading, framing);
    if is_automatic && let Some(form) = form {
        // The program that sent it names the customer in lines of its own.
        take_form(&mut found, form);
    } else {
        let body = body::of(&text, framing);
        let is_forwarded = body.words.is_empty();
        let passed_on = body.forwarded.filter(|_| is_forwarded);
        match passed_on.and_then(|text| head::read(text.trim_start(), reading, framing)) {
            Some(inner) => found = Complaint { left_out: found.left_out, ..inner },
            None => {
                body::sign(&mut found, &body.signature, framing);
                found.words = body.words;
            }
        }
    }
    if found.title.is_empty() && !is_automatic {
        found.title = head::subject(&plain(message.subject().unwrap_or_default()), framing);
    }
    if found.words.is_empty() {
        found.words.clone_from(&found.title);
    }
    complete(&mut found, framing);
    (!found.words.is_empty() || !found.email.is_empty()).then_some(found)
}

fn is_mail(bytes: &[u8], name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    if ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str())) {
        return true;
    }
    let head = bytes.get(..HEAD_MOST.min(bytes.len())).unwrap_or_default();
    let head = String::from_utf8_lossy(head).to_lowercase();
    let lines = head.lines().take_while(|line| !line.trim().is_empty());
    lines.into_iter().any(|line| MARKS.iter().any(|mark| line.starts_with(mark)))
}

/// Takes who wrote it; whether it was sent by a program.
fn sender(
    message: &Message<'_>,
    found: &mut Complaint,
    reading: &Reading,
    framing: &Framing,
) -> bool {
    let from = message.from().and_then(Address::first);
    let address =
        |addr: Option<&Addr<'_>>| addr.and_then(Addr::address).map(plain).unwrap_or_default();
    let name = |addr: Option<&Addr<'_>>| addr.and_then(Addr::name).map(plain).unwrap_or_default();
    let sent_by = folded(&address(from));
    let is_automatic = framing.cut.automatic.iter().any(|mark| sent_by.contains(mark.as_str()));
    let reply = message.reply_to().and_then(Address::first);
    let who = if is_automatic { reply } else { from };
    found.email = reach::email(&address(who)).unwrap_or_default();
    found.name = reach::name(&name(who));
    if found.name.contains('@') || reading.is_us(&found.name, framing) {
        found.name.clear();
    }
    is_automatic
}

fn take_form(found: &mut Complaint, form: Complaint) {
    let put = |place: &mut String, value: String| {
        if !value.is_empty() {
            *place = value;
        }
    };
    put(&mut found.name, form.name);
    put(&mut found.email, form.email);
    put(&mut found.phone, form.phone);
    put(&mut found.title, form.title);
    put(&mut found.product, form.product);
    put(&mut found.words, form.words);
}

/// The words of a mail: its text, or its page where it has no text.
fn text(message: &Message<'_>) -> String {
    let texts: Vec<String> = message
        .text_bodies()
        .filter_map(|part| match &part.body {
            PartType::Text(text) => Some(text.to_string()),
            PartType::Html(page) => Some(html::text(page)),
            _ => None,
        })
        .collect();
    let text = texts.join("\n");
    if !text.trim().is_empty() {
        return text;
    }
    let pages = message.html_bodies().filter_map(|part| match &part.body {
        PartType::Html(page) => Some(html::text(page)),
        _ => None,
    });
    pages.collect::<Vec<_>>().join("\n")
}
