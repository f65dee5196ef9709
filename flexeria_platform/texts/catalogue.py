"""The names of all texts; {braces} stand for values and are the same in each language (a test compares)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Texts:
    """One language; code as in RFC 5646, months in the form that stands within a date."""

    code: str
    language_name: str
    day: str
    months: tuple[str, ...]

    # Frame and words that stand on several pages
    product: str
    skip: str
    fault_mark: str
    languages: str
    navigation: str
    sign_out: str
    email: str
    password: str
    new_password: str
    current_password: str
    name: str
    language: str
    password_hint: str
    save: str
    keep: str

    # What is wrong with a field or a form
    email_invalid: str
    name_missing: str
    name_long: str
    password_missing: str
    password_short: str
    password_long: str
    password_weak: str
    password_wrong: str
    too_many_tries: str
    form_stale: str
    link_old_title: str
    link_old: str
    missing_title: str
    fault_title: str
    fault_text: str
    try_again: str

    # Signing in and up
    sign_in_title: str
    sign_in_button: str
    sign_in_wrong: str
    sign_in_first: str
    no_account: str
    create_account: str
    forgot_password: str
    sign_up_title: str
    sign_up_intro: str
    have_account: str
    mail_sent_title: str
    mail_sent_text: str
    mail_sent_late: str
    verify_title: str
    verify_intro: str
    verify_button: str
    forgot_title: str
    forgot_intro: str
    forgot_button: str
    forgot_sent: str
    reset_title: str
    reset_button: str
    reset_done: str

    # Connecting a computer
    device_title: str
    device_intro: str
    device_button: str
    user_code: str
    user_code_hint: str
    code_unknown: str
    code_expired: str
    confirm_title: str
    confirm_text: str
    confirm_effect: str
    asked_by: str
    asked_at: str
    asked_from: str
    same_network: str
    other_network: str
    unnamed_computer: str
    approve: str
    deny: str
    approved_title: str
    approved_text: str
    denied_title: str
    denied_text: str

    # Account, computers, codes
    account_title: str
    about_you: str
    email_fixed: str
    saved: str
    change_password: str
    password_changed: str
    devices_title: str
    devices_intro: str
    devices_none: str
    added: str
    last_seen: str
    never: str
    state: str
    signed_in: str
    signed_out: str
    actions: str
    revoke_for: str
    revoke_short: str
    revoke_title: str
    revoke_effect: str
    revoke_stays: str
    revoke_locks: str
    revoked: str
    codes_title: str
    codes_intro: str
    codes_none: str
    date: str
    kind: str
    code_column: str
    target: str
    effect: str
    target_lock: str
    target_organisation: str
    kind_b: str
    kind_s: str
    kind_g: str
    kind_e: str
    kind_n: str
    effect_b: str
    effect_s: str
    effect_g: str
    effect_e: str
    effect_n: str

    # Mails
    verify_subject: str
    verify_mail: str
    exists_subject: str
    exists_mail: str
    reset_subject: str
    reset_mail: str
    changed_subject: str
    changed_mail: str
