"""Make the enumerations of Qt as quickly as their values can be written down.

PySide6 builds a class together with all its enumerations, through Python's general way, which judges each value by
itself; a window needs 4,000 of them before it can paint. Those of Qt are plain: names and whole numbers. So an empty
one of each kind is made in the general way, and its copies are filled. Whatever is not as plain goes the general way.
"""

from __future__ import annotations

import enum
import sys
from functools import cache
from typing import Any

KNOWN = ((3, 11),)
"""Versions of Python whose enumerations consist of these parts; the tests compare every one of Qt's widgets."""
KINDS = frozenset({enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag})
_general: Any = getattr(enum.EnumType, "_create_", None)


def install() -> None:
    """From now on make what PySide6 asks for in the quick way, if this Python is known."""
    if sys.version_info[:2] in KNOWN:
        enum.EnumType._create_ = _create  # type: ignore[attr-defined]


def _create(kind: Any, name: str, names: Any, *, module: str | None = None, **more: Any) -> Any:
    """What ``Enum(name, names)`` calls. Only PySide6 wants unknown values kept by every kind, and says nothing else."""
    if kind in KINDS and more.get("boundary") is enum.KEEP and module is None and _plain(kind, names):
        return filled(kind, name, names)
    if module is None:  # Python would look for it one step further up than it is now
        module = sys._getframe(2).f_globals.get("__name__")
    return _general(kind, name, names, module=module, **more)


def _plain(kind: type[enum.Enum], names: Any) -> bool:
    """Whether names mean nothing to the kind itself, each comes once, and all values are whole numbers."""
    if type(names) is not list or not all(type(pair) is tuple and type(pair[1]) is int for pair in names):
        return False
    given = {name for name, _value in names}
    return len(given) == len(names) and _taken(kind).isdisjoint(given) and not any(name[0] == "_" for name in given)


@cache
def _taken(kind: type[enum.Enum]) -> frozenset[str]:
    return frozenset({"mro", *(name for base in kind.__mro__ for name in vars(base))})


@cache
def _empty(kind: type[enum.Enum]) -> dict[str, Any]:
    """What an enumeration of this kind consists of before it has members."""
    parts = dict(vars(_general(kind, "Empty", [], module=__name__, boundary=enum.KEEP)))
    del parts["__new__"]  # a body would make a static method of it
    return parts


def filled(kind: type[enum.Enum], name: str, values: list[tuple[str, int]]) -> type[enum.Enum]:
    """The enumeration ``kind(name, values, boundary=KEEP)`` for plain names and whole numbers."""
    order: list[str] = []
    members: dict[str, Any] = {}
    known: dict[int, Any] = {}
    own = {"_member_names_": order, "_member_map_": members, "_value2member_map_": known, "_unhashable_values_": []}
    made: Any = type.__new__(enum.EnumType, name, (kind,), {**_empty(kind), **own})
    new, with_value, flag = made._new_member_, made._use_args_, issubclass(kind, enum.Flag)
    put, mask, singles = type.__setattr__, 0, 0
    put(made, "__new__", enum.Enum.__new__)
    for word, value in values:
        member = known.get(value)
        if member is None:
            known[value] = member = new(made, value) if with_value else new(made)
            member._value_ = value
            member._name_ = word
            member.__objclass__ = made
            member._sort_order_ = len(order)
            mask |= value
            single = value != 0 and value & (value - 1) == 0
            if single:
                singles |= value
            if single or not flag:
                order.append(word)
        put(made, word, member)
        members[word] = member
    if flag:
        put(made, "_flag_mask_", mask)
        put(made, "_singles_mask_", singles)
        put(made, "_all_bits_", 2 ** mask.bit_length() - 1)
        bits = [members[word]._value_ for word in order]
        if bits != sorted(bits):
            put(made, "_iter_member_", made._iter_member_by_def_)
    return made  # type: ignore[no-any-return]
