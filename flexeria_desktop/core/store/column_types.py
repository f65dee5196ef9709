"""How moments and days are kept: plain integers and ISO text, so that order and range need no functions."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from sqlalchemy import BigInteger, Dialect, Text, TypeDecorator

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)


def to_micros(moment: datetime) -> int:
    """Unix microseconds of an aware moment."""
    return (moment - EPOCH) // MICROSECOND


def from_micros(value: int) -> datetime:
    """The aware moment, in UTC, of Unix microseconds."""
    return EPOCH + value * MICROSECOND


class Moment(TypeDecorator[datetime]):
    """An aware moment, kept as Unix microseconds so that order and range are plain integers."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:  # noqa: ARG002 - SQLAlchemy's
        """Turn a moment into its number."""
        return None if value is None else to_micros(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's
        """Turn a number into its moment."""
        return None if value is None else from_micros(value)


class Day(TypeDecorator[date]):
    """A calendar day, kept as ISO text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's
        """Turn a day into its text."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:  # noqa: ARG002 - SQLAlchemy's
        """Turn a text into its day."""
        return None if value is None else date.fromisoformat(value)
