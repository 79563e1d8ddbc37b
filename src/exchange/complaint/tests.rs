//! Messages as they come, and what is read from each.

use super::*;
use proptest::prelude::*;

fn reading() -> Reading {
    let now = NaiveDateTime::parse_from_str("2026-11-27 10:00", "%Y-%m-%d %H:%M").unwrap();
    Reading { us: vec!["Rosa's Bakery".into(), "Rosa Maier".into()], now, offset_minutes: 60 }
}

fn mail(text: &str) -> Complaint {
    read(text.replace('\n', "\r\n").as_bytes(), "complaint.eml", &reading()).unwrap()
}

fn pasted(text: &str) -> Complaint {
    read_text(text, &reading()).unwrap()
}

fn at(complaint: &Complaint) -> String {
    complaint.received.map(|at| at.format("%Y-%m-%d %H:%M").to_string()).unwrap_or_default()
}

#[test]
fn a_plain_mail_is_read_without_greeting_signature_and_what_it_quotes() {
    let found = mail(
        "From: Leila Nasser <leila.nasser@example.com>\nTo: rosa@bakery.example\n\
         Subject: Re: Lemon cake for Saturday\nDate: Tue, 24 Nov 2026 23:30:00 -0500\n\
         Content-Type: text/plain; charset=utf-8\n\n\
         Hello Rosa,\n\n\
         the lemon cake I picked up on Saturday had dry edges, and half of it\n\
         stayed on the plates.\n\nI would like my 38 dollars back.\n\n\
         Best regards\nLeila Nasser\n+1 555 010 0148\n\n\
         On Mon, Nov 23, 2026 at 9:00 AM Rosa Maier <rosa@bakery.example>\nwrote:\n\n\
         > Your cake is ready.\n> Please refund nothing.\n",
    );
    assert_eq!(
        (found.name.as_str(), found.email.as_str()),
        ("Leila Nasser", "leila.nasser@example.com")
    );
    assert_eq!(found.phone, "+1 555 010 0148");
    assert_eq!(found.title, "Lemon cake for Saturday");
    assert_eq!(
        found.words,
        "the lemon cake I picked up on Saturday had dry edges, and half of it stayed on the plates.\n\n\
         I would like my 38 dollars back."
    );
    assert_eq!(found.wants, "I would like my 38 dollars back.");
    assert_eq!(at(&found), "2026-11-25 05:30", "the shop's clock, not theirs");
    assert_eq!((found.channel, found.source.as_str()), (Some(Channel::Email), "complaint.eml"));
}

#[test]
fn a_page_in_latin_letters_of_old_is_read_and_its_picture_is_named() {
    let found = mail(
        "From: =?iso-8859-1?Q?J=FCrgen_M=FCller?= <jm@example.at>\nDate: Wed, 25 Nov 2026 08:05:00 +0100\n\
         Subject: =?utf-8?B?VG9ydGUgenUgc3DDpHQ=?=\nMIME-Version: 1.0\n\
         Content-Type: multipart/mixed; boundary=\"b\"\n\n--b\n\
         Content-Type: text/html; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n\
         <html><body><div>Gr=FC=DF Gott,</div><div><br></div><div>die Torte kam zu sp=E4t.</div>\
         <div>Ich m=F6chte mein Geld zur=FCck.</div><div><br></div>\
         <div>Mit freundlichen Gr=FC=DFen</div><div>J=FCrgen M=FCller</div>\
         <div class=3D\"gmail_quote\">Am Mo., 23. Nov. 2026 um 09:00 Uhr schrieb Rosa &lt;r@b.example&gt;:<br>\
         <blockquote>Alt</blockquote></div></body></html>\n\
         --b\nContent-Type: image/jpeg; name=\"torte.jpg\"\n\
         Content-Disposition: attachment; filename=\"torte.jpg\"\nContent-Transfer-Encoding: base64\n\n\
         /9j/4AAQ\n--b--\n",
    );
    assert_eq!(found.name, "Jürgen Müller");
    assert_eq!(found.title, "Torte zu spät");
    assert_eq!(found.words, "die Torte kam zu spät.\nIch möchte mein Geld zurück.");
    assert_eq!(found.wants, "Ich möchte mein Geld zurück.");
    assert_eq!(found.left_out, ["torte.jpg"]);
    assert_eq!(at(&found), "2026-11-25 08:05");
}

#[test]
fn the_text_in_base64_beside_a_page_is_taken() {
    let found = mail(
        "From: \"Nasser, Leila\" <leila@example.com>\nDate: Wed, 25 Nov 2026 07:00:00 +0000\n\
         Subject: Fwd: AW: Order 77\nMIME-Version: 1.0\n\
         Content-Type: multipart/alternative; boundary=x\n\n--x\n\
         Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n\
         VGhlIGNha2Ugd2FzIHTDqXJyaWJsZS4gUGxlYXNlIHJlcGxhY2UgaXQuCgpTZW50IGZyb20gbXkgaVBob25l\n\
         --x\nContent-Type: text/html\n\n<b>Other words</b>\n--x--\n",
    );
    assert_eq!(found.name, "Leila Nasser");
    assert_eq!(found.title, "Order 77");
    assert_eq!(found.words, "The cake was térrible. Please replace it.");
    assert_eq!(found.wants, "Please replace it.");
}

#[test]
fn a_form_on_the_shops_page_is_from_the_customer_and_not_from_the_page() {
    let with_reply = mail(
        "From: WordPress <noreply@bakery.example>\nReply-To: Ana Ruiz <ana@example.com>\n\
         Date: Wed, 25 Nov 2026 07:00:00 +0100\nSubject: New message from your website\n\n\
         The bread had a stone in it. I expect a refund.\n\n-- \nThis e-mail was sent from a form.\n",
    );
    assert_eq!(
        (with_reply.name.as_str(), with_reply.email.as_str()),
        ("Ana Ruiz", "ana@example.com")
    );
    assert_eq!(with_reply.words, "The bread had a stone in it. I expect a refund.");
    assert_eq!(with_reply.title, "", "the subject is the program's");
    let with_lines = mail(
        "From: forms@sitebuilder.example\nDate: Wed, 25 Nov 2026 07:00:00 +0100\n\
         Subject: Form submission\n\n\
         Name: Ana Ruiz\nEmail: ana@example.com\nPhone: 0660 555 0177\nOrder no: 12\n\
         Product: Rye bread\n\nMessage: The bread had a stone in it.\nI want a new one.\n\n\
         Page: https://bakery.example/contact\nIP: 192.0.2.7\n",
    );
    assert_eq!(
        (with_lines.name.as_str(), with_lines.email.as_str()),
        ("Ana Ruiz", "ana@example.com")
    );
    assert_eq!(
        (with_lines.phone.as_str(), with_lines.product.as_str()),
        ("0660 555 0177", "Rye bread")
    );
    assert_eq!(with_lines.words, "The bread had a stone in it.\nI want a new one.");
}

#[test]
fn what_the_owner_passed_on_is_from_whoever_wrote_it() {
    let found = mail(
        "From: Rosa Maier <rosa@home.example>\nDate: Thu, 26 Nov 2026 07:00:00 +0100\n\
         Subject: Fwd: Dry cake\n\n\
         ---------- Forwarded message ---------\nFrom: *Ines Moreau* <ines@example.fr>\n\
         Date: Tue, Nov 24, 2026 at 9:14 AM\nSubject: Dry cake\nTo: <shop@bakery.example>\n\n\n\
         Dear all,\n\nthe cake was dry.\n\nInes\n",
    );
    assert_eq!((found.name.as_str(), found.email.as_str()), ("Ines Moreau", "ines@example.fr"));
    assert_eq!((found.title.as_str(), at(&found).as_str()), ("Dry cake", "2026-11-24 09:14"));
    assert_eq!(found.words, "the cake was dry.\n\nInes");
}

#[test]
fn a_mail_copied_out_of_a_program_is_read_by_its_lines() {
    let found = pasted(
        "Von: Marta Novak <marta@example.at>\nGesendet: Dienstag, 24. November 2026 21:14\n\
         An: Rosas Bäckerei\nBetreff: AW: Hochzeitstorte\n\nSehr geehrte Frau Maier,\n\n\
         die Torte war zu klein. Bitte erstatten Sie mir die Hälfte.\n\nMfG\nMarta Novak\n",
    );
    assert_eq!((found.name.as_str(), found.email.as_str()), ("Marta Novak", "marta@example.at"));
    assert_eq!((found.title.as_str(), at(&found).as_str()), ("Hochzeitstorte", "2026-11-24 21:14"));
    assert_eq!(found.words, "die Torte war zu klein. Bitte erstatten Sie mir die Hälfte.");
    assert_eq!(found.wants, "Bitte erstatten Sie mir die Hälfte.");
    let english = pasted(
        "From: Karl Berg\nSent: Tuesday, November 24, 2026 9:14 AM\nTo: Rosa\nSubject: Bill\n\n\
         The bill is wrong.\n\nFrom: Rosa\nSent: Monday, November 23, 2026 8:00 AM\nTo: Karl\n\
         Subject: Bill\n\nHere is your bill.",
    );
    assert_eq!(
        (english.name.as_str(), english.words.as_str()),
        ("Karl Berg", "The bill is wrong.")
    );
}

#[test]
fn a_review_is_read_as_sites_show_it() {
    let maps = pasted(
        "Jonas Weber\nLocal Guide · 12 reviews · 3 photos\n★★☆☆☆ 3 weeks ago\n\
         The cake was dry and the coffee cold.\nNobody said sorry.\nHelpful\nShare\n\
         https://maps.example/review/77",
    );
    assert_eq!(maps.name, "Jonas Weber");
    assert_eq!(maps.words, "The cake was dry and the coffee cold.\nNobody said sorry.");
    assert_eq!(maps.channel, Some(Channel::PublicReview));
    assert_eq!((maps.link.as_str(), at(&maps).as_str()), ("https://maps.example/review/77", ""));
    let shop = pasted(
        "⭐⭐ Dry cake\nBy Jonas Weber on November 20, 2026\nVerified purchase\n\
         It was dry. I want my money back.\nHelpful",
    );
    assert_eq!(shop.name, "Jonas Weber");
    assert_eq!(shop.words, "Dry cake\nIt was dry. I want my money back.");
    assert_eq!(
        (at(&shop).as_str(), shop.wants.as_str()),
        ("2026-11-20 00:00", "I want my money back.")
    );
    let numbers = pasted("Ana R.\n2 out of 5 stars\n24 Nov 2026\nSlow.");
    assert_eq!((numbers.name.as_str(), numbers.words.as_str()), ("Ana R.", "Slow."));
}

#[test]
fn a_chat_is_read_as_messengers_export_it() {
    let german = pasted(
        "[20.11.26, 08:00:00] Marta Novak: Guten Morgen\n\
         [24.11.26, 09:14:03] Marta Novak: \u{200e}<Anhang: 0001.jpg>\n\
         [24.11.26, 09:14:10] Marta Novak: Die Torte ist kaputt.\nGanz kaputt.\n\
         [24.11.26, 09:15:00] Rosa Maier: Oh je.\n\
         [24.11.26, 09:16:00] Marta Novak: Ich will mein Geld zurück.",
    );
    assert_eq!(german.name, "Marta Novak");
    assert_eq!(german.words, "Die Torte ist kaputt.\nGanz kaputt.\nIch will mein Geld zurück.");
    assert_eq!(at(&german), "2026-11-24 09:14");
    assert_eq!(german.wants, "Ich will mein Geld zurück.");
    assert!(german.channel.is_some_and(|channel| Channel::KNOWN_BY.contains(&channel)));
    let american = pasted(
        "11/24/26, 9:10\u{202f}AM - Messages and calls are end-to-end encrypted. Only people in this chat can read them.\n\
         11/24/26, 9:14\u{202f}AM - Marta Novak: The cake fell apart.\n\
         11/24/26, 9:15\u{202f}AM - You: Oh no.\n\
         11/24/26, 9:16\u{202f}AM - Marta Novak: <Media omitted>\n\
         11/24/26, 9:17\u{202f}PM - Marta Novak: Please call me",
    );
    assert_eq!(american.words, "The cake fell apart.\nPlease call me");
    assert_eq!(
        (american.wants.as_str(), at(&american).as_str()),
        ("Please call me", "2026-11-24 09:14")
    );
    let unsaved = pasted("[24/11/2026, 09:14:03] +43 660 5550148: It is broken.");
    assert_eq!((unsaved.name.as_str(), unsaved.phone.as_str()), ("", "+43 660 5550148"));
    let telegram = pasted("Marta Novak, [24.11.26 09:14]\nIt is broken.\nReally.");
    assert_eq!(
        (telegram.name.as_str(), telegram.words.as_str()),
        ("Marta Novak", "It is broken.\nReally.")
    );
}

#[test]
fn other_words_are_simply_theirs() {
    let short = pasted("The cake was dry.");
    assert_eq!(short, Complaint { words: "The cake was dry.".into(), ..Complaint::default() });
    let signed =
        pasted("Hi,\n\nthe soup was cold: twice.\nCall me on 0660 / 555 01 48.\n\nThanks, Ben Ode");
    assert_eq!((signed.name.as_str(), signed.phone.as_str()), ("Ben Ode", "0660 / 555 01 48"));
    assert_eq!(signed.words, "the soup was cold: twice.\nCall me on 0660 / 555 01 48.");
    assert_eq!(signed.channel, None, "nobody knows how it came");
    for words in
        ["Hello,", "Thanks", "Rating: bad. I waited 5 hours.", "> quoted only", "-- \nRosa"]
    {
        assert_eq!(pasted(words).words, words.trim(), "{words}");
    }
}

#[test]
fn a_text_file_is_read_in_the_encodings_of_old_computers() {
    let words = "Die Törtchen waren zäh – schade.";
    let latin: Vec<u8> = words.chars().map(|c| u8::try_from(c).unwrap_or(0x96)).collect();
    let wide: Vec<u8> =
        [0xff, 0xfe].into_iter().chain(words.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let marked = [b"\xef\xbb\xbf".as_slice(), words.as_bytes()].concat();
    for bytes in [latin, wide, marked, words.as_bytes().to_vec()] {
        let found = read(&bytes, "words.txt", &reading()).unwrap();
        assert_eq!((found.words.as_str(), found.source.as_str()), (words, "words.txt"));
    }
}

#[test]
fn what_is_no_message_is_refused_with_its_reason() {
    let refused = |bytes: &[u8], name: &str| read(bytes, name, &reading()).unwrap_err();
    assert_eq!(refused(b"", "empty.eml"), ComplaintError::Empty);
    assert_eq!(refused(b" \n\t\r\n", "blank.txt"), ComplaintError::Empty);
    assert_eq!(refused(&[0, 1, 2, 3, 0, 0, 7, 9].repeat(50), "photo.jpg"), ComplaintError::NotText);
    assert_eq!(refused(&vec![b'a'; 50 << 20], "huge.eml"), ComplaintError::TooLarge);
}

#[test]
fn a_broken_mail_is_read_as_far_as_it_goes() {
    let found = read(
        b"From: Leila Nasser <leila@example.com>\nContent-Type: multipart/mixed; boundary=\"b\"\n\n--b\n\
          Content-Type: text/plain; charset=no-such-thing\nContent-Transfer-Encoding: base64\n\nVGhlIGNha2U",
        "broken.eml",
        &reading(),
    );
    assert_eq!(found.unwrap().name, "Leila Nasser");
    let text = read(b"no head at all, the cake was dry", "a.eml", &reading()).unwrap();
    assert_eq!(text.words, "no head at all, the cake was dry");
    let endless = ["Subject: Dry\n\n".to_owned(), "\n> ".repeat(1 << 20), "x".to_owned()].concat();
    assert_eq!(read(endless.as_bytes(), "a.eml", &reading()).unwrap().title, "Dry");
}

proptest! {
    /// Whatever bytes come, nothing breaks, and what is read is bounded by what was there.
    #[test]
    fn no_bytes_break_it(bytes in prop::collection::vec(any::<u8>(), 0..600), is_mail: bool) {
        let name = if is_mail { "a.eml" } else { "a.txt" };
        let _ = read(&bytes, name, &reading());
    }

    /// The same for texts that have something of a message in them.
    #[test]
    fn no_text_breaks_it(parts in prop::collection::vec(prop_oneof![
        Just("From: ".to_owned()), Just("\n".to_owned()), Just("Date: 24.11.26".to_owned()),
        Just("[24.11.26, 09:14] A: ".to_owned()), Just("★★ ".to_owned()), Just("> ".to_owned()),
        Just("On a wrote:".to_owned()), Just("Message: ".to_owned()), Just("<div>".to_owned()),
        Just("11/24/26, 9:14 AM - B: ".to_owned()), Just("By X on ".to_owned()), Just("İß".to_owned()),
        Just("-- ".to_owned()), Just("Thanks, ".to_owned()), ".{0,12}",
    ], 0..30)) {
        let text = parts.concat();
        if let Ok(found) = read_text(&text, &reading()) {
            prop_assert!(!found.words.contains('\r'));
        }
        let _ = read(text.as_bytes(), "a.eml", &reading());
    }
}
