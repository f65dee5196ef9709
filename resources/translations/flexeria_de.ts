<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Symbole</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message numerus="yes">
        <source>%n change(s) wait(s) for the platform until you sign in again.</source>
        <translation>
            <numerusform>%Ln Änderung wartet auf die Plattform, bis Sie sich wieder anmelden.</numerusform>
            <numerusform>%Ln Änderungen warten auf die Plattform, bis Sie sich wieder anmelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account and platform</source>
        <translation>Konto und Plattform</translation>
    </message>
    <message>
        <source>Building management is on. It costs no code.</source>
        <translation>Die Gebäudeverwaltung ist ein. Sie kostet keinen Code.</translation>
    </message>
    <message>
        <source>Building management was not switched on</source>
        <translation>Die Gebäudeverwaltung wurde nicht eingeschaltet</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Lock owner</source>
        <translation>Schlosseigentümer</translation>
    </message>
    <message>
        <source>Lock owner and building manager</source>
        <translation>Schlosseigentümer und Gebäudeverwalter</translation>
    </message>
    <message>
        <source>Locks, people and keys stay in this profile.</source>
        <translation>Schlösser, Personen und Schlüssel bleiben in diesem Profil.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out of the platform?</source>
        <translation>Von der Plattform abmelden?</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>Signed out here</source>
        <translation>Hier abgemeldet</translation>
    </message>
    <message>
        <source>Signed out. Everything stays in this profile.</source>
        <translation>Abgemeldet. Alles bleibt in diesem Profil.</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Switch on building management</source>
        <translation>Gebäudeverwaltung einschalten</translation>
    </message>
    <message>
        <source>Switching on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switching on building management</source>
        <translation>Gebäudeverwaltung einschalten</translation>
    </message>
    <message>
        <source>The platform could not be told. Take this computer off the account on its devices page.</source>
        <translation>Die Plattform war nicht erreichbar. Entfernen Sie diesen Computer dort auf der Computer-Seite des Kontos.</translation>
    </message>
    <message>
        <source>The platform does not know this computer any more. Everything is kept; sign in again.</source>
        <translation>Die Plattform kennt diesen Computer nicht mehr. Alles bleibt erhalten; melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This profile is a copy, or an older state that came back. Sign in as a new computer.</source>
        <translation>Dieses Profil ist eine Kopie oder ein wiederhergestellter älterer Stand. Melden Sie sich als neuer Computer an.</translation>
    </message>
    <message>
        <source>This profile is signed in as %1.</source>
        <translation>Dieses Profil ist als %1 angemeldet.</translation>
    </message>
    <message>
        <source>This profile was not signed out</source>
        <translation>Dieses Profil wurde nicht abgemeldet</translation>
    </message>
    <message>
        <source>Was signed in as</source>
        <translation>War angemeldet als</translation>
    </message>
</context>
<context>
    <name>AddLockForm</name>
    <message>
        <source>A lock needs a name.</source>
        <translation>Ein Schloss braucht einen Namen.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 wird gefragt</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>Choose how this computer reaches the lock.</source>
        <translation>Wählen Sie, wie dieser Computer das Schloss erreicht.</translation>
    </message>
    <message>
        <source>It begins with FLX1 and was in the box of the lock.</source>
        <translation>Es beginnt mit FLX1 und lag dem Schloss bei.</translation>
    </message>
    <message>
        <source>Label of the lock</source>
        <translation>Etikett des Schlosses</translation>
    </message>
    <message>
        <source>Label: type or paste what stands on it</source>
        <translation>Etikett: eintippen oder einfügen, was darauf steht</translation>
    </message>
    <message>
        <source>Link: how this computer reaches the lock</source>
        <translation>Verbindung: wie dieser Computer das Schloss erreicht</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Schloss %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name: what people call it</source>
        <translation>Name: wie man es nennt</translation>
    </message>
    <message>
        <source>Of the lock whose serial ends with %1; it begins with FLX1 and was in its box.</source>
        <translation>Des Schlosses, dessen Seriennummer auf %1 endet; es beginnt mit FLX1 und lag bei.</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Erreicht über</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Test läuft</translation>
    </message>
    <message>
        <source>Testing the link</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>The label is missing.</source>
        <translation>Das Etikett fehlt.</translation>
    </message>
    <message>
        <source>This is the label of lock %1, but the lock chosen above ends with %2. Take the label of that lock, or choose another lock.</source>
        <translation>Dies ist das Etikett von Schloss %1, das oben gewählte Schloss endet aber auf %2. Nehmen Sie das Etikett jenes Schlosses oder wählen Sie ein anderes Schloss.</translation>
    </message>
    <message>
        <source>This link was used before.</source>
        <translation>Diese Verbindung wurde schon benutzt.</translation>
    </message>
</context>
<context>
    <name>AddLockNearby</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Anderes wählen</translation>
    </message>
    <message>
        <source>Chosen: the lock whose serial ends with %1.</source>
        <translation>Gewählt: das Schloss, dessen Seriennummer auf %1 endet.</translation>
    </message>
    <message>
        <source>Find locks nearby</source>
        <translation>Schlösser in der Nähe suchen</translation>
    </message>
    <message>
        <source>Listening. Go to the door, within 5 m.</source>
        <translation>Suche läuft. Gehen Sie zur Tür, näher als 5 m.</translation>
    </message>
    <message>
        <source>Or go on with its label alone.</source>
        <translation>Oder nur mit dem Etikett fortfahren.</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>Strongest first. Choose the lock in front of you.</source>
        <translation>Stärkstes zuerst. Wählen Sie das Schloss vor Ihnen.</translation>
    </message>
</context>
<context>
    <name>AddLockSheet</name>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 was added; its registration waits.</source>
        <translation>%1 wurde hinzugefügt; die Anmeldung steht aus.</translation>
    </message>
    <message>
        <source>Add another lock</source>
        <translation>Weiteres Schloss hinzufügen</translation>
    </message>
    <message>
        <source>Add lock</source>
        <translation>Schloss hinzufügen</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Adding lock</source>
        <translation>Schloss hinzufügen</translation>
    </message>
    <message>
        <source>Asking the platform</source>
        <translation>Plattform fragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Claim: the lock takes this profile as its owner</source>
        <translation>Eigentum: Das Schloss übernimmt dieses Profil als Eigentümer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Issue the first key</source>
        <translation>Ersten Schlüssel ausgeben</translation>
    </message>
    <message>
        <source>Looking for the lock</source>
        <translation>Schloss suchen</translation>
    </message>
    <message>
        <source>Press the button at the inside of the lock; it listens for 2 minutes.</source>
        <translation>Drücken Sie die Taste an der Innenseite des Schlosses; es ist dann 2 Minuten bereit.</translation>
    </message>
    <message>
        <source>Register: the platform opens it for this account</source>
        <translation>Anmeldung: Die Plattform öffnet es für dieses Konto</translation>
    </message>
    <message>
        <source>The button was pressed: the lock listens for 2 minutes.</source>
        <translation>Die Taste wurde gedrückt: Das Schloss ist 2 Minuten bereit.</translation>
    </message>
    <message>
        <source>The lock has taken this profile as its owner.</source>
        <translation>Das Schloss hat dieses Profil als Eigentümer übernommen.</translation>
    </message>
    <message>
        <source>The lock is registered.</source>
        <translation>Das Schloss ist angemeldet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message>
        <source>%1 has a key of %2 now.</source>
        <translation>%1 hat jetzt einen Schlüssel von %2.</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Adopt this record</source>
        <translation>Diesen Eintrag übernehmen</translation>
    </message>
    <message>
        <source>Adopting</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation>Wählen Sie eine Person.</translation>
    </message>
    <message>
        <source>It opens as it did: %1 at %2 becomes a key of this person, from the stock of the lock.</source>
        <translation>Es öffnet wie bisher: %1 an %2 wird ein Schlüssel dieser Person, aus dem Vorrat des Schlosses.</translation>
    </message>
    <message>
        <source>Name or unit</source>
        <translation>Name oder Wohnung</translation>
    </message>
    <message>
        <source>Nobody is known yet: add a person on the page People first.</source>
        <translation>Noch ist niemand bekannt: Fügen Sie zuerst auf der Seite Personen jemanden hinzu.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>BuildingsPage</name>
    <message numerus="yes">
        <source>%n lock(s) have their place.</source>
        <translation>
            <numerusform>%Ln Schloss hat seinen Ort.</numerusform>
            <numerusform>%Ln Schlösser haben ihren Ort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a place inside the chosen one</source>
        <translation>Ort innerhalb des gewählten hinzufügen</translation>
    </message>
    <message>
        <source>Add building</source>
        <translation>Gebäude hinzufügen</translation>
    </message>
    <message>
        <source>Add inside</source>
        <translation>Darin hinzufügen</translation>
    </message>
    <message>
        <source>At no place</source>
        <translation>Ohne Ort</translation>
    </message>
    <message>
        <source>Building management is off for this account. Switch it on in the settings; it costs no code.</source>
        <translation>Die Gebäudeverwaltung ist für dieses Konto aus. Schalten Sie sie in den Einstellungen ein; sie kostet keinen Code.</translation>
    </message>
    <message>
        <source>Choose a place in the tree first.</source>
        <translation>Wählen Sie zuerst einen Ort im Baum.</translation>
    </message>
    <message>
        <source>Cut place, to put it somewhere else</source>
        <translation>Ort ausschneiden, um ihn zu versetzen</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Grundriss</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Schlösser</translation>
    </message>
    <message>
        <source>Locks of this place</source>
        <translation>Schlösser dieses Ortes</translation>
    </message>
    <message>
        <source>Make places of what these locks say</source>
        <translation>Orte aus den Angaben dieser Schlösser anlegen</translation>
    </message>
    <message>
        <source>Move place down</source>
        <translation>Ort nach unten</translation>
    </message>
    <message>
        <source>Move place up</source>
        <translation>Ort nach oben</translation>
    </message>
    <message>
        <source>No lock stands here</source>
        <translation>Hier ist kein Schloss</translation>
    </message>
    <message>
        <source>Nothing lies in a door.</source>
        <translation>In einer Tür liegt nichts.</translation>
    </message>
    <message>
        <source>Put locks here</source>
        <translation>Schlösser hierher setzen</translation>
    </message>
    <message>
        <source>Put locks here, or drag them onto a place of the tree.</source>
        <translation>Setzen Sie Schlösser hierher oder ziehen Sie sie auf einen Ort im Baum.</translation>
    </message>
    <message>
        <source>Put the cut place into the chosen one</source>
        <translation>Ausgeschnittenen Ort in den gewählten einfügen</translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation>Ort entfernen</translation>
    </message>
    <message>
        <source>Rename place</source>
        <translation>Ort umbenennen</translation>
    </message>
    <message>
        <source>Show only this place</source>
        <translation>Nur diesen Ort zeigen</translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message numerus="yes">
        <source>%n key(s) change(s).</source>
        <translation>
            <numerusform>%Ln Schlüssel ändert sich.</numerusform>
            <numerusform>%Ln Schlüssel ändern sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) changed.</source>
        <translation>
            <numerusform>%Ln Schlüssel geändert.</numerusform>
            <numerusform>%Ln Schlüssel geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Change %n key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel ändern</numerusform>
            <numerusform>%Ln Schlüssel ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Hours of the schedule</source>
        <translation>Stunden des Zeitprofils</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Schloss</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Schlösser</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>No key was changed</source>
        <translation>Kein Schlüssel wurde geändert</translation>
    </message>
    <message>
        <source>Nothing was different, so nothing was changed.</source>
        <translation>Es gab keinen Unterschied, also wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Program now</source>
        <translation>Jetzt programmieren</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitprofil</translation>
    </message>
    <message numerus="yes">
        <source>The doors go by it after %n lock(s) are programmed.</source>
        <translation>
            <numerusform>Die Tür richtet sich danach, sobald %Ln Schloss programmiert ist.</numerusform>
            <numerusform>Die Türen richten sich danach, sobald %Ln Schlösser programmiert sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their days differ and stay as they are.</source>
        <translation>Ihre Tage sind verschieden und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Write the day as 31 Dec 2026 or 31-12-2026.</source>
        <translation>Schreiben Sie den Tag als 31. Dez. 2026 oder 31.12.2026.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>no end date</source>
        <translation>ohne Enddatum</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Code, part %1 of %2</source>
        <translation>Code, Teil %1 von %2</translation>
    </message>
</context>
<context>
    <name>ColumnsPart</name>
    <message>
        <source>As they are written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day first, 31-12-2026</source>
        <translation>Tag zuerst, 31.12.2026</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>In der Datei: %1</translation>
    </message>
    <message>
        <source>Month first, 12/31/2026</source>
        <translation>Monat zuerst, 12/31/2026</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tabellenblatt</translation>
    </message>
    <message>
        <source>The chosen column is taken for</source>
        <translation>Die gewählte Spalte gilt als</translation>
    </message>
    <message>
        <source>The first line holds headings</source>
        <translation>Die erste Zeile enthält Überschriften</translation>
    </message>
</context>
<context>
    <name>ComboField</name>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>ComputersCard</name>
    <message>
        <source>Change role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>Choose a computer in the list.</source>
        <translation>Wählen Sie einen Computer in der Liste.</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>It is given up already.</source>
        <translation>Er ist schon aufgegeben.</translation>
    </message>
    <message>
        <source>It is the computer you are working at.</source>
        <translation>Es ist der Computer, an dem Sie arbeiten.</translation>
    </message>
    <message>
        <source>Lost or stolen</source>
        <translation>Verloren oder gestohlen</translation>
    </message>
    <message>
        <source>No computer yet</source>
        <translation>Noch kein Computer</translation>
    </message>
    <message numerus="yes">
        <source>Program %n lock(s)</source>
        <translation>
            <numerusform>%Ln Schloss programmieren</numerusform>
            <numerusform>%Ln Schlösser programmieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Role of the computer</source>
        <translation>Rolle des Computers</translation>
    </message>
    <message>
        <source>The first session with a lock puts this computer here.</source>
        <translation>Der erste Kontakt mit einem Schloss trägt diesen Computer hier ein.</translation>
    </message>
    <message>
        <source>The rights of %1 are withdrawn; each lock hears of it when it is programmed.</source>
        <translation>Die Rechte von %1 sind entzogen; jedes Schloss erfährt es bei der Programmierung.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ConflictDetail</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Show the holidays</source>
        <translation>Feiertage zeigen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Show the lock</source>
        <translation>Schloss zeigen</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Person zeigen</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Ort zeigen</translation>
    </message>
    <message>
        <source>Show the week schedules</source>
        <translation>Wochen-Zeitprofile zeigen</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose a date</source>
        <translation>Datum wählen</translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>Einzug</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>Program now</source>
        <translation>Jetzt programmieren</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel aussetzen</numerusform>
            <numerusform>%Ln Schlüssel aussetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the day as 31 Dec 2026 or 31-12-2026.</source>
        <translation>Schreiben Sie den Tag als 31. Dez. 2026 oder 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>DayHours</name>
    <message>
        <source>Add hours</source>
        <translation>Stunden hinzufügen</translation>
    </message>
    <message>
        <source>Closed. Draw a block in the bar, or add hours.</source>
        <translation>Geschlossen. Zeichnen Sie einen Block in die Leiste oder fügen Sie Stunden hinzu.</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopieren nach</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>Kopieren nach %1</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Werktage</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage zeigen</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Which days?</source>
        <translation>Welche Tage?</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>This is decided already.</source>
        <translation>Das ist schon entschieden.</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Delete the demo building</source>
        <translation>Demogebäude löschen</translation>
    </message>
    <message>
        <source>Delete the demo building?</source>
        <translation>Demogebäude löschen?</translation>
    </message>
    <message>
        <source>Demo building</source>
        <translation>Demogebäude</translation>
    </message>
    <message>
        <source>Its locks, people, keys and events are deleted from this computer. Your own profile stays.</source>
        <translation>Seine Schlösser, Personen, Schlüssel und Ereignisse werden von diesem Computer gelöscht. Ihr eigenes Profil bleibt.</translation>
    </message>
</context>
<context>
    <name>DemoLabels</name>
    <message>
        <source>Labels of the demo building</source>
        <translation>Etiketten des Demogebäudes</translation>
    </message>
    <message>
        <source>Press its button</source>
        <translation>Seine Taste drücken</translation>
    </message>
    <message>
        <source>Press the button of %1</source>
        <translation>Taste von %1 drücken</translation>
    </message>
    <message>
        <source>Use the label of %1</source>
        <translation>Etikett von %1 verwenden</translation>
    </message>
    <message>
        <source>Use this label</source>
        <translation>Dieses Etikett verwenden</translation>
    </message>
</context>
<context>
    <name>Dongle</name>
    <message>
        <source>Choose later</source>
        <translation>Später wählen</translation>
    </message>
    <message>
        <source>Locks are reached by</source>
        <translation>Schlösser werden erreicht über</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Nothing was found. It can be chosen later in the settings.</source>
        <translation>Nichts gefunden. Sie können es später in den Einstellungen wählen.</translation>
    </message>
    <message>
        <source>This computer reaches the locks by the dongle, or by Bluetooth of its own. Plug the dongle in and choose its port, or choose Bluetooth.</source>
        <translation>Dieser Computer erreicht die Schlösser über das Programmiergerät oder über eigenes Bluetooth. Stecken Sie das Programmiergerät ein und wählen Sie seinen Anschluss, oder wählen Sie Bluetooth.</translation>
    </message>
</context>
<context>
    <name>DoorWindow</name>
    <message>
        <source>At the door</source>
        <translation>An der Tür</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Number of the tag, or the code</source>
        <translation>Nummer des Transponders oder der Code</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorhalten</translation>
    </message>
    <message>
        <source>Press the lock&apos;s button</source>
        <translation>Taste des Schlosses drücken</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Handsender</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Transponder</translation>
    </message>
    <message>
        <source>The button was pressed: the lock can be added for two minutes.</source>
        <translation>Die Taste wurde gedrückt: Das Schloss kann zwei Minuten lang hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The door opens.</source>
        <translation>Die Tür öffnet sich.</translation>
    </message>
    <message>
        <source>The door stays shut: %1.</source>
        <translation>Die Tür bleibt zu: %1.</translation>
    </message>
    <message>
        <source>The lock does not react.</source>
        <translation>Das Schloss reagiert nicht.</translation>
    </message>
    <message>
        <source>This stands in for a person at a door of the demo building.</source>
        <translation>Dies steht für eine Person an einer Tür des Demogebäudes.</translation>
    </message>
    <message>
        <source>What is presented</source>
        <translation>Was vorgehalten wird</translation>
    </message>
</context>
<context>
    <name>EffectCard</name>
    <message>
        <source>Enter a code and choose a lock: what it does shows here before it is used.</source>
        <translation>Geben Sie einen Code ein und wählen Sie ein Schloss: Was er bewirkt, steht hier, bevor er benutzt wird.</translation>
    </message>
    <message>
        <source>The day on which the platform accepts the code counts. Offline it waits and unlocks nothing.</source>
        <translation>Es zählt der Tag, an dem die Plattform den Code annimmt. Offline wartet er und schaltet nichts frei.</translation>
    </message>
    <message>
        <source>The platform decides: the code can still be tried.</source>
        <translation>Die Plattform entscheidet: Der Code kann trotzdem versucht werden.</translation>
    </message>
    <message>
        <source>Use code</source>
        <translation>Code einlösen</translation>
    </message>
    <message>
        <source>Use code for %1</source>
        <translation>Code für %1 einlösen</translation>
    </message>
    <message>
        <source>What this code will do</source>
        <translation>Was dieser Code bewirkt</translation>
    </message>
</context>
<context>
    <name>EnterCard</name>
    <message>
        <source>A code works once, for one lock. Typing it here does not use it up.</source>
        <translation>Ein Code gilt einmal, für ein Schloss. Eintippen verbraucht ihn noch nicht.</translation>
    </message>
    <message>
        <source>Code on the card</source>
        <translation>Code auf der Karte</translation>
    </message>
    <message>
        <source>Codes, one per line</source>
        <translation>Codes, einer pro Zeile</translation>
    </message>
    <message>
        <source>Enter a code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>For every code that has no lock of its own at the right.</source>
        <translation>Für jeden Code, der rechts kein eigenes Schloss hat.</translation>
    </message>
    <message>
        <source>For lock</source>
        <translation>Für Schloss</translation>
    </message>
    <message>
        <source>Name, building or serial</source>
        <translation>Name, Gebäude oder Seriennummer</translation>
    </message>
    <message>
        <source>One code per line</source>
        <translation>Ein Code pro Zeile</translation>
    </message>
    <message>
        <source>Paste many</source>
        <translation>Mehrere einfügen</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Was anything changed?</source>
        <translation>Wurde etwas geändert?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>EventHolds</name>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>%Ln Aufbewahrung</numerusform>
            <numerusform>%Ln Aufbewahrungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Events on hold stay whatever their age, until the hold ends.</source>
        <translation>Aufbewahrte Ereignisse bleiben unabhängig vom Alter, bis die Aufbewahrung endet.</translation>
    </message>
    <message>
        <source>Keep events longer</source>
        <translation>Ereignisse länger aufbewahren</translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message>
        <source>Ask for a reason before events are shown or exported</source>
        <translation>Nach einem Grund fragen, bevor Ereignisse gezeigt oder exportiert werden</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>Events are kept for %n day(s).</source>
        <translation>
            <numerusform>Ereignisse werden %Ln Tag aufbewahrt.</numerusform>
            <numerusform>Ereignisse werden %Ln Tage aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Events by day</source>
        <translation>Ereignisse nach Tag</translation>
    </message>
    <message>
        <source>Keep events for how many days?</source>
        <translation>Ereignisse wie viele Tage aufbewahren?</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>Keep what locks had proven for how many days?</source>
        <translation>Wie viele Tage aufbewahren, was Schlösser nachgewiesen haben?</translation>
    </message>
    <message>
        <source>Names and media of events go after that; how many there were each day stays. The key ledger stays. For as long as proofs are kept, the program can say who could open a door by what the lock had proven.</source>
        <translation>Danach verschwinden Namen und Medien aus den Ereignissen; wie viele es je Tag waren, bleibt. Das Schlüsselbuch bleibt. Solange Nachweise aufbewahrt werden, kann das Programm sagen, wer nach dem Nachweis des Schlosses eine Tür öffnen konnte.</translation>
    </message>
    <message>
        <source>Periods that end</source>
        <translation>Endende Zeiträume</translation>
    </message>
    <message>
        <source>Periods that end by month</source>
        <translation>Endende Zeiträume nach Monat</translation>
    </message>
    <message>
        <source>Type a number of days.</source>
        <translation>Geben Sie eine Anzahl Tage ein.</translation>
    </message>
    <message>
        <source>What the bars show</source>
        <translation>Was die Balken zeigen</translation>
    </message>
    <message>
        <source>Why so long? This is recorded.</source>
        <translation>Warum so lange? Dies wird festgehalten.</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>options to share</source>
        <translation>Weitergabe-Optionen</translation>
    </message>
    <message>
        <source>periods</source>
        <translation>Zeiträume</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>today so far %1</source>
        <translation>heute bisher %1</translation>
    </message>
</context>
<context>
    <name>EventsExport</name>
    <message>
        <source>%1 events written to %2.</source>
        <translation>%1 Ereignisse nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)…</source>
        <translation>Excel-Arbeitsmappe (XLSX)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Ereignisse exportieren</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>Exporting events to %1</source>
        <translation>Ereignisse nach %1 exportieren</translation>
    </message>
    <message>
        <source>Text with separators (*.csv)</source>
        <translation>Text mit Trennzeichen (*.csv)</translation>
    </message>
    <message>
        <source>Text with separators (CSV)…</source>
        <translation>Text mit Trennzeichen (CSV)…</translation>
    </message>
    <message>
        <source>Why are events exported?</source>
        <translation>Warum werden Ereignisse exportiert?</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>EventsFilter</name>
    <message numerus="yes">
        <source>%n kind(s) of event</source>
        <translation>
            <numerusform>%Ln Ereignisart</numerusform>
            <numerusform>%Ln Ereignisarten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln Schloss</numerusform>
            <numerusform>%Ln Schlösser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Kinds of event…</source>
        <translation>Ereignisarten…</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Locks…</source>
        <translation>Schlösser…</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Andere Tage…</translation>
    </message>
    <message>
        <source>People…</source>
        <translation>Personen…</translation>
    </message>
    <message>
        <source>Search names and text</source>
        <translation>Namen und Text durchsuchen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Which events?</source>
        <translation>Welche Ereignisse?</translation>
    </message>
    <message>
        <source>Which locks?</source>
        <translation>Welche Schlösser?</translation>
    </message>
    <message>
        <source>Which people?</source>
        <translation>Welche Personen?</translation>
    </message>
</context>
<context>
    <name>EventsGate</name>
    <message numerus="yes">
        <source>Events are kept for %n day(s).</source>
        <translation>
            <numerusform>Ereignisse werden %Ln Tag aufbewahrt.</numerusform>
            <numerusform>Ereignisse werden %Ln Tage aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>For example: report of a stolen bicycle</source>
        <translation>Zum Beispiel: Meldung eines gestohlenen Fahrrads</translation>
    </message>
    <message>
        <source>Owners, building managers, organisation managers and auditors may. Ask one of them.</source>
        <translation>Eigentümer, Gebäudeverwalter, Organisationsverwalter und Prüfer dürfen es. Fragen Sie einen von ihnen.</translation>
    </message>
    <message>
        <source>Reason given: %1.</source>
        <translation>Angegebener Grund: %1.</translation>
    </message>
    <message>
        <source>Say in a few words why you look at events.</source>
        <translation>Sagen Sie in wenigen Worten, warum Sie Ereignisse ansehen.</translation>
    </message>
    <message>
        <source>Show events</source>
        <translation>Ereignisse zeigen</translation>
    </message>
    <message>
        <source>This view is recorded for %1, %2.</source>
        <translation>Diese Einsicht ist festgehalten für %1, %2.</translation>
    </message>
    <message>
        <source>Why do you look at events?</source>
        <translation>Warum sehen Sie Ereignisse an?</translation>
    </message>
    <message>
        <source>You may not see events</source>
        <translation>Sie dürfen keine Ereignisse sehen</translation>
    </message>
    <message>
        <source>Your name, the time and the reason are recorded.</source>
        <translation>Ihr Name, die Zeit und der Grund werden festgehalten.</translation>
    </message>
</context>
<context>
    <name>EventsHistogram</name>
    <message>
        <source>Events over time</source>
        <translation>Ereignisse im Zeitverlauf</translation>
    </message>
    <message>
        <source>The figures as a table</source>
        <translation>Die Zahlen als Tabelle</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>%1 stored</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln Schloss</numerusform>
            <numerusform>%Ln Schlösser</numerusform>
        </translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Schloss</translation>
    </message>
    <message>
        <source>Locks keep their events until they are read.</source>
        <translation>Schlösser behalten ihre Ereignisse, bis sie ausgelesen sind.</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>No event fits</source>
        <translation>Kein Ereignis passt</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Noch keine Ereignisse</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Read logs</source>
        <translation>Protokolle lesen</translation>
    </message>
    <message>
        <source>Read the logs of the locks</source>
        <translation>Protokolle der Schlösser lesen</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Alle Ereignisse zeigen</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Nehmen Sie einen Filter weg, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time at the lock</source>
        <translation>Zeit am Schloss</translation>
    </message>
    <message>
        <source>rows %1 to %2 of %3</source>
        <translation>Zeilen %1 bis %2 von %3</translation>
    </message>
</context>
<context>
    <name>ExposureMeter</name>
    <message>
        <source>Door</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Türen</translation>
    </message>
    <message>
        <source>Doors that are closed</source>
        <translation>Geschlossene Türen</translation>
    </message>
    <message>
        <source>It never got onto the list of a lock.</source>
        <translation>Es kam nie auf die Liste eines Schlosses.</translation>
    </message>
    <message>
        <source>Lost medium</source>
        <translation>Verlorenes Medium</translation>
    </message>
    <message>
        <source>No lock ever knew it</source>
        <translation>Kein Schloss kannte es je</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>Zu schließen</translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message>
        <source>%1 was not programmed</source>
        <translation>%1 wurde nicht programmiert</translation>
    </message>
    <message>
        <source>Go on at byte %1</source>
        <translation>Weiter bei Byte %1</translation>
    </message>
    <message>
        <source>Skip this lock</source>
        <translation>Dieses Schloss überspringen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>%1 characters; at most %2 can be kept.</source>
        <translation>%1 Zeichen; höchstens %2 sind möglich.</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message numerus="yes">
        <source>%n lock(s), %1</source>
        <translation>
            <numerusform>%Ln Schloss, %1</numerusform>
            <numerusform>%Ln Schlösser, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n person(people)</source>
        <translation>
            <numerusform>von %Ln Person</numerusform>
            <numerusform>von %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>keys wanted</source>
        <translation>gewünschte Schlüssel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>nichts zu senden</translation>
    </message>
    <message>
        <source>on the lock</source>
        <translation>auf dem Schloss</translation>
    </message>
    <message>
        <source>programming renews it</source>
        <translation>Programmierung erneuert ihn</translation>
    </message>
    <message>
        <source>proof older than 30 days</source>
        <translation>Nachweis über 30 Tage</translation>
    </message>
    <message>
        <source>proven by receipts</source>
        <translation>durch Quittungen belegt</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>taken in, still open</source>
        <translation>eingezogen, offen</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Ereignisse im Zeitverlauf</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Show this time</source>
        <translation>Diese Zeit zeigen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>Filter entfernen: %1</translation>
    </message>
</context>
<context>
    <name>FirmwareSheet</name>
    <message>
        <source>%1 bytes are on the lock.</source>
        <translation>%1 Bytes sind auf dem Schloss.</translation>
    </message>
    <message>
        <source>%1 is on its way; going on needs no file. The lock runs %2.</source>
        <translation>%1 ist unterwegs; zum Fortfahren ist keine Datei nötig. Auf dem Schloss läuft %2.</translation>
    </message>
    <message>
        <source>All of it is on the lock.</source>
        <translation>Alles ist auf dem Schloss.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>Choose a firmware file</source>
        <translation>Firmwaredatei wählen</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>File: the new firmware and its version</source>
        <translation>Datei: die neue Firmware und ihre Version</translation>
    </message>
    <message>
        <source>Firmware file</source>
        <translation>Firmwaredatei</translation>
    </message>
    <message>
        <source>Firmware file of the maker</source>
        <translation>Firmwaredatei des Herstellers</translation>
    </message>
    <message>
        <source>Firmware sent</source>
        <translation>Firmware gesendet</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Mit %1 fortfahren</translation>
    </message>
    <message>
        <source>Looking for the lock</source>
        <translation>Das Schloss wird gesucht</translation>
    </message>
    <message>
        <source>Restart: the lock shows what it runs</source>
        <translation>Neustart: Das Schloss zeigt seine Version</translation>
    </message>
    <message>
        <source>Send: after a break it goes on where it stopped</source>
        <translation>Senden: Nach einer Unterbrechung geht es dort weiter, wo es aufhörte</translation>
    </message>
    <message>
        <source>Stopped; the lock was not changed.</source>
        <translation>Angehalten; das Schloss wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The lock refuses a lower version, a file for another model and one without its maker&apos;s signature. Until it restarts it runs what it runs now. Keys and list stay.</source>
        <translation>Das Schloss lehnt eine niedrigere Version, eine Datei für ein anderes Modell und eine ohne Signatur des Herstellers ab. Bis zum Neustart läuft die bisherige Version. Schlüssel und Liste bleiben.</translation>
    </message>
    <message>
        <source>The lock runs %1.</source>
        <translation>Auf dem Schloss läuft %1.</translation>
    </message>
    <message>
        <source>Update firmware</source>
        <translation>Firmware aktualisieren</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Aktualisierung läuft</translation>
    </message>
    <message>
        <source>Version of the file</source>
        <translation>Version der Datei</translation>
    </message>
    <message>
        <source>an unknown version</source>
        <translation>eine unbekannte Version</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>A simulated house with 12 locks and 47 people.</source>
        <translation>Ein simuliertes Haus mit 12 Schlössern und 47 Personen.</translation>
    </message>
    <message>
        <source>About 10 minutes. You can stop and go on later.</source>
        <translation>Etwa 10 Minuten. Sie können unterbrechen und später weitermachen.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Delete it later with one click</source>
        <translation>Später mit einem Klick löschbar</translation>
    </message>
    <message>
        <source>First lock: type or scan its label</source>
        <translation>Erstes Schloss: Etikett eintippen oder scannen</translation>
    </message>
    <message>
        <source>Have the lock&apos;s label at hand</source>
        <translation>Halten Sie das Etikett des Schlosses bereit</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Locks behave like real ones, faults included</source>
        <translation>Schlösser verhalten sich wie echte, mit Störungen</translation>
    </message>
    <message>
        <source>Locks, keys and people of your buildings. How do you want to begin?</source>
        <translation>Schlösser, Schlüssel und Personen Ihrer Gebäude. Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, no account needed</source>
        <translation>Nichts verlässt diesen Computer, kein Konto nötig</translation>
    </message>
    <message>
        <source>Protect the data of your property</source>
        <translation>Die Daten Ihres Objekts schützen</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Set up my building</source>
        <translation>Mein Gebäude einrichten</translation>
    </message>
    <message>
        <source>Sign in to the management platform</source>
        <translation>An der Verwaltungsplattform anmelden</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>The dongle</source>
        <translation>Das Programmiergerät</translation>
    </message>
    <message>
        <source>Try the demo building</source>
        <translation>Demogebäude ausprobieren</translation>
    </message>
    <message>
        <source>Welcome to Flexeria</source>
        <translation>Willkommen bei Flexeria</translation>
    </message>
    <message>
        <source>Your first key in under 2 minutes</source>
        <translation>Ihr erster Schlüssel in unter 2 Minuten</translation>
    </message>
</context>
<context>
    <name>FrameData</name>
    <message numerus="yes">
        <source>%n key(s) changed by their days: taken in, suspended or back in force.</source>
        <translation>
            <numerusform>%Ln Schlüssel durch seine Tage geändert: eingezogen, ausgesetzt oder wieder in Kraft.</numerusform>
            <numerusform>%Ln Schlüssel durch ihre Tage geändert: eingezogen, ausgesetzt oder wieder in Kraft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) need programming</source>
        <translation>
            <numerusform>%Ln Schloss zu programmieren</numerusform>
            <numerusform>%Ln Schlösser zu programmieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Bluetooth, adapter %1</source>
        <translation>Bluetooth, Adapter %1</translation>
    </message>
    <message>
        <source>Building manager</source>
        <translation>Gebäudeverwalter</translation>
    </message>
    <message>
        <source>Demo dongle</source>
        <translation>Demo-Programmiergerät</translation>
    </message>
    <message>
        <source>Dongle on %1</source>
        <translation>Programmiergerät an %1</translation>
    </message>
    <message>
        <source>Find the lock in front of me</source>
        <translation>Das Schloss vor mir suchen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>No lock needs programming</source>
        <translation>Kein Schloss zu programmieren</translation>
    </message>
    <message>
        <source>No way to locks chosen</source>
        <translation>Kein Weg zu Schlössern gewählt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Sign in, sign out: account and platform</source>
        <translation>Anmelden, abmelden: Konto und Plattform</translation>
    </message>
    <message>
        <source>What waits for the platform</source>
        <translation>Was auf die Plattform wartet</translation>
    </message>
</context>
<context>
    <name>GlobalSearchField</name>
    <message>
        <source>Find locks, people, keys or a command</source>
        <translation>Schlösser, Personen, Schlüssel oder Befehl suchen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
</context>
<context>
    <name>GroupDetail</name>
    <message>
        <source>Add locks</source>
        <translation>Schlösser hinzufügen</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Personen hinzufügen</translation>
    </message>
    <message>
        <source>Changing the group</source>
        <translation>Gruppe wird geändert</translation>
    </message>
    <message>
        <source>Choose a row in the table first.</source>
        <translation>Wählen Sie zuerst eine Zeile in der Tabelle.</translation>
    </message>
    <message>
        <source>Choose somebody who misses a key.</source>
        <translation>Wählen Sie jemanden, dem ein Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vervollständigen</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Gruppe löschen</translation>
    </message>
    <message>
        <source>Every lock holds what it should for this group.</source>
        <translation>Jedes Schloss enthält, was es für diese Gruppe soll.</translation>
    </message>
    <message>
        <source>Hours and days</source>
        <translation>Zeiten und Tage</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Schlösser</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Present tag</source>
        <translation>Transponder vorhalten</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programmieren</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Take lock</source>
        <translation>Schloss entfernen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Add group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Add people or locks to the group</source>
        <translation>Personen oder Schlösser zur Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Choose a group in the list.</source>
        <translation>Wählen Sie eine Gruppe in der Liste.</translation>
    </message>
    <message>
        <source>Cleaners, residents, caretakers: who is in a group opens its locks.</source>
        <translation>Reinigung, Bewohner, Hausmeister: Wer in einer Gruppe ist, öffnet deren Schlösser.</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Name filtern</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>No group fits</source>
        <translation>Keine Gruppe passt</translation>
    </message>
    <message>
        <source>No group is chosen</source>
        <translation>Keine Gruppe gewählt</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Noch keine Gruppen</translation>
    </message>
    <message>
        <source>Program the locks of the group</source>
        <translation>Schlösser der Gruppe programmieren</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Alle Gruppen zeigen</translation>
    </message>
    <message>
        <source>Take the chosen ones out of the group</source>
        <translation>Die Gewählten aus der Gruppe nehmen</translation>
    </message>
</context>
<context>
    <name>HandedOutPage</name>
    <message numerus="yes">
        <source>%n medium(media) settled.</source>
        <translation>
            <numerusform>%Ln Medium erledigt.</numerusform>
            <numerusform>%Ln Medien erledigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%Ln überfällig</numerusform>
            <numerusform>%Ln überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%Ln gezeigt</numerusform>
            <numerusform>%Ln gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose rows in the table first.</source>
        <translation>Wählen Sie zuerst Zeilen in der Tabelle.</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-Mail…</translation>
    </message>
    <message>
        <source>Every lock</source>
        <translation>Jedes Schloss</translation>
    </message>
    <message>
        <source>Everything that should be back is back.</source>
        <translation>Alles, was zurück sein soll, ist zurück.</translation>
    </message>
    <message>
        <source>Filter by name, unit or tag</source>
        <translation>Nach Name, Wohnung oder Transponder filtern</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Schloss</translation>
    </message>
    <message>
        <source>No receipt was kept</source>
        <translation>Keine Empfangsbestätigung aufbewahrt</translation>
    </message>
    <message>
        <source>Nothing is handed out</source>
        <translation>Nichts ist ausgegeben</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Nichts ist überfällig</translation>
    </message>
    <message>
        <source>Only without receipt</source>
        <translation>Nur ohne Bestätigung</translation>
    </message>
    <message>
        <source>Print labels, or show the chosen receipt</source>
        <translation>Etiketten drucken oder die gewählte Bestätigung zeigen</translation>
    </message>
    <message>
        <source>Program now</source>
        <translation>Jetzt programmieren</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Show receipt</source>
        <translation>Bestätigung zeigen</translation>
    </message>
    <message>
        <source>Sign for keys on the page People.</source>
        <translation>Schlüssel auf der Seite Personen quittieren.</translation>
    </message>
    <message>
        <source>Tags and remotes of keys stand here.</source>
        <translation>Hier stehen Transponder und Handsender der Schlüssel.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take the chosen media back</source>
        <translation>Die gewählten Medien zurücknehmen</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>There is nothing in the list.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Abschreiben</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>At the door</source>
        <translation>An der Tür</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Hilfe und Tasten</translation>
    </message>
    <message>
        <source>Present a tag or a code at a door of the demo building</source>
        <translation>Transponder oder Code an einer Tür des Demogebäudes vorhalten</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>Choose a step to take it back, and with it what you did since.</source>
        <translation>Wählen Sie einen Schritt, um ihn zurückzunehmen und mit ihm alles, was Sie seither taten.</translation>
    </message>
    <message>
        <source>Every change stands here by its name, with a way back.</source>
        <translation>Jede Änderung steht hier mit ihrem Namen und einem Weg zurück.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Noch wurde nichts getan</translation>
    </message>
    <message>
        <source>Only %1 can undo this.</source>
        <translation>Nur %1 kann dies rückgängig machen.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Rückgängig Gemachtes wiederholen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Schritt rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>Undo up to here: %n step(s)</source>
        <translation>
            <numerusform>Bis hier rückgängig machen: %Ln Schritt</numerusform>
            <numerusform>Bis hier rückgängig machen: %Ln Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who could open a door then?</source>
        <translation>Wer konnte damals eine Tür öffnen?</translation>
    </message>
</context>
<context>
    <name>HoldForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>First day of events</source>
        <translation>Erster Tag der Ereignisse</translation>
    </message>
    <message>
        <source>Keep events longer</source>
        <translation>Ereignisse länger aufbewahren</translation>
    </message>
    <message>
        <source>Keep these events</source>
        <translation>Diese Ereignisse aufbewahren</translation>
    </message>
    <message>
        <source>Last day of events</source>
        <translation>Letzter Tag der Ereignisse</translation>
    </message>
    <message>
        <source>Last day of the hold</source>
        <translation>Letzter Tag der Aufbewahrung</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Sagen Sie in wenigen Worten, warum.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Welches?</translation>
    </message>
    <message>
        <source>Why? It is recorded with your name and the time.</source>
        <translation>Warum? Es wird mit Ihrem Namen und der Zeit festgehalten.</translation>
    </message>
    <message>
        <source>of a lock</source>
        <translation>eines Schlosses</translation>
    </message>
    <message>
        <source>of a person</source>
        <translation>einer Person</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>das erste</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>das letzte</translation>
    </message>
</context>
<context>
    <name>HoldsDialog</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>End this hold</source>
        <translation>Aufbewahrung beenden</translation>
    </message>
    <message>
        <source>End this hold…</source>
        <translation>Aufbewahrung beenden…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events on hold</source>
        <translation>Aufbewahrte Ereignisse</translation>
    </message>
    <message>
        <source>New hold…</source>
        <translation>Neue Aufbewahrung…</translation>
    </message>
    <message>
        <source>No events are on hold</source>
        <translation>Keine Ereignisse sind aufbewahrt</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Sagen Sie in wenigen Worten, warum.</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Gesetzt von</translation>
    </message>
    <message>
        <source>They stay whatever their age, until the last day of the hold. Each hold is recorded.</source>
        <translation>Sie bleiben unabhängig vom Alter bis zum letzten Tag der Aufbewahrung. Jede Aufbewahrung wird festgehalten.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Why does this hold end?</source>
        <translation>Warum endet diese Aufbewahrung?</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %2</source>
        <translation>bis %2</translation>
    </message>
</context>
<context>
    <name>HolidayForm</name>
    <message>
        <source>%1 added.</source>
        <translation>%1 hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>%1 geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) follow(s) them; the day counts once their locks are programmed.</source>
        <translation>
            <numerusform>%Ln Schlüssel folgt ihnen; der Tag zählt, sobald seine Schlösser programmiert sind.</numerusform>
            <numerusform>%Ln Schlüssel folgen ihnen; der Tag zählt, sobald ihre Schlösser programmiert sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) mind(s) holidays.</source>
        <translation>
            <numerusform>%Ln Zeitprofil beachtet Feiertage.</numerusform>
            <numerusform>%Ln Zeitprofile beachten Feiertage.</numerusform>
        </translation>
    </message>
    <message>
        <source>A lock knows days, not feasts: give each year its own.</source>
        <translation>Ein Schloss kennt Tage, keine Feste: Geben Sie jedem Jahr einen eigenen Tag.</translation>
    </message>
    <message>
        <source>Add holiday</source>
        <translation>Feiertag hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Edit holiday</source>
        <translation>Feiertag bearbeiten</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No schedule minds holidays yet, so nothing changes at any door.</source>
        <translation>Noch beachtet kein Zeitprofil Feiertage, also ändert sich an keiner Tür etwas.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>Write the day as 31 Dec 2026 or 31-12-2026.</source>
        <translation>Schreiben Sie den Tag als 31. Dez. 2026 oder 31.12.2026.</translation>
    </message>
    <message>
        <source>for example: Christmas</source>
        <translation>zum Beispiel: Weihnachten</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>derselbe Tag</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>HoursRow</name>
    <message>
        <source>%1, from</source>
        <translation>%1, von</translation>
    </message>
    <message>
        <source>%1, until</source>
        <translation>%1, bis</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>on the next day</source>
        <translation>am nächsten Tag</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>%1 could be two days. Which one is meant? The answer holds for the whole column.</source>
        <translation>%1 kann zwei Tage bedeuten. Welcher ist gemeint? Die Antwort gilt für die ganze Spalte.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>%Ln Person hinzugefügt</numerusform>
            <numerusform>%Ln Personen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>As Excel, an address book or a bookkeeping program wrote it; drop it here or choose it.</source>
        <translation>So wie Excel, ein Adressbuch oder ein Buchhaltungsprogramm sie schrieb; ziehen Sie sie hierher oder wählen Sie sie.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>Choose a file of people</source>
        <translation>Personendatei wählen</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose the column that holds the name.</source>
        <translation>Wählen Sie die Spalte mit dem Namen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>%Ln Person importieren</numerusform>
            <numerusform>%Ln Personen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Personen importieren</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Importing people</source>
        <translation>Personen importieren</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n faulty row(s)</source>
        <translation>
            <numerusform>%Ln fehlerhafte Zeile auslassen</numerusform>
            <numerusform>%Ln fehlerhafte Zeilen auslassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.xlsm);;All files (*)</source>
        <translation>Listen (*.csv *.txt *.tsv *.xlsx *.xlsm);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No row can be taken.</source>
        <translation>Keine Zeile ist brauchbar.</translation>
    </message>
    <message>
        <source>Nothing in the file differs from the people here.</source>
        <translation>Nichts in der Datei weicht von den Personen hier ab.</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Pfad der Datei</translation>
    </message>
    <message>
        <source>Program now</source>
        <translation>Jetzt programmieren</translation>
    </message>
    <message>
        <source>Reading a list of people</source>
        <translation>Personenliste lesen</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Die Datei wird gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>The stay of %n people here would have ended already: keys they still hold are taken in.</source>
        <translation>
            <numerusform>Der Aufenthalt von %Ln Person hier wäre schon beendet: Schlüssel, die sie noch hat, werden eingezogen.</numerusform>
            <numerusform>Der Aufenthalt von %Ln Personen hier wäre schon beendet: Schlüssel, die sie noch haben, werden eingezogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>from a CSV or XLSX file</source>
        <translation>aus einer CSV- oder XLSX-Datei</translation>
    </message>
</context>
<context>
    <name>IssueForm</name>
    <message numerus="yes">
        <source>%n key(s) issued to %1.</source>
        <translation>
            <numerusform>%Ln Schlüssel an %1 ausgegeben.</numerusform>
            <numerusform>%Ln Schlüssel an %1 ausgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>All media of a key count as one user.</source>
        <translation>Alle Medien eines Schlüssels zählen als ein Benutzer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose at least one lock.</source>
        <translation>Wählen Sie mindestens ein Schloss.</translation>
    </message>
    <message>
        <source>Choose at least one: a tag, a remote or a code.</source>
        <translation>Wählen Sie mindestens eines: Transponder, Handsender oder Code.</translation>
    </message>
    <message>
        <source>Choose who gets the key.</source>
        <translation>Wählen Sie, wer den Schlüssel bekommt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>End of stay</source>
        <translation>Ende des Aufenthalts</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel ausgeben</numerusform>
            <numerusform>%Ln Schlüssel ausgeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue and program</source>
        <translation>Ausgeben und programmieren</translation>
    </message>
    <message>
        <source>Issue key</source>
        <translation>Schlüssel ausgeben</translation>
    </message>
    <message>
        <source>Issuing</source>
        <translation>Ausgabe läuft</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Schlösser</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Name or unit</source>
        <translation>Name oder Wohnung</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Kein Enddatum</translation>
    </message>
    <message>
        <source>No key was issued</source>
        <translation>Kein Schlüssel wurde ausgegeben</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Program now</source>
        <translation>Jetzt programmieren</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitprofil</translation>
    </message>
    <message numerus="yes">
        <source>The door opens after %n lock(s) are programmed.</source>
        <translation>
            <numerusform>Die Tür öffnet, sobald %Ln Schloss programmiert ist.</numerusform>
            <numerusform>Die Türen öffnen, sobald %Ln Schlösser programmiert sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Write the day as 31 Dec 2026 or 31-12-2026.</source>
        <translation>Schreiben Sie den Tag als 31. Dez. 2026 oder 31.12.2026.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>no end date</source>
        <translation>ohne Enddatum</translation>
    </message>
    <message>
        <source>to one person, for one or more locks</source>
        <translation>an eine Person, für ein oder mehrere Schlösser</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>IssuedCode</name>
    <message>
        <source>Code of %1</source>
        <translation>Code von %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Opens after programming: %1</source>
        <translation>Öffnet nach der Programmierung: %1</translation>
    </message>
    <message>
        <source>Tell %1 this code now. It is not kept: nobody can read it again, also not in this program.</source>
        <translation>Nennen Sie %1 diesen Code jetzt. Er wird nicht aufbewahrt: Niemand kann ihn noch einmal lesen, auch nicht in diesem Programm.</translation>
    </message>
</context>
<context>
    <name>JobArea</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>No running jobs</source>
        <translation>Keine laufenden Aufgaben</translation>
    </message>
    <message>
        <source>Progress of the running jobs</source>
        <translation>Fortschritt der laufenden Aufgaben</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: abgebrochen</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: fertig</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: fehlgeschlagen</translation>
    </message>
    <message>
        <source>Done since the start</source>
        <translation>Seit dem Start erledigt</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>No running jobs</source>
        <translation>Keine laufenden Aufgaben</translation>
    </message>
</context>
<context>
    <name>KeyDeeds</name>
    <message numerus="yes">
        <source>%n key(s) back in the stock.</source>
        <translation>
            <numerusform>%Ln Schlüssel zurück im Vorrat.</numerusform>
            <numerusform>%Ln Schlüssel zurück im Vorrat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) in force again; they open once their locks are programmed.</source>
        <translation>
            <numerusform>%Ln Schlüssel wieder in Kraft; er öffnet, sobald sein Schloss programmiert ist.</numerusform>
            <numerusform>%Ln Schlüssel wieder in Kraft; sie öffnen, sobald ihre Schlösser programmiert sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) suspended; they stop opening once their locks are programmed.</source>
        <translation>
            <numerusform>%Ln Schlüssel ausgesetzt; er öffnet nicht mehr, sobald sein Schloss programmiert ist.</numerusform>
            <numerusform>%Ln Schlüssel ausgesetzt; sie öffnen nicht mehr, sobald ihre Schlösser programmiert sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) taken in.</source>
        <translation>
            <numerusform>%Ln Schlüssel eingezogen.</numerusform>
            <numerusform>%Ln Schlüssel eingezogen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still open(s) until programming confirms it.</source>
        <translation>
            <numerusform>%Ln davon öffnet noch, bis die Programmierung es bestätigt.</numerusform>
            <numerusform>%Ln davon öffnen noch, bis die Programmierung es bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Giving back in force</source>
        <translation>Wieder in Kraft setzen</translation>
    </message>
    <message>
        <source>Program now</source>
        <translation>Jetzt programmieren</translation>
    </message>
    <message>
        <source>Suspending</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Einziehen</translation>
    </message>
</context>
<context>
    <name>KeyFoot</name>
    <message numerus="yes">
        <source>%n key(s) chosen</source>
        <translation>
            <numerusform>%Ln Schlüssel gewählt</numerusform>
            <numerusform>%Ln Schlüssel gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change %n key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel ändern</numerusform>
            <numerusform>%Ln Schlüssel ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a key to see how far it is.</source>
        <translation>Wählen Sie einen Schlüssel, um seinen Stand zu sehen.</translation>
    </message>
    <message>
        <source>Choose keys in the table first.</source>
        <translation>Wählen Sie zuerst Schlüssel in der Tabelle.</translation>
    </message>
    <message>
        <source>Decide on the plan</source>
        <translation>Im Schließplan entscheiden</translation>
    </message>
    <message>
        <source>Report lost</source>
        <translation>Verlust melden</translation>
    </message>
    <message>
        <source>They are taken in.</source>
        <translation>Sie sind eingezogen.</translation>
    </message>
</context>
<context>
    <name>KeysFilter</name>
    <message>
        <source>Every lock</source>
        <translation>Jedes Schloss</translation>
    </message>
    <message>
        <source>Every stage</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Schloss</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>One lock</source>
        <translation>Ein Schloss</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Search holder, lock or medium</source>
        <translation>Inhaber, Schloss oder Medium suchen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%Ln wartend</numerusform>
            <numerusform>%Ln wartend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%Ln gezeigt</numerusform>
            <numerusform>%Ln gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in and still opening</source>
        <translation>
            <numerusform>%Ln eingezogen, öffnet noch</numerusform>
            <numerusform>%Ln eingezogen, öffnen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>A key lets one person open one lock.</source>
        <translation>Mit einem Schlüssel öffnet eine Person ein Schloss.</translation>
    </message>
    <message>
        <source>Change the chosen keys</source>
        <translation>Die gewählten Schlüssel ändern</translation>
    </message>
    <message>
        <source>Choose keys in the table first.</source>
        <translation>Wählen Sie zuerst Schlüssel in der Tabelle.</translation>
    </message>
    <message>
        <source>Every lock holds what is wanted.</source>
        <translation>Jedes Schloss enthält, was gewünscht ist.</translation>
    </message>
    <message>
        <source>Give back in force</source>
        <translation>Wieder in Kraft setzen</translation>
    </message>
    <message>
        <source>Issue key</source>
        <translation>Schlüssel ausgeben</translation>
    </message>
    <message>
        <source>Issue key to organisation</source>
        <translation>An Organisation ausgeben</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>No key fits</source>
        <translation>Kein Schlüssel passt</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Noch keine Schlüssel</translation>
    </message>
    <message>
        <source>None of the chosen keys opens.</source>
        <translation>Keiner der gewählten Schlüssel öffnet.</translation>
    </message>
    <message numerus="yes">
        <source>Program %n lock(s)</source>
        <translation>
            <numerusform>%Ln Schloss programmieren</numerusform>
            <numerusform>%Ln Schlösser programmieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Program the locks with changes</source>
        <translation>Schlösser mit Änderungen programmieren</translation>
    </message>
    <message>
        <source>Report the medium of the chosen key as lost</source>
        <translation>Medium des gewählten Schlüssels als verloren melden</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Suspend the chosen keys, or give them back in force</source>
        <translation>Gewählte Schlüssel aussetzen oder wieder in Kraft setzen</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Nehmen Sie einen Filter weg, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Einziehen</translation>
    </message>
    <message>
        <source>Take in the chosen keys</source>
        <translation>Gewählte Schlüssel einziehen</translation>
    </message>
    <message>
        <source>The chosen keys are taken in already.</source>
        <translation>Die gewählten Schlüssel sind schon eingezogen.</translation>
    </message>
    <message>
        <source>there are more: search for them</source>
        <translation>es gibt mehr: suchen Sie danach</translation>
    </message>
</context>
<context>
    <name>KeysTab</name>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issue key</source>
        <translation>Schlüssel ausgeben</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Noch keine Schlüssel</translation>
    </message>
    <message>
        <source>Nobody opens this lock.</source>
        <translation>Niemand öffnet dieses Schloss.</translation>
    </message>
    <message>
        <source>On the lock</source>
        <translation>Auf dem Schloss</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
</context>
<context>
    <name>KindsCard</name>
    <message numerus="yes">
        <source>%1, %n key(s)</source>
        <translation>
            <numerusform>%1, %Ln Schlüssel</numerusform>
            <numerusform>%1, %Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(people)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Keys by kind</source>
        <translation>Schlüsselarten</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Handsender</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Transponder</translation>
    </message>
</context>
<context>
    <name>LabelsForm</name>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%Ln Etikett</numerusform>
            <numerusform>%Ln Etiketten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of labels.</source>
        <translation>
            <numerusform>%Ln Bogen Etiketten.</numerusform>
            <numerusform>%Ln Bögen Etiketten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Counted along the rows; labels before it are used up.</source>
        <translation>Entlang der Zeilen gezählt; Etiketten davor sind verbraucht.</translation>
    </message>
    <message>
        <source>First label</source>
        <translation>Erstes Etikett</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Print at 100 %, without fitting to the page.</source>
        <translation>Mit 100 % drucken, ohne Anpassung an die Seite.</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Etiketten drucken</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Bogen</translation>
    </message>
    <message>
        <source>This sheet has labels 1 to %1.</source>
        <translation>Dieser Bogen hat die Etiketten 1 bis %1.</translation>
    </message>
</context>
<context>
    <name>LatestEvents</name>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>Events are shown for a reason</source>
        <translation>Ereignisse werden mit Grund gezeigt</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>Letzte Ereignisse</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Noch keine Ereignisse</translation>
    </message>
    <message>
        <source>Say in a few words why you look at events.</source>
        <translation>Sagen Sie in wenigen Worten, warum Sie Ereignisse ansehen.</translation>
    </message>
    <message>
        <source>Show events</source>
        <translation>Ereignisse zeigen</translation>
    </message>
    <message>
        <source>Why do you look at events?</source>
        <translation>Warum sehen Sie Ereignisse an?</translation>
    </message>
    <message>
        <source>You may not see events</source>
        <translation>Sie dürfen keine Ereignisse sehen</translation>
    </message>
    <message>
        <source>Your name, the time and the reason are recorded.</source>
        <translation>Ihr Name, die Zeit und der Grund werden festgehalten.</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>letzter Kontakt %1</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>Nr. %1</translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%Ln Code</numerusform>
            <numerusform>%Ln Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Codes shown</source>
        <translation>Gezeigte Codes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Effect or reason</source>
        <translation>Wirkung oder Grund</translation>
    </message>
    <message>
        <source>Enter the 20 characters of a card above.</source>
        <translation>Geben Sie oben die 20 Zeichen einer Karte ein.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Codeliste</translation>
    </message>
    <message>
        <source>No code of the ledger is in this state.</source>
        <translation>Kein Code der Liste hat diesen Status.</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Noch kein Code</translation>
    </message>
    <message>
        <source>No such code</source>
        <translation>Kein solcher Code</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>Checking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>Checking the link</source>
        <translation>Die Verbindung wird geprüft</translation>
    </message>
    <message>
        <source>Locks are reached by</source>
        <translation>Schlösser werden erreicht über</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Use this way</source>
        <translation>Diesen Weg nutzen</translation>
    </message>
    <message>
        <source>Way to the locks</source>
        <translation>Weg zu den Schlössern</translation>
    </message>
</context>
<context>
    <name>LinkChoice</name>
    <message>
        <source>Another port or address</source>
        <translation>Anderer Anschluss oder andere Adresse</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Look again for ways to locks</source>
        <translation>Erneut nach Wegen zu Schlössern suchen</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>Port or address</source>
        <translation>Anschluss oder Adresse</translation>
    </message>
</context>
<context>
    <name>ListAndDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>LockClockTab</name>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Each contact measures the clock.</source>
        <translation>Jeder Kontakt misst die Uhr.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Measurements of the clock</source>
        <translation>Messungen der Uhr</translation>
    </message>
    <message>
        <source>Never measured</source>
        <translation>Nie gemessen</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Set clock</source>
        <translation>Uhr stellen</translation>
    </message>
</context>
<context>
    <name>LockDeeds</name>
    <message>
        <source>%1 took the command to unlock.</source>
        <translation>%1 hat den Befehl zum Entriegeln angenommen.</translation>
    </message>
    <message>
        <source>%1 was not registered</source>
        <translation>%1 wurde nicht angemeldet</translation>
    </message>
    <message>
        <source>%1 was not released</source>
        <translation>%1 wurde nicht freigegeben</translation>
    </message>
    <message>
        <source>%1 was not unlocked</source>
        <translation>%1 wurde nicht entriegelt</translation>
    </message>
    <message>
        <source>%1 was released.</source>
        <translation>%1 wurde freigegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s) read from %1.</source>
        <translation>
            <numerusform>%Ln neues Ereignis aus %1 gelesen.</numerusform>
            <numerusform>%Ln neue Ereignisse aus %1 gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the events of %1</source>
        <translation>Ereignisse von %1 lesen</translation>
    </message>
    <message>
        <source>Registering %1</source>
        <translation>%1 anmelden</translation>
    </message>
    <message>
        <source>Releasing %1</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>Setting the clock of %1</source>
        <translation>Die Uhr von %1 wird gestellt</translation>
    </message>
    <message>
        <source>The clock of %1 was not set</source>
        <translation>Die Uhr von %1 wurde nicht gestellt</translation>
    </message>
    <message>
        <source>The events of %1 were not read</source>
        <translation>Die Ereignisse von %1 wurden nicht gelesen</translation>
    </message>
    <message>
        <source>Unlocking %1</source>
        <translation>%1 entriegeln</translation>
    </message>
</context>
<context>
    <name>LockDetail</name>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Go on with adding</source>
        <translation>Weiter hinzufügen</translation>
    </message>
    <message>
        <source>Go on with the update</source>
        <translation>Aktualisierung fortsetzen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation>Name und Ort</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Ausstehende Änderungen</translation>
    </message>
    <message>
        <source>Register now</source>
        <translation>Jetzt anmelden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The update to firmware %1 is not finished: the lock has not shown it yet.</source>
        <translation>Die Aktualisierung auf Firmware %1 ist nicht fertig: Das Schloss hat sie noch nicht gezeigt.</translation>
    </message>
    <message>
        <source>This lock has not accepted this profile as its owner yet.</source>
        <translation>Dieses Schloss hat dieses Profil noch nicht als Eigentümer übernommen.</translation>
    </message>
    <message>
        <source>This lock is claimed; the platform has not registered it yet.</source>
        <translation>Dieses Schloss gehört Ihnen; die Plattform hat es noch nicht angemeldet.</translation>
    </message>
</context>
<context>
    <name>LockForm</name>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
</context>
<context>
    <name>LockHead</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programmieren</translation>
    </message>
    <message>
        <source>Read log</source>
        <translation>Protokoll lesen</translation>
    </message>
    <message>
        <source>Release lock</source>
        <translation>Schloss freigeben</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Replace lock</source>
        <translation>Schloss ersetzen</translation>
    </message>
    <message>
        <source>Unlock once</source>
        <translation>Einmal entriegeln</translation>
    </message>
    <message>
        <source>Update firmware</source>
        <translation>Firmware aktualisieren</translation>
    </message>
    <message>
        <source>Who could open this door?</source>
        <translation>Wer konnte diese Tür öffnen?</translation>
    </message>
</context>
<context>
    <name>LockPhotoBox</name>
    <message>
        <source>A photo shows whoever looks for this door which one it is. It stays on this computer.</source>
        <translation>Ein Foto zeigt, wer diese Tür sucht, welche es ist. Es bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation>Anderes Foto</translation>
    </message>
    <message>
        <source>Choose photo</source>
        <translation>Foto wählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete the photo</source>
        <translation>Foto löschen</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo of the lock</source>
        <translation>Foto des Schlosses</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>Reading the photo</source>
        <translation>Foto wird gelesen</translation>
    </message>
    <message>
        <source>The photo of %1 is kept.</source>
        <translation>Das Foto von %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>The photo of %1 was deleted.</source>
        <translation>Das Foto von %1 wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>LockSettingsTab</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>On the lock</source>
        <translation>Auf dem Schloss</translation>
    </message>
    <message>
        <source>Program now</source>
        <translation>Jetzt programmieren</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Queued for %1: program the lock to write it.</source>
        <translation>Für %1 vorgemerkt: Programmieren Sie das Schloss, um es zu schreiben.</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Sounds at the door</source>
        <translation>Töne an der Tür</translation>
    </message>
    <message>
        <source>The settings of %1 are as the lock has them.</source>
        <translation>Die Einstellungen von %1 sind so, wie das Schloss sie hat.</translation>
    </message>
    <message>
        <source>The settings were not saved</source>
        <translation>Die Einstellungen wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>Eingabe verwerfen</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>wartend</translation>
    </message>
</context>
<context>
    <name>LocksCard</name>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln Schloss</numerusform>
            <numerusform>%Ln Schlösser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Locks to program</source>
        <translation>Zu programmierende Schlösser</translation>
    </message>
    <message>
        <source>The old list stays in force on each lock until its new one is complete.</source>
        <translation>Auf jedem Schloss gilt die alte Liste, bis die neue vollständig ist.</translation>
    </message>
    <message>
        <source>all selected</source>
        <translation>alle gewählt</translation>
    </message>
</context>
<context>
    <name>LocksField</name>
    <message>
        <source>Add a lock</source>
        <translation>Schloss hinzufügen</translation>
    </message>
    <message>
        <source>Choose one or more locks</source>
        <translation>Ein oder mehrere Schlösser wählen</translation>
    </message>
</context>
<context>
    <name>LocksPage</name>
    <message>
        <source>Add lock</source>
        <translation>Neues Schloss</translation>
    </message>
    <message>
        <source>Choose a lock in the list.</source>
        <translation>Wählen Sie ein Schloss in der Liste.</translation>
    </message>
    <message>
        <source>Filter by name or serial</source>
        <translation>Nach Name oder Seriennummer filtern</translation>
    </message>
    <message>
        <source>Find the lock in front of me</source>
        <translation>Das Schloss vor mir suchen</translation>
    </message>
    <message>
        <source>Have the label of a lock at hand.</source>
        <translation>Halten Sie das Etikett eines Schlosses bereit.</translation>
    </message>
    <message>
        <source>Issue key for this lock</source>
        <translation>Schlüssel für dieses Schloss ausgeben</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Schlösser</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>In der Nähe</translation>
    </message>
    <message>
        <source>No building</source>
        <translation>Kein Gebäude</translation>
    </message>
    <message>
        <source>No lock fits</source>
        <translation>Kein Schloss passt</translation>
    </message>
    <message>
        <source>No lock is chosen</source>
        <translation>Kein Schloss gewählt</translation>
    </message>
    <message>
        <source>No locks yet</source>
        <translation>Noch keine Schlösser</translation>
    </message>
    <message>
        <source>Program this lock</source>
        <translation>Dieses Schloss programmieren</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programmierung</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Rename lock</source>
        <translation>Schloss umbenennen</translation>
    </message>
    <message>
        <source>Show all locks</source>
        <translation>Alle Schlösser zeigen</translation>
    </message>
    <message>
        <source>The lock is not claimed yet.</source>
        <translation>Das Schloss hat noch keinen Eigentümer.</translation>
    </message>
    <message>
        <source>Who could open this door?</source>
        <translation>Wer konnte diese Tür öffnen?</translation>
    </message>
</context>
<context>
    <name>LogReader</name>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%Ln neues Ereignis</numerusform>
            <numerusform>%Ln neue Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading logs</source>
        <translation>Protokolle lesen</translation>
    </message>
    <message numerus="yes">
        <source>Reading the logs of %n lock(s)</source>
        <translation>
            <numerusform>Protokoll von %Ln Schloss lesen</numerusform>
            <numerusform>Protokolle von %Ln Schlössern lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was cancelled. What had been read is kept.</source>
        <translation>Das Lesen wurde abgebrochen. Was gelesen war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>There is no lock whose log could be read.</source>
        <translation>Es gibt kein Schloss, dessen Protokoll gelesen werden könnte.</translation>
    </message>
    <message numerus="yes">
        <source>read from %n lock(s)</source>
        <translation>
            <numerusform>aus %Ln Schloss gelesen</numerusform>
            <numerusform>aus %Ln Schlössern gelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>LostForm</name>
    <message numerus="yes">
        <source>%n lock(s) let it in until they are programmed.</source>
        <translation>
            <numerusform>%Ln Schloss lässt es ein, bis es programmiert ist.</numerusform>
            <numerusform>%Ln Schlösser lassen es ein, bis sie programmiert sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the medium that is lost.</source>
        <translation>Wählen Sie das verlorene Medium.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It gets the same locks, schedules and days. May stay empty.</source>
        <translation>Es bekommt dieselben Schlösser, Zeitprofile und Tage. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Nothing was reported</source>
        <translation>Nichts wurde gemeldet</translation>
    </message>
    <message>
        <source>Number of the lost tag, when it is known</source>
        <translation>Nummer des verlorenen Transponders, falls bekannt</translation>
    </message>
    <message>
        <source>Number of the new tag</source>
        <translation>Nummer des neuen Transponders</translation>
    </message>
    <message>
        <source>Number of the tag</source>
        <translation>Nummer des Transponders</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>Present or type the new tag</source>
        <translation>Neuen Transponder vorhalten oder Nummer eintippen</translation>
    </message>
    <message>
        <source>Present or type the number</source>
        <translation>Vorhalten oder Nummer eintippen</translation>
    </message>
    <message numerus="yes">
        <source>Program these %n lock(s)</source>
        <translation>
            <numerusform>Dieses Schloss programmieren (%Ln)</numerusform>
            <numerusform>Diese %Ln Schlösser programmieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>Report lost</source>
        <translation>Verlust melden</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Wird gemeldet</translation>
    </message>
    <message>
        <source>Reporting lost</source>
        <translation>Verlust melden</translation>
    </message>
    <message>
        <source>Their period has ended, so nothing replaces it there: %1</source>
        <translation>Ihr Zeitraum ist beendet, also ersetzt es dort nichts: %1</translation>
    </message>
    <message>
        <source>Type the number, or choose a key first.</source>
        <translation>Tippen Sie die Nummer ein oder wählen Sie zuerst einen Schlüssel.</translation>
    </message>
    <message>
        <source>Which medium is lost?</source>
        <translation>Welches Medium ist verloren?</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>Wem gehört es?</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close a sheet, dialog or list</source>
        <translation>Blatt, Dialog oder Liste schließen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>Go to the last message</source>
        <translation>Zur letzten Meldung</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Hilfe und Tasten</translation>
    </message>
    <message>
        <source>Issue key</source>
        <translation>Schlüssel ausgeben</translation>
    </message>
    <message>
        <source>Menu of a table</source>
        <translation>Menü einer Tabelle</translation>
    </message>
    <message>
        <source>Plan and program</source>
        <translation>Programmieren</translation>
    </message>
    <message>
        <source>Report a medium lost</source>
        <translation>Medium als verloren melden</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Suspend: choose keys</source>
        <translation>Aussetzen: Schlüssel wählen</translation>
    </message>
    <message>
        <source>Take in: choose keys</source>
        <translation>Einziehen: Schlüssel wählen</translation>
    </message>
    <message>
        <source>Walk mode: program door by door</source>
        <translation>Rundgang: Tür für Tür programmieren</translation>
    </message>
</context>
<context>
    <name>ManyCard</name>
    <message numerus="yes">
        <source>%n code(s) pasted</source>
        <translation>
            <numerusform>%Ln Code eingefügt</numerusform>
            <numerusform>%Ln Codes eingefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>As chosen</source>
        <translation>Wie gewählt</translation>
    </message>
    <message>
        <source>Lock for code %1</source>
        <translation>Schloss für Code %1</translation>
    </message>
    <message numerus="yes">
        <source>Use %n code(s)</source>
        <translation>
            <numerusform>%Ln Code einlösen</numerusform>
            <numerusform>%Ln Codes einlösen</numerusform>
        </translation>
    </message>
    <message>
        <source>Use codes</source>
        <translation>Codes einlösen</translation>
    </message>
</context>
<context>
    <name>MattersCard</name>
    <message>
        <source>What needs you</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>MediaField</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code for the keypad</source>
        <translation>Code für die Tastatur</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Number of the tag</source>
        <translation>Nummer des Transponders</translation>
    </message>
    <message>
        <source>Number on the tag</source>
        <translation>Nummer auf dem Transponder</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Handsender</translation>
    </message>
    <message>
        <source>Serial of the remote</source>
        <translation>Nummer des Handsenders</translation>
    </message>
    <message>
        <source>Serial on the remote</source>
        <translation>Nummer auf dem Handsender</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Transponder</translation>
    </message>
</context>
<context>
    <name>MediumRow</name>
    <message>
        <source>Make a code</source>
        <translation>Code erzeugen</translation>
    </message>
</context>
<context>
    <name>MergedList</name>
    <message>
        <source>Changes that met</source>
        <translation>Zusammentreffende Änderungen</translation>
    </message>
    <message>
        <source>No two changes met</source>
        <translation>Keine zusammentreffenden Änderungen</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>When two computers change the same at once, what came of it is told here.</source>
        <translation>Ändern zwei Computer gleichzeitig dasselbe, steht hier das Ergebnis.</translation>
    </message>
</context>
<context>
    <name>MomentBar</name>
    <message>
        <source>After change %1 of %2, of %4: %3</source>
        <translation>Nach Änderung %1 von %2, am %4: %3</translation>
    </message>
    <message>
        <source>Before anything is known of this door.</source>
        <translation>Bevor etwas über diese Tür bekannt ist.</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3</source>
        <translation>Änderung %1 von %2: %3</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Earlier change</source>
        <translation>Frühere Änderung</translation>
    </message>
    <message>
        <source>Later change</source>
        <translation>Spätere Änderung</translation>
    </message>
    <message>
        <source>Moments at which something changed</source>
        <translation>Zeitpunkte, an denen sich etwas änderte</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>MoveInForm</name>
    <message>
        <source>%1 has the keys of %2; they open once their locks are programmed.</source>
        <translation>%1 hat die Schlüssel von %2; sie öffnen, sobald ihre Schlösser programmiert sind.</translation>
    </message>
    <message>
        <source>Choose whose rights to give.</source>
        <translation>Wählen Sie, wessen Rechte gegeben werden.</translation>
    </message>
    <message>
        <source>Joins these groups: %1.</source>
        <translation>Kommt in diese Gruppen: %1.</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>Einzug</translation>
    </message>
    <message>
        <source>Name or unit</source>
        <translation>Name oder Wohnung</translation>
    </message>
    <message>
        <source>Nobody else had keys with this unit: choose somebody with the same rights.</source>
        <translation>Niemand sonst hatte Schlüssel mit dieser Wohnung: Wählen Sie jemanden mit denselben Rechten.</translation>
    </message>
    <message>
        <source>Number of the tag</source>
        <translation>Nummer des Transponders</translation>
    </message>
    <message>
        <source>Present or type the tag</source>
        <translation>Transponder vorhalten oder Nummer eintippen</translation>
    </message>
    <message>
        <source>Same locks, schedules and permissions as %1, who had this flat before.</source>
        <translation>Gleiche Schlösser, Zeitprofile und Rechte wie %1, zuvor in dieser Wohnung.</translation>
    </message>
    <message>
        <source>Same locks, schedules and permissions as %1.</source>
        <translation>Dieselben Schlösser, Zeitprofile und Berechtigungen wie %1.</translation>
    </message>
    <message>
        <source>Same rights as</source>
        <translation>Dieselben Rechte wie</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Transponder</translation>
    </message>
</context>
<context>
    <name>MoveOutForm</name>
    <message numerus="yes">
        <source>%n key(s) end(s) on that day at the doors and is/are taken in the day after.</source>
        <translation>
            <numerusform>%Ln Schlüssel endet an diesem Tag an den Türen und wird am Tag danach eingezogen.</numerusform>
            <numerusform>%Ln Schlüssel enden an diesem Tag an den Türen und werden am Tag danach eingezogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>The doors go by it once they are programmed.</source>
        <translation>Die Türen richten sich danach, sobald sie programmiert sind.</translation>
    </message>
    <message>
        <source>The stay of %1 ends.</source>
        <translation>Der Aufenthalt von %1 endet.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>NearbyRows</name>
    <message numerus="yes">
        <source>%n more further away</source>
        <translation>
            <numerusform>%Ln weiter entfernt</numerusform>
            <numerusform>%Ln weiter entfernt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NearbySheet</name>
    <message>
        <source>%1 is reached by this from now on: %2.</source>
        <translation>%1 wird ab jetzt so erreicht: %2.</translation>
    </message>
    <message>
        <source>Add lock</source>
        <translation>Schloss hinzufügen</translation>
    </message>
    <message>
        <source>As soon as that is mended it goes on.</source>
        <translation>Sobald das behoben ist, geht es weiter.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Every lock within reach tells of itself once a second.</source>
        <translation>Jedes Schloss in Reichweite meldet sich einmal pro Sekunde.</translation>
    </message>
    <message>
        <source>Find the lock in front of me</source>
        <translation>Das Schloss vor mir suchen</translation>
    </message>
    <message>
        <source>Go to the door, within 5 m. A lock that sleeps is woken by the button at its inside.</source>
        <translation>Gehen Sie zur Tür, näher als 5 m. Ein schlafendes Schloss weckt die Taste an seiner Innenseite.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>No lock is heard</source>
        <translation>Kein Schloss zu hören</translation>
    </message>
    <message>
        <source>Nothing can be heard now</source>
        <translation>Jetzt ist nichts zu hören</translation>
    </message>
    <message>
        <source>Nothing waits for this lock.</source>
        <translation>Für dieses Schloss steht nichts aus.</translation>
    </message>
    <message>
        <source>Plug a dongle in, or switch Bluetooth of this computer on, then look again.</source>
        <translation>Stecken Sie ein Programmiergerät ein oder schalten Sie Bluetooth dieses Computers ein und suchen Sie erneut.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programmieren</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programmierung</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>There is nothing to listen with</source>
        <translation>Es gibt nichts, womit gesucht werden kann</translation>
    </message>
</context>
<context>
    <name>NowPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Progress of this lock</source>
        <translation>Fortschritt dieses Schlosses</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save summary</source>
        <translation>Übersicht speichern</translation>
    </message>
    <message>
        <source>Walk again</source>
        <translation>Erneut gehen</translation>
    </message>
</context>
<context>
    <name>OfficeHours</name>
    <message>
        <source>Office hours from</source>
        <translation>Bürozeit von</translation>
    </message>
    <message>
        <source>Office hours until</source>
        <translation>Bürozeit bis</translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message>
        <source>Add a group first, on the tab Groups.</source>
        <translation>Fügen Sie zuerst im Reiter Gruppen eine Gruppe hinzu.</translation>
    </message>
    <message>
        <source>Add an employee first, on the tab Employees.</source>
        <translation>Fügen Sie zuerst im Reiter Mitarbeiter jemanden hinzu.</translation>
    </message>
    <message>
        <source>Add employee</source>
        <translation>Mitarbeiter hinzufügen</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit employee</source>
        <translation>Mitarbeiter bearbeiten</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Enter code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>Enter organisation code</source>
        <translation>Organisationscode eingeben</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Given keys</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Groups with this key</source>
        <translation>Gruppen mit diesem Schlüssel</translation>
    </message>
    <message>
        <source>Issue key to organisation</source>
        <translation>An Organisation ausgeben</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No organisation yet</source>
        <translation>Noch keine Organisation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisation code</source>
        <translation>Organisationscode</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Read events</source>
        <translation>Ereignisse lesen</translation>
    </message>
    <message>
        <source>Reading events</source>
        <translation>Ereignisse lesen</translation>
    </message>
    <message>
        <source>Received keys</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <source>Rename organisation</source>
        <translation>Organisation umbenennen</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Einziehen</translation>
    </message>
    <message>
        <source>The code waits for the platform.</source>
        <translation>Der Code wartet auf die Plattform.</translation>
    </message>
    <message>
        <source>The code was refused and not used up: %1</source>
        <translation>Der Code wurde abgelehnt und nicht verbraucht: %1</translation>
    </message>
    <message>
        <source>The code was used.</source>
        <translation>Der Code wurde eingelöst.</translation>
    </message>
    <message>
        <source>The number %1 is copied.</source>
        <translation>Nummer %1 ist kopiert.</translation>
    </message>
    <message>
        <source>With an organisation you receive keys of others&apos; locks and decide who opens with them.</source>
        <translation>Mit einer Organisation erhalten Sie Schlüssel zu Schlössern anderer und entscheiden, wer damit öffnet.</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message numerus="yes">
        <source>%n job(s) will be cancelled. What a lock already has stays in it.</source>
        <translation>
            <numerusform>%Ln Aufgabe wird abgebrochen. Was ein Schloss schon hat, bleibt darin.</numerusform>
            <numerusform>%Ln Aufgaben werden abgebrochen. Was ein Schloss schon hat, bleibt darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel jobs and close</source>
        <translation>Aufgaben abbrechen und schließen</translation>
    </message>
    <message>
        <source>Close while jobs are running?</source>
        <translation>Schließen, obwohl Aufgaben laufen?</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Weiter eingeben</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Leave and lose input</source>
        <translation>Verlassen, Eingabe verwerfen</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Verlassen ohne zu speichern?</translation>
    </message>
    <message>
        <source>What you typed in “%1” is lost.</source>
        <translation>Ihre Eingabe in „%1“ geht verloren.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n matter(s), %1</source>
        <translation>
            <numerusform>%Ln Punkt, %1</numerusform>
            <numerusform>%Ln Punkte, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue key</source>
        <translation>Schlüssel ausgeben</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Einziehen</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>geprüft %1</translation>
    </message>
</context>
<context>
    <name>PagesCanvas</name>
    <message>
        <source>Laying out pages</source>
        <translation>Seiten werden gesetzt</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>PendingTab</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>On the lock</source>
        <translation>Auf dem Schloss</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Ausstehende Änderungen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n still open(s)</source>
        <translation>
            <numerusform>%Ln öffnet noch</numerusform>
            <numerusform>%Ln öffnen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation>Wählen Sie eine Person in der Liste.</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Person bearbeiten</translation>
    </message>
    <message>
        <source>Filter by name, unit or number</source>
        <translation>Nach Name, Wohnung oder Nummer filtern</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Personen importieren</translation>
    </message>
    <message>
        <source>Issue key to this person</source>
        <translation>Schlüssel an diese Person ausgeben</translation>
    </message>
    <message>
        <source>Move in, or out</source>
        <translation>Einzug oder Auszug</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Noch keine Personen</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Niemand passt</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Niemand gewählt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People hold keys. Begin with a list.</source>
        <translation>Personen haben Schlüssel. Beginnen Sie mit einer Liste.</translation>
    </message>
    <message>
        <source>Program the locks of this person</source>
        <translation>Schlösser dieser Person programmieren</translation>
    </message>
    <message>
        <source>Report a medium of this person as lost</source>
        <translation>Medium dieser Person als verloren melden</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Suspend the chosen keys, or all</source>
        <translation>Gewählte Schlüssel aussetzen, oder alle</translation>
    </message>
    <message>
        <source>Take in the chosen keys</source>
        <translation>Gewählte Schlüssel einziehen</translation>
    </message>
</context>
<context>
    <name>PeopleRail</name>
    <message>
        <source>Add person</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>PeriodCard</name>
    <message>
        <source>Period and level</source>
        <translation>Zeitraum und Stufe</translation>
    </message>
    <message>
        <source>Period left</source>
        <translation>Restzeitraum</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
</context>
<context>
    <name>PeriodsCard</name>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>Base periods that end</source>
        <translation>Endende Basiszeiträume</translation>
    </message>
    <message>
        <source>Base periods that end, by month</source>
        <translation>Endende Basiszeiträume nach Monat</translation>
    </message>
    <message>
        <source>No base period ends within 12 months.</source>
        <translation>Innerhalb von 12 Monaten endet kein Basiszeitraum.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message numerus="yes">
        <source>%1 of %n proven as wanted</source>
        <translation>
            <numerusform>%1 von %Ln wie gewünscht belegt</numerusform>
            <numerusform>%1 von %Ln wie gewünscht belegt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 was not removed</source>
        <translation>%1 wurde nicht entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) still open(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel öffnet noch</numerusform>
            <numerusform>%Ln Schlüssel öffnen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a key in the table first.</source>
        <translation>Wählen Sie zuerst einen Schlüssel in der Tabelle.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>End of stay</source>
        <translation>Ende des Aufenthalts</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Issue key</source>
        <translation>Schlüssel ausgeben</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>Einzug</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Schlüssel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Receipt or return protocol</source>
        <translation>Empfangsbestätigung oder Rückgabeprotokoll</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>Person entfernen</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Report lost</source>
        <translation>Verlust melden</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Einziehen</translation>
    </message>
    <message>
        <source>Take in all keys</source>
        <translation>Alle Schlüssel einziehen</translation>
    </message>
    <message>
        <source>The person holds no key. Past events keep the name.</source>
        <translation>Die Person hat keinen Schlüssel. Frühere Ereignisse behalten den Namen.</translation>
    </message>
    <message>
        <source>This person holds no key.</source>
        <translation>Diese Person hat keinen Schlüssel.</translation>
    </message>
    <message>
        <source>This person opens no lock.</source>
        <translation>Diese Person öffnet kein Schloss.</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>keine Wohnung</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>keine Angabe</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>%1 added.</source>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>%1 wurde geändert.</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Person bearbeiten</translation>
    </message>
    <message>
        <source>End of stay</source>
        <translation>Ende des Aufenthalts</translation>
    </message>
    <message>
        <source>In your own administration; each number once.</source>
        <translation>In Ihrer eigenen Verwaltung; jede Nummer nur einmal.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Wohnung</translation>
    </message>
    <message>
        <source>Write the day as 31 Dec 2026 or 31-12-2026.</source>
        <translation>Schreiben Sie den Tag als 31. Dez. 2026 oder 31.12.2026.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>keine Angabe</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Show these alone</source>
        <translation>Nur diese zeigen</translation>
    </message>
</context>
<context>
    <name>PlaceChip</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Narrow every page to one building, floor or area</source>
        <translation>Jede Seite auf ein Gebäude, eine Etage oder einen Bereich eingrenzen</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>A place needs a name.</source>
        <translation>Ein Ort braucht einen Namen.</translation>
    </message>
    <message>
        <source>Add building</source>
        <translation>Gebäude hinzufügen</translation>
    </message>
    <message>
        <source>Add place</source>
        <translation>Ort hinzufügen</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>Wird hinzugefügt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New building</source>
        <translation>Neues Gebäude</translation>
    </message>
    <message>
        <source>New place in %1</source>
        <translation>Neuer Ort in %1</translation>
    </message>
</context>
<context>
    <name>PlacePopup</name>
    <message>
        <source>Add a building</source>
        <translation>Gebäude hinzufügen</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>Noch keine Orte</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Search places</source>
        <translation>Orte suchen</translation>
    </message>
</context>
<context>
    <name>PlaceTab</name>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>A lock needs a name.</source>
        <translation>Ein Schloss braucht einen Namen.</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Etage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Erreicht über</translation>
    </message>
    <message>
        <source>Rounds go by building and floor: −1, 0, 1 or a name.</source>
        <translation>Rundgänge richten sich nach Gebäude und Etage: −1, 0, 1 oder ein Name.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>Eingabe verwerfen</translation>
    </message>
</context>
<context>
    <name>PlanDeeds</name>
    <message>
        <source>Open groups</source>
        <translation>Gruppen öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Program %n lock(s)</source>
        <translation>
            <numerusform>%Ln Schloss programmieren</numerusform>
            <numerusform>%Ln Schlösser programmieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanKeys</name>
    <message>
        <source>Issue key for the current cell</source>
        <translation>Schlüssel für die aktuelle Zelle ausgeben</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>Plan drucken</translation>
    </message>
    <message>
        <source>Program the locks with changes</source>
        <translation>Schlösser mit Änderungen programmieren</translation>
    </message>
    <message>
        <source>Report a medium of this person lost</source>
        <translation>Medium dieser Person als verloren melden</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Personen anzeigen</translation>
    </message>
    <message>
        <source>Suspend the keys of the current cell</source>
        <translation>Schlüssel der aktuellen Zelle aussetzen</translation>
    </message>
    <message>
        <source>Take in the rights of the chosen cells</source>
        <translation>Rechte der gewählten Zellen einziehen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>A group gives its people the same rights.</source>
        <translation>Eine Gruppe gibt ihren Personen gleiche Rechte.</translation>
    </message>
    <message>
        <source>Add lock</source>
        <translation>Schloss hinzufügen</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Columns of the plan</source>
        <translation>Spalten des Plans</translation>
    </message>
    <message>
        <source>Filter locks or people</source>
        <translation>Schlösser oder Personen filtern</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Locking plan</source>
        <translation>Schließplan</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Noch keine Gruppen</translation>
    </message>
    <message>
        <source>No locks yet</source>
        <translation>Noch keine Schlösser</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Noch keine Personen</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Pending only</source>
        <translation>Nur ausstehende</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>Plan drucken</translation>
    </message>
    <message numerus="yes">
        <source>Program %n lock(s)</source>
        <translation>
            <numerusform>%Ln Schloss programmieren</numerusform>
            <numerusform>%Ln Schlösser programmieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show only locks and people with this state</source>
        <translation>Nur Schlösser und Personen mit diesem Zustand zeigen</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Personen zeigen</translation>
    </message>
    <message>
        <source>Take the filter away to see the whole plan.</source>
        <translation>Entfernen Sie den Filter, um den ganzen Plan zu sehen.</translation>
    </message>
    <message>
        <source>The plan shows who opens which lock.</source>
        <translation>Der Plan zeigt, wer welches Schloss öffnet.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message numerus="yes">
        <source>%n lock(s) on it stay where they stand; only their marks go.</source>
        <translation>
            <numerusform>%Ln Schloss darauf bleibt, wo es ist; nur sein Zeichen entfällt.</numerusform>
            <numerusform>%Ln Schlösser darauf bleiben, wo sie sind; nur ihre Zeichen entfallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Anderes Bild wählen</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Delete picture</source>
        <translation>Bild löschen</translation>
    </message>
    <message>
        <source>Delete the floor plan of %1?</source>
        <translation>Den Grundriss von %1 löschen?</translation>
    </message>
    <message>
        <source>Delete the picture</source>
        <translation>Bild löschen</translation>
    </message>
    <message>
        <source>Drag them onto it, or press Enter.</source>
        <translation>Ziehen Sie sie darauf oder drücken Sie Enter.</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Grundriss</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Locks that are not on the plan</source>
        <translation>Schlösser, die nicht auf dem Grundriss sind</translation>
    </message>
    <message>
        <source>No floor plan yet</source>
        <translation>Noch kein Grundriss</translation>
    </message>
    <message>
        <source>Not on the plan</source>
        <translation>Nicht auf dem Grundriss</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Das Bild wird gelesen</translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation>Ganzen Grundriss zeigen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Take a PNG, JPEG or SVG picture; it stays on this computer.</source>
        <translation>Nehmen Sie ein PNG-, JPEG- oder SVG-Bild; es bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>What the marks tell</source>
        <translation>Was die Zeichen bedeuten</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message numerus="yes">
        <source>%n line(s), in this order</source>
        <translation>
            <numerusform>%Ln Zeile, der Reihe nach</numerusform>
            <numerusform>%Ln Zeilen, der Reihe nach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), in the order of the list</source>
        <translation>
            <numerusform>%Ln Eintrag, in Listenfolge</numerusform>
            <numerusform>%Ln Einträge, in Listenfolge</numerusform>
        </translation>
    </message>
    <message>
        <source>Additions</source>
        <translation>Hinzufügungen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation>Nur Änderungen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>No lock is selected.</source>
        <translation>Kein Schloss gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>Program %n lock(s)</source>
        <translation>
            <numerusform>%Ln Schloss programmieren</numerusform>
            <numerusform>%Ln Schlösser programmieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Entfernungen</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>What the lock holds after this</source>
        <translation>Was das Schloss danach enthält</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Whole list</source>
        <translation>Ganze Liste</translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>Address of the platform</source>
        <translation>Adresse der Plattform</translation>
    </message>
    <message>
        <source>After the last step you get a code and approve it in a browser, on this computer or on a phone.</source>
        <translation>Nach dem letzten Schritt erhalten Sie einen Code und geben ihn im Browser frei, auf diesem Computer oder einem Telefon.</translation>
    </message>
    <message>
        <source>The address begins with https://, or http:// on this computer.</source>
        <translation>Die Adresse beginnt mit https://, oder mit http:// auf diesem Computer.</translation>
    </message>
    <message>
        <source>The platform keeps until when each lock can be managed and how many keys it has. Locks can be added before signing in.</source>
        <translation>Die Plattform führt, bis wann jedes Schloss verwaltet werden kann und wie viele Schlüssel es hat. Schlösser lassen sich vor der Anmeldung hinzufügen.</translation>
    </message>
</context>
<context>
    <name>PrepaidPage</name>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln Schloss</numerusform>
            <numerusform>%Ln Schlösser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reduced</source>
        <translation>
            <numerusform>%Ln eingeschränkt</numerusform>
            <numerusform>%Ln eingeschränkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the platform</source>
        <translation>Plattform fragen</translation>
    </message>
    <message>
        <source>Choose the lock these codes are for.</source>
        <translation>Wählen Sie das Schloss, für das diese Codes sind.</translation>
    </message>
    <message>
        <source>Choose the lock this code is for.</source>
        <translation>Wählen Sie das Schloss, für das dieser Code ist.</translation>
    </message>
    <message>
        <source>Enter the 20 characters of the card.</source>
        <translation>Geben Sie die 20 Zeichen der Karte ein.</translation>
    </message>
    <message>
        <source>Nobody is signed in: a code waits for the platform and unlocks nothing.</source>
        <translation>Niemand ist angemeldet: Ein Code wartet auf die Plattform und schaltet nichts frei.</translation>
    </message>
    <message>
        <source>Prepaid codes</source>
        <translation>Prepaid-Codes</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sending what waits</source>
        <translation>Wartendes senden</translation>
    </message>
    <message>
        <source>The code is not complete or has a typing error.</source>
        <translation>Der Code ist unvollständig oder enthält einen Tippfehler.</translation>
    </message>
    <message>
        <source>The code was used for %1.</source>
        <translation>Der Code wurde für %1 eingelöst.</translation>
    </message>
    <message>
        <source>The platform cannot be reached. The code for %1 waits and unlocks nothing until then.</source>
        <translation>Die Plattform ist nicht erreichbar. Der Code für %1 wartet und schaltet bis dahin nichts frei.</translation>
    </message>
    <message>
        <source>The platform was not reached last time: a code may wait for it and unlocks nothing.</source>
        <translation>Die Plattform war zuletzt nicht erreichbar: Ein Code wartet vielleicht auf sie und schaltet nichts frei.</translation>
    </message>
    <message numerus="yes">
        <source>Using %n code(s)</source>
        <translation>
            <numerusform>%Ln Code einlösen</numerusform>
            <numerusform>%Ln Codes einlösen</numerusform>
        </translation>
    </message>
    <message>
        <source>Using a code for %1</source>
        <translation>Code für %1 einlösen</translation>
    </message>
    <message>
        <source>Using codes</source>
        <translation>Codes einlösen</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>Codes</translation>
    </message>
</context>
<context>
    <name>PreviewPart</name>
    <message>
        <source>Another tab shows the others.</source>
        <translation>Ein anderer Reiter zeigt die übrigen.</translation>
    </message>
    <message>
        <source>No such rows</source>
        <translation>Keine solchen Zeilen</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Take all shown</source>
        <translation>Alle gezeigten nehmen</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Keine nehmen</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>%1: preview</source>
        <translation>%1: Vorschau</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%Ln Seite an den Drucker gesendet.</numerusform>
            <numerusform>%Ln Seiten an den Drucker gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Cancelled. Pages that were sent before may still come out.</source>
        <translation>Abgebrochen. Bereits gesendete Seiten können noch herauskommen.</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Pages done</source>
        <translation>Seiten fertig</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Wird gedruckt</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 wird gespeichert</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>The printer does not answer. Nothing was printed.</source>
        <translation>Der Drucker antwortet nicht. Nichts wurde gedruckt.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Building the house</source>
        <translation>Haus wird gebaut</translation>
    </message>
    <message>
        <source>Checking the link</source>
        <translation>Die Verbindung wird geprüft</translation>
    </message>
    <message>
        <source>Deleting the demo building</source>
        <translation>Demogebäude löschen</translation>
    </message>
    <message>
        <source>Groups are made</source>
        <translation>Gruppen werden angelegt</translation>
    </message>
    <message>
        <source>Keys are issued</source>
        <translation>Schlüssel werden ausgegeben</translation>
    </message>
    <message>
        <source>Locks are fitted</source>
        <translation>Schlösser werden eingebaut</translation>
    </message>
    <message>
        <source>Locks are programmed</source>
        <translation>Schlösser werden programmiert</translation>
    </message>
    <message>
        <source>Locks get their places</source>
        <translation>Schlösser erhalten ihren Ort</translation>
    </message>
    <message>
        <source>Making prepaid codes</source>
        <translation>Prepaid-Codes werden erzeugt</translation>
    </message>
    <message>
        <source>Opening the profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Prepaid codes are used</source>
        <translation>Prepaid-Codes werden eingelöst</translation>
    </message>
    <message>
        <source>Residents move in</source>
        <translation>Bewohner ziehen ein</translation>
    </message>
    <message>
        <source>Setting up the profile</source>
        <translation>Profil einrichten</translation>
    </message>
    <message>
        <source>Starting the demo building</source>
        <translation>Demogebäude starten</translation>
    </message>
    <message>
        <source>Starting the platform</source>
        <translation>Plattform starten</translation>
    </message>
    <message>
        <source>The profile was not opened</source>
        <translation>Das Profil wurde nicht geöffnet</translation>
    </message>
</context>
<context>
    <name>ProgrammingJobs</name>
    <message numerus="yes">
        <source>%n lock(s) not programmed</source>
        <translation>
            <numerusform>%Ln Schloss nicht programmiert</numerusform>
            <numerusform>%Ln Schlösser nicht programmiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Programming %n lock(s)</source>
        <translation>
            <numerusform>%Ln Schloss programmieren</numerusform>
            <numerusform>%Ln Schlösser programmieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Programming was cancelled. What a lock has taken it keeps; the next time goes on there.</source>
        <translation>Die Programmierung wurde abgebrochen. Was ein Schloss angenommen hat, behält es; das nächste Mal geht es dort weiter.</translation>
    </message>
    <message>
        <source>This is being programmed already.</source>
        <translation>Dies wird schon programmiert.</translation>
    </message>
</context>
<context>
    <name>ProgrammingPage</name>
    <message numerus="yes">
        <source>%n lock(s), started %1</source>
        <translation>
            <numerusform>%Ln Schloss, begonnen %1</numerusform>
            <numerusform>%Ln Schlösser, begonnen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Add lock</source>
        <translation>Schloss hinzufügen</translation>
    </message>
    <message>
        <source>Add the first lock; then keys can be sent to it.</source>
        <translation>Fügen Sie das erste Schloss hinzu; dann können Schlüssel dorthin gesendet werden.</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Rest abbrechen</translation>
    </message>
    <message>
        <source>Every lock holds what is wanted</source>
        <translation>Jedes Schloss enthält, was gewünscht ist</translation>
    </message>
    <message>
        <source>Every lock of this place holds what is wanted</source>
        <translation>Jedes Schloss dieses Ortes enthält, was gewünscht ist</translation>
    </message>
    <message>
        <source>Issue or take in a key, and the difference shows here.</source>
        <translation>Geben Sie einen Schlüssel aus oder ziehen Sie einen ein; der Unterschied steht dann hier.</translation>
    </message>
    <message>
        <source>No locks yet</source>
        <translation>Noch keine Schlösser</translation>
    </message>
    <message>
        <source>Other places may have locks to program.</source>
        <translation>An anderen Orten gibt es vielleicht Schlösser zu programmieren.</translation>
    </message>
    <message>
        <source>Pause after these locks</source>
        <translation>Nach diesen Schlössern anhalten</translation>
    </message>
    <message>
        <source>Pause after this lock</source>
        <translation>Nach diesem Schloss anhalten</translation>
    </message>
    <message>
        <source>Program the selected locks</source>
        <translation>Gewählte Schlösser programmieren</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programmierung</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Save summary</source>
        <translation>Übersicht speichern</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Show last run</source>
        <translation>Letzten Lauf zeigen</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Plan zeigen</translation>
    </message>
    <message>
        <source>The locks are being read.</source>
        <translation>Die Schlösser werden gelesen.</translation>
    </message>
    <message>
        <source>Walk mode</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>What was done is on the clipboard.</source>
        <translation>Was getan wurde, ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>A passphrase that is typed at every start</source>
        <translation>Eine Passphrase, die bei jedem Start eingegeben wird</translation>
    </message>
    <message>
        <source>At least %1 characters; several words are best.</source>
        <translation>Mindestens %1 Zeichen; am besten mehrere Wörter.</translation>
    </message>
    <message>
        <source>Locks, people and keys of your property are kept encrypted on this computer. How shall they be opened at each start?</source>
        <translation>Schlösser, Personen und Schlüssel Ihres Objekts liegen verschlüsselt auf diesem Computer. Wie sollen sie bei jedem Start geöffnet werden?</translation>
    </message>
    <message>
        <source>Nobody can restore a lost passphrase. Write it down and keep it where the keys are kept.</source>
        <translation>Niemand kann eine verlorene Passphrase wiederherstellen. Schreiben Sie sie auf und bewahren Sie sie bei den Schlüsseln auf.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Dieselbe Passphrase noch einmal</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <source>This computer has no safe place for the key, so a passphrase protects your data.</source>
        <translation>Dieser Computer hat keinen sicheren Ort für den Schlüssel, daher schützt eine Passphrase Ihre Daten.</translation>
    </message>
    <message>
        <source>This computer keeps the key; it opens when you log in</source>
        <translation>Dieser Computer bewahrt den Schlüssel; es öffnet bei Ihrer Anmeldung am Computer</translation>
    </message>
    <message>
        <source>This passphrase is too short.</source>
        <translation>Diese Passphrase ist zu kurz.</translation>
    </message>
</context>
<context>
    <name>PutDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check the locks that stand there.</source>
        <translation>Haken Sie die Schlösser an, die dort sind.</translation>
    </message>
    <message>
        <source>Filter by name, serial or building</source>
        <translation>Nach Name, Seriennummer oder Gebäude filtern</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Schlösser</translation>
    </message>
    <message numerus="yes">
        <source>Put %n lock(s) here</source>
        <translation>
            <numerusform>%Ln Schloss hierher setzen</numerusform>
            <numerusform>%Ln Schlösser hierher setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Put locks at %1</source>
        <translation>Schlösser an %1 setzen</translation>
    </message>
    <message>
        <source>at no place</source>
        <translation>ohne Ort</translation>
    </message>
</context>
<context>
    <name>ReadBanner</name>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 von %2 gelesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Jetzt lesen</translation>
    </message>
    <message>
        <source>Reading what the locks hold</source>
        <translation>Lesen, was die Schlösser enthalten</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>%1 was not read</source>
        <translation>%1 wurde nicht gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) not read</source>
        <translation>
            <numerusform>%Ln Schloss nicht gelesen</numerusform>
            <numerusform>%Ln Schlösser nicht gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) were not read.</source>
        <translation>
            <numerusform>%Ln Schloss wurde nicht gelesen.</numerusform>
            <numerusform>%Ln Schlösser wurden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n lock(s)</source>
        <translation>
            <numerusform>%Ln Schloss lesen</numerusform>
            <numerusform>%Ln Schlösser lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was cancelled. No list was changed.</source>
        <translation>Das Lesen wurde abgebrochen. Keine Liste wurde geändert.</translation>
    </message>
    <message>
        <source>The locks were not read</source>
        <translation>Die Schlösser wurden nicht gelesen</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It is recorded with your name and the time.</source>
        <translation>Er wird mit Ihrem Namen und der Zeit festgehalten.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Say in a few words what the file is for.</source>
        <translation>Sagen Sie in wenigen Worten, wofür die Datei ist.</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Als Text speichern</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Quittung speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The lock itself has confirmed this list and signed it with its own key.</source>
        <translation>Das Schloss selbst hat diese Liste bestätigt und mit seinem eigenen Schlüssel signiert.</translation>
    </message>
    <message>
        <source>The receipt is on the clipboard.</source>
        <translation>Die Quittung ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>ReceiptForm</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Drawn with mouse, pen or finger. Who cannot draw here signs the print instead.</source>
        <translation>Mit Maus, Stift oder Finger gezeichnet. Wer hier nicht zeichnen kann, unterschreibt den Ausdruck.</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-Mail…</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation>Sie wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Keep and show</source>
        <translation>Aufbewahren und zeigen</translation>
    </message>
    <message>
        <source>Key receipt</source>
        <translation>Empfangsbestätigung</translation>
    </message>
    <message>
        <source>Return protocol</source>
        <translation>Rückgabeprotokoll</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Sign in the field, or say that the paper is signed.</source>
        <translation>Unterschreiben Sie im Feld oder geben Sie an, dass das Papier unterschrieben ist.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Signed before</source>
        <translation>Früher unterschrieben</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Auf Papier unterschrieben</translation>
    </message>
</context>
<context>
    <name>ReceiptStep</name>
    <message>
        <source>Sign the receipt</source>
        <translation>Empfang unterschreiben</translation>
    </message>
</context>
<context>
    <name>RefusedList</name>
    <message numerus="yes">
        <source>%n change(s) chosen</source>
        <translation>
            <numerusform>%Ln Änderung gewählt</numerusform>
            <numerusform>%Ln Änderungen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>A change that the platform does not take is shown here with the reason.</source>
        <translation>Eine Änderung, die die Plattform nicht annimmt, steht hier mit dem Grund.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Changes that were refused or laid aside</source>
        <translation>Abgelehnte oder zurückgelegte Änderungen</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Choose changes in the list first.</source>
        <translation>Wählen Sie zuerst Änderungen in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>Let %n go</source>
        <translation>
            <numerusform>%Ln verwerfen</numerusform>
            <numerusform>%Ln verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Nichts wurde abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <translation>
            <numerusform>%Ln erneut senden</numerusform>
            <numerusform>%Ln erneut senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>ReminderForm</name>
    <message numerus="yes">
        <source>%n holder(s)</source>
        <translation>
            <numerusform>%Ln Inhaber</numerusform>
            <numerusform>%Ln Inhaber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holder(s) marked as reminded today.</source>
        <translation>
            <numerusform>%Ln Inhaber als heute erinnert vermerkt.</numerusform>
            <numerusform>%Ln Inhaber als heute erinnert vermerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>1: friendly</source>
        <translation>1: freundlich</translation>
    </message>
    <message>
        <source>2: firm</source>
        <translation>2: bestimmt</translation>
    </message>
    <message>
        <source>3: last</source>
        <translation>3: letzte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copied with its subject: %1</source>
        <translation>Mit Betreff kopiert: %1</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-Mail…</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Mark as reminded</source>
        <translation>Als erinnert vermerken</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message numerus="yes">
        <source>Print %n letter(s)</source>
        <translation>
            <numerusform>%Ln Brief drucken</numerusform>
            <numerusform>%Ln Briefe drucken</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Erinnert</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Text of the reminder</source>
        <translation>Text der Erinnerung</translation>
    </message>
</context>
<context>
    <name>RemovableChip</name>
    <message>
        <source>Press Delete to remove</source>
        <translation>Zum Entfernen Entf drücken</translation>
    </message>
</context>
<context>
    <name>ReplaceSheet</name>
    <message>
        <source>%1 takes the place of %2.</source>
        <translation>%1 tritt an die Stelle von %2.</translation>
    </message>
    <message>
        <source>%1 was not replaced</source>
        <translation>%1 wurde nicht ersetzt</translation>
    </message>
    <message>
        <source>Asking the platform</source>
        <translation>Die Plattform wird gefragt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose how this computer reaches the lock.</source>
        <translation>Wählen Sie, wie dieser Computer das Schloss erreicht.</translation>
    </message>
    <message>
        <source>Claim: the new lock takes this profile as its owner</source>
        <translation>Eigentum: Das neue Schloss übernimmt dieses Profil als Eigentümer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dates and keys are with the new serial.</source>
        <translation>Fristen und Schlüssel stehen bei der neuen Seriennummer.</translation>
    </message>
    <message>
        <source>It begins with FLX1 and was in the box of the new lock.</source>
        <translation>Es beginnt mit FLX1 und lag dem neuen Schloss bei.</translation>
    </message>
    <message>
        <source>Label of the new lock</source>
        <translation>Etikett des neuen Schlosses</translation>
    </message>
    <message>
        <source>Label: type or paste what stands on the new lock</source>
        <translation>Etikett: eintippen oder einfügen, was auf dem neuen Schloss steht</translation>
    </message>
    <message>
        <source>Link: how this computer reaches it</source>
        <translation>Verbindung: wie dieser Computer es erreicht</translation>
    </message>
    <message>
        <source>Looking for the new lock</source>
        <translation>Das neue Schloss wird gesucht</translation>
    </message>
    <message>
        <source>Press the button at the inside of the new lock; it listens for 2 minutes.</source>
        <translation>Drücken Sie die Taste an der Innenseite des neuen Schlosses; es ist dann 2 Minuten bereit.</translation>
    </message>
    <message>
        <source>Program now</source>
        <translation>Jetzt programmieren</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Erreicht über</translation>
    </message>
    <message>
        <source>Register: the platform moves dates and keys to it</source>
        <translation>Anmeldung: Die Plattform überträgt Fristen und Schlüssel darauf</translation>
    </message>
    <message>
        <source>Replace lock</source>
        <translation>Schloss ersetzen</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Wird ersetzt</translation>
    </message>
    <message>
        <source>Replacing %1</source>
        <translation>%1 wird ersetzt</translation>
    </message>
    <message>
        <source>The button was pressed: the new lock listens for 2 minutes.</source>
        <translation>Die Taste wurde gedrückt: Das neue Schloss ist 2 Minuten bereit.</translation>
    </message>
    <message>
        <source>The label is missing.</source>
        <translation>Das Etikett fehlt.</translation>
    </message>
    <message>
        <source>The new lock has taken this profile as its owner.</source>
        <translation>Das neue Schloss hat dieses Profil als Eigentümer übernommen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What moves to the new lock</source>
        <translation>Was auf das neue Schloss übergeht</translation>
    </message>
</context>
<context>
    <name>ReportsCard</name>
    <message>
        <source>%1: choose a lock first</source>
        <translation>%1: zuerst ein Schloss wählen</translation>
    </message>
    <message>
        <source>Choose lock</source>
        <translation>Schloss wählen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Vorschau: %1</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Preview the chosen report</source>
        <translation>Vorschau des gewählten Berichts</translation>
    </message>
    <message>
        <source>Preview, print or save as PDF</source>
        <translation>Ansehen, drucken oder als PDF speichern</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
</context>
<context>
    <name>RoleForm</name>
    <message>
        <source>%1 is a manager&apos;s computer now.</source>
        <translation>%1 ist jetzt ein Computer eines Verwalters.</translation>
    </message>
    <message>
        <source>%1 is an installer&apos;s computer now.</source>
        <translation>%1 ist jetzt ein Computer eines Monteurs.</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>It has this role already.</source>
        <translation>Er hat diese Rolle schon.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>RowPart</name>
    <message numerus="yes">
        <source>Empty %n cell(s) like this</source>
        <translation>
            <numerusform>%Ln solche Zelle leeren</numerusform>
            <numerusform>%Ln solche Zellen leeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Here now: %1</source>
        <translation>Hier jetzt: %1</translation>
    </message>
    <message>
        <source>Here now: nothing</source>
        <translation>Hier jetzt: nichts</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Next fault</source>
        <translation>Nächster Fehler</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>Die gewählte Zeile</translation>
    </message>
</context>
<context>
    <name>RulesField</name>
    <message>
        <source>Each its own</source>
        <translation>Jeweils eigenes</translation>
    </message>
    <message>
        <source>Emergency: opens a blocked door too</source>
        <translation>Notfall: öffnet auch eine gesperrte Tür</translation>
    </message>
    <message>
        <source>No schedule has this name. Choose one of the list, or none for any hour.</source>
        <translation>Kein Zeitprofil hat diesen Namen. Wählen Sie eines der Liste, oder keines für jede Stunde.</translation>
    </message>
    <message>
        <source>No schedules yet: draw them under Keys, Schedules and holidays.</source>
        <translation>Noch keine Zeitprofile: Zeichnen Sie sie unter Schlüssel, Zeitprofile und Feiertage.</translation>
    </message>
    <message>
        <source>Office mode: may leave the door open</source>
        <translation>Büromodus: darf die Tür offen lassen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitprofil</translation>
    </message>
    <message>
        <source>any hour</source>
        <translation>jede Stunde</translation>
    </message>
    <message>
        <source>at any hour</source>
        <translation>zu jeder Stunde</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>nichts ändert sich</translation>
    </message>
</context>
<context>
    <name>RunLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Copy what was done</source>
        <translation>Kopieren, was getan wurde</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programmierung</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>Sample codes of the demo building</source>
        <translation>Beispielcodes des Demogebäudes</translation>
    </message>
    <message>
        <source>Use: %1 (%2 left)</source>
        <translation>Einlösen: %1 (%2 übrig)</translation>
    </message>
</context>
<context>
    <name>ScheduleForm</name>
    <message>
        <source>%1 added. Give it to keys when you issue them.</source>
        <translation>%1 hinzugefügt. Geben Sie es Schlüsseln beim Ausgeben.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>%1 geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed. It counts once %n lock(s) is (are) programmed.</source>
        <translation>
            <numerusform>%1 geändert. Es zählt, sobald %Ln Schloss programmiert ist.</numerusform>
            <numerusform>%1 geändert. Es zählt, sobald %Ln Schlösser programmiert sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) follow(s) this schedule.</source>
        <translation>
            <numerusform>%Ln Schlüssel folgt diesem Zeitprofil.</numerusform>
            <numerusform>%Ln Schlüssel folgen diesem Zeitprofil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add schedule</source>
        <translation>Zeitprofil hinzufügen</translation>
    </message>
    <message>
        <source>By keyboard: Up and Down choose the day, Enter types its hours, Delete removes a block.</source>
        <translation>Mit der Tastatur: Auf und Ab wählen den Tag, Enter tippt seine Stunden, Entf entfernt einen Block.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Draw blocks with the mouse; one drawn on into the row below runs past midnight.</source>
        <translation>Zeichnen Sie Blöcke mit der Maus; einer, der bis in die Zeile darunter reicht, läuft über Mitternacht.</translation>
    </message>
    <message>
        <source>Edit schedule</source>
        <translation>Zeitprofil bearbeiten</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Hours after midnight count to the day on which they are: a holiday counts for them too.</source>
        <translation>Stunden nach Mitternacht zählen zu dem Tag, an dem sie liegen: Ein Feiertag gilt auch für sie.</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Stunden der Woche</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nothing changes at any door until a key follows this schedule.</source>
        <translation>An keiner Tür ändert sich etwas, bis ein Schlüssel diesem Zeitprofil folgt.</translation>
    </message>
    <message>
        <source>On holidays</source>
        <translation>An Feiertagen</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Show plan</source>
        <translation>Plan zeigen</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>The new hours count once %n lock(s) is (are) programmed.</source>
        <translation>
            <numerusform>Die neuen Stunden zählen, sobald %Ln Schloss programmiert ist.</numerusform>
            <numerusform>Die neuen Stunden zählen, sobald %Ln Schlösser programmiert sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Write the time as 8:00 or 17:30.</source>
        <translation>Schreiben Sie die Zeit als 8:00 oder 17:30.</translation>
    </message>
    <message>
        <source>a week that repeats itself</source>
        <translation>eine Woche, die sich wiederholt</translation>
    </message>
    <message>
        <source>for example: Cleaning</source>
        <translation>zum Beispiel: Reinigung</translation>
    </message>
</context>
<context>
    <name>SchedulesPage</name>
    <message>
        <source>%1 cannot be removed yet</source>
        <translation>%1 kann noch nicht entfernt werden</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n lock(s) follow this schedule. Removed, they would open at any hour.</source>
        <translation>
            <numerusform>%1 in %Ln Schloss mit diesem Zeitprofil. Ohne es würden sie zu jeder Stunde öffnen.</numerusform>
            <numerusform>%1 in %Ln Schlössern mit diesem Zeitprofil. Ohne es würden sie zu jeder Stunde öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>%1 entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s)</source>
        <translation>
            <numerusform>%Ln Feiertag</numerusform>
            <numerusform>%Ln Feiertage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) bound</source>
        <translation>
            <numerusform>%Ln Schlüssel gebunden</numerusform>
            <numerusform>%Ln Schlüssel gebunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) open(s) by the usual hours again on %1.</source>
        <translation>
            <numerusform>%Ln Schlüssel öffnet am %1 wieder zu den üblichen Stunden.</numerusform>
            <numerusform>%Ln Schlüssel öffnen am %1 wieder zu den üblichen Stunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation>
            <numerusform>%Ln Zeitprofil</numerusform>
            <numerusform>%Ln Zeitprofile</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add holiday</source>
        <translation>Feiertag hinzufügen</translation>
    </message>
    <message>
        <source>Add schedule</source>
        <translation>Zeitprofil hinzufügen</translation>
    </message>
    <message>
        <source>At which hours of the week keys open, and on which days not.</source>
        <translation>Zu welchen Stunden der Woche Schlüssel öffnen, und an welchen Tagen nicht.</translation>
    </message>
    <message>
        <source>Choose a holiday in the list first.</source>
        <translation>Wählen Sie zuerst einen Feiertag in der Liste.</translation>
    </message>
    <message>
        <source>Choose a schedule in the list first.</source>
        <translation>Wählen Sie zuerst ein Zeitprofil in der Liste.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit holiday</source>
        <translation>Feiertag bearbeiten</translation>
    </message>
    <message>
        <source>Edit the chosen schedule</source>
        <translation>Gewähltes Zeitprofil bearbeiten</translation>
    </message>
    <message>
        <source>Give them another schedule first, or none; then remove it.</source>
        <translation>Geben Sie ihnen zuerst ein anderes Zeitprofil oder keines; entfernen Sie es dann.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Hours of the chosen schedule</source>
        <translation>Stunden des gewählten Zeitprofils</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>It takes effect once the locks of these keys are programmed.</source>
        <translation>Es wirkt, sobald die Schlösser dieser Schlüssel programmiert sind.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>No holidays yet</source>
        <translation>Noch keine Feiertage</translation>
    </message>
    <message>
        <source>No key follows a schedule that minds holidays, so no door changes.</source>
        <translation>Kein Schlüssel folgt einem Zeitprofil, das Feiertage beachtet, also ändert sich keine Tür.</translation>
    </message>
    <message>
        <source>No key follows this schedule, so no door changes.</source>
        <translation>Kein Schlüssel folgt diesem Zeitprofil, also ändert sich keine Tür.</translation>
    </message>
    <message>
        <source>No schedules yet</source>
        <translation>Noch keine Zeitprofile</translation>
    </message>
    <message>
        <source>On holidays: %1</source>
        <translation>An Feiertagen: %1</translation>
    </message>
    <message>
        <source>On these days a schedule can close or open all day.</source>
        <translation>An diesen Tagen kann ein Zeitprofil ganztägig schließen oder öffnen.</translation>
    </message>
    <message>
        <source>Part of keys</source>
        <translation>Teil der Schlüssel</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Remove holiday</source>
        <translation>Feiertag entfernen</translation>
    </message>
    <message>
        <source>Remove schedule</source>
        <translation>Zeitprofil entfernen</translation>
    </message>
    <message>
        <source>Schedules and holidays</source>
        <translation>Zeitprofile und Feiertage</translation>
    </message>
    <message>
        <source>Show these %1 keys</source>
        <translation>Diese %1 Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Without one a key opens at any hour of its days.</source>
        <translation>Ohne Zeitprofil öffnet ein Schlüssel zu jeder Stunde seiner Tage.</translation>
    </message>
</context>
<context>
    <name>ScopeCard</name>
    <message>
        <source>All locks</source>
        <translation>Alle Schlösser</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Schloss</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Reason, for the report of events</source>
        <translation>Grund, für den Ereignisbericht</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What the reports show</source>
        <translation>Was die Berichte zeigen</translation>
    </message>
    <message>
        <source>Why events are looked at</source>
        <translation>Warum Ereignisse angesehen werden</translation>
    </message>
    <message>
        <source>what is left empty means all</source>
        <translation>was leer bleibt, bedeutet alle</translation>
    </message>
</context>
<context>
    <name>SearchData</name>
    <message>
        <source>Add lock</source>
        <translation>Schloss hinzufügen</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events with “%1”</source>
        <translation>Ereignisse mit „%1“</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Personen importieren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Schloss</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Bericht: %1</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitprofil</translation>
    </message>
    <message>
        <source>Settings: computers</source>
        <translation>Einstellungen: Computer</translation>
    </message>
    <message>
        <source>Settings: dongle and Bluetooth</source>
        <translation>Einstellungen: Programmiergerät und Bluetooth</translation>
    </message>
    <message>
        <source>Settings: language and look</source>
        <translation>Einstellungen: Sprache und Aussehen</translation>
    </message>
    <message>
        <source>type a name after it</source>
        <translation>danach einen Namen eintippen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Nothing found. A part of a name or number is enough.</source>
        <translation>Nichts gefunden. Ein Teil eines Namens oder einer Nummer genügt.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
</context>
<context>
    <name>SenderCard</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Keep the sender</source>
        <translation>Absender speichern</translation>
    </message>
    <message>
        <source>Name of the property</source>
        <translation>Name des Objekts</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Sender of letters and receipts</source>
        <translation>Absender von Briefen und Quittungen</translation>
    </message>
    <message>
        <source>The sender is kept.</source>
        <translation>Der Absender ist gespeichert.</translation>
    </message>
    <message>
        <source>Without a name letters come from the building. It is kept on this computer.</source>
        <translation>Ohne Namen kommen Briefe vom Gebäude. Wird auf diesem Computer gespeichert.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Finish setting up</source>
        <translation>Einrichtung abschließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Management platform</source>
        <translation>Verwaltungsplattform</translation>
    </message>
    <message>
        <source>Protect the data of your property</source>
        <translation>Die Daten Ihres Objekts schützen</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Way to the locks</source>
        <translation>Weg zu den Schlössern</translation>
    </message>
</context>
<context>
    <name>SetupSide</name>
    <message>
        <source>About 10 minutes</source>
        <translation>Etwa 10 Minuten</translation>
    </message>
    <message>
        <source>Add the first lock by its label</source>
        <translation>Das erste Schloss mit seinem Etikett hinzufügen</translation>
    </message>
    <message>
        <source>Choose the way to the locks, or later</source>
        <translation>Den Weg zu den Schlössern wählen, oder später</translation>
    </message>
    <message>
        <source>Have at hand</source>
        <translation>Bereithalten</translation>
    </message>
    <message>
        <source>Name your platform, or later</source>
        <translation>Ihre Plattform nennen, oder später</translation>
    </message>
    <message>
        <source>Protect the data of your property</source>
        <translation>Die Daten Ihres Objekts schützen</translation>
    </message>
    <message>
        <source>The address of your platform, from your supplier</source>
        <translation>Die Adresse Ihrer Plattform, vom Lieferanten</translation>
    </message>
    <message>
        <source>The dongle, or Bluetooth on this computer</source>
        <translation>Das Programmiergerät, oder Bluetooth an diesem Computer</translation>
    </message>
    <message>
        <source>The label of a lock, from its box or its inside</source>
        <translation>Das Etikett eines Schlosses, vom Karton oder der Innenseite</translation>
    </message>
    <message>
        <source>Try the demo building first</source>
        <translation>Zuerst das Demogebäude ausprobieren</translation>
    </message>
</context>
<context>
    <name>ShareForm</name>
    <message numerus="yes">
        <source>%n in stock</source>
        <translation>
            <numerusform>%Ln im Vorrat</numerusform>
            <numerusform>%Ln im Vorrat</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Wird gefragt</translation>
    </message>
    <message>
        <source>Choose a lock</source>
        <translation>Schloss wählen</translation>
    </message>
    <message>
        <source>Choose a lock.</source>
        <translation>Wählen Sie ein Schloss.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find the organisation by its number first.</source>
        <translation>Suchen Sie zuerst die Organisation über ihre Nummer.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Issue key</source>
        <translation>Schlüssel ausgeben</translation>
    </message>
    <message>
        <source>Issue key to organisation</source>
        <translation>An Organisation ausgeben</translation>
    </message>
    <message>
        <source>It goes to %1, which receives keys until %2.</source>
        <translation>Er geht an %1, die bis %2 Schlüssel erhält.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Schloss</translation>
    </message>
    <message>
        <source>Number of the organisation</source>
        <translation>Nummer der Organisation</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitprofil</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Write the day as 31 Dec 2026 or 31-12-2026.</source>
        <translation>Schreiben Sie den Tag als 31. Dez. 2026 oder 31.12.2026.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
</context>
<context>
    <name>SideSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SignInCode</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Open the page in a browser</source>
        <translation>Seite im Browser öffnen</translation>
    </message>
    <message>
        <source>QR code of the page with the code</source>
        <translation>QR-Code der Seite mit dem Code</translation>
    </message>
    <message>
        <source>Sign in on the page of the platform and approve this code:</source>
        <translation>Melden Sie sich auf der Seite der Plattform an und bestätigen Sie diesen Code:</translation>
    </message>
    <message>
        <source>Time left for the approval</source>
        <translation>Restzeit für die Bestätigung</translation>
    </message>
    <message>
        <source>or scan it with a telephone</source>
        <translation>oder mit einem Telefon scannen</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Address of the platform</source>
        <translation>Adresse der Plattform</translation>
    </message>
    <message>
        <source>Enrolment token</source>
        <translation>Anmeldecode</translation>
    </message>
    <message>
        <source>I have an enrolment token</source>
        <translation>Ich habe einen Anmeldecode</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in with a browser</source>
        <translation>Mit einem Browser anmelden</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Die Adresse fehlt.</translation>
    </message>
    <message>
        <source>The enrolment token is missing.</source>
        <translation>Der Anmeldecode fehlt.</translation>
    </message>
</context>
<context>
    <name>SignalBars</name>
    <message>
        <source>Signal: %1 of 4 bars</source>
        <translation>Signal: %1 von 4 Balken</translation>
    </message>
</context>
<context>
    <name>SoundMark</name>
    <message>
        <source>Sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>State of the lock</source>
        <translation>Zustand des Schlosses</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Confirmed by read-back</source>
        <translation>Durch Rücklesen bestätigt</translation>
    </message>
    <message>
        <source>Plan and difference</source>
        <translation>Plan und Unterschied</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>StockCard</name>
    <message>
        <source>%1 users with a key</source>
        <translation>%1 Benutzer mit einem Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%n issued</source>
        <translation>
            <numerusform>%Ln ausgegeben</numerusform>
            <numerusform>%Ln ausgegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) purchased</source>
        <translation>
            <numerusform>%Ln gekaufter Schlüssel</numerusform>
            <numerusform>%Ln gekaufte Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) taken in join(s) the stock once the lock confirms it.</source>
        <translation>
            <numerusform>%Ln eingezogener Schlüssel kommt in den Vorrat, sobald das Schloss es bestätigt.</numerusform>
            <numerusform>%Ln eingezogene Schlüssel kommen in den Vorrat, sobald das Schloss es bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued of the keys purchased</source>
        <translation>Ausgegeben von den gekauften Schlüsseln</translation>
    </message>
    <message>
        <source>Keys and users</source>
        <translation>Schlüssel und Benutzer</translation>
    </message>
    <message>
        <source>Users on the lock</source>
        <translation>Benutzer auf dem Schloss</translation>
    </message>
</context>
<context>
    <name>SuspendForm</name>
    <message numerus="yes">
        <source>%n key(s) suspended; they stop opening once programmed.</source>
        <translation>
            <numerusform>%Ln Schlüssel ausgesetzt; er öffnet nach der Programmierung nicht mehr.</numerusform>
            <numerusform>%Ln Schlüssel ausgesetzt; sie öffnen nach der Programmierung nicht mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) will be suspended on that day.</source>
        <translation>
            <numerusform>%Ln Schlüssel wird an diesem Tag ausgesetzt.</numerusform>
            <numerusform>%Ln Schlüssel werden an diesem Tag ausgesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>They stop opening once their locks are programmed, and come back by themselves after the last day.</source>
        <translation>Sie öffnen nicht mehr, sobald ihre Schlösser programmiert sind, und kommen nach dem letzten Tag von selbst zurück.</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%n change(s) go(es) to the platform again.</source>
        <translation>
            <numerusform>%Ln Änderung geht erneut an die Plattform.</numerusform>
            <numerusform>%Ln Änderungen gehen erneut an die Plattform.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) let go.</source>
        <translation>
            <numerusform>%Ln Änderung verworfen.</numerusform>
            <numerusform>%Ln Änderungen verworfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent</source>
        <translation>
            <numerusform>%Ln Änderung gesendet</numerusform>
            <numerusform>%Ln Änderungen gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken over</source>
        <translation>
            <numerusform>%Ln übernommen</numerusform>
            <numerusform>%Ln übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Nothing was synced</source>
        <translation>Nichts wurde abgeglichen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Synced: %1, %2.</source>
        <translation>Abgeglichen: %1, %2.</translation>
    </message>
    <message>
        <source>Synced: nothing was new.</source>
        <translation>Abgeglichen: Nichts war neu.</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Abgleich läuft</translation>
    </message>
    <message>
        <source>The other value is in force now.</source>
        <translation>Jetzt gilt der andere Wert.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
</context>
<context>
    <name>TimeMachine</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>By plan</source>
        <translation>Nach Plan</translation>
    </message>
    <message>
        <source>By proof</source>
        <translation>Nach Beleg</translation>
    </message>
    <message>
        <source>Choose a lock</source>
        <translation>Schloss wählen</translation>
    </message>
    <message>
        <source>Choose a lock first.</source>
        <translation>Wählen Sie zuerst ein Schloss.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>%Ln Zeile kopiert.</numerusform>
            <numerusform>%Ln Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Could open</source>
        <translation>Konnte öffnen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Schloss</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Plan and proof say the same of everybody.</source>
        <translation>Plan und Beleg sagen über alle dasselbe.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Then its past shows here.</source>
        <translation>Dann zeigt sich hier seine Vergangenheit.</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who could open it</source>
        <translation>Wer es öffnen konnte</translation>
    </message>
    <message>
        <source>Who could open this door?</source>
        <translation>Wer konnte diese Tür öffnen?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TreeCard</name>
    <message numerus="yes">
        <source>%n lock(s) at no place</source>
        <translation>
            <numerusform>%Ln Schloss ohne Ort</numerusform>
            <numerusform>%Ln Schlösser ohne Ort</numerusform>
        </translation>
    </message>
    <message>
        <source>Add building</source>
        <translation>Gebäude hinzufügen</translation>
    </message>
    <message>
        <source>Choose where %1 shall lie and press Ctrl+V.</source>
        <translation>Wählen Sie, wo %1 liegen soll, und drücken Sie Strg+V.</translation>
    </message>
    <message>
        <source>No buildings yet</source>
        <translation>Noch keine Gebäude</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Put locks into buildings, floors and areas to find and plan by place.</source>
        <translation>Ordnen Sie Schlösser in Gebäude, Etagen und Bereiche, um nach Ort zu suchen und zu planen.</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message numerus="yes">
        <source>%n step(s) undone.</source>
        <translation>
            <numerusform>%Ln Schritt rückgängig gemacht.</numerusform>
            <numerusform>%Ln Schritte rückgängig gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Getan: %1.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History: what was done here</source>
        <translation>Verlauf: was hier getan wurde</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programmieren</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Rückgängig Gemachtes wiederholen</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Letzten Schritt rückgängig machen</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Open the profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>This profile is locked</source>
        <translation>Dieses Profil ist gesperrt</translation>
    </message>
    <message>
        <source>Type the passphrase of this profile.</source>
        <translation>Geben Sie die Passphrase dieses Profils ein.</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changes that wait for the platform</source>
        <translation>Änderungen, die auf die Plattform warten</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What is changed here goes to the platform at once, or as soon as it can be reached.</source>
        <translation>Was hier geändert wird, geht sofort an die Plattform, oder sobald sie erreichbar ist.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>WalkRun</name>
    <message>
        <source>Walk mode</source>
        <translation>Rundgang</translation>
    </message>
</context>
<context>
    <name>WalkSide</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next and done</source>
        <translation>Nächste und fertige</translation>
    </message>
    <message>
        <source>Next by signal</source>
        <translation>Nächste nach Signal</translation>
    </message>
    <message>
        <source>No lock with work is heard.</source>
        <translation>Kein Schloss mit Arbeit zu hören.</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Außer Reichweite</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkWindow</name>
    <message>
        <source>%1 done</source>
        <translation>%1 fertig</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 to go, %2 failed</source>
        <translation>noch %1, %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Finish this door, then leave</source>
        <translation>Diese Tür fertigstellen, dann verlassen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave walk mode</source>
        <translation>Rundgang verlassen</translation>
    </message>
    <message>
        <source>Leave while %1 is in work?</source>
        <translation>Verlassen, während %1 in Arbeit ist?</translation>
    </message>
    <message>
        <source>Locks done</source>
        <translation>Fertige Schlösser</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause after this door</source>
        <translation>Nach dieser Tür anhalten</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip this door</source>
        <translation>Diese Tür überspringen</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Jetzt anhalten</translation>
    </message>
    <message>
        <source>Stopped now, it keeps what it took and the next time goes on at that byte. Its old list stays in force until it has confirmed the new one. Keys that were stopped stay stopped.</source>
        <translation>Jetzt angehalten, behält es, was es angenommen hat, und macht beim nächsten Mal bei diesem Byte weiter. Die alte Liste gilt, bis es die neue bestätigt hat. Gestoppte Schlüssel bleiben gestoppt.</translation>
    </message>
    <message>
        <source>Try again what was left out</source>
        <translation>Ausgelassenes erneut versuchen</translation>
    </message>
    <message>
        <source>Walk mode</source>
        <translation>Rundgang</translation>
    </message>
</context>
<context>
    <name>WhatHappens</name>
    <message>
        <source>%1 → %2 of %3</source>
        <translation>%1 → %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) leave(s) the stock.</source>
        <translation>
            <numerusform>%Ln Schlüssel verlässt den Vorrat.</numerusform>
            <numerusform>%Ln Schlüssel verlassen den Vorrat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a person and at least one lock. One key leaves the stock of each lock.</source>
        <translation>Wählen Sie eine Person und mindestens ein Schloss. Aus dem Vorrat jedes Schlosses geht ein Schlüssel ab.</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Hours of the schedule</source>
        <translation>Stunden des Zeitprofils</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Schlösser</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Stock after issuing</source>
        <translation>Vorrat nach der Ausgabe</translation>
    </message>
    <message numerus="yes">
        <source>The door opens for %1 after %n lock(s) are programmed.</source>
        <translation>
            <numerusform>Die Tür öffnet für %1, sobald %Ln Schloss programmiert ist.</numerusform>
            <numerusform>Die Türen öffnen für %1, sobald %Ln Schlösser programmiert sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>WhyBody</name>
    <message>
        <source>Choose a cell to see why it is so.</source>
        <translation>Wählen Sie ein Feld, um zu sehen, warum es so ist.</translation>
    </message>
    <message>
        <source>On the lock</source>
        <translation>Auf dem Schloss</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Overview map</source>
        <translation>Übersichtskarte</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <source>%1 ahead</source>
        <translation>%1 vor</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 nach</translation>
    </message>
    <message>
        <source>A key that had begun by it waits again, until its own first day.</source>
        <translation>Ein Schlüssel, der nach dieser Uhr begonnen hatte, wartet wieder bis zu seinem eigenen ersten Tag.</translation>
    </message>
    <message>
        <source>A key that had ended by the lock&apos;s clock opens again, until its own last day.</source>
        <translation>Ein Schlüssel, der nach der Uhr des Schlosses beendet war, öffnet wieder bis zu seinem eigenen letzten Tag.</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>For the lock, %2 pass a second time: in its periods and in its log.</source>
        <translation>Für das Schloss vergehen %2 ein zweites Mal: in seinen Zeiträumen und in seinem Protokoll.</translation>
    </message>
    <message>
        <source>It is ahead by more than %1. No clock goes back so far unless the owner says so.</source>
        <translation>Sie geht mehr als %1 vor. Keine Uhr geht so weit zurück, außer der Eigentümer sagt es.</translation>
    </message>
    <message>
        <source>It is off by more than %1: the next contact sets it.</source>
        <translation>Sie weicht mehr als %1 ab: Der nächste Kontakt stellt sie.</translation>
    </message>
    <message>
        <source>Its log is not rewritten: events keep their numbers, and are shown at the corrected time.</source>
        <translation>Sein Protokoll wird nicht umgeschrieben: Ereignisse behalten ihre Nummern und werden zur berichtigten Zeit gezeigt.</translation>
    </message>
    <message>
        <source>Keys with days or hours do not open without a time. The next contact sets it.</source>
        <translation>Schlüssel mit Tagen oder Stunden öffnen ohne Zeit nicht. Der nächste Kontakt stellt die Uhr.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>No way to this lock is chosen.</source>
        <translation>Kein Weg zu diesem Schloss gewählt.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Set the clock back</source>
        <translation>Uhr zurückstellen</translation>
    </message>
    <message>
        <source>Set the clock of %1 back by %2?</source>
        <translation>Uhr von %1 um %2 zurückstellen?</translation>
    </message>
    <message>
        <source>The clock of %1 was left as it is: %2.</source>
        <translation>Die Uhr von %1 blieb, wie sie war: %2.</translation>
    </message>
    <message>
        <source>The clock of %1 was set; it had no time.</source>
        <translation>Die Uhr von %1 wurde gestellt; sie hatte keine Zeit.</translation>
    </message>
    <message>
        <source>The clock of %1 was set; it was %2.</source>
        <translation>Die Uhr von %1 wurde gestellt; sie ging %2.</translation>
    </message>
    <message>
        <source>The lock is not claimed yet.</source>
        <translation>Das Schloss hat noch keinen Eigentümer.</translation>
    </message>
    <message>
        <source>gains %1 s a day</source>
        <translation>geht %1 s pro Tag vor</translation>
    </message>
    <message>
        <source>left as it was</source>
        <translation>nicht gestellt</translation>
    </message>
    <message>
        <source>loses %1 s a day</source>
        <translation>geht %1 s pro Tag nach</translation>
    </message>
    <message>
        <source>no time is set</source>
        <translation>keine Zeit gestellt</translation>
    </message>
    <message>
        <source>not known: it shows over a day or more</source>
        <translation>nicht bekannt: Es zeigt sich nach einem Tag oder mehr</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>right to the second</source>
        <translation>auf die Sekunde richtig</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gestellt</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>%1 of %2 in stock</source>
        <translation>%1 von %2 im Vorrat</translation>
    </message>
    <message numerus="yes">
        <source>%n base period(s) end(s) between %1 and %2</source>
        <translation>
            <numerusform>%Ln Basiszeitraum endet zwischen %1 und %2</numerusform>
            <numerusform>%Ln Basiszeiträume enden zwischen %1 und %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) more</source>
        <translation>
            <numerusform>%Ln Schlüssel mehr</numerusform>
            <numerusform>%Ln Schlüssel mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>Base period</source>
        <translation>Basiszeitraum</translation>
    </message>
    <message>
        <source>Base, 5 years</source>
        <translation>Basis, 5 Jahre</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Issuable keys</source>
        <translation>Ausgebbare Schlüssel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programmierung</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Weitergabe</translation>
    </message>
    <message>
        <source>Sharing, 5 years</source>
        <translation>Weitergabe, 5 Jahre</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>eingelöst</translation>
    </message>
    <message>
        <source>base code, 5 years</source>
        <translation>Basiscode, 5 Jahre</translation>
    </message>
    <message>
        <source>code with keys</source>
        <translation>Code mit Schlüsseln</translation>
    </message>
    <message>
        <source>employees code</source>
        <translation>Mitarbeitercode</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>every change</source>
        <translation>jede Änderung</translation>
    </message>
    <message>
        <source>full management</source>
        <translation>volle Verwaltung</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>aufbewahrt</translation>
    </message>
    <message>
        <source>more: as many as the code holds</source>
        <translation>mehr: so viele, wie der Code enthält</translation>
    </message>
    <message>
        <source>no typing error</source>
        <translation>kein Tippfehler</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <source>only taking in</source>
        <translation>nur einziehen</translation>
    </message>
    <message>
        <source>organisation code</source>
        <translation>Organisationscode</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>removals only</source>
        <translation>nur entfernen</translation>
    </message>
    <message>
        <source>sharing code, 5 years</source>
        <translation>Weitergabe-Code, 5 Jahre</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>Testzeitraum</translation>
    </message>
    <message>
        <source>typing error at character %1</source>
        <translation>Tippfehler bei Zeichen %1</translation>
    </message>
    <message>
        <source>typing error: a character is wrong</source>
        <translation>Tippfehler: Ein Zeichen ist falsch</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>waits for the platform</source>
        <translation>wartet auf die Plattform</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>%1 lost or stolen?</source>
        <translation>%1 verloren oder gestohlen?</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lock(s) refuse(s) it</source>
        <translation>
            <numerusform>%1 von %Ln Schloss lehnt ihn ab</numerusform>
            <numerusform>%1 von %Ln Schlössern lehnen ihn ab</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last used %2</source>
        <translation>%1, zuletzt benutzt %2</translation>
    </message>
    <message numerus="yes">
        <source>%n computers are called so, and all of them are given up.</source>
        <translation>
            <numerusform>%Ln Computer heißt so und ist aufgegeben.</numerusform>
            <numerusform>%Ln Computer heißen so, und alle sind aufgegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) let(s) it in until %1.</source>
        <translation>
            <numerusform>%Ln Schloss lässt ihn bis %1 ein.</numerusform>
            <numerusform>%Ln Schlösser lassen ihn bis %1 ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) must be programmed before it can no longer write.</source>
        <translation>
            <numerusform>%Ln Schloss muss programmiert werden, bevor er nicht mehr schreiben kann.</numerusform>
            <numerusform>%Ln Schlösser müssen programmiert werden, bevor er nicht mehr schreiben kann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) of it go(es) on the deny list of every lock.</source>
        <translation>
            <numerusform>%Ln seiner Rechte kommt auf die Sperrliste jedes Schlosses.</numerusform>
            <numerusform>%Ln seiner Rechte kommen auf die Sperrliste jedes Schlosses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another computer of a manager changes the role of this one.</source>
        <translation>Die Rolle dieses Computers ändert ein anderer Computer eines Verwalters.</translation>
    </message>
    <message>
        <source>Choose a computer in the list.</source>
        <translation>Wählen Sie einen Computer in der Liste.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Monteur</translation>
    </message>
    <message>
        <source>Installer: on the way along the doors</source>
        <translation>Monteur: unterwegs von Tür zu Tür</translation>
    </message>
    <message>
        <source>It is given up already.</source>
        <translation>Dieser Computer ist schon als verloren gemeldet.</translation>
    </message>
    <message>
        <source>Its last right has ended: no lock lets it in.</source>
        <translation>Sein letztes Recht ist beendet: Kein Schloss lässt ihn ein.</translation>
    </message>
    <message>
        <source>Its next rights last 14 days without the platform instead of 30, and it may not shut out computers, issue keys to organisations or take them in, set clocks back or change roles.</source>
        <translation>Seine nächsten Rechte gelten ohne die Plattform 14 statt 30 Tage, und er darf keine Computer aussperren, keine Schlüssel an Organisationen ausgeben oder einziehen, keine Uhren zurückstellen und keine Rollen ändern.</translation>
    </message>
    <message>
        <source>Its next rights last 30 days without the platform instead of 14, and it may also shut out computers, issue keys to organisations and take them in, set clocks back and change roles.</source>
        <translation>Seine nächsten Rechte gelten ohne die Plattform 30 statt 14 Tage, und er darf auch Computer aussperren, Schlüssel an Organisationen ausgeben und einziehen, Uhren zurückstellen und Rollen ändern.</translation>
    </message>
    <message>
        <source>Its rights have ended: it can only read the state of locks and stop keys there.</source>
        <translation>Seine Rechte sind beendet: Er kann nur noch den Zustand von Schlössern lesen und dort Schlüssel stoppen.</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Schlösser</translation>
    </message>
    <message>
        <source>Lost, and every lock refuses it.</source>
        <translation>Verloren, und jedes Schloss lehnt ihn ab.</translation>
    </message>
    <message>
        <source>Lost, and it can still write these locks: %1.</source>
        <translation>Verloren, und er kann diese Schlösser noch schreiben: %1.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Verwalter</translation>
    </message>
    <message>
        <source>Manager: the desk of the building</source>
        <translation>Verwalter: der Arbeitsplatz im Gebäude</translation>
    </message>
    <message>
        <source>Rights end</source>
        <translation>Rechte enden</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message numerus="yes">
        <source>Shut it out of %n lock(s)</source>
        <translation>
            <numerusform>Aus %Ln Schloss aussperren</numerusform>
            <numerusform>Aus %Ln Schlössern aussperren</numerusform>
        </translation>
    </message>
    <message>
        <source>The locks then refuse all older rights; this computer gets a new one.</source>
        <translation>Die Schlösser lehnen dann alle älteren Rechte ab; dieser Computer bekommt ein neues.</translation>
    </message>
    <message>
        <source>The platform does not know this computer.</source>
        <translation>Die Plattform kennt diesen Computer nicht.</translation>
    </message>
    <message>
        <source>This computer is an installer&apos;s: a manager&apos;s changes roles.</source>
        <translation>Dieser Computer gehört einem Monteur: Rollen ändert der eines Verwalters.</translation>
    </message>
    <message>
        <source>This is the computer you are working at.</source>
        <translation>Dies ist der Computer, an dem Sie arbeiten.</translation>
    </message>
    <message>
        <source>Until then each of them lets it in and it can write there.</source>
        <translation>Bis dahin lässt jedes davon ihn ein, und er kann dort schreiben.</translation>
    </message>
    <message>
        <source>every lock refuses it</source>
        <translation>jedes Schloss lehnt ihn ab</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
</context>
<context>
    <name>elsewhere</name>
    <message>
        <source>%1 is being programmed by %2 since %3.</source>
        <translation>%1 wird seit %3 von %2 programmiert.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>So are %n more lock(s).</source>
        <translation>
            <numerusform>Ebenso %Ln weiteres Schloss.</numerusform>
            <numerusform>Ebenso %Ln weitere Schlösser.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>endings</name>
    <message numerus="yes">
        <source>%n option(s) end(s)</source>
        <translation>
            <numerusform>%Ln Option endet</numerusform>
            <numerusform>%Ln Optionen enden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) end(s)</source>
        <translation>
            <numerusform>%Ln Zeitraum endet</numerusform>
            <numerusform>%Ln Zeiträume enden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n periods end soon, the first on %3: %1.</source>
        <translation>
            <numerusform>%Ln Zeitraum endet bald, am %3: %1.</numerusform>
            <numerusform>%Ln Zeiträume enden bald, der erste am %3: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The period of %1 ends in %2, on %3.</source>
        <translation>Der Zeitraum von %1 läuft noch %2, bis %3.</translation>
    </message>
    <message>
        <source>The period of %1 ends today.</source>
        <translation>Der Zeitraum von %1 endet heute.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>events</name>
    <message numerus="yes">
        <source>%1 overwrote %n event(s) before they were read: numbers %2 to %3.</source>
        <translation>
            <numerusform>%1 hat %Ln Ereignis überschrieben, bevor es gelesen war: Nummern %2 bis %3.</numerusform>
            <numerusform>%1 hat %Ln Ereignisse überschrieben, bevor sie gelesen waren: Nummern %2 bis %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2 opened, %3 refused</source>
        <translation>%1: %2 geöffnet, %3 abgelehnt</translation>
    </message>
    <message>
        <source>%1: %2 opened, %3 refused, %4 other</source>
        <translation>%1: %2 geöffnet, %3 abgelehnt, %4 sonstige</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came again with other content: no. %1. What came first is kept.</source>
        <translation>
            <numerusform>%Ln Ereignis kam erneut mit anderem Inhalt: Nr. %1. Das zuerst Gekommene bleibt.</numerusform>
            <numerusform>%Ln Ereignisse kamen erneut mit anderem Inhalt: Nr. %1. Das zuerst Gekommene bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>, between %1 and %2</source>
        <translation>, zwischen %1 und %2</translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation>Batterie schwach</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Block off</source>
        <translation>Sperre aus</translation>
    </message>
    <message>
        <source>Block on</source>
        <translation>Sperre ein</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Eigentümer gesetzt</translation>
    </message>
    <message>
        <source>Clock set</source>
        <translation>Uhr gestellt</translation>
    </message>
    <message>
        <source>Clock set, %1 back</source>
        <translation>Uhr gestellt, %1 zurück</translation>
    </message>
    <message>
        <source>Clock set, %1 forward</source>
        <translation>Uhr gestellt, %1 vor</translation>
    </message>
    <message>
        <source>Door forced</source>
        <translation>Tür aufgebrochen</translation>
    </message>
    <message>
        <source>Door held open</source>
        <translation>Tür zu lange offen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Ereignis %1</translation>
    </message>
    <message>
        <source>Firmware updated</source>
        <translation>Firmware aktualisiert</translation>
    </message>
    <message>
        <source>Gap.</source>
        <translation>Lücke.</translation>
    </message>
    <message>
        <source>Keypad locked out</source>
        <translation>Tastatur gesperrt</translation>
    </message>
    <message>
        <source>Keypad locked out for %1</source>
        <translation>Tastatur für %1 gesperrt</translation>
    </message>
    <message>
        <source>Keys revoked</source>
        <translation>Schlüssel entzogen</translation>
    </message>
    <message>
        <source>Keys revoked: %1</source>
        <translation>Schlüssel entzogen: %1</translation>
    </message>
    <message>
        <source>List %1 taken over</source>
        <translation>Liste %1 übernommen</translation>
    </message>
    <message>
        <source>List taken over</source>
        <translation>Liste übernommen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Schloss</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Moved from a desk</source>
        <translation>Vom Computer bedient</translation>
    </message>
    <message>
        <source>Moved from a desk: %1</source>
        <translation>Vom Computer bedient: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Privacy off</source>
        <translation>Privat aus</translation>
    </message>
    <message>
        <source>Privacy on</source>
        <translation>Privat ein</translation>
    </message>
    <message>
        <source>Reading the events of %1</source>
        <translation>Ereignisse von %1 lesen</translation>
    </message>
    <message>
        <source>Reduced, so the log cannot be read: %1.</source>
        <translation>Eingeschränkt, daher ist das Protokoll nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Refused: before its start or after its end</source>
        <translation>Abgelehnt: vor Beginn oder nach Ende</translation>
    </message>
    <message>
        <source>Refused: clock not set</source>
        <translation>Abgelehnt: Uhr nicht gestellt</translation>
    </message>
    <message>
        <source>Refused: lock is blocked</source>
        <translation>Abgelehnt: Schloss gesperrt</translation>
    </message>
    <message>
        <source>Refused: not known</source>
        <translation>Abgelehnt: nicht bekannt</translation>
    </message>
    <message>
        <source>Refused: outside schedule</source>
        <translation>Abgelehnt: außerhalb des Zeitprofils</translation>
    </message>
    <message>
        <source>Refused: revoked or suspended</source>
        <translation>Abgelehnt: entzogen oder ausgesetzt</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Restarted</source>
        <translation>Neu gestartet</translation>
    </message>
    <message>
        <source>Restarted after a loss of power</source>
        <translation>Neu gestartet nach Stromausfall</translation>
    </message>
    <message>
        <source>Restarted for new firmware</source>
        <translation>Neu gestartet für neue Firmware</translation>
    </message>
    <message>
        <source>Somebody altered the log, or the memory of the lock fails.</source>
        <translation>Jemand hat das Protokoll verändert, oder der Speicher des Schlosses ist defekt.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time at the lock</source>
        <translation>Zeit am Schloss</translation>
    </message>
    <message>
        <source>Time not known</source>
        <translation>Zeit nicht bekannt</translation>
    </message>
    <message>
        <source>Too many connection attempts</source>
        <translation>Zu viele Verbindungsversuche</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>verändert</translation>
    </message>
    <message>
        <source>block off</source>
        <translation>Sperre aus</translation>
    </message>
    <message>
        <source>block on</source>
        <translation>Sperre ein</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>verriegeln</translation>
    </message>
    <message>
        <source>locks</source>
        <translation>Schlösser</translation>
    </message>
    <message>
        <source>overwritten</source>
        <translation>überschrieben</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>privacy off</source>
        <translation>Privat aus</translation>
    </message>
    <message>
        <source>privacy on</source>
        <translation>Privat ein</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>Handsender</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Transponder</translation>
    </message>
    <message>
        <source>taken in %1</source>
        <translation>eingezogen %1</translation>
    </message>
    <message>
        <source>unlock</source>
        <translation>entriegeln</translation>
    </message>
</context>
<context>
    <name>firmware</name>
    <message>
        <source>%1 are on the lock, which still runs %2. Going on sends only the rest.</source>
        <translation>%1 sind auf dem Schloss, auf dem noch %2 läuft. Beim Fortfahren wird nur der Rest gesendet.</translation>
    </message>
    <message>
        <source>%1 are on the lock, which still runs what it ran. Going on sends only the rest.</source>
        <translation>%1 sind auf dem Schloss, auf dem noch die bisherige Version läuft. Beim Fortfahren wird nur der Rest gesendet.</translation>
    </message>
    <message>
        <source>%1 becomes %2, %3</source>
        <translation>%1 wird %2, %3</translation>
    </message>
    <message>
        <source>%1 has firmware %2; the next contact shows whether it runs.</source>
        <translation>%1 hat Firmware %2; der nächste Kontakt zeigt, ob sie läuft.</translation>
    </message>
    <message>
        <source>%1 runs firmware %2.</source>
        <translation>Auf %1 läuft Firmware %2.</translation>
    </message>
    <message>
        <source>%1, went on at byte %2</source>
        <translation>%1, fortgesetzt bei Byte %2</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>No way to this lock is chosen.</source>
        <translation>Kein Weg zu diesem Schloss gewählt.</translation>
    </message>
    <message>
        <source>The firmware of %1 was not updated</source>
        <translation>Die Firmware von %1 wurde nicht aktualisiert</translation>
    </message>
    <message>
        <source>The lock has all of %1 and restarted; whether it runs it shows the next contact.</source>
        <translation>Das Schloss hat %1 vollständig und wurde neu gestartet; ob sie läuft, zeigt der nächste Kontakt.</translation>
    </message>
    <message>
        <source>The lock restarts</source>
        <translation>Das Schloss startet neu</translation>
    </message>
    <message>
        <source>The lock runs %1 and goes back to no lower version.</source>
        <translation>Auf dem Schloss läuft %1; auf eine niedrigere Version geht es nicht zurück.</translation>
    </message>
    <message>
        <source>The lock runs %2; before it was %1. Keys and list are as they were.</source>
        <translation>Auf dem Schloss läuft %2; vorher war es %1. Schlüssel und Liste sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The lock shows the new version</source>
        <translation>Das Schloss zeigt die neue Version</translation>
    </message>
    <message>
        <source>Updating the firmware of %1</source>
        <translation>Firmware von %1 wird aktualisiert</translation>
    </message>
    <message>
        <source>Waiting for the lock to show its version</source>
        <translation>Warten, bis das Schloss seine Version zeigt</translation>
    </message>
    <message>
        <source>Write the version as numbers with dots, such as 2.4.0.</source>
        <translation>Schreiben Sie die Version als Zahlen mit Punkten, etwa 2.4.0.</translation>
    </message>
    <message>
        <source>an unknown version</source>
        <translation>eine unbekannte Version</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>floor_plan</name>
    <message numerus="yes">
        <source>%n to program</source>
        <translation>
            <numerusform>%Ln zu programmieren</numerusform>
            <numerusform>%Ln zu programmieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Disc: not low. Triangle: low. Square: not known.</source>
        <translation>Scheibe: nicht schwach. Dreieck: schwach. Quadrat: nicht bekannt.</translation>
    </message>
    <message>
        <source>Disc: the lock holds what is wanted. Diamond: to program.</source>
        <translation>Scheibe: Das Schloss enthält, was gewünscht ist. Raute: zu programmieren.</translation>
    </message>
    <message>
        <source>Disc: within a week. Diamond: within 30 days. Triangle: longer ago. Square: never.</source>
        <translation>Scheibe: innerhalb einer Woche. Raute: innerhalb von 30 Tagen. Dreieck: länger her. Quadrat: nie.</translation>
    </message>
    <message>
        <source>Drag a lock to move it; click it to open it.</source>
        <translation>Ziehen Sie ein Schloss, um es zu verschieben; klicken Sie darauf, um es zu öffnen.</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Schlösser</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>as wanted</source>
        <translation>wie gewünscht</translation>
    </message>
    <message>
        <source>low</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not low</source>
        <translation>nicht schwach</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>%1 (not: %2)</source>
        <translation>%1 (nicht: %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be given.</source>
        <translation>
            <numerusform>%Ln konnte nicht gegeben werden.</numerusform>
            <numerusform>%Ln konnten nicht gegeben werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s)</source>
        <translation>
            <numerusform>%Ln Ausnahme</numerusform>
            <numerusform>%Ln Ausnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) changed.</source>
        <translation>
            <numerusform>%Ln Schlüssel geändert.</numerusform>
            <numerusform>%Ln Schlüssel geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be given</source>
        <translation>
            <numerusform>%Ln Schlüssel konnte nicht gegeben werden</numerusform>
            <numerusform>%Ln Schlüssel konnten nicht gegeben werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) given.</source>
        <translation>
            <numerusform>%Ln Schlüssel gegeben.</numerusform>
            <numerusform>%Ln Schlüssel gegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) is/are still to be given.</source>
        <translation>
            <numerusform>%Ln Schlüssel ist noch zu geben.</numerusform>
            <numerusform>%Ln Schlüssel sind noch zu geben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) is/are taken in</source>
        <translation>
            <numerusform>%Ln Schlüssel wird eingezogen</numerusform>
            <numerusform>%Ln Schlüssel werden eingezogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) is/are to be taken in.</source>
        <translation>
            <numerusform>%Ln Schlüssel ist einzuziehen.</numerusform>
            <numerusform>%Ln Schlüssel sind einzuziehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) missing</source>
        <translation>
            <numerusform>%Ln Schlüssel fehlt</numerusform>
            <numerusform>%Ln Schlüssel fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) stay(s), by another group of the holder</source>
        <translation>
            <numerusform>%Ln Schlüssel bleibt, durch eine andere Gruppe des Inhabers</numerusform>
            <numerusform>%Ln Schlüssel bleiben, durch eine andere Gruppe des Inhabers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) taken in.</source>
        <translation>
            <numerusform>%Ln Schlüssel eingezogen.</numerusform>
            <numerusform>%Ln Schlüssel eingezogen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln Schloss</numerusform>
            <numerusform>%Ln Schlösser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not on the lock</source>
        <translation>
            <numerusform>%Ln nicht auf dem Schloss</numerusform>
            <numerusform>%Ln nicht auf dem Schloss</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still open(s) until its lock is programmed</source>
        <translation>
            <numerusform>%Ln davon öffnet, bis das Schloss programmiert ist</numerusform>
            <numerusform>%Ln davon öffnen, bis das Schloss programmiert ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added.</source>
        <translation>
            <numerusform>%Ln Person hinzugefügt.</numerusform>
            <numerusform>%Ln Personen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) stay(s), without the group.</source>
        <translation>
            <numerusform>%Ln Person bleibt, ohne die Gruppe.</numerusform>
            <numerusform>%Ln Personen bleiben, ohne die Gruppe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open(s) until its lock is programmed.</source>
        <translation>
            <numerusform>%Ln öffnet noch, bis das Schloss programmiert ist.</numerusform>
            <numerusform>%Ln öffnen noch, bis das Schloss programmiert ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%Ln zu tun</numerusform>
            <numerusform>%Ln zu tun</numerusform>
        </translation>
    </message>
    <message>
        <source>A key ends with its holder&apos;s stay if that is sooner.</source>
        <translation>Ein Schlüssel endet mit dem Aufenthalt des Inhabers, wenn der früher endet.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s)</source>
        <translation>
            <numerusform>%Ln Person hinzufügen</numerusform>
            <numerusform>%Ln Personen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Add locks</source>
        <translation>Schlösser hinzufügen</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Personen hinzufügen</translation>
    </message>
    <message>
        <source>All else is done. They stay in the group; complete it when the reason is gone.</source>
        <translation>Alles andere ist erledigt. Sie bleiben in der Gruppe; vervollständigen Sie, wenn der Grund entfällt.</translation>
    </message>
    <message>
        <source>All that are shown</source>
        <translation>Alle gezeigten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a lock in the list.</source>
        <translation>Wählen Sie ein Schloss in der Liste.</translation>
    </message>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation>Wählen Sie zuerst jemanden in der Liste.</translation>
    </message>
    <message>
        <source>Choose somebody whose tag the lock does not know.</source>
        <translation>Wählen Sie jemanden, dessen Transponder das Schloss nicht kennt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Gruppe löschen</translation>
    </message>
    <message>
        <source>Delete the group %1?</source>
        <translation>Die Gruppe %1 löschen?</translation>
    </message>
    <message>
        <source>Each lock knows a tag by a number of its own, so it has to see the tag once.</source>
        <translation>Jedes Schloss kennt einen Transponder unter eigener Nummer und muss ihn daher einmal sehen.</translation>
    </message>
    <message>
        <source>End of stay</source>
        <translation>Ende des Aufenthalts</translation>
    </message>
    <message>
        <source>Everybody in it gets a key of each lock you add.</source>
        <translation>Alle darin erhalten einen Schlüssel für jedes Schloss, das Sie hinzufügen.</translation>
    </message>
    <message>
        <source>Filter by name or unit</source>
        <translation>Nach Name oder Wohnung filtern</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Hours and days</source>
        <translation>Zeiten und Tage</translation>
    </message>
    <message>
        <source>Issue the keys</source>
        <translation>Schlüssel ausgeben</translation>
    </message>
    <message>
        <source>Issuing</source>
        <translation>Ausgabe läuft</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys by the group</source>
        <translation>Schlüssel durch die Gruppe</translation>
    </message>
    <message>
        <source>Keys given by hand stay as they are</source>
        <translation>Von Hand gegebene Schlüssel bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Keys that could not be given</source>
        <translation>Schlüssel, die nicht gegeben werden konnten</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Schloss</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Schlösser</translation>
    </message>
    <message>
        <source>Locks of the group</source>
        <translation>Schlösser der Gruppe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No key has to change.</source>
        <translation>Kein Schlüssel muss sich ändern.</translation>
    </message>
    <message>
        <source>No key yet: %1</source>
        <translation>Noch kein Schlüssel: %1</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Niemand passt</translation>
    </message>
    <message>
        <source>Nobody is in this group</source>
        <translation>Niemand ist in dieser Gruppe</translation>
    </message>
    <message>
        <source>Nobody opens it by the group any more.</source>
        <translation>Niemand öffnet es mehr durch die Gruppe.</translation>
    </message>
    <message>
        <source>Number of the tag</source>
        <translation>Nummer des Transponders</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>People of the group</source>
        <translation>Personen der Gruppe</translation>
    </message>
    <message>
        <source>People who are not in the group</source>
        <translation>Personen, die nicht in der Gruppe sind</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Present or type the tag</source>
        <translation>Transponder vorhalten oder Nummer eintippen</translation>
    </message>
    <message>
        <source>Present tag</source>
        <translation>Transponder vorhalten</translation>
    </message>
    <message>
        <source>Present the tag once.</source>
        <translation>Halten Sie den Transponder einmal vor.</translation>
    </message>
    <message>
        <source>Program now</source>
        <translation>Jetzt programmieren</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitprofil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Such as Cleaners, Residents or Night watch.</source>
        <translation>Zum Beispiel Reinigung, Bewohner oder Nachtwache.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Transponder</translation>
    </message>
    <message>
        <source>Take %1 from %2?</source>
        <translation>%1 von %2 nehmen?</translation>
    </message>
    <message>
        <source>Take %1 out of %2?</source>
        <translation>%1 aus %2 nehmen?</translation>
    </message>
    <message>
        <source>Take lock</source>
        <translation>Schloss entfernen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Taken out by hand: %1</source>
        <translation>Von Hand herausgenommen: %1</translation>
    </message>
    <message>
        <source>The lock knows no tag of theirs.</source>
        <translation>Das Schloss kennt keinen ihrer Transponder.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>They stay in the list of people.</source>
        <translation>Sie bleiben in der Personenliste.</translation>
    </message>
    <message>
        <source>This group has no locks</source>
        <translation>Diese Gruppe hat keine Schlösser</translation>
    </message>
    <message>
        <source>Whoever you add gets a key of each of its locks.</source>
        <translation>Wen Sie hinzufügen, der erhält einen Schlüssel für jedes ihrer Schlösser.</translation>
    </message>
    <message>
        <source>Write the day as 31 Dec 2026 or 31-12-2026.</source>
        <translation>Schreiben Sie den Tag als 31. Dez. 2026 oder 31.12.2026.</translation>
    </message>
    <message>
        <source>at any hour</source>
        <translation>zu jeder Stunde</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>on the lock</source>
        <translation>auf dem Schloss</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>handed_out</name>
    <message numerus="yes">
        <source>%n key(s) is/are taken in, and open until the locks are programmed.</source>
        <translation>
            <numerusform>%Ln Schlüssel wird eingezogen und öffnet, bis die Schlösser programmiert sind.</numerusform>
            <numerusform>%Ln Schlüssel werden eingezogen und öffnen, bis die Schlösser programmiert sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%Ln Mal</numerusform>
            <numerusform>%Ln Mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Are %n medium(media) back?</source>
        <translation>
            <numerusform>Ist %Ln Medium zurück?</numerusform>
            <numerusform>Sind %Ln Medien zurück?</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Key receipt</source>
        <translation>Empfangsbestätigung</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Schlösser</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Nobody is reminded of them any more.</source>
        <translation>Daran wird niemand mehr erinnert.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Part of people</source>
        <translation>Ein Teil der Personen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Empfangsbestätigungen</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Erinnert</translation>
    </message>
    <message>
        <source>Return protocol</source>
        <translation>Rückgabeprotokoll</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n medium(media)</source>
        <translation>
            <numerusform>%Ln Medium zurücknehmen</numerusform>
            <numerusform>%Ln Medien zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message numerus="yes">
        <source>Write off %n medium(media)</source>
        <translation>
            <numerusform>%Ln Medium ausbuchen</numerusform>
            <numerusform>%Ln Medien ausbuchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write off %n medium(media)?</source>
        <translation>
            <numerusform>%Ln Medium ausbuchen?</numerusform>
            <numerusform>%Ln Medien ausbuchen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>key ended %1</source>
        <translation>Schlüssel endete am %1</translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>zuletzt am %1</translation>
    </message>
    <message>
        <source>moved out %1</source>
        <translation>ausgezogen am %1</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>keine Wohnung</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht unterschrieben</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>auf Papier</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>am Bildschirm</translation>
    </message>
    <message>
        <source>replaced %1</source>
        <translation>ersetzt am %1</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <source>%1, parted by %2, %n column(s) known</source>
        <translation>
            <numerusform>%1, getrennt durch %2, %Ln Spalte erkannt</numerusform>
            <numerusform>%1, getrennt durch %2, %Ln Spalten erkannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) made</source>
        <translation>
            <numerusform>%Ln Gruppe angelegt</numerusform>
            <numerusform>%Ln Gruppen angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) are read too</source>
        <translation>
            <numerusform>%Ln verborgene Zeile wird auch gelesen</numerusform>
            <numerusform>%Ln verborgene Zeilen werden auch gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be given: see Groups</source>
        <translation>
            <numerusform>%Ln Schlüssel konnte nicht gegeben werden: siehe Gruppen</numerusform>
            <numerusform>%Ln Schlüssel konnten nicht gegeben werden: siehe Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) given</source>
        <translation>
            <numerusform>%Ln Schlüssel gegeben</numerusform>
            <numerusform>%Ln Schlüssel gegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged cell(s) count where they begin</source>
        <translation>
            <numerusform>%Ln verbundene Zelle zählt, wo sie beginnt</numerusform>
            <numerusform>%Ln verbundene Zellen zählen, wo sie beginnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people come into groups that have locks: whoever can get a key there gets it.</source>
        <translation>
            <numerusform>%Ln Person kommt in Gruppen mit Schlössern: Wer dort einen Schlüssel bekommen kann, bekommt ihn.</numerusform>
            <numerusform>%Ln Personen kommen in Gruppen mit Schlössern: Wer dort einen Schlüssel bekommen kann, bekommt ihn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have to present a tag first</source>
        <translation>
            <numerusform>%Ln Person muss zuerst einen Tag vorhalten</numerusform>
            <numerusform>%Ln Personen müssen zuerst einen Tag vorhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>A cell of this line is longer than 200 characters.</source>
        <translation>Eine Zelle dieser Zeile ist länger als 200 Zeichen.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>An earlier line has the same number, or the same name and unit.</source>
        <translation>Eine frühere Zeile hat dieselbe Nummer oder denselben Namen und dieselbe Wohnung.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Enddatum</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>First cells</source>
        <translation>Erste Zellen</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Hidden columns are read too</source>
        <translation>Verborgene Spalten werden auch gelesen</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Hausnummer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message numerus="yes">
        <source>Make %n new group(s): %1</source>
        <translation>
            <numerusform>%Ln neue Gruppe anlegen: %1</numerusform>
            <numerusform>%Ln neue Gruppen anlegen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Middle of the name</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>No more groups can be made.</source>
        <translation>Es können keine Gruppen mehr angelegt werden.</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Nicht in der Datei</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Several people here have this name and unit; give the number.</source>
        <translation>Mehrere Personen hier haben diesen Namen und diese Wohnung; geben Sie die Nummer an.</translation>
    </message>
    <message>
        <source>Tag (not imported)</source>
        <translation>Transponder (nicht importiert)</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Gilt als</translation>
    </message>
    <message>
        <source>The line has more cells than the heading.</source>
        <translation>Die Zeile hat mehr Zellen als die Überschrift.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>This could be two days; choose above which number is the day.</source>
        <translation>Dies kann zwei Tage bedeuten; wählen Sie oben, welche Zahl der Tag ist.</translation>
    </message>
    <message>
        <source>This is no date; write it as 2026-12-31 or 31-12-2026.</source>
        <translation>Dies ist kein Datum; schreiben Sie es als 2026-12-31 oder 31-12-2026.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Dies ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This is no name of a group.</source>
        <translation>Das ist kein Name einer Gruppe.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Wohnung</translation>
    </message>
    <message numerus="yes">
        <source>XLSX, sheet %1, %n column(s) known</source>
        <translation>
            <numerusform>XLSX, Tabellenblatt %1, %Ln Spalte erkannt</numerusform>
            <numerusform>XLSX, Tabellenblatt %1, %Ln Spalten erkannt</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>nicht in der Datei</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>upright bars</source>
        <translation>senkrechte Striche</translation>
    </message>
</context>
<context>
    <name>issue</name>
    <message numerus="yes">
        <source>%n issuable</source>
        <translation>
            <numerusform>%Ln ausgebbar</numerusform>
            <numerusform>%Ln ausgebbar</numerusform>
        </translation>
    </message>
    <message>
        <source>A code has at least %1 digits.</source>
        <translation>Ein Code hat mindestens %1 Ziffern.</translation>
    </message>
    <message numerus="yes">
        <source>A tag number has 8, 14 or 20 characters; this one has %n.</source>
        <translation>
            <numerusform>Eine Transpondernummer hat 8, 14 oder 20 Zeichen; diese hat %Ln.</numerusform>
            <numerusform>Eine Transpondernummer hat 8, 14 oder 20 Zeichen; diese hat %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag number has only digits and the letters A to F.</source>
        <translation>Eine Transpondernummer hat nur Ziffern und die Buchstaben A bis F.</translation>
    </message>
    <message>
        <source>Issuable: %1</source>
        <translation>Ausgebbar: %1</translation>
    </message>
    <message>
        <source>The code is missing. Type one, or let one be made.</source>
        <translation>Der Code fehlt. Tippen Sie einen ein oder lassen Sie einen erzeugen.</translation>
    </message>
    <message>
        <source>The number of the tag is missing.</source>
        <translation>Die Nummer des Transponders fehlt.</translation>
    </message>
    <message>
        <source>The serial of the remote is missing.</source>
        <translation>Die Nummer des Handsenders fehlt.</translation>
    </message>
    <message>
        <source>The serial stands on the back: 4 to 20 letters, digits and hyphens.</source>
        <translation>Die Nummer steht auf der Rückseite: 4 bis 20 Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>no keys in stock</source>
        <translation>keine Schlüssel im Vorrat</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>noch nicht vollständig</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <source>reduced: only taking in</source>
        <translation>eingeschränkt: nur einziehen</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>%1 loses %2.</source>
        <translation>%1 verliert %2.</translation>
    </message>
    <message>
        <source>%1 still goes by the values of before; the next programming changes them.</source>
        <translation>%1 richtet sich noch nach den alten Werten; die nächste Programmierung ändert sie.</translation>
    </message>
    <message>
        <source>%2 old</source>
        <translation>%2 alt</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) never reached a lock and go(es) back to the stock.</source>
        <translation>
            <numerusform>%Ln Schlüssel hat nie ein Schloss erreicht und geht zurück in den Vorrat.</numerusform>
            <numerusform>%Ln Schlüssel haben nie ein Schloss erreicht und gehen zurück in den Vorrat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) still open(s) until programming confirms it</source>
        <translation>
            <numerusform>%Ln Schlüssel öffnet noch, bis die Programmierung es bestätigt</numerusform>
            <numerusform>%Ln Schlüssel öffnen noch, bis die Programmierung es bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln Schloss</numerusform>
            <numerusform>%Ln Schlösser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) to program</source>
        <translation>
            <numerusform>%Ln Schloss zu programmieren</numerusform>
            <numerusform>%Ln Schlösser zu programmieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people lose %2.</source>
        <translation>
            <numerusform>%Ln Person verliert %2.</numerusform>
            <numerusform>%Ln Personen verlieren %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Issued, and not on %1 yet: it opens after the next programming.</source>
        <translation>Ausgegeben und noch nicht auf %1: Er öffnet nach der nächsten Programmierung.</translation>
    </message>
    <message numerus="yes">
        <source>It takes effect after %n lock(s) are programmed.</source>
        <translation>
            <numerusform>Es wirkt, sobald %Ln Schloss programmiert ist.</numerusform>
            <numerusform>Es wirkt, sobald %Ln Schlösser programmiert sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Schloss</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>No medium is left on this key, so it opens nothing. Take it in, then issue a new one if it is needed.</source>
        <translation>Dieser Schlüssel hat kein Medium mehr und öffnet nichts. Ziehen Sie ihn ein und geben Sie bei Bedarf einen neuen aus.</translation>
    </message>
    <message>
        <source>No receipt of the lock holds this key.</source>
        <translation>Keine Quittung des Schlosses enthält diesen Schlüssel.</translation>
    </message>
    <message>
        <source>On %1 as wanted when it was last heard of, %2 ago. Program or read the lock to be sure.</source>
        <translation>Auf %1 wie gewünscht beim letzten Kontakt, %2 her. Programmieren oder lesen Sie das Schloss, um sicherzugehen.</translation>
    </message>
    <message>
        <source>On %1 as wanted.</source>
        <translation>Auf %1 wie gewünscht.</translation>
    </message>
    <message>
        <source>On the lock</source>
        <translation>Auf dem Schloss</translation>
    </message>
    <message>
        <source>On the lock as wanted</source>
        <translation>Auf Schloss wie gewünscht</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Somebody else made this key open less at %1. It waits for your decision on the plan.</source>
        <translation>Jemand anders hat diesen Schlüssel an %1 eingeschränkt. Er wartet auf Ihre Entscheidung im Plan.</translation>
    </message>
    <message>
        <source>Somebody else took this key off %1. It stays off until you decide on the plan.</source>
        <translation>Jemand anders hat diesen Schlüssel von %1 genommen. Er bleibt weg, bis Sie im Plan entscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel aussetzen</numerusform>
            <numerusform>%Ln Schlüssel aussetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n key(s)?</source>
        <translation>
            <numerusform>%Ln Schlüssel aussetzen?</numerusform>
            <numerusform>%Ln Schlüssel aussetzen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel einziehen</numerusform>
            <numerusform>%Ln Schlüssel einziehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n key(s)?</source>
        <translation>
            <numerusform>%Ln Schlüssel einziehen?</numerusform>
            <numerusform>%Ln Schlüssel einziehen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in, and perhaps it still opens %1: the last programming did not come to its end.</source>
        <translation>Eingezogen, und vielleicht öffnet er %1 noch: Die letzte Programmierung kam nicht zum Ende.</translation>
    </message>
    <message>
        <source>Taken in, but it still opens at %1 until programming confirms that it is off.</source>
        <translation>Eingezogen, aber er öffnet %1 noch, bis die Programmierung bestätigt, dass er entfernt ist.</translation>
    </message>
    <message>
        <source>Taken in, still opens</source>
        <translation>Eingezogen, öffnet noch</translation>
    </message>
    <message>
        <source>Taken in; %1 confirmed that it is off.</source>
        <translation>Eingezogen; %1 hat bestätigt, dass er entfernt ist.</translation>
    </message>
    <message>
        <source>The keys stay issued and can be given back in force.</source>
        <translation>Die Schlüssel bleiben ausgegeben und können wieder in Kraft gesetzt werden.</translation>
    </message>
    <message>
        <source>The lock confirmed list %1 with this key on %2.</source>
        <translation>Das Schloss hat Liste %1 mit diesem Schlüssel am %2 bestätigt.</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation>Hinzuzufügen</translation>
    </message>
    <message>
        <source>To be changed</source>
        <translation>Zu ändern</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>add</source>
        <translation>hinzufügen</translation>
    </message>
    <message>
        <source>any hour</source>
        <translation>jede Stunde</translation>
    </message>
    <message>
        <source>as wanted</source>
        <translation>wie gewünscht</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>entscheiden</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>list %1, %2</source>
        <translation>Liste %1, %2</translation>
    </message>
    <message>
        <source>may still open</source>
        <translation>öffnet vielleicht noch</translation>
    </message>
    <message>
        <source>maybe there, no receipt</source>
        <translation>vielleicht da, keine Quittung</translation>
    </message>
    <message>
        <source>narrowed elsewhere</source>
        <translation>anderswo eingeschränkt</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>no medium</source>
        <translation>kein Medium</translation>
    </message>
    <message>
        <source>no medium left</source>
        <translation>kein Medium mehr</translation>
    </message>
    <message>
        <source>no right since %1</source>
        <translation>kein Recht seit %1</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>off the lock</source>
        <translation>vom Schloss entfernt</translation>
    </message>
    <message>
        <source>office mode</source>
        <translation>Büromodus</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>öffnet</translation>
    </message>
    <message>
        <source>opens from %1</source>
        <translation>öffnet ab %1</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>Handsender</translation>
    </message>
    <message>
        <source>remove first</source>
        <translation>zuerst entfernen</translation>
    </message>
    <message>
        <source>removed elsewhere</source>
        <translation>anderswo entfernt</translation>
    </message>
    <message>
        <source>still opens at %1</source>
        <translation>öffnet noch an %1</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>suspended until %1</source>
        <translation>ausgesetzt bis %1</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Transponder</translation>
    </message>
    <message>
        <source>there with other values</source>
        <translation>da mit anderen Werten</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>%1 × %2 labels, each %3</source>
        <translation>%1 × %2 Etiketten, je %3</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>%1 – not ready</source>
        <translation>%1 – nicht bereit</translation>
    </message>
    <message>
        <source>Bluetooth (%1) is on.</source>
        <translation>Bluetooth (%1) ist ein.</translation>
    </message>
    <message>
        <source>Bluetooth of this computer</source>
        <translation>Bluetooth dieses Computers</translation>
    </message>
    <message>
        <source>Bluetooth of this computer, adapter %1</source>
        <translation>Bluetooth dieses Computers, Adapter %1</translation>
    </message>
    <message>
        <source>Dongle %1 answers.</source>
        <translation>Programmiergerät %1 antwortet.</translation>
    </message>
    <message>
        <source>Dongle on %1</source>
        <translation>Programmiergerät an %1</translation>
    </message>
</context>
<context>
    <name>lock settings</name>
    <message>
        <source>%1 to %2 in a row, then the keypad pauses.</source>
        <translation>%1 bis %2 nacheinander, dann pausiert die Tastatur.</translation>
    </message>
    <message>
        <source>%1 to %2 seconds.</source>
        <translation>%1 bis %2 Sekunden.</translation>
    </message>
    <message>
        <source>A tone at the door when a key is accepted or refused.</source>
        <translation>Ein Ton an der Tür, wenn ein Schlüssel angenommen oder abgelehnt wird.</translation>
    </message>
    <message>
        <source>Beeper</source>
        <translation>Signalton</translation>
    </message>
    <message>
        <source>No receipt yet: nothing is proven to be on the lock.</source>
        <translation>Noch keine Quittung: Nichts ist auf dem Schloss belegt.</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Bürozeiten</translation>
    </message>
    <message>
        <source>On the lock, proven by receipt %1 of %2.</source>
        <translation>Auf dem Schloss, belegt durch Quittung %1 vom %2.</translation>
    </message>
    <message>
        <source>Opening time</source>
        <translation>Öffnungsdauer</translation>
    </message>
    <message>
        <source>Queued: in force once the lock is programmed.</source>
        <translation>Vorgemerkt: gilt, sobald das Schloss programmiert ist.</translation>
    </message>
    <message>
        <source>The lock is not claimed yet.</source>
        <translation>Das Schloss hat noch keinen Eigentümer.</translation>
    </message>
    <message>
        <source>The lock is not registered: nothing can be changed on it.</source>
        <translation>Das Schloss ist nicht angemeldet: Nichts kann daran geändert werden.</translation>
    </message>
    <message>
        <source>The period is over: only taking in. A base code allows changes again.</source>
        <translation>Der Zeitraum ist vorbei: nur einziehen. Ein Basiscode erlaubt wieder Änderungen.</translation>
    </message>
    <message>
        <source>Within them, keys with that permission may leave it open. Empty: none.</source>
        <translation>In dieser Zeit dürfen berechtigte Schlüssel es offen lassen. Leer: keine.</translation>
    </message>
    <message>
        <source>Write a time as 08:00.</source>
        <translation>Schreiben Sie eine Zeit als 08:00.</translation>
    </message>
    <message>
        <source>Wrong codes</source>
        <translation>Falsche Codes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
</context>
<context>
    <name>locks</name>
    <message>
        <source>%1 fast</source>
        <translation>%1 vor</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation>%1 nach</translation>
    </message>
    <message>
        <source>%1, opens</source>
        <translation>%1, öffnet</translation>
    </message>
    <message>
        <source>%1, receipt %2</source>
        <translation>%1, Quittung %2</translation>
    </message>
    <message>
        <source>%1, seen %2 ago</source>
        <translation>%1, gesehen: %2 her</translation>
    </message>
    <message>
        <source>%1, suspended</source>
        <translation>%1, ausgesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), %1 lines: one for each medium.</source>
        <translation>
            <numerusform>%Ln Änderung, %1 Zeilen: eine je Medium.</numerusform>
            <numerusform>%Ln Änderungen, %1 Zeilen: eine je Medium.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in stock, issuable</source>
        <translation>
            <numerusform>%Ln im Vorrat, ausgebbar</numerusform>
            <numerusform>%Ln im Vorrat, ausgebbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in stock, not issuable</source>
        <translation>
            <numerusform>%Ln im Vorrat, nicht ausgebbar</numerusform>
            <numerusform>%Ln im Vorrat, nicht ausgebbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) match(es) receipt %1. Age of the proof: %2.</source>
        <translation>
            <numerusform>%Ln Schlüssel stimmt mit Quittung %1 überein. Alter des Nachweises: %2.</numerusform>
            <numerusform>%Ln Schlüssel stimmen mit Quittung %1 überein. Alter des Nachweises: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people lose %1.</source>
        <translation>
            <numerusform>%Ln Person verliert %1.</numerusform>
            <numerusform>%Ln Personen verlieren %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Base period until %1</source>
        <translation>Basiszeitraum bis %1</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Beeper</source>
        <translation>Signalton</translation>
    </message>
    <message>
        <source>Bolt</source>
        <translation>Riegel</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>DC door controller</source>
        <translation>DC Türsteuerung</translation>
    </message>
    <message>
        <source>Events and past keys stay in this profile.</source>
        <translation>Ereignisse und frühere Schlüssel bleiben in diesem Profil.</translation>
    </message>
    <message>
        <source>Full management</source>
        <translation>Volle Verwaltung</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message numerus="yes">
        <source>Its %n purchased key(s) and its dates stay with the lock.</source>
        <translation>
            <numerusform>Sein %Ln gekaufter Schlüssel und seine Fristen bleiben beim Schloss.</numerusform>
            <numerusform>Seine %Ln gekauften Schlüssel und seine Fristen bleiben beim Schloss.</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>MC motorised cylinder</source>
        <translation>MC Motorzylinder</translation>
    </message>
    <message>
        <source>No list was sent yet: no key is on the lock.</source>
        <translation>Es wurde noch keine Liste gesendet: Kein Schlüssel ist im Schloss.</translation>
    </message>
    <message>
        <source>No period has begun</source>
        <translation>Kein Zeitraum hat begonnen</translation>
    </message>
    <message>
        <source>No period since %1</source>
        <translation>Kein Zeitraum seit %1</translation>
    </message>
    <message>
        <source>No receipt yet: nothing is proven to be on the lock.</source>
        <translation>Noch keine Quittung: Nichts ist auf dem Schloss belegt.</translation>
    </message>
    <message>
        <source>Nobody holds a key of %1.</source>
        <translation>Niemand hat einen Schlüssel von %1.</translation>
    </message>
    <message>
        <source>Not claimed</source>
        <translation>Ohne Eigentümer</translation>
    </message>
    <message>
        <source>Not managed</source>
        <translation>Nicht verwaltet</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Bürozeiten</translation>
    </message>
    <message>
        <source>Only taking in</source>
        <translation>Nur einziehen</translation>
    </message>
    <message>
        <source>Opening time</source>
        <translation>Öffnungsdauer</translation>
    </message>
    <message>
        <source>RC rim-lock controller</source>
        <translation>RC Kastenschloss-Steuerung</translation>
    </message>
    <message>
        <source>Release %1?</source>
        <translation>%1 freigeben?</translation>
    </message>
    <message>
        <source>Release lock</source>
        <translation>Schloss freigeben</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>The lock erases its list of %n key(s) and forgets its owner.</source>
        <translation>
            <numerusform>Das Schloss löscht seine Liste mit %Ln Schlüssel und vergisst seinen Eigentümer.</numerusform>
            <numerusform>Das Schloss löscht seine Liste mit %Ln Schlüsseln und vergisst seinen Eigentümer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trial until %1</source>
        <translation>Testzeitraum bis %1</translation>
    </message>
    <message>
        <source>Trial, full management</source>
        <translation>Test, volle Verwaltung</translation>
    </message>
    <message>
        <source>Week schedule</source>
        <translation>Wochen-Zeitprofil</translation>
    </message>
    <message>
        <source>Wrong codes</source>
        <translation>Falsche Codes</translation>
    </message>
    <message>
        <source>an earlier one</source>
        <translation>eine frühere</translation>
    </message>
    <message>
        <source>as set now</source>
        <translation>wie jetzt eingestellt</translation>
    </message>
    <message>
        <source>block off</source>
        <translation>Sperre aus</translation>
    </message>
    <message>
        <source>block on</source>
        <translation>Sperre ein</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>Firmware %1</translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation>Etage %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>issue, take in, read, program</source>
        <translation>ausgeben, einziehen, lesen, programmieren</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>verriegeln</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verriegelt</translation>
    </message>
    <message>
        <source>low</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>never heard</source>
        <translation>nie gehört</translation>
    </message>
    <message>
        <source>no right</source>
        <translation>kein Recht</translation>
    </message>
    <message>
        <source>no sharing: no option</source>
        <translation>keine Weitergabe: keine Option</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none proven</source>
        <translation>keine belegt</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>not low</source>
        <translation>nicht schwach</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>not: issue, change, read the log</source>
        <translation>nicht: ausgeben, ändern, Protokoll lesen</translation>
    </message>
    <message>
        <source>nothing until the lock is claimed and registered</source>
        <translation>nichts, bis das Schloss einen Eigentümer hat und angemeldet ist</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>privacy off</source>
        <translation>Privat aus</translation>
    </message>
    <message>
        <source>privacy on</source>
        <translation>Privat ein</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>queued, first</source>
        <translation>wartend, zuerst</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>share, until %1</source>
        <translation>weitergeben, bis %1</translation>
    </message>
    <message>
        <source>take in, program removals, enter codes</source>
        <translation>einziehen, Entfernungen programmieren, Codes eingeben</translation>
    </message>
    <message>
        <source>taken off</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>then only taking in</source>
        <translation>danach nur einziehen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unknown, last command: %1</source>
        <translation>unbekannt, letzter Befehl: %1</translation>
    </message>
    <message>
        <source>unlock</source>
        <translation>entriegeln</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>entriegelt</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>lost</name>
    <message numerus="yes">
        <source>%1 of %n door(s) still accept(s) it</source>
        <translation>
            <numerusform>%1 von %Ln Tür nimmt es noch an</numerusform>
            <numerusform>%1 von %Ln Türen nehmen es noch an</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to close over the link at hand.</source>
        <translation>%1 zum Schließen über die vorhandene Verbindung.</translation>
    </message>
    <message numerus="yes">
        <source>%n holder(s)</source>
        <translation>
            <numerusform>%Ln Inhaber</numerusform>
            <numerusform>%Ln Inhaber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are outer door(s).</source>
        <translation>
            <numerusform>%Ln davon ist eine Außentür.</numerusform>
            <numerusform>%Ln davon sind Außentüren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each lock has confirmed a list without it.</source>
        <translation>Jedes Schloss hat eine Liste ohne dieses Medium bestätigt.</translation>
    </message>
    <message>
        <source>No door accepts it any more</source>
        <translation>Keine Tür nimmt es mehr an</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>closed by list %1</source>
        <translation>geschlossen durch Liste %1</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>innen</translation>
    </message>
    <message>
        <source>outer door</source>
        <translation>Außentür</translation>
    </message>
    <message>
        <source>still accepts it</source>
        <translation>nimmt es noch an</translation>
    </message>
</context>
<context>
    <name>mail</name>
    <message>
        <source>Attach this file to the e-mail: %1</source>
        <translation>Hängen Sie diese Datei an die E-Mail an: %1</translation>
    </message>
    <message>
        <source>Attached you find: %1.</source>
        <translation>Im Anhang finden Sie: %1.</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>Guten Tag %1,</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Freundliche Grüße</translation>
    </message>
    <message>
        <source>No e-mail address is known of this person.</source>
        <translation>Von dieser Person ist keine E-Mail-Adresse bekannt.</translation>
    </message>
    <message>
        <source>No program for e-mail answers. The PDF is kept: %1</source>
        <translation>Kein E-Mail-Programm antwortet. Die PDF-Datei ist gespeichert: %1</translation>
    </message>
    <message>
        <source>Paste the text into the e-mail, and attach this file: %1</source>
        <translation>Fügen Sie den Text in die E-Mail ein und hängen Sie diese Datei an: %1</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>PDF wird geschrieben</translation>
    </message>
</context>
<context>
    <name>matters</name>
    <message numerus="yes">
        <source>%1: %n door(s)</source>
        <translation>
            <numerusform>%1: %Ln Tür</numerusform>
            <numerusform>%1: %Ln Türen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; after that only taking in</source>
        <translation>%1; danach nur einziehen</translation>
    </message>
    <message>
        <source>%2 with the dongle: %1</source>
        <translation>%2 mit dem Programmiergerät: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) met changes of others: decide</source>
        <translation>
            <numerusform>%Ln Änderung traf auf eine andere: entscheiden</numerusform>
            <numerusform>%Ln Änderungen trafen auf andere: entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) was (were) not taken by the platform</source>
        <translation>
            <numerusform>%Ln Änderung von der Plattform nicht angenommen</numerusform>
            <numerusform>%Ln Änderungen von der Plattform nicht angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event log(s) is (are) not read to the end</source>
        <translation>
            <numerusform>%Ln Ereignisprotokoll ist nicht zu Ende gelesen</numerusform>
            <numerusform>%Ln Ereignisprotokolle sind nicht zu Ende gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) is (are) overdue for return</source>
        <translation>
            <numerusform>%Ln Schlüssel ist zur Rückgabe überfällig</numerusform>
            <numerusform>%Ln Schlüssel sind zur Rückgabe überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) taken in still open(s) doors</source>
        <translation>
            <numerusform>%Ln eingezogener Schlüssel öffnet noch Türen</numerusform>
            <numerusform>%Ln eingezogene Schlüssel öffnen noch Türen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) was (were) changed by somebody else: decide</source>
        <translation>
            <numerusform>%Ln Schlüssel wurde von jemand anderem geändert: entscheiden</numerusform>
            <numerusform>%Ln Schlüssel wurden von jemand anderem geändert: entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) has (have) hardly any place left for users</source>
        <translation>
            <numerusform>%Ln Schloss hat kaum noch Platz für Benutzer</numerusform>
            <numerusform>%Ln Schlösser haben kaum noch Platz für Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) has (have) no key left to issue</source>
        <translation>
            <numerusform>%Ln Schloss hat keinen Schlüssel mehr auszugeben</numerusform>
            <numerusform>%Ln Schlösser haben keinen Schlüssel mehr auszugeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) is (are) not complete</source>
        <translation>
            <numerusform>%Ln Schloss ist nicht vollständig</numerusform>
            <numerusform>%Ln Schlösser sind nicht vollständig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) need(s) programming</source>
        <translation>
            <numerusform>%Ln Schloss zu programmieren</numerusform>
            <numerusform>%Ln Schlösser zu programmieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) only take(s) in: the period is over</source>
        <translation>
            <numerusform>%Ln Schloss kann nur einziehen: Zeitraum vorbei</numerusform>
            <numerusform>%Ln Schlösser können nur einziehen: Zeitraum vorbei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) overwrote events before they were read</source>
        <translation>
            <numerusform>%Ln Schloss hat ungelesene Ereignisse überschrieben</numerusform>
            <numerusform>%Ln Schlösser haben ungelesene Ereignisse überschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) report(s) a low battery</source>
        <translation>
            <numerusform>%Ln Schloss meldet schwache Batterie</numerusform>
            <numerusform>%Ln Schlösser melden schwache Batterie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) still let(s) a lost computer in</source>
        <translation>
            <numerusform>%Ln Schloss lässt einen verlorenen Computer noch ein</numerusform>
            <numerusform>%Ln Schlösser lassen einen verlorenen Computer noch ein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost medium(media) still open(s) doors</source>
        <translation>
            <numerusform>%Ln verlorenes Medium öffnet noch Türen</numerusform>
            <numerusform>%Ln verlorene Medien öffnen noch Türen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) end(s) by tomorrow</source>
        <translation>
            <numerusform>%Ln Zeitraum endet bis morgen</numerusform>
            <numerusform>%Ln Zeiträume enden bis morgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) end(s) within 4 weeks</source>
        <translation>
            <numerusform>%Ln Zeitraum endet innerhalb von 4 Wochen</numerusform>
            <numerusform>%Ln Zeiträume enden innerhalb von 4 Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) end(s) within a week</source>
        <translation>
            <numerusform>%Ln Zeitraum endet innerhalb einer Woche</numerusform>
            <numerusform>%Ln Zeiträume enden innerhalb einer Woche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prepaid code(s) wait(s) for the platform</source>
        <translation>
            <numerusform>%Ln Prepaid-Code wartet auf die Plattform</numerusform>
            <numerusform>%Ln Prepaid-Codes warten auf die Plattform</numerusform>
        </translation>
    </message>
    <message>
        <source>Add lock</source>
        <translation>Schloss hinzufügen</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add the first lock</source>
        <translation>Erstes Schloss hinzufügen</translation>
    </message>
    <message>
        <source>Add the people who get keys</source>
        <translation>Personen hinzufügen, die Schlüssel bekommen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Decide on the plan</source>
        <translation>Im Schließplan entscheiden</translation>
    </message>
    <message>
        <source>Enter code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Nothing needs you today</source>
        <translation>Heute ist nichts zu tun</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Plan and program</source>
        <translation>Programmieren</translation>
    </message>
    <message numerus="yes">
        <source>Program %n lock(s)</source>
        <translation>
            <numerusform>%Ln Schloss programmieren</numerusform>
            <numerusform>%Ln Schlösser programmieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Read logs</source>
        <translation>Protokolle lesen</translation>
    </message>
    <message>
        <source>Read the list</source>
        <translation>Liste lesen</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Set clock</source>
        <translation>Uhr stellen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n lock(s)</source>
        <translation>
            <numerusform>%Ln Schloss zeigen</numerusform>
            <numerusform>%Ln Schlösser zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>Codes zeigen</translation>
    </message>
    <message>
        <source>Show computers</source>
        <translation>Computer zeigen</translation>
    </message>
    <message>
        <source>Show doors</source>
        <translation>Türen zeigen</translation>
    </message>
    <message>
        <source>Show events</source>
        <translation>Ereignisse zeigen</translation>
    </message>
    <message>
        <source>Show locks</source>
        <translation>Schlösser zeigen</translation>
    </message>
    <message numerus="yes">
        <source>The clock of %n lock(s) is ahead: decide whether it goes back</source>
        <translation>
            <numerusform>Die Uhr von %Ln Schloss geht vor: entscheiden, ob sie zurückgestellt wird</numerusform>
            <numerusform>Die Uhr von %Ln Schlössern geht vor: entscheiden, ob sie zurückgestellt wird</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of %n lock(s) is off</source>
        <translation>
            <numerusform>Die Uhr von %Ln Schloss geht falsch</numerusform>
            <numerusform>Die Uhr von %Ln Schlössern geht falsch</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is behind: no lock&apos;s clock is set</source>
        <translation>Die Uhr dieses Computers geht nach: Keine Schlossuhr wird gestellt</translation>
    </message>
    <message numerus="yes">
        <source>The events of %n lock(s) were altered</source>
        <translation>
            <numerusform>Die Ereignisse von %Ln Schloss wurden verändert</numerusform>
            <numerusform>Die Ereignisse von %Ln Schlössern wurden verändert</numerusform>
        </translation>
    </message>
    <message>
        <source>The period of %1 ends in %2</source>
        <translation>Der Zeitraum von %1 läuft noch %2</translation>
    </message>
    <message>
        <source>The period of %1 ends today</source>
        <translation>Der Zeitraum von %1 endet heute</translation>
    </message>
    <message>
        <source>The platform knows a later record of this computer</source>
        <translation>Die Plattform kennt einen späteren Stand dieses Computers</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Diesen Monat</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message numerus="yes">
        <source>Two computers proved different lists of %n lock(s)</source>
        <translation>
            <numerusform>Zwei Computer belegten verschiedene Listen von %Ln Schloss</numerusform>
            <numerusform>Zwei Computer belegten verschiedene Listen von %Ln Schlössern</numerusform>
        </translation>
    </message>
    <message>
        <source>an older copy of this profile is open, or its record was cut off</source>
        <translation>eine ältere Kopie dieses Profils ist geöffnet, oder seine Aufzeichnung wurde abgeschnitten</translation>
    </message>
    <message>
        <source>every lock holds what is wanted</source>
        <translation>jedes Schloss enthält, was gewünscht ist</translation>
    </message>
    <message>
        <source>one by one or from a file</source>
        <translation>einzeln oder aus einer Datei</translation>
    </message>
    <message>
        <source>set date and time of the computer</source>
        <translation>Datum und Uhrzeit des Computers einstellen</translation>
    </message>
    <message>
        <source>the first on %1: %2</source>
        <translation>der erste am %1: %2</translation>
    </message>
    <message>
        <source>with the label that came with it</source>
        <translation>mit dem beigelegten Etikett</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Gewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A change was not recorded in the history, so it was taken back.</source>
        <translation>Eine Änderung kam nicht in den Verlauf und wurde daher zurückgenommen.</translation>
    </message>
    <message>
        <source>A character stands in this code that no prepaid code has.</source>
        <translation>Dieser Code enthält ein Zeichen, das kein Prepaid-Code hat.</translation>
    </message>
    <message>
        <source>A code for a lock has digits only.</source>
        <translation>Ein Code für ein Schloss hat nur Ziffern.</translation>
    </message>
    <message>
        <source>A code was to be made from values that do not fit.</source>
        <translation>Ein Code sollte aus Werten erzeugt werden, die nicht passen.</translation>
    </message>
    <message>
        <source>A device calls itself as the lock does, but it is no lock.</source>
        <translation>Ein Gerät nennt sich wie das Schloss, ist aber kein Schloss.</translation>
    </message>
    <message>
        <source>A device calls itself as the lock {serial} does, but it is no lock.</source>
        <translation>Ein Gerät nennt sich wie das Schloss {serial}, ist aber kein Schloss.</translation>
    </message>
    <message>
        <source>A fault of this program</source>
        <translation>Ein Fehler dieses Programms</translation>
    </message>
    <message>
        <source>A group needs a name of at most {longest} characters.</source>
        <translation>Eine Gruppe braucht einen Namen mit höchstens {longest} Zeichen.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Eine Gruppe braucht einen Namen.</translation>
    </message>
    <message>
        <source>A hold cannot have these days.</source>
        <translation>Eine Aufbewahrung kann diese Tage nicht haben.</translation>
    </message>
    <message>
        <source>A hold on events is set and ended only with a reason on record.</source>
        <translation>Eine Aufbewahrung von Ereignissen wird nur mit festgehaltenem Grund begonnen und beendet.</translation>
    </message>
    <message>
        <source>A key needs a tag, a phone, a remote or a code.</source>
        <translation>Ein Schlüssel braucht einen Transponder, ein Telefon, einen Handsender oder einen Code.</translation>
    </message>
    <message>
        <source>A label begins with FLX1, and this text does not.</source>
        <translation>Ein Etikett beginnt mit FLX1, dieser Text nicht.</translation>
    </message>
    <message>
        <source>A lock cannot keep this week schedule.</source>
        <translation>Ein Schloss kann dieses Wochen-Zeitprofil nicht speichern.</translation>
    </message>
    <message>
        <source>A lock keeps {limit} rows of hours; one that runs past midnight counts as two.</source>
        <translation>Ein Schloss speichert {limit} Zeilen mit Stunden; eine über Mitternacht zählt doppelt.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Ein Name fehlt.</translation>
    </message>
    <message>
        <source>A part of the label is missing, or there is too much.</source>
        <translation>Ein Teil des Etiketts fehlt, oder es ist zu viel.</translation>
    </message>
    <message>
        <source>A person can hold at most {limit} media of this kind in one lock.</source>
        <translation>Eine Person kann höchstens {limit} Medien dieser Art in einem Schloss haben.</translation>
    </message>
    <message>
        <source>A place cannot go into something that lies in it.</source>
        <translation>Ein Ort kann nicht in etwas, das in ihm liegt.</translation>
    </message>
    <message>
        <source>A place needs a name of at most {longest} characters.</source>
        <translation>Ein Ort braucht einen Namen mit höchstens {longest} Zeichen.</translation>
    </message>
    <message>
        <source>A place needs a name.</source>
        <translation>Ein Ort braucht einen Namen.</translation>
    </message>
    <message>
        <source>A place of this kind cannot lie there.</source>
        <translation>Ein Ort dieser Art kann dort nicht liegen.</translation>
    </message>
    <message>
        <source>A prepaid code has 20 characters; this one has a different number.</source>
        <translation>Ein Prepaid-Code hat 20 Zeichen; dieser hat eine andere Anzahl.</translation>
    </message>
    <message>
        <source>A quotation mark in the file is never closed.</source>
        <translation>Ein Anführungszeichen in der Datei wird nirgends geschlossen.</translation>
    </message>
    <message>
        <source>A row of the schedule begins and ends at the same time.</source>
        <translation>Eine Zeile des Zeitprofils beginnt und endet zur selben Zeit.</translation>
    </message>
    <message>
        <source>A row of the schedule has no weekday.</source>
        <translation>Eine Zeile des Zeitprofils hat keinen Wochentag.</translation>
    </message>
    <message>
        <source>A sharing code works only while a base period runs.</source>
        <translation>Ein Weitergabe-Code wirkt nur, solange ein Basiszeitraum läuft.</translation>
    </message>
    <message>
        <source>A sharing code works only while a base period runs; the base period ended on {base_end}.</source>
        <translation>Ein Weitergabe-Code wirkt nur, solange ein Basiszeitraum läuft; der Basiszeitraum endete am {base_end}.</translation>
    </message>
    <message>
        <source>A simulated building cannot have so many locks.</source>
        <translation>Ein simuliertes Gebäude kann nicht so viele Schlösser haben.</translation>
    </message>
    <message>
        <source>A web page answered instead of the platform.</source>
        <translation>Statt der Plattform hat eine Webseite geantwortet.</translation>
    </message>
    <message>
        <source>Add the lock</source>
        <translation>Schloss hinzufügen</translation>
    </message>
    <message>
        <source>Add the lock with its label.</source>
        <translation>Fügen Sie das Schloss mit seinem Etikett hinzu.</translation>
    </message>
    <message>
        <source>Allow Bluetooth for this program in the privacy settings of the computer, then try again.</source>
        <translation>Erlauben Sie diesem Programm Bluetooth in den Datenschutzeinstellungen des Computers und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>An address with http:// is for a platform on this computer only.</source>
        <translation>Eine Adresse mit http:// ist nur für eine Plattform auf diesem Computer.</translation>
    </message>
    <message>
        <source>An organisation is opened by its own code only.</source>
        <translation>Eine Organisation wird nur mit ihrem eigenen Code geöffnet.</translation>
    </message>
    <message>
        <source>Another copy of this profile has sent changes to the platform.</source>
        <translation>Eine andere Kopie dieses Profils hat Änderungen an die Plattform gesendet.</translation>
    </message>
    <message>
        <source>Another group has this name.</source>
        <translation>Eine andere Gruppe hat diesen Namen.</translation>
    </message>
    <message>
        <source>Another key of the lock has this very medium already.</source>
        <translation>Ein anderer Schlüssel des Schlosses hat genau dieses Medium schon.</translation>
    </message>
    <message>
        <source>Another lock than the expected one answered.</source>
        <translation>Ein anderes Schloss als das erwartete hat geantwortet.</translation>
    </message>
    <message>
        <source>Another program is using the port of the dongle.</source>
        <translation>Ein anderes Programm benutzt den Anschluss des Programmiergeräts.</translation>
    </message>
    <message>
        <source>Another program is using the port {port}.</source>
        <translation>Ein anderes Programm benutzt den Anschluss {port}.</translation>
    </message>
    <message>
        <source>Another running program has this profile open.</source>
        <translation>Ein anderes laufendes Programm hat dieses Profil geöffnet.</translation>
    </message>
    <message>
        <source>Another running program uses the simulated building.</source>
        <translation>Ein anderes laufendes Programm benutzt das simulierte Gebäude.</translation>
    </message>
    <message>
        <source>Another week schedule has this name.</source>
        <translation>Ein anderes Wochen-Zeitprofil hat diesen Namen.</translation>
    </message>
    <message>
        <source>Ask for fewer locks.</source>
        <translation>Verlangen Sie weniger Schlösser.</translation>
    </message>
    <message>
        <source>Ask for its state, then try again. If it stays so, have the lock looked at.</source>
        <translation>Fragen Sie seinen Zustand ab und versuchen Sie es erneut. Bleibt es so, lassen Sie das Schloss prüfen.</translation>
    </message>
    <message>
        <source>Ask for the state of the lock, then try again.</source>
        <translation>Fragen Sie den Zustand des Schlosses ab und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Ask the owner of the account to do it, or to change your role.</source>
        <translation>Bitten Sie den Kontoeigentümer, es zu tun oder Ihre Rolle zu ändern.</translation>
    </message>
    <message>
        <source>Ask the owner of the lock.</source>
        <translation>Fragen Sie den Eigentümer des Schlosses.</translation>
    </message>
    <message>
        <source>Ask the owner to add the lock to your rights.</source>
        <translation>Bitten Sie den Eigentümer, das Schloss Ihren Rechten hinzuzufügen.</translation>
    </message>
    <message>
        <source>Ask the owner.</source>
        <translation>Fragen Sie den Eigentümer.</translation>
    </message>
    <message>
        <source>Ask who looks after this computer for access to its ports (on Linux: the group dialout).</source>
        <translation>Bitten Sie den Betreuer dieses Computers um Zugriff auf die Anschlüsse (unter Linux: die Gruppe dialout).</translation>
    </message>
    <message>
        <source>Ask who looks after this computer for the right to write there.</source>
        <translation>Bitten Sie den Betreuer dieses Computers um das Recht, dort zu schreiben.</translation>
    </message>
    <message>
        <source>Ask who runs the platform. If its key was renewed, sign out here and sign in again.</source>
        <translation>Fragen Sie den Betreiber der Plattform. Wurde ihr Schlüssel erneuert, melden Sie sich hier ab und wieder an.</translation>
    </message>
    <message>
        <source>Bluetooth is switched off on this computer.</source>
        <translation>Bluetooth ist auf diesem Computer ausgeschaltet.</translation>
    </message>
    <message>
        <source>Bluetooth of the computer itself cannot be used here.</source>
        <translation>Das Bluetooth des Computers ist hier nicht nutzbar.</translation>
    </message>
    <message>
        <source>Bluetooth was switched off during the work.</source>
        <translation>Bluetooth wurde während der Arbeit ausgeschaltet.</translation>
    </message>
    <message>
        <source>Bluetooth was switched off while the lock {serial} was connected.</source>
        <translation>Bluetooth wurde ausgeschaltet, während das Schloss {serial} verbunden war.</translation>
    </message>
    <message>
        <source>Bring this computer or its dongle closer to the door, then try again.</source>
        <translation>Bringen Sie diesen Computer oder sein Programmiergerät näher an die Tür und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Bring this computer or its dongle within 5 m of the door, then go on. What the lock already has is used.</source>
        <translation>Bringen Sie diesen Computer oder sein Programmiergerät näher als 5 m an die Tür und machen Sie weiter. Was das Schloss schon hat, wird verwendet.</translation>
    </message>
    <message>
        <source>Bring this computer or its dongle within 5 m of the door, then try again.</source>
        <translation>Bringen Sie diesen Computer oder sein Programmiergerät näher als 5 m an die Tür und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Change one of the two days.</source>
        <translation>Ändern Sie einen der beiden Tage.</translation>
    </message>
    <message>
        <source>Change the batteries, then try again.</source>
        <translation>Wechseln Sie die Batterien und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Change the end of the stay first, or take them out of the group.</source>
        <translation>Ändern Sie zuerst das Ende des Aufenthalts oder nehmen Sie die Person aus der Gruppe.</translation>
    </message>
    <message>
        <source>Change what it is about by hand, where that is still possible.</source>
        <translation>Ändern Sie das Betroffene von Hand, wo das noch möglich ist.</translation>
    </message>
    <message>
        <source>Check capitals and keyboard layout, then try again.</source>
        <translation>Prüfen Sie Großschreibung und Tastaturbelegung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check dongle and door. If it happens again, send the details to your supplier.</source>
        <translation>Prüfen Sie Programmiergerät und Tür. Geschieht es wieder, senden Sie die Details an Ihren Lieferanten.</translation>
    </message>
    <message>
        <source>Check that the firmware file is meant for this model and comes from its maker.</source>
        <translation>Prüfen Sie, ob die Firmwaredatei für dieses Modell ist und vom Hersteller stammt.</translation>
    </message>
    <message>
        <source>Check that the firmware file is meant for this model of lock.</source>
        <translation>Prüfen Sie, ob die Firmwaredatei für dieses Schlossmodell ist.</translation>
    </message>
    <message>
        <source>Check that the label belongs to this lock, then register it again.</source>
        <translation>Prüfen Sie, ob das Etikett zu diesem Schloss gehört, und melden Sie es erneut an.</translation>
    </message>
    <message>
        <source>Check that this folder belongs to this computer, or put a backup back.</source>
        <translation>Prüfen Sie, ob dieser Ordner zu diesem Computer gehört, oder spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>Check that this is the port of the dongle, or choose another one.</source>
        <translation>Prüfen Sie, ob dies der Anschluss des Programmiergeräts ist, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Check the address and the date of this computer. In a company network, ask who looks after it.</source>
        <translation>Prüfen Sie die Adresse und das Datum dieses Computers. Fragen Sie im Firmennetz den Betreuer.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer. If they are right, the owner must set the clock.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers. Stimmen sie, muss der Eigentümer die Uhr stellen.</translation>
    </message>
    <message>
        <source>Check the date of this computer, then set the clock of the lock.</source>
        <translation>Prüfen Sie das Datum dieses Computers und stellen Sie dann die Uhr des Schlosses.</translation>
    </message>
    <message>
        <source>Check the date of this computer, then try again.</source>
        <translation>Prüfen Sie das Datum dieses Computers und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the internet connection. What waits is sent as soon as it is back.</source>
        <translation>Prüfen Sie die Internetverbindung. Was wartet, wird gesendet, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>Check the label. If it is right, ask where the lock was bought.</source>
        <translation>Prüfen Sie das Etikett. Stimmt es, fragen Sie dort, wo das Schloss gekauft wurde.</translation>
    </message>
    <message>
        <source>Check the name of the organisation.</source>
        <translation>Prüfen Sie den Namen der Organisation.</translation>
    </message>
    <message>
        <source>Check the name or the serial.</source>
        <translation>Prüfen Sie den Namen oder die Seriennummer.</translation>
    </message>
    <message>
        <source>Check the name, or add the employee.</source>
        <translation>Prüfen Sie den Namen oder fügen Sie den Mitarbeiter hinzu.</translation>
    </message>
    <message>
        <source>Check the name, or add the group.</source>
        <translation>Prüfen Sie den Namen oder fügen Sie die Gruppe hinzu.</translation>
    </message>
    <message>
        <source>Check the name, or add the person.</source>
        <translation>Prüfen Sie den Namen oder fügen Sie die Person hinzu.</translation>
    </message>
    <message>
        <source>Check the name, or add the schedule.</source>
        <translation>Prüfen Sie den Namen oder fügen Sie das Zeitprofil hinzu.</translation>
    </message>
    <message>
        <source>Check the serial on the door. If the lock was replaced, release it here and add the new one.</source>
        <translation>Prüfen Sie die Seriennummer an der Tür. Wurde das Schloss ersetzt, geben Sie es hier frei und fügen Sie das neue hinzu.</translation>
    </message>
    <message>
        <source>Check the serial on the label of this door.</source>
        <translation>Prüfen Sie die Seriennummer auf dem Etikett dieser Tür.</translation>
    </message>
    <message>
        <source>Check the store, then send this line to your supplier.</source>
        <translation>Prüfen Sie den Speicher und senden Sie diese Zeile dann an Ihren Lieferanten.</translation>
    </message>
    <message>
        <source>Check what was asked and the state of the lock.</source>
        <translation>Prüfen Sie, was verlangt wurde, und den Zustand des Schlosses.</translation>
    </message>
    <message>
        <source>Check whether the door stands right in its frame, then try again.</source>
        <translation>Prüfen Sie, ob die Tür richtig im Rahmen sitzt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Choose Bluetooth or a dongle from the list.</source>
        <translation>Wählen Sie Bluetooth oder ein Programmiergerät aus der Liste.</translation>
    </message>
    <message>
        <source>Choose Bluetooth or the port of the dongle.</source>
        <translation>Wählen Sie Bluetooth oder den Anschluss des Programmiergeräts.</translation>
    </message>
    <message>
        <source>Choose a firmware file and give its version.</source>
        <translation>Wählen Sie eine Firmwaredatei und geben Sie ihre Version an.</translation>
    </message>
    <message>
        <source>Choose a firmware file with the same or a higher version.</source>
        <translation>Wählen Sie eine Firmwaredatei mit gleicher oder höherer Version.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>Wählen Sie einen Ordner auf diesem Computer.</translation>
    </message>
    <message>
        <source>Choose a moment up to now.</source>
        <translation>Wählen Sie einen Zeitpunkt bis jetzt.</translation>
    </message>
    <message>
        <source>Choose a number of days between these.</source>
        <translation>Wählen Sie eine Anzahl Tage dazwischen.</translation>
    </message>
    <message>
        <source>Choose a place outside of it.</source>
        <translation>Wählen Sie einen Ort außerhalb davon.</translation>
    </message>
    <message>
        <source>Choose another code, or let the program make one.</source>
        <translation>Wählen Sie einen anderen Code oder lassen Sie das Programm einen erzeugen.</translation>
    </message>
    <message>
        <source>Choose another computer, or do this at another one.</source>
        <translation>Wählen Sie einen anderen Computer oder tun Sie dies an einem anderen.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation>Wählen Sie einen anderen Ordner oder schließen Sie das Programm, das die Datei geöffnet hat.</translation>
    </message>
    <message>
        <source>Choose another folder, or delete the demo and start it again.</source>
        <translation>Wählen Sie einen anderen Ordner, oder löschen Sie die Demo und starten Sie sie neu.</translation>
    </message>
    <message>
        <source>Choose another folder, or set up a new profile.</source>
        <translation>Wählen Sie einen anderen Ordner oder richten Sie ein neues Profil ein.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another name, or change that schedule.</source>
        <translation>Wählen Sie einen anderen Namen oder ändern Sie jenes Zeitprofil.</translation>
    </message>
    <message>
        <source>Choose another name, or put people into that group.</source>
        <translation>Wählen Sie einen anderen Namen oder nehmen Sie Personen in jene Gruppe auf.</translation>
    </message>
    <message>
        <source>Choose another place, or remove that file.</source>
        <translation>Wählen Sie einen anderen Platz oder entfernen Sie jene Datei.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Wählen Sie mindestens eines.</translation>
    </message>
    <message>
        <source>Choose days and hours anew; hours may run past midnight.</source>
        <translation>Wählen Sie Tage und Stunden neu; Stunden dürfen über Mitternacht laufen.</translation>
    </message>
    <message>
        <source>Choose fewer rows and import the others after them.</source>
        <translation>Wählen Sie weniger Zeilen und importieren Sie die anderen danach.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>Choose one of the keys it has received.</source>
        <translation>Wählen Sie einen der Schlüssel, die sie erhalten hat.</translation>
    </message>
    <message>
        <source>Choose the days anew.</source>
        <translation>Wählen Sie die Tage neu.</translation>
    </message>
    <message>
        <source>Choose the file of the lock&apos;s maker and give its version, such as 2.4.0.</source>
        <translation>Wählen Sie die Datei des Schlossherstellers und geben Sie ihre Version an, etwa 2.4.0.</translation>
    </message>
    <message>
        <source>Choose the key from the list.</source>
        <translation>Wählen Sie den Schlüssel aus der Liste.</translation>
    </message>
    <message>
        <source>Choose the person from the list.</source>
        <translation>Wählen Sie die Person aus der Liste.</translation>
    </message>
    <message>
        <source>Choose the port</source>
        <translation>Anschluss wählen</translation>
    </message>
    <message>
        <source>Close other programs, then start the demo again.</source>
        <translation>Schließen Sie andere Programme und starten Sie die Demo erneut.</translation>
    </message>
    <message>
        <source>Close programs that read the folder, such as a backup or virus scan, then try again.</source>
        <translation>Schließen Sie Programme, die den Ordner lesen, etwa eine Sicherung oder einen Virenscan, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Close that program first.</source>
        <translation>Schließen Sie zuerst jenes Programm.</translation>
    </message>
    <message>
        <source>Close the file if it is open, or choose another folder.</source>
        <translation>Schließen Sie die Datei, falls sie geöffnet ist, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Schließen Sie das andere Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>Vergleichen und entscheiden</translation>
    </message>
    <message>
        <source>Compare it with the card. If it is right, ask where it was bought.</source>
        <translation>Vergleichen Sie ihn mit der Karte. Stimmt er, fragen Sie dort, wo er gekauft wurde.</translation>
    </message>
    <message>
        <source>Compare the code with the card meanwhile. Nothing was used up.</source>
        <translation>Vergleichen Sie inzwischen den Code mit der Karte. Nichts wurde verbraucht.</translation>
    </message>
    <message>
        <source>Compare the code with the card, character by character.</source>
        <translation>Vergleichen Sie den Code Zeichen für Zeichen mit der Karte.</translation>
    </message>
    <message>
        <source>Compare the number, or choose the medium from the person&apos;s keys.</source>
        <translation>Vergleichen Sie die Nummer oder wählen Sie das Medium aus den Schlüsseln der Person.</translation>
    </message>
    <message>
        <source>Compare the time of this computer; if it is right, let the lock&apos;s clock be set back.</source>
        <translation>Vergleichen Sie die Zeit dieses Computers; stimmt sie, lassen Sie die Uhr des Schlosses zurückstellen.</translation>
    </message>
    <message>
        <source>Connect to the internet and try again.</source>
        <translation>Verbinden Sie sich mit dem Internet und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Connect to the internet and try again. If it stays so, let the computer that added the lock connect once.</source>
        <translation>Verbinden Sie sich mit dem Internet und versuchen Sie es erneut. Bleibt es so, muss sich der Computer, der das Schloss hinzufügte, einmal verbinden.</translation>
    </message>
    <message>
        <source>Connect to the internet and try again. If the platform refuses, the owner has withdrawn the right.</source>
        <translation>Verbinden Sie sich mit dem Internet und versuchen Sie es erneut. Lehnt die Plattform ab, hat der Eigentümer das Recht entzogen.</translation>
    </message>
    <message>
        <source>Connect to the internet, so that the platform can renew it. Until then keys can be stopped, nothing else.</source>
        <translation>Verbinden Sie sich mit dem Internet, damit die Plattform es erneuern kann. Bis dahin können nur Schlüssel gestoppt werden.</translation>
    </message>
    <message>
        <source>Connect to the internet, then program the lock again.</source>
        <translation>Verbinden Sie sich mit dem Internet und programmieren Sie das Schloss erneut.</translation>
    </message>
    <message>
        <source>Copy the address from the message that opened your account. It begins with https://.</source>
        <translation>Kopieren Sie die Adresse aus der Nachricht, mit der Ihr Konto eröffnet wurde. Sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>Copy the details and send them to your supplier.</source>
        <translation>Kopieren Sie die Details und senden Sie sie an Ihren Lieferanten.</translation>
    </message>
    <message>
        <source>Copy the details and send them to your supplier. Then try again.</source>
        <translation>Kopieren Sie die Details und senden Sie sie an Ihren Lieferanten. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Delete groups that are no longer needed.</source>
        <translation>Löschen Sie Gruppen, die nicht mehr gebraucht werden.</translation>
    </message>
    <message>
        <source>Delete the demo and start it again.</source>
        <translation>Löschen Sie die Demo und starten Sie sie neu.</translation>
    </message>
    <message>
        <source>Do it at the computer of a manager, or let its role be changed there: Settings, Computers.</source>
        <translation>Tun Sie es am Computer eines Verwalters oder lassen Sie dort seine Rolle ändern: Einstellungen, Computer.</translation>
    </message>
    <message>
        <source>Do not trust its state until it has been read back. Send the details to your supplier.</source>
        <translation>Trauen Sie seinem Zustand nicht, bis er zurückgelesen ist. Senden Sie die Details an Ihren Lieferanten.</translation>
    </message>
    <message>
        <source>Empty it first, or let what is in it go one up.</source>
        <translation>Leeren Sie ihn zuerst oder lassen Sie seinen Inhalt eine Ebene nach oben rücken.</translation>
    </message>
    <message>
        <source>End one that is not needed any more.</source>
        <translation>Beenden Sie eine, die nicht mehr nötig ist.</translation>
    </message>
    <message>
        <source>Enter a base code first. The sharing code was not used up.</source>
        <translation>Geben Sie zuerst einen Basiscode ein. Der Weitergabe-Code wurde nicht verbraucht.</translation>
    </message>
    <message>
        <source>Enter a base code for the lock.</source>
        <translation>Geben Sie einen Basiscode für das Schloss ein.</translation>
    </message>
    <message>
        <source>Enter a sharing code for the lock.</source>
        <translation>Geben Sie einen Weitergabe-Code für das Schloss ein.</translation>
    </message>
    <message>
        <source>Enter an organisation code.</source>
        <translation>Geben Sie einen Organisationscode ein.</translation>
    </message>
    <message>
        <source>Enter code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>Events are kept longer than {longest} days only with a reason on record.</source>
        <translation>Länger als {longest} Tage werden Ereignisse nur mit einem festgehaltenen Grund aufbewahrt.</translation>
    </message>
    <message>
        <source>Fewer keys are in stock than wanted.</source>
        <translation>Im Vorrat sind weniger Schlüssel als gewünscht.</translation>
    </message>
    <message>
        <source>Fill in a name.</source>
        <translation>Tragen Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Give a beginning and a later end on the same day, or neither.</source>
        <translation>Geben Sie einen Anfang und ein späteres Ende am selben Tag an, oder keines von beiden.</translation>
    </message>
    <message>
        <source>Give a reason. It is recorded with your name and the time.</source>
        <translation>Geben Sie einen Grund an. Er wird mit Ihrem Namen und der Zeit festgehalten.</translation>
    </message>
    <message>
        <source>Give another number, or leave it empty.</source>
        <translation>Geben Sie eine andere Nummer an oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>Give it, such as flexeria sign-in https://platform.example.</source>
        <translation>Geben Sie sie an, etwa flexeria sign-in https://platform.example.</translation>
    </message>
    <message>
        <source>Give the command again.</source>
        <translation>Geben Sie den Befehl erneut.</translation>
    </message>
    <message>
        <source>Give the serial of the lock instead of its name.</source>
        <translation>Geben Sie statt des Namens die Seriennummer des Schlosses an.</translation>
    </message>
    <message>
        <source>Give these keys another schedule first, or none.</source>
        <translation>Geben Sie diesen Schlüsseln zuerst ein anderes Zeitprofil, oder keines.</translation>
    </message>
    <message>
        <source>Go closer to the door and away from other radios, then try again. If it stays, use a dongle.</source>
        <translation>Gehen Sie näher an die Tür und weg von anderen Funkgeräten und versuchen Sie es erneut. Bleibt es so, nutzen Sie ein Programmiergerät.</translation>
    </message>
    <message>
        <source>Go closer to the door, then try again.</source>
        <translation>Gehen Sie näher an die Tür und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Go closer to the right door, then try again.</source>
        <translation>Gehen Sie näher an die richtige Tür und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Here nobody looks at events without saying why.</source>
        <translation>Hier sieht niemand Ereignisse an, ohne zu sagen warum.</translation>
    </message>
    <message>
        <source>If it is registered by another account, its owner must release it first.</source>
        <translation>Ist es bei einem anderen Konto angemeldet, muss dessen Eigentümer es zuerst freigeben.</translation>
    </message>
    <message>
        <source>If that was a mistake, sign in again with a new code.</source>
        <translation>War das ein Versehen, melden Sie sich mit einem neuen Code erneut an.</translation>
    </message>
    <message>
        <source>In {place} lie other places ({places}) and stand locks ({locks}).</source>
        <translation>In {place} liegen andere Orte ({places}) und sind Schlösser ({locks}).</translation>
    </message>
    <message>
        <source>Install it (on Debian: the package dbus), then try again.</source>
        <translation>Installieren Sie es (unter Debian: das Paket dbus) und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Install the newest version of this program.</source>
        <translation>Installieren Sie die neueste Version dieses Programms.</translation>
    </message>
    <message>
        <source>Install the newest version of this program. If it stays so, send the details to your supplier.</source>
        <translation>Installieren Sie die neueste Version dieses Programms. Bleibt es so, senden Sie die Details an Ihren Lieferanten.</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>Installieren Sie die neueste Version.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>Install the program again. If it stays so, send the details to your supplier.</source>
        <translation>Installieren Sie das Programm neu. Bleibt es so, senden Sie die Details an Ihren Lieferanten.</translation>
    </message>
    <message>
        <source>Install the program with its platform part, then start the demo again.</source>
        <translation>Installieren Sie das Programm mit seinem Plattformteil und starten Sie die Demo erneut.</translation>
    </message>
    <message>
        <source>Install the project with this extra, then try again.</source>
        <translation>Installieren Sie das Projekt mit diesem Zusatz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Issue a key with another medium, or with this one if it was found.</source>
        <translation>Geben Sie einen Schlüssel mit einem anderen Medium aus, oder mit diesem, falls es gefunden wurde.</translation>
    </message>
    <message>
        <source>Issue a new key.</source>
        <translation>Geben Sie einen neuen Schlüssel aus.</translation>
    </message>
    <message>
        <source>It is asked for again by itself. Sync now to try at once.</source>
        <translation>Es wird von selbst erneut angefragt. Gleichen Sie jetzt ab, um es sofort zu versuchen.</translation>
    </message>
    <message>
        <source>It is sent as soon as the platform can be reached.</source>
        <translation>Er wird gesendet, sobald die Plattform erreichbar ist.</translation>
    </message>
    <message>
        <source>It is tried again. If it stays so, send the details to your supplier.</source>
        <translation>Es wird erneut versucht. Bleibt es so, senden Sie die Details an Ihren Lieferanten.</translation>
    </message>
    <message>
        <source>It may have ended, or somebody ended it. Look at the list again.</source>
        <translation>Sie kann abgelaufen sein, oder jemand hat sie beendet. Sehen Sie die Liste erneut an.</translation>
    </message>
    <message>
        <source>It needs a new code.</source>
        <translation>Ein neuer Code ist nötig.</translation>
    </message>
    <message>
        <source>It stands in the list of locks.</source>
        <translation>Es steht in der Liste der Schlösser.</translation>
    </message>
    <message>
        <source>It was deleted, here or at another computer.</source>
        <translation>Sie wurde gelöscht, hier oder an einem anderen Computer.</translation>
    </message>
    <message>
        <source>It was removed, here or at another computer. Choose another one.</source>
        <translation>Er wurde entfernt, hier oder an einem anderen Computer. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Its groups would give {count} keys at once; at most {limit} fit in one step.</source>
        <translation>Die Gruppen würden {count} Schlüssel auf einmal geben; höchstens {limit} passen in einen Schritt.</translation>
    </message>
    <message>
        <source>Its owner must release it before it can be added here.</source>
        <translation>Sein Eigentümer muss es freigeben, bevor es hier hinzugefügt werden kann.</translation>
    </message>
    <message>
        <source>Keeping events this long needs a reason on record.</source>
        <translation>Ereignisse so lange aufzubewahren erfordert einen festgehaltenen Grund.</translation>
    </message>
    <message>
        <source>Keys are still bound to this schedule.</source>
        <translation>An dieses Zeitprofil sind noch Schlüssel gebunden.</translation>
    </message>
    <message>
        <source>Keys bound to the schedule {name}: {count}.</source>
        <translation>An das Zeitprofil {name} gebundene Schlüssel: {count}.</translation>
    </message>
    <message>
        <source>Keys wanted: {wanted}; in stock: {in_stock}.</source>
        <translation>Gewünschte Schlüssel: {wanted}; im Vorrat: {in_stock}.</translation>
    </message>
    <message>
        <source>Keys were stopped at the lock {lock}: {count}. Its list was not written, because the right of this computer ended on {on}.</source>
        <translation>Am Schloss {lock} gestoppte Schlüssel: {count}. Die Liste wurde nicht geschrieben, weil das Recht dieses Computers am {on} endete.</translation>
    </message>
    <message>
        <source>Keys were stopped at the lock, but its list was not written: this computer&apos;s right has ended.</source>
        <translation>Am Schloss wurden Schlüssel gestoppt, aber die Liste wurde nicht geschrieben: Das Recht dieses Computers ist beendet.</translation>
    </message>
    <message>
        <source>Lengthen the period that ended.</source>
        <translation>Verlängern Sie den beendeten Zeitraum.</translation>
    </message>
    <message>
        <source>Let it end today or later, within ten years, and its last day not before its first.</source>
        <translation>Lassen Sie sie heute oder später enden, innerhalb von zehn Jahren, und den letzten Tag nicht vor dem ersten.</translation>
    </message>
    <message>
        <source>Lock {found} answered where lock {wanted} was expected.</source>
        <translation>Schloss {found} hat geantwortet, wo Schloss {wanted} erwartet wurde.</translation>
    </message>
    <message>
        <source>Log in as the user who made the profile, or put a backup back.</source>
        <translation>Melden Sie sich als der Benutzer an, der das Profil anlegte, oder spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>Look at how it stands now, and change it by hand.</source>
        <translation>Sehen Sie nach, wie es jetzt ist, und ändern Sie es von Hand.</translation>
    </message>
    <message>
        <source>Look at the difference again, then import.</source>
        <translation>Sehen Sie sich den Unterschied noch einmal an und importieren Sie dann.</translation>
    </message>
    <message>
        <source>Look at the list again, and make the change anew if it is still wanted.</source>
        <translation>Sehen Sie sich die Liste noch einmal an und machen Sie die Änderung neu, falls noch gewünscht.</translation>
    </message>
    <message>
        <source>Look at the list of computers and check the name.</source>
        <translation>Sehen Sie in der Liste der Computer nach und prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Look at the list of holidays.</source>
        <translation>Sehen Sie in der Liste der Feiertage nach.</translation>
    </message>
    <message>
        <source>Look at the list of keys; a key is taken in once.</source>
        <translation>Sehen Sie in der Liste der Schlüssel nach; ein Schlüssel wird einmal eingezogen.</translation>
    </message>
    <message>
        <source>Look at the list of places for the right name.</source>
        <translation>Suchen Sie in der Liste der Orte den richtigen Namen.</translation>
    </message>
    <message>
        <source>Look at the person, lock or key itself and change it there.</source>
        <translation>Sehen Sie sich Person, Schloss oder Schlüssel selbst an und ändern Sie es dort.</translation>
    </message>
    <message>
        <source>Look whether the folder {folder} still exists, or choose another one.</source>
        <translation>Sehen Sie nach, ob der Ordner {folder} noch existiert, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Make a backup at once if you can, and have the disk looked at.</source>
        <translation>Machen Sie möglichst sofort eine Sicherung und lassen Sie den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>Make room or choose another folder, then try again.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Ordner und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Mend the rows in the file, then choose it again.</source>
        <translation>Berichtigen Sie die Zeilen in der Datei und wählen Sie sie erneut.</translation>
    </message>
    <message>
        <source>More was sent than the lock takes at once.</source>
        <translation>Es wurde mehr gesendet, als das Schloss auf einmal annimmt.</translation>
    </message>
    <message>
        <source>More was sent than the lock {serial} takes at once.</source>
        <translation>Es wurde mehr gesendet, als das Schloss {serial} auf einmal annimmt.</translation>
    </message>
    <message>
        <source>Name one by the last characters of its number.</source>
        <translation>Nennen Sie eines mit den letzten Zeichen seiner Nummer.</translation>
    </message>
    <message>
        <source>Name what it lies in as well: Lindenhof/Staircase A/1.</source>
        <translation>Nennen Sie auch, worin er liegt: Lindenhof/Treppenhaus A/1.</translation>
    </message>
    <message>
        <source>No column of the file looks like a name.</source>
        <translation>Keine Spalte der Datei sieht wie ein Name aus.</translation>
    </message>
    <message>
        <source>No computer called {name} was ever given a right to the locks.</source>
        <translation>Kein Computer mit dem Namen {name} bekam je ein Recht an den Schlössern.</translation>
    </message>
    <message>
        <source>No employee is called {name}.</source>
        <translation>Kein Mitarbeiter heißt {name}.</translation>
    </message>
    <message>
        <source>No firmware is on its way to the lock {name}.</source>
        <translation>Zum Schloss {name} ist keine Firmware unterwegs.</translation>
    </message>
    <message>
        <source>No firmware is on its way to this lock.</source>
        <translation>Zu diesem Schloss ist keine Firmware unterwegs.</translation>
    </message>
    <message>
        <source>No group is called {name}.</source>
        <translation>Keine Gruppe heißt {name}.</translation>
    </message>
    <message>
        <source>No holiday is called {name}.</source>
        <translation>Kein Feiertag heißt {name}.</translation>
    </message>
    <message>
        <source>No key in force has this medium.</source>
        <translation>Kein gültiger Schlüssel hat dieses Medium.</translation>
    </message>
    <message>
        <source>No lock is called {name}.</source>
        <translation>Kein Schloss heißt {name}.</translation>
    </message>
    <message>
        <source>No period of this lock runs since {since}: only taking in is possible.</source>
        <translation>Seit {since} läuft kein Zeitraum dieses Schlosses: Nur Einziehen ist möglich.</translation>
    </message>
    <message>
        <source>No period of this lock runs: only taking in is possible.</source>
        <translation>Kein Zeitraum dieses Schlosses läuft: Nur Einziehen ist möglich.</translation>
    </message>
    <message>
        <source>No way to the lock {name} is known.</source>
        <translation>Zum Schloss {name} ist kein Weg bekannt.</translation>
    </message>
    <message>
        <source>No way to this lock is known.</source>
        <translation>Zu diesem Schloss ist kein Weg bekannt.</translation>
    </message>
    <message>
        <source>No week schedule is called {name}.</source>
        <translation>Kein Wochen-Zeitprofil heißt {name}.</translation>
    </message>
    <message>
        <source>Nobody has approved this sign-in yet.</source>
        <translation>Noch hat niemand diese Anmeldung bestätigt.</translation>
    </message>
    <message>
        <source>Nobody is called {name}.</source>
        <translation>Niemand heißt {name}.</translation>
    </message>
    <message>
        <source>Nothing at this port answers as a dongle.</source>
        <translation>Nichts an diesem Anschluss antwortet als Programmiergerät.</translation>
    </message>
    <message>
        <source>Nothing at {port} answers as a dongle.</source>
        <translation>Nichts an {port} antwortet als Programmiergerät.</translation>
    </message>
    <message>
        <source>Nothing more is to be done.</source>
        <translation>Mehr ist nicht zu tun.</translation>
    </message>
    <message>
        <source>Nothing of others stands under number {number} of the lock {lock} any more.</source>
        <translation>Unter Nummer {number} des Schlosses {lock} steht nichts mehr von anderen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Only one end of the office hours is given.</source>
        <translation>Von den Bürozeiten ist nur ein Ende angegeben.</translation>
    </message>
    <message>
        <source>Only the owner of the account can do this.</source>
        <translation>Das kann nur der Eigentümer des Kontos.</translation>
    </message>
    <message>
        <source>Open it, or choose an empty folder. Nothing is ever written over a profile.</source>
        <translation>Öffnen Sie es oder wählen Sie einen leeren Ordner. Ein Profil wird nie überschrieben.</translation>
    </message>
    <message>
        <source>Open one with an organisation code, or sync to hear of one opened elsewhere.</source>
        <translation>Öffnen Sie eine mit einem Organisationscode, oder gleichen Sie ab, um eine anderswo geöffnete zu erhalten.</translation>
    </message>
    <message>
        <source>Open the page, sign in there and approve the code.</source>
        <translation>Öffnen Sie die Seite, melden Sie sich dort an und bestätigen Sie den Code.</translation>
    </message>
    <message>
        <source>Pair the lock in the Bluetooth settings of this computer, then try again. Or use a dongle.</source>
        <translation>Koppeln Sie das Schloss in den Bluetooth-Einstellungen dieses Computers und versuchen Sie es erneut. Oder nutzen Sie ein Programmiergerät.</translation>
    </message>
    <message>
        <source>People were changed since the file was read.</source>
        <translation>Seit dem Lesen der Datei wurden Personen geändert.</translation>
    </message>
    <message>
        <source>Plug a Bluetooth adapter in, or use a dongle.</source>
        <translation>Stecken Sie einen Bluetooth-Adapter ein oder nutzen Sie ein Programmiergerät.</translation>
    </message>
    <message>
        <source>Plug it in again and go on. What the lock already has is used.</source>
        <translation>Stecken Sie es wieder ein und machen Sie weiter. Was das Schloss schon hat, wird verwendet.</translation>
    </message>
    <message>
        <source>Plug the dongle in, or choose another port.</source>
        <translation>Stecken Sie das Programmiergerät ein oder wählen Sie einen anderen Anschluss.</translation>
    </message>
    <message>
        <source>Press its button and add it with its label.</source>
        <translation>Drücken Sie seine Taste und fügen Sie es mit seinem Etikett hinzu.</translation>
    </message>
    <message>
        <source>Press the button at the inside of the lock, then add it within 2 minutes.</source>
        <translation>Drücken Sie die Taste an der Innenseite des Schlosses und fügen Sie es innerhalb von 2 Minuten hinzu.</translation>
    </message>
    <message>
        <source>Program the lock again. The old list stays in force until then.</source>
        <translation>Programmieren Sie das Schloss erneut. Bis dahin gilt die alte Liste.</translation>
    </message>
    <message>
        <source>Program the lock again; it begins at the right byte.</source>
        <translation>Programmieren Sie das Schloss erneut; es beginnt beim richtigen Byte.</translation>
    </message>
    <message>
        <source>Program the lock again; it begins from the start.</source>
        <translation>Programmieren Sie das Schloss erneut; es beginnt von vorn.</translation>
    </message>
    <message>
        <source>Protect the profile with a passphrase instead.</source>
        <translation>Schützen Sie das Profil stattdessen mit einer Passphrase.</translation>
    </message>
    <message>
        <source>Put the file back from a backup.</source>
        <translation>Spielen Sie die Datei aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>Put the file back from a backup; without it the store cannot be opened.</source>
        <translation>Spielen Sie die Datei aus einer Sicherung zurück; ohne sie lässt sich der Speicher nicht öffnen.</translation>
    </message>
    <message>
        <source>Put the folder back from a backup.</source>
        <translation>Spielen Sie den Ordner aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>Reach the simulated building without a port, through its folder.</source>
        <translation>Erreichen Sie das simulierte Gebäude ohne Anschluss, über seinen Ordner.</translation>
    </message>
    <message>
        <source>Read it again, or compare it character by character.</source>
        <translation>Lesen Sie es erneut oder vergleichen Sie es Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Read the list back and compare before sending. Your changes still wait.</source>
        <translation>Lesen Sie die Liste zurück und vergleichen Sie vor dem Senden. Ihre Änderungen warten noch.</translation>
    </message>
    <message>
        <source>Read the lock again and decide on what it holds now.</source>
        <translation>Lesen Sie das Schloss erneut und entscheiden Sie über seinen jetzigen Inhalt.</translation>
    </message>
    <message>
        <source>Read the log again; it goes on with the oldest event still there.</source>
        <translation>Lesen Sie das Protokoll erneut; es geht mit dem ältesten noch vorhandenen Ereignis weiter.</translation>
    </message>
    <message>
        <source>Register the lock first.</source>
        <translation>Melden Sie zuerst das Schloss an.</translation>
    </message>
    <message>
        <source>Remove employees who have left.</source>
        <translation>Entfernen Sie ausgeschiedene Mitarbeiter.</translation>
    </message>
    <message>
        <source>Remove holidays that are over.</source>
        <translation>Entfernen Sie vergangene Feiertage.</translation>
    </message>
    <message>
        <source>Remove places that are no longer needed.</source>
        <translation>Entfernen Sie nicht mehr benötigte Orte.</translation>
    </message>
    <message>
        <source>Rows with faults: {count}; the first is line {first_line}, column {column}.</source>
        <translation>Zeilen mit Fehlern: {count}; die erste ist Zeile {first_line}, Spalte {column}.</translation>
    </message>
    <message>
        <source>Save the list as XLSX or CSV, then choose it again.</source>
        <translation>Speichern Sie die Liste als XLSX oder CSV und wählen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Sagen Sie in wenigen Worten, warum.</translation>
    </message>
    <message>
        <source>Say which one is meant.</source>
        <translation>Sagen Sie, was gemeint ist.</translation>
    </message>
    <message>
        <source>Say why they are needed for so long, or choose fewer days.</source>
        <translation>Sagen Sie, warum sie so lange gebraucht werden, oder wählen Sie weniger Tage.</translation>
    </message>
    <message>
        <source>Scan or type the label of the new lock that takes its place.</source>
        <translation>Scannen oder tippen Sie das Etikett des neuen Schlosses, das an seine Stelle tritt.</translation>
    </message>
    <message>
        <source>Scan or type the label that came with this very lock.</source>
        <translation>Scannen oder tippen Sie das Etikett, das genau diesem Schloss beilag.</translation>
    </message>
    <message>
        <source>Scan the label again, or compare it character by character.</source>
        <translation>Scannen Sie das Etikett erneut oder vergleichen Sie es Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Set date and time of this computer, then try again.</source>
        <translation>Stellen Sie Datum und Uhrzeit dieses Computers ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Set the clock of the lock, then try again.</source>
        <translation>Stellen Sie die Uhr des Schlosses und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Set up a profile, or choose another folder.</source>
        <translation>Richten Sie ein Profil ein oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Several locks have this name.</source>
        <translation>Mehrere Schlösser haben diesen Namen.</translation>
    </message>
    <message>
        <source>Several media of the person fit.</source>
        <translation>Mehrere Medien der Person passen.</translation>
    </message>
    <message>
        <source>Several people have this name.</source>
        <translation>Mehrere Personen haben diesen Namen.</translation>
    </message>
    <message>
        <source>Several places are called {name} ({count}).</source>
        <translation>Mehrere Orte heißen {name} ({count}).</translation>
    </message>
    <message>
        <source>Several places have this name.</source>
        <translation>Mehrere Orte haben diesen Namen.</translation>
    </message>
    <message>
        <source>Sharing of this key has stopped; what was shared stays.</source>
        <translation>Die Weitergabe dieses Schlüssels ist beendet; Weitergegebenes bleibt.</translation>
    </message>
    <message>
        <source>Sharing of this key stopped on {end}; what was shared stays.</source>
        <translation>Die Weitergabe dieses Schlüssels endete am {end}; Weitergegebenes bleibt.</translation>
    </message>
    <message>
        <source>Shorten it, or keep it elsewhere and note where.</source>
        <translation>Kürzen Sie ihn, oder bewahren Sie ihn anderswo auf und notieren Sie wo.</translation>
    </message>
    <message>
        <source>Show buildings</source>
        <translation>Gebäude zeigen</translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>Codes zeigen</translation>
    </message>
    <message>
        <source>Show groups</source>
        <translation>Gruppen zeigen</translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Show locks</source>
        <translation>Schlösser zeigen</translation>
    </message>
    <message>
        <source>Show organisations</source>
        <translation>Organisationen zeigen</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Personen zeigen</translation>
    </message>
    <message>
        <source>Show the lock</source>
        <translation>Schloss zeigen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in again with a new code.</source>
        <translation>Melden Sie sich mit einem neuen Code erneut an.</translation>
    </message>
    <message>
        <source>Sign in again; everything is kept, and what waits is sent then.</source>
        <translation>Melden Sie sich erneut an; alles bleibt erhalten, und was wartet, wird dann gesendet.</translation>
    </message>
    <message>
        <source>Sign in again; nothing that waits is lost.</source>
        <translation>Melden Sie sich erneut an; nichts Wartendes geht verloren.</translation>
    </message>
    <message>
        <source>Sign in with an enrolment token.</source>
        <translation>Melden Sie sich mit einem Anmeldecode an.</translation>
    </message>
    <message>
        <source>Sign in with that account, or make a new profile for the other one.</source>
        <translation>Melden Sie sich mit jenem Konto an oder legen Sie für das andere ein neues Profil an.</translation>
    </message>
    <message>
        <source>Sign out and in again, so that this desk gets a name of its own. Then decide what becomes of its changes.</source>
        <translation>Melden Sie sich ab und wieder an, damit dieser Computer einen eigenen Namen bekommt. Entscheiden Sie dann über seine Änderungen.</translation>
    </message>
    <message>
        <source>Some rows have faults.</source>
        <translation>Einige Zeilen haben Fehler.</translation>
    </message>
    <message>
        <source>Somebody else is working with the lock {serial}.</source>
        <translation>Jemand anders arbeitet mit dem Schloss {serial}.</translation>
    </message>
    <message>
        <source>Somebody else is working with the lock.</source>
        <translation>Jemand anders arbeitet mit dem Schloss.</translation>
    </message>
    <message>
        <source>Somebody else wrote a list to the lock {serial}: it holds list {version}.</source>
        <translation>Jemand anders hat eine Liste auf das Schloss {serial} geschrieben: Es enthält Liste {version}.</translation>
    </message>
    <message>
        <source>Somebody else wrote a list to the lock.</source>
        <translation>Jemand anders hat eine Liste auf das Schloss geschrieben.</translation>
    </message>
    <message>
        <source>Staircases lie in buildings, floors in buildings and staircases; areas and doors in any of them.</source>
        <translation>Treppenhäuser liegen in Gebäuden, Etagen in Gebäuden und Treppenhäusern; Bereiche und Türen in allen davon.</translation>
    </message>
    <message>
        <source>Start it, then try again.</source>
        <translation>Starten Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Start the program again. If it stays so, send the details to your supplier.</source>
        <translation>Starten Sie das Programm neu. Bleibt es so, senden Sie die Details an Ihren Lieferanten.</translation>
    </message>
    <message>
        <source>Start the service bluetooth (package bluez), or use a dongle.</source>
        <translation>Starten Sie den Dienst bluetooth (Paket bluez) oder nutzen Sie ein Programmiergerät.</translation>
    </message>
    <message>
        <source>Stop working with it and put the newest backup back.</source>
        <translation>Arbeiten Sie nicht damit weiter und spielen Sie die neueste Sicherung zurück.</translation>
    </message>
    <message>
        <source>Switch Bluetooth off and on again, then go on. What the lock already has is used.</source>
        <translation>Schalten Sie Bluetooth aus und wieder ein und machen Sie weiter. Was das Schloss schon hat, wird verwendet.</translation>
    </message>
    <message>
        <source>Switch Bluetooth off and on again, then try again.</source>
        <translation>Schalten Sie Bluetooth aus und wieder ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Switch Bluetooth off and on again, then try again. Or use a dongle.</source>
        <translation>Schalten Sie Bluetooth aus und wieder ein und versuchen Sie es erneut. Oder nutzen Sie ein Programmiergerät.</translation>
    </message>
    <message>
        <source>Switch Bluetooth on, then go on. What the lock already has is used.</source>
        <translation>Schalten Sie Bluetooth ein und machen Sie weiter. Was das Schloss schon hat, wird verwendet.</translation>
    </message>
    <message>
        <source>Switch Bluetooth on, then try again.</source>
        <translation>Schalten Sie Bluetooth ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Syncing with the platform failed in a way that nobody foresaw.</source>
        <translation>Der Abgleich mit der Plattform schlug auf unvorhergesehene Weise fehl.</translation>
    </message>
    <message>
        <source>Take a PNG or JPEG picture of at most 20 MB; a floor plan may be SVG too.</source>
        <translation>Nehmen Sie ein PNG- oder JPEG-Bild von höchstens 20 MB; ein Grundriss darf auch SVG sein.</translation>
    </message>
    <message>
        <source>Take in keys that are no longer needed, then program again.</source>
        <translation>Ziehen Sie nicht mehr benötigte Schlüssel ein und programmieren Sie erneut.</translation>
    </message>
    <message>
        <source>Take in keys that are no longer needed.</source>
        <translation>Ziehen Sie nicht mehr benötigte Schlüssel ein.</translation>
    </message>
    <message>
        <source>Take in the organisation&apos;s key as a whole, or ask it to remove this person.</source>
        <translation>Ziehen Sie den Schlüssel der Organisation als Ganzes ein oder bitten Sie sie, diese Person zu entfernen.</translation>
    </message>
    <message>
        <source>Take it out of use first.</source>
        <translation>Nehmen Sie es zuerst außer Gebrauch.</translation>
    </message>
    <message>
        <source>Take keys in, or enter a code with more keys.</source>
        <translation>Ziehen Sie Schlüssel ein oder geben Sie einen Code mit mehr Schlüsseln ein.</translation>
    </message>
    <message>
        <source>Take one of them in first.</source>
        <translation>Ziehen Sie zuerst einen davon ein.</translation>
    </message>
    <message>
        <source>Take the keys in first.</source>
        <translation>Ziehen Sie zuerst die Schlüssel ein.</translation>
    </message>
    <message>
        <source>That did not work this time</source>
        <translation>Das hat diesmal nicht geklappt</translation>
    </message>
    <message>
        <source>That is not certain: the answer did not arrive.</source>
        <translation>Das ist nicht sicher: Die Antwort kam nicht an.</translation>
    </message>
    <message>
        <source>That is not possible</source>
        <translation>Das ist nicht möglich</translation>
    </message>
    <message>
        <source>The Bluetooth of this computer does not answer.</source>
        <translation>Das Bluetooth dieses Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>The Bluetooth of this computer refused.</source>
        <translation>Das Bluetooth dieses Computers hat abgelehnt.</translation>
    </message>
    <message>
        <source>The Bluetooth of this computer refused: {reason}.</source>
        <translation>Das Bluetooth dieses Computers hat abgelehnt: {reason}.</translation>
    </message>
    <message>
        <source>The Bluetooth service of this computer is not running.</source>
        <translation>Der Bluetooth-Dienst dieses Computers läuft nicht.</translation>
    </message>
    <message>
        <source>The Bluetooth service of this computer stopped during the work.</source>
        <translation>Der Bluetooth-Dienst dieses Computers endete während der Arbeit.</translation>
    </message>
    <message>
        <source>The Bluetooth service of this computer stopped while the lock {serial} was connected.</source>
        <translation>Der Bluetooth-Dienst dieses Computers endete, während das Schloss {serial} verbunden war.</translation>
    </message>
    <message>
        <source>The address of the platform is missing.</source>
        <translation>Die Adresse der Plattform fehlt.</translation>
    </message>
    <message>
        <source>The answer of the platform could not be read, and nothing of it was used.</source>
        <translation>Die Antwort der Plattform war nicht lesbar, und nichts davon wurde verwendet.</translation>
    </message>
    <message>
        <source>The batteries of the lock are too low for this.</source>
        <translation>Die Batterien des Schlosses sind dafür zu schwach.</translation>
    </message>
    <message>
        <source>The batteries of the lock {serial} are too low for this.</source>
        <translation>Die Batterien des Schlosses {serial} sind dafür zu schwach.</translation>
    </message>
    <message>
        <source>The button of the lock was not pressed in the last 2 minutes.</source>
        <translation>Die Taste des Schlosses wurde in den letzten 2 Minuten nicht gedrückt.</translation>
    </message>
    <message>
        <source>The button of the lock {serial} was not pressed in the last 2 minutes.</source>
        <translation>Die Taste des Schlosses {serial} wurde in den letzten 2 Minuten nicht gedrückt.</translation>
    </message>
    <message>
        <source>The certificate of the platform cannot be trusted, so nothing was sent.</source>
        <translation>Dem Zertifikat der Plattform ist nicht zu trauen, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted, so nothing was sent.</source>
        <translation>Dem Zertifikat von {host} ist nicht zu trauen, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The characters of the file cannot be read.</source>
        <translation>Die Zeichen der Datei sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The check character does not fit: a character of the code is wrong.</source>
        <translation>Das Prüfzeichen passt nicht: Ein Zeichen des Codes ist falsch.</translation>
    </message>
    <message>
        <source>The check digits of the label do not fit: a character is wrong.</source>
        <translation>Die Prüfziffern des Etiketts passen nicht: Ein Zeichen ist falsch.</translation>
    </message>
    <message>
        <source>The clock of the lock is far ahead.</source>
        <translation>Die Uhr des Schlosses geht weit vor.</translation>
    </message>
    <message>
        <source>The clock of the lock would go back by more than 5 minutes.</source>
        <translation>Die Uhr des Schlosses ginge um mehr als 5 Minuten zurück.</translation>
    </message>
    <message>
        <source>The clock of the lock {lock} is far ahead.</source>
        <translation>Die Uhr des Schlosses {lock} geht weit vor.</translation>
    </message>
    <message>
        <source>The clock of the lock {serial} would go back by more than 5 minutes.</source>
        <translation>Die Uhr des Schlosses {serial} ginge um mehr als 5 Minuten zurück.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind what is known already, so it sets no lock&apos;s clock.</source>
        <translation>Die Uhr dieses Computers liegt hinter schon Bekanntem, daher stellt er keine Schlossuhr.</translation>
    </message>
    <message>
        <source>The code is of a kind that this version does not know.</source>
        <translation>Diese Version kennt diese Art von Code nicht.</translation>
    </message>
    <message>
        <source>The code was not approved in time.</source>
        <translation>Der Code wurde nicht rechtzeitig bestätigt.</translation>
    </message>
    <message>
        <source>The code {mask} waits already for the lock {lock}.</source>
        <translation>Der Code {mask} wartet schon für das Schloss {lock}.</translation>
    </message>
    <message>
        <source>The command ended in a way that nobody foresaw ({kind} in {place}).</source>
        <translation>Der Befehl endete auf unvorhergesehene Weise ({kind} in {place}).</translation>
    </message>
    <message>
        <source>The command ended in a way that nobody foresaw.</source>
        <translation>Der Befehl endete auf unvorhergesehene Weise.</translation>
    </message>
    <message>
        <source>The command reached the lock after its deadline, so nothing moved.</source>
        <translation>Der Befehl erreichte das Schloss nach Ablauf seiner Frist, daher bewegte sich nichts.</translation>
    </message>
    <message>
        <source>The command reached the lock {serial} after its deadline, so nothing moved.</source>
        <translation>Der Befehl erreichte das Schloss {serial} nach Ablauf seiner Frist, daher bewegte sich nichts.</translation>
    </message>
    <message>
        <source>The computer {name} is the one you are working at.</source>
        <translation>Der Computer {name} ist der, an dem Sie arbeiten.</translation>
    </message>
    <message>
        <source>The connection to the lock broke.</source>
        <translation>Die Verbindung zum Schloss brach ab.</translation>
    </message>
    <message>
        <source>The connection to the lock failed on the way.</source>
        <translation>Die Verbindung zum Schloss schlug unterwegs fehl.</translation>
    </message>
    <message>
        <source>The connection to the lock {serial} broke.</source>
        <translation>Die Verbindung zum Schloss {serial} brach ab.</translation>
    </message>
    <message>
        <source>The connection to the lock {serial} failed on the way.</source>
        <translation>Die Verbindung zum Schloss {serial} schlug unterwegs fehl.</translation>
    </message>
    <message>
        <source>The connection to the platform broke before its answer came.</source>
        <translation>Die Verbindung zur Plattform brach ab, bevor ihre Antwort kam.</translation>
    </message>
    <message>
        <source>The conversation with the lock had already ended.</source>
        <translation>Das Gespräch mit dem Schloss war schon beendet.</translation>
    </message>
    <message>
        <source>The date of the lock is far off, and only the platform can permit setting it.</source>
        <translation>Das Datum des Schlosses weicht weit ab, und nur die Plattform kann das Stellen erlauben.</translation>
    </message>
    <message>
        <source>The date of the lock {lock} is far off, and only the platform can permit setting it.</source>
        <translation>Das Datum des Schlosses {lock} weicht weit ab, und nur die Plattform kann das Stellen erlauben.</translation>
    </message>
    <message>
        <source>The demo building needs the platform server, and that is not installed here.</source>
        <translation>Das Demogebäude braucht den Plattformserver, und der ist hier nicht installiert.</translation>
    </message>
    <message>
        <source>The disk answered with a fault.</source>
        <translation>Der Datenträger meldete einen Fehler.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The dongle at {port} speaks a version that this program does not know.</source>
        <translation>Das Programmiergerät an {port} benutzt eine Version, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The dongle at {port} was unplugged while it was in use.</source>
        <translation>Das Programmiergerät an {port} wurde während der Nutzung abgezogen.</translation>
    </message>
    <message>
        <source>The dongle speaks a version that this program does not know.</source>
        <translation>Das Programmiergerät benutzt eine Version, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The dongle was unplugged while it was in use.</source>
        <translation>Das Programmiergerät wurde während der Nutzung abgezogen.</translation>
    </message>
    <message>
        <source>The encryption of the store is not the one this program was built for.</source>
        <translation>Die Verschlüsselung des Speichers ist nicht die, für die dieses Programm gebaut wurde.</translation>
    </message>
    <message>
        <source>The file cannot be opened; another program may hold it.</source>
        <translation>Die Datei lässt sich nicht öffnen; vielleicht hält ein anderes Programm sie fest.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file has more than 200 columns.</source>
        <translation>Die Datei hat mehr als 200 Spalten.</translation>
    </message>
    <message>
        <source>The file has more than 50,000 rows.</source>
        <translation>Die Datei hat mehr als 50.000 Zeilen.</translation>
    </message>
    <message>
        <source>The file is a workbook of an old kind, or one under a password.</source>
        <translation>Die Datei ist eine Arbeitsmappe alter Art oder eine mit Passwort.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is larger than a list of people can be.</source>
        <translation>Die Datei ist größer, als eine Personenliste sein kann.</translation>
    </message>
    <message>
        <source>The file is neither a text nor a workbook that can be read.</source>
        <translation>Die Datei ist weder ein Text noch eine lesbare Arbeitsmappe.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Die Datei ist nicht da.</translation>
    </message>
    <message>
        <source>The file was not written: the disk did not take it.</source>
        <translation>Die Datei wurde nicht geschrieben: Der Datenträger nahm sie nicht an.</translation>
    </message>
    <message>
        <source>The file was not written: the disk is full.</source>
        <translation>Die Datei wurde nicht geschrieben: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The file was not written: the folder may not be written.</source>
        <translation>Die Datei wurde nicht geschrieben: In den Ordner darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file {file} could not be written.</source>
        <translation>Die Datei {file} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The files of the simulated building are damaged.</source>
        <translation>Die Dateien des simulierten Gebäudes sind beschädigt.</translation>
    </message>
    <message>
        <source>The firmware did not arrive at the lock as it was sent.</source>
        <translation>Die Firmware kam nicht so am Schloss an, wie sie gesendet wurde.</translation>
    </message>
    <message>
        <source>The firmware did not arrive at the lock {serial} as it was sent.</source>
        <translation>Die Firmware kam nicht so am Schloss {serial} an, wie sie gesendet wurde.</translation>
    </message>
    <message>
        <source>The firmware does not fit into the lock.</source>
        <translation>Die Firmware passt nicht in das Schloss.</translation>
    </message>
    <message>
        <source>The firmware file is empty.</source>
        <translation>Die Firmwaredatei ist leer.</translation>
    </message>
    <message>
        <source>The firmware file is larger than any lock takes.</source>
        <translation>Die Firmwaredatei ist größer, als ein Schloss annimmt.</translation>
    </message>
    <message>
        <source>The firmware file is not there.</source>
        <translation>Die Firmwaredatei ist nicht da.</translation>
    </message>
    <message>
        <source>The firmware of the lock does not know this command.</source>
        <translation>Die Firmware des Schlosses kennt diesen Befehl nicht.</translation>
    </message>
    <message>
        <source>The firmware of the lock speaks a version that this program does not know.</source>
        <translation>Die Firmware des Schlosses benutzt eine Version, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The firmware of the lock {serial} does not know this command.</source>
        <translation>Die Firmware des Schlosses {serial} kennt diesen Befehl nicht.</translation>
    </message>
    <message>
        <source>The firmware of the lock {serial} speaks a version that this program does not know.</source>
        <translation>Die Firmware des Schlosses {serial} benutzt eine Version, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The firmware of {size} bytes does not fit into the lock {serial}, which takes {most}.</source>
        <translation>Die Firmware mit {size} Bytes passt nicht in das Schloss {serial}, das {most} annimmt.</translation>
    </message>
    <message>
        <source>The five years of this organisation ended on {end}.</source>
        <translation>Die fünf Jahre dieser Organisation endeten am {end}.</translation>
    </message>
    <message>
        <source>The five years of this organisation have ended.</source>
        <translation>Die fünf Jahre dieser Organisation sind beendet.</translation>
    </message>
    <message>
        <source>The folder of the profile may not be written.</source>
        <translation>In den Ordner des Profils darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder of the simulated building cannot be used.</source>
        <translation>Der Ordner des simulierten Gebäudes ist nicht nutzbar.</translation>
    </message>
    <message>
        <source>The groups of this file would give too many keys at once.</source>
        <translation>Die Gruppen dieser Datei würden zu viele Schlüssel auf einmal geben.</translation>
    </message>
    <message>
        <source>The history shows what was done, and why a step stays as it is.</source>
        <translation>Der Verlauf zeigt, was getan wurde und warum ein Schritt bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The holder of a key has no user number in the lock.</source>
        <translation>Der Inhaber eines Schlüssels hat keine Benutzernummer im Schloss.</translation>
    </message>
    <message>
        <source>The holiday would end ({last}) before it begins ({first}).</source>
        <translation>Der Feiertag würde enden ({last}), bevor er beginnt ({first}).</translation>
    </message>
    <message>
        <source>The holiday would end before it begins.</source>
        <translation>Der Feiertag würde enden, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The key file beside the store is damaged.</source>
        <translation>Die Schlüsseldatei neben dem Speicher ist beschädigt.</translation>
    </message>
    <message>
        <source>The key file beside the store is missing.</source>
        <translation>Die Schlüsseldatei neben dem Speicher fehlt.</translation>
    </message>
    <message>
        <source>The key in the key place of this computer does not open this profile.</source>
        <translation>Der Schlüssel im Schlüsselbund dieses Computers öffnet dieses Profil nicht.</translation>
    </message>
    <message>
        <source>The key is in that state already.</source>
        <translation>Der Schlüssel ist schon in diesem Zustand.</translation>
    </message>
    <message>
        <source>The key opens as its group says now, which is less than before.</source>
        <translation>Der Schlüssel öffnet, wie seine Gruppe es jetzt sagt, und das ist weniger als vorher.</translation>
    </message>
    <message>
        <source>The key place of this computer cannot be used.</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht nutzbar.</translation>
    </message>
    <message>
        <source>The key place of this computer did not keep what was stored.</source>
        <translation>Der Schlüsselbund dieses Computers behielt das Gespeicherte nicht.</translation>
    </message>
    <message>
        <source>The key place of this computer does not answer.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>The key place of this computer has no key for this profile.</source>
        <translation>Der Schlüsselbund dieses Computers hat keinen Schlüssel für dieses Profil.</translation>
    </message>
    <message>
        <source>The key would end before it begins.</source>
        <translation>Der Schlüssel würde enden, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The key would end on {valid_until}, before it begins on {valid_from}.</source>
        <translation>Der Schlüssel würde am {valid_until} enden, bevor er am {valid_from} beginnt.</translation>
    </message>
    <message>
        <source>The label does not belong to the lock {serial}.</source>
        <translation>Das Etikett gehört nicht zum Schloss {serial}.</translation>
    </message>
    <message>
        <source>The label does not belong to this lock.</source>
        <translation>Das Etikett gehört nicht zu diesem Schloss.</translation>
    </message>
    <message>
        <source>The link {link} is of a kind that does not exist.</source>
        <translation>Die Verbindung {link} ist von einer Art, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The lock asks for a newer right than this computer has.</source>
        <translation>Das Schloss verlangt ein neueres Recht, als dieser Computer hat.</translation>
    </message>
    <message>
        <source>The lock asks to be paired, and pairing failed.</source>
        <translation>Das Schloss verlangt eine Kopplung, und sie schlug fehl.</translation>
    </message>
    <message>
        <source>The lock belongs to somebody else.</source>
        <translation>Das Schloss gehört jemand anderem.</translation>
    </message>
    <message>
        <source>The lock cannot do this in its present state.</source>
        <translation>Das Schloss kann das in seinem jetzigen Zustand nicht tun.</translation>
    </message>
    <message>
        <source>The lock could not store what was sent.</source>
        <translation>Das Schloss konnte das Gesendete nicht speichern.</translation>
    </message>
    <message>
        <source>The lock did not prove that it is the one added here.</source>
        <translation>Das Schloss hat nicht bewiesen, dass es das hier hinzugefügte ist.</translation>
    </message>
    <message>
        <source>The lock does not accept a value that was sent.</source>
        <translation>Das Schloss nimmt einen gesendeten Wert nicht an.</translation>
    </message>
    <message>
        <source>The lock does not accept an entry of the list.</source>
        <translation>Das Schloss nimmt einen Eintrag der Liste nicht an.</translation>
    </message>
    <message>
        <source>The lock does not go back to a lower version of its firmware.</source>
        <translation>Das Schloss geht nicht auf eine niedrigere Firmwareversion zurück.</translation>
    </message>
    <message>
        <source>The lock does not let this computer do that.</source>
        <translation>Das Schloss erlaubt das diesem Computer nicht.</translation>
    </message>
    <message>
        <source>The lock goes on with its old firmware. Send the update again.</source>
        <translation>Das Schloss arbeitet mit seiner alten Firmware weiter. Senden Sie die Aktualisierung erneut.</translation>
    </message>
    <message>
        <source>The lock got too many requests in a short time.</source>
        <translation>Das Schloss bekam in kurzer Zeit zu viele Anfragen.</translation>
    </message>
    <message>
        <source>The lock has dropped the unfinished upload.</source>
        <translation>Das Schloss hat die unfertige Übertragung verworfen.</translation>
    </message>
    <message>
        <source>The lock has lost its time.</source>
        <translation>Das Schloss hat seine Zeit verloren.</translation>
    </message>
    <message>
        <source>The lock has no owner: it was released or never added.</source>
        <translation>Das Schloss hat keinen Eigentümer: Es wurde freigegeben oder nie hinzugefügt.</translation>
    </message>
    <message>
        <source>The lock has no room for this list.</source>
        <translation>Das Schloss hat keinen Platz für diese Liste.</translation>
    </message>
    <message>
        <source>The lock has not accepted this profile as its owner yet.</source>
        <translation>Das Schloss hat dieses Profil noch nicht als Eigentümer übernommen.</translation>
    </message>
    <message>
        <source>The lock has overwritten its oldest events.</source>
        <translation>Das Schloss hat seine ältesten Ereignisse überschrieben.</translation>
    </message>
    <message>
        <source>The lock has {users} users and takes {limit}; new ones wanted: {wanted}.</source>
        <translation>Das Schloss hat {users} Benutzer und nimmt {limit} an; neue gewünscht: {wanted}.</translation>
    </message>
    <message>
        <source>The lock is doing something else just now.</source>
        <translation>Das Schloss tut gerade etwas anderes.</translation>
    </message>
    <message>
        <source>The lock pauses after too many failed tries.</source>
        <translation>Das Schloss pausiert nach zu vielen Fehlversuchen.</translation>
    </message>
    <message>
        <source>The lock refused what every lock allows.</source>
        <translation>Das Schloss lehnte ab, was jedes Schloss erlaubt.</translation>
    </message>
    <message>
        <source>The lock refused, for a reason that this program does not know.</source>
        <translation>Das Schloss lehnte aus einem Grund ab, den dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The lock reports a fault of its own.</source>
        <translation>Das Schloss meldet einen eigenen Fehler.</translation>
    </message>
    <message>
        <source>The lock restarted with another version than the one sent.</source>
        <translation>Das Schloss startete mit einer anderen als der gesendeten Version neu.</translation>
    </message>
    <message>
        <source>The lock stopped answering.</source>
        <translation>Das Schloss antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>The lock takes no other schedule.</source>
        <translation>Das Schloss nimmt kein weiteres Zeitprofil an.</translation>
    </message>
    <message>
        <source>The lock waits for another part of the list than was sent.</source>
        <translation>Das Schloss wartet auf einen anderen Teil der Liste, als gesendet wurde.</translation>
    </message>
    <message>
        <source>The lock was heard before but does not take a connection now.</source>
        <translation>Das Schloss war vorher zu hören, nimmt aber jetzt keine Verbindung an.</translation>
    </message>
    <message>
        <source>The lock was heard, but no connection came about.</source>
        <translation>Das Schloss war zu hören, aber es kam keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>The lock was not heard.</source>
        <translation>Das Schloss war nicht zu hören.</translation>
    </message>
    <message>
        <source>The lock would get more users than it takes.</source>
        <translation>Das Schloss bekäme mehr Benutzer, als es annimmt.</translation>
    </message>
    <message>
        <source>The lock {lock} asks for a newer right than this computer has.</source>
        <translation>Das Schloss {lock} verlangt ein neueres Recht, als dieser Computer hat.</translation>
    </message>
    <message>
        <source>The lock {lock} has had {limit} schedules and takes no other one.</source>
        <translation>Das Schloss {lock} hatte {limit} Zeitprofile und nimmt kein weiteres an.</translation>
    </message>
    <message>
        <source>The lock {lock} restarted with version {running} instead of {offered}.</source>
        <translation>Das Schloss {lock} startete mit Version {running} statt {offered} neu.</translation>
    </message>
    <message>
        <source>The lock {name} has been added already.</source>
        <translation>Das Schloss {name} ist schon hinzugefügt.</translation>
    </message>
    <message>
        <source>The lock {name} has not accepted this profile as its owner yet.</source>
        <translation>Das Schloss {name} hat dieses Profil noch nicht als Eigentümer übernommen.</translation>
    </message>
    <message>
        <source>The lock {name} is of model {wanted}, the new one of model {found}.</source>
        <translation>Das Schloss {name} ist vom Modell {wanted}, das neue vom Modell {found}.</translation>
    </message>
    <message>
        <source>The lock {serial} asks to be paired, and pairing failed.</source>
        <translation>Das Schloss {serial} verlangt eine Kopplung, und sie schlug fehl.</translation>
    </message>
    <message>
        <source>The lock {serial} belongs to somebody else.</source>
        <translation>Das Schloss {serial} gehört jemand anderem.</translation>
    </message>
    <message>
        <source>The lock {serial} cannot do this in its present state.</source>
        <translation>Das Schloss {serial} kann das in seinem jetzigen Zustand nicht tun.</translation>
    </message>
    <message>
        <source>The lock {serial} could not store what was sent.</source>
        <translation>Das Schloss {serial} konnte das Gesendete nicht speichern.</translation>
    </message>
    <message>
        <source>The lock {serial} did not prove that it is the one added here.</source>
        <translation>Das Schloss {serial} hat nicht bewiesen, dass es das hier hinzugefügte ist.</translation>
    </message>
    <message>
        <source>The lock {serial} does not accept a value that was sent.</source>
        <translation>Das Schloss {serial} nimmt einen gesendeten Wert nicht an.</translation>
    </message>
    <message>
        <source>The lock {serial} does not accept an entry of the list.</source>
        <translation>Das Schloss {serial} nimmt einen Eintrag der Liste nicht an.</translation>
    </message>
    <message>
        <source>The lock {serial} does not let this computer do that.</source>
        <translation>Das Schloss {serial} erlaubt das diesem Computer nicht.</translation>
    </message>
    <message>
        <source>The lock {serial} got too many requests in a short time.</source>
        <translation>Das Schloss {serial} bekam in kurzer Zeit zu viele Anfragen.</translation>
    </message>
    <message>
        <source>The lock {serial} has dropped the unfinished upload.</source>
        <translation>Das Schloss {serial} hat die unfertige Übertragung verworfen.</translation>
    </message>
    <message>
        <source>The lock {serial} has lost its time.</source>
        <translation>Das Schloss {serial} hat seine Zeit verloren.</translation>
    </message>
    <message>
        <source>The lock {serial} has no owner: it was released or never added.</source>
        <translation>Das Schloss {serial} hat keinen Eigentümer: Es wurde freigegeben oder nie hinzugefügt.</translation>
    </message>
    <message>
        <source>The lock {serial} has no room for this list.</source>
        <translation>Das Schloss {serial} hat keinen Platz für diese Liste.</translation>
    </message>
    <message>
        <source>The lock {serial} has overwritten its oldest events.</source>
        <translation>Das Schloss {serial} hat seine ältesten Ereignisse überschrieben.</translation>
    </message>
    <message>
        <source>The lock {serial} is doing something else just now.</source>
        <translation>Das Schloss {serial} tut gerade etwas anderes.</translation>
    </message>
    <message>
        <source>The lock {serial} pauses after too many failed tries.</source>
        <translation>Das Schloss {serial} pausiert nach zu vielen Fehlversuchen.</translation>
    </message>
    <message>
        <source>The lock {serial} refused what every lock allows (code {att}).</source>
        <translation>Das Schloss {serial} lehnte ab, was jedes Schloss erlaubt (Code {att}).</translation>
    </message>
    <message>
        <source>The lock {serial} refused, for a reason that this program does not know.</source>
        <translation>Das Schloss {serial} lehnte aus einem Grund ab, den dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The lock {serial} reports a fault of its own.</source>
        <translation>Das Schloss {serial} meldet einen eigenen Fehler.</translation>
    </message>
    <message>
        <source>The lock {serial} runs version {running} and does not go back to version {offered}.</source>
        <translation>Auf dem Schloss {serial} läuft Version {running}; es geht nicht auf Version {offered} zurück.</translation>
    </message>
    <message>
        <source>The lock {serial} stopped answering.</source>
        <translation>Das Schloss {serial} antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>The lock {serial} waits for another part of the list than was sent.</source>
        <translation>Das Schloss {serial} wartet auf einen anderen Teil der Liste, als gesendet wurde.</translation>
    </message>
    <message>
        <source>The lock {serial} was heard before but does not take a connection now.</source>
        <translation>Das Schloss {serial} war vorher zu hören, nimmt aber jetzt keine Verbindung an.</translation>
    </message>
    <message>
        <source>The lock {serial} was heard, but no connection came about.</source>
        <translation>Das Schloss {serial} war zu hören, aber es kam keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>The lock {serial} was not heard.</source>
        <translation>Das Schloss {serial} war nicht zu hören.</translation>
    </message>
    <message>
        <source>The medium was reported lost since.</source>
        <translation>Das Medium wurde seither als verloren gemeldet.</translation>
    </message>
    <message>
        <source>The motor of the lock could not finish its movement.</source>
        <translation>Der Motor des Schlosses konnte seine Bewegung nicht beenden.</translation>
    </message>
    <message>
        <source>The motor of the lock {serial} could not finish its movement.</source>
        <translation>Der Motor des Schlosses {serial} konnte seine Bewegung nicht beenden.</translation>
    </message>
    <message>
        <source>The new lock is of another model.</source>
        <translation>Das neue Schloss ist ein anderes Modell.</translation>
    </message>
    <message>
        <source>The number of keys does not add up: purchased is not stock plus issued.</source>
        <translation>Die Anzahl der Schlüssel stimmt nicht: Gekauft ist nicht Vorrat plus ausgegeben.</translation>
    </message>
    <message>
        <source>The number of the tag, remote, phone or code does not have the right form.</source>
        <translation>Die Nummer von Transponder, Handsender, Telefon oder Code hat nicht die richtige Form.</translation>
    </message>
    <message>
        <source>The number {reference} belongs to {name}.</source>
        <translation>Die Nummer {reference} gehört {name}.</translation>
    </message>
    <message>
        <source>The office hours cannot be used.</source>
        <translation>Die Bürozeiten sind nicht brauchbar.</translation>
    </message>
    <message>
        <source>The office hours would end before they begin.</source>
        <translation>Die Bürozeiten würden enden, bevor sie beginnen.</translation>
    </message>
    <message>
        <source>The old list stays in force. Copy the details and send them to your supplier.</source>
        <translation>Die alte Liste gilt weiter. Kopieren Sie die Details und senden Sie sie an Ihren Lieferanten.</translation>
    </message>
    <message>
        <source>The organisation has no place left.</source>
        <translation>Die Organisation hat keinen Platz mehr.</translation>
    </message>
    <message>
        <source>The organisation has {employees} employees, and {wanted} more would pass its {limit} places.</source>
        <translation>Die Organisation hat {employees} Mitarbeiter, und {wanted} weitere würden ihre {limit} Plätze überschreiten.</translation>
    </message>
    <message>
        <source>The other side sent something that a lock or dongle never sends.</source>
        <translation>Die Gegenseite sendete etwas, das ein Schloss oder Programmiergerät nie sendet.</translation>
    </message>
    <message>
        <source>The owner has withdrawn the right of this computer.</source>
        <translation>Der Eigentümer hat das Recht dieses Computers entzogen.</translation>
    </message>
    <message>
        <source>The person holds as many media of this kind as a lock takes.</source>
        <translation>Die Person hat schon so viele Medien dieser Art, wie ein Schloss annimmt.</translation>
    </message>
    <message>
        <source>The place for the simulated dongle&apos;s port is taken by another file.</source>
        <translation>Den Platz für den Anschluss des simulierten Programmiergeräts belegt eine andere Datei.</translation>
    </message>
    <message>
        <source>The place is not empty.</source>
        <translation>Der Ort ist nicht leer.</translation>
    </message>
    <message>
        <source>The platform answers, but cannot work just now.</source>
        <translation>Die Plattform antwortet, kann aber gerade nicht arbeiten.</translation>
    </message>
    <message>
        <source>The platform cannot be reached.</source>
        <translation>Die Plattform ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The platform cannot be reached: there is no connection.</source>
        <translation>Die Plattform ist nicht erreichbar: Es gibt keine Verbindung.</translation>
    </message>
    <message>
        <source>The platform did not answer in time.</source>
        <translation>Die Plattform antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The platform does not accept this sign-in: the token is wrong, used or has ended.</source>
        <translation>Die Plattform nimmt diese Anmeldung nicht an: Der Anmeldecode ist falsch, benutzt oder abgelaufen.</translation>
    </message>
    <message>
        <source>The platform does not know a lock with this serial.</source>
        <translation>Die Plattform kennt kein Schloss mit dieser Seriennummer.</translation>
    </message>
    <message>
        <source>The platform does not know a working code like this.</source>
        <translation>Die Plattform kennt keinen gültigen Code wie diesen.</translation>
    </message>
    <message>
        <source>The platform does not know this code, or it was used already.</source>
        <translation>Die Plattform kennt diesen Code nicht, oder er wurde schon eingelöst.</translation>
    </message>
    <message>
        <source>The platform does not know this computer any more: it was taken off the account there.</source>
        <translation>Die Plattform kennt diesen Computer nicht mehr: Er wurde dort aus dem Konto entfernt.</translation>
    </message>
    <message>
        <source>The platform had this task before, with other content.</source>
        <translation>Die Plattform hatte diese Aufgabe schon, mit anderem Inhalt.</translation>
    </message>
    <message>
        <source>The platform has counted fewer changes of this desk than the desk itself.</source>
        <translation>Die Plattform hat weniger Änderungen dieses Computers gezählt als er selbst.</translation>
    </message>
    <message>
        <source>The platform has given this computer no right at the lock {lock}.</source>
        <translation>Die Plattform hat diesem Computer kein Recht am Schloss {lock} gegeben.</translation>
    </message>
    <message>
        <source>The platform has given this computer no right at the lock.</source>
        <translation>Die Plattform hat diesem Computer kein Recht am Schloss gegeben.</translation>
    </message>
    <message>
        <source>The platform knows this lock with another label.</source>
        <translation>Die Plattform kennt dieses Schloss mit einem anderen Etikett.</translation>
    </message>
    <message>
        <source>The platform no longer keeps every change since this desk last asked.</source>
        <translation>Die Plattform hat nicht mehr jede Änderung seit der letzten Anfrage dieses Computers.</translation>
    </message>
    <message>
        <source>The platform of the demo building did not start in time.</source>
        <translation>Die Plattform des Demogebäudes startete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The platform of the demo building did not start within {seconds} s.</source>
        <translation>Die Plattform des Demogebäudes startete nicht innerhalb von {seconds} s.</translation>
    </message>
    <message>
        <source>The platform refused, for a reason that this program does not know.</source>
        <translation>Die Plattform lehnte aus einem Grund ab, den dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The platform signs with another key than the one this computer knows.</source>
        <translation>Die Plattform signiert mit einem anderen Schlüssel als dem, den dieser Computer kennt.</translation>
    </message>
    <message>
        <source>The platform wants a newer version of this program.</source>
        <translation>Die Plattform verlangt eine neuere Version dieses Programms.</translation>
    </message>
    <message>
        <source>The platform was asked too often.</source>
        <translation>Die Plattform wurde zu oft gefragt.</translation>
    </message>
    <message>
        <source>The port of the dongle does not exist on this computer.</source>
        <translation>Der Anschluss des Programmiergeräts existiert auf diesem Computer nicht.</translation>
    </message>
    <message>
        <source>The profile lies on a network drive ({kind}), where it is not safe.</source>
        <translation>Das Profil liegt auf einem Netzlaufwerk ({kind}), wo es nicht sicher ist.</translation>
    </message>
    <message>
        <source>The profile lies on a network drive, where it is not safe.</source>
        <translation>Das Profil liegt auf einem Netzlaufwerk, wo es nicht sicher ist.</translation>
    </message>
    <message>
        <source>The program did something that its makers did not foresee.</source>
        <translation>Das Programm tat etwas, das seine Hersteller nicht vorhersahen.</translation>
    </message>
    <message>
        <source>The program did something that its makers did not foresee. Its report is {report}.</source>
        <translation>Das Programm tat etwas, das seine Hersteller nicht vorhersahen. Der Bericht ist {report}.</translation>
    </message>
    <message>
        <source>The program waits longer between two questions by itself.</source>
        <translation>Das Programm wartet von selbst länger zwischen zwei Fragen.</translation>
    </message>
    <message>
        <source>The receipt of the lock does not prove what was sent.</source>
        <translation>Die Quittung des Schlosses belegt nicht, was gesendet wurde.</translation>
    </message>
    <message>
        <source>The receipt of the lock {serial} does not prove what was sent.</source>
        <translation>Die Quittung des Schlosses {serial} belegt nicht, was gesendet wurde.</translation>
    </message>
    <message>
        <source>The receiver is not an organisation on the platform.</source>
        <translation>Der Empfänger ist keine Organisation auf der Plattform.</translation>
    </message>
    <message>
        <source>The right of this computer at the lock has ended.</source>
        <translation>Das Recht dieses Computers am Schloss ist beendet.</translation>
    </message>
    <message>
        <source>The right of this computer at the lock {lock} ended on {on}.</source>
        <translation>Das Recht dieses Computers am Schloss {lock} endete am {on}.</translation>
    </message>
    <message>
        <source>The right of this computer does not include the lock {serial}.</source>
        <translation>Das Recht dieses Computers umfasst das Schloss {serial} nicht.</translation>
    </message>
    <message>
        <source>The right of this computer does not include this lock.</source>
        <translation>Das Recht dieses Computers umfasst dieses Schloss nicht.</translation>
    </message>
    <message>
        <source>The right of this computer has ended by the clock of the lock {serial}.</source>
        <translation>Das Recht dieses Computers ist nach der Uhr des Schlosses {serial} beendet.</translation>
    </message>
    <message>
        <source>The right of this computer has ended by the clock of the lock.</source>
        <translation>Das Recht dieses Computers ist nach der Uhr des Schlosses beendet.</translation>
    </message>
    <message>
        <source>The right of this computer has not begun yet by the clock of the lock {serial}.</source>
        <translation>Das Recht dieses Computers hat nach der Uhr des Schlosses {serial} noch nicht begonnen.</translation>
    </message>
    <message>
        <source>The right of this computer has not begun yet by the clock of the lock.</source>
        <translation>Das Recht dieses Computers hat nach der Uhr des Schlosses noch nicht begonnen.</translation>
    </message>
    <message>
        <source>The same code waits already.</source>
        <translation>Derselbe Code wartet schon.</translation>
    </message>
    <message>
        <source>The schedule has no hours, so it would never open.</source>
        <translation>Das Zeitprofil hat keine Stunden und würde nie öffnen.</translation>
    </message>
    <message>
        <source>The secret part of the label is not complete.</source>
        <translation>Der geheime Teil des Etiketts ist unvollständig.</translation>
    </message>
    <message>
        <source>The serial in the label is not one of a lock.</source>
        <translation>Die Seriennummer im Etikett ist nicht die eines Schlosses.</translation>
    </message>
    <message>
        <source>The sharing option of this lock ended on {option_end}.</source>
        <translation>Die Weitergabe-Option dieses Schlosses endete am {option_end}.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the page of the platform.</source>
        <translation>Die Anmeldung wurde auf der Seite der Plattform abgelehnt.</translation>
    </message>
    <message>
        <source>The simulated building is not running.</source>
        <translation>Das simulierte Gebäude läuft nicht.</translation>
    </message>
    <message>
        <source>The simulated building refused what was asked.</source>
        <translation>Das simulierte Gebäude lehnte das Verlangte ab.</translation>
    </message>
    <message>
        <source>The simulated lock does not know this fault.</source>
        <translation>Das simulierte Schloss kennt diesen Fehler nicht.</translation>
    </message>
    <message>
        <source>The simulated lock knows no fault {name}.</source>
        <translation>Das simulierte Schloss kennt keinen Fehler {name}.</translation>
    </message>
    <message>
        <source>The simulated radio needs a message bus that does not start here.</source>
        <translation>Der simulierte Funk braucht einen Nachrichtenbus, der hier nicht startet.</translation>
    </message>
    <message>
        <source>The simulated radio needs a package that is not installed.</source>
        <translation>Der simulierte Funk braucht ein Paket, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>The simulated radio needs a package that is not installed: {extra}.</source>
        <translation>Der simulierte Funk braucht ein Paket, das nicht installiert ist: {extra}.</translation>
    </message>
    <message>
        <source>The simulated radio needs the program {program}, which does not start here.</source>
        <translation>Der simulierte Funk braucht das Programm {program}, das hier nicht startet.</translation>
    </message>
    <message>
        <source>The state of this key does not allow that.</source>
        <translation>Der Zustand dieses Schlüssels lässt das nicht zu.</translation>
    </message>
    <message>
        <source>The stay of this person has ended.</source>
        <translation>Der Aufenthalt dieser Person ist zu Ende.</translation>
    </message>
    <message>
        <source>The stay of {name} ended on {until}.</source>
        <translation>Der Aufenthalt von {name} endete am {until}.</translation>
    </message>
    <message>
        <source>The store did not take a setting that keeps it safe.</source>
        <translation>Der Speicher nahm eine Einstellung nicht an, die ihn sicher hält.</translation>
    </message>
    <message>
        <source>The store did not take what was to be saved.</source>
        <translation>Der Speicher nahm nicht an, was gespeichert werden sollte.</translation>
    </message>
    <message>
        <source>The store of the profile is in use by something else.</source>
        <translation>Der Speicher des Profils wird von etwas anderem benutzt.</translation>
    </message>
    <message>
        <source>The store of this profile cannot be read: the key is wrong, or it is another file.</source>
        <translation>Der Speicher dieses Profils ist nicht lesbar: Der Schlüssel ist falsch, oder es ist eine andere Datei.</translation>
    </message>
    <message>
        <source>The store of this profile is damaged.</source>
        <translation>Der Speicher dieses Profils ist beschädigt.</translation>
    </message>
    <message>
        <source>The store was used at a moment when it may not be used.</source>
        <translation>Der Speicher wurde in einem Moment benutzt, in dem das nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>The text has {length} characters; at most {limit} can be kept.</source>
        <translation>Der Text hat {length} Zeichen; höchstens {limit} sind möglich.</translation>
    </message>
    <message>
        <source>The text is longer than can be kept.</source>
        <translation>Der Text ist länger als möglich.</translation>
    </message>
    <message>
        <source>The version of the firmware is no row of numbers with dots.</source>
        <translation>Die Version der Firmware ist keine Zahlenfolge mit Punkten.</translation>
    </message>
    <message>
        <source>The week schedule of a key has no number in its lock.</source>
        <translation>Das Wochen-Zeitprofil eines Schlüssels hat keine Nummer in seinem Schloss.</translation>
    </message>
    <message>
        <source>There are as many holidays already as a lock keeps.</source>
        <translation>Es gibt schon so viele Feiertage, wie ein Schloss speichert.</translation>
    </message>
    <message>
        <source>There are too many groups already.</source>
        <translation>Es gibt schon zu viele Gruppen.</translation>
    </message>
    <message>
        <source>There are too many holds already.</source>
        <translation>Es gibt schon zu viele Aufbewahrungen.</translation>
    </message>
    <message>
        <source>There are too many places already.</source>
        <translation>Es gibt schon zu viele Orte.</translation>
    </message>
    <message>
        <source>There are {limit} groups already.</source>
        <translation>Es gibt schon {limit} Gruppen.</translation>
    </message>
    <message>
        <source>There are {limit} holidays already, as many as a lock keeps.</source>
        <translation>Es gibt schon {limit} Feiertage, so viele, wie ein Schloss speichert.</translation>
    </message>
    <message>
        <source>There are {limit} places already.</source>
        <translation>Es gibt schon {limit} Orte.</translation>
    </message>
    <message>
        <source>There are {most} holds already.</source>
        <translation>Es gibt schon {most} Aufbewahrungen.</translation>
    </message>
    <message>
        <source>There is a group called {name} already.</source>
        <translation>Es gibt schon eine Gruppe namens {name}.</translation>
    </message>
    <message>
        <source>There is a profile in this folder already.</source>
        <translation>In diesem Ordner ist schon ein Profil.</translation>
    </message>
    <message>
        <source>There is a week schedule called {name} already.</source>
        <translation>Ein Wochen-Zeitprofil namens {name} gibt es schon.</translation>
    </message>
    <message>
        <source>There is no place {name}.</source>
        <translation>Den Ort {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no port {port} on this computer.</source>
        <translation>Den Anschluss {port} gibt es auf diesem Computer nicht.</translation>
    </message>
    <message>
        <source>There is no profile in this folder yet.</source>
        <translation>In diesem Ordner ist noch kein Profil.</translation>
    </message>
    <message>
        <source>There is no profile in this folder.</source>
        <translation>In diesem Ordner ist kein Profil.</translation>
    </message>
    <message>
        <source>There is no such hold any more.</source>
        <translation>Diese Aufbewahrung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no such place.</source>
        <translation>Diesen Ort gibt es nicht.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>They are sent again. If it stays so, send the details to your supplier.</source>
        <translation>Sie werden erneut gesendet. Bleibt es so, senden Sie die Details an Ihren Lieferanten.</translation>
    </message>
    <message>
        <source>They can be kept for {shortest} to {longest} days.</source>
        <translation>Sie können {shortest} bis {longest} Tage aufbewahrt werden.</translation>
    </message>
    <message>
        <source>They cannot be kept for so many days.</source>
        <translation>So viele Tage können sie nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>This account may not open the port of the dongle.</source>
        <translation>Dieses Konto darf den Anschluss des Programmiergeräts nicht öffnen.</translation>
    </message>
    <message>
        <source>This account may not open the port {port}.</source>
        <translation>Dieses Konto darf den Anschluss {port} nicht öffnen.</translation>
    </message>
    <message>
        <source>This account runs no organisation {name}.</source>
        <translation>Dieses Konto führt keine Organisation {name}.</translation>
    </message>
    <message>
        <source>This account runs no such organisation.</source>
        <translation>Dieses Konto führt keine solche Organisation.</translation>
    </message>
    <message>
        <source>This account runs several organisations.</source>
        <translation>Dieses Konto führt mehrere Organisationen.</translation>
    </message>
    <message>
        <source>This account runs {count} organisations.</source>
        <translation>Dieses Konto führt {count} Organisationen.</translation>
    </message>
    <message>
        <source>This cannot be decided for number {number} of the lock {lock}.</source>
        <translation>Das kann für Nummer {number} des Schlosses {lock} nicht entschieden werden.</translation>
    </message>
    <message>
        <source>This cannot be decided for the record.</source>
        <translation>Das kann für den Eintrag nicht entschieden werden.</translation>
    </message>
    <message>
        <source>This change is settled already, or can not be made any more.</source>
        <translation>Diese Änderung ist schon erledigt oder nicht mehr möglich.</translation>
    </message>
    <message>
        <source>This code does not have as many digits as the lock needs.</source>
        <translation>Dieser Code hat nicht so viele Ziffern, wie das Schloss braucht.</translation>
    </message>
    <message>
        <source>This code is not good enough for a lock.</source>
        <translation>Dieser Code ist für ein Schloss nicht gut genug.</translation>
    </message>
    <message>
        <source>This code is too easy to guess.</source>
        <translation>Dieser Code ist zu leicht zu erraten.</translation>
    </message>
    <message>
        <source>This code looks like a date.</source>
        <translation>Dieser Code sieht wie ein Datum aus.</translation>
    </message>
    <message>
        <source>This code was made for another purpose.</source>
        <translation>Dieser Code wurde für einen anderen Zweck erzeugt.</translation>
    </message>
    <message>
        <source>This code was used before.</source>
        <translation>Dieser Code wurde schon eingelöst.</translation>
    </message>
    <message>
        <source>This code was used on {day} for {target}.</source>
        <translation>Dieser Code wurde am {day} für {target} eingelöst.</translation>
    </message>
    <message>
        <source>This computer cannot make a virtual serial port.</source>
        <translation>Dieser Computer kann keinen virtuellen seriellen Anschluss anlegen.</translation>
    </message>
    <message>
        <source>This computer does not let the program use Bluetooth.</source>
        <translation>Dieser Computer lässt das Programm Bluetooth nicht nutzen.</translation>
    </message>
    <message>
        <source>This computer has no Bluetooth radio that can reach locks.</source>
        <translation>Dieser Computer hat kein Bluetooth, das Schlösser erreichen kann.</translation>
    </message>
    <message>
        <source>This computer has no key place that programs can use.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den Programme nutzen können.</translation>
    </message>
    <message>
        <source>This computer has no system bus, so its Bluetooth cannot be reached.</source>
        <translation>Dieser Computer hat keinen Systembus, daher ist sein Bluetooth nicht erreichbar.</translation>
    </message>
    <message>
        <source>This computer is used by an installer and may not do this.</source>
        <translation>Dieser Computer gehört einem Monteur und darf dies nicht tun.</translation>
    </message>
    <message>
        <source>This computer was never given a right to the locks.</source>
        <translation>Dieser Computer bekam nie ein Recht an den Schlössern.</translation>
    </message>
    <message>
        <source>This desk takes over the whole state instead. There is nothing to do.</source>
        <translation>Dieser Computer übernimmt stattdessen den ganzen Stand. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>This employee is not known here.</source>
        <translation>Dieser Mitarbeiter ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This file cannot be read as a list of people.</source>
        <translation>Diese Datei ist nicht als Personenliste lesbar.</translation>
    </message>
    <message>
        <source>This file cannot be used as a firmware.</source>
        <translation>Diese Datei ist nicht als Firmware brauchbar.</translation>
    </message>
    <message>
        <source>This file is no picture that can be kept here.</source>
        <translation>Diese Datei ist kein Bild, das hier gespeichert werden kann.</translation>
    </message>
    <message>
        <source>This group is not known here.</source>
        <translation>Diese Gruppe ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This group is not there any more.</source>
        <translation>Diese Gruppe gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This holiday is not known here.</source>
        <translation>Dieser Feiertag ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This is not a prepaid code: a character is wrong or missing.</source>
        <translation>Dies ist kein Prepaid-Code: Ein Zeichen ist falsch oder fehlt.</translation>
    </message>
    <message>
        <source>This is not the address of a platform.</source>
        <translation>Dies ist nicht die Adresse einer Plattform.</translation>
    </message>
    <message>
        <source>This is still in use.</source>
        <translation>Dies wird noch benutzt.</translation>
    </message>
    <message>
        <source>This is the computer you are working at.</source>
        <translation>Dies ist der Computer, an dem Sie arbeiten.</translation>
    </message>
    <message>
        <source>This is the label of the lock itself.</source>
        <translation>Dies ist das Etikett des Schlosses selbst.</translation>
    </message>
    <message>
        <source>This is the label of the lock {serial} itself.</source>
        <translation>Dies ist das Etikett des Schlosses {serial} selbst.</translation>
    </message>
    <message>
        <source>This key belongs to an organisation, which decides who opens with it.</source>
        <translation>Dieser Schlüssel gehört einer Organisation, die entscheidet, wer damit öffnet.</translation>
    </message>
    <message>
        <source>This key is not known here.</source>
        <translation>Dieser Schlüssel ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This kind of link does not exist.</source>
        <translation>Diese Art von Verbindung gibt es nicht.</translation>
    </message>
    <message>
        <source>This lock cannot do it; another model or newer firmware can.</source>
        <translation>Dieses Schloss kann das nicht; ein anderes Modell oder neuere Firmware kann es.</translation>
    </message>
    <message>
        <source>This lock has been added already.</source>
        <translation>Dieses Schloss ist schon hinzugefügt.</translation>
    </message>
    <message>
        <source>This lock has no working sharing option.</source>
        <translation>Dieses Schloss hat keine gültige Weitergabe-Option.</translation>
    </message>
    <message>
        <source>This lock is not known here.</source>
        <translation>Dieses Schloss ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This lock is not registered on the platform.</source>
        <translation>Dieses Schloss ist nicht auf der Plattform angemeldet.</translation>
    </message>
    <message>
        <source>This lock is registered already.</source>
        <translation>Dieses Schloss ist schon angemeldet.</translation>
    </message>
    <message>
        <source>This lock knows the same tag, remote, phone or code already.</source>
        <translation>Dieses Schloss kennt denselben Transponder, Handsender, Code oder dasselbe Telefon schon.</translation>
    </message>
    <message>
        <source>This moment lies ahead: nothing is proven of it yet.</source>
        <translation>Dieser Zeitpunkt liegt in der Zukunft: Dafür ist noch nichts belegt.</translation>
    </message>
    <message>
        <source>This network probably wants a sign-in: open a browser, sign in there, then try again.</source>
        <translation>Dieses Netz verlangt wohl eine Anmeldung: Öffnen Sie einen Browser, melden Sie sich dort an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This number belongs to somebody else.</source>
        <translation>Diese Nummer gehört jemand anderem.</translation>
    </message>
    <message>
        <source>This organisation has not received such a key.</source>
        <translation>Diese Organisation hat keinen solchen Schlüssel erhalten.</translation>
    </message>
    <message>
        <source>This passphrase does not open the profile.</source>
        <translation>Diese Passphrase öffnet das Profil nicht.</translation>
    </message>
    <message>
        <source>This person has no key to take in.</source>
        <translation>Diese Person hat keinen Schlüssel zum Einziehen.</translation>
    </message>
    <message>
        <source>This person is not known here.</source>
        <translation>Diese Person ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This person still has keys.</source>
        <translation>Diese Person hat noch Schlüssel.</translation>
    </message>
    <message>
        <source>This place is not there any more.</source>
        <translation>Diesen Ort gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This profile holds the locks of another account, {account}.</source>
        <translation>Dieses Profil enthält die Schlösser eines anderen Kontos, {account}.</translation>
    </message>
    <message>
        <source>This profile holds the locks of another account.</source>
        <translation>Dieses Profil enthält die Schlösser eines anderen Kontos.</translation>
    </message>
    <message>
        <source>This profile is not signed in to the platform.</source>
        <translation>Dieses Profil ist nicht an der Plattform angemeldet.</translation>
    </message>
    <message>
        <source>This profile is signed in already as {account}.</source>
        <translation>Dieses Profil ist schon als {account} angemeldet.</translation>
    </message>
    <message>
        <source>This profile is signed in already.</source>
        <translation>Dieses Profil ist schon angemeldet.</translation>
    </message>
    <message>
        <source>This profile opens with a passphrase.</source>
        <translation>Dieses Profil öffnet mit einer Passphrase.</translation>
    </message>
    <message>
        <source>This profile was written by a newer version of the program.</source>
        <translation>Dieses Profil wurde von einer neueren Version des Programms geschrieben.</translation>
    </message>
    <message>
        <source>This step cannot be taken back as things are now.</source>
        <translation>Dieser Schritt kann beim jetzigen Stand nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>This was changed again since.</source>
        <translation>Dies wurde seither erneut geändert.</translation>
    </message>
    <message>
        <source>This was decided already, or cannot be turned back here.</source>
        <translation>Dies ist schon entschieden oder hier nicht umkehrbar.</translation>
    </message>
    <message>
        <source>This week schedule is not known here.</source>
        <translation>Dieses Wochen-Zeitprofil ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Too many codes were wrong, so the platform waits a while before the next one.</source>
        <translation>Zu viele Codes waren falsch, daher wartet die Plattform eine Weile bis zum nächsten.</translation>
    </message>
    <message>
        <source>Too many codes were wrong, so the platform waits {retry_after} s before the next one.</source>
        <translation>Zu viele Codes waren falsch, daher wartet die Plattform {retry_after} s bis zum nächsten.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details to your supplier.</source>
        <translation>Versuchen Sie es erneut. Geschieht es wieder, senden Sie die Details an Ihren Lieferanten.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, install the newest version of this program.</source>
        <translation>Versuchen Sie es erneut. Bleibt es so, installieren Sie die neueste Version dieses Programms.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the lock must be repaired.</source>
        <translation>Versuchen Sie es erneut. Bleibt es so, muss das Schloss repariert werden.</translation>
    </message>
    <message>
        <source>Try again; a new connection is made.</source>
        <translation>Versuchen Sie es erneut; eine neue Verbindung wird hergestellt.</translation>
    </message>
    <message>
        <source>Type a name, such as Cleaners.</source>
        <translation>Geben Sie einen Namen ein, zum Beispiel Reinigung.</translation>
    </message>
    <message>
        <source>Type a name, such as Staircase A.</source>
        <translation>Geben Sie einen Namen ein, etwa Treppenhaus A.</translation>
    </message>
    <message>
        <source>Type the passphrase of the profile.</source>
        <translation>Geben Sie die Passphrase des Profils ein.</translation>
    </message>
    <message>
        <source>Use a dongle instead.</source>
        <translation>Nutzen Sie stattdessen ein Programmiergerät.</translation>
    </message>
    <message>
        <source>Use a dongle, or ask who looks after this computer to start D-Bus.</source>
        <translation>Nutzen Sie ein Programmiergerät oder bitten Sie den Betreuer dieses Computers, D-Bus zu starten.</translation>
    </message>
    <message>
        <source>Use a new lock of the same model, or add it as a lock of its own.</source>
        <translation>Nehmen Sie ein neues Schloss desselben Modells oder fügen Sie es als eigenes Schloss hinzu.</translation>
    </message>
    <message>
        <source>Use another code.</source>
        <translation>Verwenden Sie einen anderen Code.</translation>
    </message>
    <message>
        <source>Use another dongle, or install the newest version of this program.</source>
        <translation>Nutzen Sie ein anderes Programmiergerät oder installieren Sie die neueste Version dieses Programms.</translation>
    </message>
    <message>
        <source>Use another one, or take in the key that has it.</source>
        <translation>Verwenden Sie ein anderes oder ziehen Sie den Schlüssel ein, der es hat.</translation>
    </message>
    <message>
        <source>Use another one, or take that key in first.</source>
        <translation>Verwenden Sie ein anderes oder ziehen Sie zuerst jenen Schlüssel ein.</translation>
    </message>
    <message>
        <source>Use it where it belongs; it was not used up.</source>
        <translation>Lösen Sie ihn dort ein, wo er hingehört; er wurde nicht verbraucht.</translation>
    </message>
    <message>
        <source>Use one of the schedules that the lock knows, and change its hours.</source>
        <translation>Nehmen Sie ein Zeitprofil, das das Schloss kennt, und ändern Sie seine Stunden.</translation>
    </message>
    <message>
        <source>Wait a few seconds, then try again.</source>
        <translation>Warten Sie einige Sekunden und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Warten Sie eine Minute und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What arrived at the lock is not what was announced.</source>
        <translation>Was am Schloss ankam, ist nicht das Angekündigte.</translation>
    </message>
    <message>
        <source>What arrived at the lock {serial} is not what was announced.</source>
        <translation>Was am Schloss {serial} ankam, ist nicht das Angekündigte.</translation>
    </message>
    <message>
        <source>What others added is kept or removed; a key of yours is left as they made it or restored.</source>
        <translation>Was andere hinzufügten, wird behalten oder entfernt; einer Ihrer Schlüssel bleibt, wie sie ihn machten, oder wird wiederhergestellt.</translation>
    </message>
    <message>
        <source>What others wrote there has changed.</source>
        <translation>Was andere dort schrieben, hat sich geändert.</translation>
    </message>
    <message>
        <source>What the platform sent is not complete, so nothing of it was taken over.</source>
        <translation>Was die Plattform sendete, ist unvollständig, daher wurde nichts davon übernommen.</translation>
    </message>
    <message>
        <source>What was typed or scanned is not the label of a lock.</source>
        <translation>Das Eingetippte oder Gescannte ist kein Etikett eines Schlosses.</translation>
    </message>
    <message>
        <source>Work with the profile that added the lock, or ask the owner for the right.</source>
        <translation>Arbeiten Sie mit dem Profil, das das Schloss hinzufügte, oder bitten Sie den Eigentümer um das Recht.</translation>
    </message>
    <message>
        <source>Yes, a part of it was done and stays.</source>
        <translation>Ja, ein Teil wurde getan und bleibt.</translation>
    </message>
    <message>
        <source>Your role does not include this task.</source>
        <translation>Ihre Rolle umfasst diese Aufgabe nicht.</translation>
    </message>
    <message>
        <source>{at} lies ahead: nothing is proven of it yet.</source>
        <translation>{at} liegt in der Zukunft: Dafür ist noch nichts belegt.</translation>
    </message>
    <message>
        <source>{count} locks are called {name}.</source>
        <translation>{count} Schlösser heißen {name}.</translation>
    </message>
    <message>
        <source>{count} people are called {name}.</source>
        <translation>{count} Personen heißen {name}.</translation>
    </message>
    <message>
        <source>{name} has no key to take in.</source>
        <translation>{name} hat keinen Schlüssel zum Einziehen.</translation>
    </message>
    <message>
        <source>{name} has several media: {media}.</source>
        <translation>{name} hat mehrere Medien: {media}.</translation>
    </message>
    <message>
        <source>{name} is still in use.</source>
        <translation>{name} wird noch benutzt.</translation>
    </message>
    <message>
        <source>{name} opens with the key of an organisation, which decides who does.</source>
        <translation>{name} öffnet mit dem Schlüssel einer Organisation, die entscheidet, wer das darf.</translation>
    </message>
    <message>
        <source>{name} still has {count} keys.</source>
        <translation>{name} hat noch {count} Schlüssel.</translation>
    </message>
    <message>
        <source>{name} was not written: the disk did not take it.</source>
        <translation>{name} wurde nicht geschrieben: Der Datenträger nahm es nicht an.</translation>
    </message>
    <message>
        <source>{name} was not written: the disk is full.</source>
        <translation>{name} wurde nicht geschrieben: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>{name} was not written: {folder} may not be written, or the file is open.</source>
        <translation>{name} wurde nicht geschrieben: In {folder} darf nicht geschrieben werden, oder die Datei ist geöffnet.</translation>
    </message>
    <message>
        <source>{person} has this very medium for the lock {lock} already.</source>
        <translation>{person} hat genau dieses Medium für das Schloss {lock} schon.</translation>
    </message>
    <message>
        <source>{place} cannot go into something that lies in it.</source>
        <translation>{place} kann nicht in etwas, das darin liegt.</translation>
    </message>
</context>
<context>
    <name>nearby</name>
    <message>
        <source>%1 dBm</source>
        <translation>%1 dBm</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation>
            <numerusform>%Ln zu sendende Änderung</numerusform>
            <numerusform>%Ln zu sendende Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Already owned</source>
        <translation>Hat schon Eigentümer</translation>
    </message>
    <message>
        <source>Already yours</source>
        <translation>Gehört Ihnen schon</translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation>Batterie schwach</translation>
    </message>
    <message>
        <source>Far away</source>
        <translation>Weit weg</translation>
    </message>
    <message>
        <source>Hardly heard</source>
        <translation>Kaum zu hören</translation>
    </message>
    <message>
        <source>Listening with %1</source>
        <translation>Suche läuft mit %1</translation>
    </message>
    <message>
        <source>Lock …%1</source>
        <translation>Schloss …%1</translation>
    </message>
    <message>
        <source>Log waits to be read</source>
        <translation>Protokoll ungelesen</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Nah</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nichts zu senden</translation>
    </message>
    <message>
        <source>Press its button to add it</source>
        <translation>Zum Hinzufügen Taste drücken</translation>
    </message>
    <message>
        <source>Ready to be added</source>
        <translation>Bereit zum Hinzufügen</translation>
    </message>
    <message>
        <source>Very near</source>
        <translation>Sehr nah</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>In Reichweite</translation>
    </message>
    <message>
        <source>heard %1 ago</source>
        <translation>gehört vor %1</translation>
    </message>
    <message>
        <source>heard just now</source>
        <translation>soeben gehört</translation>
    </message>
    <message>
        <source>serial ends with %1</source>
        <translation>Seriennummer endet auf %1</translation>
    </message>
</context>
<context>
    <name>organisations</name>
    <message>
        <source>%1 of %2 employees</source>
        <translation>%1 von %2 Mitarbeitern</translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s)</source>
        <translation>
            <numerusform>%Ln Mitarbeiter</numerusform>
            <numerusform>%Ln Mitarbeiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) stop(s) opening %1 once the lock is programmed.</source>
        <translation>
            <numerusform>%Ln Mitarbeiter öffnet %1 nicht mehr, sobald das Schloss programmiert ist.</numerusform>
            <numerusform>%Ln Mitarbeiter öffnen %1 nicht mehr, sobald das Schloss programmiert ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) stop(s) opening once the owner has programmed; until then the media still open.</source>
        <translation>
            <numerusform>%Ln Schloss öffnet nicht mehr, sobald der Eigentümer programmiert hat; bis dahin öffnen die Medien noch.</numerusform>
            <numerusform>%Ln Schlösser öffnen nicht mehr, sobald der Eigentümer programmiert hat; bis dahin öffnen die Medien noch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) lose(s) what only this group opens; no employee is removed.</source>
        <translation>
            <numerusform>%Ln Mitglied verliert, was nur diese Gruppe öffnet; kein Mitarbeiter wird entfernt.</numerusform>
            <numerusform>%Ln Mitglieder verlieren, was nur diese Gruppe öffnet; kein Mitarbeiter wird entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received key(s) can go to other groups.</source>
        <translation>
            <numerusform>%Ln erhaltener Schlüssel kann an andere Gruppen gehen.</numerusform>
            <numerusform>%Ln erhaltene Schlüssel können an andere Gruppen gehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open(s)</source>
        <translation>
            <numerusform>%Ln öffnet noch</numerusform>
            <numerusform>%Ln öffnen noch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to program</source>
        <translation>
            <numerusform>%Ln zu programmieren</numerusform>
            <numerusform>%Ln zu programmieren</numerusform>
        </translation>
    </message>
    <message>
        <source>A group opens what it has keys of, for everybody in it.</source>
        <translation>Eine Gruppe öffnet, wofür sie Schlüssel hat, für alle in ihr.</translation>
    </message>
    <message>
        <source>A medium without its mark is removed from every lock.</source>
        <translation>Ein Medium ohne Häkchen wird aus jedem Schloss entfernt.</translation>
    </message>
    <message>
        <source>A new organisation</source>
        <translation>Eine neue Organisation</translation>
    </message>
    <message>
        <source>Add employee</source>
        <translation>Mitarbeiter hinzufügen</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Add who shall open, with a tag or a code each.</source>
        <translation>Fügen Sie hinzu, wer öffnen soll, je mit Transponder oder Code.</translation>
    </message>
    <message>
        <source>An organisation decides itself who opens with the key; you take it in at any time.</source>
        <translation>Eine Organisation entscheidet selbst, wer mit dem Schlüssel öffnet; Sie können ihn jederzeit einziehen.</translation>
    </message>
    <message>
        <source>Another medium</source>
        <translation>Weiteres Medium</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a row in the table first.</source>
        <translation>Wählen Sie zuerst eine Zeile in der Tabelle.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Given keys</source>
        <translation>Vergebene Schlüssel</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Issue key to organisation</source>
        <translation>An Organisation ausgeben</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>It is taken in already.</source>
        <translation>Er ist schon eingezogen.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kind of medium</source>
        <translation>Art des Mediums</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Schloss</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No employees yet</source>
        <translation>Noch keine Mitarbeiter</translation>
    </message>
    <message>
        <source>No events asked for</source>
        <translation>Noch keine Ereignisse abgefragt</translation>
    </message>
    <message>
        <source>No events of your employees</source>
        <translation>Keine Ereignisse Ihrer Mitarbeiter</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Noch keine Gruppen</translation>
    </message>
    <message>
        <source>No key received yet</source>
        <translation>Noch kein Schlüssel erhalten</translation>
    </message>
    <message>
        <source>No key with an organisation</source>
        <translation>Kein Schlüssel bei einer Organisation</translation>
    </message>
    <message>
        <source>No lock opens for this employee; one place becomes free.</source>
        <translation>Kein Schloss öffnet für diesen Mitarbeiter; ein Platz wird frei.</translation>
    </message>
    <message>
        <source>Nobody opens %1 with it yet; the key ends at once.</source>
        <translation>Noch öffnet niemand %1 damit; der Schlüssel endet sofort.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number of the medium</source>
        <translation>Nummer des Mediums</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>Opens for</source>
        <translation>Öffnet für</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Owners of locks see it instead of the name.</source>
        <translation>Schlosseigentümer sehen dies statt des Namens.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Read events</source>
        <translation>Ereignisse lesen</translation>
    </message>
    <message>
        <source>Received keys</source>
        <translation>Erhaltene Schlüssel</translation>
    </message>
    <message>
        <source>Remote control</source>
        <translation>Handsender</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Remove employee</source>
        <translation>Mitarbeiter entfernen</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Gruppe entfernen</translation>
    </message>
    <message>
        <source>Remove the group %1?</source>
        <translation>Gruppe %1 entfernen?</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Weitergabe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Transponder</translation>
    </message>
    <message>
        <source>Take in key</source>
        <translation>Schlüssel einziehen</translation>
    </message>
    <message>
        <source>Take in the key of %1?</source>
        <translation>Schlüssel von %1 einziehen?</translation>
    </message>
    <message>
        <source>Taken in, still opens</source>
        <translation>Eingezogen, öffnet noch</translation>
    </message>
    <message>
        <source>Tell an owner of locks the number of your organisation.</source>
        <translation>Nennen Sie einem Schlosseigentümer die Nummer Ihrer Organisation.</translation>
    </message>
    <message>
        <source>The base period of the lock is over since %1.</source>
        <translation>Der Basiszeitraum des Schlosses ist seit %1 vorbei.</translation>
    </message>
    <message>
        <source>The key has ended; since %1 it opens nothing.</source>
        <translation>Der Schlüssel ist beendet; seit %1 öffnet er nichts.</translation>
    </message>
    <message>
        <source>The key has no days.</source>
        <translation>Der Schlüssel hat keine Tage.</translation>
    </message>
    <message>
        <source>The lock has no base period.</source>
        <translation>Das Schloss hat keinen Basiszeitraum.</translation>
    </message>
    <message>
        <source>The lock has no sharing option.</source>
        <translation>Das Schloss hat keine Weitergabe-Option.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>The organisation has no period.</source>
        <translation>Die Organisation hat keinen Zeitraum.</translation>
    </message>
    <message>
        <source>The organisation&apos;s five years are over since %1.</source>
        <translation>Die fünf Jahre der Organisation sind seit %1 vorbei.</translation>
    </message>
    <message>
        <source>The owner has taken the lock off the platform.</source>
        <translation>Der Eigentümer hat das Schloss von der Plattform genommen.</translation>
    </message>
    <message>
        <source>The owner took it in.</source>
        <translation>Der Eigentümer hat ihn eingezogen.</translation>
    </message>
    <message>
        <source>The platform tells events of your own employees only; each look is recorded.</source>
        <translation>Die Plattform zeigt nur Ereignisse Ihrer eigenen Mitarbeiter; jede Einsicht wird festgehalten.</translation>
    </message>
    <message>
        <source>The sharing option of the lock is over since %1.</source>
        <translation>Die Weitergabe-Option des Schlosses ist seit %1 vorbei.</translation>
    </message>
    <message>
        <source>They come once an owner has read them from a lock and the platform has them.</source>
        <translation>Sie kommen, sobald ein Eigentümer sie aus einem Schloss gelesen hat und die Plattform sie hat.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Use code</source>
        <translation>Code einlösen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Write the day as 31 Dec 2026 or 31-12-2026.</source>
        <translation>Schreiben Sie den Tag als 31. Dez. 2026 oder 31.12.2026.</translation>
    </message>
    <message>
        <source>at any hour</source>
        <translation>zu jeder Stunde</translation>
    </message>
    <message>
        <source>clock not set</source>
        <translation>Uhr nicht gestellt</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>ended on %1: read and take away only</source>
        <translation>beendet am %1: nur lesen und wegnehmen</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>nothing to program</source>
        <translation>nichts zu programmieren</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>Handsender</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Transponder</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Buildings</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Locking plan</source>
        <translation>Schließplan</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Schlösser</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Prepaid codes</source>
        <translation>Prepaid-Codes</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programmierung</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Schedules and holidays</source>
        <translation>Zeitprofile und Feiertage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>%1 in its place</source>
        <translation>%1 an seinem Platz</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s)</source>
        <translation>
            <numerusform>%Ln Änderung wartet</numerusform>
            <numerusform>%Ln Änderungen warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issued</source>
        <translation>
            <numerusform>%Ln ausgegeben</numerusform>
            <numerusform>%Ln ausgegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln Schloss</numerusform>
            <numerusform>%Ln Schlösser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium(media)</source>
        <translation>
            <numerusform>%Ln Medium</numerusform>
            <numerusform>%Ln Medien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%Ln überfällig</numerusform>
            <numerusform>%Ln überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(people)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%Ln eingezogen</numerusform>
            <numerusform>%Ln eingezogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without receipt</source>
        <translation>
            <numerusform>%Ln ohne Bestätigung</numerusform>
            <numerusform>%Ln ohne Bestätigung</numerusform>
        </translation>
    </message>
    <message>
        <source>A report holds at most %1 lines: choose a shorter period for those that are left out.</source>
        <translation>Ein Bericht fasst höchstens %1 Zeilen: Wählen Sie für die ausgelassenen einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>Acceptance dossier</source>
        <translation>Abnahmeprotokoll</translation>
    </message>
    <message>
        <source>Acceptance dossier: %1</source>
        <translation>Abnahmeprotokoll: %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Abgenommen</translation>
    </message>
    <message>
        <source>All locks and all groups on A3, with the legend on each page.</source>
        <translation>Alle Schlösser und Gruppen auf A3, mit der Legende auf jeder Seite.</translation>
    </message>
    <message>
        <source>All locks and all people on A3, with the legend on each page.</source>
        <translation>Alle Schlösser und Personen auf A3, mit der Legende auf jeder Seite.</translation>
    </message>
    <message>
        <source>At the lock</source>
        <translation>Am Schloss</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>Building manager: name, date, signature</source>
        <translation>Gebäudeverwalter: Name, Datum, Unterschrift</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>By plan</source>
        <translation>Nach Plan</translation>
    </message>
    <message>
        <source>By proof</source>
        <translation>Nach Beleg</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Wartende Änderungen</translation>
    </message>
    <message>
        <source>Check of all pages</source>
        <translation>Prüfung aller Seiten</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Digest of the list</source>
        <translation>Prüfsumme der Liste</translation>
    </message>
    <message>
        <source>Each key issued, suspended, taken in and confirmed, by whom.</source>
        <translation>Jeder Schlüssel: ausgegeben, ausgesetzt, eingezogen und bestätigt, von wem.</translation>
    </message>
    <message>
        <source>Encryption of the store</source>
        <translation>Verschlüsselung des Speichers</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events of commissioning</source>
        <translation>Ereignisse der Inbetriebnahme</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Etage</translation>
    </message>
    <message>
        <source>For the building</source>
        <translation>Für das Gebäude</translation>
    </message>
    <message>
        <source>Growth: events and lines of the record</source>
        <translation>Wachstum: Ereignisse und Zeilen der Aufzeichnung</translation>
    </message>
    <message>
        <source>Handed-out media</source>
        <translation>Ausgegebene Medien</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Hardware before</source>
        <translation>Frühere Hardware</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>I received these keys and report a loss at once.</source>
        <translation>Ich habe diese Schlüssel erhalten und melde einen Verlust sofort.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Installer: name, date, signature</source>
        <translation>Monteur: Name, Datum, Unterschrift</translation>
    </message>
    <message>
        <source>Issue and return protocol</source>
        <translation>Ausgabe- und Rückgabeprotokoll</translation>
    </message>
    <message>
        <source>Key list by lock</source>
        <translation>Schlüsselliste nach Schloss</translation>
    </message>
    <message>
        <source>Key list by person</source>
        <translation>Schlüsselliste nach Person</translation>
    </message>
    <message>
        <source>Key receipt</source>
        <translation>Empfangsbestätigung</translation>
    </message>
    <message>
        <source>Key receipts and return protocols again, as they were signed.</source>
        <translation>Empfangsbestätigungen und Rückgabeprotokolle erneut, wie sie unterschrieben wurden.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys issued</source>
        <translation>Ausgegebene Schlüssel</translation>
    </message>
    <message>
        <source>Keys purchased</source>
        <translation>Gekaufte Schlüssel</translation>
    </message>
    <message>
        <source>Lines of the record</source>
        <translation>Zeilen der Aufzeichnung</translation>
    </message>
    <message>
        <source>List and receipt</source>
        <translation>Liste und Quittung</translation>
    </message>
    <message>
        <source>List version</source>
        <translation>Version der Liste</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Schloss</translation>
    </message>
    <message>
        <source>Locking plan</source>
        <translation>Schließplan</translation>
    </message>
    <message>
        <source>Locking plan by group</source>
        <translation>Schließplan nach Gruppe</translation>
    </message>
    <message>
        <source>Locking plan by person</source>
        <translation>Schließplan nach Person</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Schlösser</translation>
    </message>
    <message>
        <source>Locks %1 to %2 of %3, columns %4 to %5 of %6</source>
        <translation>Schlösser %1 bis %2 von %3, Spalten %4 bis %5 von %6</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No events.</source>
        <translation>Keine Ereignisse.</translation>
    </message>
    <message>
        <source>No keys.</source>
        <translation>Keine Schlüssel.</translation>
    </message>
    <message>
        <source>No locks.</source>
        <translation>Keine Schlösser.</translation>
    </message>
    <message>
        <source>No receipt was kept in these days.</source>
        <translation>In diesen Tagen wurde keine Bestätigung aufbewahrt.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing is handed out.</source>
        <translation>Nichts ist ausgegeben.</translation>
    </message>
    <message>
        <source>Nothing was issued or taken in.</source>
        <translation>Nichts wurde ausgegeben oder eingezogen.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Of which free</source>
        <translation>Davon frei</translation>
    </message>
    <message>
        <source>On the lock</source>
        <translation>Auf dem Schloss</translation>
    </message>
    <message>
        <source>One lock: identity, settings, who opens it, receipt, signatures.</source>
        <translation>Ein Schloss: Identität, Einstellungen, wer es öffnet, Quittung, Unterschriften.</translation>
    </message>
    <message>
        <source>Openings and refusals by day, with gaps and the lock&apos;s own time.</source>
        <translation>Öffnungen und Ablehnungen nach Tag, mit Lücken und der eigenen Zeit des Schlosses.</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Platform last reached</source>
        <translation>Plattform zuletzt erreicht</translation>
    </message>
    <message>
        <source>Program and store</source>
        <translation>Programm und Speicher</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Programmversion</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Return protocol</source>
        <translation>Rückgabeprotokoll</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>Wartungsbericht</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Signed receipts</source>
        <translation>Unterschriebene Bestätigungen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Size of the store</source>
        <translation>Größe des Speichers</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The lock was installed, tried with each kind of medium, and works as written here.</source>
        <translation>Das Schloss wurde eingebaut, mit jeder Medienart geprüft und arbeitet wie hier beschrieben.</translation>
    </message>
    <message>
        <source>The profile folder is one whole: store and key file belong together. Copy it while the program is closed, keep two copies, one of them in another building, and try once a year to open one.</source>
        <translation>Der Profilordner ist ein Ganzes: Speicher und Schlüsseldatei gehören zusammen. Kopieren Sie ihn bei geschlossenem Programm, bewahren Sie zwei Kopien auf, eine davon in einem anderen Gebäude, und öffnen Sie einmal im Jahr eine zur Probe.</translation>
    </message>
    <message>
        <source>There are no groups yet.</source>
        <translation>Es gibt noch keine Gruppen.</translation>
    </message>
    <message>
        <source>There are no people yet.</source>
        <translation>Es gibt noch keine Personen.</translation>
    </message>
    <message>
        <source>These keys were given back.</source>
        <translation>Diese Schlüssel wurden zurückgegeben.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Version of the store</source>
        <translation>Version des Speichers</translation>
    </message>
    <message>
        <source>Versions, size and check of the store, its growth, firmware, backup.</source>
        <translation>Versionen, Größe und Prüfung des Speichers, sein Wachstum, Firmware, Sicherung.</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>What each person opens; for one person with places to sign.</source>
        <translation>Was jede Person öffnet; für eine Person mit Platz für Unterschriften.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who could open %1</source>
        <translation>Wer %1 öffnen konnte</translation>
    </message>
    <message>
        <source>Who has which tag or remote since when, signed or not, overdue.</source>
        <translation>Wer seit wann welchen Transponder oder Handsender hat, unterschrieben oder nicht, überfällig.</translation>
    </message>
    <message>
        <source>Who opens each lock: wanted, queued, on the lock.</source>
        <translation>Wer jedes Schloss öffnet: gewünscht, wartend, auf dem Schloss.</translation>
    </message>
    <message>
        <source>Who opens it</source>
        <translation>Wer es öffnet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>confirmed by the lock</source>
        <translation>vom Schloss bestätigt</translation>
    </message>
    <message>
        <source>in force again</source>
        <translation>wieder in Kraft</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>ausgegeben</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>no fault found</source>
        <translation>kein Fehler gefunden</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>none proven</source>
        <translation>nichts belegt</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>eingezogen</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln Schloss</numerusform>
            <numerusform>%Ln Schlösser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) that stand right there stand at %1 then.</source>
        <translation>
            <numerusform>%Ln Schloss, das direkt dort ist, ist dann an %1.</numerusform>
            <numerusform>%Ln Schlösser, die direkt dort sind, sind dann an %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in it lie in %1 then, with all they hold.</source>
        <translation>
            <numerusform>%Ln Ort darin liegt dann in %1, mit allem Inhalt.</numerusform>
            <numerusform>%Ln Orte darin liegen dann in %1, mit allem Inhalt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Etage</translation>
    </message>
    <message>
        <source>Its floor plan is deleted from this computer.</source>
        <translation>Sein Grundriss wird von diesem Computer gelöscht.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Locks as a list or by building</source>
        <translation>Schlösser als Liste oder nach Gebäude</translation>
    </message>
    <message>
        <source>No door changes: keys and locks stay as they are.</source>
        <translation>Keine Tür ändert sich: Schlüssel und Schlösser bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation>Ort entfernen</translation>
    </message>
    <message>
        <source>Staircase</source>
        <translation>Treppenhaus</translation>
    </message>
    <message>
        <source>Such as Bicycle store or North wing.</source>
        <translation>Etwa Fahrradkeller oder Nordflügel.</translation>
    </message>
    <message>
        <source>Such as Goods entrance.</source>
        <translation>Etwa Lieferanteneingang.</translation>
    </message>
    <message>
        <source>Such as Lindenhof, or a street and number.</source>
        <translation>Etwa Lindenhof, oder Straße und Nummer.</translation>
    </message>
    <message>
        <source>Such as Staircase A.</source>
        <translation>Etwa Treppenhaus A.</translation>
    </message>
    <message>
        <source>Such as −1, 0, 1 or Cellar.</source>
        <translation>Etwa −1, 0, 1 oder Keller.</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>kein Ort</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>%1 cell(s) need a medium: issue these keys one person at a time.</source>
        <translation>%1 Feld(er) brauchen ein Medium: Geben Sie diese Schlüssel je Person aus.</translation>
    </message>
    <message>
        <source>%1 cell(s) stay as they are: %2</source>
        <translation>%1 Feld(er) bleiben, wie sie sind: %2</translation>
    </message>
    <message>
        <source>%1 has no right at %2.</source>
        <translation>%1 hat kein Recht an %2.</translation>
    </message>
    <message>
        <source>%1 has the right at %2 already.</source>
        <translation>%1 hat das Recht bei %2 bereits.</translation>
    </message>
    <message>
        <source>%1 is blocked at %2.</source>
        <translation>%1 ist an %2 gesperrt.</translation>
    </message>
    <message>
        <source>%1 is to open %2 by group; the lock does not know it yet.</source>
        <translation>%1 soll %2 über die Gruppe öffnen; das Schloss weiß es noch nicht.</translation>
    </message>
    <message>
        <source>%1 is to open %2; the lock does not know it yet.</source>
        <translation>%1 soll %2 öffnen; das Schloss weiß es noch nicht.</translation>
    </message>
    <message>
        <source>%1 of %2 people of the group have the right here.</source>
        <translation>%1 von %2 Personen der Gruppe haben hier das Recht.</translation>
    </message>
    <message>
        <source>%1 opens %2 %3.</source>
        <translation>%1 öffnet %2 %3.</translation>
    </message>
    <message>
        <source>%1 opens %2 by group.</source>
        <translation>%1 öffnet %2 über die Gruppe.</translation>
    </message>
    <message>
        <source>%1 opens %2, by a proof that is older than 30 days.</source>
        <translation>%1 öffnet %2, Nachweis älter als 30 Tage.</translation>
    </message>
    <message>
        <source>%1 opens %2.</source>
        <translation>%1 öffnet %2.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 still opens %2.</source>
        <translation>%1 öffnet %2 noch.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 was taken out of the group by hand and has no right at %2.</source>
        <translation>%1 wurde von Hand aus der Gruppe genommen und hat kein Recht an %2.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, seen %2</source>
        <translation>%1, gesehen %2</translation>
    </message>
    <message>
        <source>%2 takes no new right now.</source>
        <translation>%2 nimmt jetzt kein neues Recht an.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln Schloss</numerusform>
            <numerusform>%Ln Schlösser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them open(s) it until it is programmed</source>
        <translation>
            <numerusform>%Ln davon öffnet es, bis es programmiert ist</numerusform>
            <numerusform>%Ln davon öffnen es, bis es programmiert ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(people)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(people) lose(s) %1</source>
        <translation>
            <numerusform>%Ln Person verliert %1</numerusform>
            <numerusform>%Ln Personen verlieren %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(people) lose(s) rights at %1.</source>
        <translation>
            <numerusform>%Ln Person verliert Rechte an %1.</numerusform>
            <numerusform>%Ln Personen verlieren Rechte an %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) given back; on the lock as before.</source>
        <translation>
            <numerusform>%Ln Recht zurückgegeben; auf dem Schloss wie zuvor.</numerusform>
            <numerusform>%Ln Rechte zurückgegeben; auf dem Schloss wie zuvor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) given; %1 of them open once programmed.</source>
        <translation>
            <numerusform>%Ln Recht gegeben; %1 davon öffnen nach dem Programmieren.</numerusform>
            <numerusform>%Ln Rechte gegeben; %1 davon öffnen nach dem Programmieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) given; they open once programmed.</source>
        <translation>
            <numerusform>%Ln Recht gegeben; es öffnet nach der Programmierung.</numerusform>
            <numerusform>%Ln Rechte gegeben; sie öffnen nach der Programmierung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) of groups given.</source>
        <translation>
            <numerusform>%Ln Recht einer Gruppe gegeben.</numerusform>
            <numerusform>%Ln Rechte von Gruppen gegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) of groups taken.</source>
        <translation>
            <numerusform>%Ln Recht einer Gruppe entzogen.</numerusform>
            <numerusform>%Ln Rechte von Gruppen entzogen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) taken in.</source>
        <translation>
            <numerusform>%Ln Recht eingezogen.</numerusform>
            <numerusform>%Ln Rechte eingezogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 addition</source>
        <translation>1 Hinzufügung</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>1 removal, goes first</source>
        <translation>1 Entfernung, geht zuerst</translation>
    </message>
    <message>
        <source>A group has no keys of its own to suspend; the people in it have.</source>
        <translation>Eine Gruppe hat keine eigenen Schlüssel zum Aussetzen; die Personen darin haben welche.</translation>
    </message>
    <message>
        <source>A medium of %1 is lost; there is no right at %2.</source>
        <translation>Ein Medium von %1 ist verloren; an %2 besteht kein Recht.</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Über Gruppe</translation>
    </message>
    <message>
        <source>Change end date</source>
        <translation>Enddatum ändern</translation>
    </message>
    <message>
        <source>Change group</source>
        <translation>Gruppe ändern</translation>
    </message>
    <message>
        <source>Change schedule</source>
        <translation>Zeitprofil ändern</translation>
    </message>
    <message>
        <source>Choose a cell first.</source>
        <translation>Wählen Sie zuerst eine Zelle.</translation>
    </message>
    <message>
        <source>Claim the lock</source>
        <translation>Schloss übernehmen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Each cell has the right already, or its lock takes none now.</source>
        <translation>Jede Zelle hat das Recht bereits, oder ihr Schloss nimmt jetzt keines an.</translation>
    </message>
    <message>
        <source>Every lock holds what is wanted.</source>
        <translation>Jedes Schloss hat, was gewünscht ist.</translation>
    </message>
    <message numerus="yes">
        <source>Give %n key(s) to organisations?</source>
        <translation>
            <numerusform>%Ln Schlüssel an Organisationen geben?</numerusform>
            <numerusform>%Ln Schlüssel an Organisationen geben?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n right(s)</source>
        <translation>
            <numerusform>%Ln Recht geben</numerusform>
            <numerusform>%Ln Rechte geben</numerusform>
        </translation>
    </message>
    <message>
        <source>Give back in force</source>
        <translation>Wieder in Kraft setzen</translation>
    </message>
    <message>
        <source>Give by group again</source>
        <translation>Wieder über Gruppe geben</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Issue key</source>
        <translation>Schlüssel ausgeben</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Make an exception</source>
        <translation>Ausnahme machen</translation>
    </message>
    <message>
        <source>None of these cells has a right.</source>
        <translation>Keine dieser Zellen hat ein Recht.</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Not proven on the lock</source>
        <translation>Nicht auf dem Schloss belegt</translation>
    </message>
    <message>
        <source>On the lock</source>
        <translation>Auf dem Schloss</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Present a medium</source>
        <translation>Medium vorhalten</translation>
    </message>
    <message numerus="yes">
        <source>Program %1: %n change(s)</source>
        <translation>
            <numerusform>%1 programmieren: %Ln Änderung</numerusform>
            <numerusform>%1 programmieren: %Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Program %n lock(s) for %1</source>
        <translation>
            <numerusform>%Ln Schloss für %1 programmieren</numerusform>
            <numerusform>%Ln Schlösser für %1 programmieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Program now</source>
        <translation>Jetzt programmieren</translation>
    </message>
    <message>
        <source>Proof old</source>
        <translation>Nachweis alt</translation>
    </message>
    <message>
        <source>Proven on the lock</source>
        <translation>Auf dem Schloss belegt</translation>
    </message>
    <message>
        <source>Read the lock</source>
        <translation>Schloss lesen</translation>
    </message>
    <message>
        <source>Register the lock</source>
        <translation>Schloss anmelden</translation>
    </message>
    <message>
        <source>Replace medium</source>
        <translation>Medium ersetzen</translation>
    </message>
    <message>
        <source>Schedule %1</source>
        <translation>Zeitprofil %1</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Mit Zeitprofil</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Seit %1.</translation>
    </message>
    <message>
        <source>Suspended %1</source>
        <translation>Ausgesetzt %1</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Einziehen</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n right(s)</source>
        <translation>
            <numerusform>%Ln Recht einziehen</numerusform>
            <numerusform>%Ln Rechte einziehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n right(s)?</source>
        <translation>
            <numerusform>%Ln Recht einziehen?</numerusform>
            <numerusform>%Ln Rechte einziehen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in, still opens</source>
        <translation>Eingezogen, öffnet noch</translation>
    </message>
    <message>
        <source>The key of %1 for %2 is suspended already.</source>
        <translation>Der Schlüssel von %1 für %2 ist bereits ausgesetzt.</translation>
    </message>
    <message>
        <source>The key of %1 for %2 is taken in already.</source>
        <translation>Der Schlüssel von %1 für %2 ist bereits eingezogen.</translation>
    </message>
    <message>
        <source>The key was taken in; the lock does not know it yet.</source>
        <translation>Der Schlüssel wurde eingezogen; das Schloss weiß es noch nicht.</translation>
    </message>
    <message>
        <source>The lock does not know it yet: the medium still opens this door.</source>
        <translation>Das Schloss weiß es noch nicht: Das Medium öffnet diese Tür noch.</translation>
    </message>
    <message>
        <source>The lock has as many users as it can hold.</source>
        <translation>Das Schloss hat so viele Benutzer, wie es fasst.</translation>
    </message>
    <message>
        <source>The lock has no keys left; a code with keys adds some.</source>
        <translation>Das Schloss hat keine Schlüssel mehr; ein Code mit Schlüsseln fügt welche hinzu.</translation>
    </message>
    <message>
        <source>The lock is not claimed, so nothing can be sent to it.</source>
        <translation>Das Schloss hat keinen Eigentümer, daher kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>The lock is not registered, so nothing can be sent to it.</source>
        <translation>Das Schloss ist nicht angemeldet, daher kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>The lock is reduced: keys can be taken in, none issued.</source>
        <translation>Das Schloss ist eingeschränkt: Schlüssel können eingezogen, aber nicht ausgegeben werden.</translation>
    </message>
    <message>
        <source>The platform gives them; undo cannot take them back.</source>
        <translation>Die Plattform gibt sie; Rückgängig kann sie nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Undo the take-in</source>
        <translation>Einziehen rückgängig machen</translation>
    </message>
    <message>
        <source>Use a code for the period</source>
        <translation>Code für den Zeitraum einlösen</translation>
    </message>
    <message>
        <source>Use a code with keys</source>
        <translation>Code mit Schlüsseln einlösen</translation>
    </message>
    <message>
        <source>a change waits to be sent</source>
        <translation>eine Änderung wartet auf das Senden</translation>
    </message>
    <message>
        <source>a medium is lost</source>
        <translation>ein Medium ist verloren</translation>
    </message>
    <message numerus="yes">
        <source>and %n more lock(s)</source>
        <translation>
            <numerusform>und %Ln weiteres Schloss</numerusform>
            <numerusform>und %Ln weitere Schlösser</numerusform>
        </translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>blocked or lost</source>
        <translation>gesperrt oder verloren</translation>
    </message>
    <message>
        <source>by group, on the lock</source>
        <translation>über Gruppe, auf dem Schloss</translation>
    </message>
    <message>
        <source>by group, planned, not on the lock</source>
        <translation>über Gruppe, geplant, nicht auf dem Schloss</translation>
    </message>
    <message>
        <source>comes back by itself</source>
        <translation>gilt von selbst wieder</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>gives the right</source>
        <translation>gibt das Recht</translation>
    </message>
    <message numerus="yes">
        <source>gives the right, with %n other(s)</source>
        <translation>
            <numerusform>gibt das Recht, mit %Ln anderen</numerusform>
            <numerusform>gibt das Recht, mit %Ln anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>issued</source>
        <translation>ausgegeben</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>ausgegeben %1</translation>
    </message>
    <message>
        <source>limits the days</source>
        <translation>begrenzt die Tage</translation>
    </message>
    <message>
        <source>may open</source>
        <translation>darf öffnen</translation>
    </message>
    <message>
        <source>medium lost, no right here</source>
        <translation>Medium verloren, hier kein Recht</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>nie gelesen</translation>
    </message>
    <message>
        <source>no keys left</source>
        <translation>keine Schlüssel mehr</translation>
    </message>
    <message>
        <source>no right</source>
        <translation>kein Recht</translation>
    </message>
    <message>
        <source>not claimed</source>
        <translation>ohne Eigentümer</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>on holidays %1</source>
        <translation>an Feiertagen %1</translation>
    </message>
    <message>
        <source>on the lock</source>
        <translation>auf dem Schloss</translation>
    </message>
    <message>
        <source>on the lock, proof older than 30 days</source>
        <translation>auf dem Schloss, Nachweis älter als 30 Tage</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>öffnet</translation>
    </message>
    <message>
        <source>planned, not on the lock</source>
        <translation>geplant, nicht auf dem Schloss</translation>
    </message>
    <message>
        <source>receipt of list %1</source>
        <translation>Quittung der Liste %1</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>eingezogen</translation>
    </message>
    <message>
        <source>taken in, still opens</source>
        <translation>eingezogen, öffnet noch</translation>
    </message>
    <message>
        <source>taken out of the group by hand, no right</source>
        <translation>von Hand aus der Gruppe genommen, kein Recht</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>until somebody gives it back</source>
        <translation>bis jemand es zurückgibt</translation>
    </message>
    <message>
        <source>with days or hours</source>
        <translation>mit Tagen oder Stunden</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>programming</name>
    <message>
        <source>%1 by Bluetooth</source>
        <translation>%1 über Bluetooth</translation>
    </message>
    <message>
        <source>%1 by dongle</source>
        <translation>%1 über Programmiergerät</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 abgebrochen</translation>
    </message>
    <message>
        <source>%1 confirms the list</source>
        <translation>%1 bestätigt die Liste</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 is programmed</source>
        <translation>%1 ist programmiert</translation>
    </message>
    <message>
        <source>%1 is taken off</source>
        <translation>%1 ist entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lock(s) confirmed</source>
        <translation>
            <numerusform>%1 von %Ln Schloss bestätigt</numerusform>
            <numerusform>%1 von %Ln Schlössern bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 läuft</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 übersprungen</translation>
    </message>
    <message>
        <source>%1 stops opening</source>
        <translation>%1 öffnet nicht mehr</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartet</translation>
    </message>
    <message>
        <source>%1 was not programmed</source>
        <translation>%1 wurde nicht programmiert</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1 wurde nicht gelesen</translation>
    </message>
    <message>
        <source>%1 was read</source>
        <translation>%1 wurde gelesen</translation>
    </message>
    <message>
        <source>%1 was taken off</source>
        <translation>%1 wurde entfernt</translation>
    </message>
    <message>
        <source>%1, suspended there</source>
        <translation>%1, dort ausgesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n medium/media stopped</source>
        <translation>
            <numerusform>%1: %Ln Medium gestoppt</numerusform>
            <numerusform>%1: %Ln Medien gestoppt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: broke off at byte %2</source>
        <translation>%1: abgebrochen bei Byte %2</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: angehalten</translation>
    </message>
    <message>
        <source>%1: link lost at byte %2, try %3</source>
        <translation>%1: Verbindung verloren bei Byte %2, Versuch %3</translation>
    </message>
    <message>
        <source>%1: skipped</source>
        <translation>%1: übersprungen</translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s)</source>
        <translation>
            <numerusform>%Ln Hinzufügung</numerusform>
            <numerusform>%Ln Hinzufügungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) hold(s) what is wanted.</source>
        <translation>
            <numerusform>%Ln Schloss enthält, was gewünscht ist.</numerusform>
            <numerusform>%Ln Schlösser enthalten, was gewünscht ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) told just now what it holds/they hold.</source>
        <translation>
            <numerusform>%Ln Schloss hat soeben seinen Inhalt gemeldet.</numerusform>
            <numerusform>%Ln Schlösser haben soeben ihren Inhalt gemeldet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) was/were not read yet.</source>
        <translation>
            <numerusform>%Ln Schloss wurde noch nicht gelesen.</numerusform>
            <numerusform>%Ln Schlösser wurden noch nicht gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) were not programmed.</source>
        <translation>
            <numerusform>%Ln Schloss wurde nicht programmiert.</numerusform>
            <numerusform>%Ln Schlösser wurden nicht programmiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium/media stopped already.</source>
        <translation>
            <numerusform>%Ln Medium schon gestoppt.</numerusform>
            <numerusform>%Ln Medien schon gestoppt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>%Ln andere Änderung</numerusform>
            <numerusform>%Ln andere Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of others kept</source>
        <translation>
            <numerusform>%Ln Eintrag anderer behalten</numerusform>
            <numerusform>%Ln Einträge anderer behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removal(s)</source>
        <translation>
            <numerusform>%Ln Entfernung</numerusform>
            <numerusform>%Ln Entfernungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Adopt …</source>
        <translation>Übernehmen …</translation>
    </message>
    <message>
        <source>As the lock sent it:</source>
        <translation>So hat das Schloss es gesendet:</translation>
    </message>
    <message>
        <source>Beeper</source>
        <translation>Signalton</translation>
    </message>
    <message>
        <source>Cancelled. What the lock has taken it keeps.</source>
        <translation>Abgebrochen. Was das Schloss angenommen hat, behält es.</translation>
    </message>
    <message>
        <source>Clock of the lock</source>
        <translation>Uhr des Schlosses</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbinden mit %1</translation>
    </message>
    <message>
        <source>Digest of the list</source>
        <translation>Prüfsumme der Liste</translation>
    </message>
    <message>
        <source>Fingerprint of the lock&apos;s key</source>
        <translation>Fingerabdruck des Schlossschlüssels</translation>
    </message>
    <message>
        <source>Goes on at byte %1.</source>
        <translation>Geht bei Byte %1 weiter.</translation>
    </message>
    <message>
        <source>Holds what is wanted</source>
        <translation>Enthält, was gewünscht ist</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>List %1 confirmed by read-back</source>
        <translation>Liste %1 durch Rücklesen bestätigt</translation>
    </message>
    <message>
        <source>List %1 is on %2.</source>
        <translation>Liste %1 ist auf %2.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Schloss</translation>
    </message>
    <message>
        <source>No dongle is chosen for this lock.</source>
        <translation>Für dieses Schloss ist kein Programmiergerät gewählt.</translation>
    </message>
    <message>
        <source>Nobody else changed them since the last receipt.</source>
        <translation>Niemand sonst hat sie seit der letzten Quittung geändert.</translation>
    </message>
    <message>
        <source>Nobody here gave %1 to %2. It opens there until you remove it.</source>
        <translation>Niemand hier hat %1 an %2 gegeben. Öffnet dort, bis Sie den Eintrag entfernen.</translation>
    </message>
    <message>
        <source>Not complete yet: finish adding it first.</source>
        <translation>Noch nicht vollständig: Schließen Sie zuerst das Hinzufügen ab.</translation>
    </message>
    <message>
        <source>Not read since %1.</source>
        <translation>Seit %1 nicht gelesen.</translation>
    </message>
    <message>
        <source>Nothing can be sent now.</source>
        <translation>Jetzt kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>Nothing of it is lost when you program.</source>
        <translation>Beim Programmieren geht nichts davon verloren.</translation>
    </message>
    <message>
        <source>Office mode</source>
        <translation>Büromodus</translation>
    </message>
    <message>
        <source>Office mode from</source>
        <translation>Büromodus von</translation>
    </message>
    <message>
        <source>Office mode until</source>
        <translation>Büromodus bis</translation>
    </message>
    <message>
        <source>Opening time</source>
        <translation>Öffnungsdauer</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reading shows whether somebody else wrote to them since the last receipt.</source>
        <translation>Das Lesen zeigt, ob seit der letzten Quittung jemand anders auf sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Reading the events of %1</source>
        <translation>Ereignisse von %1 lesen</translation>
    </message>
    <message>
        <source>Reading the list of %1</source>
        <translation>Liste von %1 lesen</translation>
    </message>
    <message>
        <source>Receipt of %1</source>
        <translation>Quittung von %1</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Reduced: removals only.</source>
        <translation>Eingeschränkt: nur Entfernungen.</translation>
    </message>
    <message>
        <source>Reduced: removals only. A base code lets the rest through.</source>
        <translation>Eingeschränkt: nur Entfernungen. Ein Basiscode lässt den Rest durch.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Revocations first</source>
        <translation>Entzug zuerst</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Quittung speichern</translation>
    </message>
    <message>
        <source>Save summary</source>
        <translation>Übersicht speichern</translation>
    </message>
    <message>
        <source>Schedules, holidays and settings</source>
        <translation>Zeitprofile, Feiertage und Einstellungen</translation>
    </message>
    <message>
        <source>Sending the list to %1</source>
        <translation>Liste an %1 senden</translation>
    </message>
    <message>
        <source>Sending, %1.</source>
        <translation>Senden, %1.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Setting the clock of %1</source>
        <translation>Uhr von %1 stellen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Skipped. Its changes still wait.</source>
        <translation>Übersprungen. Seine Änderungen warten noch.</translation>
    </message>
    <message>
        <source>Somebody else let %1 open less at %2.</source>
        <translation>Jemand anders hat %1 an %2 eingeschränkt.</translation>
    </message>
    <message>
        <source>Somebody else took %1 off %2.</source>
        <translation>Jemand anders hat %1 von %2 genommen.</translation>
    </message>
    <message>
        <source>Somebody else wrote %1 since the last receipt.</source>
        <translation>Jemand anders hat seit der letzten Quittung auf %1 geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else wrote %n lock(s) since the last receipt: %1.</source>
        <translation>
            <numerusform>Jemand anders hat seit der letzten Quittung auf %Ln Schloss geschrieben: %1.</numerusform>
            <numerusform>Jemand anders hat seit der letzten Quittung auf %Ln Schlösser geschrieben: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping keys at %1 first</source>
        <translation>Zuerst Schlüssel an %1 stoppen</translation>
    </message>
    <message>
        <source>Table (*.csv);;Text (*.txt)</source>
        <translation>Tabelle (*.csv);;Text (*.txt)</translation>
    </message>
    <message>
        <source>The events of %1 were not read: %2</source>
        <translation>Die Ereignisse von %1 wurden nicht gelesen: %2</translation>
    </message>
    <message>
        <source>The old list stays in force.</source>
        <translation>Die alte Liste gilt weiter.</translation>
    </message>
    <message>
        <source>The receipt is in %1.</source>
        <translation>Die Quittung ist in %1.</translation>
    </message>
    <message>
        <source>The summary is in %1.</source>
        <translation>Die Übersicht ist in %1.</translation>
    </message>
    <message>
        <source>This lock is not registered.</source>
        <translation>Dieses Schloss ist nicht angemeldet.</translation>
    </message>
    <message>
        <source>Unknown record</source>
        <translation>Unbekannter Eintrag</translation>
    </message>
    <message>
        <source>Waits for the link, %1</source>
        <translation>Wartet auf die Verbindung, %1</translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation>Wartet auf Ihre Entscheidung</translation>
    </message>
    <message>
        <source>Waits until you resume, %1</source>
        <translation>Wartet, bis Sie fortsetzen, %1</translation>
    </message>
    <message>
        <source>Week schedule</source>
        <translation>Wochen-Zeitprofil</translation>
    </message>
    <message>
        <source>Went on at byte %1.</source>
        <translation>Ging bei Byte %1 weiter.</translation>
    </message>
    <message>
        <source>What they did there stays until you decide.</source>
        <translation>Was sie dort taten, bleibt, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Written by others</source>
        <translation>Von anderen geschrieben</translation>
    </message>
    <message>
        <source>Wrong code limit</source>
        <translation>Grenze falscher Codes</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>alles entschieden</translation>
    </message>
    <message>
        <source>always, no end date</source>
        <translation>immer, ohne Enddatum</translation>
    </message>
    <message>
        <source>as it is now: nothing may be written</source>
        <translation>wie es jetzt ist: Nichts darf geschrieben werden</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>decide: stays</source>
        <translation>entscheiden: bleibt</translation>
    </message>
    <message>
        <source>decide: stays off</source>
        <translation>entscheiden: bleibt entfernt</translation>
    </message>
    <message>
        <source>decide: stays so</source>
        <translation>entscheiden: bleibt so</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>left off</source>
        <translation>entfernt gelassen</translation>
    </message>
    <message>
        <source>left so</source>
        <translation>so gelassen</translation>
    </message>
    <message>
        <source>list %1</source>
        <translation>Liste %1</translation>
    </message>
    <message>
        <source>list %1 becomes list %2</source>
        <translation>Liste %1 wird Liste %2</translation>
    </message>
    <message>
        <source>list %1 stays as it is, and is confirmed as list %2</source>
        <translation>Liste %1 bleibt, wie sie ist, und wird als Liste %2 bestätigt</translation>
    </message>
    <message>
        <source>locks</source>
        <translation>Schlösser</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>no credential was changed</source>
        <translation>kein Schlüssel wurde geändert</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht eingestellt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>office mode</source>
        <translation>Büromodus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>opens when blocked</source>
        <translation>öffnet trotz Sperre</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>programming.csv</source>
        <translation>programmierung.csv</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>Handsender</translation>
    </message>
    <message>
        <source>stays as it is until somebody decides</source>
        <translation>bleibt, wie es ist, bis jemand entscheidet</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Transponder</translation>
    </message>
    <message>
        <source>take effect at once, before any list is sent</source>
        <translation>wirken sofort, bevor eine Liste gesendet wird</translation>
    </message>
    <message>
        <source>the same rights under another number</source>
        <translation>dieselben Rechte unter einer anderen Nummer</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>will be put back</source>
        <translation>wird zurückgesetzt</translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation>wird entfernt</translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message>
        <source>%1, handed out on %2, due back since %3</source>
        <translation>%1, ausgegeben am %2, fällig seit %3</translation>
    </message>
    <message>
        <source>According to our list you still have the following of ours:</source>
        <translation>Laut unserer Liste haben Sie noch Folgendes von uns:</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>Guten Tag %1,</translation>
    </message>
    <message>
        <source>If it is not here by %1, we have to replace it. The costs may then be charged to you.</source>
        <translation>Ist es bis zum %1 nicht hier, müssen wir es ersetzen. Die Kosten können Ihnen dann in Rechnung gestellt werden.</translation>
    </message>
    <message>
        <source>If you have returned it in the meantime, thank you; then all is well.</source>
        <translation>Haben Sie es inzwischen zurückgegeben, danken wir Ihnen; dann ist alles erledigt.</translation>
    </message>
    <message>
        <source>In spite of our reminders we have not received the following back:</source>
        <translation>Trotz unserer Erinnerungen haben wir Folgendes nicht zurückerhalten:</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Freundliche Grüße</translation>
    </message>
    <message>
        <source>Last reminder: your key</source>
        <translation>Letzte Erinnerung: Ihr Schlüssel</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Second reminder: your key</source>
        <translation>Zweite Erinnerung: Ihr Schlüssel</translation>
    </message>
    <message>
        <source>We have asked you before to return the following, and have not received it yet:</source>
        <translation>Wir haben Sie bereits um die Rückgabe gebeten und Folgendes noch nicht erhalten:</translation>
    </message>
    <message>
        <source>We kindly ask you to bring it back by %1, or to tell us what became of it.</source>
        <translation>Bitte bringen Sie es bis zum %1 zurück oder teilen Sie uns mit, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>We would be grateful if you brought it back by %1.</source>
        <translation>Wir wären dankbar, wenn Sie es bis zum %1 zurückbringen.</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Ihr Schlüssel</translation>
    </message>
</context>
<context>
    <name>replace</name>
    <message>
        <source>%1 and its events stay in this profile, under a name of their own.</source>
        <translation>%1 und seine Ereignisse bleiben in diesem Profil, unter eigenem Namen.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 ist jetzt %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 never confirmed %n key(s) taken in: wherever it hangs, it still opens for them.</source>
        <translation>
            <numerusform>%1 hat %Ln eingezogenen Schlüssel nie bestätigt: Wo es auch hängt, öffnet es dafür noch.</numerusform>
            <numerusform>%1 hat %Ln eingezogene Schlüssel nie bestätigt: Wo es auch hängt, öffnet es dafür noch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) move(s) to the new lock.</source>
        <translation>
            <numerusform>%Ln Schlüssel geht auf das neue Schloss über.</numerusform>
            <numerusform>%Ln Schlüssel gehen auf das neue Schloss über.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) open(s) it once it is programmed.</source>
        <translation>
            <numerusform>%Ln Schlüssel öffnet es, sobald es programmiert ist.</numerusform>
            <numerusform>%Ln Schlüssel öffnen es, sobald es programmiert ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchased key(s) and all dates go with it to the new serial.</source>
        <translation>
            <numerusform>%Ln gekaufter Schlüssel und alle Fristen gehen auf die neue Seriennummer über.</numerusform>
            <numerusform>%Ln gekaufte Schlüssel und alle Fristen gehen auf die neue Seriennummer über.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s), code(s) or phone(s) fit(s) it as it is: nobody has to come by.</source>
        <translation>
            <numerusform>%Ln Transponder, Code oder Telefon passt unverändert: Niemand muss vorbeikommen.</numerusform>
            <numerusform>%Ln Transponder, Codes oder Telefone passen unverändert: Niemand muss vorbeikommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody holds a key of it.</source>
        <translation>Niemand hat einen Schlüssel dafür.</translation>
    </message>
    <message>
        <source>The lock is not claimed yet.</source>
        <translation>Das Schloss hat noch keinen Eigentümer.</translation>
    </message>
</context>
<context>
    <name>schedules</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 the next day</source>
        <translation>%1 am nächsten Tag</translation>
    </message>
    <message>
        <source>%1: %2 and %3 overlap.</source>
        <translation>%1: %2 und %3 überschneiden sich.</translation>
    </message>
    <message>
        <source>%1: %2 runs into %3 on %4.</source>
        <translation>%1: %2 reicht in %3 am %4 hinein.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln Schloss</numerusform>
            <numerusform>%Ln Schlösser</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Draw at least one block: a schedule without hours never opens.</source>
        <translation>Zeichnen Sie mindestens einen Block: Ein Zeitprofil ohne Stunden öffnet nie.</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Schlösser</translation>
    </message>
    <message>
        <source>On holidays</source>
        <translation>An Feiertagen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitprofil</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitprofile</translation>
    </message>
    <message>
        <source>Takes %1 of the %2 rows that a lock keeps for a schedule.</source>
        <translation>Belegt %1 der %2 Zeilen, die ein Schloss je Zeitprofil speichert.</translation>
    </message>
    <message>
        <source>These hours take %1 rows and a lock keeps %2. The same hours on several days take one row together.</source>
        <translation>Diese Stunden belegen %1 Zeilen, ein Schloss speichert %2. Gleiche Stunden an mehreren Tagen belegen zusammen eine Zeile.</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
    <message>
        <source>as on any other day</source>
        <translation>wie an jedem anderen Tag</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>no key uses it</source>
        <translation>kein Schlüssel nutzt es</translation>
    </message>
    <message>
        <source>open all day</source>
        <translation>ganztägig offen</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>%1 ago</source>
        <translation>%1 her</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation>%1 Stunden pro Woche</translation>
    </message>
    <message>
        <source>%1 kept it so</source>
        <translation>%1 hat es so gelassen</translation>
    </message>
    <message>
        <source>%1 stays removed</source>
        <translation>%1 bleibt entfernt</translation>
    </message>
    <message>
        <source>%1 stays taken in</source>
        <translation>%1 bleibt eingezogen</translation>
    </message>
    <message>
        <source>%1 took the other value</source>
        <translation>%1 hat den anderen Wert übernommen</translation>
    </message>
    <message>
        <source>%1 was changed at two computers</source>
        <translation>%1 wurde an zwei Computern geändert</translation>
    </message>
    <message>
        <source>%1 was narrowed</source>
        <translation>%1 wurde eingeschränkt</translation>
    </message>
    <message>
        <source>%1 was taken in: its holder was removed</source>
        <translation>%1 wurde eingezogen: Der Inhaber wurde entfernt</translation>
    </message>
    <message>
        <source>%1: a change was refused</source>
        <translation>%1: Eine Änderung wurde abgelehnt</translation>
    </message>
    <message>
        <source>%1: the stricter setting holds</source>
        <translation>%1: Die strengere Einstellung gilt</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) laid aside.</source>
        <translation>
            <numerusform>%Ln Änderung zurückgelegt.</numerusform>
            <numerusform>%Ln Änderungen zurückgelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of groups</source>
        <translation>
            <numerusform>%Ln Änderung an Gruppen</numerusform>
            <numerusform>%Ln Änderungen an Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of holidays</source>
        <translation>
            <numerusform>%Ln Änderung an Feiertagen</numerusform>
            <numerusform>%Ln Änderungen an Feiertagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of keys</source>
        <translation>
            <numerusform>%Ln Änderung an Schlüsseln</numerusform>
            <numerusform>%Ln Änderungen an Schlüsseln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of locks</source>
        <translation>
            <numerusform>%Ln Änderung an Schlössern</numerusform>
            <numerusform>%Ln Änderungen an Schlössern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of locks of groups</source>
        <translation>
            <numerusform>%Ln Änderung an Schlössern von Gruppen</numerusform>
            <numerusform>%Ln Änderungen an Schlössern von Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of people</source>
        <translation>
            <numerusform>%Ln Änderung an Personen</numerusform>
            <numerusform>%Ln Änderungen an Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of places</source>
        <translation>
            <numerusform>%Ln Änderung an Orten</numerusform>
            <numerusform>%Ln Änderungen an Orten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of settings of locks</source>
        <translation>
            <numerusform>%Ln Änderung an Schlosseinstellungen</numerusform>
            <numerusform>%Ln Änderungen an Schlosseinstellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of week schedules</source>
        <translation>
            <numerusform>%Ln Änderung an Wochen-Zeitprofilen</numerusform>
            <numerusform>%Ln Änderungen an Wochen-Zeitprofilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of where locks stand</source>
        <translation>
            <numerusform>%Ln Änderung daran, wo Schlösser sind</numerusform>
            <numerusform>%Ln Änderungen daran, wo Schlösser sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of who is in a group</source>
        <translation>
            <numerusform>%Ln Änderung, wer in einer Gruppe ist</numerusform>
            <numerusform>%Ln Änderungen, wer in einer Gruppe ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s)</source>
        <translation>
            <numerusform>%Ln Änderung wartet</numerusform>
            <numerusform>%Ln Änderungen warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>%Ln andere Änderung</numerusform>
            <numerusform>%Ln andere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>A change that this version has no words for</source>
        <translation>Eine Änderung, die diese Version nicht benennen kann</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>Ein Schlüssel</translation>
    </message>
    <message>
        <source>A key of somebody who was removed is always taken in.</source>
        <translation>Ein Schlüssel einer entfernten Person wird immer eingezogen.</translation>
    </message>
    <message>
        <source>A lock of the group %1</source>
        <translation>Ein Schloss der Gruppe %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Add the employee %1</source>
        <translation>Mitarbeiter %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add the group %1</source>
        <translation>Gruppe %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add the holiday %1</source>
        <translation>Feiertag %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add the lock %1</source>
        <translation>Schloss %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add the place %1</source>
        <translation>Ort %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add the week schedule %1</source>
        <translation>Wochen-Zeitprofil %1 hinzufügen</translation>
    </message>
    <message>
        <source>An exception in the group %1</source>
        <translation>Eine Ausnahme in der Gruppe %1</translation>
    </message>
    <message>
        <source>Before the decision</source>
        <translation>Vor der Entscheidung</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Change how the group %1 opens a lock</source>
        <translation>Ändern, wie die Gruppe %1 ein Schloss öffnet</translation>
    </message>
    <message>
        <source>Change the employee %1</source>
        <translation>Mitarbeiter %1 ändern</translation>
    </message>
    <message>
        <source>Change the group %1</source>
        <translation>Gruppe %1 ändern</translation>
    </message>
    <message>
        <source>Change the holiday %1</source>
        <translation>Feiertag %1 ändern</translation>
    </message>
    <message>
        <source>Change the key of %2 for %1</source>
        <translation>Schlüssel von %2 für %1 ändern</translation>
    </message>
    <message>
        <source>Change the lock %1</source>
        <translation>Schloss %1 ändern</translation>
    </message>
    <message>
        <source>Change the place %1</source>
        <translation>Ort %1 ändern</translation>
    </message>
    <message>
        <source>Change the settings of the lock %1</source>
        <translation>Einstellungen von Schloss %1 ändern</translation>
    </message>
    <message>
        <source>Change the week schedule %1</source>
        <translation>Wochen-Zeitprofil %1 ändern</translation>
    </message>
    <message>
        <source>End an exception in a group</source>
        <translation>Eine Ausnahme in einer Gruppe beenden</translation>
    </message>
    <message>
        <source>Everything works here; what is changed waits and is sent after signing in.</source>
        <translation>Hier geht alles; was geändert wird, wartet und wird nach dem Anmelden gesendet.</translation>
    </message>
    <message>
        <source>Give a group a received key</source>
        <translation>Einer Gruppe einen erhaltenen Schlüssel geben</translation>
    </message>
    <message>
        <source>Give the group %1 a lock</source>
        <translation>Der Gruppe %1 ein Schloss geben</translation>
    </message>
    <message>
        <source>In force now</source>
        <translation>Jetzt gültig</translation>
    </message>
    <message>
        <source>Issue a key of %1 to %2</source>
        <translation>Schlüssel von %1 an %2 ausgeben</translation>
    </message>
    <message>
        <source>It changes what is fixed once and for all.</source>
        <translation>Es ändert, was ein für alle Mal feststeht.</translation>
    </message>
    <message>
        <source>It is so old that the platform no longer knows what came of it.</source>
        <translation>Die Änderung ist so alt, dass die Plattform nicht mehr weiß, was daraus wurde.</translation>
    </message>
    <message>
        <source>It was changed at two computers at once.</source>
        <translation>Dies wurde an zwei Computern gleichzeitig geändert.</translation>
    </message>
    <message>
        <source>It was changed at two computers at once. The later one holds; the other value is kept here.</source>
        <translation>Dies wurde an zwei Computern gleichzeitig geändert. Die spätere Änderung gilt; der andere Wert bleibt hier aufbewahrt.</translation>
    </message>
    <message>
        <source>It was changed at two computers at once. What both permit holds until somebody decides.</source>
        <translation>Dies wurde an zwei Computern gleichzeitig geändert. Was beide erlauben, gilt, bis jemand entscheidet.</translation>
    </message>
    <message>
        <source>It was made at a copy of this profile, or before an older state came back.</source>
        <translation>Die Änderung entstand in einer Kopie dieses Profils oder bevor ein älterer Stand zurückkam.</translation>
    </message>
    <message>
        <source>It was removed at another computer, and what is removed stays so.</source>
        <translation>Dies wurde an einem anderen Computer entfernt, und Entferntes bleibt entfernt.</translation>
    </message>
    <message>
        <source>It was removed at one computer and added at another. Removing wins.</source>
        <translation>Dies wurde an einem Computer entfernt und an einem anderen hinzugefügt. Entfernen hat Vorrang.</translation>
    </message>
    <message>
        <source>It was removed at one computer and changed at another. Removing wins; the change is kept for 90 days.</source>
        <translation>Dies wurde an einem Computer entfernt und an einem anderen geändert. Entfernen hat Vorrang; die Änderung wird 90 Tage aufbewahrt.</translation>
    </message>
    <message>
        <source>It was set at two computers at once. The stricter value holds until somebody decides.</source>
        <translation>Dies wurde an zwei Computern gleichzeitig eingestellt. Der strengere Wert gilt, bis jemand entscheidet.</translation>
    </message>
    <message>
        <source>It was taken in at one computer and changed at another. Taking in always wins. Issue a new key if needed.</source>
        <translation>Der Schlüssel wurde an einem Computer eingezogen und an einem anderen geändert. Einziehen hat immer Vorrang. Geben Sie bei Bedarf einen neuen aus.</translation>
    </message>
    <message>
        <source>Keep a decision about two changes that met</source>
        <translation>Entscheidung über zwei zusammentreffende Änderungen aufbewahren</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>Let %n change(s) go</source>
        <translation>
            <numerusform>%Ln Änderung verwerfen</numerusform>
            <numerusform>%Ln Änderungen verwerfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n change(s) go?</source>
        <translation>
            <numerusform>%Ln Änderung verwerfen?</numerusform>
            <numerusform>%Ln Änderungen verwerfen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Let it go, and add the person or key anew if that is wanted.</source>
        <translation>Verwerfen Sie sie und fügen Sie die Person oder den Schlüssel bei Bedarf neu hinzu.</translation>
    </message>
    <message>
        <source>Let the suspended key of %2 for %1 open again</source>
        <translation>Ausgesetzten Schlüssel von %2 für %1 wieder öffnen lassen</translation>
    </message>
    <message>
        <source>Make an exception for %2 in the group %1</source>
        <translation>Eine Ausnahme für %2 in der Gruppe %1 machen</translation>
    </message>
    <message>
        <source>Mend the cause and send it again, or let it go.</source>
        <translation>Beheben Sie die Ursache und senden Sie die Änderung erneut, oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>Nächster Versuch in %1.</translation>
    </message>
    <message numerus="yes">
        <source>Platform: %n change(s) need(s) you</source>
        <translation>
            <numerusform>Plattform: %Ln Änderung braucht Sie</numerusform>
            <numerusform>Plattform: %Ln Änderungen brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Platform: does not sync</source>
        <translation>Plattform: kein Abgleich</translation>
    </message>
    <message>
        <source>Platform: needs you</source>
        <translation>Plattform: braucht Sie</translation>
    </message>
    <message>
        <source>Platform: offline</source>
        <translation>Plattform: offline</translation>
    </message>
    <message>
        <source>Platform: sign in</source>
        <translation>Plattform: anmelden</translation>
    </message>
    <message>
        <source>Platform: sign in again</source>
        <translation>Plattform: erneut anmelden</translation>
    </message>
    <message>
        <source>Platform: signed in</source>
        <translation>Plattform: angemeldet</translation>
    </message>
    <message>
        <source>Platform: synced %1</source>
        <translation>Plattform: Abgleich %1</translation>
    </message>
    <message>
        <source>Platform: syncing</source>
        <translation>Plattform: Abgleich läuft</translation>
    </message>
    <message>
        <source>Put %2 into the group %1</source>
        <translation>%2 in die Gruppe %1 aufnehmen</translation>
    </message>
    <message>
        <source>Put an employee into a group</source>
        <translation>Mitarbeiter in eine Gruppe aufnehmen</translation>
    </message>
    <message>
        <source>Register the lock %1</source>
        <translation>Schloss %1 anmelden</translation>
    </message>
    <message>
        <source>Release the lock %1</source>
        <translation>Schloss %1 freigeben</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove the employee %1</source>
        <translation>Mitarbeiter %1 entfernen</translation>
    </message>
    <message>
        <source>Remove the group %1</source>
        <translation>Gruppe %1 entfernen</translation>
    </message>
    <message>
        <source>Remove the holiday %1</source>
        <translation>Feiertag %1 entfernen</translation>
    </message>
    <message>
        <source>Remove the place %1</source>
        <translation>Ort %1 entfernen</translation>
    </message>
    <message>
        <source>Remove the week schedule %1</source>
        <translation>Wochen-Zeitprofil %1 entfernen</translation>
    </message>
    <message>
        <source>Replace the lock %1</source>
        <translation>Schloss %1 ersetzen</translation>
    </message>
    <message>
        <source>Return the key of %2 for %1 to the stock</source>
        <translation>Schlüssel von %2 für %1 in den Vorrat zurückgeben</translation>
    </message>
    <message>
        <source>Say by which group %2 has a key</source>
        <translation>Angeben, durch welche Gruppe %2 einen Schlüssel hat</translation>
    </message>
    <message>
        <source>Say where the lock %1 stands</source>
        <translation>Angeben, wo Schloss %1 ist</translation>
    </message>
    <message>
        <source>Send it again if it still holds, or let it go.</source>
        <translation>Senden Sie die Änderung erneut, wenn sie noch stimmt, oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Something that is not here any more</source>
        <translation>Etwas, das nicht mehr hier ist</translation>
    </message>
    <message>
        <source>Suspend the key of %2 for %1</source>
        <translation>Schlüssel von %2 für %1 aussetzen</translation>
    </message>
    <message>
        <source>Take a lock from a group</source>
        <translation>Einer Gruppe ein Schloss nehmen</translation>
    </message>
    <message>
        <source>Take a received key from a group</source>
        <translation>Einer Gruppe einen erhaltenen Schlüssel nehmen</translation>
    </message>
    <message>
        <source>Take an employee out of a group</source>
        <translation>Mitarbeiter aus einer Gruppe nehmen</translation>
    </message>
    <message>
        <source>Take in the key of %2 for %1</source>
        <translation>Schlüssel von %2 für %1 einziehen</translation>
    </message>
    <message>
        <source>Take somebody out of a group</source>
        <translation>Jemanden aus einer Gruppe nehmen</translation>
    </message>
    <message>
        <source>Taken instead</source>
        <translation>Stattdessen genommen</translation>
    </message>
    <message>
        <source>The group %1</source>
        <translation>Die Gruppe %1</translation>
    </message>
    <message>
        <source>The holiday %1</source>
        <translation>Der Feiertag %1</translation>
    </message>
    <message>
        <source>The key of %2 for %1</source>
        <translation>Der Schlüssel von %2 für %1</translation>
    </message>
    <message>
        <source>The lock %1</source>
        <translation>Das Schloss %1</translation>
    </message>
    <message>
        <source>The other value</source>
        <translation>Der andere Wert</translation>
    </message>
    <message>
        <source>The place %1</source>
        <translation>Der Ort %1</translation>
    </message>
    <message>
        <source>The platform did not take a change of another computer.</source>
        <translation>Die Plattform hat eine Änderung eines anderen Computers nicht angenommen.</translation>
    </message>
    <message>
        <source>The platform does not know the lock yet: it is registered first.</source>
        <translation>Die Plattform kennt das Schloss noch nicht: Es wird zuerst angemeldet.</translation>
    </message>
    <message>
        <source>The platform does not know the person yet.</source>
        <translation>Die Plattform kennt die Person noch nicht.</translation>
    </message>
    <message>
        <source>The platform does not know the week schedule yet.</source>
        <translation>Die Plattform kennt das Wochen-Zeitprofil noch nicht.</translation>
    </message>
    <message>
        <source>The platform does not know what this changes.</source>
        <translation>Die Plattform kennt nicht, was dies ändert.</translation>
    </message>
    <message>
        <source>The platform does not take it in this form.</source>
        <translation>Die Plattform nimmt es in dieser Form nicht an.</translation>
    </message>
    <message>
        <source>The platform had this change before, with other content.</source>
        <translation>Die Plattform hatte diese Änderung schon, mit anderem Inhalt.</translation>
    </message>
    <message>
        <source>The platform knows more of this computer than the profile itself. So nothing is sent by itself: sign in again, then look through what was laid aside and send it again or let it go.</source>
        <translation>Die Plattform weiß mehr von diesem Computer als das Profil selbst. Daher wird nichts von selbst gesendet: Melden Sie sich erneut an, sehen Sie dann das Zurückgelegte durch und senden oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>The week schedule %1</source>
        <translation>Das Wochen-Zeitprofil %1</translation>
    </message>
    <message>
        <source>They are never sent. What the platform has is shown again; what it never had stays here alone.</source>
        <translation>Sie werden nie gesendet. Was die Plattform hat, wird wieder gezeigt; was sie nie hatte, bleibt nur hier.</translation>
    </message>
    <message>
        <source>This account may not change it.</source>
        <translation>Dieses Konto darf es nicht ändern.</translation>
    </message>
    <message>
        <source>This profile is a copy, or an older state that came back</source>
        <translation>Dieses Profil ist eine Kopie oder ein wiederhergestellter älterer Stand</translation>
    </message>
    <message>
        <source>This profile is not signed in</source>
        <translation>Dieses Profil ist nicht angemeldet</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>Neuer Versuch läuft.</translation>
    </message>
    <message>
        <source>Two changes met.</source>
        <translation>Zwei Änderungen trafen zusammen.</translation>
    </message>
    <message>
        <source>Where the lock %1 stands</source>
        <translation>Wo das Schloss %1 ist</translation>
    </message>
    <message>
        <source>Who is in the group %1</source>
        <translation>Wer in der Gruppe %1 ist</translation>
    </message>
    <message>
        <source>a lock that is not here</source>
        <translation>ein Schloss, das nicht hier ist</translation>
    </message>
    <message>
        <source>a place that was removed</source>
        <translation>ein Ort, der entfernt wurde</translation>
    </message>
    <message>
        <source>a schedule that was removed</source>
        <translation>ein entferntes Zeitprofil</translation>
    </message>
    <message>
        <source>as on any other day</source>
        <translation>wie an jedem anderen Tag</translation>
    </message>
    <message>
        <source>at any hour</source>
        <translation>zu jeder Stunde</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>back in the stock</source>
        <translation>zurück im Vorrat</translation>
    </message>
    <message>
        <source>beeper</source>
        <translation>Signalton</translation>
    </message>
    <message>
        <source>building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>entscheiden</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>erster Tag</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>Etage</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>ausgegeben</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>soeben</translation>
    </message>
    <message>
        <source>laid aside</source>
        <translation>zurückgelegt</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>letzter Kontakt %1</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>office mode</source>
        <translation>Büromodus</translation>
    </message>
    <message>
        <source>office mode from</source>
        <translation>Büromodus von</translation>
    </message>
    <message>
        <source>office mode until</source>
        <translation>Büromodus bis</translation>
    </message>
    <message>
        <source>on holidays</source>
        <translation>an Feiertagen</translation>
    </message>
    <message>
        <source>open all day</source>
        <translation>ganztägig offen</translation>
    </message>
    <message>
        <source>opening time</source>
        <translation>Öffnungsdauer</translation>
    </message>
    <message>
        <source>opens when blocked</source>
        <translation>öffnet trotz Sperre</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>somebody who was removed</source>
        <translation>jemand, der entfernt wurde</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>eingezogen</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Wohnung</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>week schedule</source>
        <translation>Wochen-Zeitprofil</translation>
    </message>
    <message>
        <source>where it lies</source>
        <translation>wo er liegt</translation>
    </message>
    <message>
        <source>wrong codes allowed</source>
        <translation>erlaubte falsche Codes</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 must be programmed.</source>
        <translation>%1 muss programmiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) must be programmed.</source>
        <translation>
            <numerusform>%Ln Schloss muss programmiert werden.</numerusform>
            <numerusform>%Ln Schlösser müssen programmiert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay as they are:</source>
        <translation>
            <numerusform>%Ln Zeile bleibt, wie sie ist:</numerusform>
            <numerusform>%Ln Zeilen bleiben, wie sie sind:</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be undone here: the organisation has been told. Take the key in instead.</source>
        <translation>Hier nicht rückgängig zu machen: Die Organisation wurde informiert. Ziehen Sie stattdessen den Schlüssel ein.</translation>
    </message>
    <message>
        <source>Cannot be undone.</source>
        <translation>Nicht rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Cannot be undone: locks may have shut the computer out already.</source>
        <translation>Nicht rückgängig zu machen: Schlösser haben den Computer vielleicht schon ausgesperrt.</translation>
    </message>
    <message>
        <source>Cannot be undone: the code is used up at the platform.</source>
        <translation>Nicht rückgängig zu machen: Der Code ist bei der Plattform verbraucht.</translation>
    </message>
    <message>
        <source>Cannot be undone: the lock erased its owner and its list.</source>
        <translation>Nicht rückgängig zu machen: Das Schloss hat Eigentümer und Liste gelöscht.</translation>
    </message>
    <message>
        <source>Cannot be undone: the lock has a new owner. Release the lock instead.</source>
        <translation>Nicht rückgängig zu machen: Das Schloss hat einen neuen Eigentümer. Geben Sie es stattdessen frei.</translation>
    </message>
    <message>
        <source>Cannot be undone: the lock runs the new firmware.</source>
        <translation>Nicht rückgängig zu machen: Auf dem Schloss läuft die neue Firmware.</translation>
    </message>
    <message>
        <source>Cannot be undone: the old hardware is no longer in use.</source>
        <translation>Nicht rückgängig zu machen: Die alte Hardware ist nicht mehr in Gebrauch.</translation>
    </message>
    <message>
        <source>Cannot be undone: whoever found the medium could open. Issue it again by hand.</source>
        <translation>Nicht rückgängig zu machen: Wer das Medium fand, könnte öffnen. Geben Sie es von Hand neu aus.</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Erneut getan</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Erneut getan: %1.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Undone. Something else was done since, so it cannot be redone.</source>
        <translation>Zurückgenommen. Seither wurde anderes getan, daher ist kein Wiederholen möglich.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Zurückgenommen: %1.</translation>
    </message>
    <message>
        <source>added lock</source>
        <translation>hinzugefügtes Schloss</translation>
    </message>
    <message>
        <source>addition to group</source>
        <translation>Aufnahme in Gruppe</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>change of keys</source>
        <translation>Änderung an Schlüsseln</translation>
    </message>
    <message>
        <source>change of locks</source>
        <translation>Änderung an Schlössern</translation>
    </message>
    <message>
        <source>change of people</source>
        <translation>Änderung an Personen</translation>
    </message>
    <message>
        <source>days of key</source>
        <translation>Tage des Schlüssels</translation>
    </message>
    <message>
        <source>deleted floor plan</source>
        <translation>Grundriss gelöscht</translation>
    </message>
    <message>
        <source>deleted group</source>
        <translation>gelöschte Gruppe</translation>
    </message>
    <message>
        <source>deleted photo of lock</source>
        <translation>gelöschtes Foto eines Schlosses</translation>
    </message>
    <message>
        <source>details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>end date</source>
        <translation>Enddatum</translation>
    </message>
    <message>
        <source>end of suspension</source>
        <translation>Ende der Aussetzung</translation>
    </message>
    <message>
        <source>exception in group</source>
        <translation>Ausnahme in Gruppe</translation>
    </message>
    <message>
        <source>firmware update</source>
        <translation>Firmware-Aktualisierung</translation>
    </message>
    <message>
        <source>floor plan</source>
        <translation>Grundriss</translation>
    </message>
    <message>
        <source>given back key</source>
        <translation>zurückgegebener Schlüssel</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>import of people</source>
        <translation>Import von Personen</translation>
    </message>
    <message>
        <source>issued key</source>
        <translation>ausgegebener Schlüssel</translation>
    </message>
    <message>
        <source>key of an organisation</source>
        <translation>Schlüssel einer Organisation</translation>
    </message>
    <message>
        <source>keys of group</source>
        <translation>Schlüssel der Gruppe</translation>
    </message>
    <message>
        <source>lock for group</source>
        <translation>Schloss für Gruppe</translation>
    </message>
    <message>
        <source>lock on the floor plan</source>
        <translation>Schloss auf dem Grundriss</translation>
    </message>
    <message>
        <source>lock settings</source>
        <translation>Schlosseinstellungen</translation>
    </message>
    <message>
        <source>lock taken from group</source>
        <translation>der Gruppe genommenes Schloss</translation>
    </message>
    <message>
        <source>lock taken off the floor plan</source>
        <translation>Schloss vom Grundriss genommen</translation>
    </message>
    <message>
        <source>lost computer</source>
        <translation>verlorener Computer</translation>
    </message>
    <message>
        <source>lost medium</source>
        <translation>verlorenes Medium</translation>
    </message>
    <message>
        <source>move-out</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>moved place</source>
        <translation>verschobener Ort</translation>
    </message>
    <message>
        <source>name of group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>name of lock</source>
        <translation>Name des Schlosses</translation>
    </message>
    <message>
        <source>name of place</source>
        <translation>Name des Ortes</translation>
    </message>
    <message>
        <source>new group</source>
        <translation>neue Gruppe</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>neue Person</translation>
    </message>
    <message>
        <source>new place</source>
        <translation>neuer Ort</translation>
    </message>
    <message>
        <source>photo of lock</source>
        <translation>Foto eines Schlosses</translation>
    </message>
    <message>
        <source>place of lock</source>
        <translation>Ort des Schlosses</translation>
    </message>
    <message>
        <source>released lock</source>
        <translation>freigegebenes Schloss</translation>
    </message>
    <message>
        <source>removal from group</source>
        <translation>Entfernung aus Gruppe</translation>
    </message>
    <message>
        <source>removed group</source>
        <translation>entfernte Gruppe</translation>
    </message>
    <message>
        <source>removed holiday</source>
        <translation>entfernter Feiertag</translation>
    </message>
    <message>
        <source>removed person</source>
        <translation>entfernte Person</translation>
    </message>
    <message>
        <source>removed place</source>
        <translation>entfernter Ort</translation>
    </message>
    <message>
        <source>removed schedule</source>
        <translation>entferntes Zeitprofil</translation>
    </message>
    <message>
        <source>replaced lock</source>
        <translation>ersetztes Schloss</translation>
    </message>
    <message>
        <source>rules of key</source>
        <translation>Regeln des Schlüssels</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Zeitprofil</translation>
    </message>
    <message>
        <source>suspension</source>
        <translation>Aussetzung</translation>
    </message>
    <message>
        <source>take-in</source>
        <translation>Einziehung</translation>
    </message>
    <message>
        <source>take-in from an organisation</source>
        <translation>Einziehung bei einer Organisation</translation>
    </message>
    <message>
        <source>used code</source>
        <translation>eingelöster Code</translation>
    </message>
</context>
<context>
    <name>verbs</name>
    <message>
        <source>Enter code %1</source>
        <translation>Code eingeben: %1</translation>
    </message>
    <message>
        <source>Issue key %1</source>
        <translation>Schlüssel ausgeben: %1</translation>
    </message>
    <message>
        <source>Lock settings %1</source>
        <translation>Schlosseinstellungen: %1</translation>
    </message>
    <message>
        <source>Print acceptance dossier %1</source>
        <translation>Abnahmeprotokoll drucken: %1</translation>
    </message>
    <message>
        <source>Print key list %1</source>
        <translation>Schlüsselliste drucken: %1</translation>
    </message>
    <message>
        <source>Program %1</source>
        <translation>Programmieren: %1</translation>
    </message>
    <message>
        <source>Report lost %1</source>
        <translation>Verlust melden: %1</translation>
    </message>
    <message>
        <source>Set clock %1</source>
        <translation>Uhr stellen: %1</translation>
    </message>
    <message>
        <source>Show events %1</source>
        <translation>Ereignisse zeigen: %1</translation>
    </message>
    <message>
        <source>Suspend keys %1</source>
        <translation>Schlüssel aussetzen: %1</translation>
    </message>
    <message>
        <source>Take in keys %1</source>
        <translation>Schlüssel einziehen: %1</translation>
    </message>
    <message>
        <source>Who could open %1</source>
        <translation>Wer %1 öffnen konnte</translation>
    </message>
</context>
<context>
    <name>walk</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %Ln weiteres</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 is heard best. Looking whether another one is nearer.</source>
        <translation>%1 ist am besten zu hören. Es wird geprüft, ob ein anderes näher ist.</translation>
    </message>
    <message>
        <source>%1 is heard, but from too far away. Walk to its door.</source>
        <translation>%1 ist zu hören, aber aus zu großer Entfernung. Gehen Sie zu seiner Tür.</translation>
    </message>
    <message numerus="yes">
        <source>%1 report a low battery. Take %n set(s) of batteries along.</source>
        <translation>
            <numerusform>%1 melden schwache Batterie. Nehmen Sie %Ln Satz Batterien mit.</numerusform>
            <numerusform>%1 melden schwache Batterie. Nehmen Sie %Ln Sätze Batterien mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reports a low battery. Take a set of batteries along.</source>
        <translation>%1 meldet schwache Batterie. Nehmen Sie einen Satz Batterien mit.</translation>
    </message>
    <message>
        <source>%1 was left in the middle</source>
        <translation>%1 wurde mittendrin verlassen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) read</source>
        <translation>
            <numerusform>%Ln Ereignis gelesen</numerusform>
            <numerusform>%Ln Ereignisse gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), %1</source>
        <translation>
            <numerusform>%Ln Ereignis, %1</numerusform>
            <numerusform>%Ln Ereignisse, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) done</source>
        <translation>
            <numerusform>%Ln Schloss fertig</numerusform>
            <numerusform>%Ln Schlösser fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) wait</source>
        <translation>
            <numerusform>%Ln Schloss wartet</numerusform>
            <numerusform>%Ln Schlösser warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium/media stopped already.</source>
        <translation>
            <numerusform>%Ln Medium schon gestoppt.</numerusform>
            <numerusform>%Ln Medien schon gestoppt.</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Confirm by read-back, then go to the next door</source>
        <translation>Durch Rücklesen bestätigen, dann zur nächsten Tür gehen</translation>
    </message>
    <message>
        <source>Confirmed by read-back</source>
        <translation>Durch Rücklesen bestätigt</translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation>Wird bestätigt</translation>
    </message>
    <message>
        <source>Connect and read the events</source>
        <translation>Verbinden und die Ereignisse lesen</translation>
    </message>
    <message>
        <source>Connect and read what the lock holds</source>
        <translation>Verbinden und den Inhalt des Schlosses lesen</translation>
    </message>
    <message>
        <source>Connected and read: as the last receipt</source>
        <translation>Verbunden und gelesen: wie die letzte Quittung</translation>
    </message>
    <message>
        <source>Connected and read: others wrote it, merged</source>
        <translation>Verbunden und gelesen: von anderen beschrieben, zusammengeführt</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done. Go to the next door.</source>
        <translation>Fertig. Gehen Sie zur nächsten Tür.</translation>
    </message>
    <message>
        <source>Every door done</source>
        <translation>Jede Tür fertig</translation>
    </message>
    <message>
        <source>Every lock holds what is wanted.</source>
        <translation>Jedes Schloss enthält, was gewünscht ist.</translation>
    </message>
    <message>
        <source>Faint signal, walk nearer</source>
        <translation>Sehr schwaches Signal, gehen Sie näher</translation>
    </message>
    <message>
        <source>Go to the next door</source>
        <translation>Zur nächsten Tür gehen</translation>
    </message>
    <message>
        <source>Good signal, a few steps from this door</source>
        <translation>Gutes Signal, einige Schritte von dieser Tür</translation>
    </message>
    <message>
        <source>List %1 is on the lock</source>
        <translation>Liste %1 ist auf dem Schloss</translation>
    </message>
    <message>
        <source>List %1 sent</source>
        <translation>Liste %1 gesendet</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>Listening, no lock with work is near</source>
        <translation>Suche läuft, kein Schloss mit Arbeit in der Nähe</translation>
    </message>
    <message>
        <source>No lock is begun</source>
        <translation>Kein Schloss wird begonnen</translation>
    </message>
    <message>
        <source>No signal at the moment</source>
        <translation>Im Moment kein Signal</translation>
    </message>
    <message>
        <source>Not programmed. The walk goes on.</source>
        <translation>Nicht programmiert. Der Rundgang geht weiter.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nichts zu senden</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Press P to go on. What is on the locks stays.</source>
        <translation>Drücken Sie P zum Fortsetzen. Was auf den Schlössern ist, bleibt.</translation>
    </message>
    <message>
        <source>Reading the events</source>
        <translation>Ereignisse werden gelesen</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Liste wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Removing %n key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel wird entfernt</numerusform>
            <numerusform>%Ln Schlüssel werden entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Send list %1</source>
        <translation>Liste %1 senden</translation>
    </message>
    <message>
        <source>Send the list</source>
        <translation>Liste senden</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n change(s)</source>
        <translation>
            <numerusform>%Ln Änderung wird gesendet</numerusform>
            <numerusform>%Ln Änderungen werden gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n new key(s)</source>
        <translation>
            <numerusform>%Ln neuer Schlüssel wird gesendet</numerusform>
            <numerusform>%Ln neue Schlüssel werden gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending list %1</source>
        <translation>Liste %1 wird gesendet</translation>
    </message>
    <message>
        <source>Sending the list</source>
        <translation>Liste wird gesendet</translation>
    </message>
    <message>
        <source>Setting the clock</source>
        <translation>Uhr wird gestellt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Some doors are left</source>
        <translation>Einige Türen bleiben übrig</translation>
    </message>
    <message>
        <source>Stopping keys first</source>
        <translation>Zuerst werden Schlüssel gestoppt</translation>
    </message>
    <message>
        <source>Strong signal, you stand at this door</source>
        <translation>Starkes Signal, Sie stehen an dieser Tür</translation>
    </message>
    <message>
        <source>The lock that is heard best and has work is programmed by itself. Keep the laptop within 3 m of it.</source>
        <translation>Das Schloss, das am besten zu hören ist und Arbeit hat, wird von selbst programmiert. Bleiben Sie mit dem Laptop näher als 3 m.</translation>
    </message>
    <message>
        <source>The old list stays in force.</source>
        <translation>Die alte Liste gilt weiter.</translation>
    </message>
    <message>
        <source>The old list stays in force; the next time goes on at byte %1.</source>
        <translation>Die alte Liste gilt weiter; das nächste Mal geht es bei Byte %1 weiter.</translation>
    </message>
    <message>
        <source>The walk has ended</source>
        <translation>Der Rundgang ist beendet</translation>
    </message>
    <message>
        <source>Walk nearer</source>
        <translation>Näher gehen</translation>
    </message>
    <message>
        <source>Walk to a door</source>
        <translation>Zu einer Tür gehen</translation>
    </message>
    <message>
        <source>Was anything changed?</source>
        <translation>Wurde etwas geändert?</translation>
    </message>
    <message>
        <source>Weak signal, walk nearer if it breaks off</source>
        <translation>Schwaches Signal, näher gehen, falls es abbricht</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation>fehlgeschlagen, %1</translation>
    </message>
    <message>
        <source>goes on at byte %1</source>
        <translation>geht bei Byte %1 weiter</translation>
    </message>
    <message>
        <source>list %2, %1</source>
        <translation>Liste %2, %1</translation>
    </message>
    <message>
        <source>locks</source>
        <translation>Schlösser</translation>
    </message>
    <message numerus="yes">
        <source>log unread for %n day(s)</source>
        <translation>
            <numerusform>Protokoll %Ln Tag ungelesen</numerusform>
            <numerusform>Protokoll %Ln Tage ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>others wrote its list</source>
        <translation>andere haben seine Liste geschrieben</translation>
    </message>
    <message>
        <source>the link broke, try %1</source>
        <translation>die Verbindung brach ab, Versuch %1</translation>
    </message>
    <message>
        <source>went on at byte %1</source>
        <translation>bei Byte %1 fortgesetzt</translation>
    </message>
</context>
<context>
    <name>who</name>
    <message numerus="yes">
        <source>%n person(people)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>By plan nobody could open it; what was on the lock is not known.</source>
        <translation>Nach Plan konnte es niemand öffnen; was auf dem Schloss war, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>By plan: %1</source>
        <translation>Nach Plan: %1</translation>
    </message>
    <message>
        <source>By proof: %1</source>
        <translation>Nach Beleg: %1</translation>
    </message>
    <message>
        <source>By rights alone: mechanical keys, office mode and doors left open are not in it.</source>
        <translation>Nur nach Rechten: mechanische Schlüssel, Büromodus und offen stehende Türen zählen nicht.</translation>
    </message>
    <message>
        <source>Closed by “%1”: the day was a holiday.</source>
        <translation>Geschlossen durch „%1“: Der Tag war ein Feiertag.</translation>
    </message>
    <message>
        <source>Hours changed: %1</source>
        <translation>Zeiten geändert: %1</translation>
    </message>
    <message>
        <source>Hours: “%1”.</source>
        <translation>Zeiten: „%1“.</translation>
    </message>
    <message>
        <source>In force since %1, and on the lock.</source>
        <translation>In Kraft seit %1 und auf dem Schloss.</translation>
    </message>
    <message>
        <source>In force since %1; the lock had %2 of its %3 media.</source>
        <translation>In Kraft seit %1; das Schloss hatte %2 seiner %3 Medien.</translation>
    </message>
    <message>
        <source>Its days may have been others: what they were then is not kept.</source>
        <translation>Seine Tage waren vielleicht andere: Der damalige Stand ist nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Its hours may have been others: what they were then is not kept.</source>
        <translation>Seine Zeiten waren vielleicht andere: Der damalige Stand ist nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Its key had no medium.</source>
        <translation>Der Schlüssel hatte kein Medium.</translation>
    </message>
    <message>
        <source>Its media may have been others: what they were then is not kept.</source>
        <translation>Seine Medien waren vielleicht andere: Der damalige Stand ist nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Key becomes valid: %1</source>
        <translation>Schlüssel wird gültig: %1</translation>
    </message>
    <message>
        <source>Key came back: %1</source>
        <translation>Schlüssel kam zurück: %1</translation>
    </message>
    <message>
        <source>Key changed: %1</source>
        <translation>Schlüssel geändert: %1</translation>
    </message>
    <message>
        <source>Key in force: %1</source>
        <translation>Schlüssel in Kraft: %1</translation>
    </message>
    <message>
        <source>Key no longer valid: %1</source>
        <translation>Schlüssel nicht mehr gültig: %1</translation>
    </message>
    <message>
        <source>Key suspended: %1</source>
        <translation>Schlüssel ausgesetzt: %1</translation>
    </message>
    <message>
        <source>Key taken in: %1</source>
        <translation>Schlüssel eingezogen: %1</translation>
    </message>
    <message>
        <source>No key was planned any more; the lock still had it.</source>
        <translation>Kein Schlüssel war mehr geplant; das Schloss hatte ihn noch.</translation>
    </message>
    <message>
        <source>No key was planned, and the lock let nothing of it open.</source>
        <translation>Kein Schlüssel war geplant, und das Schloss ließ nichts davon öffnen.</translation>
    </message>
    <message>
        <source>No medium was left by plan; the lock still had one.</source>
        <translation>Nach Plan war kein Medium mehr da; das Schloss hatte noch eines.</translation>
    </message>
    <message>
        <source>Nobody could open it: no key was planned, and none was on the lock.</source>
        <translation>Niemand konnte es öffnen: Kein Schlüssel war geplant und keiner auf dem Schloss.</translation>
    </message>
    <message>
        <source>Nobody known here</source>
        <translation>Niemand, der hier bekannt ist</translation>
    </message>
    <message>
        <source>Not within its days or hours by plan; the lock went by other ones.</source>
        <translation>Nach Plan außerhalb seiner Tage oder Zeiten; das Schloss hielt sich an andere.</translation>
    </message>
    <message>
        <source>Other hardware was in this door then: %1.</source>
        <translation>In dieser Tür war damals andere Hardware: %1.</translation>
    </message>
    <message>
        <source>Outside the hours of “%1”.</source>
        <translation>Außerhalb der Zeiten von „%1“.</translation>
    </message>
    <message>
        <source>Planned since %1; on the lock it was still suspended.</source>
        <translation>Geplant seit %1; auf dem Schloss war er noch ausgesetzt.</translation>
    </message>
    <message>
        <source>Planned since %1; the lock did not have it yet.</source>
        <translation>Geplant seit %1; das Schloss hatte ihn noch nicht.</translation>
    </message>
    <message>
        <source>Planned since %1; the lock went by other days or hours.</source>
        <translation>Geplant seit %1; das Schloss hielt sich an andere Tage oder Zeiten.</translation>
    </message>
    <message>
        <source>Planned since %1; what the lock held then is not known.</source>
        <translation>Geplant seit %1; was das Schloss damals enthielt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Proven by the lock&apos;s receipt of %1.</source>
        <translation>Belegt durch die Quittung des Schlosses vom %1.</translation>
    </message>
    <message>
        <source>Some keys were changed at another desk. Their days and hours of then may not be known here.</source>
        <translation>Einige Schlüssel wurden an einem anderen Computer geändert. Ihre damaligen Tage und Zeiten sind hier vielleicht nicht bekannt.</translation>
    </message>
    <message>
        <source>Suspended %1; the lock did not know of it yet.</source>
        <translation>Ausgesetzt am %1; das Schloss wusste es noch nicht.</translation>
    </message>
    <message>
        <source>Suspended since %1.</source>
        <translation>Ausgesetzt seit %1.</translation>
    </message>
    <message>
        <source>Taken in %1.</source>
        <translation>Eingezogen am %1.</translation>
    </message>
    <message>
        <source>Taken in %1; the lock still had it.</source>
        <translation>Eingezogen am %1; das Schloss hatte ihn noch.</translation>
    </message>
    <message>
        <source>The lock proved its list</source>
        <translation>Das Schloss belegte seine Liste</translation>
    </message>
    <message>
        <source>The lock was released and its list erased</source>
        <translation>Das Schloss wurde freigegeben und seine Liste gelöscht</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set back: the time from %1 to %2 came twice. The order of what was done is sure, the exact moment is not.</source>
        <translation>Die Uhr dieses Computers wurde zurückgestellt: Die Zeit von %1 bis %2 kam zweimal. Die Reihenfolge ist sicher, der genaue Zeitpunkt nicht.</translation>
    </message>
    <message>
        <source>This lock never proved what it holds, so only the plan is known.</source>
        <translation>Dieses Schloss hat nie belegt, was es enthält; bekannt ist nur der Plan.</translation>
    </message>
    <message>
        <source>Valid %1 to %2.</source>
        <translation>Gültig %1 bis %2.</translation>
    </message>
    <message>
        <source>Valid only from %1 on.</source>
        <translation>Erst ab %1 gültig.</translation>
    </message>
    <message>
        <source>Valid only until %1.</source>
        <translation>Nur bis %1 gültig.</translation>
    </message>
    <message>
        <source>Was removed since.</source>
        <translation>Wurde seither entfernt.</translation>
    </message>
    <message>
        <source>What this lock proved is kept from %1 on. For this moment only the plan is known.</source>
        <translation>Was dieses Schloss belegte, ist ab %1 aufbewahrt. Für diesen Zeitpunkt ist nur der Plan bekannt.</translation>
    </message>
    <message>
        <source>Written by others: no key of this building, but on the lock.</source>
        <translation>Von anderen geschrieben: kein Schlüssel dieses Gebäudes, aber auf dem Schloss.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>closed, holiday</source>
        <translation>geschlossen, Feiertag</translation>
    </message>
    <message>
        <source>could open</source>
        <translation>konnte öffnen</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>nicht mehr gültig</translation>
    </message>
    <message>
        <source>no medium</source>
        <translation>kein Medium</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not on the lock</source>
        <translation>nicht auf dem Schloss</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>noch nicht gültig</translation>
    </message>
    <message>
        <source>outside its hours</source>
        <translation>außerhalb seiner Zeiten</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>eingezogen</translation>
    </message>
</context>
</TS>
