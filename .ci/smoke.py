"""Opens Amends on the sample shop and reaches "Log a mistake" through the accessibility tree.

Run by .ci/smoke, inside a private display and session bus. Ends with 1 and the names it did see
when a name it waits for never comes.
"""

import os
import signal
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  (the version must be chosen first)

PATIENCE = 30  # seconds; drawing in software on a busy machine is slow


def announce_screen_reader():
    """Programs build their tree only when the session says that someone reads it."""
    subprocess.run(
        ["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
         "org.freedesktop.DBus.Properties.Set", "string:org.a11y.Status",
         "string:ScreenReaderEnabled", "variant:boolean:true"],
        check=True, stdout=subprocess.DEVNULL)
    subprocess.run(
        ["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
         "org.freedesktop.DBus.Properties.Set", "string:org.a11y.Status",
         "string:IsEnabled", "variant:boolean:true"],
        check=True, stdout=subprocess.DEVNULL)


def names_below(node, found, depth=0):
    """Collects the names of a node and all below it, in reading order."""
    if depth > 60:
        return
    try:
        # The tree changes while it is read: what was cached may be gone.
        node.clear_cache()
        name = node.get_name()
        if name:
            found.append(name)
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is not None:
                names_below(child, found, depth + 1)
    except GLib.Error:
        pass  # the node went away; the next look finds its successor


def names(pid):
    """All names in the windows of one process."""
    found = []
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    for index in range(desktop.get_child_count()):
        try:
            program = desktop.get_child_at_index(index)
            if program is not None and program.get_process_id() == pid:
                names_below(program, found)
        except GLib.Error:
            continue
    return found


def wait_until(program, what, holds):
    """Waits until `holds` is true of the names on the screen; ends the test when it never is."""
    end = time.monotonic() + PATIENCE
    seen = []
    while time.monotonic() < end:
        if program.poll() is not None:
            sys.exit(f"the program ended by itself with {program.returncode}, before: {what}")
        seen = names(program.pid)
        if holds(seen):
            print(f"ok: {what}")
            return
        time.sleep(0.3)
    sys.exit(f"never: {what}\nnames seen: {seen}")


def press(*keys):
    """Presses keys as a hand does."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)


def window_of(program):
    """The X id of the program's window, once it is shown and has the keyboard."""
    search = ["xdotool", "search", "--onlyvisible", "--pid", str(program.pid), "--name", "."]
    end = time.monotonic() + PATIENCE
    seen = ""
    # The window may be there before the window manager is ready to hand it the keyboard, and the
    # first one that is found may be gone again.
    while time.monotonic() < end:
        found = subprocess.run(search, capture_output=True, text=True, timeout=PATIENCE)
        for window in found.stdout.split():
            done = subprocess.run(["xdotool", "windowactivate", window],
                                  capture_output=True, text=True, timeout=PATIENCE)
            active = subprocess.run(["xdotool", "getwindowfocus"],
                                    capture_output=True, text=True, timeout=PATIENCE)
            if window in active.stdout.split():
                return window
            seen = f"{window}: {done.returncode} {done.stderr} {active.stdout} {active.stderr}"
        time.sleep(0.3)
    sys.exit(f"the window never got the keyboard: {seen}")


def check_picture(window):
    """Fails when the window is one flat colour, as it is when nothing was drawn."""
    path = os.environ.get("AMENDS_SMOKE_PICTURE")
    path = path or os.path.join(tempfile.mkdtemp(dir=os.environ["HOME"]), "window.png")
    subprocess.run(["import", "-window", window, path], check=True)
    count = subprocess.run(["identify", "-format", "%k", path], check=True, capture_output=True, text=True)
    colours = int(count.stdout)
    # Text alone has dozens of shades at its edges.
    if colours < 20:
        sys.exit(f"the window shows only {colours} colours")
    print(f"ok: the window shows {colours} colours")


def run(program):
    """The walk itself."""
    field = "Who was affected?"
    wait_until(program, "Today is shown", lambda seen: "Today" in seen)
    window = window_of(program)
    wait_until(program, "no dialog yet", lambda seen: field not in seen)
    press("ctrl+n")
    wait_until(program, f"Ctrl N shows {field!r}", lambda seen: field in seen)
    check_picture(window)
    press("Escape")
    wait_until(program, "Escape closes it", lambda seen: field not in seen and "Today" in seen)


def wait_for_display():
    """Waits until the display answers: it is announced a moment before it takes connections."""
    end = time.monotonic() + PATIENCE
    ask = ["xdotool", "getdisplaygeometry"]
    while subprocess.run(ask, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode != 0:
        if time.monotonic() > end:
            sys.exit("the display never answered")
        time.sleep(0.2)


def main():
    wait_for_display()
    announce_screen_reader()
    manager = subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)
    Atspi.init()
    program = subprocess.Popen([sys.argv[1], "--sample"])
    try:
        run(program)
        program.send_signal(signal.SIGTERM)
        program.wait(10)
    finally:
        for process in (program, manager):
            if process.poll() is None:
                process.kill()
    print("ok: smoke")


if __name__ == "__main__":
    main()
