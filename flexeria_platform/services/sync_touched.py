"""What a batch of ops changed that keys of organisations depend on."""

from __future__ import annotations

from dataclasses import dataclass, field

from flexeria_desktop.core.domain.syncing.ops import SyncRow


@dataclass(slots=True)
class Touched:
    """Ids of groups and employees, of received keys whose links changed, and serials of an owner's own locks."""

    groups: set[str] = field(default_factory=set)
    employees: set[str] = field(default_factory=set)
    keys: set[str] = field(default_factory=set)
    serials: set[str] = field(default_factory=set)

    @property
    def members(self) -> bool:
        """Whether anything of an organisation changed."""
        return bool(self.groups or self.employees or self.keys)

    def note(self, before: SyncRow | None, after: SyncRow) -> None:
        """Remember a row that changed; most are of no organisation and of no lock."""
        match after.entity:
            case "lock":
                rows = (after,) if before is None else (before, after)
                self.serials |= {str(row.fields["serial"]) for row in rows if "serial" in row.fields}
            case "group":
                self.groups.add(after.id)
            case "employee":
                self.employees.add(after.id)
            case "membership" | "group_link":
                self._note_link(after)

    def _note_link(self, row: SyncRow) -> None:
        """A link that was deleted before anybody made it names nobody."""
        if "received_key_id" in row.fields:
            self.keys.add(str(row.fields["received_key_id"]))
        elif "employee_id" in row.fields:
            self.employees.add(str(row.fields["employee_id"]))
            self.groups.add(str(row.fields["group_id"]))
