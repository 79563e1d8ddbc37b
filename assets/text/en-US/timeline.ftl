### Lines of a story. Each begins with its strong part between ** and **, in which nothing stands that somebody typed.

# A deed that cannot be read.
unknown = **Something this version cannot show**
    .why = It was done with a newer version, or its words were erased
# Two facts of the softer second line.
# $before (String)
# $next (String)
facts = { $before } · { $next }
settings-saved = **Settings saved**
# $name (String)
customer-entered = **Customer entered:** { $name }
# $name (String)
customer-corrected = **Corrected** the details of { $name }

## The shop's own words

# $kind (String) "Apology"
# $version (Number)
template-saved = **Template saved:** { $kind }, version { $version }
# $kind (String) "Apology"
template-restored = **Shipped words restored:** { $kind }
phrases-saved = **Phrases of your own saved**

## What was undone or done again, where it cannot be named

undone = **Undone:** the change before
redone = **Done again:** the change undone before
