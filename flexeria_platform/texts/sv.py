"""Swedish."""

from __future__ import annotations

from flexeria_platform.texts.catalogue import Texts

SV = Texts(
    code="sv",
    language_name="Svenska",
    day="{day} {month} {year}",
    months=(
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ),
    product="Flexeria",
    skip="Till innehållet",
    fault_mark="Fel",
    languages="Sidans språk",
    navigation="Kontots sidor",
    sign_out="Logga ut",
    email="E-postadress",
    password="Lösenord",
    new_password="Nytt lösenord",
    current_password="Nuvarande lösenord",
    name="Ditt namn",
    language="Språk",
    password_hint="Minst 10 tecken. Några ord i rad är bra.",
    save="Spara ändringarna",
    keep="Avbryt",
    email_invalid="Skriv en adress som namn@exempel.se.",
    name_missing="Skriv ditt namn.",
    name_long="Ett namn har högst 200 tecken.",
    password_missing="Skriv ditt lösenord.",
    password_short="Ett lösenord har minst 10 tecken.",
    password_long="Ett lösenord har högst 200 tecken.",
    password_weak="Det lösenordet är lätt att gissa. Välj ett annat.",
    password_wrong="Det är inte lösenordet.",
    too_many_tries="Det blev för många försök. Du kan försöka igen om {wait}.",
    form_stale="Sidan var öppen för länge. Skicka den igen.",
    link_old_title="Länken fungerar inte längre",
    link_old="Den är redan använd eller för gammal. Be om en ny.",
    missing_title="Sidan finns inte",
    fault_title="Servern kunde inte göra det",
    fault_text="Inget har ändrats. Försök igen om en stund.",
    try_again="Försök igen",
    sign_in_title="Logga in",
    sign_in_button="Logga in",
    sign_in_wrong="Adressen och lösenordet hör inte ihop. Har du ett nytt konto, följ först länken i vårt mejl.",
    sign_in_first="Logga in för att fortsätta.",
    no_account="Inget konto än?",
    create_account="Skapa ett konto",
    forgot_password="Glömt lösenordet?",
    sign_up_title="Skapa ett konto",
    sign_up_intro="Med ett konto ansluter du alla dina datorer och äger dina lås.",
    have_account="Har du redan ett konto?",
    mail_sent_title="Vi har skickat ett mejl",
    mail_sent_text="Det går till {email}. Följ länken i det inom 24 timmar, så börjar kontot gälla.",
    mail_sent_late="Inget mejl efter några minuter? Titta bland skräpposten, eller skapa kontot på nytt.",
    verify_title="Bekräfta din adress",
    verify_intro="Kontot blir för {email}. Skriv lösenordet som du valde för det.",
    verify_button="Bekräfta och logga in",
    forgot_title="Glömt lösenordet",
    forgot_intro="Skriv kontots adress. Vi skickar en länk där du väljer ett nytt lösenord.",
    forgot_button="Skicka länken",
    forgot_sent="Om det finns ett konto för {email} är ett mejl på väg. Länken gäller i en timme.",
    reset_title="Välj ett nytt lösenord",
    reset_button="Spara lösenordet",
    reset_done="Det nya lösenordet är sparat. Logga in med det.",
    device_title="Anslut en dator",
    device_intro="Skriv koden som Flexeria Desktop visar på datorn.",
    device_button="Fortsätt",
    user_code="Kod",
    user_code_hint="Åtta bokstäver, till exempel BDWP-HQPK.",
    code_unknown="Ingen dator visar den koden. Jämför den bokstav för bokstav.",
    code_expired="Koden är använd eller äldre än tio minuter. Börja om på datorn.",
    confirm_title="Ansluta den här datorn?",
    confirm_text="Fortsätt bara om exakt den här koden står på skärmen på en dator som du litar på.",
    confirm_effect="Den får då göra allt som ditt konto får göra, tills du tar ifrån den åtkomsten.",
    asked_by="Dator",
    asked_at="Frågade",
    asked_from="Från",
    same_network="{address}, samma nätverksadress som den här webbläsaren",
    other_network="{address}, en annan nätverksadress än den här webbläsarens",
    unnamed_computer="En dator utan namn",
    approve="Anslut datorn",
    deny="Neka",
    approved_title="Datorn är ansluten",
    approved_text="{name} fortsätter av sig själv om några sekunder. Du kan stänga sidan.",
    denied_title="Datorn nekades",
    denied_text="{name} fick ingen åtkomst.",
    account_title="Konto",
    about_you="Om dig",
    email_fixed="Adressen hör till kontot och ändras inte.",
    saved="Ändringarna är sparade.",
    change_password="Byt lösenord",
    password_changed="Lösenordet är bytt. Andra webbläsare är utloggade; datorer förblir anslutna.",
    devices_title="Datorer",
    devices_intro="De här datorerna har åtkomst till ditt konto.",
    devices_none="Ingen dator har åtkomst än.",
    added="Tillagd",
    last_seen="Sågs senast",
    never="aldrig",
    state="Läge",
    signed_in="Inloggad",
    signed_out="Utloggad",
    actions="Åtgärder",
    revoke_for="Ta ifrån {name} åtkomsten",
    revoke_short="Ta bort åtkomsten",
    revoke_title="Ta ifrån {name} åtkomsten?",
    revoke_effect="Datorn loggas ut genast och kan varken skicka eller hämta något.",
    revoke_stays="Det som finns på den blir kvar. Ändringar som den inte har skickat når ingen annan dator.",
    revoke_locks="Rätten att arbeta vid lås utan nätverk går ut av sig själv, senast inom 30 dagar.",
    revoked="{name} har inte längre åtkomst.",
    codes_title="Förbetalda koder",
    codes_intro="Varje kod som har använts med kontot, den nyaste först.",
    codes_none="Ingen kod har använts än. Koder skrivs in i Flexeria Desktop.",
    date="Datum",
    kind="Slag",
    code_column="Kod",
    target="För",
    effect="Verkan",
    target_lock="Lås {serial}",
    target_organisation="Organisation {name}",
    kind_b="Basperiod",
    kind_s="Delning",
    kind_g="Organisation",
    kind_e="Medarbetare",
    kind_n="Nycklar",
    effect_b="basperiod till och med {day}",
    effect_s="delning till och med {day}",
    effect_g="öppen till och med {day}",
    effect_e="plats för {count} medarbetare",
    effect_n="{count} nycklar till",
    verify_subject="Bekräfta din adress för Flexeria",
    verify_mail="""Hej {name}!

Någon, troligen du, vill ha ett Flexeria-konto för den här adressen. Följ länken inom 24 timmar
och skriv lösenordet som du valde:

{link}

Var det inte du, gör ingenting. Utan länken skapas inget konto.
""",
    exists_subject="Ditt Flexeria-konto",
    exists_mail="""Hej {name}!

Någon, troligen du, ville skapa ett Flexeria-konto för den här adressen. Det finns redan.

Logga in: {sign_in}
Glömt lösenordet: {forgot}

Var det inte du, gör ingenting. Inget har ändrats.
""",
    reset_subject="Ett nytt lösenord för Flexeria",
    reset_mail="""Hej {name}!

Följ länken inom en timme för att välja ett nytt lösenord:

{link}

Bad du inte om det, gör ingenting. Lösenordet förblir som det är.
""",
    changed_subject="Ditt lösenord för Flexeria är bytt",
    changed_mail="""Hej {name}!

Lösenordet för ditt Flexeria-konto är bytt. Var det inte du, välj genast ett nytt:

{forgot}
""",
)
