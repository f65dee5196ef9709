"""People who come and go, from a terminal: suspended, lost, moved out, reminded, signed for, labelled."""

from __future__ import annotations

import asyncio
import io
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pypdf
import pytest

from flexeria_desktop.core.domain.handover import SignedProtocol
from tests.cli.terminal import NOTHING, Site, Terminal, refused

pytestmark = pytest.mark.usefixtures("qapp")
"""Documents are painted by Qt; what it says of the locale while it starts is not what these tests are about."""
FIRST, SECOND, THIRD = "04A1B2C3D4E5F6", "04000000000001", "04AABBCCDDEE09"


@pytest.fixture(scope="module")
def desk(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Terminal:
    """A desk with a lock and two people with a tag each."""
    made = site.desk(tmp_path_factory.mktemp("handover") / "profile", 0)
    name = site.locks[0]["name"]
    made.here("code", "redeem", site.codes("N", keys=20)[0], "--lock", name)
    for person, tag in (("A. de Vries", FIRST), ("B. Bakker", SECOND)):
        made.here("person", "add", person, "--unit", "Lindenhof 1", "--email", "a@example.org")
        made.here("key", "issue", person, "--lock", name, "--tag", tag)
    made.here("program")
    return made


def words(path: Path) -> str:
    """All that stands in a PDF."""
    pages = pypdf.PdfReader(io.BytesIO(path.read_bytes())).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_suspended_from_day_to_day_and_given_back(desk: Terminal) -> None:
    last = date.today() + timedelta(days=9)  # noqa: DTZ011 - the day at this desk
    said = desk.here("key", "suspend", "A. de Vries", "--until", str(last))
    assert said.out.startswith("1 key suspended from ")
    assert f"until {last}. 1 lock to program." in said.out
    assert "suspended" in desk.here("key", "list", "A. de Vries").out
    assert desk.here("key", "resume", "A. de Vries", "--json").data["keys"] == 1
    wrong = desk.here("key", "suspend", "A. de Vries", "--from", str(last), "--until", "2026-01-01", code=1)
    assert NOTHING in wrong.err


def test_a_lost_tag_is_asked_about_first_then_reported_and_closed(site: Site, desk: Terminal) -> None:
    name = site.locks[0]["name"]
    asked = desk.here("person", "lost", "--tag", SECOND, code=1)
    assert asked.out == (f"tag •• 0001 of B. Bakker opens {name}. Nothing was changed. Add --yes to report it lost.\n")
    refused(desk, "No key in force has this medium.", "medium_unknown", "person", "lost", "B. Bakker", "--medium", "77")
    told = desk.here("person", "lost", "B. Bakker", "--replacement", THIRD, "--yes").out
    assert "tag •• 0001 of B. Bakker was reported lost.\n1 door still accepts it" in told
    assert name in desk.here("person", "exposure").out
    desk.here("program")
    assert (site.opens(0, SECOND), site.opens(0, THIRD)) == (False, True)
    assert desk.here("person", "exposure").out == "No lost medium opens a door.\n"


def test_handed_out_overdue_reminded_written_and_taken_back(desk: Terminal, tmp_path: Path) -> None:
    held = desk.here("key", "handed-out", "--json").data
    assert {row["mask"] for row in held if row["due"] is None} == {"•• E5F6", "•• EE09"}
    left = date.today() - timedelta(days=3)  # noqa: DTZ011 - the day at this desk
    assert f"ends on {left}. 1 lock to program." in desk.here("person", "move-out", "A. de Vries", str(left)).out
    (late,) = [row for row in desk.here("key", "overdue", "--json").data if row["person"] == "A. de Vries"]
    assert (late["mask"], late["cause"], late["due"], late["days"]) == ("•• E5F6", "moved_out", str(left), 3)
    path = tmp_path / "letters.pdf"
    said = desk.here("key", "overdue", "--reminded", "A. de Vries", "--letters", str(path)).out
    assert f"Letters written to {path}." in said
    assert "Dear A. de Vries," in words(path)
    assert "•• E5F6" in words(path)
    (late,) = [row for row in desk.here("key", "overdue", "--json").data if row["person"] == "A. de Vries"]
    assert late["reminded"] == 1
    assert desk.here("key", "back", "A. de Vries", "--medium", "ffff", code=1).out.endswith("Nothing was changed.\n")
    assert desk.here("key", "back", "A. de Vries").out.startswith("1 medium of A. de Vries taken back.")
    assert "A. de Vries" not in desk.here("key", "overdue").out


def test_the_next_tenant_gets_what_the_last_one_had(site: Site, desk: Terminal) -> None:
    desk.here("person", "add", "N. Nieuw", "--unit", "Lindenhof 1")
    desk.here("person", "add", "O. Elders", "--unit", "Nergens 9")
    refused(desk, "A key needs a tag, a phone, a remote or a code.", "medium_missing", "person", "move-in", "N. Nieuw")
    nobody = desk.here("person", "move-in", "O. Elders", "--tag", FIRST, code=1)
    assert "Name somebody with --like." in nobody.out
    like = desk.here("person", "move-in", "O. Elders", "--like", "B. Bakker", "--tag", "04AABBCCDDEE51", "--json").data
    assert like["like"] == "B. Bakker"
    assert len(like["keys"]) == 1
    assert "1 key issued to N. Nieuw" in desk.here("person", "move-in", "N. Nieuw", "--tag", "04AABBCCDDEE52").out
    assert site.locks[0]["name"] in desk.here("key", "list", "N. Nieuw").out


def test_receipts_are_listed_and_written_again_without_telling_the_signature(desk: Terminal, tmp_path: Path) -> None:
    assert desk.here("person", "receipts").out == "No receipts.\n"
    person = desk.here("person", "list", "B. Bakker", "--json").data[0]["id"]
    lines = (("Front door", "tag •• EE09", "no end"),)
    signed = SignedProtocol("issue", person, "B. Bakker", "", datetime.now(UTC), lines, (((31, 41), (59, 26)),))
    profile = desk.opened()
    asyncio.run(profile.actions.keep_protocol(signed))
    profile.close()
    path = tmp_path / "receipts.pdf"
    said = desk.here("person", "receipts", "B. Bakker", "--save", str(path), "--json")
    (told,) = said.data
    assert (told["number"], told["kind"], told["on_screen"]) == (1, "issue", True)
    assert "[31" not in said.out
    assert "Front door" in words(path)
    assert [row["receipt"] for row in desk.here("key", "handed-out", "EE09", "--json").data] == [1]
    assert desk.here("person", "receipts", "--number", "7").out == "No receipts.\n"


def test_labels_as_a_pdf_from_the_first_free_one(desk: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "labels.pdf"
    held = len(desk.here("key", "handed-out", "--json").data)
    wrong = desk.here("key", "labels", str(path), "--sheet", "2x7", "--start", "15", code=1)
    assert wrong.out == "A sheet of 2x7 has labels 1 to 14. Nothing was written.\n"
    assert not path.exists()
    said = desk.here("key", "labels", str(path), "--sheet", "2x7", "--start", "14", "--json").data
    assert said["labels"] == held
    assert len(pypdf.PdfReader(io.BytesIO(path.read_bytes())).pages) == said["sheets"] == 2
    assert "B. Bakker" in words(path)
    desk.here("key", "labels", str(path), "--person", "N. Nieuw")
    assert "B. Bakker" not in words(path)
