"""Where each kind of fact is kept and found."""

from flexeria_desktop.core.store.repositories.base import Changes, Repository
from flexeria_desktop.core.store.repositories.checkpoints import Checkpoints
from flexeria_desktop.core.store.repositories.clocks import Clocks
from flexeria_desktop.core.store.repositories.codes import Codes
from flexeria_desktop.core.store.repositories.event_acks import EventAcks
from flexeria_desktop.core.store.repositories.events import Events
from flexeria_desktop.core.store.repositories.floor_plans import FloorPlans
from flexeria_desktop.core.store.repositories.former_pictures import FormerPictures
from flexeria_desktop.core.store.repositories.grants import Grants
from flexeria_desktop.core.store.repositories.handover import Handover
from flexeria_desktop.core.store.repositories.keys import Keys
from flexeria_desktop.core.store.repositories.lists import Lists
from flexeria_desktop.core.store.repositories.lock_photos import LockPhotos
from flexeria_desktop.core.store.repositories.locks import Locks
from flexeria_desktop.core.store.repositories.organisations import Organisations
from flexeria_desktop.core.store.repositories.people import People
from flexeria_desktop.core.store.repositories.people_groups import PeopleGroups
from flexeria_desktop.core.store.repositories.places import Places
from flexeria_desktop.core.store.repositories.proof_marks import ProofMarks
from flexeria_desktop.core.store.repositories.rules import Rules
from flexeria_desktop.core.store.repositories.settings import Settings
from flexeria_desktop.core.store.repositories.shares import Shares
from flexeria_desktop.core.store.repositories.undo import UndoSteps

__all__ = [
    "Changes",
    "Checkpoints",
    "Clocks",
    "Codes",
    "EventAcks",
    "Events",
    "FloorPlans",
    "FormerPictures",
    "Grants",
    "Handover",
    "Keys",
    "Lists",
    "LockPhotos",
    "Locks",
    "Organisations",
    "People",
    "PeopleGroups",
    "Places",
    "ProofMarks",
    "Repository",
    "Rules",
    "Settings",
    "Shares",
    "UndoSteps",
]
