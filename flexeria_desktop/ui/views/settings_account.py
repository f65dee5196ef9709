"""The account at the platform: signing in with a code that is approved in a browser, who is signed in, signing out."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont, QGuiApplication
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.viewmodels.signing_in import SignInFlow, Stage
from flexeria_desktop.ui.widgets import (
    Banner,
    Beside,
    Button,
    Card,
    ConfirmDialog,
    Field,
    KeyValueGrid,
    Label,
    LineInput,
    ProgressBar,
    QrPicture,
    column,
    focus_first_error,
    row,
    scroll_to,
)

QR_SIZE = 168
STACKS_UNDER = 420
SECOND_MS = 1_000
IN_PLACE = frozenset({"platform_url_invalid", "offline", "sign_in_page", "certificate_refused", "reply_unreadable"})
"""What the address is to blame for, or the way to it: said under its field."""


class SignInForm(QWidget):
    """The address; for the host of a platform also a token. ``wanted(address, token)``, token empty without one."""

    wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._known = ""
        self.address = LineInput(placeholder="https://", icon="platform")
        self.address.edit.setObjectName("account.address")
        self.token = LineInput(secret=True)
        self.token.edit.setObjectName("account.token")
        self._address = Field(self.tr("Address of the platform"), self.address)
        self._token = Field(self.tr("Enrolment token"), self.token)
        self._token.hide()
        self.sign_in = Button(self.tr("Sign in"), "primary")
        self.sign_in.setObjectName("account.sign_in")
        self.other = Button(self.tr("I have an enrolment token"), "link")
        self.other.setObjectName("account.other")
        self.sign_in.clicked.connect(self._submit)
        self.other.clicked.connect(self._toggle)
        for line in (self.address, self.token):
            line.submitted.connect(self._submit)
        self.setLayout(column(self._address, self._token, row(self.sign_in, self.other, "stretch"), spacing=12))

    def has_input(self) -> bool:
        """Whether something typed would be lost."""
        return self.isVisible() and (self.address.text != self._known or bool(self.token.text))

    def show_address(self, address: str) -> None:
        """Put in the address that is known; what is being typed stays."""
        if not self.has_input():
            self._known = address
            self.address.set_text(address)

    def clear(self) -> None:
        """Forget what was typed, the token first of all."""
        self.token.set_text("")
        self._known = self.address.text
        self.show_refusal("")

    def show_refusal(self, sentence: str) -> None:
        """Say under the field that is to blame why it was refused."""
        blamed, other = (self._token, self._address) if self._token.isVisibleTo(self) else (self._address, self._token)
        other.set_error("")
        blamed.set_error(sentence)
        if sentence:
            blamed.content.setFocus()

    def set_busy(self, busy: bool) -> None:
        """Show that the platform is asked."""
        self.sign_in.set_busy(self.tr("Signing in") if busy else None)

    def _toggle(self) -> None:
        by_token = not self._token.isVisibleTo(self)
        self._token.setVisible(by_token)
        self.token.set_text("")
        self.other.setText(self.tr("Sign in with a browser") if by_token else self.tr("I have an enrolment token"))
        (self.token if by_token else self.address).setFocus()

    def _submit(self) -> None:
        address, token = self.address.text.strip(), self.token.text.strip()
        by_token = self._token.isVisibleTo(self)
        self._address.set_error("" if address else self.tr("The address is missing."))
        self._token.set_error(self.tr("The enrolment token is missing.") if by_token and not token else "")
        if not focus_first_error(self._address, self._token):
            self.wanted.emit(address, token)


class SignInCode(QWidget):
    """The code to approve, large and as a QR code, with the time that is left."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._flow: SignInFlow | None = None
        self._complete = ""
        self.qr = QrPicture(QR_SIZE, self.tr("QR code of the page with the code"))
        self.code = Label("", "figure", mono=True, selectable=True)
        self.code.setObjectName("account.code")
        spaced = QFont(self.code.font())
        spaced.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 2)
        self.code.setFont(spaced)
        self.link = Label("", "body", "text-muted", wrap=True, selectable=True)
        self.link.setObjectName("account.link")
        self._bar = ProgressBar(name=self.tr("Time left for the approval"))
        self._left = Label("", "small", "text-muted")
        self._timer = QTimer(self, interval=SECOND_MS)
        self._timer.timeout.connect(self._tick)
        self._lay_out()

    def show_offer(self, flow: SignInFlow) -> None:
        """Show the code of a flow and count its time down."""
        self._flow, offer = flow, flow.offer
        self._complete = offer.link_with_code
        self.code.setText(offer.user_code)
        self.code.setAccessibleName(self.tr("Code %1").replace("%1", " ".join(offer.user_code)))
        self.link.setText(offer.link)
        self.qr.show_squares(offer.qr)
        self._tick()
        self._timer.start()
        self.browse.setFocus()
        scroll_to(self)

    def stop(self) -> None:
        """Show no code any more."""
        self._timer.stop()
        self.qr.show_squares(())

    def _lay_out(self) -> None:
        self.browse = Button(self.tr("Open the page in a browser"), "primary", "platform")
        self.browse.setObjectName("account.browse")
        self.browse.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._complete)))
        self.copy = Button(self.tr("Copy the code"), icon="copy")
        self.copy.setObjectName("account.copy")
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.code.text()))
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.setObjectName("account.cancel")
        self.cancel.clicked.connect(self.cancelled)
        todo = Label(self.tr("Sign in on the page of the platform and approve this code:"), wrap=True)
        words = QWidget()
        words.setLayout(
            column(
                todo,
                self.code,
                self.link,
                row(self._bar, self._left),
                "stretch",
                row(self.browse, "stretch"),
                row(self.copy, self.cancel, "stretch"),
                spacing=8,
            )
        )
        picture = QWidget()
        caption = Label(self.tr("or scan it with a telephone"), "small", "text-muted")
        caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        picture.setLayout(column(self.qr, caption, "stretch", spacing=4))
        self.setLayout(column(Beside(picture, words, STACKS_UNDER, shares=(0, 1), spacing=20), spacing=0))

    def _tick(self) -> None:
        if self._flow is not None and self._flow.offer is not None:
            left = self._flow.seconds_left
            self._bar.set_share(left, self._flow.lasts)
            self._left.setText(formats.remaining(left))


class AccountCard(Card):
    """Where this profile is signed in; the way to sign in when it is not."""

    def __init__(self, context: PageContext) -> None:
        super().__init__("", icon="platform")
        self.set_title(self.tr("Account and platform"))
        self._context = context
        self._account: Any = None
        self._known = self._wants_focus = False
        self.flow = SignInFlow(context, self)
        self.banner = Banner("", "caution")
        self.banner.hide()
        self._facts = KeyValueGrid()
        self.form, self.code = SignInForm(), SignInCode()
        self.code.hide()
        self.building = Button(self.tr("Switch on building management"), icon="nav.organisations")
        self.building.setObjectName("settings.building")
        self.sign_out = Button(self.tr("Sign out"))
        self.sign_out.setObjectName("account.sign_out")
        for part in (self.banner, self._facts, row(self.building, self.sign_out, "stretch"), self.form, self.code):
            self.add(part)
        for hidden in (self._facts, self.building, self.sign_out):
            hidden.hide()
        self._connect()

    @property
    def signed_in(self) -> bool:
        """Whether somebody is, as far as is known."""
        return not self._known or (self._account is not None and not self._account.again)

    def has_input(self) -> bool:
        """Whether the form holds something that a refresh would take away."""
        return self.form.has_input()

    def begin(self, address: str) -> None:
        """Sign in at this address, as if it had been typed."""
        if self._account is None or self._account.again:
            self.form.show_address(address)
            self._sign_in(address, "")

    def show_account(self, found: tuple[Any, str]) -> None:
        """Show who is signed in, or the form with the address last used; a code that is shown stays."""
        (self._account, address), self._known = found, True
        account = self._account
        signed_in = account is not None and not account.again
        if signed_in:
            self.flow.cancel()
        self._facts.setVisible(account is not None)
        self.building.setVisible(signed_in and not account.building)
        self.sign_out.setVisible(account is not None)
        self.form.show_address(address)
        if account is not None:
            self._show_facts(account)
        if account is not None and account.again:
            gone = self.tr("The platform does not know this computer any more. Everything is kept; sign in again.")
            copied = self.tr("This profile is a copy, or an older state that came back. Sign in as a new computer.")
            self._say(copied if account.copied else gone)
        elif signed_in:
            self.banner.hide()
        self._dress()
        if self._wants_focus:
            self.take_focus()

    def take_focus(self) -> None:
        """Put the keyboard where the next step is, also when the account is still on its way."""
        self._wants_focus = not self._known
        if self.code.isVisibleTo(self):
            self.code.browse.setFocus()
        else:
            (self.form.address if self.form.isVisibleTo(self) else self.sign_out).setFocus()

    def _connect(self) -> None:
        self.building.clicked.connect(self._switch_on)
        self.sign_out.clicked.connect(self._ask_sign_out)
        self.form.wanted.connect(self._sign_in)
        self.code.cancelled.connect(self.flow.cancel)
        self.flow.changed.connect(self._dress)
        self.flow.done.connect(self._signed_in)
        self.flow.refused.connect(self._refused)

    def _dress(self) -> None:
        waiting = self.flow.stage is Stage.WAITING
        signed_in = self._account is not None and not self._account.again
        self.form.setVisible(not waiting and not signed_in)
        self.form.set_busy(self.flow.stage is Stage.ASKING)
        shown = self.code.isVisibleTo(self)
        self.code.setVisible(waiting)
        if waiting and not shown:
            self.code.show_offer(self.flow)
        elif shown and not waiting:
            self.code.stop()

    def _show_facts(self, account: Any) -> None:
        owner, both = self.tr("Lock owner"), self.tr("Lock owner and building manager")
        who = self.tr("Signed in as") if not account.again else self.tr("Was signed in as")
        self._facts.set_rows(
            (
                (who, f"{account.name}, {account.email}"),
                (self.tr("Platform"), account.url),
                (self.tr("Functions"), both if account.building else owner),
            )
        )

    def _say(self, text: str, title: str = "") -> None:
        self.banner.set_banner(text, "caution", title=title)
        self.banner.show()

    # --- in

    def _sign_in(self, address: str, token: str) -> None:
        self.banner.hide()
        self.form.show_refusal("")
        if token:
            self.flow.begin_with_token(address, token)
        else:
            self.flow.begin(address)

    def _signed_in(self, account: Any) -> None:
        self.form.clear()
        self.show_account((account, account.url))
        self._context.toast(self.tr("This profile is signed in as %1.").replace("%1", account.name))
        self._context.changed("platform")

    def _refused(self, error: FlexeriaError) -> None:
        message = message_for(error)
        if error.code in IN_PLACE or self.form.token.isVisible():
            self.form.show_refusal(message.in_one_line)
        else:
            self._say(message.todo, message.happened)
            self.form.sign_in.setFocus()

    # --- out

    def _ask_sign_out(self) -> None:
        actions = self._context.actions

        async def count(_report: Report) -> int:
            waiting: int = await actions.count_waiting()
            return waiting

        self._context.runner.start("", count, succeeded=self._confirm, failed=self._context.error)

    def _confirm(self, waiting: int) -> None:
        kept = self.tr("Locks, people and keys stay in this profile.")
        if waiting:
            kept += " " + self.tr("%n change(s) wait(s) for the platform until you sign in again.", "", waiting)
        title, verb = self.tr("Sign out of the platform?"), self.tr("Sign out")
        dialog = ConfirmDialog(self.window(), title, kept, verb, danger=False)
        dialog.confirmed.connect(self._sign_out)
        dialog.open()

    def _sign_out(self) -> None:
        actions = self._context.actions
        self.sign_out.set_busy(self.tr("Signing out"))

        async def leave(_report: Report) -> Any:
            return await actions.sign_out()

        self._context.runner.start(self.tr("Signing out"), leave, succeeded=self._left, failed=self._not_left)

    def _left(self, out: Any) -> None:
        self.sign_out.set_busy(None)
        self.show_account((None, out.url))
        if out.revoked:
            self._context.toast(self.tr("Signed out. Everything stays in this profile."))
        else:
            self._say(
                self.tr("The platform could not be told. Take this computer off the account on its devices page."),
                self.tr("Signed out here"),
            )
        self._context.changed("platform")

    def _not_left(self, error: FlexeriaError) -> None:
        self.sign_out.set_busy(None)
        self._context.error(error, self.tr("This profile was not signed out"))

    # --- building management

    def _switch_on(self) -> None:
        self.building.set_busy(self.tr("Switching on"))
        actions = self._context.actions

        async def work(_report: Report) -> Any:
            await actions.enable_building()
            return await actions.account()

        title = self.tr("Switching on building management")
        self._context.runner.start(title, work, succeeded=self._switched_on, failed=self._not_switched_on)

    def _switched_on(self, account: Any) -> None:
        self.building.set_busy(None)
        self.show_account((account, account.url))
        self._context.toast(self.tr("Building management is on. It costs no code."))
        self._context.changed("platform")

    def _not_switched_on(self, error: FlexeriaError) -> None:
        self.building.set_busy(None)
        self._context.error(error, self.tr("Building management was not switched on"))
