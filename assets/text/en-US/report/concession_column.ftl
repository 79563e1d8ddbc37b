### The headings of the table of the concessions that is exported.
### (Table)

number = Case
customer = Customer
form = Form
nature = Why
what = What
worth = Worth to them
cost = Cost to us
currency = Currency
must-do = What they must do
expires = Expires
given = Given
due = Due
received = Received
