"""German."""

from __future__ import annotations

from flexeria_platform.texts.catalogue import Texts

DE = Texts(
    code="de",
    language_name="Deutsch",
    day="{day}. {month} {year}",
    months=(
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ),
    product="Flexeria",
    skip="Zum Inhalt",
    fault_mark="Fehler",
    languages="Sprache dieser Seite",
    navigation="Seiten Ihres Kontos",
    sign_out="Abmelden",
    email="E-Mail-Adresse",
    password="Passwort",
    new_password="Neues Passwort",
    current_password="Bisheriges Passwort",
    name="Ihr Name",
    language="Sprache",
    password_hint="Mindestens 10 Zeichen. Ein paar Wörter hintereinander sind gut.",
    save="Änderungen speichern",
    keep="Abbrechen",
    email_invalid="Geben Sie eine Adresse wie name@beispiel.de ein.",
    name_missing="Geben Sie Ihren Namen ein.",
    name_long="Ein Name hat höchstens 200 Zeichen.",
    password_missing="Geben Sie Ihr Passwort ein.",
    password_short="Ein Passwort hat mindestens 10 Zeichen.",
    password_long="Ein Passwort hat höchstens 200 Zeichen.",
    password_weak="Dieses Passwort ist leicht zu erraten. Wählen Sie ein anderes.",
    password_wrong="Das ist nicht das Passwort.",
    too_many_tries="Es waren zu viele Versuche. In {wait} können Sie es erneut versuchen.",
    form_stale="Diese Seite war zu lange offen. Senden Sie sie noch einmal.",
    link_old_title="Dieser Link gilt nicht mehr",
    link_old="Er wurde schon benutzt oder ist zu alt. Fordern Sie einen neuen an.",
    missing_title="Diese Seite gibt es nicht",
    fault_title="Der Server konnte das nicht tun",
    fault_text="Es wurde nichts geändert. Versuchen Sie es gleich noch einmal.",
    try_again="Noch einmal versuchen",
    sign_in_title="Anmelden",
    sign_in_button="Anmelden",
    sign_in_wrong="Adresse und Passwort gehören nicht zusammen. Folgen Sie bei einem neuen Konto zuerst dem Link "
    "in unserer Mail.",
    sign_in_first="Melden Sie sich an, um fortzufahren.",
    no_account="Noch kein Konto?",
    create_account="Konto anlegen",
    forgot_password="Passwort vergessen?",
    sign_up_title="Konto anlegen",
    sign_up_intro="Mit einem Konto verbinden Sie alle Ihre Computer und besitzen Ihre Schlösser.",
    have_account="Haben Sie schon ein Konto?",
    mail_sent_title="Wir haben Ihnen eine Mail gesendet",
    mail_sent_text="Sie geht an {email}. Folgen Sie dem Link darin innerhalb von 24 Stunden; dann beginnt Ihr Konto.",
    mail_sent_late="Nach einigen Minuten keine Mail? Sehen Sie bei unerwünschter Post nach oder legen Sie das Konto "
    "erneut an.",
    verify_title="Adresse bestätigen",
    verify_intro="Das Konto wird für {email} sein. Geben Sie das Passwort ein, das Sie dafür gewählt haben.",
    verify_button="Bestätigen und anmelden",
    forgot_title="Passwort vergessen",
    forgot_intro="Geben Sie die Adresse Ihres Kontos ein. Wir senden Ihnen einen Link für ein neues Passwort.",
    forgot_button="Link senden",
    forgot_sent="Wenn es ein Konto für {email} gibt, ist eine Mail unterwegs. Ihr Link gilt eine Stunde.",
    reset_title="Neues Passwort wählen",
    reset_button="Passwort speichern",
    reset_done="Das neue Passwort ist gespeichert. Melden Sie sich damit an.",
    device_title="Computer verbinden",
    device_intro="Geben Sie den Code ein, den Flexeria Desktop auf dem Computer zeigt.",
    device_button="Weiter",
    user_code="Code",
    user_code_hint="Acht Buchstaben, zum Beispiel BDWP-HQPK.",
    code_unknown="Kein Computer zeigt diesen Code. Vergleichen Sie ihn Buchstabe für Buchstabe.",
    code_expired="Dieser Code wurde benutzt oder ist älter als zehn Minuten. Beginnen Sie auf dem Computer neu.",
    confirm_title="Diesen Computer verbinden?",
    confirm_text="Fahren Sie nur fort, wenn genau dieser Code auf einem Computer steht, dem Sie trauen.",
    confirm_effect="Er darf dann alles, was Ihr Konto darf, bis Sie ihm den Zugang nehmen.",
    asked_by="Computer",
    asked_at="Gefragt",
    asked_from="Von",
    same_network="{address}, dieselbe Netzwerkadresse wie dieser Browser",
    other_network="{address}, eine andere Netzwerkadresse als die dieses Browsers",
    unnamed_computer="Ein Computer ohne Namen",
    approve="Computer verbinden",
    deny="Ablehnen",
    approved_title="Der Computer ist verbunden",
    approved_text="{name} macht in ein paar Sekunden von selbst weiter. Sie können diese Seite schließen.",
    denied_title="Der Computer wurde abgelehnt",
    denied_text="{name} hat keinen Zugang bekommen.",
    account_title="Konto",
    about_you="Über Sie",
    email_fixed="Die Adresse gehört zum Konto und bleibt.",
    saved="Die Änderungen sind gespeichert.",
    change_password="Passwort ändern",
    password_changed="Das Passwort ist geändert. Andere Browser sind abgemeldet; Computer bleiben verbunden.",
    devices_title="Computer",
    devices_intro="Diese Computer haben Zugang zu Ihrem Konto.",
    devices_none="Noch kein Computer hat Zugang.",
    added="Hinzugefügt",
    last_seen="Zuletzt gesehen",
    never="nie",
    state="Zustand",
    signed_in="Angemeldet",
    signed_out="Abgemeldet",
    actions="Aktionen",
    revoke_for="{name} den Zugang nehmen",
    revoke_short="Zugang nehmen",
    revoke_title="{name} den Zugang nehmen?",
    revoke_effect="Der Computer wird sofort abgemeldet und kann nichts mehr senden oder holen.",
    revoke_stays="Was auf ihm gespeichert ist, bleibt dort. Noch nicht gesendete Änderungen erreichen keinen anderen "
    "Computer.",
    revoke_locks="Sein Recht, ohne Netz an Schlössern zu arbeiten, läuft von selbst ab, spätestens in 30 Tagen.",
    revoked="{name} hat keinen Zugang mehr.",
    codes_title="Prepaidcodes",
    codes_intro="Jeder Code, der mit diesem Konto benutzt wurde, der neueste zuerst.",
    codes_none="Es wurde noch kein Code benutzt. Codes geben Sie in Flexeria Desktop ein.",
    date="Datum",
    kind="Art",
    code_column="Code",
    target="Für",
    effect="Wirkung",
    target_lock="Schloss {serial}",
    target_organisation="Organisation {name}",
    kind_b="Basiszeitraum",
    kind_s="Teilen",
    kind_g="Organisation",
    kind_e="Mitarbeiter",
    kind_n="Schlüssel",
    effect_b="Basiszeitraum bis {day}",
    effect_s="Teilen bis {day}",
    effect_g="offen bis {day}",
    effect_e="Platz für {count} Mitarbeiter",
    effect_n="{count} Schlüssel mehr",
    verify_subject="Bestätigen Sie Ihre Adresse für Flexeria",
    verify_mail="""Guten Tag {name},

jemand, vermutlich Sie, möchte ein Flexeria-Konto für diese Adresse. Folgen Sie diesem Link innerhalb von
24 Stunden und geben Sie das Passwort ein, das Sie gewählt haben:

{link}

Wenn Sie es nicht waren, tun Sie nichts. Ohne den Link beginnt kein Konto.
""",
    exists_subject="Ihr Flexeria-Konto",
    exists_mail="""Guten Tag {name},

jemand, vermutlich Sie, wollte ein Flexeria-Konto für diese Adresse anlegen. Es gibt schon eines.

Anmelden: {sign_in}
Passwort vergessen: {forgot}

Wenn Sie es nicht waren, tun Sie nichts. Es wurde nichts geändert.
""",
    reset_subject="Ein neues Passwort für Flexeria",
    reset_mail="""Guten Tag {name},

folgen Sie diesem Link innerhalb einer Stunde, um ein neues Passwort zu wählen:

{link}

Wenn Sie nicht darum gebeten haben, tun Sie nichts. Ihr Passwort bleibt, wie es ist.
""",
    changed_subject="Ihr Passwort für Flexeria wurde geändert",
    changed_mail="""Guten Tag {name},

das Passwort Ihres Flexeria-Kontos wurde geändert. Wenn Sie es nicht waren, wählen Sie sofort ein neues:

{forgot}
""",
)
