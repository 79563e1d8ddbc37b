### The records of each table, counted and as many, as they stand in the sentences of `check.ftl`. $number is $count as it is written: "1,200".

# $count (Number)
# $number (String)
shop = { $count ->
        [one] { $number } setting of the shop
       *[other] { $number } settings of the shop
    }
    .many = settings of the shop
# $count (Number)
# $number (String)
customer = { $count ->
        [one] { $number } customer
       *[other] { $number } customers
    }
    .many = customers
# $count (Number)
# $number (String)
mistake = { $count ->
        [one] { $number } mistake
       *[other] { $number } mistakes
    }
    .many = mistakes
# $count (Number)
# $number (String)
case = { $count ->
        [one] { $number } case
       *[other] { $number } cases
    }
    .many = cases
# $count (Number)
# $number (String)
stage = { $count ->
        [one] { $number } stage of a case
       *[other] { $number } stages of cases
    }
    .many = stages of cases
# $count (Number)
# $number (String)
cadence = { $count ->
        [one] { $number } repeating promise
       *[other] { $number } repeating promises
    }
    .many = repeating promises
# $count (Number)
# $number (String)
promise = { $count ->
        [one] { $number } promise
       *[other] { $number } promises
    }
    .many = promises
# $count (Number)
# $number (String)
concession = { $count ->
        [one] { $number } concession
       *[other] { $number } concessions
    }
    .many = concessions
# $count (Number)
# $number (String)
message = { $count ->
        [one] { $number } message
       *[other] { $number } messages
    }
    .many = messages
# $count (Number)
# $number (String)
contact = { $count ->
        [one] { $number } contact
       *[other] { $number } contacts
    }
    .many = contacts
# $count (Number)
# $number (String)
prevention = { $count ->
        [one] { $number } prevention
       *[other] { $number } preventions
    }
    .many = preventions
# $count (Number)
# $number (String)
template = { $count ->
        [one] { $number } template
       *[other] { $number } templates
    }
    .many = templates
# $count (Number)
# $number (String)
word-rules = { $count ->
        [one] { $number } rule for words
       *[other] { $number } rules for words
    }
    .many = rules for words
# $count (Number)
# $number (String)
plan-b = { $count ->
        [one] { $number } Plan B
       *[other] { $number } Plans B
    }
    .many = Plans B
# $count (Number)
# $number (String)
check-back = { $count ->
        [one] { $number } check-back
       *[other] { $number } check-backs
    }
    .many = check-backs
# $count (Number)
# $number (String)
win-back = { $count ->
        [one] { $number } win-back
       *[other] { $number } win-backs
    }
    .many = win-backs
# $count (Number)
# $number (String)
case-line = { $count ->
        [one] { $number } line in the list of cases
       *[other] { $number } lines in the list of cases
    }
    .many = lines in the list of cases
# $count (Number)
# $number (String)
customer-line = { $count ->
        [one] { $number } line in the list of customers
       *[other] { $number } lines in the list of customers
    }
    .many = lines in the list of customers
# $count (Number)
# $number (String)
entry = { $count ->
        [one] { $number } entry of the history
       *[other] { $number } entries of the history
    }
    .many = entries of the history
# $count (Number)
# $number (String)
entry-part = { $count ->
        [one] { $number } part of an entry of the history
       *[other] { $number } parts of entries of the history
    }
    .many = parts of entries of the history
# A table of another program.
# $number (String)
# $table (String)
other = { $number } { $table }
    .many = { $table }
