"""Reads a calendar of promises back with a reader of its own kind, and compares it with what the
program itself says is due.

Usage: read_calendar.py CALENDAR DUE, the files that `amends export --format ics --detail full` and
`amends due --json --on DAY` wrote of the same log.
"""

import json
import sys
from datetime import datetime

from icalendar import Calendar


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
    # A date that has not come into being is named by its repeating promise, and is no event yet.
    given = [promise for promise in due if "@" not in promise["promise"]]
    for promise in given:
        event = events[promise["promise"] + "@amends"]
        assert str(event["STATUS"]) == "CONFIRMED"
        assert event.decoded("DTSTART") == datetime.fromisoformat(promise["due"]), promise
        assert str(event["DESCRIPTION"]).startswith(promise["words"]), promise
    is_open = [event for event in events.values() if str(event["STATUS"]) == "CONFIRMED"]
    assert len(is_open) == len(given), f"{len(is_open)} open events, {len(given)} promises due"
    print(f"{len(events)} events, {len(is_open)} of them open, as the program says")


main()
