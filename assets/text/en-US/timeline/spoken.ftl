### Lines of a story about words that were exchanged: messages and conversations.

## Messages. $by is how: "by phone".

# $by (String)
# $words (String)
apology = **Apologized** { $by }: { $words }
# $by (String)
# $words (String)
acknowledgement = **Acknowledged** { $by }: { $words }
# $by (String)
# $words (String)
update = **Updated** { $by }: { $words }
# $by (String)
# $words (String)
public-reply = **Answered in public** { $by }: { $words }
# $by (String)
# $words (String)
decline = **Declined** { $by }: { $words }
# $by (String)
# $words (String)
what-we-changed = **Told what we changed** { $by }: { $words }
# $by (String)
# $words (String)
win-back = **Asked them back** { $by }: { $words }

# Words said before are the only answer to a public complaint, for a reason given now.
# $reason (String)
only-private = **Answered only in private:** { $reason }

## The second line of a message

# $version (Number)
version = Version { $version }
satisfies = It would satisfy the writer
satisfies-not = It would not satisfy the writer yet
# $reason (String)
private = Only in private: { $reason }

## Conversations that they began

# $words (String)
in-phone = **Called us:** { $words }
# $words (String)
in-person = **Came by:** { $words }
# $words (String)
in-email = **Wrote to us:** { $words }
# $words (String)
in-text = **Texted us:** { $words }
# $words (String)
in-letter = **Sent us a letter:** { $words }
# $words (String)
in-review = **Wrote a review:** { $words }
# $words (String)
in-social = **Wrote on social media:** { $words }
# $words (String)
in-we-noticed = **We noticed:** { $words }

## Conversations that we began

# $words (String)
out-phone = **Called:** { $words }
# $words (String)
out-person = **Spoke in person:** { $words }
# $words (String)
out-email = **Wrote an email:** { $words }
# $words (String)
out-text = **Texted:** { $words }
# $words (String)
out-letter = **Sent a letter:** { $words }
# $words (String)
out-review = **Answered the review:** { $words }
# $words (String)
out-social = **Answered on social media:** { $words }
# Nobody was reached.
# $how (String) "by phone"
tried = **Not reached** { $how }
# $how (String) "by phone"
# $words (String)
tried-words = **Not reached** { $how }: { $words }
# $words (String)
out-we-noticed = **Told them first:** { $words }
# $words (String)
corrected = **Corrected** what was said: { $words }
