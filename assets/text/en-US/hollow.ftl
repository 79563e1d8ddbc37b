### Words that fill a field and say nothing. Where only these stand, nothing was said: no evidence, no
### reason. They are read and never said, in small letters; the lists of all languages hold at once.

hollow = ok, okay, oke, yes, yep, yeah, no, nope, none, nothing, nil, null, na, nan, done, finished,
    complete, completed, same, ditto, above, below, see, as, test, tests, testing, tester, asdf, asd,
    qwe, qwer, qwerty, sdf, dfg, jkl, tbd, tba, tbc, todo, later, soon, misc, etc, other, others,
    thing, things, stuff, something, anything, whatever, some, any, idk, unknown, blah, bla, foo,
    bar, baz, lorem, ipsum, reason, reasons, because, it, its, it's, this, that, these, those, is,
    was, be, been, are, were, am, i, we, he, she, they, you, the, a, an, and, or, so, did, do, does,
    has, have, had, all, very, just, hm, hmm, hmmm, uh, um, er, eh, ah, oh, sure, fine, good, great
