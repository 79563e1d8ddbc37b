"""Reads a calendar of promises back with a reader of its own kind, and compares it with what the
program itself says is due.

Usage: read_calendar.py CALENDAR DUE, the files that `amends export --format ics --detail full` and
`amends due --json --on DAY` wrote of the same log.
"""

import json
import re
import sys
from datetime import datetime

from icalendar import Calendar


def is_date(uid: str) -> bool:
    """Whether an event is a date of a repeating promise: its name, and the place of the date."""
    return re.fullmatch(r"[0-9a-f-]{36}-[0-9]+@amends", uid) is not None


def main() -> None:
    calendar = Calendar.from_ical(open(sys.argv[1], "rb").read())
    due = json.load(open(sys.argv[2], encoding="utf-8"))
    events = {}
    for event in calendar.walk("VEVENT"):
        uid = str(event["UID"])
        assert uid not in events, f"{uid} is there twice"
        events[uid] = event
        begins = event.decoded("DTSTART")
        assert begins.tzinfo is None, f"{uid}: {begins} is not a local time"
        alarms = event.walk("VALARM")
        is_open = str(event["STATUS"]) == "CONFIRMED"
        assert len(alarms) == (2 if is_open else 0), f"{uid}: {len(alarms)} alarms"
        # An alarm made up anew with every file would ring again for what it rang already.
        assert all(str(alarm["UID"]).endswith(uid) for alarm in alarms), f"{uid}: other alarms"
    # What is due beside promises is no event; a date that has not come into being is named by its
    # repeating promise.
    promises = [line for line in due if line["kind"] == "promise"]
    given = [line for line in promises if line["promise"] and "@" not in line["promise"]]
    open_events = {
        uid: event for uid, event in events.items() if str(event["STATUS"]) == "CONFIRMED"
    }
    told = set()
    for promise in given:
        begins = datetime.fromisoformat(promise["due"])
        found = [
            uid
            for uid, event in open_events.items()
            if event.decoded("DTSTART") == begins
            and str(event["DESCRIPTION"]).startswith(promise["words"])
            and (uid == promise["promise"] + "@amends" or is_date(uid))
        ]
        assert len(found) == 1, f"{promise} has {len(found)} events"
        told.update(found)
    # All others that are open are dates of repeating promises that are still to come.
    ahead = [uid for uid in open_events if uid not in told]
    assert ahead and all(is_date(uid) for uid in ahead), ahead
    print(f"{len(events)} events, {len(told)} open promises as the program says, {len(ahead)} ahead")


main()
