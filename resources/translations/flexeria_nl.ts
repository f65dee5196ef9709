<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translation>Over dit programma</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Pictogrammen</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message numerus="yes">
        <source>%n change(s) wait(s) for the platform until you sign in again.</source>
        <translation>
            <numerusform>%Ln wijziging wacht op het platform tot u zich weer aanmeldt.</numerusform>
            <numerusform>%Ln wijzigingen wachten op het platform tot u zich weer aanmeldt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account and platform</source>
        <translation>Account en platform</translation>
    </message>
    <message>
        <source>Building management is on. It costs no code.</source>
        <translation>Gebouwbeheer staat aan. Het kost geen code.</translation>
    </message>
    <message>
        <source>Building management was not switched on</source>
        <translation>Gebouwbeheer is niet aangezet</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Functies</translation>
    </message>
    <message>
        <source>Lock owner</source>
        <translation>Sloteigenaar</translation>
    </message>
    <message>
        <source>Lock owner and building manager</source>
        <translation>Sloteigenaar en gebouwbeheerder</translation>
    </message>
    <message>
        <source>Locks, people and keys stay in this profile.</source>
        <translation>Sloten, personen en sleutels blijven in dit profiel.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>Sign out of the platform?</source>
        <translation>Afmelden bij het platform?</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Aangemeld als</translation>
    </message>
    <message>
        <source>Signed out here</source>
        <translation>Hier afgemeld</translation>
    </message>
    <message>
        <source>Signed out. Everything stays in this profile.</source>
        <translation>Afgemeld. Alles blijft in dit profiel.</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>Switch on building management</source>
        <translation>Gebouwbeheer aanzetten</translation>
    </message>
    <message>
        <source>Switching on</source>
        <translation>Aanzetten</translation>
    </message>
    <message>
        <source>Switching on building management</source>
        <translation>Gebouwbeheer aanzetten</translation>
    </message>
    <message>
        <source>The platform could not be told. Take this computer off the account on its devices page.</source>
        <translation>Het platform kon niet worden ingelicht. Haal deze computer daar op de pagina Computers van het account.</translation>
    </message>
    <message>
        <source>The platform does not know this computer any more. Everything is kept; sign in again.</source>
        <translation>Het platform kent deze computer niet meer. Alles is bewaard; meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>This profile is a copy, or an older state that came back. Sign in as a new computer.</source>
        <translation>Dit profiel is een kopie of een oudere stand die is teruggezet. Meld u aan als nieuwe computer.</translation>
    </message>
    <message>
        <source>This profile is signed in as %1.</source>
        <translation>Dit profiel is aangemeld als %1.</translation>
    </message>
    <message>
        <source>This profile was not signed out</source>
        <translation>Dit profiel is niet afgemeld</translation>
    </message>
    <message>
        <source>Was signed in as</source>
        <translation>Was aangemeld als</translation>
    </message>
</context>
<context>
    <name>AddLockForm</name>
    <message>
        <source>A lock needs a name.</source>
        <translation>Een slot heeft een naam nodig.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 wordt gevraagd</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Gebouw</translation>
    </message>
    <message>
        <source>Choose how this computer reaches the lock.</source>
        <translation>Kies hoe deze computer het slot bereikt.</translation>
    </message>
    <message>
        <source>It begins with FLX1 and was in the box of the lock.</source>
        <translation>Het begint met FLX1 en zat in de doos van het slot.</translation>
    </message>
    <message>
        <source>Label of the lock</source>
        <translation>Label van het slot</translation>
    </message>
    <message>
        <source>Label: type or paste what stands on it</source>
        <translation>Label: typ of plak wat erop staat</translation>
    </message>
    <message>
        <source>Link: how this computer reaches the lock</source>
        <translation>Verbinding: hoe deze computer het slot bereikt</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Slot %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name: what people call it</source>
        <translation>Naam: hoe men het noemt</translation>
    </message>
    <message>
        <source>Of the lock whose serial ends with %1; it begins with FLX1 and was in its box.</source>
        <translation>Van het slot waarvan het serienummer eindigt op %1; hij begint met FLX1 en zat in de doos.</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Bereikt via</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Testing the link</source>
        <translation>Verbinding testen</translation>
    </message>
    <message>
        <source>The label is missing.</source>
        <translation>Het label ontbreekt.</translation>
    </message>
    <message>
        <source>This is the label of lock %1, but the lock chosen above ends with %2. Take the label of that lock, or choose another lock.</source>
        <translation>Dit is het label van slot %1, maar het hierboven gekozen slot eindigt op %2. Neem het label van dat slot of kies een ander slot.</translation>
    </message>
    <message>
        <source>This link was used before.</source>
        <translation>Deze verbinding is eerder gebruikt.</translation>
    </message>
</context>
<context>
    <name>AddLockNearby</name>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 kiezen</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Een ander kiezen</translation>
    </message>
    <message>
        <source>Chosen: the lock whose serial ends with %1.</source>
        <translation>Gekozen: het slot waarvan het serienummer eindigt op %1.</translation>
    </message>
    <message>
        <source>Find locks nearby</source>
        <translation>Sloten in de buurt zoeken</translation>
    </message>
    <message>
        <source>Listening. Go to the door, within 5 m.</source>
        <translation>Er wordt geluisterd. Ga naar de deur, binnen 5 m.</translation>
    </message>
    <message>
        <source>Or go on with its label alone.</source>
        <translation>Of ga verder met alleen het label.</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Stoppen met luisteren</translation>
    </message>
    <message>
        <source>Strongest first. Choose the lock in front of you.</source>
        <translation>Sterkste eerst. Kies het slot dat u voor u hebt.</translation>
    </message>
</context>
<context>
    <name>AddLockSheet</name>
    <message>
        <source>%1 was added.</source>
        <translation>%1 is toegevoegd.</translation>
    </message>
    <message>
        <source>%1 was added; its registration waits.</source>
        <translation>%1 is toegevoegd; de registratie wacht.</translation>
    </message>
    <message>
        <source>Add another lock</source>
        <translation>Nog een slot toevoegen</translation>
    </message>
    <message>
        <source>Add lock</source>
        <translation>Slot toevoegen</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation>%1 toevoegen</translation>
    </message>
    <message>
        <source>Adding lock</source>
        <translation>Slot toevoegen</translation>
    </message>
    <message>
        <source>Asking the platform</source>
        <translation>Platform vragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Claim: the lock takes this profile as its owner</source>
        <translation>Eigenaar: het slot aanvaardt dit profiel als eigenaar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Issue the first key</source>
        <translation>Eerste sleutel uitgeven</translation>
    </message>
    <message>
        <source>Looking for the lock</source>
        <translation>Slot zoeken</translation>
    </message>
    <message>
        <source>Press the button at the inside of the lock; it listens for 2 minutes.</source>
        <translation>Druk op de knop aan de binnenkant van het slot; het luistert 2 minuten.</translation>
    </message>
    <message>
        <source>Register: the platform opens it for this account</source>
        <translation>Registreren: het platform opent het voor dit account</translation>
    </message>
    <message>
        <source>The button was pressed: the lock listens for 2 minutes.</source>
        <translation>De knop is ingedrukt: het slot luistert 2 minuten.</translation>
    </message>
    <message>
        <source>The lock has taken this profile as its owner.</source>
        <translation>Het slot heeft dit profiel als eigenaar aanvaard.</translation>
    </message>
    <message>
        <source>The lock is registered.</source>
        <translation>Het slot is geregistreerd.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message>
        <source>%1 has a key of %2 now.</source>
        <translation>%1 heeft nu een sleutel van %2.</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Adopt this record</source>
        <translation>Deze regel overnemen</translation>
    </message>
    <message>
        <source>Adopting</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation>Kies een persoon.</translation>
    </message>
    <message>
        <source>It opens as it did: %1 at %2 becomes a key of this person, from the stock of the lock.</source>
        <translation>Het opent zoals het deed: %1 bij %2 wordt een sleutel van deze persoon, uit de voorraad van het slot.</translation>
    </message>
    <message>
        <source>Name or unit</source>
        <translation>Naam of woning</translation>
    </message>
    <message>
        <source>Nobody is known yet: add a person on the page People first.</source>
        <translation>Er is nog niemand bekend: voeg eerst een persoon toe op de pagina Personen.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
</context>
<context>
    <name>BuildingsPage</name>
    <message numerus="yes">
        <source>%n lock(s) have their place.</source>
        <translation>
            <numerusform>%Ln slot heeft zijn plaats.</numerusform>
            <numerusform>%Ln sloten hebben hun plaats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a place inside the chosen one</source>
        <translation>Plaats toevoegen in de gekozen plaats</translation>
    </message>
    <message>
        <source>Add building</source>
        <translation>Gebouw toevoegen</translation>
    </message>
    <message>
        <source>Add inside</source>
        <translation>Hierin toevoegen</translation>
    </message>
    <message>
        <source>At no place</source>
        <translation>Op geen plaats</translation>
    </message>
    <message>
        <source>Building management is off for this account. Switch it on in the settings; it costs no code.</source>
        <translation>Gebouwbeheer staat uit voor dit account. Zet het aan in de instellingen; het kost geen code.</translation>
    </message>
    <message>
        <source>Choose a place in the tree first.</source>
        <translation>Kies eerst een plaats in de boom.</translation>
    </message>
    <message>
        <source>Cut place, to put it somewhere else</source>
        <translation>Plaats knippen, om haar elders te zetten</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Plattegrond</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sloten</translation>
    </message>
    <message>
        <source>Locks of this place</source>
        <translation>Sloten van deze plaats</translation>
    </message>
    <message>
        <source>Make places of what these locks say</source>
        <translation>Plaatsen maken van wat deze sloten zeggen</translation>
    </message>
    <message>
        <source>Move place down</source>
        <translation>Plaats omlaag</translation>
    </message>
    <message>
        <source>Move place up</source>
        <translation>Plaats omhoog</translation>
    </message>
    <message>
        <source>No lock stands here</source>
        <translation>Hier staat geen slot</translation>
    </message>
    <message>
        <source>Nothing lies in a door.</source>
        <translation>In een deur ligt niets.</translation>
    </message>
    <message>
        <source>Put locks here</source>
        <translation>Sloten hier zetten</translation>
    </message>
    <message>
        <source>Put locks here, or drag them onto a place of the tree.</source>
        <translation>Zet sloten hier, of sleep ze op een plaats van de boom.</translation>
    </message>
    <message>
        <source>Put the cut place into the chosen one</source>
        <translation>De geknipte plaats in de gekozen zetten</translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation>Plaats verwijderen</translation>
    </message>
    <message>
        <source>Rename place</source>
        <translation>Plaats hernoemen</translation>
    </message>
    <message>
        <source>Show only this place</source>
        <translation>Alleen deze plaats tonen</translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message numerus="yes">
        <source>%n key(s) change(s).</source>
        <translation>
            <numerusform>Er verandert %Ln sleutel.</numerusform>
            <numerusform>Er veranderen %Ln sleutels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) changed.</source>
        <translation>
            <numerusform>%Ln sleutel gewijzigd.</numerusform>
            <numerusform>%Ln sleutels gewijzigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>Change %n key(s)</source>
        <translation>
            <numerusform>%Ln sleutel wijzigen</numerusform>
            <numerusform>%Ln sleutels wijzigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Houder</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>Houders</translation>
    </message>
    <message>
        <source>Hours of the schedule</source>
        <translation>Uren van het schema</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sloten</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>No key was changed</source>
        <translation>Er is geen sleutel gewijzigd</translation>
    </message>
    <message>
        <source>Nothing was different, so nothing was changed.</source>
        <translation>Er was geen verschil, dus er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Program now</source>
        <translation>Nu programmeren</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schema</translation>
    </message>
    <message numerus="yes">
        <source>The doors go by it after %n lock(s) are programmed.</source>
        <translation>
            <numerusform>De deur gaat hiernaar zodra %Ln slot is geprogrammeerd.</numerusform>
            <numerusform>De deuren gaan hiernaar zodra %Ln sloten zijn geprogrammeerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their days differ and stay as they are.</source>
        <translation>Hun dagen verschillen en blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot en met</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Geldigheid</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Write the day as 31 Dec 2026 or 31-12-2026.</source>
        <translation>Schrijf de dag als 31 dec 2026 of 31-12-2026.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>meteen</translation>
    </message>
    <message>
        <source>no end date</source>
        <translation>geen einde</translation>
    </message>
    <message>
        <source>until</source>
        <translation>t/m</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Code, part %1 of %2</source>
        <translation>Code, deel %1 van %2</translation>
    </message>
</context>
<context>
    <name>ColumnsPart</name>
    <message>
        <source>As they are written</source>
        <translation>Zoals ze geschreven zijn</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Tekens</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Kolommen van het bestand</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datums</translation>
    </message>
    <message>
        <source>Day first, 31-12-2026</source>
        <translation>Dag eerst, 31-12-2026</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>In het bestand: %1</translation>
    </message>
    <message>
        <source>Month first, 12/31/2026</source>
        <translation>Maand eerst, 12/31/2026</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Werkblad</translation>
    </message>
    <message>
        <source>The chosen column is taken for</source>
        <translation>De gekozen kolom geldt als</translation>
    </message>
    <message>
        <source>The first line holds headings</source>
        <translation>De eerste regel bevat kopjes</translation>
    </message>
</context>
<context>
    <name>ComboField</name>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
</context>
<context>
    <name>ComputersCard</name>
    <message>
        <source>Change role</source>
        <translation>Rol wijzigen</translation>
    </message>
    <message>
        <source>Choose a computer in the list.</source>
        <translation>Kies een computer in de lijst.</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computers</translation>
    </message>
    <message>
        <source>It is given up already.</source>
        <translation>Die is al opgegeven.</translation>
    </message>
    <message>
        <source>It is the computer you are working at.</source>
        <translation>Dat is de computer waaraan u werkt.</translation>
    </message>
    <message>
        <source>Lost or stolen</source>
        <translation>Verloren of gestolen</translation>
    </message>
    <message>
        <source>No computer yet</source>
        <translation>Nog geen computer</translation>
    </message>
    <message numerus="yes">
        <source>Program %n lock(s)</source>
        <translation>
            <numerusform>%Ln slot programmeren</numerusform>
            <numerusform>%Ln sloten programmeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Role of the computer</source>
        <translation>Rol van de computer</translation>
    </message>
    <message>
        <source>The first session with a lock puts this computer here.</source>
        <translation>Bij het eerste contact met een slot komt deze computer hier te staan.</translation>
    </message>
    <message>
        <source>The rights of %1 are withdrawn; each lock hears of it when it is programmed.</source>
        <translation>De rechten van %1 zijn ingetrokken; elk slot hoort ervan als het wordt geprogrammeerd.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ConflictDetail</name>
    <message>
        <source>Keep</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Show the holidays</source>
        <translation>Feestdagen tonen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Sleutel tonen</translation>
    </message>
    <message>
        <source>Show the lock</source>
        <translation>Slot tonen</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Persoon tonen</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Plaats tonen</translation>
    </message>
    <message>
        <source>Show the week schedules</source>
        <translation>Weekschema&apos;s tonen</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Andere overnemen</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose a date</source>
        <translation>Datum kiezen</translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>Vertrekken</translation>
    </message>
    <message>
        <source>Program now</source>
        <translation>Nu programmeren</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Bezig met opslaan</translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n key(s)</source>
        <translation>
            <numerusform>%Ln sleutel schorsen</numerusform>
            <numerusform>%Ln sleutels schorsen</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the day as 31 Dec 2026 or 31-12-2026.</source>
        <translation>Schrijf de dag als 31 dec 2026 of 31-12-2026.</translation>
    </message>
</context>
<context>
    <name>DayHours</name>
    <message>
        <source>Add hours</source>
        <translation>Uren toevoegen</translation>
    </message>
    <message>
        <source>Closed. Draw a block in the bar, or add hours.</source>
        <translation>Gesloten. Teken een blok in de balk of voeg uren toe.</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopiëren naar</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>Kopiëren naar %1</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Elke dag</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Werkdagen</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Deze dagen tonen</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>De laatste dag komt voor de eerste.</translation>
    </message>
    <message>
        <source>Which days?</source>
        <translation>Welke dagen?</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>This is decided already.</source>
        <translation>Hierover is al besloten.</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Delete the demo building</source>
        <translation>Demogebouw verwijderen</translation>
    </message>
    <message>
        <source>Delete the demo building?</source>
        <translation>Demogebouw verwijderen?</translation>
    </message>
    <message>
        <source>Demo building</source>
        <translation>Demogebouw</translation>
    </message>
    <message>
        <source>Its locks, people, keys and events are deleted from this computer. Your own profile stays.</source>
        <translation>De sloten, personen, sleutels en gebeurtenissen ervan worden van deze computer verwijderd. Uw eigen profiel blijft.</translation>
    </message>
</context>
<context>
    <name>DemoLabels</name>
    <message>
        <source>Labels of the demo building</source>
        <translation>Labels van het demogebouw</translation>
    </message>
    <message>
        <source>Press its button</source>
        <translation>Op de knop drukken</translation>
    </message>
    <message>
        <source>Press the button of %1</source>
        <translation>Op de knop van %1 drukken</translation>
    </message>
    <message>
        <source>Use the label of %1</source>
        <translation>Label van %1 gebruiken</translation>
    </message>
    <message>
        <source>Use this label</source>
        <translation>Dit label gebruiken</translation>
    </message>
</context>
<context>
    <name>Dongle</name>
    <message>
        <source>Choose later</source>
        <translation>Later kiezen</translation>
    </message>
    <message>
        <source>Locks are reached by</source>
        <translation>Sloten worden bereikt via</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>Nothing was found. It can be chosen later in the settings.</source>
        <translation>Er is niets gevonden. U kunt het later in de instellingen kiezen.</translation>
    </message>
    <message>
        <source>This computer reaches the locks by the dongle, or by Bluetooth of its own. Plug the dongle in and choose its port, or choose Bluetooth.</source>
        <translation>Deze computer bereikt de sloten via de dongle of via de eigen Bluetooth. Sluit de dongle aan en kies de poort ervan, of kies Bluetooth.</translation>
    </message>
</context>
<context>
    <name>DoorWindow</name>
    <message>
        <source>At the door</source>
        <translation>Bij de deur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Deur</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Number of the tag, or the code</source>
        <translation>Nummer van de tag, of de code</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanbieden</translation>
    </message>
    <message>
        <source>Press the lock&apos;s button</source>
        <translation>Knop van het slot indrukken</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Afstandsbediening</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The button was pressed: the lock can be added for two minutes.</source>
        <translation>De knop is ingedrukt: het slot kan twee minuten lang worden toegevoegd.</translation>
    </message>
    <message>
        <source>The door opens.</source>
        <translation>De deur gaat open.</translation>
    </message>
    <message>
        <source>The door stays shut: %1.</source>
        <translation>De deur blijft dicht: %1.</translation>
    </message>
    <message>
        <source>The lock does not react.</source>
        <translation>Het slot reageert niet.</translation>
    </message>
    <message>
        <source>This stands in for a person at a door of the demo building.</source>
        <translation>Dit speelt iemand na die bij een deur van het demogebouw staat.</translation>
    </message>
    <message>
        <source>What is presented</source>
        <translation>Wat wordt aangeboden</translation>
    </message>
</context>
<context>
    <name>EffectCard</name>
    <message>
        <source>Enter a code and choose a lock: what it does shows here before it is used.</source>
        <translation>Voer een code in en kies een slot: hier staat wat hij doet voordat hij wordt gebruikt.</translation>
    </message>
    <message>
        <source>The day on which the platform accepts the code counts. Offline it waits and unlocks nothing.</source>
        <translation>De dag waarop het platform de code aanvaardt, telt. Offline wacht de code en geeft hij niets vrij.</translation>
    </message>
    <message>
        <source>The platform decides: the code can still be tried.</source>
        <translation>Het platform beslist: de code kan nog worden geprobeerd.</translation>
    </message>
    <message>
        <source>Use code</source>
        <translation>Code gebruiken</translation>
    </message>
    <message>
        <source>Use code for %1</source>
        <translation>Code gebruiken voor %1</translation>
    </message>
    <message>
        <source>What this code will do</source>
        <translation>Wat deze code zal doen</translation>
    </message>
</context>
<context>
    <name>EnterCard</name>
    <message>
        <source>A code works once, for one lock. Typing it here does not use it up.</source>
        <translation>Een code werkt één keer, voor één slot. Door hem hier te typen is hij nog niet verbruikt.</translation>
    </message>
    <message>
        <source>Code on the card</source>
        <translation>Code op de kaart</translation>
    </message>
    <message>
        <source>Codes, one per line</source>
        <translation>Codes, één per regel</translation>
    </message>
    <message>
        <source>Enter a code</source>
        <translation>Code invoeren</translation>
    </message>
    <message>
        <source>For every code that has no lock of its own at the right.</source>
        <translation>Voor elke code die rechts geen eigen slot heeft.</translation>
    </message>
    <message>
        <source>For lock</source>
        <translation>Voor slot</translation>
    </message>
    <message>
        <source>Name, building or serial</source>
        <translation>Naam, gebouw of serienummer</translation>
    </message>
    <message>
        <source>One code per line</source>
        <translation>Eén code per regel</translation>
    </message>
    <message>
        <source>Paste many</source>
        <translation>Meer plakken</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Was anything changed?</source>
        <translation>Is er iets veranderd?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
</context>
<context>
    <name>EventHolds</name>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>%Ln bewaring</numerusform>
            <numerusform>%Ln bewaringen</numerusform>
        </translation>
    </message>
    <message>
        <source>Events on hold stay whatever their age, until the hold ends.</source>
        <translation>Bewaarde gebeurtenissen blijven, hoe oud ze ook zijn, tot de bewaring eindigt.</translation>
    </message>
    <message>
        <source>Keep events longer</source>
        <translation>Gebeurtenissen langer bewaren</translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message>
        <source>Ask for a reason before events are shown or exported</source>
        <translation>Vraag een reden voordat gebeurtenissen worden getoond of geëxporteerd</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message numerus="yes">
        <source>Events are kept for %n day(s).</source>
        <translation>
            <numerusform>Gebeurtenissen blijven %Ln dag bewaard.</numerusform>
            <numerusform>Gebeurtenissen blijven %Ln dagen bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Events by day</source>
        <translation>Per dag</translation>
    </message>
    <message>
        <source>Keep events for how many days?</source>
        <translation>Hoeveel dagen gebeurtenissen bewaren?</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>Deze instellingen bewaren</translation>
    </message>
    <message>
        <source>Keep what locks had proven for how many days?</source>
        <translation>Hoeveel dagen bewaren wat sloten hadden bewezen?</translation>
    </message>
    <message>
        <source>Names and media of events go after that; how many there were each day stays. The key ledger stays. For as long as proofs are kept, the program can say who could open a door by what the lock had proven.</source>
        <translation>Daarna verdwijnen namen en media uit gebeurtenissen; hoeveel er per dag waren blijft. Het sleutelregister blijft. Zolang bewijzen bewaard worden, kan het programma zeggen wie een deur kon openen volgens wat het slot had bewezen.</translation>
    </message>
    <message>
        <source>Periods that end</source>
        <translation>Termijnen die eindigen</translation>
    </message>
    <message>
        <source>Periods that end by month</source>
        <translation>Termijnen die eindigen, per maand</translation>
    </message>
    <message>
        <source>Type a number of days.</source>
        <translation>Typ een aantal dagen.</translation>
    </message>
    <message>
        <source>What the bars show</source>
        <translation>Wat de balken tonen</translation>
    </message>
    <message>
        <source>Why so long? This is recorded.</source>
        <translation>Waarom zo lang? Dit wordt vastgelegd.</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geopend</translation>
    </message>
    <message>
        <source>options to share</source>
        <translation>opties om te delen</translation>
    </message>
    <message>
        <source>periods</source>
        <translation>termijnen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>today so far %1</source>
        <translation>vandaag tot nu toe %1</translation>
    </message>
</context>
<context>
    <name>EventsExport</name>
    <message>
        <source>%1 events written to %2.</source>
        <translation>%1 gebeurtenissen geschreven naar %2.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-werkmap (*.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)…</source>
        <translation>Excel-werkmap (XLSX)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Gebeurtenissen exporteren</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Bezig met exporteren</translation>
    </message>
    <message>
        <source>Exporting events to %1</source>
        <translation>Gebeurtenissen naar %1 exporteren</translation>
    </message>
    <message>
        <source>Text with separators (*.csv)</source>
        <translation>Tekst met scheidingstekens (*.csv)</translation>
    </message>
    <message>
        <source>Text with separators (CSV)…</source>
        <translation>Tekst met scheidingstekens (CSV)…</translation>
    </message>
    <message>
        <source>Why are events exported?</source>
        <translation>Waarom worden gebeurtenissen geëxporteerd?</translation>
    </message>
    <message>
        <source>events</source>
        <translation>gebeurtenissen</translation>
    </message>
</context>
<context>
    <name>EventsFilter</name>
    <message numerus="yes">
        <source>%n kind(s) of event</source>
        <translation>
            <numerusform>%Ln soort gebeurtenis</numerusform>
            <numerusform>%Ln soorten gebeurtenissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln slot</numerusform>
            <numerusform>%Ln sloten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%Ln persoon</numerusform>
            <numerusform>%Ln personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Kinds of event…</source>
        <translation>Soorten gebeurtenissen…</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Locks…</source>
        <translation>Sloten…</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Vraagt aandacht</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Andere dagen…</translation>
    </message>
    <message>
        <source>People…</source>
        <translation>Personen…</translation>
    </message>
    <message>
        <source>Search names and text</source>
        <translation>Zoek in namen en tekst</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Which events?</source>
        <translation>Welke gebeurtenissen?</translation>
    </message>
    <message>
        <source>Which locks?</source>
        <translation>Welke sloten?</translation>
    </message>
    <message>
        <source>Which people?</source>
        <translation>Welke personen?</translation>
    </message>
</context>
<context>
    <name>EventsGate</name>
    <message numerus="yes">
        <source>Events are kept for %n day(s).</source>
        <translation>
            <numerusform>Gebeurtenissen blijven %Ln dag bewaard.</numerusform>
            <numerusform>Gebeurtenissen blijven %Ln dagen bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>For example: report of a stolen bicycle</source>
        <translation>Bijvoorbeeld: melding van een gestolen fiets</translation>
    </message>
    <message>
        <source>Owners, building managers, organisation managers and auditors may. Ask one of them.</source>
        <translation>Eigenaars, gebouwbeheerders, organisatiebeheerders en controleurs mogen dat. Vraag het een van hen.</translation>
    </message>
    <message>
        <source>Reason given: %1.</source>
        <translation>Opgegeven reden: %1.</translation>
    </message>
    <message>
        <source>Say in a few words why you look at events.</source>
        <translation>Zeg in een paar woorden waarom u gebeurtenissen bekijkt.</translation>
    </message>
    <message>
        <source>Show events</source>
        <translation>Gebeurtenissen tonen</translation>
    </message>
    <message>
        <source>This view is recorded for %1, %2.</source>
        <translation>Deze inzage is vastgelegd voor %1, %2.</translation>
    </message>
    <message>
        <source>Why do you look at events?</source>
        <translation>Waarom bekijkt u gebeurtenissen?</translation>
    </message>
    <message>
        <source>You may not see events</source>
        <translation>U mag geen gebeurtenissen zien</translation>
    </message>
    <message>
        <source>Your name, the time and the reason are recorded.</source>
        <translation>Uw naam, de tijd en de reden worden vastgelegd.</translation>
    </message>
</context>
<context>
    <name>EventsHistogram</name>
    <message>
        <source>Events over time</source>
        <translation>Gebeurtenissen in de tijd</translation>
    </message>
    <message>
        <source>The figures as a table</source>
        <translation>De getallen als tabel</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>%1 stored</source>
        <translation>%1 bewaard</translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln slot</numerusform>
            <numerusform>%Ln sloten</numerusform>
        </translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Locks keep their events until they are read.</source>
        <translation>Sloten bewaren hun gebeurtenissen tot ze zijn gelezen.</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>No event fits</source>
        <translation>Geen gebeurtenis past</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Nog geen gebeurtenissen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Read logs</source>
        <translation>Logboeken lezen</translation>
    </message>
    <message>
        <source>Read the logs of the locks</source>
        <translation>De logboeken van de sloten lezen</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Alle gebeurtenissen tonen</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Haal een filter weg om meer te zien.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Time at the lock</source>
        <translation>Tijd bij het slot</translation>
    </message>
    <message>
        <source>rows %1 to %2 of %3</source>
        <translation>regels %1 t/m %2 van %3</translation>
    </message>
</context>
<context>
    <name>ExposureMeter</name>
    <message>
        <source>Door</source>
        <translation>Deur</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Deuren</translation>
    </message>
    <message>
        <source>Doors that are closed</source>
        <translation>Deuren die dicht zijn</translation>
    </message>
    <message>
        <source>It never got onto the list of a lock.</source>
        <translation>Het is nooit op de lijst van een slot gekomen.</translation>
    </message>
    <message>
        <source>Lost medium</source>
        <translation>Verloren medium</translation>
    </message>
    <message>
        <source>No lock ever knew it</source>
        <translation>Geen slot heeft het ooit gekend</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>Nog te sluiten</translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message>
        <source>%1 was not programmed</source>
        <translation>%1 is niet geprogrammeerd</translation>
    </message>
    <message>
        <source>Go on at byte %1</source>
        <translation>Verder bij byte %1</translation>
    </message>
    <message>
        <source>Skip this lock</source>
        <translation>Dit slot overslaan</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>%1 characters; at most %2 can be kept.</source>
        <translation>%1 tekens; er kunnen er hoogstens %2 worden bewaard.</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 van %2 tekens</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message numerus="yes">
        <source>%n lock(s), %1</source>
        <translation>
            <numerusform>%Ln slot, %1</numerusform>
            <numerusform>%Ln sloten, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n person(people)</source>
        <translation>
            <numerusform>door %Ln persoon</numerusform>
            <numerusform>door %Ln personen</numerusform>
        </translation>
    </message>
    <message>
        <source>keys wanted</source>
        <translation>sleutels gewenst</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>niets te versturen</translation>
    </message>
    <message>
        <source>on the lock</source>
        <translation>op het slot</translation>
    </message>
    <message>
        <source>programming renews it</source>
        <translation>programmeren vernieuwt het</translation>
    </message>
    <message>
        <source>proof older than 30 days</source>
        <translation>bewijs ouder dan 30 dagen</translation>
    </message>
    <message>
        <source>proven by receipts</source>
        <translation>aangetoond met bewijzen</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>in de wachtrij</translation>
    </message>
    <message>
        <source>taken in, still open</source>
        <translation>ingenomen, openen nog</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Gebeurtenissen in de tijd</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Show this time</source>
        <translation>Deze tijd tonen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>Filter weghalen: %1</translation>
    </message>
</context>
<context>
    <name>FirmwareSheet</name>
    <message>
        <source>%1 bytes are on the lock.</source>
        <translation>%1 bytes staan op het slot.</translation>
    </message>
    <message>
        <source>%1 is on its way; going on needs no file. The lock runs %2.</source>
        <translation>%1 is onderweg; voor verdergaan is geen bestand nodig. Het slot draait %2.</translation>
    </message>
    <message>
        <source>All of it is on the lock.</source>
        <translation>Alles staat op het slot.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Kies eerst een bestand.</translation>
    </message>
    <message>
        <source>Choose a firmware file</source>
        <translation>Een firmwarebestand kiezen</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>File: the new firmware and its version</source>
        <translation>Bestand: de nieuwe firmware en de versie ervan</translation>
    </message>
    <message>
        <source>Firmware file</source>
        <translation>Firmwarebestand</translation>
    </message>
    <message>
        <source>Firmware file of the maker</source>
        <translation>Firmwarebestand van de maker</translation>
    </message>
    <message>
        <source>Firmware sent</source>
        <translation>Firmware verstuurd</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Verdergaan met %1</translation>
    </message>
    <message>
        <source>Looking for the lock</source>
        <translation>Het slot wordt gezocht</translation>
    </message>
    <message>
        <source>Restart: the lock shows what it runs</source>
        <translation>Herstart: het slot toont wat het draait</translation>
    </message>
    <message>
        <source>Send: after a break it goes on where it stopped</source>
        <translation>Versturen: na een onderbreking gaat het verder waar het stopte</translation>
    </message>
    <message>
        <source>Stopped; the lock was not changed.</source>
        <translation>Gestopt; het slot is niet gewijzigd.</translation>
    </message>
    <message>
        <source>The lock refuses a lower version, a file for another model and one without its maker&apos;s signature. Until it restarts it runs what it runs now. Keys and list stay.</source>
        <translation>Het slot weigert een lagere versie, een bestand voor een ander model en een bestand zonder handtekening van de maker. Tot de herstart draait het wat het nu draait. Sleutels en lijst blijven.</translation>
    </message>
    <message>
        <source>The lock runs %1.</source>
        <translation>Het slot draait %1.</translation>
    </message>
    <message>
        <source>Update firmware</source>
        <translation>Firmware bijwerken</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Bezig met bijwerken</translation>
    </message>
    <message>
        <source>Version of the file</source>
        <translation>Versie van het bestand</translation>
    </message>
    <message>
        <source>an unknown version</source>
        <translation>een onbekende versie</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>A simulated house with 12 locks and 47 people.</source>
        <translation>Een gesimuleerd huis met 12 sloten en 47 personen.</translation>
    </message>
    <message>
        <source>About 10 minutes. You can stop and go on later.</source>
        <translation>Ongeveer 10 minuten. U kunt stoppen en later verdergaan.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Delete it later with one click</source>
        <translation>Later met één klik te verwijderen</translation>
    </message>
    <message>
        <source>First lock: type or scan its label</source>
        <translation>Eerste slot: typ of scan het label</translation>
    </message>
    <message>
        <source>Have the lock&apos;s label at hand</source>
        <translation>Houd het label van het slot bij de hand</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Locks behave like real ones, faults included</source>
        <translation>Sloten doen als echte, storingen inbegrepen</translation>
    </message>
    <message>
        <source>Locks, keys and people of your buildings. How do you want to begin?</source>
        <translation>Sloten, sleutels en personen van uw gebouwen. Hoe wilt u beginnen?</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, no account needed</source>
        <translation>Niets verlaat deze computer, geen account nodig</translation>
    </message>
    <message>
        <source>Protect the data of your property</source>
        <translation>De gegevens van uw pand beschermen</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Inrichten</translation>
    </message>
    <message>
        <source>Set up my building</source>
        <translation>Mijn gebouw inrichten</translation>
    </message>
    <message>
        <source>Sign in to the management platform</source>
        <translation>Aanmelden bij het beheerplatform</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>The dongle</source>
        <translation>De dongle</translation>
    </message>
    <message>
        <source>Try the demo building</source>
        <translation>Het demogebouw proberen</translation>
    </message>
    <message>
        <source>Welcome to Flexeria</source>
        <translation>Welkom bij Flexeria</translation>
    </message>
    <message>
        <source>Your first key in under 2 minutes</source>
        <translation>Uw eerste sleutel binnen 2 minuten</translation>
    </message>
</context>
<context>
    <name>FrameData</name>
    <message numerus="yes">
        <source>%n key(s) changed by their days: taken in, suspended or back in force.</source>
        <translation>
            <numerusform>%Ln sleutel is door zijn dagen gewijzigd: ingenomen, geschorst of weer van kracht.</numerusform>
            <numerusform>%Ln sleutels zijn door hun dagen gewijzigd: ingenomen, geschorst of weer van kracht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) need programming</source>
        <translation>
            <numerusform>%Ln slot te programmeren</numerusform>
            <numerusform>%Ln sloten te programmeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Bluetooth, adapter %1</source>
        <translation>Bluetooth, adapter %1</translation>
    </message>
    <message>
        <source>Building manager</source>
        <translation>Gebouwbeheerder</translation>
    </message>
    <message>
        <source>Demo dongle</source>
        <translation>Demodongle</translation>
    </message>
    <message>
        <source>Dongle on %1</source>
        <translation>Dongle op %1</translation>
    </message>
    <message>
        <source>Find the lock in front of me</source>
        <translation>Het slot voor mij zoeken</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>No lock needs programming</source>
        <translation>Geen slot te programmeren</translation>
    </message>
    <message>
        <source>No way to locks chosen</source>
        <translation>Geen weg naar sloten gekozen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Sign in, sign out: account and platform</source>
        <translation>Aanmelden, afmelden: account en platform</translation>
    </message>
    <message>
        <source>What waits for the platform</source>
        <translation>Wat op het platform wacht</translation>
    </message>
</context>
<context>
    <name>GlobalSearchField</name>
    <message>
        <source>Find locks, people, keys or a command</source>
        <translation>Zoek sloten, personen, sleutels of een opdracht</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Overal zoeken</translation>
    </message>
</context>
<context>
    <name>GroupDetail</name>
    <message>
        <source>Add locks</source>
        <translation>Sloten toevoegen</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Personen toevoegen</translation>
    </message>
    <message>
        <source>Changing the group</source>
        <translation>Groep wordt gewijzigd</translation>
    </message>
    <message>
        <source>Choose a row in the table first.</source>
        <translation>Kies eerst een rij in de tabel.</translation>
    </message>
    <message>
        <source>Choose somebody who misses a key.</source>
        <translation>Kies iemand die een sleutel mist.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Aanvullen</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Groep verwijderen</translation>
    </message>
    <message>
        <source>Every lock holds what it should for this group.</source>
        <translation>Elk slot bevat wat het voor deze groep moet bevatten.</translation>
    </message>
    <message>
        <source>Hours and days</source>
        <translation>Uren en dagen</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sloten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Present tag</source>
        <translation>Tag aanbieden</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programmeren</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Naam wijzigen</translation>
    </message>
    <message>
        <source>Take lock</source>
        <translation>Slot weghalen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Eruit halen</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Add group</source>
        <translation>Groep toevoegen</translation>
    </message>
    <message>
        <source>Add people or locks to the group</source>
        <translation>Personen of sloten aan de groep toevoegen</translation>
    </message>
    <message>
        <source>Choose a group in the list.</source>
        <translation>Kies een groep in de lijst.</translation>
    </message>
    <message>
        <source>Cleaners, residents, caretakers: who is in a group opens its locks.</source>
        <translation>Schoonmakers, bewoners, huismeesters: wie in een groep zit, opent de sloten ervan.</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filteren op naam</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>No group fits</source>
        <translation>Geen groep gevonden</translation>
    </message>
    <message>
        <source>No group is chosen</source>
        <translation>Geen groep gekozen</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Nog geen groepen</translation>
    </message>
    <message>
        <source>Program the locks of the group</source>
        <translation>Sloten van de groep programmeren</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Naam van de groep wijzigen</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Alle groepen tonen</translation>
    </message>
    <message>
        <source>Take the chosen ones out of the group</source>
        <translation>Gekozen personen uit de groep halen</translation>
    </message>
</context>
<context>
    <name>HandedOutPage</name>
    <message numerus="yes">
        <source>%n medium(media) settled.</source>
        <translation>
            <numerusform>%Ln medium afgehandeld.</numerusform>
            <numerusform>%Ln media afgehandeld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%Ln te laat</numerusform>
            <numerusform>%Ln te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%Ln getoond</numerusform>
            <numerusform>%Ln getoond</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose rows in the table first.</source>
        <translation>Kies eerst rijen in de tabel.</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-mail…</translation>
    </message>
    <message>
        <source>Every lock</source>
        <translation>Elk slot</translation>
    </message>
    <message>
        <source>Everything that should be back is back.</source>
        <translation>Alles wat terug moest zijn, is terug.</translation>
    </message>
    <message>
        <source>Filter by name, unit or tag</source>
        <translation>Filteren op naam, eenheid of tag</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Uitgereikt</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>No receipt was kept</source>
        <translation>Er is geen ontvangstbewijs bewaard</translation>
    </message>
    <message>
        <source>Nothing is handed out</source>
        <translation>Er is niets uitgereikt</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Er is niets te laat</translation>
    </message>
    <message>
        <source>Only without receipt</source>
        <translation>Alleen zonder ontvangstbewijs</translation>
    </message>
    <message>
        <source>Print labels, or show the chosen receipt</source>
        <translation>Etiketten afdrukken of het gekozen ontvangstbewijs tonen</translation>
    </message>
    <message>
        <source>Program now</source>
        <translation>Nu programmeren</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Herinneren</translation>
    </message>
    <message>
        <source>Show receipt</source>
        <translation>Ontvangstbewijs tonen</translation>
    </message>
    <message>
        <source>Sign for keys on the page People.</source>
        <translation>Laat voor sleutels tekenen op de pagina Personen.</translation>
    </message>
    <message>
        <source>Tags and remotes of keys stand here.</source>
        <translation>Hier staan de tags en afstandsbedieningen van sleutels.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Take the chosen media back</source>
        <translation>Gekozen media terugnemen</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>There is nothing in the list.</source>
        <translation>Er staat niets in de lijst.</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Afschrijven</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>At the door</source>
        <translation>Bij de deur</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Hulp en toetsen</translation>
    </message>
    <message>
        <source>Present a tag or a code at a door of the demo building</source>
        <translation>Bied een tag of code aan bij een deur van het demogebouw</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>Choose a step to take it back, and with it what you did since.</source>
        <translation>Kies een stap om hem terug te nemen, en daarmee wat u sindsdien deed.</translation>
    </message>
    <message>
        <source>Every change stands here by its name, with a way back.</source>
        <translation>Elke wijziging staat hier met haar naam en een weg terug.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Er is nog niets gedaan</translation>
    </message>
    <message>
        <source>Only %1 can undo this.</source>
        <translation>Alleen %1 kan dit ongedaan maken.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Opnieuw doen wat ongedaan is gemaakt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Deze stap ongedaan maken</translation>
    </message>
    <message numerus="yes">
        <source>Undo up to here: %n step(s)</source>
        <translation>
            <numerusform>Tot hier ongedaan maken: %Ln stap</numerusform>
            <numerusform>Tot hier ongedaan maken: %Ln stappen</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who could open a door then?</source>
        <translation>Wie kon toen een deur openen?</translation>
    </message>
</context>
<context>
    <name>HoldForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>First day of events</source>
        <translation>Eerste dag van gebeurtenissen</translation>
    </message>
    <message>
        <source>Keep events longer</source>
        <translation>Gebeurtenissen langer bewaren</translation>
    </message>
    <message>
        <source>Keep these events</source>
        <translation>Deze gebeurtenissen bewaren</translation>
    </message>
    <message>
        <source>Last day of events</source>
        <translation>Laatste dag van gebeurtenissen</translation>
    </message>
    <message>
        <source>Last day of the hold</source>
        <translation>Laatste dag van de bewaring</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Zeg in een paar woorden waarom.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>De laatste dag komt voor de eerste.</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Typ een naam</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Welke?</translation>
    </message>
    <message>
        <source>Why? It is recorded with your name and the time.</source>
        <translation>Waarom? Het wordt vastgelegd met uw naam en de tijd.</translation>
    </message>
    <message>
        <source>of a lock</source>
        <translation>van een slot</translation>
    </message>
    <message>
        <source>of a person</source>
        <translation>van een persoon</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>de eerste</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>de laatste</translation>
    </message>
</context>
<context>
    <name>HoldsDialog</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>End this hold</source>
        <translation>Bewaring beëindigen</translation>
    </message>
    <message>
        <source>End this hold…</source>
        <translation>Bewaring beëindigen…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>Events on hold</source>
        <translation>Bewaarde gebeurtenissen</translation>
    </message>
    <message>
        <source>New hold…</source>
        <translation>Nieuwe bewaring…</translation>
    </message>
    <message>
        <source>No events are on hold</source>
        <translation>Er worden geen gebeurtenissen bewaard</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Zeg in een paar woorden waarom.</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Begonnen door</translation>
    </message>
    <message>
        <source>They stay whatever their age, until the last day of the hold. Each hold is recorded.</source>
        <translation>Ze blijven, hoe oud ook, tot en met de laatste dag van de bewaring. Elke bewaring wordt vastgelegd.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Why does this hold end?</source>
        <translation>Waarom eindigt deze bewaring?</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>up to %2</source>
        <translation>tot en met %2</translation>
    </message>
</context>
<context>
    <name>HolidayForm</name>
    <message>
        <source>%1 added.</source>
        <translation>%1 toegevoegd.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>%1 gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) follow(s) them; the day counts once their locks are programmed.</source>
        <translation>
            <numerusform>%Ln sleutel volgt ze; de dag telt zodra de sloten zijn geprogrammeerd.</numerusform>
            <numerusform>%Ln sleutels volgen ze; de dag telt zodra hun sloten zijn geprogrammeerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) mind(s) holidays.</source>
        <translation>
            <numerusform>%Ln schema houdt rekening met feestdagen.</numerusform>
            <numerusform>%Ln schema&apos;s houden rekening met feestdagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A lock knows days, not feasts: give each year its own.</source>
        <translation>Een slot kent dagen, geen feesten: geef elk jaar een eigen dag op.</translation>
    </message>
    <message>
        <source>Add holiday</source>
        <translation>Feestdag toevoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Edit holiday</source>
        <translation>Feestdag bewerken</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>No schedule minds holidays yet, so nothing changes at any door.</source>
        <translation>Nog geen schema houdt rekening met feestdagen, dus er verandert niets aan een deur.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Bezig met opslaan</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>De laatste dag ligt voor de eerste.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>De naam ontbreekt.</translation>
    </message>
    <message>
        <source>Write the day as 31 Dec 2026 or 31-12-2026.</source>
        <translation>Schrijf de dag als 31 dec 2026 of 31-12-2026.</translation>
    </message>
    <message>
        <source>for example: Christmas</source>
        <translation>bijvoorbeeld: Kerstmis</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>één dag</translation>
    </message>
    <message>
        <source>until</source>
        <translation>t/m</translation>
    </message>
</context>
<context>
    <name>HoursRow</name>
    <message>
        <source>%1, from</source>
        <translation>%1, vanaf</translation>
    </message>
    <message>
        <source>%1, until</source>
        <translation>%1, tot</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>on the next day</source>
        <translation>op de volgende dag</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>%1 could be two days. Which one is meant? The answer holds for the whole column.</source>
        <translation>%1 kan twee dagen betekenen. Welke is bedoeld? Het antwoord geldt voor de hele kolom.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln gewijzigd</numerusform>
            <numerusform>%Ln gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>%Ln persoon toegevoegd</numerusform>
            <numerusform>%Ln personen toegevoegd</numerusform>
        </translation>
    </message>
    <message>
        <source>As Excel, an address book or a bookkeeping program wrote it; drop it here or choose it.</source>
        <translation>Zoals Excel, een adresboek of een boekhoudprogramma het schreef; sleep het hierheen of kies het.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Kies eerst een bestand.</translation>
    </message>
    <message>
        <source>Choose a file of people</source>
        <translation>Bestand met personen kiezen</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <source>Choose the column that holds the name.</source>
        <translation>Kies de kolom met de naam.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>%Ln persoon importeren</numerusform>
            <numerusform>%Ln personen importeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Personen importeren</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Importing people</source>
        <translation>Personen importeren</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n faulty row(s)</source>
        <translation>
            <numerusform>%Ln foute regel weglaten</numerusform>
            <numerusform>%Ln foute regels weglaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.xlsm);;All files (*)</source>
        <translation>Lijsten (*.csv *.txt *.tsv *.xlsx *.xlsm);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>No row can be taken.</source>
        <translation>Geen enkele regel is bruikbaar.</translation>
    </message>
    <message>
        <source>Nothing in the file differs from the people here.</source>
        <translation>Niets in het bestand verschilt van de personen hier.</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Pad van het bestand</translation>
    </message>
    <message>
        <source>Program now</source>
        <translation>Nu programmeren</translation>
    </message>
    <message>
        <source>Reading a list of people</source>
        <translation>Een lijst van personen lezen</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Het bestand wordt gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>The stay of %n people here would have ended already: keys they still hold are taken in.</source>
        <translation>
            <numerusform>Het verblijf van %Ln persoon hier zou al voorbij zijn: sleutels die deze nog heeft, worden ingenomen.</numerusform>
            <numerusform>Het verblijf van %Ln personen hier zou al voorbij zijn: sleutels die zij nog hebben, worden ingenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>from a CSV or XLSX file</source>
        <translation>uit een CSV- of XLSX-bestand</translation>
    </message>
</context>
<context>
    <name>IssueForm</name>
    <message numerus="yes">
        <source>%n key(s) issued to %1.</source>
        <translation>
            <numerusform>%Ln sleutel uitgegeven aan %1.</numerusform>
            <numerusform>%Ln sleutels uitgegeven aan %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 week</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 jaar</translation>
    </message>
    <message>
        <source>All media of a key count as one user.</source>
        <translation>Alle media van een sleutel tellen als één gebruiker.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose at least one lock.</source>
        <translation>Kies ten minste één slot.</translation>
    </message>
    <message>
        <source>Choose at least one: a tag, a remote or a code.</source>
        <translation>Kies ten minste één: een tag, afstandsbediening of code.</translation>
    </message>
    <message>
        <source>Choose who gets the key.</source>
        <translation>Kies wie de sleutel krijgt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>End of stay</source>
        <translation>Einde verblijf</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n key(s)</source>
        <translation>
            <numerusform>%Ln sleutel uitgeven</numerusform>
            <numerusform>%Ln sleutels uitgeven</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue and program</source>
        <translation>Uitgeven en programmeren</translation>
    </message>
    <message>
        <source>Issue key</source>
        <translation>Sleutel uitgeven</translation>
    </message>
    <message>
        <source>Issuing</source>
        <translation>Uitgeven</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sloten</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Name or unit</source>
        <translation>Naam of woning</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Geen einddatum</translation>
    </message>
    <message>
        <source>No key was issued</source>
        <translation>Er is geen sleutel uitgegeven</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Program now</source>
        <translation>Nu programmeren</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schema</translation>
    </message>
    <message numerus="yes">
        <source>The door opens after %n lock(s) are programmed.</source>
        <translation>
            <numerusform>De deur gaat open zodra %Ln slot is geprogrammeerd.</numerusform>
            <numerusform>De deuren gaan open zodra %Ln sloten zijn geprogrammeerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot en met</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Geldigheid</translation>
    </message>
    <message>
        <source>Write the day as 31 Dec 2026 or 31-12-2026.</source>
        <translation>Schrijf de dag als 31 dec 2026 of 31-12-2026.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>meteen</translation>
    </message>
    <message>
        <source>no end date</source>
        <translation>geen einde</translation>
    </message>
    <message>
        <source>to one person, for one or more locks</source>
        <translation>aan één persoon, voor een of meer sloten</translation>
    </message>
    <message>
        <source>until</source>
        <translation>t/m</translation>
    </message>
</context>
<context>
    <name>IssuedCode</name>
    <message>
        <source>Code of %1</source>
        <translation>Code van %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Opens after programming: %1</source>
        <translation>Opent na programmeren: %1</translation>
    </message>
    <message>
        <source>Tell %1 this code now. It is not kept: nobody can read it again, also not in this program.</source>
        <translation>Geef %1 deze code nu door. Hij wordt niet bewaard: niemand kan hem nog eens lezen, ook niet in dit programma.</translation>
    </message>
</context>
<context>
    <name>JobArea</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%Ln taak</numerusform>
            <numerusform>%Ln taken</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>No running jobs</source>
        <translation>Geen lopende taken</translation>
    </message>
    <message>
        <source>Progress of the running jobs</source>
        <translation>Voortgang van de lopende taken</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
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
        <translation>%1: afgebroken</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: klaar</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: mislukt</translation>
    </message>
    <message>
        <source>Done since the start</source>
        <translation>Gedaan sinds de start</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>No running jobs</source>
        <translation>Geen lopende taken</translation>
    </message>
</context>
<context>
    <name>KeyDeeds</name>
    <message numerus="yes">
        <source>%n key(s) back in the stock.</source>
        <translation>
            <numerusform>%Ln sleutel terug in de voorraad.</numerusform>
            <numerusform>%Ln sleutels terug in de voorraad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) in force again; they open once their locks are programmed.</source>
        <translation>
            <numerusform>%Ln sleutel weer geldig; hij opent zodra het slot is geprogrammeerd.</numerusform>
            <numerusform>%Ln sleutels weer geldig; ze openen zodra de sloten zijn geprogrammeerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) suspended; they stop opening once their locks are programmed.</source>
        <translation>
            <numerusform>%Ln sleutel geschorst; hij opent niet meer zodra het slot is geprogrammeerd.</numerusform>
            <numerusform>%Ln sleutels geschorst; ze openen niet meer zodra de sloten zijn geprogrammeerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) taken in.</source>
        <translation>
            <numerusform>%Ln sleutel ingenomen.</numerusform>
            <numerusform>%Ln sleutels ingenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still open(s) until programming confirms it.</source>
        <translation>
            <numerusform>%Ln ervan opent nog tot programmeren dit bevestigt.</numerusform>
            <numerusform>%Ln ervan openen nog tot programmeren dit bevestigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Giving back in force</source>
        <translation>Weer geldig maken</translation>
    </message>
    <message>
        <source>Program now</source>
        <translation>Nu programmeren</translation>
    </message>
    <message>
        <source>Suspending</source>
        <translation>Schorsen</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Innemen</translation>
    </message>
</context>
<context>
    <name>KeyFoot</name>
    <message numerus="yes">
        <source>%n key(s) chosen</source>
        <translation>
            <numerusform>%Ln sleutel gekozen</numerusform>
            <numerusform>%Ln sleutels gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message numerus="yes">
        <source>Change %n key(s)</source>
        <translation>
            <numerusform>%Ln sleutel wijzigen</numerusform>
            <numerusform>%Ln sleutels wijzigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a key to see how far it is.</source>
        <translation>Kies een sleutel om te zien hoe ver die is.</translation>
    </message>
    <message>
        <source>Choose keys in the table first.</source>
        <translation>Kies eerst sleutels in de tabel.</translation>
    </message>
    <message>
        <source>Decide on the plan</source>
        <translation>Op het plan beslissen</translation>
    </message>
    <message>
        <source>Report lost</source>
        <translation>Verlies melden</translation>
    </message>
    <message>
        <source>They are taken in.</source>
        <translation>Ze zijn ingenomen.</translation>
    </message>
</context>
<context>
    <name>KeysFilter</name>
    <message>
        <source>Every lock</source>
        <translation>Elk slot</translation>
    </message>
    <message>
        <source>Every stage</source>
        <translation>Elke stap</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Meer filters</translation>
    </message>
    <message>
        <source>One lock</source>
        <translation>Eén slot</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eén persoon</translation>
    </message>
    <message>
        <source>Search holder, lock or medium</source>
        <translation>Zoek houder, slot of medium</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stap</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%Ln in de wachtrij</numerusform>
            <numerusform>%Ln in de wachtrij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%Ln getoond</numerusform>
            <numerusform>%Ln getoond</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in and still opening</source>
        <translation>
            <numerusform>%Ln opent nog</numerusform>
            <numerusform>%Ln openen nog</numerusform>
        </translation>
    </message>
    <message>
        <source>A key lets one person open one lock.</source>
        <translation>Met een sleutel opent één persoon één slot.</translation>
    </message>
    <message>
        <source>Change the chosen keys</source>
        <translation>De gekozen sleutels wijzigen</translation>
    </message>
    <message>
        <source>Choose keys in the table first.</source>
        <translation>Kies eerst sleutels in de tabel.</translation>
    </message>
    <message>
        <source>Every lock holds what is wanted.</source>
        <translation>Elk slot bevat wat gewenst is.</translation>
    </message>
    <message>
        <source>Give back in force</source>
        <translation>Weer geldig maken</translation>
    </message>
    <message>
        <source>Issue key</source>
        <translation>Sleutel uitgeven</translation>
    </message>
    <message>
        <source>Issue key to organisation</source>
        <translation>Uitgeven aan organisatie</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sleutels</translation>
    </message>
    <message>
        <source>No key fits</source>
        <translation>Geen sleutel past</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Nog geen sleutels</translation>
    </message>
    <message>
        <source>None of the chosen keys opens.</source>
        <translation>Geen van de gekozen sleutels opent.</translation>
    </message>
    <message numerus="yes">
        <source>Program %n lock(s)</source>
        <translation>
            <numerusform>%Ln slot programmeren</numerusform>
            <numerusform>%Ln sloten programmeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Program the locks with changes</source>
        <translation>De sloten met wijzigingen programmeren</translation>
    </message>
    <message>
        <source>Report the medium of the chosen key as lost</source>
        <translation>Het medium van de gekozen sleutel als verloren melden</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle sleutels tonen</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Schorsen</translation>
    </message>
    <message>
        <source>Suspend the chosen keys, or give them back in force</source>
        <translation>De gekozen sleutels schorsen, of weer geldig maken</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Haal een filter weg om meer te zien.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Innemen</translation>
    </message>
    <message>
        <source>Take in the chosen keys</source>
        <translation>De gekozen sleutels innemen</translation>
    </message>
    <message>
        <source>The chosen keys are taken in already.</source>
        <translation>De gekozen sleutels zijn al ingenomen.</translation>
    </message>
    <message>
        <source>there are more: search for them</source>
        <translation>er zijn er meer: zoek ze op</translation>
    </message>
</context>
<context>
    <name>KeysTab</name>
    <message>
        <source>Holder</source>
        <translation>Houder</translation>
    </message>
    <message>
        <source>Issue key</source>
        <translation>Sleutel uitgeven</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Nog geen sleutels</translation>
    </message>
    <message>
        <source>Nobody opens this lock.</source>
        <translation>Niemand opent dit slot.</translation>
    </message>
    <message>
        <source>On the lock</source>
        <translation>Op het slot</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In de wachtrij</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewenst</translation>
    </message>
</context>
<context>
    <name>KindsCard</name>
    <message numerus="yes">
        <source>%1, %n key(s)</source>
        <translation>
            <numerusform>%1, %Ln sleutel</numerusform>
            <numerusform>%1, %Ln sleutels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(people)</source>
        <translation>
            <numerusform>%Ln persoon</numerusform>
            <numerusform>%Ln personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Keys by kind</source>
        <translation>Sleutels per soort</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Afstandsbediening</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>LabelsForm</name>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%Ln etiket</numerusform>
            <numerusform>%Ln etiketten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of labels.</source>
        <translation>
            <numerusform>%Ln vel etiketten.</numerusform>
            <numerusform>%Ln vellen etiketten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Counted along the rows; labels before it are used up.</source>
        <translation>Geteld per rij; etiketten ervoor zijn al gebruikt.</translation>
    </message>
    <message>
        <source>First label</source>
        <translation>Eerste etiket</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Print at 100 %, without fitting to the page.</source>
        <translation>Druk af op 100 %, zonder aan de pagina aan te passen.</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Etiketten afdrukken</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Vel</translation>
    </message>
    <message>
        <source>This sheet has labels 1 to %1.</source>
        <translation>Dit vel heeft etiketten 1 tot en met %1.</translation>
    </message>
</context>
<context>
    <name>LatestEvents</name>
    <message>
        <source>All events</source>
        <translation>Alle gebeurtenissen</translation>
    </message>
    <message>
        <source>Events are shown for a reason</source>
        <translation>Gebeurtenissen worden met een reden getoond</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>Laatste gebeurtenissen</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Nog geen gebeurtenissen</translation>
    </message>
    <message>
        <source>Say in a few words why you look at events.</source>
        <translation>Zeg in een paar woorden waarom u gebeurtenissen bekijkt.</translation>
    </message>
    <message>
        <source>Show events</source>
        <translation>Gebeurtenissen tonen</translation>
    </message>
    <message>
        <source>Why do you look at events?</source>
        <translation>Waarom bekijkt u gebeurtenissen?</translation>
    </message>
    <message>
        <source>You may not see events</source>
        <translation>U mag geen gebeurtenissen zien</translation>
    </message>
    <message>
        <source>Your name, the time and the reason are recorded.</source>
        <translation>Uw naam, de tijd en de reden worden vastgelegd.</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>laatste contact %1</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nr. %1</translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
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
        <translation>Getoonde codes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Effect or reason</source>
        <translation>Gevolg of reden</translation>
    </message>
    <message>
        <source>Enter the 20 characters of a card above.</source>
        <translation>Voer hierboven de 20 tekens van een kaart in.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Codelijst</translation>
    </message>
    <message>
        <source>No code of the ledger is in this state.</source>
        <translation>Geen code van de lijst is in deze toestand.</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Nog geen code</translation>
    </message>
    <message>
        <source>No such code</source>
        <translation>Geen code in deze toestand</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Wachtend</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Nu versturen</translation>
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
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Checking the link</source>
        <translation>De verbinding wordt gecontroleerd</translation>
    </message>
    <message>
        <source>Locks are reached by</source>
        <translation>Sloten worden bereikt via</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>Use this way</source>
        <translation>Deze weg gebruiken</translation>
    </message>
    <message>
        <source>Way to the locks</source>
        <translation>Weg naar de sloten</translation>
    </message>
</context>
<context>
    <name>LinkChoice</name>
    <message>
        <source>Another port or address</source>
        <translation>Andere poort of ander adres</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>Look again for ways to locks</source>
        <translation>Opnieuw kijken welke wegen naar sloten er zijn</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Er wordt gekeken</translation>
    </message>
    <message>
        <source>Port or address</source>
        <translation>Poort of adres</translation>
    </message>
</context>
<context>
    <name>ListAndDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
</context>
<context>
    <name>LockClockTab</name>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Each contact measures the clock.</source>
        <translation>Bij elk contact wordt de klok gemeten.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemeten</translation>
    </message>
    <message>
        <source>Measurements of the clock</source>
        <translation>Metingen van de klok</translation>
    </message>
    <message>
        <source>Never measured</source>
        <translation>Nooit gemeten</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Afwijking</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Set clock</source>
        <translation>Klok gelijkzetten</translation>
    </message>
</context>
<context>
    <name>LockDeeds</name>
    <message>
        <source>%1 took the command to unlock.</source>
        <translation>%1 nam de opdracht tot ontgrendelen aan.</translation>
    </message>
    <message>
        <source>%1 was not registered</source>
        <translation>%1 is niet geregistreerd</translation>
    </message>
    <message>
        <source>%1 was not released</source>
        <translation>%1 is niet vrijgegeven</translation>
    </message>
    <message>
        <source>%1 was not unlocked</source>
        <translation>%1 is niet ontgrendeld</translation>
    </message>
    <message>
        <source>%1 was released.</source>
        <translation>%1 is vrijgegeven.</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s) read from %1.</source>
        <translation>
            <numerusform>%Ln nieuwe gebeurtenis gelezen uit %1.</numerusform>
            <numerusform>%Ln nieuwe gebeurtenissen gelezen uit %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the events of %1</source>
        <translation>Gebeurtenissen van %1 lezen</translation>
    </message>
    <message>
        <source>Registering %1</source>
        <translation>%1 registreren</translation>
    </message>
    <message>
        <source>Releasing %1</source>
        <translation>%1 vrijgeven</translation>
    </message>
    <message>
        <source>Setting the clock of %1</source>
        <translation>De klok van %1 wordt gelijkgezet</translation>
    </message>
    <message>
        <source>The clock of %1 was not set</source>
        <translation>De klok van %1 is niet gelijkgezet</translation>
    </message>
    <message>
        <source>The events of %1 were not read</source>
        <translation>De gebeurtenissen van %1 zijn niet gelezen</translation>
    </message>
    <message>
        <source>Unlocking %1</source>
        <translation>%1 ontgrendelen</translation>
    </message>
</context>
<context>
    <name>LockDetail</name>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Go on with adding</source>
        <translation>Verder met toevoegen</translation>
    </message>
    <message>
        <source>Go on with the update</source>
        <translation>Verdergaan met bijwerken</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sleutels</translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation>Naam en plaats</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Wachtende wijzigingen</translation>
    </message>
    <message>
        <source>Register now</source>
        <translation>Nu registreren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>The update to firmware %1 is not finished: the lock has not shown it yet.</source>
        <translation>Het bijwerken naar firmware %1 is niet klaar: het slot heeft die nog niet getoond.</translation>
    </message>
    <message>
        <source>This lock has not accepted this profile as its owner yet.</source>
        <translation>Dit slot heeft dit profiel nog niet als eigenaar aanvaard.</translation>
    </message>
    <message>
        <source>This lock is claimed; the platform has not registered it yet.</source>
        <translation>Dit slot heeft u als eigenaar; het platform heeft het nog niet geregistreerd.</translation>
    </message>
</context>
<context>
    <name>LockForm</name>
    <message>
        <source>Saving</source>
        <translation>Bezig met opslaan</translation>
    </message>
</context>
<context>
    <name>LockHead</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programmeren</translation>
    </message>
    <message>
        <source>Read log</source>
        <translation>Logboek lezen</translation>
    </message>
    <message>
        <source>Release lock</source>
        <translation>Slot vrijgeven</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Naam wijzigen</translation>
    </message>
    <message>
        <source>Replace lock</source>
        <translation>Slot vervangen</translation>
    </message>
    <message>
        <source>Unlock once</source>
        <translation>Eén keer ontgrendelen</translation>
    </message>
    <message>
        <source>Update firmware</source>
        <translation>Firmware bijwerken</translation>
    </message>
    <message>
        <source>Who could open this door?</source>
        <translation>Wie kon deze deur openen?</translation>
    </message>
</context>
<context>
    <name>LockPhotoBox</name>
    <message>
        <source>A photo shows whoever looks for this door which one it is. It stays on this computer.</source>
        <translation>Op een foto ziet wie deze deur zoekt welke het is. Hij blijft op deze computer.</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation>Andere foto</translation>
    </message>
    <message>
        <source>Choose photo</source>
        <translation>Foto kiezen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Delete the photo</source>
        <translation>Foto verwijderen</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo of the lock</source>
        <translation>Foto van het slot</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Afbeeldingen (%1)</translation>
    </message>
    <message>
        <source>Reading the photo</source>
        <translation>Foto lezen</translation>
    </message>
    <message>
        <source>The photo of %1 is kept.</source>
        <translation>De foto van %1 is bewaard.</translation>
    </message>
    <message>
        <source>The photo of %1 was deleted.</source>
        <translation>De foto van %1 is verwijderd.</translation>
    </message>
</context>
<context>
    <name>LockSettingsTab</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>On the lock</source>
        <translation>Op het slot</translation>
    </message>
    <message>
        <source>Program now</source>
        <translation>Nu programmeren</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In de wachtrij</translation>
    </message>
    <message>
        <source>Queued for %1: program the lock to write it.</source>
        <translation>In de wachtrij voor %1: programmeer het slot om het te schrijven.</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Instellingen opslaan</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Sounds at the door</source>
        <translation>Geluiden aan de deur</translation>
    </message>
    <message>
        <source>The settings of %1 are as the lock has them.</source>
        <translation>De instellingen van %1 zijn zoals het slot ze heeft.</translation>
    </message>
    <message>
        <source>The settings were not saved</source>
        <translation>De instellingen zijn niet opgeslagen</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>Invoer ongedaan maken</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewenst</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>in de wachtrij</translation>
    </message>
</context>
<context>
    <name>LocksCard</name>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln slot</numerusform>
            <numerusform>%Ln sloten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln gekozen</numerusform>
            <numerusform>%Ln gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>Locks to program</source>
        <translation>Te programmeren sloten</translation>
    </message>
    <message>
        <source>The old list stays in force on each lock until its new one is complete.</source>
        <translation>Op elk slot blijft de oude lijst gelden tot de nieuwe compleet is.</translation>
    </message>
    <message>
        <source>all selected</source>
        <translation>alle gekozen</translation>
    </message>
</context>
<context>
    <name>LocksField</name>
    <message>
        <source>Add a lock</source>
        <translation>Slot toevoegen</translation>
    </message>
    <message>
        <source>Choose one or more locks</source>
        <translation>Kies een of meer sloten</translation>
    </message>
</context>
<context>
    <name>LocksPage</name>
    <message>
        <source>Add lock</source>
        <translation>Slot toevoegen</translation>
    </message>
    <message>
        <source>Choose a lock in the list.</source>
        <translation>Kies een slot in de lijst.</translation>
    </message>
    <message>
        <source>Filter by name or serial</source>
        <translation>Naam of serienummer</translation>
    </message>
    <message>
        <source>Find the lock in front of me</source>
        <translation>Het slot voor mij zoeken</translation>
    </message>
    <message>
        <source>Have the label of a lock at hand.</source>
        <translation>Houd het label van een slot bij de hand.</translation>
    </message>
    <message>
        <source>Issue key for this lock</source>
        <translation>Sleutel voor dit slot uitgeven</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sloten</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Dichtbij</translation>
    </message>
    <message>
        <source>No building</source>
        <translation>Geen gebouw</translation>
    </message>
    <message>
        <source>No lock fits</source>
        <translation>Geen slot past</translation>
    </message>
    <message>
        <source>No lock is chosen</source>
        <translation>Er is geen slot gekozen</translation>
    </message>
    <message>
        <source>No locks yet</source>
        <translation>Nog geen sloten</translation>
    </message>
    <message>
        <source>Program this lock</source>
        <translation>Dit slot programmeren</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programmeren</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Rename lock</source>
        <translation>Naam van slot wijzigen</translation>
    </message>
    <message>
        <source>Show all locks</source>
        <translation>Alle sloten tonen</translation>
    </message>
    <message>
        <source>The lock is not claimed yet.</source>
        <translation>Het slot heeft nog geen eigenaar.</translation>
    </message>
    <message>
        <source>Who could open this door?</source>
        <translation>Wie kon deze deur openen?</translation>
    </message>
</context>
<context>
    <name>LogReader</name>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%Ln nieuwe gebeurtenis</numerusform>
            <numerusform>%Ln nieuwe gebeurtenissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading logs</source>
        <translation>Logboeken lezen</translation>
    </message>
    <message numerus="yes">
        <source>Reading the logs of %n lock(s)</source>
        <translation>
            <numerusform>Logboek van %Ln slot lezen</numerusform>
            <numerusform>Logboeken van %Ln sloten lezen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was cancelled. What had been read is kept.</source>
        <translation>Het lezen is afgebroken. Wat al gelezen was, blijft bewaard.</translation>
    </message>
    <message>
        <source>There is no lock whose log could be read.</source>
        <translation>Er is geen slot waarvan het logboek gelezen kan worden.</translation>
    </message>
    <message numerus="yes">
        <source>read from %n lock(s)</source>
        <translation>
            <numerusform>gelezen uit %Ln slot</numerusform>
            <numerusform>gelezen uit %Ln sloten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Taal en uiterlijk</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
</context>
<context>
    <name>LostForm</name>
    <message numerus="yes">
        <source>%n lock(s) let it in until they are programmed.</source>
        <translation>
            <numerusform>%Ln slot laat het toe tot het is geprogrammeerd.</numerusform>
            <numerusform>%Ln sloten laten het toe tot ze zijn geprogrammeerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose the medium that is lost.</source>
        <translation>Kies het medium dat verloren is.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>It gets the same locks, schedules and days. May stay empty.</source>
        <translation>Het krijgt dezelfde sloten, schema&apos;s en dagen. Mag leeg blijven.</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Nothing was reported</source>
        <translation>Er is niets gemeld</translation>
    </message>
    <message>
        <source>Number of the lost tag, when it is known</source>
        <translation>Nummer van de verloren tag, als het bekend is</translation>
    </message>
    <message>
        <source>Number of the new tag</source>
        <translation>Nummer van de nieuwe tag</translation>
    </message>
    <message>
        <source>Number of the tag</source>
        <translation>Nummer van de tag</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opent</translation>
    </message>
    <message>
        <source>Present or type the new tag</source>
        <translation>Bied de nieuwe tag aan of typ het nummer</translation>
    </message>
    <message>
        <source>Present or type the number</source>
        <translation>Bied aan of typ het nummer</translation>
    </message>
    <message numerus="yes">
        <source>Program these %n lock(s)</source>
        <translation>
            <numerusform>Dit slot programmeren</numerusform>
            <numerusform>Deze %Ln sloten programmeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Vervanging</translation>
    </message>
    <message>
        <source>Report lost</source>
        <translation>Verlies melden</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Bezig met melden</translation>
    </message>
    <message>
        <source>Reporting lost</source>
        <translation>Verlies melden</translation>
    </message>
    <message>
        <source>Their period has ended, so nothing replaces it there: %1</source>
        <translation>De termijn is daar voorbij, dus daar vervangt niets het: %1</translation>
    </message>
    <message>
        <source>Type the number, or choose a key first.</source>
        <translation>Typ het nummer, of kies eerst een sleutel.</translation>
    </message>
    <message>
        <source>Which medium is lost?</source>
        <translation>Welk medium is verloren?</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>Van wie is het?</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close a sheet, dialog or list</source>
        <translation>Blad, venster of lijst sluiten</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Naar %1</translation>
    </message>
    <message>
        <source>Go to the last message</source>
        <translation>Naar de laatste melding</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Hulp en toetsen</translation>
    </message>
    <message>
        <source>Issue key</source>
        <translation>Sleutel uitgeven</translation>
    </message>
    <message>
        <source>Menu of a table</source>
        <translation>Menu van een tabel</translation>
    </message>
    <message>
        <source>Plan and program</source>
        <translation>Programmeren</translation>
    </message>
    <message>
        <source>Report a medium lost</source>
        <translation>Medium als verloren melden</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Overal zoeken</translation>
    </message>
    <message>
        <source>Suspend: choose keys</source>
        <translation>Schorsen: kies sleutels</translation>
    </message>
    <message>
        <source>Take in: choose keys</source>
        <translation>Innemen: kies sleutels</translation>
    </message>
    <message>
        <source>Walk mode: program door by door</source>
        <translation>Looproute: deur voor deur programmeren</translation>
    </message>
</context>
<context>
    <name>ManyCard</name>
    <message numerus="yes">
        <source>%n code(s) pasted</source>
        <translation>
            <numerusform>%Ln code geplakt</numerusform>
            <numerusform>%Ln codes geplakt</numerusform>
        </translation>
    </message>
    <message>
        <source>As chosen</source>
        <translation>Zoals gekozen</translation>
    </message>
    <message>
        <source>Lock for code %1</source>
        <translation>Slot voor code %1</translation>
    </message>
    <message numerus="yes">
        <source>Use %n code(s)</source>
        <translation>
            <numerusform>%Ln code gebruiken</numerusform>
            <numerusform>%Ln codes gebruiken</numerusform>
        </translation>
    </message>
    <message>
        <source>Use codes</source>
        <translation>Codes gebruiken</translation>
    </message>
</context>
<context>
    <name>MattersCard</name>
    <message>
        <source>What needs you</source>
        <translation>Wat aandacht vraagt</translation>
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
        <translation>Code voor het toetsenbord</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Number of the tag</source>
        <translation>Nummer van de tag</translation>
    </message>
    <message>
        <source>Number on the tag</source>
        <translation>Nummer op de tag</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Afstandsbediening</translation>
    </message>
    <message>
        <source>Serial of the remote</source>
        <translation>Nummer van de afstandsbediening</translation>
    </message>
    <message>
        <source>Serial on the remote</source>
        <translation>Nummer op de afstandsbediening</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>MediumRow</name>
    <message>
        <source>Make a code</source>
        <translation>Code maken</translation>
    </message>
</context>
<context>
    <name>MergedList</name>
    <message>
        <source>Changes that met</source>
        <translation>Botsende wijzigingen</translation>
    </message>
    <message>
        <source>No two changes met</source>
        <translation>Geen botsende wijzigingen</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>When two computers change the same at once, what came of it is told here.</source>
        <translation>Wijzigen twee computers tegelijk hetzelfde, dan staat hier de uitkomst.</translation>
    </message>
</context>
<context>
    <name>MomentBar</name>
    <message>
        <source>After change %1 of %2, of %4: %3</source>
        <translation>Na wijziging %1 van %2, van %4: %3</translation>
    </message>
    <message>
        <source>Before anything is known of this door.</source>
        <translation>Voordat er iets van deze deur bekend is.</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3</source>
        <translation>Wijziging %1 van %2: %3</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Earlier change</source>
        <translation>Eerdere wijziging</translation>
    </message>
    <message>
        <source>Later change</source>
        <translation>Latere wijziging</translation>
    </message>
    <message>
        <source>Moments at which something changed</source>
        <translation>Momenten waarop iets veranderde</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tijdstip</translation>
    </message>
</context>
<context>
    <name>MoveInForm</name>
    <message>
        <source>%1 has the keys of %2; they open once their locks are programmed.</source>
        <translation>%1 heeft de sleutels van %2; ze openen zodra hun sloten zijn geprogrammeerd.</translation>
    </message>
    <message>
        <source>Choose whose rights to give.</source>
        <translation>Kies wiens rechten worden gegeven.</translation>
    </message>
    <message>
        <source>Joins these groups: %1.</source>
        <translation>Komt in deze groepen: %1.</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Name or unit</source>
        <translation>Naam of eenheid</translation>
    </message>
    <message>
        <source>Nobody else had keys with this unit: choose somebody with the same rights.</source>
        <translation>Niemand anders had sleutels bij deze eenheid: kies iemand met dezelfde rechten.</translation>
    </message>
    <message>
        <source>Number of the tag</source>
        <translation>Nummer van de tag</translation>
    </message>
    <message>
        <source>Present or type the tag</source>
        <translation>Bied de tag aan of typ het nummer</translation>
    </message>
    <message>
        <source>Same locks, schedules and permissions as %1, who had this flat before.</source>
        <translation>Dezelfde sloten, schema&apos;s en rechten als %1, de vorige bewoner.</translation>
    </message>
    <message>
        <source>Same locks, schedules and permissions as %1.</source>
        <translation>Dezelfde sloten, schema&apos;s en bevoegdheden als %1.</translation>
    </message>
    <message>
        <source>Same rights as</source>
        <translation>Zelfde rechten als</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>MoveOutForm</name>
    <message numerus="yes">
        <source>%n key(s) end(s) on that day at the doors and is/are taken in the day after.</source>
        <translation>
            <numerusform>%Ln sleutel eindigt die dag bij de deuren en wordt de dag erna ingenomen.</numerusform>
            <numerusform>%Ln sleutels eindigen die dag bij de deuren en worden de dag erna ingenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>Vertrekken</translation>
    </message>
    <message>
        <source>The doors go by it once they are programmed.</source>
        <translation>De deuren houden zich eraan zodra ze zijn geprogrammeerd.</translation>
    </message>
    <message>
        <source>The stay of %1 ends.</source>
        <translation>Het verblijf van %1 eindigt.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Collapse</source>
        <translation>Inklappen</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Uitklappen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
</context>
<context>
    <name>NearbyRows</name>
    <message numerus="yes">
        <source>%n more further away</source>
        <translation>
            <numerusform>nog %Ln verder weg</numerusform>
            <numerusform>nog %Ln verder weg</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NearbySheet</name>
    <message>
        <source>%1 is reached by this from now on: %2.</source>
        <translation>%1 wordt voortaan zo bereikt: %2.</translation>
    </message>
    <message>
        <source>Add lock</source>
        <translation>Slot toevoegen</translation>
    </message>
    <message>
        <source>As soon as that is mended it goes on.</source>
        <translation>Zodra dat is hersteld, gaat het verder.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Every lock within reach tells of itself once a second.</source>
        <translation>Elk slot binnen bereik meldt zich eens per seconde.</translation>
    </message>
    <message>
        <source>Find the lock in front of me</source>
        <translation>Het slot voor mij zoeken</translation>
    </message>
    <message>
        <source>Go to the door, within 5 m. A lock that sleeps is woken by the button at its inside.</source>
        <translation>Ga naar de deur, binnen 5 m. Een slot dat slaapt, wordt wakker met de knop aan de binnenkant.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Er wordt geluisterd</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>No lock is heard</source>
        <translation>Er is geen slot te horen</translation>
    </message>
    <message>
        <source>Nothing can be heard now</source>
        <translation>Er is nu niets te horen</translation>
    </message>
    <message>
        <source>Nothing waits for this lock.</source>
        <translation>Er wacht niets voor dit slot.</translation>
    </message>
    <message>
        <source>Plug a dongle in, or switch Bluetooth of this computer on, then look again.</source>
        <translation>Sluit een dongle aan of zet Bluetooth van deze computer aan en kijk opnieuw.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programmeren</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programmeren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>There is nothing to listen with</source>
        <translation>Er is niets om mee te luisteren</translation>
    </message>
</context>
<context>
    <name>NowPanel</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Progress of this lock</source>
        <translation>Voortgang van dit slot</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Save summary</source>
        <translation>Samenvatting opslaan</translation>
    </message>
    <message>
        <source>Walk again</source>
        <translation>Opnieuw lopen</translation>
    </message>
</context>
<context>
    <name>OfficeHours</name>
    <message>
        <source>Office hours from</source>
        <translation>Kantooruren vanaf</translation>
    </message>
    <message>
        <source>Office hours until</source>
        <translation>Kantooruren tot</translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message>
        <source>Add a group first, on the tab Groups.</source>
        <translation>Voeg eerst een groep toe op het tabblad Groepen.</translation>
    </message>
    <message>
        <source>Add an employee first, on the tab Employees.</source>
        <translation>Voeg eerst een medewerker toe op het tabblad Medewerkers.</translation>
    </message>
    <message>
        <source>Add employee</source>
        <translation>Medewerker toevoegen</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Groep toevoegen</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopiëren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Edit employee</source>
        <translation>Medewerker bewerken</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>Enter code</source>
        <translation>Code invoeren</translation>
    </message>
    <message>
        <source>Enter organisation code</source>
        <translation>Organisatiecode invoeren</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>Given keys</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Groups with this key</source>
        <translation>Groepen met deze sleutel</translation>
    </message>
    <message>
        <source>Issue key to organisation</source>
        <translation>Uitgeven aan organisatie</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>No organisation yet</source>
        <translation>Nog geen organisatie</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Organisation code</source>
        <translation>Organisatiecode</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Read events</source>
        <translation>Gebeurtenissen lezen</translation>
    </message>
    <message>
        <source>Reading events</source>
        <translation>Gebeurtenissen lezen</translation>
    </message>
    <message>
        <source>Received keys</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Naam wijzigen</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Groepsnaam wijzigen</translation>
    </message>
    <message>
        <source>Rename organisation</source>
        <translation>Organisatienaam wijzigen</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Innemen</translation>
    </message>
    <message>
        <source>The code waits for the platform.</source>
        <translation>De code wacht op het platform.</translation>
    </message>
    <message>
        <source>The code was refused and not used up: %1</source>
        <translation>De code is geweigerd en niet verbruikt: %1</translation>
    </message>
    <message>
        <source>The code was used.</source>
        <translation>De code is gebruikt.</translation>
    </message>
    <message>
        <source>The number %1 is copied.</source>
        <translation>Nummer %1 is gekopieerd.</translation>
    </message>
    <message>
        <source>With an organisation you receive keys of others&apos; locks and decide who opens with them.</source>
        <translation>Met een organisatie ontvangt u sleutels van sloten van anderen en bepaalt u wie ermee opent.</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message numerus="yes">
        <source>%n job(s) will be cancelled. What a lock already has stays in it.</source>
        <translation>
            <numerusform>%Ln taak wordt afgebroken. Wat een slot al heeft, blijft erin.</numerusform>
            <numerusform>%Ln taken worden afgebroken. Wat een slot al heeft, blijft erin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel jobs and close</source>
        <translation>Taken afbreken en sluiten</translation>
    </message>
    <message>
        <source>Close while jobs are running?</source>
        <translation>Sluiten terwijl er taken lopen?</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Verder typen</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Doorwerken</translation>
    </message>
    <message>
        <source>Leave and lose input</source>
        <translation>Weggaan zonder invoer te bewaren</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Weggaan zonder bewaren?</translation>
    </message>
    <message>
        <source>What you typed in “%1” is lost.</source>
        <translation>Wat u in “%1” typte, gaat verloren.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n matter(s), %1</source>
        <translation>
            <numerusform>%Ln punt, %1</numerusform>
            <numerusform>%Ln punten, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue key</source>
        <translation>Sleutel uitgeven</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Innemen</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>bijgewerkt %1</translation>
    </message>
</context>
<context>
    <name>PagesCanvas</name>
    <message>
        <source>Laying out pages</source>
        <translation>Pagina&apos;s worden opgemaakt</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
</context>
<context>
    <name>PendingTab</name>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>On the lock</source>
        <translation>Op het slot</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Wachtende wijzigingen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewenst</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n still open(s)</source>
        <translation>
            <numerusform>%Ln opent nog</numerusform>
            <numerusform>%Ln openen nog</numerusform>
        </translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Persoon toevoegen</translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation>Kies een persoon in de lijst.</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Persoon wijzigen</translation>
    </message>
    <message>
        <source>Filter by name, unit or number</source>
        <translation>Filter op naam, woning of nummer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Personen importeren</translation>
    </message>
    <message>
        <source>Issue key to this person</source>
        <translation>Sleutel aan deze persoon uitgeven</translation>
    </message>
    <message>
        <source>Move in, or out</source>
        <translation>Intrekken of vertrekken</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Nog geen personen</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Niemand past</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Er is niemand gekozen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People hold keys. Begin with a list.</source>
        <translation>Personen hebben sleutels. Begin met een lijst.</translation>
    </message>
    <message>
        <source>Program the locks of this person</source>
        <translation>De sloten van deze persoon programmeren</translation>
    </message>
    <message>
        <source>Report a medium of this person as lost</source>
        <translation>Een medium van deze persoon als verloren melden</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Iedereen tonen</translation>
    </message>
    <message>
        <source>Suspend the chosen keys, or all</source>
        <translation>De gekozen sleutels schorsen, of alle</translation>
    </message>
    <message>
        <source>Take in the chosen keys</source>
        <translation>De gekozen sleutels innemen</translation>
    </message>
</context>
<context>
    <name>PeopleRail</name>
    <message>
        <source>Add person</source>
        <translation>Nieuw</translation>
    </message>
</context>
<context>
    <name>PeriodCard</name>
    <message>
        <source>Period and level</source>
        <translation>Periode en niveau</translation>
    </message>
    <message>
        <source>Period left</source>
        <translation>Resterende periode</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>voorlopig</translation>
    </message>
</context>
<context>
    <name>PeriodsCard</name>
    <message>
        <source>12 months</source>
        <translation>12 maanden</translation>
    </message>
    <message>
        <source>Base periods that end</source>
        <translation>Basisperioden die eindigen</translation>
    </message>
    <message>
        <source>Base periods that end, by month</source>
        <translation>Basisperioden die eindigen, per maand</translation>
    </message>
    <message>
        <source>No base period ends within 12 months.</source>
        <translation>Binnen 12 maanden eindigt geen basisperiode.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>over %1</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message numerus="yes">
        <source>%1 of %n proven as wanted</source>
        <translation>
            <numerusform>%1 van %Ln aangetoond zoals gewenst</numerusform>
            <numerusform>%1 van %Ln aangetoond zoals gewenst</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>%1 is verwijderd.</translation>
    </message>
    <message>
        <source>%1 was not removed</source>
        <translation>%1 is niet verwijderd</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) still open(s)</source>
        <translation>
            <numerusform>%Ln sleutel opent nog</numerusform>
            <numerusform>%Ln sleutels openen nog</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a key in the table first.</source>
        <translation>Kies eerst een sleutel in de tabel.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>End of stay</source>
        <translation>Einde verblijf</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Issue key</source>
        <translation>Sleutel uitgeven</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sleutels</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>Vertrekken</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Geen sleutels</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Receipt or return protocol</source>
        <translation>Ontvangstbewijs of inleverprotocol</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 verwijderen?</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>Persoon verwijderen</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Report lost</source>
        <translation>Verlies melden</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Innemen</translation>
    </message>
    <message>
        <source>Take in all keys</source>
        <translation>Alle sleutels innemen</translation>
    </message>
    <message>
        <source>The person holds no key. Past events keep the name.</source>
        <translation>Deze persoon heeft geen sleutel. Oude gebeurtenissen houden de naam.</translation>
    </message>
    <message>
        <source>This person holds no key.</source>
        <translation>Deze persoon heeft geen sleutel.</translation>
    </message>
    <message>
        <source>This person opens no lock.</source>
        <translation>Deze persoon opent geen slot.</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>geen woning</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>niet ingevuld</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>%1 added.</source>
        <translation>%1 is toegevoegd.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>%1 is gewijzigd.</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Persoon toevoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Persoon wijzigen</translation>
    </message>
    <message>
        <source>End of stay</source>
        <translation>Einde verblijf</translation>
    </message>
    <message>
        <source>In your own administration; each number once.</source>
        <translation>In uw eigen administratie; elk nummer één keer.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>De naam ontbreekt.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Woning</translation>
    </message>
    <message>
        <source>Write the day as 31 Dec 2026 or 31-12-2026.</source>
        <translation>Schrijf de dag als 31 dec 2026 of 31-12-2026.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>niet ingevuld</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Show these alone</source>
        <translation>Alleen deze tonen</translation>
    </message>
</context>
<context>
    <name>PlaceChip</name>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Narrow every page to one building, floor or area</source>
        <translation>Elke pagina beperken tot één gebouw, verdieping of zone</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>A place needs a name.</source>
        <translation>Een plaats heeft een naam nodig.</translation>
    </message>
    <message>
        <source>Add building</source>
        <translation>Gebouw toevoegen</translation>
    </message>
    <message>
        <source>Add place</source>
        <translation>Plaats toevoegen</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>Bezig met toevoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>New building</source>
        <translation>Nieuw gebouw</translation>
    </message>
    <message>
        <source>New place in %1</source>
        <translation>Nieuwe plaats in %1</translation>
    </message>
</context>
<context>
    <name>PlacePopup</name>
    <message>
        <source>Add a building</source>
        <translation>Gebouw toevoegen</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Gebouwen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>Nog geen plaatsen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Search places</source>
        <translation>Plaatsen zoeken</translation>
    </message>
</context>
<context>
    <name>PlaceTab</name>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 is opgeslagen.</translation>
    </message>
    <message>
        <source>A lock needs a name.</source>
        <translation>Een slot heeft een naam nodig.</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Gebouw</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Verdieping</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Bereikt via</translation>
    </message>
    <message>
        <source>Rounds go by building and floor: −1, 0, 1 or a name.</source>
        <translation>Volgorde van een ronde: −1, 0, 1 of een naam.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Wijzigingen opslaan</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>Invoer ongedaan maken</translation>
    </message>
</context>
<context>
    <name>PlanDeeds</name>
    <message>
        <source>Open groups</source>
        <translation>Groepen openen</translation>
    </message>
    <message numerus="yes">
        <source>Program %n lock(s)</source>
        <translation>
            <numerusform>%Ln slot programmeren</numerusform>
            <numerusform>%Ln sloten programmeren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanKeys</name>
    <message>
        <source>Issue key for the current cell</source>
        <translation>Sleutel uitgeven voor de huidige cel</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>Het plan afdrukken</translation>
    </message>
    <message>
        <source>Program the locks with changes</source>
        <translation>Sloten met wijzigingen programmeren</translation>
    </message>
    <message>
        <source>Report a medium of this person lost</source>
        <translation>Medium van deze persoon als verloren melden</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Personen tonen</translation>
    </message>
    <message>
        <source>Suspend the keys of the current cell</source>
        <translation>Sleutels van de huidige cel schorsen</translation>
    </message>
    <message>
        <source>Take in the rights of the chosen cells</source>
        <translation>Rechten van de gekozen cellen innemen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>A group gives its people the same rights.</source>
        <translation>Een groep geeft haar mensen dezelfde rechten.</translation>
    </message>
    <message>
        <source>Add lock</source>
        <translation>Slot toevoegen</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Persoon toevoegen</translation>
    </message>
    <message>
        <source>Columns of the plan</source>
        <translation>Kolommen van het plan</translation>
    </message>
    <message>
        <source>Filter locks or people</source>
        <translation>Filter sloten of personen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Locking plan</source>
        <translation>Sluitplan</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Nog geen groepen</translation>
    </message>
    <message>
        <source>No locks yet</source>
        <translation>Nog geen sloten</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Nog geen personen</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Niets past</translation>
    </message>
    <message>
        <source>Pending only</source>
        <translation>Alleen wachtend</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>Het plan afdrukken</translation>
    </message>
    <message numerus="yes">
        <source>Program %n lock(s)</source>
        <translation>
            <numerusform>%Ln slot programmeren</numerusform>
            <numerusform>%Ln sloten programmeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Show only locks and people with this state</source>
        <translation>Alleen sloten en personen met deze toestand tonen</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Personen tonen</translation>
    </message>
    <message>
        <source>Take the filter away to see the whole plan.</source>
        <translation>Haal het filter weg om het hele plan te zien.</translation>
    </message>
    <message>
        <source>The plan shows who opens which lock.</source>
        <translation>Het plan toont wie welk slot opent.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message numerus="yes">
        <source>%n lock(s) on it stay where they stand; only their marks go.</source>
        <translation>
            <numerusform>%Ln slot erop blijft staan waar het staat; alleen het teken verdwijnt.</numerusform>
            <numerusform>%Ln sloten erop blijven staan waar ze staan; alleen de tekens verdwijnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Andere afbeelding kiezen</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>Afbeelding kiezen</translation>
    </message>
    <message>
        <source>Delete picture</source>
        <translation>Afbeelding verwijderen</translation>
    </message>
    <message>
        <source>Delete the floor plan of %1?</source>
        <translation>De plattegrond van %1 verwijderen?</translation>
    </message>
    <message>
        <source>Delete the picture</source>
        <translation>De afbeelding verwijderen</translation>
    </message>
    <message>
        <source>Drag them onto it, or press Enter.</source>
        <translation>Sleep ze erop, of druk op Enter.</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Plattegrond</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Locks that are not on the plan</source>
        <translation>Sloten die niet op de plattegrond staan</translation>
    </message>
    <message>
        <source>No floor plan yet</source>
        <translation>Nog geen plattegrond</translation>
    </message>
    <message>
        <source>Not on the plan</source>
        <translation>Niet op de plattegrond</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Afbeeldingen (%1)</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>De afbeelding wordt gelezen</translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation>De hele plattegrond tonen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Take a PNG, JPEG or SVG picture; it stays on this computer.</source>
        <translation>Neem een PNG-, JPEG- of SVG-afbeelding; ze blijft op deze computer.</translation>
    </message>
    <message>
        <source>What the marks tell</source>
        <translation>Wat de tekens zeggen</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message numerus="yes">
        <source>%n line(s), in this order</source>
        <translation>
            <numerusform>%Ln regel, in deze volgorde</numerusform>
            <numerusform>%Ln regels, in deze volgorde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), in the order of the list</source>
        <translation>
            <numerusform>%Ln regel, in de volgorde van de lijst</numerusform>
            <numerusform>%Ln regels, in de volgorde van de lijst</numerusform>
        </translation>
    </message>
    <message>
        <source>Additions</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation>Alleen wijzigingen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>No lock is selected.</source>
        <translation>Er is geen slot gekozen.</translation>
    </message>
    <message numerus="yes">
        <source>Program %n lock(s)</source>
        <translation>
            <numerusform>%Ln slot programmeren</numerusform>
            <numerusform>%Ln sloten programmeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Te versturen</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Wat wordt getoond</translation>
    </message>
    <message>
        <source>What the lock holds after this</source>
        <translation>Wat het slot hierna bevat</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Wat wordt verstuurd</translation>
    </message>
    <message>
        <source>Whole list</source>
        <translation>Hele lijst</translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>Address of the platform</source>
        <translation>Adres van het platform</translation>
    </message>
    <message>
        <source>After the last step you get a code and approve it in a browser, on this computer or on a phone.</source>
        <translation>Na de laatste stap krijgt u een code, die u in een browser goedkeurt: op deze computer of op een telefoon.</translation>
    </message>
    <message>
        <source>The address begins with https://, or http:// on this computer.</source>
        <translation>Het adres begint met https://, of http:// op deze computer.</translation>
    </message>
    <message>
        <source>The platform keeps until when each lock can be managed and how many keys it has. Locks can be added before signing in.</source>
        <translation>Het platform bewaart tot wanneer elk slot beheerd kan worden en hoeveel sleutels het heeft. Sloten toevoegen kan ook voor het aanmelden.</translation>
    </message>
</context>
<context>
    <name>PrepaidPage</name>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln slot</numerusform>
            <numerusform>%Ln sloten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reduced</source>
        <translation>
            <numerusform>%Ln gereduceerd</numerusform>
            <numerusform>%Ln gereduceerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the platform</source>
        <translation>Platform vragen</translation>
    </message>
    <message>
        <source>Choose the lock these codes are for.</source>
        <translation>Kies het slot waarvoor deze codes zijn.</translation>
    </message>
    <message>
        <source>Choose the lock this code is for.</source>
        <translation>Kies het slot waarvoor deze code is.</translation>
    </message>
    <message>
        <source>Enter the 20 characters of the card.</source>
        <translation>Voer de 20 tekens van de kaart in.</translation>
    </message>
    <message>
        <source>Nobody is signed in: a code waits for the platform and unlocks nothing.</source>
        <translation>Niemand is aangemeld: een code wacht op het platform en geeft niets vrij.</translation>
    </message>
    <message>
        <source>Prepaid codes</source>
        <translation>Prepaidcodes</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Sending what waits</source>
        <translation>Versturen wat wacht</translation>
    </message>
    <message>
        <source>The code is not complete or has a typing error.</source>
        <translation>De code is niet compleet of bevat een typefout.</translation>
    </message>
    <message>
        <source>The code was used for %1.</source>
        <translation>De code is gebruikt voor %1.</translation>
    </message>
    <message>
        <source>The platform cannot be reached. The code for %1 waits and unlocks nothing until then.</source>
        <translation>Het platform is niet bereikbaar. De code voor %1 wacht en geeft tot dan niets vrij.</translation>
    </message>
    <message>
        <source>The platform was not reached last time: a code may wait for it and unlocks nothing.</source>
        <translation>Het platform was de laatste keer niet bereikbaar: een code kan moeten wachten en geeft dan niets vrij.</translation>
    </message>
    <message numerus="yes">
        <source>Using %n code(s)</source>
        <translation>
            <numerusform>%Ln code gebruiken</numerusform>
            <numerusform>%Ln codes gebruiken</numerusform>
        </translation>
    </message>
    <message>
        <source>Using a code for %1</source>
        <translation>Code gebruiken voor %1</translation>
    </message>
    <message>
        <source>Using codes</source>
        <translation>Codes gebruiken</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>codes</translation>
    </message>
</context>
<context>
    <name>PreviewPart</name>
    <message>
        <source>Another tab shows the others.</source>
        <translation>Een ander tabblad toont de andere.</translation>
    </message>
    <message>
        <source>No such rows</source>
        <translation>Geen zulke regels</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Regels van het bestand</translation>
    </message>
    <message>
        <source>Take all shown</source>
        <translation>Alle getoonde overnemen</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Geen overnemen</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>%1: preview</source>
        <translation>%1: voorbeeld</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%Ln pagina naar de printer gestuurd.</numerusform>
            <numerusform>%Ln pagina&apos;s naar de printer gestuurd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Afgebroken. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>Cancelled. Pages that were sent before may still come out.</source>
        <translation>Afgebroken. Pagina&apos;s die al verzonden waren, kunnen nog uit de printer komen.</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Paginabreedte</translation>
    </message>
    <message>
        <source>Pages done</source>
        <translation>Pagina&apos;s klaar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Bezig met afdrukken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Opgeslagen: %1</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 wordt opgeslagen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>The printer does not answer. Nothing was printed.</source>
        <translation>De printer antwoordt niet. Er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hele pagina</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Building the house</source>
        <translation>Het huis bouwen</translation>
    </message>
    <message>
        <source>Checking the link</source>
        <translation>De verbinding wordt gecontroleerd</translation>
    </message>
    <message>
        <source>Deleting the demo building</source>
        <translation>Demogebouw verwijderen</translation>
    </message>
    <message>
        <source>Groups are made</source>
        <translation>Groepen worden gemaakt</translation>
    </message>
    <message>
        <source>Keys are issued</source>
        <translation>Sleutels worden uitgegeven</translation>
    </message>
    <message>
        <source>Locks are fitted</source>
        <translation>Sloten worden geplaatst</translation>
    </message>
    <message>
        <source>Locks are programmed</source>
        <translation>Sloten worden geprogrammeerd</translation>
    </message>
    <message>
        <source>Locks get their places</source>
        <translation>Sloten krijgen hun plaats</translation>
    </message>
    <message>
        <source>Making prepaid codes</source>
        <translation>Prepaidcodes maken</translation>
    </message>
    <message>
        <source>Opening the profile</source>
        <translation>Profiel openen</translation>
    </message>
    <message>
        <source>Prepaid codes are used</source>
        <translation>Prepaidcodes worden gebruikt</translation>
    </message>
    <message>
        <source>Residents move in</source>
        <translation>Bewoners trekken in</translation>
    </message>
    <message>
        <source>Setting up the profile</source>
        <translation>Profiel inrichten</translation>
    </message>
    <message>
        <source>Starting the demo building</source>
        <translation>Demogebouw starten</translation>
    </message>
    <message>
        <source>Starting the platform</source>
        <translation>Platform starten</translation>
    </message>
    <message>
        <source>The profile was not opened</source>
        <translation>Het profiel is niet geopend</translation>
    </message>
</context>
<context>
    <name>ProgrammingJobs</name>
    <message numerus="yes">
        <source>%n lock(s) not programmed</source>
        <translation>
            <numerusform>%Ln slot niet geprogrammeerd</numerusform>
            <numerusform>%Ln sloten niet geprogrammeerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Programming %n lock(s)</source>
        <translation>
            <numerusform>%Ln slot programmeren</numerusform>
            <numerusform>%Ln sloten programmeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Programming was cancelled. What a lock has taken it keeps; the next time goes on there.</source>
        <translation>Het programmeren is afgebroken. Wat een slot al heeft, blijft erin; de volgende keer gaat het daar verder.</translation>
    </message>
    <message>
        <source>This is being programmed already.</source>
        <translation>Dit wordt al geprogrammeerd.</translation>
    </message>
</context>
<context>
    <name>ProgrammingPage</name>
    <message numerus="yes">
        <source>%n lock(s), started %1</source>
        <translation>
            <numerusform>%Ln slot, begonnen om %1</numerusform>
            <numerusform>%Ln sloten, begonnen om %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Add lock</source>
        <translation>Slot toevoegen</translation>
    </message>
    <message>
        <source>Add the first lock; then keys can be sent to it.</source>
        <translation>Voeg het eerste slot toe; dan kunnen er sleutels naartoe.</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>De rest afbreken</translation>
    </message>
    <message>
        <source>Every lock holds what is wanted</source>
        <translation>Elk slot bevat wat gewenst is</translation>
    </message>
    <message>
        <source>Every lock of this place holds what is wanted</source>
        <translation>Op elk slot van deze plaats staat wat gewenst is</translation>
    </message>
    <message>
        <source>Issue or take in a key, and the difference shows here.</source>
        <translation>Geef een sleutel uit of neem er een in; het verschil staat dan hier.</translation>
    </message>
    <message>
        <source>No locks yet</source>
        <translation>Nog geen sloten</translation>
    </message>
    <message>
        <source>Other places may have locks to program.</source>
        <translation>Op andere plaatsen kunnen sloten te programmeren zijn.</translation>
    </message>
    <message>
        <source>Pause after these locks</source>
        <translation>Pauzeren na deze sloten</translation>
    </message>
    <message>
        <source>Pause after this lock</source>
        <translation>Pauze na dit slot</translation>
    </message>
    <message>
        <source>Program the selected locks</source>
        <translation>De gekozen sloten programmeren</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programmeren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Save summary</source>
        <translation>Samenvatting opslaan</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>Sleutels tonen</translation>
    </message>
    <message>
        <source>Show last run</source>
        <translation>Laatste ronde tonen</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Plan tonen</translation>
    </message>
    <message>
        <source>The locks are being read.</source>
        <translation>De sloten worden gelezen.</translation>
    </message>
    <message>
        <source>Walk mode</source>
        <translation>Looproute</translation>
    </message>
    <message>
        <source>What was done is on the clipboard.</source>
        <translation>Wat is gedaan, staat op het klembord.</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>A passphrase that is typed at every start</source>
        <translation>Een wachtzin die u bij elke start typt</translation>
    </message>
    <message>
        <source>At least %1 characters; several words are best.</source>
        <translation>Ten minste %1 tekens; een paar woorden is het best.</translation>
    </message>
    <message>
        <source>Locks, people and keys of your property are kept encrypted on this computer. How shall they be opened at each start?</source>
        <translation>Sloten, personen en sleutels van uw pand worden versleuteld op deze computer bewaard. Hoe moeten ze bij elke start geopend worden?</translation>
    </message>
    <message>
        <source>Nobody can restore a lost passphrase. Write it down and keep it where the keys are kept.</source>
        <translation>Niemand kan een verloren wachtzin herstellen. Schrijf hem op en bewaar hem bij de sleutels.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Beveiliging</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Dezelfde wachtzin nog een keer</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>De twee wachtzinnen verschillen.</translation>
    </message>
    <message>
        <source>This computer has no safe place for the key, so a passphrase protects your data.</source>
        <translation>Deze computer heeft geen veilige plek voor de sleutel, dus beschermt een wachtzin uw gegevens.</translation>
    </message>
    <message>
        <source>This computer keeps the key; it opens when you log in</source>
        <translation>Deze computer bewaart de sleutel; hij gaat open als u inlogt</translation>
    </message>
    <message>
        <source>This passphrase is too short.</source>
        <translation>Deze wachtzin is te kort.</translation>
    </message>
</context>
<context>
    <name>PutDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Check the locks that stand there.</source>
        <translation>Vink de sloten aan die daar staan.</translation>
    </message>
    <message>
        <source>Filter by name, serial or building</source>
        <translation>Filter op naam, serienummer of gebouw</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sloten</translation>
    </message>
    <message numerus="yes">
        <source>Put %n lock(s) here</source>
        <translation>
            <numerusform>%Ln slot hier zetten</numerusform>
            <numerusform>%Ln sloten hier zetten</numerusform>
        </translation>
    </message>
    <message>
        <source>Put locks at %1</source>
        <translation>Sloten bij %1 zetten</translation>
    </message>
    <message>
        <source>at no place</source>
        <translation>op geen plaats</translation>
    </message>
</context>
<context>
    <name>ReadBanner</name>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 van %2 gelezen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Nu lezen</translation>
    </message>
    <message>
        <source>Reading what the locks hold</source>
        <translation>Lezen wat de sloten bevatten</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>%1 was not read</source>
        <translation>%1 is niet gelezen</translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) not read</source>
        <translation>
            <numerusform>%Ln slot niet gelezen</numerusform>
            <numerusform>%Ln sloten niet gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) were not read.</source>
        <translation>
            <numerusform>%Ln slot is niet gelezen.</numerusform>
            <numerusform>%Ln sloten zijn niet gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n lock(s)</source>
        <translation>
            <numerusform>%Ln slot lezen</numerusform>
            <numerusform>%Ln sloten lezen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was cancelled. No list was changed.</source>
        <translation>Het lezen is geannuleerd. Er is geen lijst gewijzigd.</translation>
    </message>
    <message>
        <source>The locks were not read</source>
        <translation>De sloten zijn niet gelezen</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>It is recorded with your name and the time.</source>
        <translation>Het wordt vastgelegd met uw naam en de tijd.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Say in a few words what the file is for.</source>
        <translation>Zeg in een paar woorden waar het bestand voor is.</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Opslaan als tekst</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Bewijs opslaan</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>The lock itself has confirmed this list and signed it with its own key.</source>
        <translation>Het slot heeft deze lijst zelf bevestigd en met zijn eigen sleutel ondertekend.</translation>
    </message>
    <message>
        <source>The receipt is on the clipboard.</source>
        <translation>Het bewijs staat op het klembord.</translation>
    </message>
</context>
<context>
    <name>ReceiptForm</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln sleutel</numerusform>
            <numerusform>%Ln sleutels</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Drawn with mouse, pen or finger. Who cannot draw here signs the print instead.</source>
        <translation>Getekend met muis, pen of vinger. Wie hier niet kan tekenen, ondertekent de afdruk.</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-mail…</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation>Het wordt bewaard.</translation>
    </message>
    <message>
        <source>Keep and show</source>
        <translation>Bewaren en tonen</translation>
    </message>
    <message>
        <source>Key receipt</source>
        <translation>Ontvangstbewijs sleutels</translation>
    </message>
    <message>
        <source>Return protocol</source>
        <translation>Inleverprotocol</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 tonen</translation>
    </message>
    <message>
        <source>Sign in the field, or say that the paper is signed.</source>
        <translation>Teken in het veld, of zeg dat het papier getekend is.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Signed before</source>
        <translation>Eerder getekend</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Op papier getekend</translation>
    </message>
</context>
<context>
    <name>ReceiptStep</name>
    <message>
        <source>Sign the receipt</source>
        <translation>Ontvangstbewijs tekenen</translation>
    </message>
</context>
<context>
    <name>RefusedList</name>
    <message numerus="yes">
        <source>%n change(s) chosen</source>
        <translation>
            <numerusform>%Ln wijziging gekozen</numerusform>
            <numerusform>%Ln wijzigingen gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>A change that the platform does not take is shown here with the reason.</source>
        <translation>Een wijziging die het platform niet aanneemt, staat hier met de reden.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Changes that were refused or laid aside</source>
        <translation>Geweigerde of apart gezette wijzigingen</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alles kiezen</translation>
    </message>
    <message>
        <source>Choose changes in the list first.</source>
        <translation>Kies eerst wijzigingen in de lijst.</translation>
    </message>
    <message numerus="yes">
        <source>Let %n go</source>
        <translation>
            <numerusform>%Ln weggooien</numerusform>
            <numerusform>%Ln weggooien</numerusform>
        </translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Er is niets geweigerd</translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <translation>
            <numerusform>%Ln opnieuw versturen</numerusform>
            <numerusform>%Ln opnieuw versturen</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Opnieuw versturen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>ReminderForm</name>
    <message numerus="yes">
        <source>%n holder(s)</source>
        <translation>
            <numerusform>%Ln houder</numerusform>
            <numerusform>%Ln houders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holder(s) marked as reminded today.</source>
        <translation>
            <numerusform>%Ln houder vandaag als herinnerd vastgelegd.</numerusform>
            <numerusform>%Ln houders vandaag als herinnerd vastgelegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>1: friendly</source>
        <translation>1: vriendelijk</translation>
    </message>
    <message>
        <source>2: firm</source>
        <translation>2: dringend</translation>
    </message>
    <message>
        <source>3: last</source>
        <translation>3: laatste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Copied with its subject: %1</source>
        <translation>Gekopieerd met onderwerp: %1</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Tekst kopiëren</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-mail…</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Houder</translation>
    </message>
    <message>
        <source>Mark as reminded</source>
        <translation>Als herinnerd vastleggen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message numerus="yes">
        <source>Print %n letter(s)</source>
        <translation>
            <numerusform>%Ln brief afdrukken</numerusform>
            <numerusform>%Ln brieven afdrukken</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Herinneren</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Herinnerd</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Text of the reminder</source>
        <translation>Tekst van de herinnering</translation>
    </message>
</context>
<context>
    <name>RemovableChip</name>
    <message>
        <source>Press Delete to remove</source>
        <translation>Druk op Delete om weg te halen</translation>
    </message>
</context>
<context>
    <name>ReplaceSheet</name>
    <message>
        <source>%1 takes the place of %2.</source>
        <translation>%1 komt in de plaats van %2.</translation>
    </message>
    <message>
        <source>%1 was not replaced</source>
        <translation>%1 is niet vervangen</translation>
    </message>
    <message>
        <source>Asking the platform</source>
        <translation>Het platform wordt gevraagd</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose how this computer reaches the lock.</source>
        <translation>Kies hoe deze computer het slot bereikt.</translation>
    </message>
    <message>
        <source>Claim: the new lock takes this profile as its owner</source>
        <translation>Eigenaar: het nieuwe slot aanvaardt dit profiel als eigenaar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Dates and keys are with the new serial.</source>
        <translation>Datums en sleutels staan bij het nieuwe serienummer.</translation>
    </message>
    <message>
        <source>It begins with FLX1 and was in the box of the new lock.</source>
        <translation>Hij begint met FLX1 en zat in de doos van het nieuwe slot.</translation>
    </message>
    <message>
        <source>Label of the new lock</source>
        <translation>Label van het nieuwe slot</translation>
    </message>
    <message>
        <source>Label: type or paste what stands on the new lock</source>
        <translation>Label: typ of plak wat op het nieuwe slot staat</translation>
    </message>
    <message>
        <source>Link: how this computer reaches it</source>
        <translation>Verbinding: hoe deze computer het bereikt</translation>
    </message>
    <message>
        <source>Looking for the new lock</source>
        <translation>Het nieuwe slot wordt gezocht</translation>
    </message>
    <message>
        <source>Press the button at the inside of the new lock; it listens for 2 minutes.</source>
        <translation>Druk op de knop aan de binnenkant van het nieuwe slot; het luistert 2 minuten.</translation>
    </message>
    <message>
        <source>Program now</source>
        <translation>Nu programmeren</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Bereikt via</translation>
    </message>
    <message>
        <source>Register: the platform moves dates and keys to it</source>
        <translation>Registreren: het platform verplaatst datums en sleutels ernaartoe</translation>
    </message>
    <message>
        <source>Replace lock</source>
        <translation>Slot vervangen</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Bezig met vervangen</translation>
    </message>
    <message>
        <source>Replacing %1</source>
        <translation>%1 wordt vervangen</translation>
    </message>
    <message>
        <source>The button was pressed: the new lock listens for 2 minutes.</source>
        <translation>De knop is ingedrukt: het nieuwe slot luistert 2 minuten.</translation>
    </message>
    <message>
        <source>The label is missing.</source>
        <translation>Het label ontbreekt.</translation>
    </message>
    <message>
        <source>The new lock has taken this profile as its owner.</source>
        <translation>Het nieuwe slot heeft dit profiel als eigenaar genomen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>What moves to the new lock</source>
        <translation>Wat naar het nieuwe slot gaat</translation>
    </message>
</context>
<context>
    <name>ReportsCard</name>
    <message>
        <source>%1: choose a lock first</source>
        <translation>%1: kies eerst een slot</translation>
    </message>
    <message>
        <source>Choose lock</source>
        <translation>Slot kiezen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Voorbeeld: %1</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Preview the chosen report</source>
        <translation>Voorbeeld van het gekozen rapport</translation>
    </message>
    <message>
        <source>Preview, print or save as PDF</source>
        <translation>Bekijken, afdrukken of opslaan als PDF</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
</context>
<context>
    <name>RoleForm</name>
    <message>
        <source>%1 is a manager&apos;s computer now.</source>
        <translation>%1 is nu een computer van een beheerder.</translation>
    </message>
    <message>
        <source>%1 is an installer&apos;s computer now.</source>
        <translation>%1 is nu een computer van een installateur.</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Rol wijzigen</translation>
    </message>
    <message>
        <source>It has this role already.</source>
        <translation>De computer heeft deze rol al.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
</context>
<context>
    <name>RowPart</name>
    <message numerus="yes">
        <source>Empty %n cell(s) like this</source>
        <translation>
            <numerusform>%Ln vakje zoals dit leegmaken</numerusform>
            <numerusform>%Ln vakjes zoals dit leegmaken</numerusform>
        </translation>
    </message>
    <message>
        <source>Here now: %1</source>
        <translation>Hier nu: %1</translation>
    </message>
    <message>
        <source>Here now: nothing</source>
        <translation>Hier nu: niets</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Next fault</source>
        <translation>Volgende fout</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>De gekozen regel</translation>
    </message>
</context>
<context>
    <name>RulesField</name>
    <message>
        <source>Each its own</source>
        <translation>Elk het eigen</translation>
    </message>
    <message>
        <source>Emergency: opens a blocked door too</source>
        <translation>Nood: opent ook een geblokkeerde deur</translation>
    </message>
    <message>
        <source>No schedule has this name. Choose one of the list, or none for any hour.</source>
        <translation>Geen schema heeft deze naam. Kies er een uit de lijst, of geen voor elk uur.</translation>
    </message>
    <message>
        <source>No schedules yet: draw them under Keys, Schedules and holidays.</source>
        <translation>Nog geen schema&apos;s: teken ze onder Sleutels, Schema&apos;s en feestdagen.</translation>
    </message>
    <message>
        <source>Office mode: may leave the door open</source>
        <translation>Kantoorstand: mag de deur open laten</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>any hour</source>
        <translation>elk uur</translation>
    </message>
    <message>
        <source>at any hour</source>
        <translation>op elk uur</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>er verandert niets</translation>
    </message>
</context>
<context>
    <name>RunLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Nu versturen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Copy what was done</source>
        <translation>Kopiëren wat is gedaan</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programmeren</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er is gedaan</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>Sample codes of the demo building</source>
        <translation>Voorbeeldcodes van het demogebouw</translation>
    </message>
    <message>
        <source>Use: %1 (%2 left)</source>
        <translation>Gebruik: %1 (nog %2)</translation>
    </message>
</context>
<context>
    <name>ScheduleForm</name>
    <message>
        <source>%1 added. Give it to keys when you issue them.</source>
        <translation>%1 toegevoegd. Geef het aan sleutels wanneer u ze uitgeeft.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>%1 gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed. It counts once %n lock(s) is (are) programmed.</source>
        <translation>
            <numerusform>%1 gewijzigd. Het telt zodra %Ln slot is geprogrammeerd.</numerusform>
            <numerusform>%1 gewijzigd. Het telt zodra %Ln sloten zijn geprogrammeerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) follow(s) this schedule.</source>
        <translation>
            <numerusform>%Ln sleutel volgt dit schema.</numerusform>
            <numerusform>%Ln sleutels volgen dit schema.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add schedule</source>
        <translation>Schema toevoegen</translation>
    </message>
    <message>
        <source>By keyboard: Up and Down choose the day, Enter types its hours, Delete removes a block.</source>
        <translation>Met het toetsenbord: Omhoog en Omlaag kiezen de dag, Enter typt de uren, Delete verwijdert een blok.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Draw blocks with the mouse; one drawn on into the row below runs past midnight.</source>
        <translation>Teken blokken met de muis; een blok dat tot in de rij eronder wordt getekend, loopt over middernacht.</translation>
    </message>
    <message>
        <source>Edit schedule</source>
        <translation>Schema bewerken</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Hours after midnight count to the day on which they are: a holiday counts for them too.</source>
        <translation>Uren na middernacht tellen voor de dag waarop ze vallen: ook daarvoor telt een feestdag.</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Uren van de week</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Nothing changes at any door until a key follows this schedule.</source>
        <translation>Er verandert niets aan een deur tot een sleutel dit schema volgt.</translation>
    </message>
    <message>
        <source>On holidays</source>
        <translation>Op feestdagen</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opent</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Bezig met opslaan</translation>
    </message>
    <message>
        <source>Show plan</source>
        <translation>Plan tonen</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>De naam ontbreekt.</translation>
    </message>
    <message numerus="yes">
        <source>The new hours count once %n lock(s) is (are) programmed.</source>
        <translation>
            <numerusform>De nieuwe uren tellen zodra %Ln slot is geprogrammeerd.</numerusform>
            <numerusform>De nieuwe uren tellen zodra %Ln sloten zijn geprogrammeerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Gebruikt door</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Write the time as 8:00 or 17:30.</source>
        <translation>Schrijf de tijd als 8:00 of 17:30.</translation>
    </message>
    <message>
        <source>a week that repeats itself</source>
        <translation>een week die zich herhaalt</translation>
    </message>
    <message>
        <source>for example: Cleaning</source>
        <translation>bijvoorbeeld: Schoonmaak</translation>
    </message>
</context>
<context>
    <name>SchedulesPage</name>
    <message>
        <source>%1 cannot be removed yet</source>
        <translation>%1 kan nog niet worden verwijderd</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n lock(s) follow this schedule. Removed, they would open at any hour.</source>
        <translation>
            <numerusform>%1 in %Ln slot volgt dit schema. Zonder het schema zouden ze op elk uur openen.</numerusform>
            <numerusform>%1 in %Ln sloten volgen dit schema. Zonder het schema zouden ze op elk uur openen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>%1 verwijderd.</translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s)</source>
        <translation>
            <numerusform>%Ln feestdag</numerusform>
            <numerusform>%Ln feestdagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln sleutel</numerusform>
            <numerusform>%Ln sleutels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) bound</source>
        <translation>
            <numerusform>%Ln sleutel gebonden</numerusform>
            <numerusform>%Ln sleutels gebonden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) open(s) by the usual hours again on %1.</source>
        <translation>
            <numerusform>%Ln sleutel opent op %1 weer op de gewone uren.</numerusform>
            <numerusform>%Ln sleutels openen op %1 weer op de gewone uren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation>
            <numerusform>%Ln schema</numerusform>
            <numerusform>%Ln schema&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add holiday</source>
        <translation>Feestdag toevoegen</translation>
    </message>
    <message>
        <source>Add schedule</source>
        <translation>Schema toevoegen</translation>
    </message>
    <message>
        <source>At which hours of the week keys open, and on which days not.</source>
        <translation>Op welke uren van de week sleutels openen, en op welke dagen niet.</translation>
    </message>
    <message>
        <source>Choose a holiday in the list first.</source>
        <translation>Kies eerst een feestdag in de lijst.</translation>
    </message>
    <message>
        <source>Choose a schedule in the list first.</source>
        <translation>Kies eerst een schema in de lijst.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Edit holiday</source>
        <translation>Feestdag bewerken</translation>
    </message>
    <message>
        <source>Edit the chosen schedule</source>
        <translation>Het gekozen schema bewerken</translation>
    </message>
    <message>
        <source>Give them another schedule first, or none; then remove it.</source>
        <translation>Geef ze eerst een ander schema of geen; verwijder het daarna.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feestdagen</translation>
    </message>
    <message>
        <source>Hours of the chosen schedule</source>
        <translation>Uren van het gekozen schema</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Uitgegeven</translation>
    </message>
    <message>
        <source>It takes effect once the locks of these keys are programmed.</source>
        <translation>Het werkt zodra de sloten van deze sleutels zijn geprogrammeerd.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sleutels</translation>
    </message>
    <message>
        <source>No holidays yet</source>
        <translation>Nog geen feestdagen</translation>
    </message>
    <message>
        <source>No key follows a schedule that minds holidays, so no door changes.</source>
        <translation>Geen sleutel volgt een schema dat rekening houdt met feestdagen, dus er verandert geen deur.</translation>
    </message>
    <message>
        <source>No key follows this schedule, so no door changes.</source>
        <translation>Geen sleutel volgt dit schema, dus er verandert geen deur.</translation>
    </message>
    <message>
        <source>No schedules yet</source>
        <translation>Nog geen schema&apos;s</translation>
    </message>
    <message>
        <source>On holidays: %1</source>
        <translation>Op feestdagen: %1</translation>
    </message>
    <message>
        <source>On these days a schedule can close or open all day.</source>
        <translation>Op deze dagen kan een schema de hele dag sluiten of openen.</translation>
    </message>
    <message>
        <source>Part of keys</source>
        <translation>Deel van de sleutels</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 verwijderen?</translation>
    </message>
    <message>
        <source>Remove holiday</source>
        <translation>Feestdag verwijderen</translation>
    </message>
    <message>
        <source>Remove schedule</source>
        <translation>Schema verwijderen</translation>
    </message>
    <message>
        <source>Schedules and holidays</source>
        <translation>Schema&apos;s en feestdagen</translation>
    </message>
    <message>
        <source>Show these %1 keys</source>
        <translation>Deze %1 sleutels tonen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Without one a key opens at any hour of its days.</source>
        <translation>Zonder schema opent een sleutel op elk uur van zijn dagen.</translation>
    </message>
</context>
<context>
    <name>ScopeCard</name>
    <message>
        <source>All locks</source>
        <translation>Alle sloten</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Alle personen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Reason, for the report of events</source>
        <translation>Reden, voor het rapport van gebeurtenissen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>What the reports show</source>
        <translation>Wat de rapporten tonen</translation>
    </message>
    <message>
        <source>Why events are looked at</source>
        <translation>Waarom gebeurtenissen worden bekeken</translation>
    </message>
    <message>
        <source>what is left empty means all</source>
        <translation>wat leeg blijft, betekent alle</translation>
    </message>
</context>
<context>
    <name>SearchData</name>
    <message>
        <source>Add lock</source>
        <translation>Slot toevoegen</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Persoon toevoegen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>Events with “%1”</source>
        <translation>Gebeurtenissen met “%1”</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Personen importeren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Rapport: %1</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Settings: computers</source>
        <translation>Instellingen: computers</translation>
    </message>
    <message>
        <source>Settings: dongle and Bluetooth</source>
        <translation>Instellingen: dongle en Bluetooth</translation>
    </message>
    <message>
        <source>Settings: language and look</source>
        <translation>Instellingen: taal en uiterlijk</translation>
    </message>
    <message>
        <source>type a name after it</source>
        <translation>typ er een naam achter</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Nothing found. A part of a name or number is enough.</source>
        <translation>Niets gevonden. Een deel van een naam of nummer is genoeg.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Zoekresultaten</translation>
    </message>
</context>
<context>
    <name>SenderCard</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Keep the sender</source>
        <translation>Afzender bewaren</translation>
    </message>
    <message>
        <source>Name of the property</source>
        <translation>Naam van het pand</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Sender of letters and receipts</source>
        <translation>Afzender van brieven en ontvangstbewijzen</translation>
    </message>
    <message>
        <source>The sender is kept.</source>
        <translation>De afzender is bewaard.</translation>
    </message>
    <message>
        <source>Without a name letters come from the building. It is kept on this computer.</source>
        <translation>Zonder naam komen brieven van het gebouw. Wordt op deze computer bewaard.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Finish setting up</source>
        <translation>Inrichten afronden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Management platform</source>
        <translation>Beheerplatform</translation>
    </message>
    <message>
        <source>Protect the data of your property</source>
        <translation>De gegevens van uw pand beschermen</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Inrichten</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>Way to the locks</source>
        <translation>Weg naar de sloten</translation>
    </message>
</context>
<context>
    <name>SetupSide</name>
    <message>
        <source>About 10 minutes</source>
        <translation>Ongeveer 10 minuten</translation>
    </message>
    <message>
        <source>Add the first lock by its label</source>
        <translation>Het eerste slot toevoegen met zijn label</translation>
    </message>
    <message>
        <source>Choose the way to the locks, or later</source>
        <translation>De weg naar de sloten kiezen, of later</translation>
    </message>
    <message>
        <source>Have at hand</source>
        <translation>Houd bij de hand</translation>
    </message>
    <message>
        <source>Name your platform, or later</source>
        <translation>Uw platform noemen, of later</translation>
    </message>
    <message>
        <source>Protect the data of your property</source>
        <translation>De gegevens van uw pand beschermen</translation>
    </message>
    <message>
        <source>The address of your platform, from your supplier</source>
        <translation>Het adres van uw platform, van uw leverancier</translation>
    </message>
    <message>
        <source>The dongle, or Bluetooth on this computer</source>
        <translation>De dongel, of Bluetooth op deze computer</translation>
    </message>
    <message>
        <source>The label of a lock, from its box or its inside</source>
        <translation>Het label van een slot, van de doos of de binnenkant</translation>
    </message>
    <message>
        <source>Try the demo building first</source>
        <translation>Eerst het demogebouw proberen</translation>
    </message>
</context>
<context>
    <name>ShareForm</name>
    <message numerus="yes">
        <source>%n in stock</source>
        <translation>
            <numerusform>%Ln op voorraad</numerusform>
            <numerusform>%Ln op voorraad</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Choose a lock</source>
        <translation>Slot kiezen</translation>
    </message>
    <message>
        <source>Choose a lock.</source>
        <translation>Kies een slot.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Find the organisation by its number first.</source>
        <translation>Zoek eerst de organisatie met haar nummer.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Issue key</source>
        <translation>Sleutel uitgeven</translation>
    </message>
    <message>
        <source>Issue key to organisation</source>
        <translation>Uitgeven aan organisatie</translation>
    </message>
    <message>
        <source>It goes to %1, which receives keys until %2.</source>
        <translation>Hij gaat naar %1, die sleutels ontvangt t/m %2.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Number of the organisation</source>
        <translation>Nummer van de organisatie</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Write the day as 31 Dec 2026 or 31-12-2026.</source>
        <translation>Schrijf de dag als 31 dec 2026 of 31-12-2026.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>meteen</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>geen einde</translation>
    </message>
</context>
<context>
    <name>SideSheet</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>SignInCode</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopiëren</translation>
    </message>
    <message>
        <source>Open the page in a browser</source>
        <translation>Pagina openen in een browser</translation>
    </message>
    <message>
        <source>QR code of the page with the code</source>
        <translation>QR-code van de pagina met de code</translation>
    </message>
    <message>
        <source>Sign in on the page of the platform and approve this code:</source>
        <translation>Meld u aan op de pagina van het platform en keur deze code goed:</translation>
    </message>
    <message>
        <source>Time left for the approval</source>
        <translation>Resterende tijd om goed te keuren</translation>
    </message>
    <message>
        <source>or scan it with a telephone</source>
        <translation>of scan hem met een telefoon</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Address of the platform</source>
        <translation>Adres van het platform</translation>
    </message>
    <message>
        <source>Enrolment token</source>
        <translation>Aanmeldcode</translation>
    </message>
    <message>
        <source>I have an enrolment token</source>
        <translation>Ik heb een aanmeldcode</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Sign in with a browser</source>
        <translation>Aanmelden met een browser</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Het adres ontbreekt.</translation>
    </message>
    <message>
        <source>The enrolment token is missing.</source>
        <translation>De aanmeldcode ontbreekt.</translation>
    </message>
</context>
<context>
    <name>SignalBars</name>
    <message>
        <source>Signal: %1 of 4 bars</source>
        <translation>Signaal: %1 van 4 balken</translation>
    </message>
</context>
<context>
    <name>SoundMark</name>
    <message>
        <source>Sound off</source>
        <translation>Geluid uit</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Geluid aan</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>State of the lock</source>
        <translation>Toestand van het slot</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Confirmed by read-back</source>
        <translation>Bevestigd door teruglezen</translation>
    </message>
    <message>
        <source>Plan and difference</source>
        <translation>Plan en verschil</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
</context>
<context>
    <name>StockCard</name>
    <message>
        <source>%1 users with a key</source>
        <translation>%1 gebruikers met een sleutel</translation>
    </message>
    <message numerus="yes">
        <source>%n issued</source>
        <translation>
            <numerusform>%Ln uitgegeven</numerusform>
            <numerusform>%Ln uitgegeven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) purchased</source>
        <translation>
            <numerusform>%Ln sleutel aangekocht</numerusform>
            <numerusform>%Ln sleutels aangekocht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) taken in join(s) the stock once the lock confirms it.</source>
        <translation>
            <numerusform>%Ln ingenomen sleutel komt in de voorraad zodra het slot dit bevestigt.</numerusform>
            <numerusform>%Ln ingenomen sleutels komen in de voorraad zodra het slot dit bevestigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued of the keys purchased</source>
        <translation>Uitgegeven van de aangekochte sleutels</translation>
    </message>
    <message>
        <source>Keys and users</source>
        <translation>Sleutels en gebruikers</translation>
    </message>
    <message>
        <source>Users on the lock</source>
        <translation>Gebruikers op het slot</translation>
    </message>
</context>
<context>
    <name>SuspendForm</name>
    <message numerus="yes">
        <source>%n key(s) suspended; they stop opening once programmed.</source>
        <translation>
            <numerusform>%Ln sleutel geschorst; hij opent niet meer zodra er is geprogrammeerd.</numerusform>
            <numerusform>%Ln sleutels geschorst; ze openen niet meer zodra er is geprogrammeerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) will be suspended on that day.</source>
        <translation>
            <numerusform>%Ln sleutel wordt die dag geschorst.</numerusform>
            <numerusform>%Ln sleutels worden die dag geschorst.</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Schorsen</translation>
    </message>
    <message>
        <source>They stop opening once their locks are programmed, and come back by themselves after the last day.</source>
        <translation>Ze openen niet meer zodra hun sloten zijn geprogrammeerd, en komen na de laatste dag vanzelf terug.</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>zonder einde</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%n change(s) go(es) to the platform again.</source>
        <translation>
            <numerusform>%Ln wijziging gaat opnieuw naar het platform.</numerusform>
            <numerusform>%Ln wijzigingen gaan opnieuw naar het platform.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) let go.</source>
        <translation>
            <numerusform>%Ln wijziging weggegooid.</numerusform>
            <numerusform>%Ln wijzigingen weggegooid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent</source>
        <translation>
            <numerusform>%Ln wijziging verstuurd</numerusform>
            <numerusform>%Ln wijzigingen verstuurd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken over</source>
        <translation>
            <numerusform>%Ln overgenomen</numerusform>
            <numerusform>%Ln overgenomen</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Het blijft zoals het is.</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Samengevoegd</translation>
    </message>
    <message>
        <source>Nothing was synced</source>
        <translation>Er is niets gesynchroniseerd</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Meld u eerst aan.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisatie</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Nu synchroniseren</translation>
    </message>
    <message>
        <source>Synced: %1, %2.</source>
        <translation>Gesynchroniseerd: %1, %2.</translation>
    </message>
    <message>
        <source>Synced: nothing was new.</source>
        <translation>Gesynchroniseerd: er was niets nieuws.</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchroniseren</translation>
    </message>
    <message>
        <source>The other value is in force now.</source>
        <translation>De andere waarde geldt nu.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachtend</translation>
    </message>
</context>
<context>
    <name>TimeMachine</name>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>By plan</source>
        <translation>Volgens plan</translation>
    </message>
    <message>
        <source>By proof</source>
        <translation>Volgens bewijs</translation>
    </message>
    <message>
        <source>Choose a lock</source>
        <translation>Kies een slot</translation>
    </message>
    <message>
        <source>Choose a lock first.</source>
        <translation>Kies eerst een slot.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>%Ln rij gekopieerd.</numerusform>
            <numerusform>%Ln rijen gekopieerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Could open</source>
        <translation>Kon openen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Geen verschillen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Plan and proof say the same of everybody.</source>
        <translation>Plan en bewijs zeggen van iedereen hetzelfde.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Then its past shows here.</source>
        <translation>Dan staat hier het verleden ervan.</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Welke rijen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Who could open it</source>
        <translation>Wie kon openen</translation>
    </message>
    <message>
        <source>Who could open this door?</source>
        <translation>Wie kon deze deur openen?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>TreeCard</name>
    <message numerus="yes">
        <source>%n lock(s) at no place</source>
        <translation>
            <numerusform>%Ln slot op geen plaats</numerusform>
            <numerusform>%Ln sloten op geen plaats</numerusform>
        </translation>
    </message>
    <message>
        <source>Add building</source>
        <translation>Gebouw toevoegen</translation>
    </message>
    <message>
        <source>Choose where %1 shall lie and press Ctrl+V.</source>
        <translation>Kies waar %1 moet liggen en druk op Ctrl+V.</translation>
    </message>
    <message>
        <source>No buildings yet</source>
        <translation>Nog geen gebouwen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Put locks into buildings, floors and areas to find and plan by place.</source>
        <translation>Zet sloten in gebouwen, verdiepingen en zones om per plaats te zoeken.</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message numerus="yes">
        <source>%n step(s) undone.</source>
        <translation>
            <numerusform>%Ln stap ongedaan gemaakt.</numerusform>
            <numerusform>%Ln stappen ongedaan gemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Gedaan: %1.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>History: what was done here</source>
        <translation>Geschiedenis: wat hier is gedaan</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programmeren</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Opnieuw doen wat ongedaan is gemaakt</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Er is niets om opnieuw te doen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Er is niets om ongedaan te maken.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>De laatste stap ongedaan maken</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Open the profile</source>
        <translation>Profiel openen</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>This profile is locked</source>
        <translation>Dit profiel is vergrendeld</translation>
    </message>
    <message>
        <source>Type the passphrase of this profile.</source>
        <translation>Typ de wachtzin van dit profiel.</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Changes that wait for the platform</source>
        <translation>Wijzigingen die op het platform wachten</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Er wacht niets</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What is changed here goes to the platform at once, or as soon as it can be reached.</source>
        <translation>Wat hier wordt gewijzigd, gaat meteen naar het platform, of zodra dat bereikbaar is.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
</context>
<context>
    <name>WalkRun</name>
    <message>
        <source>Walk mode</source>
        <translation>Looproute</translation>
    </message>
</context>
<context>
    <name>WalkSide</name>
    <message>
        <source>Done</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Next and done</source>
        <translation>Hierna en gereed</translation>
    </message>
    <message>
        <source>Next by signal</source>
        <translation>Hierna, op signaal</translation>
    </message>
    <message>
        <source>No lock with work is heard.</source>
        <translation>Er is geen slot met werk te horen.</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Buiten bereik</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %Ln</numerusform>
            <numerusform>en nog %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkWindow</name>
    <message>
        <source>%1 done</source>
        <translation>%1 gereed</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>%1 te gaan</translation>
    </message>
    <message>
        <source>%1 to go, %2 failed</source>
        <translation>%1 te gaan, %2 mislukt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Finish this door, then leave</source>
        <translation>Deze deur afmaken en dan weggaan</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Weggaan</translation>
    </message>
    <message>
        <source>Leave walk mode</source>
        <translation>Looproute verlaten</translation>
    </message>
    <message>
        <source>Leave while %1 is in work?</source>
        <translation>Weggaan terwijl %1 bezig is?</translation>
    </message>
    <message>
        <source>Locks done</source>
        <translation>Sloten gereed</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Pause after this door</source>
        <translation>Pauzeren na deze deur</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Skip this door</source>
        <translation>Deze deur overslaan</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Geluid uit</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Geluid aan</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Blijven</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Nu stoppen</translation>
    </message>
    <message>
        <source>Stopped now, it keeps what it took and the next time goes on at that byte. Its old list stays in force until it has confirmed the new one. Keys that were stopped stay stopped.</source>
        <translation>Nu gestopt, bewaart het slot wat het heeft en gaat de volgende keer bij die byte verder. De oude lijst blijft gelden tot het de nieuwe heeft bevestigd. Gestopte sleutels blijven gestopt.</translation>
    </message>
    <message>
        <source>Try again what was left out</source>
        <translation>Opnieuw proberen wat is overgebleven</translation>
    </message>
    <message>
        <source>Walk mode</source>
        <translation>Looproute</translation>
    </message>
</context>
<context>
    <name>WhatHappens</name>
    <message>
        <source>%1 → %2 of %3</source>
        <translation>%1 → %2 van %3</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) leave(s) the stock.</source>
        <translation>
            <numerusform>%Ln sleutel gaat uit de voorraad.</numerusform>
            <numerusform>%Ln sleutels gaan uit de voorraad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a person and at least one lock. One key leaves the stock of each lock.</source>
        <translation>Kies een persoon en ten minste één slot. Van elk slot gaat één sleutel uit de voorraad.</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Houder</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Hours of the schedule</source>
        <translation>Uren van het schema</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sloten</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Stock after issuing</source>
        <translation>Voorraad na uitgifte</translation>
    </message>
    <message numerus="yes">
        <source>The door opens for %1 after %n lock(s) are programmed.</source>
        <translation>
            <numerusform>De deur gaat open voor %1 zodra %Ln slot is geprogrammeerd.</numerusform>
            <numerusform>De deuren gaan open voor %1 zodra %Ln sloten zijn geprogrammeerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
</context>
<context>
    <name>WhyBody</name>
    <message>
        <source>Choose a cell to see why it is so.</source>
        <translation>Kies een vakje om te zien waarom het zo is.</translation>
    </message>
    <message>
        <source>On the lock</source>
        <translation>Op het slot</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In de wachtrij</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewenst</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Overview map</source>
        <translation>Overzichtskaart</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
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
        <translation>Groter</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Gewone grootte</translation>
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
        <translation>%1 voor</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 achter</translation>
    </message>
    <message>
        <source>A key that had begun by it waits again, until its own first day.</source>
        <translation>Een sleutel die al was begonnen, wacht weer tot zijn eigen eerste dag.</translation>
    </message>
    <message>
        <source>A key that had ended by the lock&apos;s clock opens again, until its own last day.</source>
        <translation>Een sleutel die volgens de klok van het slot was geëindigd, opent weer tot en met zijn eigen laatste dag.</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>For the lock, %2 pass a second time: in its periods and in its log.</source>
        <translation>Voor het slot gaat %2 een tweede keer voorbij: in de periodes en in het logboek.</translation>
    </message>
    <message>
        <source>It is ahead by more than %1. No clock goes back so far unless the owner says so.</source>
        <translation>Hij loopt meer dan %1 voor. Geen klok gaat zo ver terug zonder dat de eigenaar het zegt.</translation>
    </message>
    <message>
        <source>It is off by more than %1: the next contact sets it.</source>
        <translation>Hij wijkt meer dan %1 af: het volgende contact zet hem gelijk.</translation>
    </message>
    <message>
        <source>Its log is not rewritten: events keep their numbers, and are shown at the corrected time.</source>
        <translation>Het logboek wordt niet herschreven: gebeurtenissen houden hun nummer en worden op de gecorrigeerde tijd getoond.</translation>
    </message>
    <message>
        <source>Keys with days or hours do not open without a time. The next contact sets it.</source>
        <translation>Sleutels met dagen of uren openen niet zonder tijd. Het volgende contact zet de klok.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemeten</translation>
    </message>
    <message>
        <source>No way to this lock is chosen.</source>
        <translation>Er is geen weg naar dit slot gekozen.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Afwijking</translation>
    </message>
    <message>
        <source>Set the clock back</source>
        <translation>De klok terugzetten</translation>
    </message>
    <message>
        <source>Set the clock of %1 back by %2?</source>
        <translation>De klok van %1 %2 terugzetten?</translation>
    </message>
    <message>
        <source>The clock of %1 was left as it is: %2.</source>
        <translation>De klok van %1 is gebleven zoals hij was: %2.</translation>
    </message>
    <message>
        <source>The clock of %1 was set; it had no time.</source>
        <translation>De klok van %1 is gezet; hij had geen tijd.</translation>
    </message>
    <message>
        <source>The clock of %1 was set; it was %2.</source>
        <translation>De klok van %1 is gelijkgezet; hij was %2.</translation>
    </message>
    <message>
        <source>The lock is not claimed yet.</source>
        <translation>Het slot heeft nog geen eigenaar.</translation>
    </message>
    <message>
        <source>gains %1 s a day</source>
        <translation>wint %1 s per dag</translation>
    </message>
    <message>
        <source>left as it was</source>
        <translation>niet gezet</translation>
    </message>
    <message>
        <source>loses %1 s a day</source>
        <translation>verliest %1 s per dag</translation>
    </message>
    <message>
        <source>no time is set</source>
        <translation>er is geen tijd gezet</translation>
    </message>
    <message>
        <source>not known: it shows over a day or more</source>
        <translation>niet bekend: dat blijkt na een dag of meer</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>nog niet gemeten</translation>
    </message>
    <message>
        <source>right to the second</source>
        <translation>tot op de seconde juist</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gelijkgezet</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 van %2 tekens</translation>
    </message>
    <message>
        <source>%1 of %2 in stock</source>
        <translation>%1 van %2 op voorraad</translation>
    </message>
    <message numerus="yes">
        <source>%n base period(s) end(s) between %1 and %2</source>
        <translation>
            <numerusform>%Ln basisperiode eindigt tussen %1 en %2</numerusform>
            <numerusform>%Ln basisperioden eindigen tussen %1 en %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) more</source>
        <translation>
            <numerusform>%Ln sleutel erbij</numerusform>
            <numerusform>%Ln sleutels erbij</numerusform>
        </translation>
    </message>
    <message>
        <source>Base period</source>
        <translation>Basisperiode</translation>
    </message>
    <message>
        <source>Base, 5 years</source>
        <translation>Basis, 5 jaar</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>Issuable keys</source>
        <translation>Uit te geven sleutels</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sleutels</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programmeren</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Sharing, 5 years</source>
        <translation>Delen, 5 jaar</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>gebruikt</translation>
    </message>
    <message>
        <source>base code, 5 years</source>
        <translation>basiscode, 5 jaar</translation>
    </message>
    <message>
        <source>code with keys</source>
        <translation>code met sleutels</translation>
    </message>
    <message>
        <source>employees code</source>
        <translation>medewerkerscode</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>geëindigd %1</translation>
    </message>
    <message>
        <source>every change</source>
        <translation>elke wijziging</translation>
    </message>
    <message>
        <source>full management</source>
        <translation>volledig beheer</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>bewaard</translation>
    </message>
    <message>
        <source>more: as many as the code holds</source>
        <translation>meer: zoveel als de code bevat</translation>
    </message>
    <message>
        <source>no typing error</source>
        <translation>geen typefout</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>niet geregistreerd</translation>
    </message>
    <message>
        <source>only taking in</source>
        <translation>alleen innemen</translation>
    </message>
    <message>
        <source>organisation code</source>
        <translation>organisatiecode</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>removals only</source>
        <translation>alleen verwijderen</translation>
    </message>
    <message>
        <source>sharing code, 5 years</source>
        <translation>deelcode, 5 jaar</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>proefperiode</translation>
    </message>
    <message>
        <source>typing error at character %1</source>
        <translation>typefout bij teken %1</translation>
    </message>
    <message>
        <source>typing error: a character is wrong</source>
        <translation>typefout: er is een teken verkeerd</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>t/m %1</translation>
    </message>
    <message>
        <source>waits for the platform</source>
        <translation>wacht op het platform</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>%1 lost or stolen?</source>
        <translation>%1 verloren of gestolen?</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lock(s) refuse(s) it</source>
        <translation>
            <numerusform>%1 van %Ln weigert hem</numerusform>
            <numerusform>%1 van %Ln weigeren hem</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last used %2</source>
        <translation>%1, laatst gebruikt %2</translation>
    </message>
    <message numerus="yes">
        <source>%n computers are called so, and all of them are given up.</source>
        <translation>
            <numerusform>%Ln computer heet zo en is opgegeven.</numerusform>
            <numerusform>%Ln computers heten zo en alle zijn opgegeven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) let(s) it in until %1.</source>
        <translation>
            <numerusform>%Ln slot laat hem binnen tot en met %1.</numerusform>
            <numerusform>%Ln sloten laten hem binnen tot en met %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) must be programmed before it can no longer write.</source>
        <translation>
            <numerusform>%Ln slot moet worden geprogrammeerd voordat hij niet meer kan schrijven.</numerusform>
            <numerusform>%Ln sloten moeten worden geprogrammeerd voordat hij niet meer kan schrijven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) of it go(es) on the deny list of every lock.</source>
        <translation>
            <numerusform>%Ln recht ervan komt op de weigerlijst van elk slot.</numerusform>
            <numerusform>%Ln rechten ervan komen op de weigerlijst van elk slot.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another computer of a manager changes the role of this one.</source>
        <translation>De rol van deze computer wijzigt u op een andere computer van een beheerder.</translation>
    </message>
    <message>
        <source>Choose a computer in the list.</source>
        <translation>Kies een computer in de lijst.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Installateur</translation>
    </message>
    <message>
        <source>Installer: on the way along the doors</source>
        <translation>Installateur: onderweg langs de deuren</translation>
    </message>
    <message>
        <source>It is given up already.</source>
        <translation>Deze computer is al als verloren gemeld.</translation>
    </message>
    <message>
        <source>Its last right has ended: no lock lets it in.</source>
        <translation>Het laatste recht is afgelopen: geen slot laat hem nog binnen.</translation>
    </message>
    <message>
        <source>Its next rights last 14 days without the platform instead of 30, and it may not shut out computers, issue keys to organisations or take them in, set clocks back or change roles.</source>
        <translation>De volgende rechten gelden zonder het platform 14 in plaats van 30 dagen, en de computer mag geen computers buitensluiten, geen sleutels aan organisaties uitgeven of innemen, geen klokken terugzetten en geen rollen wijzigen.</translation>
    </message>
    <message>
        <source>Its next rights last 30 days without the platform instead of 14, and it may also shut out computers, issue keys to organisations and take them in, set clocks back and change roles.</source>
        <translation>De volgende rechten gelden zonder het platform 30 in plaats van 14 dagen, en de computer mag ook computers buitensluiten, sleutels aan organisaties uitgeven en innemen, klokken terugzetten en rollen wijzigen.</translation>
    </message>
    <message>
        <source>Its rights have ended: it can only read the state of locks and stop keys there.</source>
        <translation>De rechten zijn afgelopen: hij kan alleen nog de toestand van sloten lezen en daar sleutels stoppen.</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sloten</translation>
    </message>
    <message>
        <source>Lost, and every lock refuses it.</source>
        <translation>Verloren, en elk slot weigert hem.</translation>
    </message>
    <message>
        <source>Lost, and it can still write these locks: %1.</source>
        <translation>Verloren, en hij kan deze sloten nog schrijven: %1.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Manager: the desk of the building</source>
        <translation>Beheerder: de werkplek van het gebouw</translation>
    </message>
    <message>
        <source>Rights end</source>
        <translation>Rechten t/m</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message numerus="yes">
        <source>Shut it out of %n lock(s)</source>
        <translation>
            <numerusform>Van %Ln slot buitensluiten</numerusform>
            <numerusform>Van %Ln sloten buitensluiten</numerusform>
        </translation>
    </message>
    <message>
        <source>The locks then refuse all older rights; this computer gets a new one.</source>
        <translation>De sloten weigeren dan alle oudere rechten; deze computer krijgt een nieuw recht.</translation>
    </message>
    <message>
        <source>The platform does not know this computer.</source>
        <translation>Het platform kent deze computer niet.</translation>
    </message>
    <message>
        <source>This computer is an installer&apos;s: a manager&apos;s changes roles.</source>
        <translation>Deze computer is van een installateur: rollen wijzigt u op die van een beheerder.</translation>
    </message>
    <message>
        <source>This is the computer you are working at.</source>
        <translation>Dit is de computer waaraan u werkt.</translation>
    </message>
    <message>
        <source>Until then each of them lets it in and it can write there.</source>
        <translation>Tot dan laat elk ervan hem binnen en kan hij er schrijven.</translation>
    </message>
    <message>
        <source>every lock refuses it</source>
        <translation>elk slot weigert hem</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>deze computer</translation>
    </message>
</context>
<context>
    <name>elsewhere</name>
    <message>
        <source>%1 is being programmed by %2 since %3.</source>
        <translation>%1 wordt sinds %3 door %2 geprogrammeerd.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message numerus="yes">
        <source>So are %n more lock(s).</source>
        <translation>
            <numerusform>%n ander slot ook.</numerusform>
            <numerusform>%n andere sloten ook.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>endings</name>
    <message numerus="yes">
        <source>%n option(s) end(s)</source>
        <translation>
            <numerusform>%Ln optie eindigt</numerusform>
            <numerusform>%Ln opties eindigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) end(s)</source>
        <translation>
            <numerusform>%Ln termijn eindigt</numerusform>
            <numerusform>%Ln termijnen eindigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n periods end soon, the first on %3: %1.</source>
        <translation>
            <numerusform>%Ln termijn eindigt binnenkort, op %3: %1.</numerusform>
            <numerusform>%Ln termijnen eindigen binnenkort, de eerste op %3: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The period of %1 ends in %2, on %3.</source>
        <translation>De termijn van %1 eindigt over %2, op %3.</translation>
    </message>
    <message>
        <source>The period of %1 ends today.</source>
        <translation>De termijn van %1 eindigt vandaag.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %Ln</numerusform>
            <numerusform>en nog %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>events</name>
    <message numerus="yes">
        <source>%1 overwrote %n event(s) before they were read: numbers %2 to %3.</source>
        <translation>
            <numerusform>%1 overschreef %Ln gebeurtenis voordat die was gelezen: nummers %2 tot en met %3.</numerusform>
            <numerusform>%1 overschreef %Ln gebeurtenissen voordat ze waren gelezen: nummers %2 tot en met %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>%1: %2 opened, %3 refused</source>
        <translation>%1: %2 geopend, %3 geweigerd</translation>
    </message>
    <message>
        <source>%1: %2 opened, %3 refused, %4 other</source>
        <translation>%1: %2 geopend, %3 geweigerd, %4 overig</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came again with other content: no. %1. What came first is kept.</source>
        <translation>
            <numerusform>%Ln gebeurtenis kwam opnieuw met een andere inhoud: nr. %1. Wat eerst kwam, blijft bewaard.</numerusform>
            <numerusform>%Ln gebeurtenissen kwamen opnieuw met een andere inhoud: nr. %1. Wat eerst kwam, blijft bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>, between %1 and %2</source>
        <translation>, tussen %1 en %2</translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation>Batterij zwak</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blokkering</translation>
    </message>
    <message>
        <source>Block off</source>
        <translation>Blokkering uit</translation>
    </message>
    <message>
        <source>Block on</source>
        <translation>Blokkering aan</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Eigenaar ingesteld</translation>
    </message>
    <message>
        <source>Clock set</source>
        <translation>Klok gezet</translation>
    </message>
    <message>
        <source>Clock set, %1 back</source>
        <translation>Klok gezet, %1 terug</translation>
    </message>
    <message>
        <source>Clock set, %1 forward</source>
        <translation>Klok gezet, %1 vooruit</translation>
    </message>
    <message>
        <source>Door forced</source>
        <translation>Deur geforceerd</translation>
    </message>
    <message>
        <source>Door held open</source>
        <translation>Deur te lang open</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Gebeurtenis %1</translation>
    </message>
    <message>
        <source>Firmware updated</source>
        <translation>Firmware bijgewerkt</translation>
    </message>
    <message>
        <source>Gap.</source>
        <translation>Gat.</translation>
    </message>
    <message>
        <source>Keypad locked out</source>
        <translation>Toetsenbord geblokkeerd</translation>
    </message>
    <message>
        <source>Keypad locked out for %1</source>
        <translation>Toetsenbord %1 geblokkeerd</translation>
    </message>
    <message>
        <source>Keys revoked</source>
        <translation>Sleutels ingetrokken</translation>
    </message>
    <message>
        <source>Keys revoked: %1</source>
        <translation>Sleutels ingetrokken: %1</translation>
    </message>
    <message>
        <source>List %1 taken over</source>
        <translation>Lijst %1 overgenomen</translation>
    </message>
    <message>
        <source>List taken over</source>
        <translation>Lijst overgenomen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Moved from a desk</source>
        <translation>Vanaf een computer bediend</translation>
    </message>
    <message>
        <source>Moved from a desk: %1</source>
        <translation>Vanaf een computer: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Privacy off</source>
        <translation>Privacy uit</translation>
    </message>
    <message>
        <source>Privacy on</source>
        <translation>Privacy aan</translation>
    </message>
    <message>
        <source>Reading the events of %1</source>
        <translation>Gebeurtenissen van %1 lezen</translation>
    </message>
    <message>
        <source>Reduced, so the log cannot be read: %1.</source>
        <translation>Gereduceerd, dus het logboek is niet te lezen: %1.</translation>
    </message>
    <message>
        <source>Refused: before its start or after its end</source>
        <translation>Geweigerd: buiten de geldigheid</translation>
    </message>
    <message>
        <source>Refused: clock not set</source>
        <translation>Geweigerd: klok niet gezet</translation>
    </message>
    <message>
        <source>Refused: lock is blocked</source>
        <translation>Geweigerd: slot is geblokkeerd</translation>
    </message>
    <message>
        <source>Refused: not known</source>
        <translation>Geweigerd: onbekend</translation>
    </message>
    <message>
        <source>Refused: outside schedule</source>
        <translation>Geweigerd: buiten de tijden</translation>
    </message>
    <message>
        <source>Refused: revoked or suspended</source>
        <translation>Geweigerd: ingetrokken of geschorst</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Vrijgegeven</translation>
    </message>
    <message>
        <source>Restarted</source>
        <translation>Herstart</translation>
    </message>
    <message>
        <source>Restarted after a loss of power</source>
        <translation>Herstart na stroomuitval</translation>
    </message>
    <message>
        <source>Restarted for new firmware</source>
        <translation>Herstart voor nieuwe firmware</translation>
    </message>
    <message>
        <source>Somebody altered the log, or the memory of the lock fails.</source>
        <translation>Iemand heeft het logboek gewijzigd, of het geheugen van het slot is defect.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Time at the lock</source>
        <translation>Tijd bij het slot</translation>
    </message>
    <message>
        <source>Time not known</source>
        <translation>Tijd onbekend</translation>
    </message>
    <message>
        <source>Too many connection attempts</source>
        <translation>Te veel verbindingspogingen</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>block off</source>
        <translation>blokkering uit</translation>
    </message>
    <message>
        <source>block on</source>
        <translation>blokkering aan</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>computer</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>vergrendelen</translation>
    </message>
    <message>
        <source>locks</source>
        <translation>sloten</translation>
    </message>
    <message>
        <source>overwritten</source>
        <translation>overschreven</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>privacy off</source>
        <translation>privacy uit</translation>
    </message>
    <message>
        <source>privacy on</source>
        <translation>privacy aan</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>zender</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>taken in %1</source>
        <translation>ingenomen %1</translation>
    </message>
    <message>
        <source>unlock</source>
        <translation>ontgrendelen</translation>
    </message>
</context>
<context>
    <name>firmware</name>
    <message>
        <source>%1 are on the lock, which still runs %2. Going on sends only the rest.</source>
        <translation>%1 staan op het slot, dat nog %2 draait. Verdergaan verstuurt alleen de rest.</translation>
    </message>
    <message>
        <source>%1 are on the lock, which still runs what it ran. Going on sends only the rest.</source>
        <translation>%1 staan op het slot, dat nog draait wat het draaide. Verdergaan verstuurt alleen de rest.</translation>
    </message>
    <message>
        <source>%1 becomes %2, %3</source>
        <translation>%1 wordt %2, %3</translation>
    </message>
    <message>
        <source>%1 has firmware %2; the next contact shows whether it runs.</source>
        <translation>%1 heeft firmware %2; het volgende contact toont of die draait.</translation>
    </message>
    <message>
        <source>%1 runs firmware %2.</source>
        <translation>%1 draait firmware %2.</translation>
    </message>
    <message>
        <source>%1, went on at byte %2</source>
        <translation>%1, verdergegaan bij byte %2</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>No way to this lock is chosen.</source>
        <translation>Er is geen weg naar dit slot gekozen.</translation>
    </message>
    <message>
        <source>The firmware of %1 was not updated</source>
        <translation>De firmware van %1 is niet bijgewerkt</translation>
    </message>
    <message>
        <source>The lock has all of %1 and restarted; whether it runs it shows the next contact.</source>
        <translation>Het slot heeft alles van %1 en is herstart; of het die draait, blijkt bij het volgende contact.</translation>
    </message>
    <message>
        <source>The lock restarts</source>
        <translation>Het slot herstart</translation>
    </message>
    <message>
        <source>The lock runs %1 and goes back to no lower version.</source>
        <translation>Het slot draait %1 en gaat naar geen lagere versie terug.</translation>
    </message>
    <message>
        <source>The lock runs %2; before it was %1. Keys and list are as they were.</source>
        <translation>Het slot draait %2; daarvoor was het %1. Sleutels en lijst zijn zoals ze waren.</translation>
    </message>
    <message>
        <source>The lock shows the new version</source>
        <translation>Het slot toont de nieuwe versie</translation>
    </message>
    <message>
        <source>Updating the firmware of %1</source>
        <translation>De firmware van %1 wordt bijgewerkt</translation>
    </message>
    <message>
        <source>Waiting for the lock to show its version</source>
        <translation>Er wordt gewacht tot het slot zijn versie toont</translation>
    </message>
    <message>
        <source>Write the version as numbers with dots, such as 2.4.0.</source>
        <translation>Schrijf de versie als getallen met punten, zoals 2.4.0.</translation>
    </message>
    <message>
        <source>an unknown version</source>
        <translation>een onbekende versie</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
</context>
<context>
    <name>floor_plan</name>
    <message numerus="yes">
        <source>%n to program</source>
        <translation>
            <numerusform>%Ln te programmeren</numerusform>
            <numerusform>%Ln te programmeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterij</translation>
    </message>
    <message>
        <source>Disc: not low. Triangle: low. Square: not known.</source>
        <translation>Schijf: niet laag. Driehoek: laag. Vierkant: niet bekend.</translation>
    </message>
    <message>
        <source>Disc: the lock holds what is wanted. Diamond: to program.</source>
        <translation>Schijf: op het slot staat wat gewenst is. Ruit: te programmeren.</translation>
    </message>
    <message>
        <source>Disc: within a week. Diamond: within 30 days. Triangle: longer ago. Square: never.</source>
        <translation>Schijf: binnen een week. Ruit: binnen 30 dagen. Driehoek: langer geleden. Vierkant: nooit.</translation>
    </message>
    <message>
        <source>Drag a lock to move it; click it to open it.</source>
        <translation>Sleep een slot om het te verplaatsen; klik erop om het te openen.</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Laatste contact</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sloten</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>as wanted</source>
        <translation>zoals gewenst</translation>
    </message>
    <message>
        <source>low</source>
        <translation>zwak</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>not low</source>
        <translation>goed</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dagen</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 u</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>nog %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ongeveer %1</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>%1 (not: %2)</source>
        <translation>%1 (niet: %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln gekozen</numerusform>
            <numerusform>%Ln gekozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be given.</source>
        <translation>
            <numerusform>%Ln kon niet worden gegeven.</numerusform>
            <numerusform>%Ln konden niet worden gegeven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s)</source>
        <translation>
            <numerusform>%Ln uitzondering</numerusform>
            <numerusform>%Ln uitzonderingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln sleutel</numerusform>
            <numerusform>%Ln sleutels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) changed.</source>
        <translation>
            <numerusform>%Ln sleutel gewijzigd.</numerusform>
            <numerusform>%Ln sleutels gewijzigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be given</source>
        <translation>
            <numerusform>%Ln sleutel kon niet worden gegeven</numerusform>
            <numerusform>%Ln sleutels konden niet worden gegeven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) given.</source>
        <translation>
            <numerusform>%Ln sleutel gegeven.</numerusform>
            <numerusform>%Ln sleutels gegeven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) is/are still to be given.</source>
        <translation>
            <numerusform>%Ln sleutel moet nog worden gegeven.</numerusform>
            <numerusform>%Ln sleutels moeten nog worden gegeven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) is/are taken in</source>
        <translation>
            <numerusform>%Ln sleutel wordt ingenomen</numerusform>
            <numerusform>%Ln sleutels worden ingenomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) is/are to be taken in.</source>
        <translation>
            <numerusform>%Ln sleutel moet worden ingenomen.</numerusform>
            <numerusform>%Ln sleutels moeten worden ingenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) missing</source>
        <translation>
            <numerusform>%Ln sleutel ontbreekt</numerusform>
            <numerusform>%Ln sleutels ontbreken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) stay(s), by another group of the holder</source>
        <translation>
            <numerusform>%Ln sleutel blijft, door een andere groep van de houder</numerusform>
            <numerusform>%Ln sleutels blijven, door een andere groep van de houder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) taken in.</source>
        <translation>
            <numerusform>%Ln sleutel ingenomen.</numerusform>
            <numerusform>%Ln sleutels ingenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln slot</numerusform>
            <numerusform>%Ln sloten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not on the lock</source>
        <translation>
            <numerusform>%Ln niet op het slot</numerusform>
            <numerusform>%Ln niet op het slot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still open(s) until its lock is programmed</source>
        <translation>
            <numerusform>%Ln ervan opent nog tot het slot is geprogrammeerd</numerusform>
            <numerusform>%Ln ervan openen nog tot het slot is geprogrammeerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln persoon</numerusform>
            <numerusform>%Ln personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added.</source>
        <translation>
            <numerusform>%Ln persoon toegevoegd.</numerusform>
            <numerusform>%Ln personen toegevoegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) stay(s), without the group.</source>
        <translation>
            <numerusform>%Ln persoon blijft, zonder de groep.</numerusform>
            <numerusform>%Ln personen blijven, zonder de groep.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open(s) until its lock is programmed.</source>
        <translation>
            <numerusform>%Ln opent nog tot het slot is geprogrammeerd.</numerusform>
            <numerusform>%Ln openen nog tot het slot is geprogrammeerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%Ln te doen</numerusform>
            <numerusform>%Ln te doen</numerusform>
        </translation>
    </message>
    <message>
        <source>A key ends with its holder&apos;s stay if that is sooner.</source>
        <translation>Een sleutel eindigt met het verblijf van de houder als dat eerder is.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s)</source>
        <translation>
            <numerusform>%Ln persoon toevoegen</numerusform>
            <numerusform>%Ln personen toevoegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Groep toevoegen</translation>
    </message>
    <message>
        <source>Add locks</source>
        <translation>Sloten toevoegen</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Personen toevoegen</translation>
    </message>
    <message>
        <source>All else is done. They stay in the group; complete it when the reason is gone.</source>
        <translation>Al het andere is gedaan. Zij blijven in de groep; vul aan wanneer de reden weg is.</translation>
    </message>
    <message>
        <source>All that are shown</source>
        <translation>Alle getoonde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose a lock in the list.</source>
        <translation>Kies een slot in de lijst.</translation>
    </message>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation>Kies eerst iemand in de lijst.</translation>
    </message>
    <message>
        <source>Choose somebody whose tag the lock does not know.</source>
        <translation>Kies iemand van wie het slot de tag niet kent.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Groep verwijderen</translation>
    </message>
    <message>
        <source>Delete the group %1?</source>
        <translation>De groep %1 verwijderen?</translation>
    </message>
    <message>
        <source>Each lock knows a tag by a number of its own, so it has to see the tag once.</source>
        <translation>Elk slot kent een tag onder een eigen nummer en moet de tag dus één keer zien.</translation>
    </message>
    <message>
        <source>End of stay</source>
        <translation>Einde van het verblijf</translation>
    </message>
    <message>
        <source>Everybody in it gets a key of each lock you add.</source>
        <translation>Iedereen erin krijgt een sleutel van elk slot dat u toevoegt.</translation>
    </message>
    <message>
        <source>Filter by name or unit</source>
        <translation>Filteren op naam of eenheid</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Hours and days</source>
        <translation>Uren en dagen</translation>
    </message>
    <message>
        <source>Issue the keys</source>
        <translation>Sleutels uitgeven</translation>
    </message>
    <message>
        <source>Issuing</source>
        <translation>Uitgeven</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sleutels</translation>
    </message>
    <message>
        <source>Keys by the group</source>
        <translation>Sleutels door de groep</translation>
    </message>
    <message>
        <source>Keys given by hand stay as they are</source>
        <translation>Met de hand gegeven sleutels blijven zoals ze zijn</translation>
    </message>
    <message>
        <source>Keys that could not be given</source>
        <translation>Sleutels die niet konden worden gegeven</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sloten</translation>
    </message>
    <message>
        <source>Locks of the group</source>
        <translation>Sloten van de groep</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>No key has to change.</source>
        <translation>Geen sleutel hoeft te veranderen.</translation>
    </message>
    <message>
        <source>No key yet: %1</source>
        <translation>Nog geen sleutel: %1</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Niemand gevonden</translation>
    </message>
    <message>
        <source>Nobody is in this group</source>
        <translation>Niemand zit in deze groep</translation>
    </message>
    <message>
        <source>Nobody opens it by the group any more.</source>
        <translation>Niemand opent het nog door de groep.</translation>
    </message>
    <message>
        <source>Number of the tag</source>
        <translation>Nummer van de tag</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opent</translation>
    </message>
    <message>
        <source>People of the group</source>
        <translation>Personen van de groep</translation>
    </message>
    <message>
        <source>People who are not in the group</source>
        <translation>Personen die niet in de groep zitten</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Present or type the tag</source>
        <translation>Tag aanbieden of typen</translation>
    </message>
    <message>
        <source>Present tag</source>
        <translation>Tag aanbieden</translation>
    </message>
    <message>
        <source>Present the tag once.</source>
        <translation>Bied de tag één keer aan.</translation>
    </message>
    <message>
        <source>Program now</source>
        <translation>Nu programmeren</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Naam van de groep wijzigen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Bezig met opslaan</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Such as Cleaners, Residents or Night watch.</source>
        <translation>Zoals Schoonmakers, Bewoners of Nachtwacht.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Take %1 from %2?</source>
        <translation>%1 van %2 weghalen?</translation>
    </message>
    <message>
        <source>Take %1 out of %2?</source>
        <translation>%1 uit %2 halen?</translation>
    </message>
    <message>
        <source>Take lock</source>
        <translation>Slot weghalen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>Taken out by hand: %1</source>
        <translation>Met de hand eruit gehaald: %1</translation>
    </message>
    <message>
        <source>The lock knows no tag of theirs.</source>
        <translation>Het slot kent geen tag van deze persoon.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>De naam ontbreekt.</translation>
    </message>
    <message>
        <source>They stay in the list of people.</source>
        <translation>Zij blijven in de lijst van personen.</translation>
    </message>
    <message>
        <source>This group has no locks</source>
        <translation>Deze groep heeft geen sloten</translation>
    </message>
    <message>
        <source>Whoever you add gets a key of each of its locks.</source>
        <translation>Wie u toevoegt, krijgt een sleutel van elk slot van de groep.</translation>
    </message>
    <message>
        <source>Write the day as 31 Dec 2026 or 31-12-2026.</source>
        <translation>Schrijf de dag als 31 dec 2026 of 31-12-2026.</translation>
    </message>
    <message>
        <source>at any hour</source>
        <translation>op elk uur</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>meteen</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>geen einde</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>on the lock</source>
        <translation>op het slot</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
</context>
<context>
    <name>handed_out</name>
    <message numerus="yes">
        <source>%n key(s) is/are taken in, and open until the locks are programmed.</source>
        <translation>
            <numerusform>%Ln sleutel wordt ingenomen en opent tot de sloten zijn geprogrammeerd.</numerusform>
            <numerusform>%Ln sleutels worden ingenomen en openen tot de sloten zijn geprogrammeerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%Ln keer</numerusform>
            <numerusform>%Ln keer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Are %n medium(media) back?</source>
        <translation>
            <numerusform>Is %Ln medium terug?</numerusform>
            <numerusform>Zijn %Ln media terug?</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Uitgereikt</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Houder</translation>
    </message>
    <message>
        <source>Key receipt</source>
        <translation>Ontvangstbewijs sleutels</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sloten</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Nobody is reminded of them any more.</source>
        <translation>Er wordt niemand meer aan herinnerd.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opent</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Part of people</source>
        <translation>Deel van personen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Ontvangstbewijzen</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Herinnerd</translation>
    </message>
    <message>
        <source>Return protocol</source>
        <translation>Inleverprotocol</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Getekend</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n medium(media)</source>
        <translation>
            <numerusform>%Ln medium terugnemen</numerusform>
            <numerusform>%Ln media terugnemen</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message numerus="yes">
        <source>Write off %n medium(media)</source>
        <translation>
            <numerusform>%Ln medium afschrijven</numerusform>
            <numerusform>%Ln media afschrijven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write off %n medium(media)?</source>
        <translation>
            <numerusform>%Ln medium afschrijven?</numerusform>
            <numerusform>%Ln media afschrijven?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %Ln</numerusform>
            <numerusform>en nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>key ended %1</source>
        <translation>sleutel eindigde op %1</translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>laatst op %1</translation>
    </message>
    <message>
        <source>moved out %1</source>
        <translation>verhuisd op %1</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>geen woning</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nr. %1</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>niet getekend</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>op papier</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>op het scherm</translation>
    </message>
    <message>
        <source>replaced %1</source>
        <translation>vervangen op %1</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Op deze pagina</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <source>%1, parted by %2, %n column(s) known</source>
        <translation>
            <numerusform>%1, gescheiden door %2, %Ln kolom herkend</numerusform>
            <numerusform>%1, gescheiden door %2, %Ln kolommen herkend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) made</source>
        <translation>
            <numerusform>%Ln groep gemaakt</numerusform>
            <numerusform>%Ln groepen gemaakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) are read too</source>
        <translation>
            <numerusform>%Ln verborgen regel wordt ook gelezen</numerusform>
            <numerusform>%Ln verborgen regels worden ook gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be given: see Groups</source>
        <translation>
            <numerusform>%Ln sleutel kon niet worden gegeven: zie Groepen</numerusform>
            <numerusform>%Ln sleutels konden niet worden gegeven: zie Groepen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) given</source>
        <translation>
            <numerusform>%Ln sleutel gegeven</numerusform>
            <numerusform>%Ln sleutels gegeven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged cell(s) count where they begin</source>
        <translation>
            <numerusform>%Ln samengevoegde cel telt waar ze begint</numerusform>
            <numerusform>%Ln samengevoegde cellen tellen waar ze beginnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people come into groups that have locks: whoever can get a key there gets it.</source>
        <translation>
            <numerusform>%Ln persoon komt in groepen met sloten: wie daar een sleutel kan krijgen, krijgt die.</numerusform>
            <numerusform>%Ln personen komen in groepen met sloten: wie daar een sleutel kan krijgen, krijgt die.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have to present a tag first</source>
        <translation>
            <numerusform>%Ln persoon moet eerst een tag aanbieden</numerusform>
            <numerusform>%Ln personen moeten eerst een tag aanbieden</numerusform>
        </translation>
    </message>
    <message>
        <source>A cell of this line is longer than 200 characters.</source>
        <translation>Een cel van deze regel is langer dan 200 tekens.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>An earlier line has the same number, or the same name and unit.</source>
        <translation>Een eerdere regel heeft hetzelfde nummer, of dezelfde naam en woning.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolom %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Einddatum</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fouten</translation>
    </message>
    <message>
        <source>First cells</source>
        <translation>Eerste cellen</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Hidden columns are read too</source>
        <translation>Verborgen kolommen worden ook gelezen</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Voorletters</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message numerus="yes">
        <source>Make %n new group(s): %1</source>
        <translation>
            <numerusform>%Ln nieuwe groep maken: %1</numerusform>
            <numerusform>%Ln nieuwe groepen maken: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Middle of the name</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>No more groups can be made.</source>
        <translation>Er kunnen geen groepen meer bij.</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Niet in het bestand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Several people here have this name and unit; give the number.</source>
        <translation>Meerdere personen hier hebben deze naam en woning; geef het nummer.</translation>
    </message>
    <message>
        <source>Tag (not imported)</source>
        <translation>Tag (niet geïmporteerd)</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Geldt als</translation>
    </message>
    <message>
        <source>The line has more cells than the heading.</source>
        <translation>De regel heeft meer cellen dan de kop.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>De naam ontbreekt.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gelijk</translation>
    </message>
    <message>
        <source>This could be two days; choose above which number is the day.</source>
        <translation>Dit kan twee dagen betekenen; kies hierboven welk getal de dag is.</translation>
    </message>
    <message>
        <source>This is no date; write it as 2026-12-31 or 31-12-2026.</source>
        <translation>Dit is geen datum; schrijf 31-12-2026 of 2026-12-31.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Dit is geen e-mailadres.</translation>
    </message>
    <message>
        <source>This is no name of a group.</source>
        <translation>Dit is geen naam van een groep.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Woning</translation>
    </message>
    <message numerus="yes">
        <source>XLSX, sheet %1, %n column(s) known</source>
        <translation>
            <numerusform>XLSX, werkblad %1, %Ln kolom bekend</numerusform>
            <numerusform>XLSX, werkblad %1, %Ln kolommen bekend</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>komma&apos;s</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>fout</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>niet in het bestand</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>puntkomma&apos;s</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabs</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>upright bars</source>
        <translation>verticale strepen</translation>
    </message>
</context>
<context>
    <name>issue</name>
    <message numerus="yes">
        <source>%n issuable</source>
        <translation>
            <numerusform>%Ln uit te geven</numerusform>
            <numerusform>%Ln uit te geven</numerusform>
        </translation>
    </message>
    <message>
        <source>A code has at least %1 digits.</source>
        <translation>Een code heeft ten minste %1 cijfers.</translation>
    </message>
    <message numerus="yes">
        <source>A tag number has 8, 14 or 20 characters; this one has %n.</source>
        <translation>
            <numerusform>Een tagnummer heeft 8, 14 of 20 tekens; dit heeft er %Ln.</numerusform>
            <numerusform>Een tagnummer heeft 8, 14 of 20 tekens; dit heeft er %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag number has only digits and the letters A to F.</source>
        <translation>Een tagnummer heeft alleen cijfers en de letters A tot en met F.</translation>
    </message>
    <message>
        <source>Issuable: %1</source>
        <translation>Uit te geven: %1</translation>
    </message>
    <message>
        <source>The code is missing. Type one, or let one be made.</source>
        <translation>De code ontbreekt. Typ er een, of laat er een maken.</translation>
    </message>
    <message>
        <source>The number of the tag is missing.</source>
        <translation>Het nummer van de tag ontbreekt.</translation>
    </message>
    <message>
        <source>The serial of the remote is missing.</source>
        <translation>Het nummer van de afstandsbediening ontbreekt.</translation>
    </message>
    <message>
        <source>The serial stands on the back: 4 to 20 letters, digits and hyphens.</source>
        <translation>Het nummer staat op de achterkant: 4 tot 20 letters, cijfers en streepjes.</translation>
    </message>
    <message>
        <source>no keys in stock</source>
        <translation>geen sleutels op voorraad</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>nog niet compleet</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>niet geregistreerd</translation>
    </message>
    <message>
        <source>reduced: only taking in</source>
        <translation>gereduceerd: alleen innemen</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>%1 loses %2.</source>
        <translation>%1 verliest %2.</translation>
    </message>
    <message>
        <source>%1 still goes by the values of before; the next programming changes them.</source>
        <translation>%1 gaat nog naar de oude waarden; de volgende keer programmeren verandert ze.</translation>
    </message>
    <message>
        <source>%2 old</source>
        <translation>%2 oud</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) never reached a lock and go(es) back to the stock.</source>
        <translation>
            <numerusform>%Ln sleutel heeft nooit een slot bereikt en gaat terug naar de voorraad.</numerusform>
            <numerusform>%Ln sleutels hebben nooit een slot bereikt en gaan terug naar de voorraad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) still open(s) until programming confirms it</source>
        <translation>
            <numerusform>%Ln sleutel opent nog tot programmeren dit bevestigt</numerusform>
            <numerusform>%Ln sleutels openen nog tot programmeren dit bevestigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln slot</numerusform>
            <numerusform>%Ln sloten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) to program</source>
        <translation>
            <numerusform>%Ln slot te programmeren</numerusform>
            <numerusform>%Ln sloten te programmeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people lose %2.</source>
        <translation>
            <numerusform>%Ln persoon verliest %2.</numerusform>
            <numerusform>%Ln personen verliezen %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Houder</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Issued, and not on %1 yet: it opens after the next programming.</source>
        <translation>Uitgegeven en nog niet op %1: hij opent na de volgende keer programmeren.</translation>
    </message>
    <message numerus="yes">
        <source>It takes effect after %n lock(s) are programmed.</source>
        <translation>
            <numerusform>Het gaat in zodra %Ln slot is geprogrammeerd.</numerusform>
            <numerusform>Het gaat in zodra %Ln sloten zijn geprogrammeerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sleutels</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>No medium is left on this key, so it opens nothing. Take it in, then issue a new one if it is needed.</source>
        <translation>Op deze sleutel staat geen medium meer, dus hij opent niets. Neem hem in en geef zo nodig een nieuwe uit.</translation>
    </message>
    <message>
        <source>No receipt of the lock holds this key.</source>
        <translation>Geen bewijs van het slot bevat deze sleutel.</translation>
    </message>
    <message>
        <source>On %1 as wanted when it was last heard of, %2 ago. Program or read the lock to be sure.</source>
        <translation>Op %1 zoals gewenst toen het slot het laatst is gehoord, %2 geleden. Programmeer of lees het slot om zeker te zijn.</translation>
    </message>
    <message>
        <source>On %1 as wanted.</source>
        <translation>Op %1 zoals gewenst.</translation>
    </message>
    <message>
        <source>On the lock</source>
        <translation>Op het slot</translation>
    </message>
    <message>
        <source>On the lock as wanted</source>
        <translation>Op het slot zoals gewenst</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In de wachtrij</translation>
    </message>
    <message>
        <source>Somebody else made this key open less at %1. It waits for your decision on the plan.</source>
        <translation>Iemand anders heeft deze sleutel bij %1 minder laten openen. Dat wacht op uw beslissing op het plan.</translation>
    </message>
    <message>
        <source>Somebody else took this key off %1. It stays off until you decide on the plan.</source>
        <translation>Iemand anders heeft deze sleutel van %1 gehaald. Hij blijft eraf tot u op het plan beslist.</translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n key(s)</source>
        <translation>
            <numerusform>%Ln sleutel schorsen</numerusform>
            <numerusform>%Ln sleutels schorsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n key(s)?</source>
        <translation>
            <numerusform>%Ln sleutel schorsen?</numerusform>
            <numerusform>%Ln sleutels schorsen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n key(s)</source>
        <translation>
            <numerusform>%Ln sleutel innemen</numerusform>
            <numerusform>%Ln sleutels innemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n key(s)?</source>
        <translation>
            <numerusform>%Ln sleutel innemen?</numerusform>
            <numerusform>%Ln sleutels innemen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in, and perhaps it still opens %1: the last programming did not come to its end.</source>
        <translation>Ingenomen, en misschien opent hij %1 nog: de laatste keer programmeren is niet afgemaakt.</translation>
    </message>
    <message>
        <source>Taken in, but it still opens at %1 until programming confirms that it is off.</source>
        <translation>Ingenomen, maar hij opent %1 nog tot programmeren bevestigt dat hij eraf is.</translation>
    </message>
    <message>
        <source>Taken in, still opens</source>
        <translation>Ingenomen, opent nog</translation>
    </message>
    <message>
        <source>Taken in; %1 confirmed that it is off.</source>
        <translation>Ingenomen; %1 heeft bevestigd dat hij eraf is.</translation>
    </message>
    <message>
        <source>The keys stay issued and can be given back in force.</source>
        <translation>De sleutels blijven uitgegeven en kunnen weer geldig worden gemaakt.</translation>
    </message>
    <message>
        <source>The lock confirmed list %1 with this key on %2.</source>
        <translation>Het slot bevestigde lijst %1 met deze sleutel op %2.</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation>Toe te voegen</translation>
    </message>
    <message>
        <source>To be changed</source>
        <translation>Te wijzigen</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Geldigheid</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewenst</translation>
    </message>
    <message>
        <source>add</source>
        <translation>toevoegen</translation>
    </message>
    <message>
        <source>any hour</source>
        <translation>elk uur</translation>
    </message>
    <message>
        <source>as wanted</source>
        <translation>zoals gewenst</translation>
    </message>
    <message>
        <source>change</source>
        <translation>wijzigen</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>beslissen</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>nood</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>geëindigd %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>list %1, %2</source>
        <translation>lijst %1, %2</translation>
    </message>
    <message>
        <source>may still open</source>
        <translation>opent misschien nog</translation>
    </message>
    <message>
        <source>maybe there, no receipt</source>
        <translation>mogelijk, geen bewijs</translation>
    </message>
    <message>
        <source>narrowed elsewhere</source>
        <translation>elders beperkt</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>geen einde</translation>
    </message>
    <message>
        <source>no medium</source>
        <translation>geen medium</translation>
    </message>
    <message>
        <source>no medium left</source>
        <translation>geen medium meer</translation>
    </message>
    <message>
        <source>no right since %1</source>
        <translation>geen recht sinds %1</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>niet op het slot</translation>
    </message>
    <message>
        <source>off the lock</source>
        <translation>van het slot</translation>
    </message>
    <message>
        <source>office mode</source>
        <translation>kantoorstand</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>opent</translation>
    </message>
    <message>
        <source>opens from %1</source>
        <translation>opent vanaf %1</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>zender</translation>
    </message>
    <message>
        <source>remove first</source>
        <translation>eerst weg</translation>
    </message>
    <message>
        <source>removed elsewhere</source>
        <translation>elders verwijderd</translation>
    </message>
    <message>
        <source>still opens at %1</source>
        <translation>opent nog bij %1</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>geschorst</translation>
    </message>
    <message>
        <source>suspended until %1</source>
        <translation>geschorst tot en met %1</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>there with other values</source>
        <translation>daar met andere waarden</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>t/m %1</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>%1 × %2 labels, each %3</source>
        <translation>%1 × %2 etiketten, elk %3</translation>
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
        <translation>%1 – niet gereed</translation>
    </message>
    <message>
        <source>Bluetooth (%1) is on.</source>
        <translation>Bluetooth (%1) staat aan.</translation>
    </message>
    <message>
        <source>Bluetooth of this computer</source>
        <translation>Bluetooth van deze computer</translation>
    </message>
    <message>
        <source>Bluetooth of this computer, adapter %1</source>
        <translation>Bluetooth van deze computer, adapter %1</translation>
    </message>
    <message>
        <source>Dongle %1 answers.</source>
        <translation>Dongle %1 antwoordt.</translation>
    </message>
    <message>
        <source>Dongle on %1</source>
        <translation>Dongle op %1</translation>
    </message>
</context>
<context>
    <name>lock settings</name>
    <message>
        <source>%1 to %2 in a row, then the keypad pauses.</source>
        <translation>%1 tot %2 achter elkaar, dan pauzeert het toetsenpaneel.</translation>
    </message>
    <message>
        <source>%1 to %2 seconds.</source>
        <translation>%1 tot %2 seconden.</translation>
    </message>
    <message>
        <source>A tone at the door when a key is accepted or refused.</source>
        <translation>Een toon aan de deur wanneer een sleutel wordt aangenomen of geweigerd.</translation>
    </message>
    <message>
        <source>Beeper</source>
        <translation>Pieptoon</translation>
    </message>
    <message>
        <source>No receipt yet: nothing is proven to be on the lock.</source>
        <translation>Nog geen bewijs: van niets is aangetoond dat het op het slot staat.</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Kantooruren</translation>
    </message>
    <message>
        <source>On the lock, proven by receipt %1 of %2.</source>
        <translation>Op het slot, aangetoond door bewijs %1 van %2.</translation>
    </message>
    <message>
        <source>Opening time</source>
        <translation>Openingstijd</translation>
    </message>
    <message>
        <source>Queued: in force once the lock is programmed.</source>
        <translation>In de wachtrij: geldt zodra het slot is geprogrammeerd.</translation>
    </message>
    <message>
        <source>The lock is not claimed yet.</source>
        <translation>Het slot heeft nog geen eigenaar.</translation>
    </message>
    <message>
        <source>The lock is not registered: nothing can be changed on it.</source>
        <translation>Het slot is niet geregistreerd: er kan niets aan worden gewijzigd.</translation>
    </message>
    <message>
        <source>The period is over: only taking in. A base code allows changes again.</source>
        <translation>De periode is voorbij: alleen innemen. Met een basiscode kunt u weer wijzigen.</translation>
    </message>
    <message>
        <source>Within them, keys with that permission may leave it open. Empty: none.</source>
        <translation>Daarbinnen mogen sleutels met dat recht hem open laten. Leeg: geen.</translation>
    </message>
    <message>
        <source>Write a time as 08:00.</source>
        <translation>Schrijf een tijd als 08:00.</translation>
    </message>
    <message>
        <source>Wrong codes</source>
        <translation>Foute codes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
</context>
<context>
    <name>locks</name>
    <message>
        <source>%1 fast</source>
        <translation>%1 voor</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>nog %1</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation>%1 achter</translation>
    </message>
    <message>
        <source>%1, opens</source>
        <translation>%1, opent</translation>
    </message>
    <message>
        <source>%1, receipt %2</source>
        <translation>%1, bewijs %2</translation>
    </message>
    <message>
        <source>%1, seen %2 ago</source>
        <translation>%1, %2 geleden gezien</translation>
    </message>
    <message>
        <source>%1, suspended</source>
        <translation>%1, geschorst</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln wijziging</numerusform>
            <numerusform>%Ln wijzigingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), %1 lines: one for each medium.</source>
        <translation>
            <numerusform>%Ln wijziging, %1 regels: één per medium.</numerusform>
            <numerusform>%Ln wijzigingen, %1 regels: één per medium.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in stock, issuable</source>
        <translation>
            <numerusform>%Ln op voorraad, uit te geven</numerusform>
            <numerusform>%Ln op voorraad, uit te geven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in stock, not issuable</source>
        <translation>
            <numerusform>%Ln op voorraad, niet uit te geven</numerusform>
            <numerusform>%Ln op voorraad, niet uit te geven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) match(es) receipt %1. Age of the proof: %2.</source>
        <translation>
            <numerusform>%Ln sleutel klopt met bewijs %1. Ouderdom van het bewijs: %2.</numerusform>
            <numerusform>%Ln sleutels kloppen met bewijs %1. Ouderdom van het bewijs: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%Ln maand</numerusform>
            <numerusform>%Ln maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people lose %1.</source>
        <translation>
            <numerusform>%Ln persoon verliest %1.</numerusform>
            <numerusform>%Ln personen verliezen %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln jaar</numerusform>
            <numerusform>%Ln jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Base period until %1</source>
        <translation>Basisperiode t/m %1</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterij</translation>
    </message>
    <message>
        <source>Beeper</source>
        <translation>Pieptoon</translation>
    </message>
    <message>
        <source>Bolt</source>
        <translation>Schoot</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>DC door controller</source>
        <translation>DC deurcontroller</translation>
    </message>
    <message>
        <source>Events and past keys stay in this profile.</source>
        <translation>Gebeurtenissen en oude sleutels blijven in dit profiel.</translation>
    </message>
    <message>
        <source>Full management</source>
        <translation>Volledig beheer</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Vrije dag</translation>
    </message>
    <message numerus="yes">
        <source>Its %n purchased key(s) and its dates stay with the lock.</source>
        <translation>
            <numerusform>De %Ln aangekochte sleutel en de datums blijven bij het slot.</numerusform>
            <numerusform>De %Ln aangekochte sleutels en de datums blijven bij het slot.</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>MC motorised cylinder</source>
        <translation>MC motorcilinder</translation>
    </message>
    <message>
        <source>No list was sent yet: no key is on the lock.</source>
        <translation>Er is nog geen lijst verzonden: er staat geen sleutel in het slot.</translation>
    </message>
    <message>
        <source>No period has begun</source>
        <translation>Er is geen periode begonnen</translation>
    </message>
    <message>
        <source>No period since %1</source>
        <translation>Geen periode sinds %1</translation>
    </message>
    <message>
        <source>No receipt yet: nothing is proven to be on the lock.</source>
        <translation>Nog geen bewijs: van niets is aangetoond dat het op het slot staat.</translation>
    </message>
    <message>
        <source>Nobody holds a key of %1.</source>
        <translation>Niemand heeft een sleutel van %1.</translation>
    </message>
    <message>
        <source>Not claimed</source>
        <translation>Zonder eigenaar</translation>
    </message>
    <message>
        <source>Not managed</source>
        <translation>Niet beheerd</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Niet geregistreerd</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Kantooruren</translation>
    </message>
    <message>
        <source>Only taking in</source>
        <translation>Alleen innemen</translation>
    </message>
    <message>
        <source>Opening time</source>
        <translation>Openingstijd</translation>
    </message>
    <message>
        <source>RC rim-lock controller</source>
        <translation>RC oplegslotcontroller</translation>
    </message>
    <message>
        <source>Release %1?</source>
        <translation>%1 vrijgeven?</translation>
    </message>
    <message>
        <source>Release lock</source>
        <translation>Slot vrijgeven</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>The lock erases its list of %n key(s) and forgets its owner.</source>
        <translation>
            <numerusform>Het slot wist zijn lijst met %Ln sleutel en vergeet zijn eigenaar.</numerusform>
            <numerusform>Het slot wist zijn lijst met %Ln sleutels en vergeet zijn eigenaar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trial until %1</source>
        <translation>Proefperiode t/m %1</translation>
    </message>
    <message>
        <source>Trial, full management</source>
        <translation>Proef, volledig beheer</translation>
    </message>
    <message>
        <source>Week schedule</source>
        <translation>Weekschema</translation>
    </message>
    <message>
        <source>Wrong codes</source>
        <translation>Foute codes</translation>
    </message>
    <message>
        <source>an earlier one</source>
        <translation>een eerdere</translation>
    </message>
    <message>
        <source>as set now</source>
        <translation>zoals nu ingesteld</translation>
    </message>
    <message>
        <source>block off</source>
        <translation>blokkering uit</translation>
    </message>
    <message>
        <source>block on</source>
        <translation>blokkering aan</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>firmware %1</translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation>verdieping %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>issue, take in, read, program</source>
        <translation>uitgeven, innemen, lezen, programmeren</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>vergrendelen</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>vergrendeld</translation>
    </message>
    <message>
        <source>low</source>
        <translation>zwak</translation>
    </message>
    <message>
        <source>never heard</source>
        <translation>nooit gehoord</translation>
    </message>
    <message>
        <source>no right</source>
        <translation>geen recht</translation>
    </message>
    <message>
        <source>no sharing: no option</source>
        <translation>niet delen: geen deeloptie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>none proven</source>
        <translation>geen aangetoond</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>not low</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>niet gezet</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>niet op het slot</translation>
    </message>
    <message>
        <source>not: issue, change, read the log</source>
        <translation>niet: uitgeven, wijzigen, logboek lezen</translation>
    </message>
    <message>
        <source>nothing until the lock is claimed and registered</source>
        <translation>niets tot het slot een eigenaar heeft en geregistreerd is</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>privacy off</source>
        <translation>privacy uit</translation>
    </message>
    <message>
        <source>privacy on</source>
        <translation>privacy aan</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>in de wachtrij</translation>
    </message>
    <message>
        <source>queued, first</source>
        <translation>in de wachtrij, eerst</translation>
    </message>
    <message>
        <source>right</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>share, until %1</source>
        <translation>delen, t/m %1</translation>
    </message>
    <message>
        <source>take in, program removals, enter codes</source>
        <translation>innemen, verwijderen programmeren, codes invoeren</translation>
    </message>
    <message>
        <source>taken off</source>
        <translation>eraf gehaald</translation>
    </message>
    <message>
        <source>then only taking in</source>
        <translation>daarna alleen innemen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>unknown, last command: %1</source>
        <translation>onbekend, laatste opdracht: %1</translation>
    </message>
    <message>
        <source>unlock</source>
        <translation>ontgrendelen</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>ontgrendeld</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
</context>
<context>
    <name>lost</name>
    <message numerus="yes">
        <source>%1 of %n door(s) still accept(s) it</source>
        <translation>
            <numerusform>%1 van %Ln deur aanvaardt het nog</numerusform>
            <numerusform>%1 van %Ln deuren aanvaarden het nog</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to close over the link at hand.</source>
        <translation>%1 om te sluiten over de verbinding die er is.</translation>
    </message>
    <message numerus="yes">
        <source>%n holder(s)</source>
        <translation>
            <numerusform>%Ln houder</numerusform>
            <numerusform>%Ln houders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are outer door(s).</source>
        <translation>
            <numerusform>%Ln daarvan is een buitendeur.</numerusform>
            <numerusform>%Ln daarvan zijn buitendeuren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each lock has confirmed a list without it.</source>
        <translation>Elk slot heeft een lijst zonder dit medium bevestigd.</translation>
    </message>
    <message>
        <source>No door accepts it any more</source>
        <translation>Geen deur aanvaardt het nog</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>closed by list %1</source>
        <translation>dicht door lijst %1</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>binnen</translation>
    </message>
    <message>
        <source>outer door</source>
        <translation>buitendeur</translation>
    </message>
    <message>
        <source>still accepts it</source>
        <translation>aanvaardt het nog</translation>
    </message>
</context>
<context>
    <name>mail</name>
    <message>
        <source>Attach this file to the e-mail: %1</source>
        <translation>Voeg dit bestand bij de e-mail: %1</translation>
    </message>
    <message>
        <source>Attached you find: %1.</source>
        <translation>Bijgevoegd vindt u: %1.</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>Beste %1,</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Met vriendelijke groet,</translation>
    </message>
    <message>
        <source>No e-mail address is known of this person.</source>
        <translation>Van deze persoon is geen e-mailadres bekend.</translation>
    </message>
    <message>
        <source>No program for e-mail answers. The PDF is kept: %1</source>
        <translation>Er is geen e-mailprogramma dat antwoordt. De pdf is bewaard: %1</translation>
    </message>
    <message>
        <source>Paste the text into the e-mail, and attach this file: %1</source>
        <translation>Plak de tekst in de e-mail en voeg dit bestand bij: %1</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Map tonen</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Pdf wordt gemaakt</translation>
    </message>
</context>
<context>
    <name>matters</name>
    <message numerus="yes">
        <source>%1: %n door(s)</source>
        <translation>
            <numerusform>%1: %Ln deur</numerusform>
            <numerusform>%1: %Ln deuren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; after that only taking in</source>
        <translation>%1; daarna alleen innemen</translation>
    </message>
    <message>
        <source>%2 with the dongle: %1</source>
        <translation>%2 met dongle: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) met changes of others: decide</source>
        <translation>
            <numerusform>%Ln wijziging botst met een andere: beslis</numerusform>
            <numerusform>%Ln wijzigingen botsen met andere: beslis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) was (were) not taken by the platform</source>
        <translation>
            <numerusform>%Ln wijziging niet aangenomen door het platform</numerusform>
            <numerusform>%Ln wijzigingen niet aangenomen door het platform</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event log(s) is (are) not read to the end</source>
        <translation>
            <numerusform>%Ln logboek is niet tot het eind gelezen</numerusform>
            <numerusform>%Ln logboeken zijn niet tot het eind gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) is (are) overdue for return</source>
        <translation>
            <numerusform>%Ln sleutel had al terug moeten zijn</numerusform>
            <numerusform>%Ln sleutels hadden al terug moeten zijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) taken in still open(s) doors</source>
        <translation>
            <numerusform>%Ln ingenomen sleutel opent nog een deur</numerusform>
            <numerusform>%Ln ingenomen sleutels openen nog deuren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) was (were) changed by somebody else: decide</source>
        <translation>
            <numerusform>%Ln sleutel is door iemand anders gewijzigd: beslis</numerusform>
            <numerusform>%Ln sleutels zijn door iemand anders gewijzigd: beslis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) has (have) hardly any place left for users</source>
        <translation>
            <numerusform>%Ln slot heeft bijna geen plaats meer voor gebruikers</numerusform>
            <numerusform>%Ln sloten hebben bijna geen plaats meer voor gebruikers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) has (have) no key left to issue</source>
        <translation>
            <numerusform>%Ln slot heeft geen sleutel meer om uit te geven</numerusform>
            <numerusform>%Ln sloten hebben geen sleutel meer om uit te geven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) is (are) not complete</source>
        <translation>
            <numerusform>%Ln slot is niet compleet</numerusform>
            <numerusform>%Ln sloten zijn niet compleet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) need(s) programming</source>
        <translation>
            <numerusform>%Ln slot te programmeren</numerusform>
            <numerusform>%Ln sloten te programmeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) only take(s) in: the period is over</source>
        <translation>
            <numerusform>%Ln slot kan alleen innemen: de periode is voorbij</numerusform>
            <numerusform>%Ln sloten kunnen alleen innemen: de periode is voorbij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) overwrote events before they were read</source>
        <translation>
            <numerusform>%Ln slot heeft gebeurtenissen overschreven voordat ze waren gelezen</numerusform>
            <numerusform>%Ln sloten hebben gebeurtenissen overschreven voordat ze waren gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) report(s) a low battery</source>
        <translation>
            <numerusform>%Ln slot meldt een zwakke batterij</numerusform>
            <numerusform>%Ln sloten melden een zwakke batterij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) still let(s) a lost computer in</source>
        <translation>
            <numerusform>%Ln slot laat een verloren computer nog toe</numerusform>
            <numerusform>%Ln sloten laten een verloren computer nog toe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost medium(media) still open(s) doors</source>
        <translation>
            <numerusform>%Ln verloren medium opent nog deuren</numerusform>
            <numerusform>%Ln verloren media openen nog deuren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) end(s) by tomorrow</source>
        <translation>
            <numerusform>%Ln termijn eindigt uiterlijk morgen</numerusform>
            <numerusform>%Ln termijnen eindigen uiterlijk morgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) end(s) within 4 weeks</source>
        <translation>
            <numerusform>%Ln periode eindigt binnen 4 weken</numerusform>
            <numerusform>%Ln perioden eindigen binnen 4 weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) end(s) within a week</source>
        <translation>
            <numerusform>%Ln termijn eindigt binnen een week</numerusform>
            <numerusform>%Ln termijnen eindigen binnen een week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prepaid code(s) wait(s) for the platform</source>
        <translation>
            <numerusform>%Ln prepaidcode wacht op het platform</numerusform>
            <numerusform>%Ln prepaidcodes wachten op het platform</numerusform>
        </translation>
    </message>
    <message>
        <source>Add lock</source>
        <translation>Slot toevoegen</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Persoon toevoegen</translation>
    </message>
    <message>
        <source>Add the first lock</source>
        <translation>Voeg het eerste slot toe</translation>
    </message>
    <message>
        <source>Add the people who get keys</source>
        <translation>Voeg de personen toe die sleutels krijgen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>Decide on the plan</source>
        <translation>Op het plan beslissen</translation>
    </message>
    <message>
        <source>Enter code</source>
        <translation>Code invoeren</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In orde</translation>
    </message>
    <message>
        <source>Nothing needs you today</source>
        <translation>Niets vraagt vandaag aandacht</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Plan and program</source>
        <translation>Programmeren</translation>
    </message>
    <message numerus="yes">
        <source>Program %n lock(s)</source>
        <translation>
            <numerusform>%Ln slot programmeren</numerusform>
            <numerusform>%Ln sloten programmeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Read logs</source>
        <translation>Logboeken lezen</translation>
    </message>
    <message>
        <source>Read the list</source>
        <translation>Lijst lezen</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Herinneren</translation>
    </message>
    <message>
        <source>Set clock</source>
        <translation>Klok zetten</translation>
    </message>
    <message numerus="yes">
        <source>Show %n lock(s)</source>
        <translation>
            <numerusform>%Ln slot tonen</numerusform>
            <numerusform>%Ln sloten tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Wijzigingen tonen</translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>Codes tonen</translation>
    </message>
    <message>
        <source>Show computers</source>
        <translation>Computers tonen</translation>
    </message>
    <message>
        <source>Show doors</source>
        <translation>Deuren tonen</translation>
    </message>
    <message>
        <source>Show events</source>
        <translation>Gebeurtenissen tonen</translation>
    </message>
    <message>
        <source>Show locks</source>
        <translation>Sloten tonen</translation>
    </message>
    <message numerus="yes">
        <source>The clock of %n lock(s) is ahead: decide whether it goes back</source>
        <translation>
            <numerusform>De klok van %Ln slot loopt voor: beslis of hij terug mag</numerusform>
            <numerusform>De klok van %Ln sloten loopt voor: beslis of die terug mag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of %n lock(s) is off</source>
        <translation>
            <numerusform>De klok van %Ln slot loopt niet goed</numerusform>
            <numerusform>De klok van %Ln sloten loopt niet goed</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is behind: no lock&apos;s clock is set</source>
        <translation>De klok van deze computer loopt achter: geen slotklok wordt gezet</translation>
    </message>
    <message numerus="yes">
        <source>The events of %n lock(s) were altered</source>
        <translation>
            <numerusform>De gebeurtenissen van %Ln slot zijn veranderd</numerusform>
            <numerusform>De gebeurtenissen van %Ln sloten zijn veranderd</numerusform>
        </translation>
    </message>
    <message>
        <source>The period of %1 ends in %2</source>
        <translation>De periode van %1 eindigt over %2</translation>
    </message>
    <message>
        <source>The period of %1 ends today</source>
        <translation>De periode van %1 eindigt vandaag</translation>
    </message>
    <message>
        <source>The platform knows a later record of this computer</source>
        <translation>Het platform kent een later logboek van deze computer</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message numerus="yes">
        <source>Two computers proved different lists of %n lock(s)</source>
        <translation>
            <numerusform>Twee computers bewezen verschillende lijsten van %n slot</numerusform>
            <numerusform>Twee computers bewezen verschillende lijsten van %n sloten</numerusform>
        </translation>
    </message>
    <message>
        <source>an older copy of this profile is open, or its record was cut off</source>
        <translation>een oudere kopie van dit profiel is open, of het logboek is afgekapt</translation>
    </message>
    <message>
        <source>every lock holds what is wanted</source>
        <translation>elk slot bevat wat gewenst is</translation>
    </message>
    <message>
        <source>one by one or from a file</source>
        <translation>een voor een of uit een bestand</translation>
    </message>
    <message>
        <source>set date and time of the computer</source>
        <translation>datum en tijd van de computer goed zetten</translation>
    </message>
    <message>
        <source>the first on %1: %2</source>
        <translation>de eerste op %1: %2</translation>
    </message>
    <message>
        <source>with the label that came with it</source>
        <translation>met het label dat erbij zat</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Gekozen regels kopiëren</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorteren op</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A change was not recorded in the history, so it was taken back.</source>
        <translation>Een wijziging kwam niet in de geschiedenis en is daarom teruggedraaid.</translation>
    </message>
    <message>
        <source>A character stands in this code that no prepaid code has.</source>
        <translation>In deze code staat een teken dat geen prepaidcode heeft.</translation>
    </message>
    <message>
        <source>A code for a lock has digits only.</source>
        <translation>Een code voor een slot heeft alleen cijfers.</translation>
    </message>
    <message>
        <source>A code was to be made from values that do not fit.</source>
        <translation>Er moest een code worden gemaakt van waarden die niet passen.</translation>
    </message>
    <message>
        <source>A device calls itself as the lock does, but it is no lock.</source>
        <translation>Een apparaat noemt zich zoals het slot, maar het is geen slot.</translation>
    </message>
    <message>
        <source>A device calls itself as the lock {serial} does, but it is no lock.</source>
        <translation>Een apparaat noemt zich zoals het slot {serial}, maar het is geen slot.</translation>
    </message>
    <message>
        <source>A fault of this program</source>
        <translation>Een fout van dit programma</translation>
    </message>
    <message>
        <source>A group needs a name of at most {longest} characters.</source>
        <translation>Een groep heeft een naam van hoogstens {longest} tekens nodig.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Een groep heeft een naam nodig.</translation>
    </message>
    <message>
        <source>A hold cannot have these days.</source>
        <translation>Bewaring kan deze dagen niet hebben.</translation>
    </message>
    <message>
        <source>A hold on events is set and ended only with a reason on record.</source>
        <translation>Bewaring van gebeurtenissen wordt alleen met een vastgelegde reden begonnen en beëindigd.</translation>
    </message>
    <message>
        <source>A key needs a tag, a phone, a remote or a code.</source>
        <translation>Een sleutel heeft een tag, telefoon, afstandsbediening of code nodig.</translation>
    </message>
    <message>
        <source>A label begins with FLX1, and this text does not.</source>
        <translation>Een label begint met FLX1, en deze tekst niet.</translation>
    </message>
    <message>
        <source>A lock cannot keep this week schedule.</source>
        <translation>Een slot kan dit weekschema niet bewaren.</translation>
    </message>
    <message>
        <source>A lock keeps {limit} rows of hours; one that runs past midnight counts as two.</source>
        <translation>Een slot bewaart {limit} regels met uren; een regel over middernacht telt dubbel.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Er ontbreekt een naam.</translation>
    </message>
    <message>
        <source>A part of the label is missing, or there is too much.</source>
        <translation>Er ontbreekt een deel van het label, of er is te veel.</translation>
    </message>
    <message>
        <source>A person can hold at most {limit} media of this kind in one lock.</source>
        <translation>Iemand kan hoogstens {limit} media van deze soort in één slot hebben.</translation>
    </message>
    <message>
        <source>A place cannot go into something that lies in it.</source>
        <translation>Een plaats kan niet in iets gaan dat erin ligt.</translation>
    </message>
    <message>
        <source>A place needs a name of at most {longest} characters.</source>
        <translation>Een plaats heeft een naam van hoogstens {longest} tekens nodig.</translation>
    </message>
    <message>
        <source>A place needs a name.</source>
        <translation>Een plaats heeft een naam nodig.</translation>
    </message>
    <message>
        <source>A place of this kind cannot lie there.</source>
        <translation>Een plaats van deze soort kan daar niet liggen.</translation>
    </message>
    <message>
        <source>A prepaid code has 20 characters; this one has a different number.</source>
        <translation>Een prepaidcode heeft 20 tekens; deze heeft er een ander aantal.</translation>
    </message>
    <message>
        <source>A quotation mark in the file is never closed.</source>
        <translation>Een aanhalingsteken in het bestand wordt nergens gesloten.</translation>
    </message>
    <message>
        <source>A row of the schedule begins and ends at the same time.</source>
        <translation>Een regel van het schema begint en eindigt op hetzelfde moment.</translation>
    </message>
    <message>
        <source>A row of the schedule has no weekday.</source>
        <translation>Een regel van het schema heeft geen weekdag.</translation>
    </message>
    <message>
        <source>A sharing code works only while a base period runs.</source>
        <translation>Een deelcode werkt alleen zolang er een basisperiode loopt.</translation>
    </message>
    <message>
        <source>A sharing code works only while a base period runs; the base period ended on {base_end}.</source>
        <translation>Een deelcode werkt alleen zolang er een basisperiode loopt; die eindigde op {base_end}.</translation>
    </message>
    <message>
        <source>A simulated building cannot have so many locks.</source>
        <translation>Een gesimuleerd gebouw kan niet zoveel sloten hebben.</translation>
    </message>
    <message>
        <source>A web page answered instead of the platform.</source>
        <translation>Een webpagina antwoordde in plaats van het platform.</translation>
    </message>
    <message>
        <source>Add the lock</source>
        <translation>Slot toevoegen</translation>
    </message>
    <message>
        <source>Add the lock with its label.</source>
        <translation>Voeg het slot toe met zijn label.</translation>
    </message>
    <message>
        <source>Allow Bluetooth for this program in the privacy settings of the computer, then try again.</source>
        <translation>Sta Bluetooth voor dit programma toe in de privacy-instellingen van de computer en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>An address with http:// is for a platform on this computer only.</source>
        <translation>Een adres met http:// kan alleen voor een platform op deze computer.</translation>
    </message>
    <message>
        <source>An organisation is opened by its own code only.</source>
        <translation>Een organisatie wordt alleen met een eigen code geopend.</translation>
    </message>
    <message>
        <source>Another copy of this profile has sent changes to the platform.</source>
        <translation>Een andere kopie van dit profiel heeft wijzigingen naar het platform gestuurd.</translation>
    </message>
    <message>
        <source>Another group has this name.</source>
        <translation>Een andere groep heeft deze naam.</translation>
    </message>
    <message>
        <source>Another key of the lock has this very medium already.</source>
        <translation>Een andere sleutel van het slot heeft precies dit medium al.</translation>
    </message>
    <message>
        <source>Another lock than the expected one answered.</source>
        <translation>Een ander slot dan het verwachte antwoordde.</translation>
    </message>
    <message>
        <source>Another program is using the port of the dongle.</source>
        <translation>Een ander programma gebruikt de poort van de dongle.</translation>
    </message>
    <message>
        <source>Another program is using the port {port}.</source>
        <translation>Een ander programma gebruikt de poort {port}.</translation>
    </message>
    <message>
        <source>Another running program has this profile open.</source>
        <translation>Een ander draaiend programma heeft dit profiel open.</translation>
    </message>
    <message>
        <source>Another running program uses the simulated building.</source>
        <translation>Een ander draaiend programma gebruikt het gesimuleerde gebouw.</translation>
    </message>
    <message>
        <source>Another week schedule has this name.</source>
        <translation>Een ander weekschema heeft deze naam.</translation>
    </message>
    <message>
        <source>Ask for fewer locks.</source>
        <translation>Vraag om minder sloten.</translation>
    </message>
    <message>
        <source>Ask for its state, then try again. If it stays so, have the lock looked at.</source>
        <translation>Vraag de toestand op en probeer het opnieuw. Blijft het zo, laat het slot dan nakijken.</translation>
    </message>
    <message>
        <source>Ask for the state of the lock, then try again.</source>
        <translation>Vraag de toestand van het slot op en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Ask the owner of the account to do it, or to change your role.</source>
        <translation>Vraag de eigenaar van het account het te doen, of uw rol te wijzigen.</translation>
    </message>
    <message>
        <source>Ask the owner of the lock.</source>
        <translation>Vraag het de eigenaar van het slot.</translation>
    </message>
    <message>
        <source>Ask the owner to add the lock to your rights.</source>
        <translation>Vraag de eigenaar dit slot aan uw rechten toe te voegen.</translation>
    </message>
    <message>
        <source>Ask the owner.</source>
        <translation>Vraag het de eigenaar.</translation>
    </message>
    <message>
        <source>Ask who looks after this computer for access to its ports (on Linux: the group dialout).</source>
        <translation>Vraag de beheerder van deze computer om toegang tot seriële poorten. Op Linux is dat de groep dialout.</translation>
    </message>
    <message>
        <source>Ask who looks after this computer for the right to write there.</source>
        <translation>Vraag de beheerder van deze computer om daar te mogen schrijven.</translation>
    </message>
    <message>
        <source>Ask who runs the platform. If its key was renewed, sign out here and sign in again.</source>
        <translation>Vraag het aan wie het platform beheert. Is de sleutel vernieuwd, meld u hier dan af en weer aan.</translation>
    </message>
    <message>
        <source>Bluetooth is switched off on this computer.</source>
        <translation>Bluetooth staat uit op deze computer.</translation>
    </message>
    <message>
        <source>Bluetooth of the computer itself cannot be used here.</source>
        <translation>De Bluetooth van de computer zelf is hier niet te gebruiken.</translation>
    </message>
    <message>
        <source>Bluetooth was switched off during the work.</source>
        <translation>Bluetooth is tijdens het werk uitgezet.</translation>
    </message>
    <message>
        <source>Bluetooth was switched off while the lock {serial} was connected.</source>
        <translation>Bluetooth is uitgezet terwijl het slot {serial} verbonden was.</translation>
    </message>
    <message>
        <source>Bring this computer or its dongle closer to the door, then try again.</source>
        <translation>Breng deze computer of de dongle dichter bij de deur en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Bring this computer or its dongle within 5 m of the door, then go on. What the lock already has is used.</source>
        <translation>Breng deze computer of de dongle binnen 5 m van de deur en ga verder. Wat het slot al heeft, wordt gebruikt.</translation>
    </message>
    <message>
        <source>Bring this computer or its dongle within 5 m of the door, then try again.</source>
        <translation>Breng deze computer of de dongle binnen 5 m van de deur en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Change one of the two days.</source>
        <translation>Wijzig een van de twee dagen.</translation>
    </message>
    <message>
        <source>Change the batteries, then try again.</source>
        <translation>Vervang de batterijen en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Change the end of the stay first, or take them out of the group.</source>
        <translation>Wijzig eerst het einde van het verblijf of haal de persoon uit de groep.</translation>
    </message>
    <message>
        <source>Change what it is about by hand, where that is still possible.</source>
        <translation>Wijzig met de hand waar het om gaat, als dat nog kan.</translation>
    </message>
    <message>
        <source>Check capitals and keyboard layout, then try again.</source>
        <translation>Controleer hoofdletters en toetsenbordindeling en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Check dongle and door. If it happens again, send the details to your supplier.</source>
        <translation>Controleer of dit de juiste dongle en deur zijn. Gebeurt het weer, kopieer dan de details en stuur ze naar uw leverancier.</translation>
    </message>
    <message>
        <source>Check that the firmware file is meant for this model and comes from its maker.</source>
        <translation>Controleer of het firmwarebestand voor dit model is en van de maker komt.</translation>
    </message>
    <message>
        <source>Check that the firmware file is meant for this model of lock.</source>
        <translation>Controleer of het firmwarebestand voor dit model slot is.</translation>
    </message>
    <message>
        <source>Check that the label belongs to this lock, then register it again.</source>
        <translation>Controleer of het label bij dit slot hoort en registreer het opnieuw.</translation>
    </message>
    <message>
        <source>Check that this folder belongs to this computer, or put a backup back.</source>
        <translation>Controleer of deze map bij deze computer hoort, of zet een back-up terug.</translation>
    </message>
    <message>
        <source>Check that this is the port of the dongle, or choose another one.</source>
        <translation>Controleer of dit de poort van de dongle is, of kies een andere.</translation>
    </message>
    <message>
        <source>Check the address and the date of this computer. In a company network, ask who looks after it.</source>
        <translation>Controleer het adres en de datum van deze computer. Vraag het in een bedrijfsnetwerk de beheerder.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer. If they are right, the owner must set the clock.</source>
        <translation>Controleer datum en tijd van deze computer. Kloppen die, dan moet de eigenaar de klok zetten.</translation>
    </message>
    <message>
        <source>Check the date of this computer, then set the clock of the lock.</source>
        <translation>Controleer de datum van deze computer en zet dan de klok van het slot.</translation>
    </message>
    <message>
        <source>Check the date of this computer, then try again.</source>
        <translation>Controleer de datum van deze computer en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Check the internet connection. What waits is sent as soon as it is back.</source>
        <translation>Controleer de internetverbinding. Wat wacht, wordt verstuurd zodra die terug is.</translation>
    </message>
    <message>
        <source>Check the label. If it is right, ask where the lock was bought.</source>
        <translation>Controleer het label. Klopt het, vraag dan waar het slot is gekocht.</translation>
    </message>
    <message>
        <source>Check the name of the organisation.</source>
        <translation>Controleer de naam van de organisatie.</translation>
    </message>
    <message>
        <source>Check the name or the serial.</source>
        <translation>Controleer de naam of het serienummer.</translation>
    </message>
    <message>
        <source>Check the name, or add the employee.</source>
        <translation>Controleer de naam of voeg de medewerker toe.</translation>
    </message>
    <message>
        <source>Check the name, or add the group.</source>
        <translation>Controleer de naam of voeg de groep toe.</translation>
    </message>
    <message>
        <source>Check the name, or add the person.</source>
        <translation>Controleer de naam, of voeg de persoon toe.</translation>
    </message>
    <message>
        <source>Check the name, or add the schedule.</source>
        <translation>Controleer de naam of voeg het schema toe.</translation>
    </message>
    <message>
        <source>Check the serial on the door. If the lock was replaced, release it here and add the new one.</source>
        <translation>Controleer het serienummer op de deur. Is het slot vervangen, geef het dan hier vrij en voeg het nieuwe toe.</translation>
    </message>
    <message>
        <source>Check the serial on the label of this door.</source>
        <translation>Controleer het serienummer op het label van deze deur.</translation>
    </message>
    <message>
        <source>Check the store, then send this line to your supplier.</source>
        <translation>Controleer de opslag en stuur deze regel daarna naar uw leverancier.</translation>
    </message>
    <message>
        <source>Check what was asked and the state of the lock.</source>
        <translation>Controleer de vraag en de toestand van het slot.</translation>
    </message>
    <message>
        <source>Check whether the door stands right in its frame, then try again.</source>
        <translation>Controleer of de deur goed in het kozijn zit en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Choose Bluetooth or a dongle from the list.</source>
        <translation>Kies Bluetooth of een dongle uit de lijst.</translation>
    </message>
    <message>
        <source>Choose Bluetooth or the port of the dongle.</source>
        <translation>Kies Bluetooth of de poort van de dongle.</translation>
    </message>
    <message>
        <source>Choose a firmware file and give its version.</source>
        <translation>Kies een firmwarebestand en geef de versie op.</translation>
    </message>
    <message>
        <source>Choose a firmware file with the same or a higher version.</source>
        <translation>Kies een firmwarebestand met dezelfde of een hogere versie.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>Kies een map op deze computer.</translation>
    </message>
    <message>
        <source>Choose a moment up to now.</source>
        <translation>Kies een moment tot nu.</translation>
    </message>
    <message>
        <source>Choose a number of days between these.</source>
        <translation>Kies een aantal dagen daartussen.</translation>
    </message>
    <message>
        <source>Choose a place outside of it.</source>
        <translation>Kies een plaats daarbuiten.</translation>
    </message>
    <message>
        <source>Choose another code, or let the program make one.</source>
        <translation>Kies een andere code, of laat het programma er een maken.</translation>
    </message>
    <message>
        <source>Choose another computer, or do this at another one.</source>
        <translation>Kies een andere computer, of doe dit op een andere.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation>Kies een andere map of sluit het programma dat het bestand open heeft.</translation>
    </message>
    <message>
        <source>Choose another folder, or delete the demo and start it again.</source>
        <translation>Kies een andere map, of verwijder de demo en start hem opnieuw.</translation>
    </message>
    <message>
        <source>Choose another folder, or set up a new profile.</source>
        <translation>Kies een andere map, of richt een nieuw profiel in.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Kies een andere map.</translation>
    </message>
    <message>
        <source>Choose another name, or change that schedule.</source>
        <translation>Kies een andere naam of wijzig dat schema.</translation>
    </message>
    <message>
        <source>Choose another name, or put people into that group.</source>
        <translation>Kies een andere naam of zet personen in die groep.</translation>
    </message>
    <message>
        <source>Choose another place, or remove that file.</source>
        <translation>Kies een andere plek, of verwijder dat bestand.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Kies er ten minste een.</translation>
    </message>
    <message>
        <source>Choose days and hours anew; hours may run past midnight.</source>
        <translation>Kies dagen en uren opnieuw; uren mogen over middernacht lopen.</translation>
    </message>
    <message>
        <source>Choose fewer rows and import the others after them.</source>
        <translation>Kies minder rijen en importeer de andere daarna.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>Choose one of the keys it has received.</source>
        <translation>Kies een van de sleutels die zij heeft ontvangen.</translation>
    </message>
    <message>
        <source>Choose the days anew.</source>
        <translation>Kies de dagen opnieuw.</translation>
    </message>
    <message>
        <source>Choose the file of the lock&apos;s maker and give its version, such as 2.4.0.</source>
        <translation>Kies het bestand van de maker van het slot en geef de versie op, zoals 2.4.0.</translation>
    </message>
    <message>
        <source>Choose the key from the list.</source>
        <translation>Kies de sleutel uit de lijst.</translation>
    </message>
    <message>
        <source>Choose the person from the list.</source>
        <translation>Kies de persoon uit de lijst.</translation>
    </message>
    <message>
        <source>Choose the port</source>
        <translation>Poort kiezen</translation>
    </message>
    <message>
        <source>Close other programs, then start the demo again.</source>
        <translation>Sluit andere programma&apos;s en start de demo opnieuw.</translation>
    </message>
    <message>
        <source>Close programs that read the folder, such as a backup or virus scan, then try again.</source>
        <translation>Sluit programma&apos;s die de map lezen, zoals een back-up of virusscan, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Close that program first.</source>
        <translation>Sluit eerst dat programma.</translation>
    </message>
    <message>
        <source>Close the file if it is open, or choose another folder.</source>
        <translation>Sluit het bestand als het open is, of kies een andere map.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Sluit het andere programma en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>Vergelijken en kiezen</translation>
    </message>
    <message>
        <source>Compare it with the card. If it is right, ask where it was bought.</source>
        <translation>Vergelijk hem met de kaart. Klopt hij, vraag dan waar hij is gekocht.</translation>
    </message>
    <message>
        <source>Compare the code with the card meanwhile. Nothing was used up.</source>
        <translation>Vergelijk intussen de code met de kaart. Er is niets verbruikt.</translation>
    </message>
    <message>
        <source>Compare the code with the card, character by character.</source>
        <translation>Vergelijk de code teken voor teken met de kaart.</translation>
    </message>
    <message>
        <source>Compare the number, or choose the medium from the person&apos;s keys.</source>
        <translation>Vergelijk het nummer, of kies het medium bij de sleutels van de persoon.</translation>
    </message>
    <message>
        <source>Compare the time of this computer; if it is right, let the lock&apos;s clock be set back.</source>
        <translation>Controleer de tijd van deze computer; als die klopt, laat dan de klok van het slot terugzetten.</translation>
    </message>
    <message>
        <source>Connect to the internet and try again.</source>
        <translation>Maak verbinding met internet en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Connect to the internet and try again. If it stays so, let the computer that added the lock connect once.</source>
        <translation>Maak verbinding met internet en probeer het opnieuw. Blijft het zo, laat dan de computer die het slot toevoegde één keer verbinding maken.</translation>
    </message>
    <message>
        <source>Connect to the internet and try again. If the platform refuses, the owner has withdrawn the right.</source>
        <translation>Maak verbinding met internet en probeer het opnieuw. Weigert het platform, dan heeft de eigenaar het recht ingetrokken.</translation>
    </message>
    <message>
        <source>Connect to the internet, so that the platform can renew it. Until then keys can be stopped, nothing else.</source>
        <translation>Maak verbinding met internet, zodat het platform het kan verlengen. Tot dan kunt u alleen sleutels intrekken.</translation>
    </message>
    <message>
        <source>Connect to the internet, then program the lock again.</source>
        <translation>Maak verbinding met internet en programmeer het slot daarna opnieuw.</translation>
    </message>
    <message>
        <source>Copy the address from the message that opened your account. It begins with https://.</source>
        <translation>Neem het adres over uit het bericht dat uw account opende. Het begint met https://.</translation>
    </message>
    <message>
        <source>Copy the details and send them to your supplier.</source>
        <translation>Kopieer de details en stuur ze naar uw leverancier.</translation>
    </message>
    <message>
        <source>Copy the details and send them to your supplier. Then try again.</source>
        <translation>Kopieer de details en stuur ze naar uw leverancier. Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>Delete groups that are no longer needed.</source>
        <translation>Verwijder groepen die niet meer nodig zijn.</translation>
    </message>
    <message>
        <source>Delete the demo and start it again.</source>
        <translation>Verwijder de demo en start hem opnieuw.</translation>
    </message>
    <message>
        <source>Do it at the computer of a manager, or let its role be changed there: Settings, Computers.</source>
        <translation>Doe het op de computer van een beheerder, of laat daar de rol van deze computer wijzigen: Instellingen, Computers.</translation>
    </message>
    <message>
        <source>Do not trust its state until it has been read back. Send the details to your supplier.</source>
        <translation>Vertrouw de toestand van dit slot niet voordat het is teruggelezen. Kopieer de details en stuur ze naar uw leverancier.</translation>
    </message>
    <message>
        <source>Empty it first, or let what is in it go one up.</source>
        <translation>Maak haar eerst leeg, of laat wat erin ligt een trede omhoog gaan.</translation>
    </message>
    <message>
        <source>End one that is not needed any more.</source>
        <translation>Beëindig er een die niet meer nodig is.</translation>
    </message>
    <message>
        <source>Enter a base code first. The sharing code was not used up.</source>
        <translation>Voer eerst een basiscode in. De deelcode is niet verbruikt.</translation>
    </message>
    <message>
        <source>Enter a base code for the lock.</source>
        <translation>Voer een basiscode voor het slot in.</translation>
    </message>
    <message>
        <source>Enter a sharing code for the lock.</source>
        <translation>Voer een deelcode voor het slot in.</translation>
    </message>
    <message>
        <source>Enter an organisation code.</source>
        <translation>Voer een organisatiecode in.</translation>
    </message>
    <message>
        <source>Enter code</source>
        <translation>Code invoeren</translation>
    </message>
    <message>
        <source>Events are kept longer than {longest} days only with a reason on record.</source>
        <translation>Gebeurtenissen worden langer dan {longest} dagen alleen bewaard met een vastgelegde reden.</translation>
    </message>
    <message>
        <source>Fewer keys are in stock than wanted.</source>
        <translation>Er zijn minder sleutels op voorraad dan gevraagd.</translation>
    </message>
    <message>
        <source>Fill in a name.</source>
        <translation>Vul een naam in.</translation>
    </message>
    <message>
        <source>Give a beginning and a later end on the same day, or neither.</source>
        <translation>Geef een begin en een later einde op dezelfde dag, of geen van beide.</translation>
    </message>
    <message>
        <source>Give a reason. It is recorded with your name and the time.</source>
        <translation>Geef een reden. Ze wordt vastgelegd met uw naam en de tijd.</translation>
    </message>
    <message>
        <source>Give another number, or leave it empty.</source>
        <translation>Geef een ander nummer, of laat het leeg.</translation>
    </message>
    <message>
        <source>Give it, such as flexeria sign-in https://platform.example.</source>
        <translation>Geef het op, zoals flexeria sign-in https://platform.example.</translation>
    </message>
    <message>
        <source>Give the command again.</source>
        <translation>Geef de opdracht opnieuw.</translation>
    </message>
    <message>
        <source>Give the serial of the lock instead of its name.</source>
        <translation>Geef het serienummer van het slot in plaats van de naam.</translation>
    </message>
    <message>
        <source>Give these keys another schedule first, or none.</source>
        <translation>Geef deze sleutels eerst een ander schema, of geen.</translation>
    </message>
    <message>
        <source>Go closer to the door and away from other radios, then try again. If it stays, use a dongle.</source>
        <translation>Ga dichter bij de deur staan en weg van andere zenders en probeer het opnieuw. Blijft het zo, gebruik dan een dongle.</translation>
    </message>
    <message>
        <source>Go closer to the door, then try again.</source>
        <translation>Ga dichter bij de deur staan en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Go closer to the right door, then try again.</source>
        <translation>Ga dichter bij de juiste deur staan en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Here nobody looks at events without saying why.</source>
        <translation>Hier bekijkt niemand gebeurtenissen zonder te zeggen waarom.</translation>
    </message>
    <message>
        <source>If it is registered by another account, its owner must release it first.</source>
        <translation>Is het bij een ander account geregistreerd, dan moet de eigenaar het eerst vrijgeven.</translation>
    </message>
    <message>
        <source>If that was a mistake, sign in again with a new code.</source>
        <translation>Was dat een vergissing, meld u dan opnieuw aan met een nieuwe code.</translation>
    </message>
    <message>
        <source>In {place} lie other places ({places}) and stand locks ({locks}).</source>
        <translation>In {place} liggen andere plaatsen ({places}) en staan sloten ({locks}).</translation>
    </message>
    <message>
        <source>Install it (on Debian: the package dbus), then try again.</source>
        <translation>Installeer het (op Debian: het pakket dbus) en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Install the newest version of this program.</source>
        <translation>Installeer de nieuwste versie van dit programma.</translation>
    </message>
    <message>
        <source>Install the newest version of this program. If it stays so, send the details to your supplier.</source>
        <translation>Installeer de nieuwste versie van dit programma. Blijft het zo, stuur dan de details naar uw leverancier.</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>Installeer de nieuwste versie.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installeer het programma opnieuw.</translation>
    </message>
    <message>
        <source>Install the program again. If it stays so, send the details to your supplier.</source>
        <translation>Installeer het programma opnieuw. Blijft het zo, stuur dan de details naar uw leverancier.</translation>
    </message>
    <message>
        <source>Install the program with its platform part, then start the demo again.</source>
        <translation>Installeer het programma met het platformdeel en start de demo opnieuw.</translation>
    </message>
    <message>
        <source>Install the project with this extra, then try again.</source>
        <translation>Installeer het project met dit extra en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Issue a key with another medium, or with this one if it was found.</source>
        <translation>Geef een sleutel uit met een ander medium, of met dit als het gevonden is.</translation>
    </message>
    <message>
        <source>Issue a new key.</source>
        <translation>Geef een nieuwe sleutel uit.</translation>
    </message>
    <message>
        <source>It is asked for again by itself. Sync now to try at once.</source>
        <translation>Het wordt vanzelf opnieuw opgevraagd. Synchroniseer nu om het meteen te proberen.</translation>
    </message>
    <message>
        <source>It is sent as soon as the platform can be reached.</source>
        <translation>Hij wordt verstuurd zodra het platform bereikbaar is.</translation>
    </message>
    <message>
        <source>It is tried again. If it stays so, send the details to your supplier.</source>
        <translation>Het wordt opnieuw geprobeerd. Blijft het zo, stuur dan de details naar uw leverancier.</translation>
    </message>
    <message>
        <source>It may have ended, or somebody ended it. Look at the list again.</source>
        <translation>Ze kan zijn afgelopen, of iemand heeft ze beëindigd. Bekijk de lijst opnieuw.</translation>
    </message>
    <message>
        <source>It needs a new code.</source>
        <translation>Er is een nieuwe code nodig.</translation>
    </message>
    <message>
        <source>It stands in the list of locks.</source>
        <translation>Het staat in de lijst van sloten.</translation>
    </message>
    <message>
        <source>It was deleted, here or at another computer.</source>
        <translation>Ze is verwijderd, hier of op een andere computer.</translation>
    </message>
    <message>
        <source>It was removed, here or at another computer. Choose another one.</source>
        <translation>Ze is verwijderd, hier of op een andere computer. Kies een andere.</translation>
    </message>
    <message>
        <source>Its groups would give {count} keys at once; at most {limit} fit in one step.</source>
        <translation>De groepen zouden {count} sleutels tegelijk geven; in één stap passen er hoogstens {limit}.</translation>
    </message>
    <message>
        <source>Its owner must release it before it can be added here.</source>
        <translation>De eigenaar moet het vrijgeven voordat het hier kan worden toegevoegd.</translation>
    </message>
    <message>
        <source>Keeping events this long needs a reason on record.</source>
        <translation>Om gebeurtenissen zo lang te bewaren is een vastgelegde reden nodig.</translation>
    </message>
    <message>
        <source>Keys are still bound to this schedule.</source>
        <translation>Er zijn nog sleutels aan dit schema gebonden.</translation>
    </message>
    <message>
        <source>Keys bound to the schedule {name}: {count}.</source>
        <translation>Sleutels gebonden aan het schema {name}: {count}.</translation>
    </message>
    <message>
        <source>Keys wanted: {wanted}; in stock: {in_stock}.</source>
        <translation>Gevraagde sleutels: {wanted}; op voorraad: {in_stock}.</translation>
    </message>
    <message>
        <source>Keys were stopped at the lock {lock}: {count}. Its list was not written, because the right of this computer ended on {on}.</source>
        <translation>Ingetrokken sleutels op het slot {lock}: {count}. De lijst is niet geschreven, omdat het recht van deze computer op {on} is afgelopen.</translation>
    </message>
    <message>
        <source>Keys were stopped at the lock, but its list was not written: this computer&apos;s right has ended.</source>
        <translation>Op het slot zijn sleutels ingetrokken, maar de lijst is niet geschreven: het recht van deze computer is afgelopen.</translation>
    </message>
    <message>
        <source>Lengthen the period that ended.</source>
        <translation>Verleng de periode die is afgelopen.</translation>
    </message>
    <message>
        <source>Let it end today or later, within ten years, and its last day not before its first.</source>
        <translation>Laat ze vandaag of later eindigen, binnen tien jaar, en de laatste dag niet voor de eerste.</translation>
    </message>
    <message>
        <source>Lock {found} answered where lock {wanted} was expected.</source>
        <translation>Slot {found} antwoordde waar slot {wanted} werd verwacht.</translation>
    </message>
    <message>
        <source>Log in as the user who made the profile, or put a backup back.</source>
        <translation>Log in als de gebruiker die het profiel maakte, of zet een back-up terug.</translation>
    </message>
    <message>
        <source>Look at how it stands now, and change it by hand.</source>
        <translation>Kijk hoe het nu staat en wijzig het met de hand.</translation>
    </message>
    <message>
        <source>Look at the difference again, then import.</source>
        <translation>Bekijk het verschil opnieuw en importeer dan.</translation>
    </message>
    <message>
        <source>Look at the list again, and make the change anew if it is still wanted.</source>
        <translation>Bekijk de lijst nog eens en maak de wijziging opnieuw als die nog gewenst is.</translation>
    </message>
    <message>
        <source>Look at the list of computers and check the name.</source>
        <translation>Bekijk de lijst van computers en controleer de naam.</translation>
    </message>
    <message>
        <source>Look at the list of holidays.</source>
        <translation>Bekijk de lijst van vrije dagen.</translation>
    </message>
    <message>
        <source>Look at the list of keys; a key is taken in once.</source>
        <translation>Kijk in de lijst met sleutels; een sleutel wordt één keer ingenomen.</translation>
    </message>
    <message>
        <source>Look at the list of places for the right name.</source>
        <translation>Kijk in de lijst van plaatsen naar de juiste naam.</translation>
    </message>
    <message>
        <source>Look at the person, lock or key itself and change it there.</source>
        <translation>Bekijk de persoon, het slot of de sleutel zelf en wijzig het daar.</translation>
    </message>
    <message>
        <source>Look whether the folder {folder} still exists, or choose another one.</source>
        <translation>Kijk of de map {folder} nog bestaat, of kies een andere.</translation>
    </message>
    <message>
        <source>Make a backup at once if you can, and have the disk looked at.</source>
        <translation>Maak als het kan meteen een back-up en laat de schijf nakijken.</translation>
    </message>
    <message>
        <source>Make room or choose another folder, then try again.</source>
        <translation>Maak ruimte of kies een andere map en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Mend the rows in the file, then choose it again.</source>
        <translation>Herstel de regels in het bestand en kies het opnieuw.</translation>
    </message>
    <message>
        <source>More was sent than the lock takes at once.</source>
        <translation>Er is meer verstuurd dan het slot in één keer aanneemt.</translation>
    </message>
    <message>
        <source>More was sent than the lock {serial} takes at once.</source>
        <translation>Er is meer verstuurd dan het slot {serial} in één keer aanneemt.</translation>
    </message>
    <message>
        <source>Name one by the last characters of its number.</source>
        <translation>Noem er een met de laatste tekens van het nummer.</translation>
    </message>
    <message>
        <source>Name what it lies in as well: Lindenhof/Staircase A/1.</source>
        <translation>Noem ook waar ze in ligt: Lindenhof/Trappenhuis A/1.</translation>
    </message>
    <message>
        <source>No column of the file looks like a name.</source>
        <translation>Geen kolom van het bestand lijkt op een naam.</translation>
    </message>
    <message>
        <source>No computer called {name} was ever given a right to the locks.</source>
        <translation>Geen computer met de naam {name} heeft ooit recht op de sloten gekregen.</translation>
    </message>
    <message>
        <source>No employee is called {name}.</source>
        <translation>Geen medewerker heet {name}.</translation>
    </message>
    <message>
        <source>No firmware is on its way to the lock {name}.</source>
        <translation>Er is geen firmware onderweg naar het slot {name}.</translation>
    </message>
    <message>
        <source>No firmware is on its way to this lock.</source>
        <translation>Er is geen firmware onderweg naar dit slot.</translation>
    </message>
    <message>
        <source>No group is called {name}.</source>
        <translation>Geen groep heet {name}.</translation>
    </message>
    <message>
        <source>No holiday is called {name}.</source>
        <translation>Geen vrije dag heet {name}.</translation>
    </message>
    <message>
        <source>No key in force has this medium.</source>
        <translation>Geen geldige sleutel heeft dit medium.</translation>
    </message>
    <message>
        <source>No lock is called {name}.</source>
        <translation>Geen slot heet {name}.</translation>
    </message>
    <message>
        <source>No period of this lock runs since {since}: only taking in is possible.</source>
        <translation>Sinds {since} loopt er geen periode van dit slot: alleen innemen is mogelijk.</translation>
    </message>
    <message>
        <source>No period of this lock runs: only taking in is possible.</source>
        <translation>Er loopt geen periode van dit slot: alleen innemen is mogelijk.</translation>
    </message>
    <message>
        <source>No way to the lock {name} is known.</source>
        <translation>Er is geen weg naar het slot {name} bekend.</translation>
    </message>
    <message>
        <source>No way to this lock is known.</source>
        <translation>Er is geen weg naar dit slot bekend.</translation>
    </message>
    <message>
        <source>No week schedule is called {name}.</source>
        <translation>Geen weekschema heet {name}.</translation>
    </message>
    <message>
        <source>Nobody has approved this sign-in yet.</source>
        <translation>Nog niemand heeft deze aanmelding goedgekeurd.</translation>
    </message>
    <message>
        <source>Nobody is called {name}.</source>
        <translation>Niemand heet {name}.</translation>
    </message>
    <message>
        <source>Nothing at this port answers as a dongle.</source>
        <translation>Niets op deze poort antwoordt als een dongle.</translation>
    </message>
    <message>
        <source>Nothing at {port} answers as a dongle.</source>
        <translation>Niets op {port} antwoordt als een dongle.</translation>
    </message>
    <message>
        <source>Nothing more is to be done.</source>
        <translation>Er hoeft niets meer te gebeuren.</translation>
    </message>
    <message>
        <source>Nothing of others stands under number {number} of the lock {lock} any more.</source>
        <translation>Onder nummer {number} van het slot {lock} staat niets meer van anderen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Only one end of the office hours is given.</source>
        <translation>Van de kantooruren is maar één kant opgegeven.</translation>
    </message>
    <message>
        <source>Only the owner of the account can do this.</source>
        <translation>Alleen de eigenaar van het account kan dit.</translation>
    </message>
    <message>
        <source>Open it, or choose an empty folder. Nothing is ever written over a profile.</source>
        <translation>Open het, of kies een lege map. Over een profiel wordt nooit heen geschreven.</translation>
    </message>
    <message>
        <source>Open one with an organisation code, or sync to hear of one opened elsewhere.</source>
        <translation>Open er een met een organisatiecode, of synchroniseer om er een te zien die elders is geopend.</translation>
    </message>
    <message>
        <source>Open the page, sign in there and approve the code.</source>
        <translation>Open de pagina, meld u daar aan en keur de code goed.</translation>
    </message>
    <message>
        <source>Pair the lock in the Bluetooth settings of this computer, then try again. Or use a dongle.</source>
        <translation>Koppel het slot in de Bluetooth-instellingen van deze computer en probeer het opnieuw. Of gebruik een dongle.</translation>
    </message>
    <message>
        <source>People were changed since the file was read.</source>
        <translation>Er zijn personen gewijzigd sinds het bestand is gelezen.</translation>
    </message>
    <message>
        <source>Plug a Bluetooth adapter in, or use a dongle.</source>
        <translation>Steek een Bluetooth-adapter in of gebruik een dongle.</translation>
    </message>
    <message>
        <source>Plug it in again and go on. What the lock already has is used.</source>
        <translation>Steek hem weer in en ga verder. Wat het slot al heeft, wordt gebruikt.</translation>
    </message>
    <message>
        <source>Plug the dongle in, or choose another port.</source>
        <translation>Steek de dongle in, of kies een andere poort.</translation>
    </message>
    <message>
        <source>Press its button and add it with its label.</source>
        <translation>Druk op de knop van het slot en voeg het toe met het label.</translation>
    </message>
    <message>
        <source>Press the button at the inside of the lock, then add it within 2 minutes.</source>
        <translation>Druk op de knop aan de binnenkant van het slot en voeg het binnen 2 minuten toe.</translation>
    </message>
    <message>
        <source>Program the lock again. The old list stays in force until then.</source>
        <translation>Programmeer het slot opnieuw. Tot dan blijft de oude lijst gelden.</translation>
    </message>
    <message>
        <source>Program the lock again; it begins at the right byte.</source>
        <translation>Programmeer het slot opnieuw; het begint bij de juiste byte.</translation>
    </message>
    <message>
        <source>Program the lock again; it begins from the start.</source>
        <translation>Programmeer het slot opnieuw; het begint van voren af aan.</translation>
    </message>
    <message>
        <source>Protect the profile with a passphrase instead.</source>
        <translation>Beveilig het profiel in plaats daarvan met een wachtzin.</translation>
    </message>
    <message>
        <source>Put the file back from a backup.</source>
        <translation>Zet het bestand terug uit een back-up.</translation>
    </message>
    <message>
        <source>Put the file back from a backup; without it the store cannot be opened.</source>
        <translation>Zet het bestand terug uit een back-up; zonder dat bestand gaat de opslag niet open.</translation>
    </message>
    <message>
        <source>Put the folder back from a backup.</source>
        <translation>Zet de map terug uit een back-up.</translation>
    </message>
    <message>
        <source>Reach the simulated building without a port, through its folder.</source>
        <translation>Gebruik het gesimuleerde gebouw zonder poort, via zijn map.</translation>
    </message>
    <message>
        <source>Read it again, or compare it character by character.</source>
        <translation>Lees het opnieuw, of vergelijk het teken voor teken.</translation>
    </message>
    <message>
        <source>Read the list back and compare before sending. Your changes still wait.</source>
        <translation>Lees de lijst terug en vergelijk voordat u verstuurt. Uw wijzigingen wachten nog.</translation>
    </message>
    <message>
        <source>Read the lock again and decide on what it holds now.</source>
        <translation>Lees het slot opnieuw en beslis over wat er nu in staat.</translation>
    </message>
    <message>
        <source>Read the log again; it goes on with the oldest event still there.</source>
        <translation>Lees het logboek opnieuw; het gaat verder met de oudste gebeurtenis die er nog is.</translation>
    </message>
    <message>
        <source>Register the lock first.</source>
        <translation>Registreer eerst het slot.</translation>
    </message>
    <message>
        <source>Remove employees who have left.</source>
        <translation>Verwijder medewerkers die weg zijn.</translation>
    </message>
    <message>
        <source>Remove holidays that are over.</source>
        <translation>Verwijder vrije dagen die voorbij zijn.</translation>
    </message>
    <message>
        <source>Remove places that are no longer needed.</source>
        <translation>Verwijder plaatsen die niet meer nodig zijn.</translation>
    </message>
    <message>
        <source>Rows with faults: {count}; the first is line {first_line}, column {column}.</source>
        <translation>Regels met fouten: {count}; de eerste is regel {first_line}, kolom {column}.</translation>
    </message>
    <message>
        <source>Save the list as XLSX or CSV, then choose it again.</source>
        <translation>Sla de lijst op als XLSX of CSV en kies haar opnieuw.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Zeg in een paar woorden waarom.</translation>
    </message>
    <message>
        <source>Say which one is meant.</source>
        <translation>Geef aan welke u bedoelt.</translation>
    </message>
    <message>
        <source>Say why they are needed for so long, or choose fewer days.</source>
        <translation>Zeg waarom ze zo lang nodig zijn, of kies minder dagen.</translation>
    </message>
    <message>
        <source>Scan or type the label of the new lock that takes its place.</source>
        <translation>Scan of typ het label van het nieuwe slot dat ervoor in de plaats komt.</translation>
    </message>
    <message>
        <source>Scan or type the label that came with this very lock.</source>
        <translation>Scan of typ het label dat bij precies dit slot hoort.</translation>
    </message>
    <message>
        <source>Scan the label again, or compare it character by character.</source>
        <translation>Scan het label opnieuw, of vergelijk het teken voor teken.</translation>
    </message>
    <message>
        <source>Set date and time of this computer, then try again.</source>
        <translation>Zet datum en tijd van deze computer goed en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Set the clock of the lock, then try again.</source>
        <translation>Zet de klok van het slot en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Set up a profile, or choose another folder.</source>
        <translation>Richt een profiel in, of kies een andere map.</translation>
    </message>
    <message>
        <source>Several locks have this name.</source>
        <translation>Meerdere sloten hebben deze naam.</translation>
    </message>
    <message>
        <source>Several media of the person fit.</source>
        <translation>Meer media van deze persoon komen in aanmerking.</translation>
    </message>
    <message>
        <source>Several people have this name.</source>
        <translation>Meer personen hebben deze naam.</translation>
    </message>
    <message>
        <source>Several places are called {name} ({count}).</source>
        <translation>Meerdere plaatsen heten {name} ({count}).</translation>
    </message>
    <message>
        <source>Several places have this name.</source>
        <translation>Meerdere plaatsen hebben deze naam.</translation>
    </message>
    <message>
        <source>Sharing of this key has stopped; what was shared stays.</source>
        <translation>Het delen van deze sleutel is gestopt; wat gedeeld is, blijft.</translation>
    </message>
    <message>
        <source>Sharing of this key stopped on {end}; what was shared stays.</source>
        <translation>Het delen van deze sleutel stopte op {end}; wat gedeeld is, blijft.</translation>
    </message>
    <message>
        <source>Shorten it, or keep it elsewhere and note where.</source>
        <translation>Maak hem korter, of bewaar hem elders en noteer waar.</translation>
    </message>
    <message>
        <source>Show buildings</source>
        <translation>Gebouwen tonen</translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>Codes tonen</translation>
    </message>
    <message>
        <source>Show groups</source>
        <translation>Groepen tonen</translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>Sleutels tonen</translation>
    </message>
    <message>
        <source>Show locks</source>
        <translation>Sloten tonen</translation>
    </message>
    <message>
        <source>Show organisations</source>
        <translation>Organisaties tonen</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Personen tonen</translation>
    </message>
    <message>
        <source>Show the lock</source>
        <translation>Slot tonen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Sign in again with a new code.</source>
        <translation>Meld u opnieuw aan met een nieuwe code.</translation>
    </message>
    <message>
        <source>Sign in again; everything is kept, and what waits is sent then.</source>
        <translation>Meld u opnieuw aan; alles is bewaard, en wat wacht, wordt dan verstuurd.</translation>
    </message>
    <message>
        <source>Sign in again; nothing that waits is lost.</source>
        <translation>Meld u opnieuw aan; van wat wacht, gaat niets verloren.</translation>
    </message>
    <message>
        <source>Sign in with an enrolment token.</source>
        <translation>Meld u aan met een aanmeldcode.</translation>
    </message>
    <message>
        <source>Sign in with that account, or make a new profile for the other one.</source>
        <translation>Meld u aan met dat account, of maak een nieuw profiel voor het andere.</translation>
    </message>
    <message>
        <source>Sign out and in again, so that this desk gets a name of its own. Then decide what becomes of its changes.</source>
        <translation>Meld u af en weer aan, zodat deze computer een eigen naam krijgt. Beslis dan wat er met zijn wijzigingen gebeurt.</translation>
    </message>
    <message>
        <source>Some rows have faults.</source>
        <translation>Sommige regels hebben fouten.</translation>
    </message>
    <message>
        <source>Somebody else is working with the lock {serial}.</source>
        <translation>Iemand anders werkt met het slot {serial}.</translation>
    </message>
    <message>
        <source>Somebody else is working with the lock.</source>
        <translation>Iemand anders werkt met het slot.</translation>
    </message>
    <message>
        <source>Somebody else wrote a list to the lock {serial}: it holds list {version}.</source>
        <translation>Iemand anders schreef een lijst naar het slot {serial}: het heeft lijst {version}.</translation>
    </message>
    <message>
        <source>Somebody else wrote a list to the lock.</source>
        <translation>Iemand anders schreef een lijst naar het slot.</translation>
    </message>
    <message>
        <source>Staircases lie in buildings, floors in buildings and staircases; areas and doors in any of them.</source>
        <translation>Trappenhuizen liggen in gebouwen, verdiepingen in gebouwen en trappenhuizen; zones en deuren in elk daarvan.</translation>
    </message>
    <message>
        <source>Start it, then try again.</source>
        <translation>Start het en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Start the program again. If it stays so, send the details to your supplier.</source>
        <translation>Start het programma opnieuw. Blijft het zo, stuur dan de details naar uw leverancier.</translation>
    </message>
    <message>
        <source>Start the service bluetooth (package bluez), or use a dongle.</source>
        <translation>Start de dienst bluetooth (pakket bluez) of gebruik een dongle.</translation>
    </message>
    <message>
        <source>Stop working with it and put the newest backup back.</source>
        <translation>Werk er niet mee verder en zet de nieuwste back-up terug.</translation>
    </message>
    <message>
        <source>Switch Bluetooth off and on again, then go on. What the lock already has is used.</source>
        <translation>Zet Bluetooth uit en weer aan en ga verder. Wat het slot al heeft, wordt gebruikt.</translation>
    </message>
    <message>
        <source>Switch Bluetooth off and on again, then try again.</source>
        <translation>Zet Bluetooth uit en weer aan en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Switch Bluetooth off and on again, then try again. Or use a dongle.</source>
        <translation>Zet Bluetooth uit en weer aan en probeer het opnieuw. Of gebruik een dongle.</translation>
    </message>
    <message>
        <source>Switch Bluetooth on, then go on. What the lock already has is used.</source>
        <translation>Zet Bluetooth aan en ga verder. Wat het slot al heeft, wordt gebruikt.</translation>
    </message>
    <message>
        <source>Switch Bluetooth on, then try again.</source>
        <translation>Zet Bluetooth aan en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Syncing with the platform failed in a way that nobody foresaw.</source>
        <translation>Synchroniseren met het platform is mislukt op een manier die niemand had voorzien.</translation>
    </message>
    <message>
        <source>Take a PNG or JPEG picture of at most 20 MB; a floor plan may be SVG too.</source>
        <translation>Neem een PNG- of JPEG-afbeelding van hoogstens 20 MB; een plattegrond mag ook SVG zijn.</translation>
    </message>
    <message>
        <source>Take in keys that are no longer needed, then program again.</source>
        <translation>Neem sleutels in die niet meer nodig zijn en programmeer opnieuw.</translation>
    </message>
    <message>
        <source>Take in keys that are no longer needed.</source>
        <translation>Neem sleutels in die niet meer nodig zijn.</translation>
    </message>
    <message>
        <source>Take in the organisation&apos;s key as a whole, or ask it to remove this person.</source>
        <translation>Neem de sleutel van de organisatie als geheel in, of vraag haar deze persoon te verwijderen.</translation>
    </message>
    <message>
        <source>Take it out of use first.</source>
        <translation>Haal het eerst uit gebruik.</translation>
    </message>
    <message>
        <source>Take keys in, or enter a code with more keys.</source>
        <translation>Neem sleutels in, of voer een code met meer sleutels in.</translation>
    </message>
    <message>
        <source>Take one of them in first.</source>
        <translation>Neem er eerst een in.</translation>
    </message>
    <message>
        <source>Take the keys in first.</source>
        <translation>Neem eerst de sleutels in.</translation>
    </message>
    <message>
        <source>That did not work this time</source>
        <translation>Dat lukte deze keer niet</translation>
    </message>
    <message>
        <source>That is not certain: the answer did not arrive.</source>
        <translation>Dat is niet zeker: het antwoord kwam niet aan.</translation>
    </message>
    <message>
        <source>That is not possible</source>
        <translation>Dat kan niet</translation>
    </message>
    <message>
        <source>The Bluetooth of this computer does not answer.</source>
        <translation>De Bluetooth van deze computer antwoordt niet.</translation>
    </message>
    <message>
        <source>The Bluetooth of this computer refused.</source>
        <translation>De Bluetooth van deze computer weigerde.</translation>
    </message>
    <message>
        <source>The Bluetooth of this computer refused: {reason}.</source>
        <translation>De Bluetooth van deze computer weigerde: {reason}.</translation>
    </message>
    <message>
        <source>The Bluetooth service of this computer is not running.</source>
        <translation>De Bluetooth-dienst van deze computer draait niet.</translation>
    </message>
    <message>
        <source>The Bluetooth service of this computer stopped during the work.</source>
        <translation>De Bluetooth-dienst van deze computer is tijdens het werk gestopt.</translation>
    </message>
    <message>
        <source>The Bluetooth service of this computer stopped while the lock {serial} was connected.</source>
        <translation>De Bluetooth-dienst van deze computer is gestopt terwijl het slot {serial} verbonden was.</translation>
    </message>
    <message>
        <source>The address of the platform is missing.</source>
        <translation>Het adres van het platform ontbreekt.</translation>
    </message>
    <message>
        <source>The answer of the platform could not be read, and nothing of it was used.</source>
        <translation>Het antwoord van het platform was niet te lezen; er is niets van gebruikt.</translation>
    </message>
    <message>
        <source>The batteries of the lock are too low for this.</source>
        <translation>De batterijen van het slot zijn hiervoor te zwak.</translation>
    </message>
    <message>
        <source>The batteries of the lock {serial} are too low for this.</source>
        <translation>De batterijen van het slot {serial} zijn hiervoor te zwak.</translation>
    </message>
    <message>
        <source>The button of the lock was not pressed in the last 2 minutes.</source>
        <translation>De knop van het slot is de laatste 2 minuten niet ingedrukt.</translation>
    </message>
    <message>
        <source>The button of the lock {serial} was not pressed in the last 2 minutes.</source>
        <translation>De knop van het slot {serial} is de laatste 2 minuten niet ingedrukt.</translation>
    </message>
    <message>
        <source>The certificate of the platform cannot be trusted, so nothing was sent.</source>
        <translation>Het certificaat van het platform is niet te vertrouwen; er is niets verstuurd.</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted, so nothing was sent.</source>
        <translation>Het certificaat van {host} is niet te vertrouwen; er is niets verstuurd.</translation>
    </message>
    <message>
        <source>The characters of the file cannot be read.</source>
        <translation>De tekens van het bestand zijn niet te lezen.</translation>
    </message>
    <message>
        <source>The check character does not fit: a character of the code is wrong.</source>
        <translation>Het controleteken klopt niet: er is een teken van de code verkeerd.</translation>
    </message>
    <message>
        <source>The check digits of the label do not fit: a character is wrong.</source>
        <translation>De controlecijfers van het label kloppen niet: er is een teken verkeerd.</translation>
    </message>
    <message>
        <source>The clock of the lock is far ahead.</source>
        <translation>De klok van het slot loopt ver voor.</translation>
    </message>
    <message>
        <source>The clock of the lock would go back by more than 5 minutes.</source>
        <translation>De klok van het slot zou meer dan 5 minuten teruggaan.</translation>
    </message>
    <message>
        <source>The clock of the lock {lock} is far ahead.</source>
        <translation>De klok van het slot {lock} loopt ver voor.</translation>
    </message>
    <message>
        <source>The clock of the lock {serial} would go back by more than 5 minutes.</source>
        <translation>De klok van het slot {serial} zou meer dan 5 minuten teruggaan.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind what is known already, so it sets no lock&apos;s clock.</source>
        <translation>De klok van deze computer loopt achter op wat al bekend is; daarom zet hij geen enkele slotklok.</translation>
    </message>
    <message>
        <source>The code is of a kind that this version does not know.</source>
        <translation>De code is van een soort die deze versie niet kent.</translation>
    </message>
    <message>
        <source>The code was not approved in time.</source>
        <translation>De code is niet op tijd goedgekeurd.</translation>
    </message>
    <message>
        <source>The code {mask} waits already for the lock {lock}.</source>
        <translation>De code {mask} wacht al voor het slot {lock}.</translation>
    </message>
    <message>
        <source>The command ended in a way that nobody foresaw ({kind} in {place}).</source>
        <translation>De opdracht eindigde op een manier die niemand voorzag ({kind} in {place}).</translation>
    </message>
    <message>
        <source>The command ended in a way that nobody foresaw.</source>
        <translation>De opdracht eindigde op een manier die niemand voorzag.</translation>
    </message>
    <message>
        <source>The command reached the lock after its deadline, so nothing moved.</source>
        <translation>De opdracht kwam na de uiterste tijd bij het slot aan, dus er bewoog niets.</translation>
    </message>
    <message>
        <source>The command reached the lock {serial} after its deadline, so nothing moved.</source>
        <translation>De opdracht kwam na de uiterste tijd bij het slot {serial} aan, dus er bewoog niets.</translation>
    </message>
    <message>
        <source>The computer {name} is the one you are working at.</source>
        <translation>De computer {name} is die waaraan u werkt.</translation>
    </message>
    <message>
        <source>The connection to the lock broke.</source>
        <translation>De verbinding met het slot is verbroken.</translation>
    </message>
    <message>
        <source>The connection to the lock failed on the way.</source>
        <translation>De verbinding met het slot is onderweg mislukt.</translation>
    </message>
    <message>
        <source>The connection to the lock {serial} broke.</source>
        <translation>De verbinding met het slot {serial} is verbroken.</translation>
    </message>
    <message>
        <source>The connection to the lock {serial} failed on the way.</source>
        <translation>De verbinding met het slot {serial} is onderweg mislukt.</translation>
    </message>
    <message>
        <source>The connection to the platform broke before its answer came.</source>
        <translation>De verbinding met het platform brak voordat het antwoord kwam.</translation>
    </message>
    <message>
        <source>The conversation with the lock had already ended.</source>
        <translation>Het gesprek met het slot was al afgelopen.</translation>
    </message>
    <message>
        <source>The date of the lock is far off, and only the platform can permit setting it.</source>
        <translation>De datum van het slot wijkt ver af en alleen het platform kan toestaan dat die wordt gezet.</translation>
    </message>
    <message>
        <source>The date of the lock {lock} is far off, and only the platform can permit setting it.</source>
        <translation>De datum van het slot {lock} wijkt ver af en alleen het platform kan toestaan dat die wordt gezet.</translation>
    </message>
    <message>
        <source>The demo building needs the platform server, and that is not installed here.</source>
        <translation>Het demogebouw heeft de platformserver nodig, en die is hier niet geïnstalleerd.</translation>
    </message>
    <message>
        <source>The disk answered with a fault.</source>
        <translation>De schijf antwoordde met een fout.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>De schijf is vol.</translation>
    </message>
    <message>
        <source>The dongle at {port} speaks a version that this program does not know.</source>
        <translation>De dongle op {port} gebruikt een versie die dit programma niet kent.</translation>
    </message>
    <message>
        <source>The dongle at {port} was unplugged while it was in use.</source>
        <translation>De dongle op {port} is tijdens het gebruik losgetrokken.</translation>
    </message>
    <message>
        <source>The dongle speaks a version that this program does not know.</source>
        <translation>De dongle gebruikt een versie die dit programma niet kent.</translation>
    </message>
    <message>
        <source>The dongle was unplugged while it was in use.</source>
        <translation>De dongle is tijdens het gebruik losgetrokken.</translation>
    </message>
    <message>
        <source>The encryption of the store is not the one this program was built for.</source>
        <translation>De versleuteling van de opslag is niet die waarvoor dit programma is gemaakt.</translation>
    </message>
    <message>
        <source>The file cannot be opened; another program may hold it.</source>
        <translation>Het bestand kan niet worden geopend; misschien houdt een ander programma het vast.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Het bestand kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>The file has more than 200 columns.</source>
        <translation>Het bestand heeft meer dan 200 kolommen.</translation>
    </message>
    <message>
        <source>The file has more than 50,000 rows.</source>
        <translation>Het bestand heeft meer dan 50.000 regels.</translation>
    </message>
    <message>
        <source>The file is a workbook of an old kind, or one under a password.</source>
        <translation>Het bestand is een werkmap van een oude soort, of een met een wachtwoord.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>The file is larger than a list of people can be.</source>
        <translation>Het bestand is groter dan een lijst van personen kan zijn.</translation>
    </message>
    <message>
        <source>The file is neither a text nor a workbook that can be read.</source>
        <translation>Het bestand is geen tekst en geen werkmap die gelezen kan worden.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Het bestand is er niet.</translation>
    </message>
    <message>
        <source>The file was not written: the disk did not take it.</source>
        <translation>Het bestand is niet geschreven: de schijf nam het niet aan.</translation>
    </message>
    <message>
        <source>The file was not written: the disk is full.</source>
        <translation>Het bestand is niet geschreven: de schijf is vol.</translation>
    </message>
    <message>
        <source>The file was not written: the folder may not be written.</source>
        <translation>Het bestand is niet geschreven: in de map mag niet worden geschreven.</translation>
    </message>
    <message>
        <source>The file {file} could not be written.</source>
        <translation>Het bestand {file} kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>The files of the simulated building are damaged.</source>
        <translation>De bestanden van het gesimuleerde gebouw zijn beschadigd.</translation>
    </message>
    <message>
        <source>The firmware did not arrive at the lock as it was sent.</source>
        <translation>De firmware is niet bij het slot aangekomen zoals hij verstuurd is.</translation>
    </message>
    <message>
        <source>The firmware did not arrive at the lock {serial} as it was sent.</source>
        <translation>De firmware is niet bij het slot {serial} aangekomen zoals hij verstuurd is.</translation>
    </message>
    <message>
        <source>The firmware does not fit into the lock.</source>
        <translation>De firmware past niet in het slot.</translation>
    </message>
    <message>
        <source>The firmware file is empty.</source>
        <translation>Het firmwarebestand is leeg.</translation>
    </message>
    <message>
        <source>The firmware file is larger than any lock takes.</source>
        <translation>Het firmwarebestand is groter dan een slot aanneemt.</translation>
    </message>
    <message>
        <source>The firmware file is not there.</source>
        <translation>Het firmwarebestand is er niet.</translation>
    </message>
    <message>
        <source>The firmware of the lock does not know this command.</source>
        <translation>De firmware van het slot kent deze opdracht niet.</translation>
    </message>
    <message>
        <source>The firmware of the lock speaks a version that this program does not know.</source>
        <translation>De firmware van het slot gebruikt een versie die dit programma niet kent.</translation>
    </message>
    <message>
        <source>The firmware of the lock {serial} does not know this command.</source>
        <translation>De firmware van het slot {serial} kent deze opdracht niet.</translation>
    </message>
    <message>
        <source>The firmware of the lock {serial} speaks a version that this program does not know.</source>
        <translation>De firmware van het slot {serial} gebruikt een versie die dit programma niet kent.</translation>
    </message>
    <message>
        <source>The firmware of {size} bytes does not fit into the lock {serial}, which takes {most}.</source>
        <translation>De firmware van {size} bytes past niet in het slot {serial}, dat er {most} aanneemt.</translation>
    </message>
    <message>
        <source>The five years of this organisation ended on {end}.</source>
        <translation>De vijf jaar van deze organisatie eindigden op {end}.</translation>
    </message>
    <message>
        <source>The five years of this organisation have ended.</source>
        <translation>De vijf jaar van deze organisatie zijn voorbij.</translation>
    </message>
    <message>
        <source>The folder of the profile may not be written.</source>
        <translation>In de map van het profiel mag niet worden geschreven.</translation>
    </message>
    <message>
        <source>The folder of the simulated building cannot be used.</source>
        <translation>De map van het gesimuleerde gebouw is niet te gebruiken.</translation>
    </message>
    <message>
        <source>The groups of this file would give too many keys at once.</source>
        <translation>De groepen van dit bestand zouden te veel sleutels tegelijk geven.</translation>
    </message>
    <message>
        <source>The history shows what was done, and why a step stays as it is.</source>
        <translation>De geschiedenis toont wat is gedaan, en waarom een stap blijft zoals hij is.</translation>
    </message>
    <message>
        <source>The holder of a key has no user number in the lock.</source>
        <translation>De houder van een sleutel heeft geen gebruikersnummer in het slot.</translation>
    </message>
    <message>
        <source>The holiday would end ({last}) before it begins ({first}).</source>
        <translation>De vrije dag zou eindigen ({last}) voordat hij begint ({first}).</translation>
    </message>
    <message>
        <source>The holiday would end before it begins.</source>
        <translation>De vrije dag zou eindigen voordat hij begint.</translation>
    </message>
    <message>
        <source>The key file beside the store is damaged.</source>
        <translation>Het sleutelbestand naast de opslag is beschadigd.</translation>
    </message>
    <message>
        <source>The key file beside the store is missing.</source>
        <translation>Het sleutelbestand naast de opslag ontbreekt.</translation>
    </message>
    <message>
        <source>The key in the key place of this computer does not open this profile.</source>
        <translation>De sleutel in de sleutelbos van deze computer opent dit profiel niet.</translation>
    </message>
    <message>
        <source>The key is in that state already.</source>
        <translation>De sleutel is al in die toestand.</translation>
    </message>
    <message>
        <source>The key opens as its group says now, which is less than before.</source>
        <translation>De sleutel opent zoals de groep het nu zegt, en dat is minder dan eerst.</translation>
    </message>
    <message>
        <source>The key place of this computer cannot be used.</source>
        <translation>De sleutelbos van deze computer is niet te gebruiken.</translation>
    </message>
    <message>
        <source>The key place of this computer did not keep what was stored.</source>
        <translation>De sleutelbos van deze computer bewaarde niet wat werd opgeslagen.</translation>
    </message>
    <message>
        <source>The key place of this computer does not answer.</source>
        <translation>De sleutelbos van deze computer antwoordt niet.</translation>
    </message>
    <message>
        <source>The key place of this computer has no key for this profile.</source>
        <translation>De sleutelbos van deze computer heeft geen sleutel voor dit profiel.</translation>
    </message>
    <message>
        <source>The key would end before it begins.</source>
        <translation>De sleutel zou eindigen voordat hij begint.</translation>
    </message>
    <message>
        <source>The key would end on {valid_until}, before it begins on {valid_from}.</source>
        <translation>De sleutel zou eindigen op {valid_until}, voordat hij begint op {valid_from}.</translation>
    </message>
    <message>
        <source>The label does not belong to the lock {serial}.</source>
        <translation>Het label hoort niet bij het slot {serial}.</translation>
    </message>
    <message>
        <source>The label does not belong to this lock.</source>
        <translation>Het label hoort niet bij dit slot.</translation>
    </message>
    <message>
        <source>The link {link} is of a kind that does not exist.</source>
        <translation>De verbinding {link} is van een soort die niet bestaat.</translation>
    </message>
    <message>
        <source>The lock asks for a newer right than this computer has.</source>
        <translation>Het slot vraagt een nieuwer recht dan deze computer heeft.</translation>
    </message>
    <message>
        <source>The lock asks to be paired, and pairing failed.</source>
        <translation>Het slot wil gekoppeld worden en het koppelen is mislukt.</translation>
    </message>
    <message>
        <source>The lock belongs to somebody else.</source>
        <translation>Het slot is van iemand anders.</translation>
    </message>
    <message>
        <source>The lock cannot do this in its present state.</source>
        <translation>Het slot kan dit in zijn huidige toestand niet.</translation>
    </message>
    <message>
        <source>The lock could not store what was sent.</source>
        <translation>Het slot kon niet opslaan wat is verstuurd.</translation>
    </message>
    <message>
        <source>The lock did not prove that it is the one added here.</source>
        <translation>Het slot bewees niet dat het het slot is dat hier is toegevoegd.</translation>
    </message>
    <message>
        <source>The lock does not accept a value that was sent.</source>
        <translation>Het slot aanvaardt een verstuurde waarde niet.</translation>
    </message>
    <message>
        <source>The lock does not accept an entry of the list.</source>
        <translation>Het slot aanvaardt een regel van de lijst niet.</translation>
    </message>
    <message>
        <source>The lock does not go back to a lower version of its firmware.</source>
        <translation>Het slot gaat niet terug naar een lagere versie van de firmware.</translation>
    </message>
    <message>
        <source>The lock does not let this computer do that.</source>
        <translation>Het slot staat dit deze computer niet toe.</translation>
    </message>
    <message>
        <source>The lock goes on with its old firmware. Send the update again.</source>
        <translation>Het slot werkt door met de oude firmware. Verstuur de update opnieuw.</translation>
    </message>
    <message>
        <source>The lock got too many requests in a short time.</source>
        <translation>Het slot kreeg te veel verzoeken in korte tijd.</translation>
    </message>
    <message>
        <source>The lock has dropped the unfinished upload.</source>
        <translation>Het slot heeft de onvoltooide overdracht laten vallen.</translation>
    </message>
    <message>
        <source>The lock has lost its time.</source>
        <translation>Het slot weet de tijd niet meer.</translation>
    </message>
    <message>
        <source>The lock has no owner: it was released or never added.</source>
        <translation>Het slot heeft geen eigenaar: het is vrijgegeven of nooit toegevoegd.</translation>
    </message>
    <message>
        <source>The lock has no room for this list.</source>
        <translation>Het slot heeft geen ruimte voor deze lijst.</translation>
    </message>
    <message>
        <source>The lock has not accepted this profile as its owner yet.</source>
        <translation>Het slot heeft dit profiel nog niet als eigenaar aanvaard.</translation>
    </message>
    <message>
        <source>The lock has overwritten its oldest events.</source>
        <translation>Het slot heeft zijn oudste gebeurtenissen overschreven.</translation>
    </message>
    <message>
        <source>The lock has {users} users and takes {limit}; new ones wanted: {wanted}.</source>
        <translation>Het slot heeft {users} gebruikers en kan er {limit} aan; nieuw gevraagd: {wanted}.</translation>
    </message>
    <message>
        <source>The lock is doing something else just now.</source>
        <translation>Het slot is net met iets anders bezig.</translation>
    </message>
    <message>
        <source>The lock pauses after too many failed tries.</source>
        <translation>Het slot wacht na te veel mislukte pogingen.</translation>
    </message>
    <message>
        <source>The lock refused what every lock allows.</source>
        <translation>Het slot weigerde wat elk slot toestaat.</translation>
    </message>
    <message>
        <source>The lock refused, for a reason that this program does not know.</source>
        <translation>Het slot weigerde, om een reden die dit programma niet kent.</translation>
    </message>
    <message>
        <source>The lock reports a fault of its own.</source>
        <translation>Het slot meldt een eigen storing.</translation>
    </message>
    <message>
        <source>The lock restarted with another version than the one sent.</source>
        <translation>Het slot is herstart met een andere versie dan de verstuurde.</translation>
    </message>
    <message>
        <source>The lock stopped answering.</source>
        <translation>Het slot antwoordt niet meer.</translation>
    </message>
    <message>
        <source>The lock takes no other schedule.</source>
        <translation>Het slot neemt geen ander schema meer aan.</translation>
    </message>
    <message>
        <source>The lock waits for another part of the list than was sent.</source>
        <translation>Het slot wacht op een ander deel van de lijst dan is verstuurd.</translation>
    </message>
    <message>
        <source>The lock was heard before but does not take a connection now.</source>
        <translation>Het slot was eerder te horen maar neemt nu geen verbinding aan.</translation>
    </message>
    <message>
        <source>The lock was heard, but no connection came about.</source>
        <translation>Het slot is gehoord, maar er kwam geen verbinding.</translation>
    </message>
    <message>
        <source>The lock was not heard.</source>
        <translation>Het slot is niet gehoord.</translation>
    </message>
    <message>
        <source>The lock would get more users than it takes.</source>
        <translation>Het slot zou meer gebruikers krijgen dan het aankan.</translation>
    </message>
    <message>
        <source>The lock {lock} asks for a newer right than this computer has.</source>
        <translation>Het slot {lock} vraagt een nieuwer recht dan deze computer heeft.</translation>
    </message>
    <message>
        <source>The lock {lock} has had {limit} schedules and takes no other one.</source>
        <translation>Het slot {lock} heeft {limit} schema&apos;s gehad en neemt er geen meer aan.</translation>
    </message>
    <message>
        <source>The lock {lock} restarted with version {running} instead of {offered}.</source>
        <translation>Het slot {lock} is herstart met versie {running} in plaats van {offered}.</translation>
    </message>
    <message>
        <source>The lock {name} has been added already.</source>
        <translation>Het slot {name} is al toegevoegd.</translation>
    </message>
    <message>
        <source>The lock {name} has not accepted this profile as its owner yet.</source>
        <translation>Het slot {name} heeft dit profiel nog niet als eigenaar aanvaard.</translation>
    </message>
    <message>
        <source>The lock {name} is of model {wanted}, the new one of model {found}.</source>
        <translation>Het slot {name} is van model {wanted}, het nieuwe van model {found}.</translation>
    </message>
    <message>
        <source>The lock {serial} asks to be paired, and pairing failed.</source>
        <translation>Het slot {serial} wil gekoppeld worden en het koppelen is mislukt.</translation>
    </message>
    <message>
        <source>The lock {serial} belongs to somebody else.</source>
        <translation>Het slot {serial} is van iemand anders.</translation>
    </message>
    <message>
        <source>The lock {serial} cannot do this in its present state.</source>
        <translation>Het slot {serial} kan dit in zijn huidige toestand niet.</translation>
    </message>
    <message>
        <source>The lock {serial} could not store what was sent.</source>
        <translation>Het slot {serial} kon niet opslaan wat is verstuurd.</translation>
    </message>
    <message>
        <source>The lock {serial} did not prove that it is the one added here.</source>
        <translation>Het slot {serial} bewees niet dat het het slot is dat hier is toegevoegd.</translation>
    </message>
    <message>
        <source>The lock {serial} does not accept a value that was sent.</source>
        <translation>Het slot {serial} aanvaardt een verstuurde waarde niet.</translation>
    </message>
    <message>
        <source>The lock {serial} does not accept an entry of the list.</source>
        <translation>Het slot {serial} aanvaardt een regel van de lijst niet.</translation>
    </message>
    <message>
        <source>The lock {serial} does not let this computer do that.</source>
        <translation>Het slot {serial} staat dit deze computer niet toe.</translation>
    </message>
    <message>
        <source>The lock {serial} got too many requests in a short time.</source>
        <translation>Het slot {serial} kreeg te veel verzoeken in korte tijd.</translation>
    </message>
    <message>
        <source>The lock {serial} has dropped the unfinished upload.</source>
        <translation>Het slot {serial} heeft de onvoltooide overdracht laten vallen.</translation>
    </message>
    <message>
        <source>The lock {serial} has lost its time.</source>
        <translation>Het slot {serial} weet de tijd niet meer.</translation>
    </message>
    <message>
        <source>The lock {serial} has no owner: it was released or never added.</source>
        <translation>Het slot {serial} heeft geen eigenaar: het is vrijgegeven of nooit toegevoegd.</translation>
    </message>
    <message>
        <source>The lock {serial} has no room for this list.</source>
        <translation>Het slot {serial} heeft geen ruimte voor deze lijst.</translation>
    </message>
    <message>
        <source>The lock {serial} has overwritten its oldest events.</source>
        <translation>Het slot {serial} heeft zijn oudste gebeurtenissen overschreven.</translation>
    </message>
    <message>
        <source>The lock {serial} is doing something else just now.</source>
        <translation>Het slot {serial} is net met iets anders bezig.</translation>
    </message>
    <message>
        <source>The lock {serial} pauses after too many failed tries.</source>
        <translation>Het slot {serial} wacht na te veel mislukte pogingen.</translation>
    </message>
    <message>
        <source>The lock {serial} refused what every lock allows (code {att}).</source>
        <translation>Het slot {serial} weigerde wat elk slot toestaat (code {att}).</translation>
    </message>
    <message>
        <source>The lock {serial} refused, for a reason that this program does not know.</source>
        <translation>Het slot {serial} weigerde, om een reden die dit programma niet kent.</translation>
    </message>
    <message>
        <source>The lock {serial} reports a fault of its own.</source>
        <translation>Het slot {serial} meldt een eigen storing.</translation>
    </message>
    <message>
        <source>The lock {serial} runs version {running} and does not go back to version {offered}.</source>
        <translation>Het slot {serial} draait versie {running} en gaat niet terug naar versie {offered}.</translation>
    </message>
    <message>
        <source>The lock {serial} stopped answering.</source>
        <translation>Het slot {serial} antwoordt niet meer.</translation>
    </message>
    <message>
        <source>The lock {serial} waits for another part of the list than was sent.</source>
        <translation>Het slot {serial} wacht op een ander deel van de lijst dan is verstuurd.</translation>
    </message>
    <message>
        <source>The lock {serial} was heard before but does not take a connection now.</source>
        <translation>Het slot {serial} was eerder te horen maar neemt nu geen verbinding aan.</translation>
    </message>
    <message>
        <source>The lock {serial} was heard, but no connection came about.</source>
        <translation>Het slot {serial} is gehoord, maar er kwam geen verbinding.</translation>
    </message>
    <message>
        <source>The lock {serial} was not heard.</source>
        <translation>Het slot {serial} is niet gehoord.</translation>
    </message>
    <message>
        <source>The medium was reported lost since.</source>
        <translation>Het medium is sindsdien als verloren gemeld.</translation>
    </message>
    <message>
        <source>The motor of the lock could not finish its movement.</source>
        <translation>De motor van het slot kon zijn beweging niet afmaken.</translation>
    </message>
    <message>
        <source>The motor of the lock {serial} could not finish its movement.</source>
        <translation>De motor van het slot {serial} kon zijn beweging niet afmaken.</translation>
    </message>
    <message>
        <source>The new lock is of another model.</source>
        <translation>Het nieuwe slot is van een ander model.</translation>
    </message>
    <message>
        <source>The number of keys does not add up: purchased is not stock plus issued.</source>
        <translation>Het aantal sleutels klopt niet: gekocht is niet voorraad plus uitgegeven.</translation>
    </message>
    <message>
        <source>The number of the tag, remote, phone or code does not have the right form.</source>
        <translation>Het nummer van de tag, afstandsbediening, telefoon of code heeft niet de juiste vorm.</translation>
    </message>
    <message>
        <source>The number {reference} belongs to {name}.</source>
        <translation>Het nummer {reference} is van {name}.</translation>
    </message>
    <message>
        <source>The office hours cannot be used.</source>
        <translation>De kantooruren zijn niet bruikbaar.</translation>
    </message>
    <message>
        <source>The office hours would end before they begin.</source>
        <translation>De kantooruren zouden eindigen voordat ze beginnen.</translation>
    </message>
    <message>
        <source>The old list stays in force. Copy the details and send them to your supplier.</source>
        <translation>De oude lijst blijft gelden. Kopieer de details en stuur ze naar uw leverancier.</translation>
    </message>
    <message>
        <source>The organisation has no place left.</source>
        <translation>De organisatie heeft geen plaats meer.</translation>
    </message>
    <message>
        <source>The organisation has {employees} employees, and {wanted} more would pass its {limit} places.</source>
        <translation>De organisatie heeft {employees} medewerkers, en {wanted} erbij is meer dan haar {limit} plaatsen.</translation>
    </message>
    <message>
        <source>The other side sent something that a lock or dongle never sends.</source>
        <translation>De andere kant stuurde iets dat een slot of dongle nooit stuurt.</translation>
    </message>
    <message>
        <source>The owner has withdrawn the right of this computer.</source>
        <translation>De eigenaar heeft het recht van deze computer ingetrokken.</translation>
    </message>
    <message>
        <source>The person holds as many media of this kind as a lock takes.</source>
        <translation>Deze persoon heeft al zoveel media van deze soort als een slot aankan.</translation>
    </message>
    <message>
        <source>The place for the simulated dongle&apos;s port is taken by another file.</source>
        <translation>De plek voor de poort van de gesimuleerde dongle is bezet door een ander bestand.</translation>
    </message>
    <message>
        <source>The place is not empty.</source>
        <translation>De plaats is niet leeg.</translation>
    </message>
    <message>
        <source>The platform answers, but cannot work just now.</source>
        <translation>Het platform antwoordt, maar kan nu niet werken.</translation>
    </message>
    <message>
        <source>The platform cannot be reached.</source>
        <translation>Het platform is niet bereikbaar.</translation>
    </message>
    <message>
        <source>The platform cannot be reached: there is no connection.</source>
        <translation>Het platform is niet bereikbaar: er is geen verbinding.</translation>
    </message>
    <message>
        <source>The platform did not answer in time.</source>
        <translation>Het platform antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>The platform does not accept this sign-in: the token is wrong, used or has ended.</source>
        <translation>Het platform aanvaardt deze aanmelding niet: de aanmeldcode is fout, gebruikt of verlopen.</translation>
    </message>
    <message>
        <source>The platform does not know a lock with this serial.</source>
        <translation>Het platform kent geen slot met dit serienummer.</translation>
    </message>
    <message>
        <source>The platform does not know a working code like this.</source>
        <translation>Het platform kent geen werkende code als deze.</translation>
    </message>
    <message>
        <source>The platform does not know this code, or it was used already.</source>
        <translation>Het platform kent deze code niet, of hij is al gebruikt.</translation>
    </message>
    <message>
        <source>The platform does not know this computer any more: it was taken off the account there.</source>
        <translation>Het platform kent deze computer niet meer: hij is daar van het account gehaald.</translation>
    </message>
    <message>
        <source>The platform had this task before, with other content.</source>
        <translation>Het platform had deze taak al, met een andere inhoud.</translation>
    </message>
    <message>
        <source>The platform has counted fewer changes of this desk than the desk itself.</source>
        <translation>Het platform heeft minder wijzigingen van deze computer geteld dan de computer zelf.</translation>
    </message>
    <message>
        <source>The platform has given this computer no right at the lock {lock}.</source>
        <translation>Het platform heeft deze computer geen recht op het slot {lock} gegeven.</translation>
    </message>
    <message>
        <source>The platform has given this computer no right at the lock.</source>
        <translation>Het platform heeft deze computer geen recht op het slot gegeven.</translation>
    </message>
    <message>
        <source>The platform knows this lock with another label.</source>
        <translation>Het platform kent dit slot met een ander label.</translation>
    </message>
    <message>
        <source>The platform no longer keeps every change since this desk last asked.</source>
        <translation>Het platform bewaart niet meer elke wijziging sinds deze computer er voor het laatst om vroeg.</translation>
    </message>
    <message>
        <source>The platform of the demo building did not start in time.</source>
        <translation>Het platform van het demogebouw startte niet op tijd.</translation>
    </message>
    <message>
        <source>The platform of the demo building did not start within {seconds} s.</source>
        <translation>Het platform van het demogebouw startte niet binnen {seconds} s.</translation>
    </message>
    <message>
        <source>The platform refused, for a reason that this program does not know.</source>
        <translation>Het platform weigerde, om een reden die dit programma niet kent.</translation>
    </message>
    <message>
        <source>The platform signs with another key than the one this computer knows.</source>
        <translation>Het platform ondertekent met een andere sleutel dan deze computer kent.</translation>
    </message>
    <message>
        <source>The platform wants a newer version of this program.</source>
        <translation>Het platform wil een nieuwere versie van dit programma.</translation>
    </message>
    <message>
        <source>The platform was asked too often.</source>
        <translation>Er is te vaak iets aan het platform gevraagd.</translation>
    </message>
    <message>
        <source>The port of the dongle does not exist on this computer.</source>
        <translation>De poort van de dongle bestaat niet op deze computer.</translation>
    </message>
    <message>
        <source>The profile lies on a network drive ({kind}), where it is not safe.</source>
        <translation>Het profiel staat op een netwerkschijf ({kind}), en daar is het niet veilig.</translation>
    </message>
    <message>
        <source>The profile lies on a network drive, where it is not safe.</source>
        <translation>Het profiel staat op een netwerkschijf, en daar is het niet veilig.</translation>
    </message>
    <message>
        <source>The program did something that its makers did not foresee.</source>
        <translation>Het programma deed iets dat de makers niet voorzagen.</translation>
    </message>
    <message>
        <source>The program did something that its makers did not foresee. Its report is {report}.</source>
        <translation>Het programma deed iets dat de makers niet voorzagen. Het rapport is {report}.</translation>
    </message>
    <message>
        <source>The program waits longer between two questions by itself.</source>
        <translation>Het programma wacht vanzelf langer tussen twee vragen.</translation>
    </message>
    <message>
        <source>The receipt of the lock does not prove what was sent.</source>
        <translation>Het bewijs van het slot toont niet aan wat is verstuurd.</translation>
    </message>
    <message>
        <source>The receipt of the lock {serial} does not prove what was sent.</source>
        <translation>Het bewijs van het slot {serial} toont niet aan wat is verstuurd.</translation>
    </message>
    <message>
        <source>The receiver is not an organisation on the platform.</source>
        <translation>De ontvanger is geen organisatie op het platform.</translation>
    </message>
    <message>
        <source>The right of this computer at the lock has ended.</source>
        <translation>Het recht van deze computer op het slot is afgelopen.</translation>
    </message>
    <message>
        <source>The right of this computer at the lock {lock} ended on {on}.</source>
        <translation>Het recht van deze computer op het slot {lock} is op {on} afgelopen.</translation>
    </message>
    <message>
        <source>The right of this computer does not include the lock {serial}.</source>
        <translation>Het recht van deze computer geldt niet voor het slot {serial}.</translation>
    </message>
    <message>
        <source>The right of this computer does not include this lock.</source>
        <translation>Het recht van deze computer geldt niet voor dit slot.</translation>
    </message>
    <message>
        <source>The right of this computer has ended by the clock of the lock {serial}.</source>
        <translation>Het recht van deze computer is volgens de klok van het slot {serial} verlopen.</translation>
    </message>
    <message>
        <source>The right of this computer has ended by the clock of the lock.</source>
        <translation>Het recht van deze computer is volgens de klok van het slot verlopen.</translation>
    </message>
    <message>
        <source>The right of this computer has not begun yet by the clock of the lock {serial}.</source>
        <translation>Het recht van deze computer is volgens de klok van het slot {serial} nog niet begonnen.</translation>
    </message>
    <message>
        <source>The right of this computer has not begun yet by the clock of the lock.</source>
        <translation>Het recht van deze computer is volgens de klok van het slot nog niet begonnen.</translation>
    </message>
    <message>
        <source>The same code waits already.</source>
        <translation>Dezelfde code wacht al.</translation>
    </message>
    <message>
        <source>The schedule has no hours, so it would never open.</source>
        <translation>Het schema heeft geen uren en zou dus nooit openen.</translation>
    </message>
    <message>
        <source>The secret part of the label is not complete.</source>
        <translation>Het geheime deel van het label is niet volledig.</translation>
    </message>
    <message>
        <source>The serial in the label is not one of a lock.</source>
        <translation>Het serienummer in het label is niet dat van een slot.</translation>
    </message>
    <message>
        <source>The sharing option of this lock ended on {option_end}.</source>
        <translation>De deeloptie van dit slot eindigde op {option_end}.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the page of the platform.</source>
        <translation>De aanmelding is geweigerd op de pagina van het platform.</translation>
    </message>
    <message>
        <source>The simulated building is not running.</source>
        <translation>Het gesimuleerde gebouw draait niet.</translation>
    </message>
    <message>
        <source>The simulated building refused what was asked.</source>
        <translation>Het gesimuleerde gebouw weigerde wat werd gevraagd.</translation>
    </message>
    <message>
        <source>The simulated lock does not know this fault.</source>
        <translation>Het gesimuleerde slot kent deze storing niet.</translation>
    </message>
    <message>
        <source>The simulated lock knows no fault {name}.</source>
        <translation>Het gesimuleerde slot kent geen storing {name}.</translation>
    </message>
    <message>
        <source>The simulated radio needs a message bus that does not start here.</source>
        <translation>De gesimuleerde radio heeft een berichtenbus nodig die hier niet start.</translation>
    </message>
    <message>
        <source>The simulated radio needs a package that is not installed.</source>
        <translation>De gesimuleerde radio heeft een pakket nodig dat niet geïnstalleerd is.</translation>
    </message>
    <message>
        <source>The simulated radio needs a package that is not installed: {extra}.</source>
        <translation>De gesimuleerde radio heeft een pakket nodig dat niet geïnstalleerd is: {extra}.</translation>
    </message>
    <message>
        <source>The simulated radio needs the program {program}, which does not start here.</source>
        <translation>De gesimuleerde radio heeft het programma {program} nodig, dat hier niet start.</translation>
    </message>
    <message>
        <source>The state of this key does not allow that.</source>
        <translation>De toestand van deze sleutel laat dat niet toe.</translation>
    </message>
    <message>
        <source>The stay of this person has ended.</source>
        <translation>Het verblijf van deze persoon is afgelopen.</translation>
    </message>
    <message>
        <source>The stay of {name} ended on {until}.</source>
        <translation>Het verblijf van {name} eindigde op {until}.</translation>
    </message>
    <message>
        <source>The store did not take a setting that keeps it safe.</source>
        <translation>De opslag nam een instelling niet aan die hem veilig houdt.</translation>
    </message>
    <message>
        <source>The store did not take what was to be saved.</source>
        <translation>De opslag nam niet aan wat moest worden bewaard.</translation>
    </message>
    <message>
        <source>The store of the profile is in use by something else.</source>
        <translation>De opslag van het profiel wordt door iets anders gebruikt.</translation>
    </message>
    <message>
        <source>The store of this profile cannot be read: the key is wrong, or it is another file.</source>
        <translation>De opslag van dit profiel is niet te lezen: de sleutel klopt niet, of het is een ander bestand.</translation>
    </message>
    <message>
        <source>The store of this profile is damaged.</source>
        <translation>De opslag van dit profiel is beschadigd.</translation>
    </message>
    <message>
        <source>The store was used at a moment when it may not be used.</source>
        <translation>De opslag werd gebruikt op een moment dat dat niet mag.</translation>
    </message>
    <message>
        <source>The text has {length} characters; at most {limit} can be kept.</source>
        <translation>De tekst heeft {length} tekens; er kunnen er hoogstens {limit} worden bewaard.</translation>
    </message>
    <message>
        <source>The text is longer than can be kept.</source>
        <translation>De tekst is langer dan kan worden bewaard.</translation>
    </message>
    <message>
        <source>The version of the firmware is no row of numbers with dots.</source>
        <translation>De versie van de firmware is geen rij getallen met punten.</translation>
    </message>
    <message>
        <source>The week schedule of a key has no number in its lock.</source>
        <translation>Het weekschema van een sleutel heeft geen nummer in zijn slot.</translation>
    </message>
    <message>
        <source>There are as many holidays already as a lock keeps.</source>
        <translation>Er zijn al zoveel vrije dagen als een slot bewaart.</translation>
    </message>
    <message>
        <source>There are too many groups already.</source>
        <translation>Er zijn al te veel groepen.</translation>
    </message>
    <message>
        <source>There are too many holds already.</source>
        <translation>Er zijn al te veel bewaringen.</translation>
    </message>
    <message>
        <source>There are too many places already.</source>
        <translation>Er zijn al te veel plaatsen.</translation>
    </message>
    <message>
        <source>There are {limit} groups already.</source>
        <translation>Er zijn al {limit} groepen.</translation>
    </message>
    <message>
        <source>There are {limit} holidays already, as many as a lock keeps.</source>
        <translation>Er zijn al {limit} vrije dagen, zoveel als een slot bewaart.</translation>
    </message>
    <message>
        <source>There are {limit} places already.</source>
        <translation>Er zijn al {limit} plaatsen.</translation>
    </message>
    <message>
        <source>There are {most} holds already.</source>
        <translation>Er zijn al {most} bewaringen.</translation>
    </message>
    <message>
        <source>There is a group called {name} already.</source>
        <translation>Er is al een groep met de naam {name}.</translation>
    </message>
    <message>
        <source>There is a profile in this folder already.</source>
        <translation>In deze map staat al een profiel.</translation>
    </message>
    <message>
        <source>There is a week schedule called {name} already.</source>
        <translation>Er is al een weekschema met de naam {name}.</translation>
    </message>
    <message>
        <source>There is no place {name}.</source>
        <translation>Er is geen plaats {name}.</translation>
    </message>
    <message>
        <source>There is no port {port} on this computer.</source>
        <translation>Deze computer heeft geen poort {port}.</translation>
    </message>
    <message>
        <source>There is no profile in this folder yet.</source>
        <translation>In deze map staat nog geen profiel.</translation>
    </message>
    <message>
        <source>There is no profile in this folder.</source>
        <translation>In deze map staat geen profiel.</translation>
    </message>
    <message>
        <source>There is no such hold any more.</source>
        <translation>Deze bewaring is er niet meer.</translation>
    </message>
    <message>
        <source>There is no such place.</source>
        <translation>Er is geen zulke plaats.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Er is niets om ongedaan te maken.</translation>
    </message>
    <message>
        <source>They are sent again. If it stays so, send the details to your supplier.</source>
        <translation>Ze worden opnieuw verstuurd. Blijft het zo, stuur dan de details naar uw leverancier.</translation>
    </message>
    <message>
        <source>They can be kept for {shortest} to {longest} days.</source>
        <translation>Ze kunnen {shortest} tot {longest} dagen worden bewaard.</translation>
    </message>
    <message>
        <source>They cannot be kept for so many days.</source>
        <translation>Ze kunnen niet zoveel dagen worden bewaard.</translation>
    </message>
    <message>
        <source>This account may not open the port of the dongle.</source>
        <translation>Dit account mag de poort van de dongle niet openen.</translation>
    </message>
    <message>
        <source>This account may not open the port {port}.</source>
        <translation>Dit account mag de poort {port} niet openen.</translation>
    </message>
    <message>
        <source>This account runs no organisation {name}.</source>
        <translation>Dit account beheert geen organisatie {name}.</translation>
    </message>
    <message>
        <source>This account runs no such organisation.</source>
        <translation>Dit account beheert zo&apos;n organisatie niet.</translation>
    </message>
    <message>
        <source>This account runs several organisations.</source>
        <translation>Dit account beheert meerdere organisaties.</translation>
    </message>
    <message>
        <source>This account runs {count} organisations.</source>
        <translation>Dit account beheert {count} organisaties.</translation>
    </message>
    <message>
        <source>This cannot be decided for number {number} of the lock {lock}.</source>
        <translation>Dit kan niet worden besloten voor nummer {number} van het slot {lock}.</translation>
    </message>
    <message>
        <source>This cannot be decided for the record.</source>
        <translation>Dit kan niet worden besloten voor de regel.</translation>
    </message>
    <message>
        <source>This change is settled already, or can not be made any more.</source>
        <translation>Deze wijziging is al afgehandeld of kan niet meer worden gemaakt.</translation>
    </message>
    <message>
        <source>This code does not have as many digits as the lock needs.</source>
        <translation>Deze code heeft niet zoveel cijfers als het slot nodig heeft.</translation>
    </message>
    <message>
        <source>This code is not good enough for a lock.</source>
        <translation>Deze code is niet goed genoeg voor een slot.</translation>
    </message>
    <message>
        <source>This code is too easy to guess.</source>
        <translation>Deze code is te makkelijk te raden.</translation>
    </message>
    <message>
        <source>This code looks like a date.</source>
        <translation>Deze code lijkt op een datum.</translation>
    </message>
    <message>
        <source>This code was made for another purpose.</source>
        <translation>Deze code is voor een ander doel gemaakt.</translation>
    </message>
    <message>
        <source>This code was used before.</source>
        <translation>Deze code is al gebruikt.</translation>
    </message>
    <message>
        <source>This code was used on {day} for {target}.</source>
        <translation>Deze code is op {day} gebruikt voor {target}.</translation>
    </message>
    <message>
        <source>This computer cannot make a virtual serial port.</source>
        <translation>Deze computer kan geen virtuele seriële poort maken.</translation>
    </message>
    <message>
        <source>This computer does not let the program use Bluetooth.</source>
        <translation>Deze computer laat het programma Bluetooth niet gebruiken.</translation>
    </message>
    <message>
        <source>This computer has no Bluetooth radio that can reach locks.</source>
        <translation>Deze computer heeft geen Bluetooth waarmee sloten te bereiken zijn.</translation>
    </message>
    <message>
        <source>This computer has no key place that programs can use.</source>
        <translation>Deze computer heeft geen sleutelbos die programma&apos;s kunnen gebruiken.</translation>
    </message>
    <message>
        <source>This computer has no system bus, so its Bluetooth cannot be reached.</source>
        <translation>Deze computer heeft geen systeembus, dus Bluetooth is niet bereikbaar.</translation>
    </message>
    <message>
        <source>This computer is used by an installer and may not do this.</source>
        <translation>Deze computer is van een installateur en mag dit niet.</translation>
    </message>
    <message>
        <source>This computer was never given a right to the locks.</source>
        <translation>Deze computer heeft nooit recht op de sloten gekregen.</translation>
    </message>
    <message>
        <source>This desk takes over the whole state instead. There is nothing to do.</source>
        <translation>Deze computer neemt in plaats daarvan de hele stand over. U hoeft niets te doen.</translation>
    </message>
    <message>
        <source>This employee is not known here.</source>
        <translation>Deze medewerker is hier niet bekend.</translation>
    </message>
    <message>
        <source>This file cannot be read as a list of people.</source>
        <translation>Dit bestand is niet als lijst van personen te lezen.</translation>
    </message>
    <message>
        <source>This file cannot be used as a firmware.</source>
        <translation>Dit bestand is niet bruikbaar als firmware.</translation>
    </message>
    <message>
        <source>This file is no picture that can be kept here.</source>
        <translation>Dit bestand is geen afbeelding die hier bewaard kan worden.</translation>
    </message>
    <message>
        <source>This group is not known here.</source>
        <translation>Deze groep is hier niet bekend.</translation>
    </message>
    <message>
        <source>This group is not there any more.</source>
        <translation>Deze groep is er niet meer.</translation>
    </message>
    <message>
        <source>This holiday is not known here.</source>
        <translation>Deze vrije dag is hier niet bekend.</translation>
    </message>
    <message>
        <source>This is not a prepaid code: a character is wrong or missing.</source>
        <translation>Dit is geen prepaidcode: er is een teken verkeerd of het ontbreekt.</translation>
    </message>
    <message>
        <source>This is not the address of a platform.</source>
        <translation>Dit is niet het adres van een platform.</translation>
    </message>
    <message>
        <source>This is still in use.</source>
        <translation>Dit is nog in gebruik.</translation>
    </message>
    <message>
        <source>This is the computer you are working at.</source>
        <translation>Dit is de computer waaraan u werkt.</translation>
    </message>
    <message>
        <source>This is the label of the lock itself.</source>
        <translation>Dit is het label van het slot zelf.</translation>
    </message>
    <message>
        <source>This is the label of the lock {serial} itself.</source>
        <translation>Dit is het label van het slot {serial} zelf.</translation>
    </message>
    <message>
        <source>This key belongs to an organisation, which decides who opens with it.</source>
        <translation>Deze sleutel is van een organisatie, en die bepaalt wie ermee opent.</translation>
    </message>
    <message>
        <source>This key is not known here.</source>
        <translation>Deze sleutel is hier niet bekend.</translation>
    </message>
    <message>
        <source>This kind of link does not exist.</source>
        <translation>Dit soort verbinding bestaat niet.</translation>
    </message>
    <message>
        <source>This lock cannot do it; another model or newer firmware can.</source>
        <translation>Dit slot kan het niet; een ander model of nieuwere firmware wel.</translation>
    </message>
    <message>
        <source>This lock has been added already.</source>
        <translation>Dit slot is al toegevoegd.</translation>
    </message>
    <message>
        <source>This lock has no working sharing option.</source>
        <translation>Dit slot heeft geen werkende deeloptie.</translation>
    </message>
    <message>
        <source>This lock is not known here.</source>
        <translation>Dit slot is hier niet bekend.</translation>
    </message>
    <message>
        <source>This lock is not registered on the platform.</source>
        <translation>Dit slot is niet geregistreerd op het platform.</translation>
    </message>
    <message>
        <source>This lock is registered already.</source>
        <translation>Dit slot is al geregistreerd.</translation>
    </message>
    <message>
        <source>This lock knows the same tag, remote, phone or code already.</source>
        <translation>Dit slot kent dezelfde tag, afstandsbediening, telefoon of code al.</translation>
    </message>
    <message>
        <source>This moment lies ahead: nothing is proven of it yet.</source>
        <translation>Dit moment ligt in de toekomst: daar is nog niets van bewezen.</translation>
    </message>
    <message>
        <source>This network probably wants a sign-in: open a browser, sign in there, then try again.</source>
        <translation>Dit netwerk wil waarschijnlijk een aanmelding: open een browser, meld u daar aan en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This number belongs to somebody else.</source>
        <translation>Dit nummer is van iemand anders.</translation>
    </message>
    <message>
        <source>This organisation has not received such a key.</source>
        <translation>Deze organisatie heeft zo&apos;n sleutel niet ontvangen.</translation>
    </message>
    <message>
        <source>This passphrase does not open the profile.</source>
        <translation>Deze wachtzin opent het profiel niet.</translation>
    </message>
    <message>
        <source>This person has no key to take in.</source>
        <translation>Deze persoon heeft geen sleutel om in te nemen.</translation>
    </message>
    <message>
        <source>This person is not known here.</source>
        <translation>Deze persoon is hier niet bekend.</translation>
    </message>
    <message>
        <source>This person still has keys.</source>
        <translation>Deze persoon heeft nog sleutels.</translation>
    </message>
    <message>
        <source>This place is not there any more.</source>
        <translation>Deze plaats is er niet meer.</translation>
    </message>
    <message>
        <source>This profile holds the locks of another account, {account}.</source>
        <translation>Dit profiel bevat de sloten van een ander account, {account}.</translation>
    </message>
    <message>
        <source>This profile holds the locks of another account.</source>
        <translation>Dit profiel bevat de sloten van een ander account.</translation>
    </message>
    <message>
        <source>This profile is not signed in to the platform.</source>
        <translation>Dit profiel is niet aangemeld bij het platform.</translation>
    </message>
    <message>
        <source>This profile is signed in already as {account}.</source>
        <translation>Dit profiel is al aangemeld als {account}.</translation>
    </message>
    <message>
        <source>This profile is signed in already.</source>
        <translation>Dit profiel is al aangemeld.</translation>
    </message>
    <message>
        <source>This profile opens with a passphrase.</source>
        <translation>Dit profiel gaat open met een wachtzin.</translation>
    </message>
    <message>
        <source>This profile was written by a newer version of the program.</source>
        <translation>Dit profiel is geschreven door een nieuwere versie van het programma.</translation>
    </message>
    <message>
        <source>This step cannot be taken back as things are now.</source>
        <translation>Deze stap kan zoals het nu staat niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>This was changed again since.</source>
        <translation>Dit is sindsdien opnieuw gewijzigd.</translation>
    </message>
    <message>
        <source>This was decided already, or cannot be turned back here.</source>
        <translation>Hierover is al besloten, of het kan hier niet worden teruggedraaid.</translation>
    </message>
    <message>
        <source>This week schedule is not known here.</source>
        <translation>Dit weekschema is hier niet bekend.</translation>
    </message>
    <message>
        <source>Too many codes were wrong, so the platform waits a while before the next one.</source>
        <translation>Er waren te veel codes fout; het platform wacht even tot de volgende.</translation>
    </message>
    <message>
        <source>Too many codes were wrong, so the platform waits {retry_after} s before the next one.</source>
        <translation>Er waren te veel codes fout; het platform wacht {retry_after} s tot de volgende.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details to your supplier.</source>
        <translation>Probeer het opnieuw. Gebeurt het weer, stuur dan de details naar uw leverancier.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, install the newest version of this program.</source>
        <translation>Probeer het opnieuw. Blijft het zo, installeer dan de nieuwste versie van dit programma.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the lock must be repaired.</source>
        <translation>Probeer het opnieuw. Blijft het zo, dan moet het slot worden gerepareerd.</translation>
    </message>
    <message>
        <source>Try again; a new connection is made.</source>
        <translation>Probeer het opnieuw; er wordt een nieuwe verbinding gemaakt.</translation>
    </message>
    <message>
        <source>Type a name, such as Cleaners.</source>
        <translation>Typ een naam, zoals Schoonmakers.</translation>
    </message>
    <message>
        <source>Type a name, such as Staircase A.</source>
        <translation>Typ een naam, zoals Trappenhuis A.</translation>
    </message>
    <message>
        <source>Type the passphrase of the profile.</source>
        <translation>Typ de wachtzin van het profiel.</translation>
    </message>
    <message>
        <source>Use a dongle instead.</source>
        <translation>Gebruik in plaats daarvan een dongle.</translation>
    </message>
    <message>
        <source>Use a dongle, or ask who looks after this computer to start D-Bus.</source>
        <translation>Gebruik een dongle of vraag de beheerder van deze computer D-Bus te starten.</translation>
    </message>
    <message>
        <source>Use a new lock of the same model, or add it as a lock of its own.</source>
        <translation>Gebruik een nieuw slot van hetzelfde model of voeg het toe als een eigen slot.</translation>
    </message>
    <message>
        <source>Use another code.</source>
        <translation>Gebruik een andere code.</translation>
    </message>
    <message>
        <source>Use another dongle, or install the newest version of this program.</source>
        <translation>Gebruik een andere dongle, of installeer de nieuwste versie van dit programma.</translation>
    </message>
    <message>
        <source>Use another one, or take in the key that has it.</source>
        <translation>Gebruik een andere, of neem de sleutel in die hem heeft.</translation>
    </message>
    <message>
        <source>Use another one, or take that key in first.</source>
        <translation>Gebruik een andere, of neem die sleutel eerst in.</translation>
    </message>
    <message>
        <source>Use it where it belongs; it was not used up.</source>
        <translation>Gebruik hem waar hij hoort; hij is niet verbruikt.</translation>
    </message>
    <message>
        <source>Use one of the schedules that the lock knows, and change its hours.</source>
        <translation>Gebruik een van de schema&apos;s die het slot kent en wijzig de uren daarvan.</translation>
    </message>
    <message>
        <source>Wait a few seconds, then try again.</source>
        <translation>Wacht een paar seconden en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Wacht een minuut en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>What arrived at the lock is not what was announced.</source>
        <translation>Wat bij het slot aankwam, is niet wat was aangekondigd.</translation>
    </message>
    <message>
        <source>What arrived at the lock {serial} is not what was announced.</source>
        <translation>Wat bij het slot {serial} aankwam, is niet wat was aangekondigd.</translation>
    </message>
    <message>
        <source>What others added is kept or removed; a key of yours is left as they made it or restored.</source>
        <translation>Wat anderen hebben toegevoegd, wordt behouden of verwijderd; een sleutel van u blijft zoals zij hem maakten of wordt hersteld.</translation>
    </message>
    <message>
        <source>What others wrote there has changed.</source>
        <translation>Wat anderen daar schreven, is veranderd.</translation>
    </message>
    <message>
        <source>What the platform sent is not complete, so nothing of it was taken over.</source>
        <translation>Wat het platform stuurde, is niet compleet; daarom is er niets van overgenomen.</translation>
    </message>
    <message>
        <source>What was typed or scanned is not the label of a lock.</source>
        <translation>Wat is getypt of gescand, is niet het label van een slot.</translation>
    </message>
    <message>
        <source>Work with the profile that added the lock, or ask the owner for the right.</source>
        <translation>Werk met het profiel dat het slot heeft toegevoegd, of vraag de eigenaar om het recht.</translation>
    </message>
    <message>
        <source>Yes, a part of it was done and stays.</source>
        <translation>Ja, een deel is gedaan en blijft.</translation>
    </message>
    <message>
        <source>Your role does not include this task.</source>
        <translation>Deze taak hoort niet bij uw rol.</translation>
    </message>
    <message>
        <source>{at} lies ahead: nothing is proven of it yet.</source>
        <translation>{at} ligt in de toekomst: daar is nog niets van bewezen.</translation>
    </message>
    <message>
        <source>{count} locks are called {name}.</source>
        <translation>Er zijn {count} sloten die {name} heten.</translation>
    </message>
    <message>
        <source>{count} people are called {name}.</source>
        <translation>{count} personen heten {name}.</translation>
    </message>
    <message>
        <source>{name} has no key to take in.</source>
        <translation>{name} heeft geen sleutel om in te nemen.</translation>
    </message>
    <message>
        <source>{name} has several media: {media}.</source>
        <translation>{name} heeft meer media: {media}.</translation>
    </message>
    <message>
        <source>{name} is still in use.</source>
        <translation>{name} is nog in gebruik.</translation>
    </message>
    <message>
        <source>{name} opens with the key of an organisation, which decides who does.</source>
        <translation>{name} opent met de sleutel van een organisatie, en die bepaalt wie dat mag.</translation>
    </message>
    <message>
        <source>{name} still has {count} keys.</source>
        <translation>{name} heeft nog {count} sleutels.</translation>
    </message>
    <message>
        <source>{name} was not written: the disk did not take it.</source>
        <translation>{name} is niet geschreven: de schijf nam het niet aan.</translation>
    </message>
    <message>
        <source>{name} was not written: the disk is full.</source>
        <translation>{name} is niet geschreven: de schijf is vol.</translation>
    </message>
    <message>
        <source>{name} was not written: {folder} may not be written, or the file is open.</source>
        <translation>{name} is niet geschreven: in {folder} mag niet worden geschreven, of het bestand is open.</translation>
    </message>
    <message>
        <source>{person} has this very medium for the lock {lock} already.</source>
        <translation>{person} heeft precies dit medium al voor het slot {lock}.</translation>
    </message>
    <message>
        <source>{place} cannot go into something that lies in it.</source>
        <translation>{place} kan niet in iets gaan dat erin ligt.</translation>
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
            <numerusform>%Ln te versturen</numerusform>
            <numerusform>%Ln te versturen</numerusform>
        </translation>
    </message>
    <message>
        <source>Already owned</source>
        <translation>Heeft al een eigenaar</translation>
    </message>
    <message>
        <source>Already yours</source>
        <translation>Al van u</translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation>Batterij zwak</translation>
    </message>
    <message>
        <source>Far away</source>
        <translation>Ver weg</translation>
    </message>
    <message>
        <source>Hardly heard</source>
        <translation>Nauwelijks te horen</translation>
    </message>
    <message>
        <source>Listening with %1</source>
        <translation>Luistert met: %1</translation>
    </message>
    <message>
        <source>Lock …%1</source>
        <translation>Slot …%1</translation>
    </message>
    <message>
        <source>Log waits to be read</source>
        <translation>Logboek ongelezen</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Dichtbij</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Niets te versturen</translation>
    </message>
    <message>
        <source>Press its button to add it</source>
        <translation>Druk op de knop om toe te voegen</translation>
    </message>
    <message>
        <source>Ready to be added</source>
        <translation>Klaar om toe te voegen</translation>
    </message>
    <message>
        <source>Very near</source>
        <translation>Heel dichtbij</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>Binnen bereik</translation>
    </message>
    <message>
        <source>heard %1 ago</source>
        <translation>%1 geleden gehoord</translation>
    </message>
    <message>
        <source>heard just now</source>
        <translation>zojuist gehoord</translation>
    </message>
    <message>
        <source>serial ends with %1</source>
        <translation>serienummer eindigt op %1</translation>
    </message>
</context>
<context>
    <name>organisations</name>
    <message>
        <source>%1 of %2 employees</source>
        <translation>%1 van %2 medewerkers</translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s)</source>
        <translation>
            <numerusform>%Ln medewerker</numerusform>
            <numerusform>%Ln medewerkers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) stop(s) opening %1 once the lock is programmed.</source>
        <translation>
            <numerusform>%Ln medewerker opent %1 niet meer zodra het slot is geprogrammeerd.</numerusform>
            <numerusform>%Ln medewerkers openen %1 niet meer zodra het slot is geprogrammeerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) stop(s) opening once the owner has programmed; until then the media still open.</source>
        <translation>
            <numerusform>%Ln slot opent niet meer zodra de eigenaar heeft geprogrammeerd; tot dan openen de media nog.</numerusform>
            <numerusform>%Ln sloten openen niet meer zodra de eigenaar heeft geprogrammeerd; tot dan openen de media nog.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) lose(s) what only this group opens; no employee is removed.</source>
        <translation>
            <numerusform>%Ln lid verliest wat alleen deze groep opent; er wordt geen medewerker verwijderd.</numerusform>
            <numerusform>%Ln leden verliezen wat alleen deze groep opent; er wordt geen medewerker verwijderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received key(s) can go to other groups.</source>
        <translation>
            <numerusform>%Ln ontvangen sleutel kan naar andere groepen.</numerusform>
            <numerusform>%Ln ontvangen sleutels kunnen naar andere groepen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open(s)</source>
        <translation>
            <numerusform>%Ln opent nog</numerusform>
            <numerusform>%Ln openen nog</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to program</source>
        <translation>
            <numerusform>%Ln te programmeren</numerusform>
            <numerusform>%Ln te programmeren</numerusform>
        </translation>
    </message>
    <message>
        <source>A group opens what it has keys of, for everybody in it.</source>
        <translation>Een groep opent alles waarvan zij sleutels heeft, voor iedereen in de groep.</translation>
    </message>
    <message>
        <source>A medium without its mark is removed from every lock.</source>
        <translation>Een medium zonder vinkje wordt uit elk slot verwijderd.</translation>
    </message>
    <message>
        <source>A new organisation</source>
        <translation>Een nieuwe organisatie</translation>
    </message>
    <message>
        <source>Add employee</source>
        <translation>Medewerker toevoegen</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Groep toevoegen</translation>
    </message>
    <message>
        <source>Add who shall open, with a tag or a code each.</source>
        <translation>Voeg toe wie mag openen, elk met een tag of een code.</translation>
    </message>
    <message>
        <source>An organisation decides itself who opens with the key; you take it in at any time.</source>
        <translation>Een organisatie bepaalt zelf wie met de sleutel opent; u kunt hem altijd innemen.</translation>
    </message>
    <message>
        <source>Another medium</source>
        <translation>Nog een medium</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose a row in the table first.</source>
        <translation>Kies eerst een regel in de tabel.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Given keys</source>
        <translation>Gegeven sleutels</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Issue key to organisation</source>
        <translation>Uitgeven aan organisatie</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Uitgegeven</translation>
    </message>
    <message>
        <source>It is taken in already.</source>
        <translation>Hij is al ingenomen.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sleutels</translation>
    </message>
    <message>
        <source>Kind of medium</source>
        <translation>Soort medium</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>No employees yet</source>
        <translation>Nog geen medewerkers</translation>
    </message>
    <message>
        <source>No events asked for</source>
        <translation>Nog geen gebeurtenissen opgevraagd</translation>
    </message>
    <message>
        <source>No events of your employees</source>
        <translation>Geen gebeurtenissen van uw medewerkers</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Nog geen groepen</translation>
    </message>
    <message>
        <source>No key received yet</source>
        <translation>Nog geen sleutel ontvangen</translation>
    </message>
    <message>
        <source>No key with an organisation</source>
        <translation>Geen sleutel bij een organisatie</translation>
    </message>
    <message>
        <source>No lock opens for this employee; one place becomes free.</source>
        <translation>Geen slot opent voor deze medewerker; er komt één plaats vrij.</translation>
    </message>
    <message>
        <source>Nobody opens %1 with it yet; the key ends at once.</source>
        <translation>Nog niemand opent er %1 mee; de sleutel eindigt meteen.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number of the medium</source>
        <translation>Nummer van het medium</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opent</translation>
    </message>
    <message>
        <source>Opens for</source>
        <translation>Opent voor</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Owners of locks see it instead of the name.</source>
        <translation>Eigenaren van sloten zien dit in plaats van de naam.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>Read events</source>
        <translation>Gebeurtenissen lezen</translation>
    </message>
    <message>
        <source>Received keys</source>
        <translation>Ontvangen sleutels</translation>
    </message>
    <message>
        <source>Remote control</source>
        <translation>Afstandsbediening</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 verwijderen?</translation>
    </message>
    <message>
        <source>Remove employee</source>
        <translation>Medewerker verwijderen</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Groep verwijderen</translation>
    </message>
    <message>
        <source>Remove the group %1?</source>
        <translation>Groep %1 verwijderen?</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Teruggegeven</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Bezig met opslaan</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Take in key</source>
        <translation>Sleutel innemen</translation>
    </message>
    <message>
        <source>Take in the key of %1?</source>
        <translation>De sleutel van %1 innemen?</translation>
    </message>
    <message>
        <source>Taken in, still opens</source>
        <translation>Ingenomen, opent nog</translation>
    </message>
    <message>
        <source>Tell an owner of locks the number of your organisation.</source>
        <translation>Geef een eigenaar van sloten het nummer van uw organisatie.</translation>
    </message>
    <message>
        <source>The base period of the lock is over since %1.</source>
        <translation>De basisperiode van het slot is sinds %1 voorbij.</translation>
    </message>
    <message>
        <source>The key has ended; since %1 it opens nothing.</source>
        <translation>De sleutel is afgelopen; sinds %1 opent hij niets.</translation>
    </message>
    <message>
        <source>The key has no days.</source>
        <translation>De sleutel heeft geen dagen.</translation>
    </message>
    <message>
        <source>The lock has no base period.</source>
        <translation>Het slot heeft geen basisperiode.</translation>
    </message>
    <message>
        <source>The lock has no sharing option.</source>
        <translation>Het slot heeft geen deeloptie.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>De naam ontbreekt.</translation>
    </message>
    <message>
        <source>The organisation has no period.</source>
        <translation>De organisatie heeft geen periode.</translation>
    </message>
    <message>
        <source>The organisation&apos;s five years are over since %1.</source>
        <translation>De vijf jaar van de organisatie zijn sinds %1 voorbij.</translation>
    </message>
    <message>
        <source>The owner has taken the lock off the platform.</source>
        <translation>De eigenaar heeft het slot van het platform gehaald.</translation>
    </message>
    <message>
        <source>The owner took it in.</source>
        <translation>De eigenaar heeft hem ingenomen.</translation>
    </message>
    <message>
        <source>The platform tells events of your own employees only; each look is recorded.</source>
        <translation>Het platform toont alleen gebeurtenissen van uw eigen medewerkers; elke inzage wordt vastgelegd.</translation>
    </message>
    <message>
        <source>The sharing option of the lock is over since %1.</source>
        <translation>De deeloptie van het slot is sinds %1 voorbij.</translation>
    </message>
    <message>
        <source>They come once an owner has read them from a lock and the platform has them.</source>
        <translation>Ze verschijnen zodra een eigenaar ze uit een slot heeft gelezen en het platform ze heeft.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Use code</source>
        <translation>Code gebruiken</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Write the day as 31 Dec 2026 or 31-12-2026.</source>
        <translation>Schrijf de dag als 31 dec 2026 of 31-12-2026.</translation>
    </message>
    <message>
        <source>at any hour</source>
        <translation>op elk uur</translation>
    </message>
    <message>
        <source>clock not set</source>
        <translation>klok niet gezet</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>ended on %1: read and take away only</source>
        <translation>geëindigd op %1: alleen lezen en weghalen</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>geen einde</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>nothing to program</source>
        <translation>niets te programmeren</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>nummer %1</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>zender</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Buildings</source>
        <translation>Gebouwen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Uitgereikt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sleutels</translation>
    </message>
    <message>
        <source>Locking plan</source>
        <translation>Sluitplan</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sloten</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Prepaid codes</source>
        <translation>Prepaidcodes</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programmeren</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Schedules and holidays</source>
        <translation>Schema&apos;s en feestdagen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisatie</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>%1 in its place</source>
        <translation>%1 op zijn plaats</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s)</source>
        <translation>
            <numerusform>%Ln wijziging wacht</numerusform>
            <numerusform>%Ln wijzigingen wachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%Ln gebeurtenis</numerusform>
            <numerusform>%Ln gebeurtenissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%Ln groep</numerusform>
            <numerusform>%Ln groepen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issued</source>
        <translation>
            <numerusform>%Ln uitgegeven</numerusform>
            <numerusform>%Ln uitgegeven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln sleutel</numerusform>
            <numerusform>%Ln sleutels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln slot</numerusform>
            <numerusform>%Ln sloten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium(media)</source>
        <translation>
            <numerusform>%Ln medium</numerusform>
            <numerusform>%Ln media</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%Ln te laat</numerusform>
            <numerusform>%Ln te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(people)</source>
        <translation>
            <numerusform>%Ln persoon</numerusform>
            <numerusform>%Ln personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%Ln ingenomen</numerusform>
            <numerusform>%Ln ingenomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without receipt</source>
        <translation>
            <numerusform>%Ln zonder ontvangstbewijs</numerusform>
            <numerusform>%Ln zonder ontvangstbewijs</numerusform>
        </translation>
    </message>
    <message>
        <source>A report holds at most %1 lines: choose a shorter period for those that are left out.</source>
        <translation>Een rapport bevat hoogstens %1 regels: kies een kortere periode voor wat is weggelaten.</translation>
    </message>
    <message>
        <source>Acceptance dossier</source>
        <translation>Opleverdossier</translation>
    </message>
    <message>
        <source>Acceptance dossier: %1</source>
        <translation>Opleverdossier: %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aanvaard</translation>
    </message>
    <message>
        <source>All locks and all groups on A3, with the legend on each page.</source>
        <translation>Alle sloten en alle groepen op A3, met de legenda op elke pagina.</translation>
    </message>
    <message>
        <source>All locks and all people on A3, with the legend on each page.</source>
        <translation>Alle sloten en alle personen op A3, met de legenda op elke pagina.</translation>
    </message>
    <message>
        <source>At the lock</source>
        <translation>Bij het slot</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Reservekopie</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Gebouw</translation>
    </message>
    <message>
        <source>Building manager: name, date, signature</source>
        <translation>Gebouwbeheerder: naam, datum, handtekening</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>By plan</source>
        <translation>Volgens plan</translation>
    </message>
    <message>
        <source>By proof</source>
        <translation>Volgens bewijs</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Wijzigingen die wachten</translation>
    </message>
    <message>
        <source>Check of all pages</source>
        <translation>Controle van alle pagina&apos;s</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>In bezit genomen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Digest of the list</source>
        <translation>Controlesom van de lijst</translation>
    </message>
    <message>
        <source>Each key issued, suspended, taken in and confirmed, by whom.</source>
        <translation>Elke sleutel uitgegeven, geschorst, ingenomen en bevestigd, en door wie.</translation>
    </message>
    <message>
        <source>Encryption of the store</source>
        <translation>Versleuteling van de opslag</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>Events of commissioning</source>
        <translation>Gebeurtenissen bij ingebruikname</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Verdieping</translation>
    </message>
    <message>
        <source>For the building</source>
        <translation>Voor het gebouw</translation>
    </message>
    <message>
        <source>Growth: events and lines of the record</source>
        <translation>Groei: gebeurtenissen en regels van het logboek</translation>
    </message>
    <message>
        <source>Handed-out media</source>
        <translation>Uitgereikte media</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Hardware before</source>
        <translation>Eerdere hardware</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Houder</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>I received these keys and report a loss at once.</source>
        <translation>Ik heb deze sleutels ontvangen en meld verlies direct.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identiteit</translation>
    </message>
    <message>
        <source>Installer: name, date, signature</source>
        <translation>Installateur: naam, datum, handtekening</translation>
    </message>
    <message>
        <source>Issue and return protocol</source>
        <translation>Uitgifte- en inleverprotocol</translation>
    </message>
    <message>
        <source>Key list by lock</source>
        <translation>Sleutellijst per slot</translation>
    </message>
    <message>
        <source>Key list by person</source>
        <translation>Sleutellijst per persoon</translation>
    </message>
    <message>
        <source>Key receipt</source>
        <translation>Ontvangstbewijs sleutels</translation>
    </message>
    <message>
        <source>Key receipts and return protocols again, as they were signed.</source>
        <translation>Ontvangstbewijzen en inleverprotocollen opnieuw, zoals ze zijn getekend.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sleutels</translation>
    </message>
    <message>
        <source>Keys issued</source>
        <translation>Uitgegeven sleutels</translation>
    </message>
    <message>
        <source>Keys purchased</source>
        <translation>Gekochte sleutels</translation>
    </message>
    <message>
        <source>Lines of the record</source>
        <translation>Regels van het logboek</translation>
    </message>
    <message>
        <source>List and receipt</source>
        <translation>Lijst en bewijs</translation>
    </message>
    <message>
        <source>List version</source>
        <translation>Versie van de lijst</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Locking plan</source>
        <translation>Sluitplan</translation>
    </message>
    <message>
        <source>Locking plan by group</source>
        <translation>Sluitplan per groep</translation>
    </message>
    <message>
        <source>Locking plan by person</source>
        <translation>Sluitplan per persoon</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sloten</translation>
    </message>
    <message>
        <source>Locks %1 to %2 of %3, columns %4 to %5 of %6</source>
        <translation>Sloten %1 t/m %2 van %3, kolommen %4 t/m %5 van %6</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>No events.</source>
        <translation>Geen gebeurtenissen.</translation>
    </message>
    <message>
        <source>No keys.</source>
        <translation>Geen sleutels.</translation>
    </message>
    <message>
        <source>No locks.</source>
        <translation>Geen sloten.</translation>
    </message>
    <message>
        <source>No receipt was kept in these days.</source>
        <translation>In deze dagen is geen ontvangstbewijs bewaard.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Nothing is handed out.</source>
        <translation>Er is niets uitgereikt.</translation>
    </message>
    <message>
        <source>Nothing was issued or taken in.</source>
        <translation>Er is niets uitgegeven of ingenomen.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Of which free</source>
        <translation>Waarvan vrij</translation>
    </message>
    <message>
        <source>On the lock</source>
        <translation>Op het slot</translation>
    </message>
    <message>
        <source>One lock: identity, settings, who opens it, receipt, signatures.</source>
        <translation>Eén slot: identiteit, instellingen, wie het opent, bewijs, handtekeningen.</translation>
    </message>
    <message>
        <source>Openings and refusals by day, with gaps and the lock&apos;s own time.</source>
        <translation>Openingen en weigeringen per dag, met hiaten en de eigen tijd van het slot.</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opent</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Platform last reached</source>
        <translation>Platform het laatst bereikt</translation>
    </message>
    <message>
        <source>Program and store</source>
        <translation>Programma en opslag</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Programmaversie</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In de wachtrij</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Geregistreerd</translation>
    </message>
    <message>
        <source>Return protocol</source>
        <translation>Inleverprotocol</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>Onderhoudsrapport</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Signed receipts</source>
        <translation>Getekende ontvangstbewijzen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Size of the store</source>
        <translation>Grootte van de opslag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>The lock was installed, tried with each kind of medium, and works as written here.</source>
        <translation>Het slot is gemonteerd, met elke soort medium geprobeerd en werkt zoals hier staat.</translation>
    </message>
    <message>
        <source>The profile folder is one whole: store and key file belong together. Copy it while the program is closed, keep two copies, one of them in another building, and try once a year to open one.</source>
        <translation>De profielmap is één geheel: opslag en sleutelbestand horen bij elkaar. Kopieer haar terwijl het programma gesloten is, bewaar twee kopieën, waarvan één in een ander gebouw, en probeer eens per jaar er een te openen.</translation>
    </message>
    <message>
        <source>There are no groups yet.</source>
        <translation>Er zijn nog geen groepen.</translation>
    </message>
    <message>
        <source>There are no people yet.</source>
        <translation>Er zijn nog geen personen.</translation>
    </message>
    <message>
        <source>These keys were given back.</source>
        <translation>Deze sleutels zijn teruggegeven.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Geldigheid</translation>
    </message>
    <message>
        <source>Version of the store</source>
        <translation>Versie van de opslag</translation>
    </message>
    <message>
        <source>Versions, size and check of the store, its growth, firmware, backup.</source>
        <translation>Versies, grootte en controle van de opslag, de groei, firmware, reservekopie.</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewenst</translation>
    </message>
    <message>
        <source>What each person opens; for one person with places to sign.</source>
        <translation>Wat elke persoon opent; voor één persoon met plaats om te tekenen.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who could open %1</source>
        <translation>Wie kon %1 openen</translation>
    </message>
    <message>
        <source>Who has which tag or remote since when, signed or not, overdue.</source>
        <translation>Wie heeft welke tag of afstandsbediening sinds wanneer, getekend of niet, te laat.</translation>
    </message>
    <message>
        <source>Who opens each lock: wanted, queued, on the lock.</source>
        <translation>Wie elk slot opent: gewenst, in de wachtrij, op het slot.</translation>
    </message>
    <message>
        <source>Who opens it</source>
        <translation>Wie het opent</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>confirmed by the lock</source>
        <translation>bevestigd door het slot</translation>
    </message>
    <message>
        <source>in force again</source>
        <translation>weer van kracht</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>uitgegeven</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>no fault found</source>
        <translation>geen fout gevonden</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nr. %1</translation>
    </message>
    <message>
        <source>none proven</source>
        <translation>niets aangetoond</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>geschorst</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>ingenomen</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln slot</numerusform>
            <numerusform>%Ln sloten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) that stand right there stand at %1 then.</source>
        <translation>
            <numerusform>%Ln slot dat daar staat, staat dan bij %1.</numerusform>
            <numerusform>%Ln sloten die daar staan, staan dan bij %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in it lie in %1 then, with all they hold.</source>
        <translation>
            <numerusform>%Ln plaats erin ligt dan in %1, met alles wat ze bevat.</numerusform>
            <numerusform>%Ln plaatsen erin liggen dan in %1, met alles wat ze bevatten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Gebouw</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Gebouwen</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Deur</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Verdieping</translation>
    </message>
    <message>
        <source>Its floor plan is deleted from this computer.</source>
        <translation>De plattegrond ervan wordt van deze computer verwijderd.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Locks as a list or by building</source>
        <translation>Sloten als lijst of per gebouw</translation>
    </message>
    <message>
        <source>No door changes: keys and locks stay as they are.</source>
        <translation>Geen deur verandert: sleutels en sloten blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 verwijderen?</translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation>Plaats verwijderen</translation>
    </message>
    <message>
        <source>Staircase</source>
        <translation>Trappenhuis</translation>
    </message>
    <message>
        <source>Such as Bicycle store or North wing.</source>
        <translation>Zoals Fietsenkelder of Noordvleugel.</translation>
    </message>
    <message>
        <source>Such as Goods entrance.</source>
        <translation>Zoals Goedereningang.</translation>
    </message>
    <message>
        <source>Such as Lindenhof, or a street and number.</source>
        <translation>Zoals Lindenhof, of een straat en nummer.</translation>
    </message>
    <message>
        <source>Such as Staircase A.</source>
        <translation>Zoals Trappenhuis A.</translation>
    </message>
    <message>
        <source>Such as −1, 0, 1 or Cellar.</source>
        <translation>Zoals −1, 0, 1 of Kelder.</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>geen plaats</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>%1 cell(s) need a medium: issue these keys one person at a time.</source>
        <translation>%1 vakjes hebben een medium nodig: geef deze sleutels per persoon uit.</translation>
    </message>
    <message>
        <source>%1 cell(s) stay as they are: %2</source>
        <translation>%1 vakjes blijven zoals ze zijn: %2</translation>
    </message>
    <message>
        <source>%1 has no right at %2.</source>
        <translation>%1 heeft geen recht bij %2.</translation>
    </message>
    <message>
        <source>%1 has the right at %2 already.</source>
        <translation>%1 heeft het recht bij %2 al.</translation>
    </message>
    <message>
        <source>%1 is blocked at %2.</source>
        <translation>%1 is geblokkeerd bij %2.</translation>
    </message>
    <message>
        <source>%1 is to open %2 by group; the lock does not know it yet.</source>
        <translation>%1 moet %2 via een groep openen; het slot weet dat nog niet.</translation>
    </message>
    <message>
        <source>%1 is to open %2; the lock does not know it yet.</source>
        <translation>%1 moet %2 openen; het slot weet dat nog niet.</translation>
    </message>
    <message>
        <source>%1 of %2 people of the group have the right here.</source>
        <translation>%1 van %2 personen van de groep hebben hier het recht.</translation>
    </message>
    <message>
        <source>%1 opens %2 %3.</source>
        <translation>%1 opent %2 %3.</translation>
    </message>
    <message>
        <source>%1 opens %2 by group.</source>
        <translation>%1 opent %2 via een groep.</translation>
    </message>
    <message>
        <source>%1 opens %2, by a proof that is older than 30 days.</source>
        <translation>%1 opent %2, volgens een bewijs dat ouder is dan 30 dagen.</translation>
    </message>
    <message>
        <source>%1 opens %2.</source>
        <translation>%1 opent %2.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 sinds %2</translation>
    </message>
    <message>
        <source>%1 still opens %2.</source>
        <translation>%1 opent %2 nog.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>%1 was taken out of the group by hand and has no right at %2.</source>
        <translation>%1 is met de hand uit de groep gehaald en heeft geen recht bij %2.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, seen %2</source>
        <translation>%1, gezien %2</translation>
    </message>
    <message>
        <source>%2 takes no new right now.</source>
        <translation>%2 neemt nu geen nieuw recht aan.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%Ln groep</numerusform>
            <numerusform>%Ln groepen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln slot</numerusform>
            <numerusform>%Ln sloten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them open(s) it until it is programmed</source>
        <translation>
            <numerusform>%Ln van hen opent het tot het is geprogrammeerd</numerusform>
            <numerusform>%Ln van hen openen het tot het is geprogrammeerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(people)</source>
        <translation>
            <numerusform>%Ln persoon</numerusform>
            <numerusform>%Ln personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(people) lose(s) %1</source>
        <translation>
            <numerusform>%Ln persoon verliest %1</numerusform>
            <numerusform>%Ln personen verliezen %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(people) lose(s) rights at %1.</source>
        <translation>
            <numerusform>%Ln persoon verliest rechten bij %1.</numerusform>
            <numerusform>%Ln personen verliezen rechten bij %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) given back; on the lock as before.</source>
        <translation>
            <numerusform>%Ln recht teruggegeven; op het slot als voorheen.</numerusform>
            <numerusform>%Ln rechten teruggegeven; op het slot als voorheen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) given; %1 of them open once programmed.</source>
        <translation>
            <numerusform>%Ln recht gegeven; %1 daarvan opent na het programmeren.</numerusform>
            <numerusform>%Ln rechten gegeven; %1 daarvan openen na het programmeren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) given; they open once programmed.</source>
        <translation>
            <numerusform>%Ln recht gegeven; het opent zodra het is geprogrammeerd.</numerusform>
            <numerusform>%Ln rechten gegeven; ze openen zodra ze zijn geprogrammeerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) of groups given.</source>
        <translation>
            <numerusform>%Ln recht van een groep gegeven.</numerusform>
            <numerusform>%Ln rechten van groepen gegeven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) of groups taken.</source>
        <translation>
            <numerusform>%Ln recht van een groep afgenomen.</numerusform>
            <numerusform>%Ln rechten van groepen afgenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) taken in.</source>
        <translation>
            <numerusform>%Ln recht ingenomen.</numerusform>
            <numerusform>%Ln rechten ingenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 addition</source>
        <translation>1 toevoeging</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 wijziging</translation>
    </message>
    <message>
        <source>1 removal, goes first</source>
        <translation>1 verwijdering, gaat voor</translation>
    </message>
    <message>
        <source>A group has no keys of its own to suspend; the people in it have.</source>
        <translation>Een groep heeft zelf geen sleutels om te schorsen; de personen erin wel.</translation>
    </message>
    <message>
        <source>A medium of %1 is lost; there is no right at %2.</source>
        <translation>Een medium van %1 is verloren; er is geen recht bij %2.</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Via groep</translation>
    </message>
    <message>
        <source>Change end date</source>
        <translation>Einddatum wijzigen</translation>
    </message>
    <message>
        <source>Change group</source>
        <translation>Groep wijzigen</translation>
    </message>
    <message>
        <source>Change schedule</source>
        <translation>Schema wijzigen</translation>
    </message>
    <message>
        <source>Choose a cell first.</source>
        <translation>Kies eerst een cel.</translation>
    </message>
    <message>
        <source>Claim the lock</source>
        <translation>Slot in bezit nemen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>Each cell has the right already, or its lock takes none now.</source>
        <translation>Elke cel heeft het recht al, of het slot neemt er nu geen aan.</translation>
    </message>
    <message>
        <source>Every lock holds what is wanted.</source>
        <translation>Elk slot bevat wat gewenst is.</translation>
    </message>
    <message numerus="yes">
        <source>Give %n key(s) to organisations?</source>
        <translation>
            <numerusform>%Ln sleutel aan organisaties geven?</numerusform>
            <numerusform>%Ln sleutels aan organisaties geven?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n right(s)</source>
        <translation>
            <numerusform>%Ln recht geven</numerusform>
            <numerusform>%Ln rechten geven</numerusform>
        </translation>
    </message>
    <message>
        <source>Give back in force</source>
        <translation>Weer van kracht maken</translation>
    </message>
    <message>
        <source>Give by group again</source>
        <translation>Weer via de groep geven</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groep %1</translation>
    </message>
    <message>
        <source>Issue key</source>
        <translation>Sleutel uitgeven</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Make an exception</source>
        <translation>Uitzondering maken</translation>
    </message>
    <message>
        <source>None of these cells has a right.</source>
        <translation>Geen van deze cellen heeft een recht.</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Niet mogelijk</translation>
    </message>
    <message>
        <source>Not proven on the lock</source>
        <translation>Niet aangetoond op het slot</translation>
    </message>
    <message>
        <source>On the lock</source>
        <translation>Op het slot</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Present a medium</source>
        <translation>Medium aanbieden</translation>
    </message>
    <message numerus="yes">
        <source>Program %1: %n change(s)</source>
        <translation>
            <numerusform>%1 programmeren: %Ln wijziging</numerusform>
            <numerusform>%1 programmeren: %Ln wijzigingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Program %n lock(s) for %1</source>
        <translation>
            <numerusform>%Ln slot programmeren voor %1</numerusform>
            <numerusform>%Ln sloten programmeren voor %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Program now</source>
        <translation>Nu programmeren</translation>
    </message>
    <message>
        <source>Proof old</source>
        <translation>Bewijs oud</translation>
    </message>
    <message>
        <source>Proven on the lock</source>
        <translation>Aangetoond op het slot</translation>
    </message>
    <message>
        <source>Read the lock</source>
        <translation>Slot lezen</translation>
    </message>
    <message>
        <source>Register the lock</source>
        <translation>Slot registreren</translation>
    </message>
    <message>
        <source>Replace medium</source>
        <translation>Medium vervangen</translation>
    </message>
    <message>
        <source>Schedule %1</source>
        <translation>Schema %1</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Met schema</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Sinds %1.</translation>
    </message>
    <message>
        <source>Suspended %1</source>
        <translation>Geschorst %1</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Innemen</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n right(s)</source>
        <translation>
            <numerusform>%Ln recht innemen</numerusform>
            <numerusform>%Ln rechten innemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n right(s)?</source>
        <translation>
            <numerusform>%Ln recht innemen?</numerusform>
            <numerusform>%Ln rechten innemen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in, still opens</source>
        <translation>Ingenomen, opent nog</translation>
    </message>
    <message>
        <source>The key of %1 for %2 is suspended already.</source>
        <translation>De sleutel van %1 voor %2 is al geschorst.</translation>
    </message>
    <message>
        <source>The key of %1 for %2 is taken in already.</source>
        <translation>De sleutel van %1 voor %2 is al ingenomen.</translation>
    </message>
    <message>
        <source>The key was taken in; the lock does not know it yet.</source>
        <translation>De sleutel is ingenomen; het slot weet dat nog niet.</translation>
    </message>
    <message>
        <source>The lock does not know it yet: the medium still opens this door.</source>
        <translation>Het slot weet het nog niet: het medium opent deze deur nog.</translation>
    </message>
    <message>
        <source>The lock has as many users as it can hold.</source>
        <translation>Het slot heeft zo veel gebruikers als erin passen.</translation>
    </message>
    <message>
        <source>The lock has no keys left; a code with keys adds some.</source>
        <translation>Het slot heeft geen sleutels meer; een code met sleutels geeft er nieuwe.</translation>
    </message>
    <message>
        <source>The lock is not claimed, so nothing can be sent to it.</source>
        <translation>Het slot is niet in bezit genomen; er kan niets naartoe worden gestuurd.</translation>
    </message>
    <message>
        <source>The lock is not registered, so nothing can be sent to it.</source>
        <translation>Het slot is niet geregistreerd; er kan niets naartoe worden gestuurd.</translation>
    </message>
    <message>
        <source>The lock is reduced: keys can be taken in, none issued.</source>
        <translation>Het slot is beperkt: sleutels kunnen worden ingenomen, niet uitgegeven.</translation>
    </message>
    <message>
        <source>The platform gives them; undo cannot take them back.</source>
        <translation>Het platform geeft ze; ongedaan maken kan ze niet terugnemen.</translation>
    </message>
    <message>
        <source>Undo the take-in</source>
        <translation>Innemen ongedaan maken</translation>
    </message>
    <message>
        <source>Use a code for the period</source>
        <translation>Code voor de termijn gebruiken</translation>
    </message>
    <message>
        <source>Use a code with keys</source>
        <translation>Code met sleutels gebruiken</translation>
    </message>
    <message>
        <source>a change waits to be sent</source>
        <translation>een wijziging wacht op verzending</translation>
    </message>
    <message>
        <source>a medium is lost</source>
        <translation>een medium is verloren</translation>
    </message>
    <message numerus="yes">
        <source>and %n more lock(s)</source>
        <translation>
            <numerusform>en nog %Ln slot</numerusform>
            <numerusform>en nog %Ln sloten</numerusform>
        </translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>geblokkeerd</translation>
    </message>
    <message>
        <source>blocked or lost</source>
        <translation>geblokkeerd of verloren</translation>
    </message>
    <message>
        <source>by group, on the lock</source>
        <translation>via groep, op het slot</translation>
    </message>
    <message>
        <source>by group, planned, not on the lock</source>
        <translation>via groep, gepland, niet op het slot</translation>
    </message>
    <message>
        <source>comes back by itself</source>
        <translation>komt vanzelf terug</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>full</source>
        <translation>vol</translation>
    </message>
    <message>
        <source>gives the right</source>
        <translation>geeft het recht</translation>
    </message>
    <message numerus="yes">
        <source>gives the right, with %n other(s)</source>
        <translation>
            <numerusform>geeft het recht, met %Ln ander</numerusform>
            <numerusform>geeft het recht, met %Ln anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>issued</source>
        <translation>uitgegeven</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>uitgegeven op %1</translation>
    </message>
    <message>
        <source>limits the days</source>
        <translation>beperkt de dagen</translation>
    </message>
    <message>
        <source>may open</source>
        <translation>mag openen</translation>
    </message>
    <message>
        <source>medium lost, no right here</source>
        <translation>medium verloren, geen recht hier</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>nooit gelezen</translation>
    </message>
    <message>
        <source>no keys left</source>
        <translation>geen sleutels meer</translation>
    </message>
    <message>
        <source>no right</source>
        <translation>geen recht</translation>
    </message>
    <message>
        <source>not claimed</source>
        <translation>niet in bezit genomen</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>niet mogelijk</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>niet geregistreerd</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>on holidays %1</source>
        <translation>op feestdagen %1</translation>
    </message>
    <message>
        <source>on the lock</source>
        <translation>op het slot</translation>
    </message>
    <message>
        <source>on the lock, proof older than 30 days</source>
        <translation>op het slot, bewijs ouder dan 30 dagen</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>opent</translation>
    </message>
    <message>
        <source>planned, not on the lock</source>
        <translation>gepland, niet op het slot</translation>
    </message>
    <message>
        <source>receipt of list %1</source>
        <translation>bewijs van lijst %1</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>beperkt</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>geschorst</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>ingenomen</translation>
    </message>
    <message>
        <source>taken in, still opens</source>
        <translation>ingenomen, opent nog</translation>
    </message>
    <message>
        <source>taken out of the group by hand, no right</source>
        <translation>met de hand uit de groep, geen recht</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>until somebody gives it back</source>
        <translation>tot iemand het teruggeeft</translation>
    </message>
    <message>
        <source>with days or hours</source>
        <translation>met dagen of uren</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>page %1 of %2</source>
        <translation>pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>programming</name>
    <message>
        <source>%1 by Bluetooth</source>
        <translation>%1 via Bluetooth</translation>
    </message>
    <message>
        <source>%1 by dongle</source>
        <translation>%1 via de dongle</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 afgebroken</translation>
    </message>
    <message>
        <source>%1 confirms the list</source>
        <translation>%1 bevestigt de lijst</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 mislukt</translation>
    </message>
    <message>
        <source>%1 is programmed</source>
        <translation>%1 is geprogrammeerd</translation>
    </message>
    <message>
        <source>%1 is taken off</source>
        <translation>%1 is eraf gehaald</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lock(s) confirmed</source>
        <translation>
            <numerusform>%1 van %Ln slot bevestigd</numerusform>
            <numerusform>%1 van %Ln sloten bevestigd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 bezig</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 overgeslagen</translation>
    </message>
    <message>
        <source>%1 stops opening</source>
        <translation>%1 opent niet meer</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wachtend</translation>
    </message>
    <message>
        <source>%1 was not programmed</source>
        <translation>%1 is niet geprogrammeerd</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1 is niet gelezen</translation>
    </message>
    <message>
        <source>%1 was read</source>
        <translation>%1 is gelezen</translation>
    </message>
    <message>
        <source>%1 was taken off</source>
        <translation>%1 is eraf gehaald</translation>
    </message>
    <message>
        <source>%1, suspended there</source>
        <translation>%1, daar geschorst</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n medium/media stopped</source>
        <translation>
            <numerusform>%1: %Ln medium werkt niet meer</numerusform>
            <numerusform>%1: %Ln media werken niet meer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: broke off at byte %2</source>
        <translation>%1: afgebroken bij byte %2</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: gestopt</translation>
    </message>
    <message>
        <source>%1: link lost at byte %2, try %3</source>
        <translation>%1: verbinding weg bij byte %2, poging %3</translation>
    </message>
    <message>
        <source>%1: skipped</source>
        <translation>%1: overgeslagen</translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s)</source>
        <translation>
            <numerusform>%Ln erbij</numerusform>
            <numerusform>%Ln erbij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln wijziging</numerusform>
            <numerusform>%Ln wijzigingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) hold(s) what is wanted.</source>
        <translation>
            <numerusform>%Ln slot bevat wat gewenst is.</numerusform>
            <numerusform>%Ln sloten bevatten wat gewenst is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) told just now what it holds/they hold.</source>
        <translation>
            <numerusform>%Ln slot vertelde zojuist wat erin staat.</numerusform>
            <numerusform>%Ln sloten vertelden zojuist wat erin staat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) was/were not read yet.</source>
        <translation>
            <numerusform>%Ln slot is nog niet gelezen.</numerusform>
            <numerusform>%Ln sloten zijn nog niet gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) were not programmed.</source>
        <translation>
            <numerusform>%Ln slot is niet geprogrammeerd.</numerusform>
            <numerusform>%Ln sloten zijn niet geprogrammeerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium/media stopped already.</source>
        <translation>
            <numerusform>%Ln medium werkt al niet meer.</numerusform>
            <numerusform>%Ln media werken al niet meer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>%Ln andere wijziging</numerusform>
            <numerusform>%Ln andere wijzigingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln regel</numerusform>
            <numerusform>%Ln regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of others kept</source>
        <translation>
            <numerusform>%Ln regel van anderen behouden</numerusform>
            <numerusform>%Ln regels van anderen behouden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removal(s)</source>
        <translation>
            <numerusform>%Ln weg</numerusform>
            <numerusform>%Ln weg</numerusform>
        </translation>
    </message>
    <message>
        <source>Adopt …</source>
        <translation>Overnemen …</translation>
    </message>
    <message>
        <source>As the lock sent it:</source>
        <translation>Zoals het slot het heeft verstuurd:</translation>
    </message>
    <message>
        <source>Beeper</source>
        <translation>Pieptoon</translation>
    </message>
    <message>
        <source>Cancelled. What the lock has taken it keeps.</source>
        <translation>Afgebroken. Wat het slot al heeft, blijft erin.</translation>
    </message>
    <message>
        <source>Clock of the lock</source>
        <translation>Klok van het slot</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbinden met %1</translation>
    </message>
    <message>
        <source>Digest of the list</source>
        <translation>Controlegetal van de lijst</translation>
    </message>
    <message>
        <source>Fingerprint of the lock&apos;s key</source>
        <translation>Vingerafdruk van de sleutel van het slot</translation>
    </message>
    <message>
        <source>Goes on at byte %1.</source>
        <translation>Gaat verder bij byte %1.</translation>
    </message>
    <message>
        <source>Holds what is wanted</source>
        <translation>Bevat wat gewenst is</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Vrije dag</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Weggaan</translation>
    </message>
    <message>
        <source>List %1 confirmed by read-back</source>
        <translation>Lijst %1 bevestigd door teruglezen</translation>
    </message>
    <message>
        <source>List %1 is on %2.</source>
        <translation>Lijst %1 staat op %2.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>No dongle is chosen for this lock.</source>
        <translation>Voor dit slot is geen dongle gekozen.</translation>
    </message>
    <message>
        <source>Nobody else changed them since the last receipt.</source>
        <translation>Niemand anders heeft ze sinds het laatste bewijs gewijzigd.</translation>
    </message>
    <message>
        <source>Nobody here gave %1 to %2. It opens there until you remove it.</source>
        <translation>Niemand hier heeft %1 aan %2 gegeven. Hij opent daar tot u hem verwijdert.</translation>
    </message>
    <message>
        <source>Not complete yet: finish adding it first.</source>
        <translation>Nog niet compleet: voeg het eerst helemaal toe.</translation>
    </message>
    <message>
        <source>Not read since %1.</source>
        <translation>Niet gelezen sinds %1.</translation>
    </message>
    <message>
        <source>Nothing can be sent now.</source>
        <translation>Er kan nu niets worden verstuurd.</translation>
    </message>
    <message>
        <source>Nothing of it is lost when you program.</source>
        <translation>Er gaat niets van verloren als u programmeert.</translation>
    </message>
    <message>
        <source>Office mode</source>
        <translation>Kantoorstand</translation>
    </message>
    <message>
        <source>Office mode from</source>
        <translation>Kantoorstand van</translation>
    </message>
    <message>
        <source>Office mode until</source>
        <translation>Kantoorstand tot</translation>
    </message>
    <message>
        <source>Opening time</source>
        <translation>Openingstijd</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Bewezen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Reading shows whether somebody else wrote to them since the last receipt.</source>
        <translation>Lezen laat zien of iemand anders ze sinds het laatste bewijs heeft beschreven.</translation>
    </message>
    <message>
        <source>Reading the events of %1</source>
        <translation>Gebeurtenissen van %1 lezen</translation>
    </message>
    <message>
        <source>Reading the list of %1</source>
        <translation>Lijst van %1 lezen</translation>
    </message>
    <message>
        <source>Receipt of %1</source>
        <translation>Bewijs van %1</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Reduced: removals only.</source>
        <translation>Gereduceerd: alleen verwijderen.</translation>
    </message>
    <message>
        <source>Reduced: removals only. A base code lets the rest through.</source>
        <translation>Gereduceerd: alleen verwijderen. Met een basiscode gaat de rest mee.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Revocations first</source>
        <translation>Eerst intrekken</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Bewijs opslaan</translation>
    </message>
    <message>
        <source>Save summary</source>
        <translation>Samenvatting opslaan</translation>
    </message>
    <message>
        <source>Schedules, holidays and settings</source>
        <translation>Schema&apos;s, feestdagen en instellingen</translation>
    </message>
    <message>
        <source>Sending the list to %1</source>
        <translation>Lijst naar %1 versturen</translation>
    </message>
    <message>
        <source>Sending, %1.</source>
        <translation>Versturen, %1.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Setting the clock of %1</source>
        <translation>Klok van %1 zetten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Skipped. Its changes still wait.</source>
        <translation>Overgeslagen. De wijzigingen wachten nog.</translation>
    </message>
    <message>
        <source>Somebody else let %1 open less at %2.</source>
        <translation>Iemand anders heeft %1 bij %2 minder laten openen.</translation>
    </message>
    <message>
        <source>Somebody else took %1 off %2.</source>
        <translation>Iemand anders heeft %1 van %2 gehaald.</translation>
    </message>
    <message>
        <source>Somebody else wrote %1 since the last receipt.</source>
        <translation>Iemand anders heeft %1 sinds het laatste bewijs beschreven.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else wrote %n lock(s) since the last receipt: %1.</source>
        <translation>
            <numerusform>Iemand anders heeft sinds het laatste bewijs %Ln slot beschreven: %1.</numerusform>
            <numerusform>Iemand anders heeft sinds het laatste bewijs %Ln sloten beschreven: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping keys at %1 first</source>
        <translation>Eerst sleutels van %1 stoppen</translation>
    </message>
    <message>
        <source>Table (*.csv);;Text (*.txt)</source>
        <translation>Tabel (*.csv);;Tekst (*.txt)</translation>
    </message>
    <message>
        <source>The events of %1 were not read: %2</source>
        <translation>De gebeurtenissen van %1 zijn niet gelezen: %2</translation>
    </message>
    <message>
        <source>The old list stays in force.</source>
        <translation>De oude lijst blijft gelden.</translation>
    </message>
    <message>
        <source>The receipt is in %1.</source>
        <translation>Het bewijs staat in %1.</translation>
    </message>
    <message>
        <source>The summary is in %1.</source>
        <translation>De samenvatting staat in %1.</translation>
    </message>
    <message>
        <source>This lock is not registered.</source>
        <translation>Dit slot is niet geregistreerd.</translation>
    </message>
    <message>
        <source>Unknown record</source>
        <translation>Onbekende regel</translation>
    </message>
    <message>
        <source>Waits for the link, %1</source>
        <translation>Wacht op de verbinding, %1</translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation>Wacht op uw besluit</translation>
    </message>
    <message>
        <source>Waits until you resume, %1</source>
        <translation>Wacht tot u hervat, %1</translation>
    </message>
    <message>
        <source>Week schedule</source>
        <translation>Weekschema</translation>
    </message>
    <message>
        <source>Went on at byte %1.</source>
        <translation>Ging verder bij byte %1.</translation>
    </message>
    <message>
        <source>What they did there stays until you decide.</source>
        <translation>Wat zij daar deden, blijft staan tot u beslist.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat is gedaan</translation>
    </message>
    <message>
        <source>Written by others</source>
        <translation>Door anderen geschreven</translation>
    </message>
    <message>
        <source>Wrong code limit</source>
        <translation>Foute codes</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>alles besloten</translation>
    </message>
    <message>
        <source>always, no end date</source>
        <translation>altijd, geen einddatum</translation>
    </message>
    <message>
        <source>as it is now: nothing may be written</source>
        <translation>zoals het nu is: er mag niets worden geschreven</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>decide: stays</source>
        <translation>beslis: blijft</translation>
    </message>
    <message>
        <source>decide: stays off</source>
        <translation>beslis: blijft eraf</translation>
    </message>
    <message>
        <source>decide: stays so</source>
        <translation>beslis: blijft zo</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>elke dag</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behouden</translation>
    </message>
    <message>
        <source>left off</source>
        <translation>eraf gelaten</translation>
    </message>
    <message>
        <source>left so</source>
        <translation>zo gelaten</translation>
    </message>
    <message>
        <source>list %1</source>
        <translation>lijst %1</translation>
    </message>
    <message>
        <source>list %1 becomes list %2</source>
        <translation>lijst %1 wordt lijst %2</translation>
    </message>
    <message>
        <source>list %1 stays as it is, and is confirmed as list %2</source>
        <translation>lijst %1 blijft zoals hij is en wordt bevestigd als lijst %2</translation>
    </message>
    <message>
        <source>locks</source>
        <translation>sloten</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>no credential was changed</source>
        <translation>er is geen sleutel gewijzigd</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nr. %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>niet ingesteld</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>office mode</source>
        <translation>kantoorstand</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>opens when blocked</source>
        <translation>opent ook als geblokkeerd</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>programming.csv</source>
        <translation>programmeren.csv</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelezen %1</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>zender</translation>
    </message>
    <message>
        <source>stays as it is until somebody decides</source>
        <translation>blijft zoals het is tot iemand beslist</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>geschorst</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>take effect at once, before any list is sent</source>
        <translation>gaat meteen in, voordat er een lijst wordt verstuurd</translation>
    </message>
    <message>
        <source>the same rights under another number</source>
        <translation>dezelfde rechten onder een ander nummer</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>t/m %1</translation>
    </message>
    <message>
        <source>will be put back</source>
        <translation>wordt teruggezet</translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation>wordt verwijderd</translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message>
        <source>%1, handed out on %2, due back since %3</source>
        <translation>%1, uitgereikt op %2, terugverwacht sinds %3</translation>
    </message>
    <message>
        <source>According to our list you still have the following of ours:</source>
        <translation>Volgens onze lijst hebt u nog het volgende van ons:</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>Beste %1,</translation>
    </message>
    <message>
        <source>If it is not here by %1, we have to replace it. The costs may then be charged to you.</source>
        <translation>Als het er op %1 niet is, moeten wij het vervangen. De kosten kunnen dan aan u worden berekend.</translation>
    </message>
    <message>
        <source>If you have returned it in the meantime, thank you; then all is well.</source>
        <translation>Hebt u het inmiddels ingeleverd, dan danken wij u en is alles in orde.</translation>
    </message>
    <message>
        <source>In spite of our reminders we have not received the following back:</source>
        <translation>Ondanks onze herinneringen hebben wij het volgende niet terugontvangen:</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Met vriendelijke groet,</translation>
    </message>
    <message>
        <source>Last reminder: your key</source>
        <translation>Laatste herinnering: uw sleutel</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Herinneringen</translation>
    </message>
    <message>
        <source>Second reminder: your key</source>
        <translation>Tweede herinnering: uw sleutel</translation>
    </message>
    <message>
        <source>We have asked you before to return the following, and have not received it yet:</source>
        <translation>Wij hebben u eerder gevraagd het volgende in te leveren, en hebben het nog niet ontvangen:</translation>
    </message>
    <message>
        <source>We kindly ask you to bring it back by %1, or to tell us what became of it.</source>
        <translation>Wij vragen u vriendelijk het uiterlijk op %1 terug te brengen, of ons te laten weten wat ermee is gebeurd.</translation>
    </message>
    <message>
        <source>We would be grateful if you brought it back by %1.</source>
        <translation>Wij zouden het op prijs stellen als u het uiterlijk op %1 terugbrengt.</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Uw sleutel</translation>
    </message>
</context>
<context>
    <name>replace</name>
    <message>
        <source>%1 and its events stay in this profile, under a name of their own.</source>
        <translation>%1 en de gebeurtenissen ervan blijven in dit profiel, onder een eigen naam.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 is nu %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 never confirmed %n key(s) taken in: wherever it hangs, it still opens for them.</source>
        <translation>
            <numerusform>%1 heeft %Ln ingenomen sleutel nooit bevestigd: waar het ook hangt, daarvoor opent het nog.</numerusform>
            <numerusform>%1 heeft %Ln ingenomen sleutels nooit bevestigd: waar het ook hangt, daarvoor opent het nog.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) move(s) to the new lock.</source>
        <translation>
            <numerusform>%Ln sleutel gaat naar het nieuwe slot.</numerusform>
            <numerusform>%Ln sleutels gaan naar het nieuwe slot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) open(s) it once it is programmed.</source>
        <translation>
            <numerusform>%Ln sleutel opent het zodra het is geprogrammeerd.</numerusform>
            <numerusform>%Ln sleutels openen het zodra het is geprogrammeerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchased key(s) and all dates go with it to the new serial.</source>
        <translation>
            <numerusform>%Ln gekochte sleutel en alle datums gaan mee naar het nieuwe serienummer.</numerusform>
            <numerusform>%Ln gekochte sleutels en alle datums gaan mee naar het nieuwe serienummer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s), code(s) or phone(s) fit(s) it as it is: nobody has to come by.</source>
        <translation>
            <numerusform>%Ln tag, code of telefoon past zoals hij is: niemand hoeft langs te komen.</numerusform>
            <numerusform>%Ln tags, codes of telefoons passen zoals ze zijn: niemand hoeft langs te komen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody holds a key of it.</source>
        <translation>Niemand heeft er een sleutel van.</translation>
    </message>
    <message>
        <source>The lock is not claimed yet.</source>
        <translation>Het slot heeft nog geen eigenaar.</translation>
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
        <translation>%1 de volgende dag</translation>
    </message>
    <message>
        <source>%1: %2 and %3 overlap.</source>
        <translation>%1: %2 en %3 overlappen.</translation>
    </message>
    <message>
        <source>%1: %2 runs into %3 on %4.</source>
        <translation>%1: %2 loopt door tot in %3 op %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln sleutel</numerusform>
            <numerusform>%Ln sleutels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln slot</numerusform>
            <numerusform>%Ln sloten</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Draw at least one block: a schedule without hours never opens.</source>
        <translation>Teken ten minste één blok: een schema zonder uren opent nooit.</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Vrije dag</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feestdagen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sleutels</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sloten</translation>
    </message>
    <message>
        <source>On holidays</source>
        <translation>Op feestdagen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Schema&apos;s</translation>
    </message>
    <message>
        <source>Takes %1 of the %2 rows that a lock keeps for a schedule.</source>
        <translation>Gebruikt %1 van de %2 regels die een slot voor een schema heeft.</translation>
    </message>
    <message>
        <source>These hours take %1 rows and a lock keeps %2. The same hours on several days take one row together.</source>
        <translation>Deze uren gebruiken %1 regels en een slot heeft er %2. Dezelfde uren op meerdere dagen gebruiken samen één regel.</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>de hele dag</translation>
    </message>
    <message>
        <source>as on any other day</source>
        <translation>zoals op elke andere dag</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>elke dag</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>no key uses it</source>
        <translation>geen sleutel gebruikt het</translation>
    </message>
    <message>
        <source>open all day</source>
        <translation>de hele dag open</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>%1 ago</source>
        <translation>%1 geleden</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation>%1 uur per week</translation>
    </message>
    <message>
        <source>%1 kept it so</source>
        <translation>%1 liet het zo</translation>
    </message>
    <message>
        <source>%1 stays removed</source>
        <translation>%1 blijft verwijderd</translation>
    </message>
    <message>
        <source>%1 stays taken in</source>
        <translation>%1 blijft ingenomen</translation>
    </message>
    <message>
        <source>%1 took the other value</source>
        <translation>%1 nam de andere waarde over</translation>
    </message>
    <message>
        <source>%1 was changed at two computers</source>
        <translation>%1 is op twee computers gewijzigd</translation>
    </message>
    <message>
        <source>%1 was narrowed</source>
        <translation>%1 is beperkt</translation>
    </message>
    <message>
        <source>%1 was taken in: its holder was removed</source>
        <translation>%1 is ingenomen: de houder is verwijderd</translation>
    </message>
    <message>
        <source>%1: a change was refused</source>
        <translation>%1: een wijziging is geweigerd</translation>
    </message>
    <message>
        <source>%1: the stricter setting holds</source>
        <translation>%1: de strengere instelling geldt</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) laid aside.</source>
        <translation>
            <numerusform>%Ln wijziging is apart gezet.</numerusform>
            <numerusform>%Ln wijzigingen zijn apart gezet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of groups</source>
        <translation>
            <numerusform>%Ln wijziging van groepen</numerusform>
            <numerusform>%Ln wijzigingen van groepen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of holidays</source>
        <translation>
            <numerusform>%Ln wijziging van feestdagen</numerusform>
            <numerusform>%Ln wijzigingen van feestdagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of keys</source>
        <translation>
            <numerusform>%Ln wijziging van sleutels</numerusform>
            <numerusform>%Ln wijzigingen van sleutels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of locks</source>
        <translation>
            <numerusform>%Ln wijziging van sloten</numerusform>
            <numerusform>%Ln wijzigingen van sloten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of locks of groups</source>
        <translation>
            <numerusform>%Ln wijziging van sloten van groepen</numerusform>
            <numerusform>%Ln wijzigingen van sloten van groepen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of people</source>
        <translation>
            <numerusform>%Ln wijziging van personen</numerusform>
            <numerusform>%Ln wijzigingen van personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of places</source>
        <translation>
            <numerusform>%Ln wijziging van plaatsen</numerusform>
            <numerusform>%Ln wijzigingen van plaatsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of settings of locks</source>
        <translation>
            <numerusform>%Ln wijziging van slotinstellingen</numerusform>
            <numerusform>%Ln wijzigingen van slotinstellingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of week schedules</source>
        <translation>
            <numerusform>%Ln wijziging van weekschema&apos;s</numerusform>
            <numerusform>%Ln wijzigingen van weekschema&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of where locks stand</source>
        <translation>
            <numerusform>%Ln wijziging van waar sloten staan</numerusform>
            <numerusform>%Ln wijzigingen van waar sloten staan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of who is in a group</source>
        <translation>
            <numerusform>%Ln wijziging van wie in een groep zit</numerusform>
            <numerusform>%Ln wijzigingen van wie in een groep zit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s)</source>
        <translation>
            <numerusform>%Ln wijziging wacht</numerusform>
            <numerusform>%Ln wijzigingen wachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>%Ln andere wijziging</numerusform>
            <numerusform>%Ln andere wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>A change that this version has no words for</source>
        <translation>Een wijziging die deze versie niet kan benoemen</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>Een sleutel</translation>
    </message>
    <message>
        <source>A key of somebody who was removed is always taken in.</source>
        <translation>Een sleutel van iemand die is verwijderd, wordt altijd ingenomen.</translation>
    </message>
    <message>
        <source>A lock of the group %1</source>
        <translation>Een slot van de groep %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 toevoegen</translation>
    </message>
    <message>
        <source>Add the employee %1</source>
        <translation>Medewerker %1 toevoegen</translation>
    </message>
    <message>
        <source>Add the group %1</source>
        <translation>Groep %1 toevoegen</translation>
    </message>
    <message>
        <source>Add the holiday %1</source>
        <translation>Feestdag %1 toevoegen</translation>
    </message>
    <message>
        <source>Add the lock %1</source>
        <translation>Slot %1 toevoegen</translation>
    </message>
    <message>
        <source>Add the place %1</source>
        <translation>Plaats %1 toevoegen</translation>
    </message>
    <message>
        <source>Add the week schedule %1</source>
        <translation>Weekschema %1 toevoegen</translation>
    </message>
    <message>
        <source>An exception in the group %1</source>
        <translation>Een uitzondering in de groep %1</translation>
    </message>
    <message>
        <source>Before the decision</source>
        <translation>Voor de beslissing</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 wijzigen</translation>
    </message>
    <message>
        <source>Change how the group %1 opens a lock</source>
        <translation>Wijzigen hoe de groep %1 een slot opent</translation>
    </message>
    <message>
        <source>Change the employee %1</source>
        <translation>Medewerker %1 wijzigen</translation>
    </message>
    <message>
        <source>Change the group %1</source>
        <translation>Groep %1 wijzigen</translation>
    </message>
    <message>
        <source>Change the holiday %1</source>
        <translation>Feestdag %1 wijzigen</translation>
    </message>
    <message>
        <source>Change the key of %2 for %1</source>
        <translation>Sleutel van %2 voor %1 wijzigen</translation>
    </message>
    <message>
        <source>Change the lock %1</source>
        <translation>Slot %1 wijzigen</translation>
    </message>
    <message>
        <source>Change the place %1</source>
        <translation>Plaats %1 wijzigen</translation>
    </message>
    <message>
        <source>Change the settings of the lock %1</source>
        <translation>Instellingen van slot %1 wijzigen</translation>
    </message>
    <message>
        <source>Change the week schedule %1</source>
        <translation>Weekschema %1 wijzigen</translation>
    </message>
    <message>
        <source>End an exception in a group</source>
        <translation>Uitzondering in een groep beëindigen</translation>
    </message>
    <message>
        <source>Everything works here; what is changed waits and is sent after signing in.</source>
        <translation>Hier werkt alles; wat u wijzigt, wacht en wordt na het aanmelden verstuurd.</translation>
    </message>
    <message>
        <source>Give a group a received key</source>
        <translation>Een groep een ontvangen sleutel geven</translation>
    </message>
    <message>
        <source>Give the group %1 a lock</source>
        <translation>De groep %1 een slot geven</translation>
    </message>
    <message>
        <source>In force now</source>
        <translation>Nu geldig</translation>
    </message>
    <message>
        <source>Issue a key of %1 to %2</source>
        <translation>Sleutel van %1 uitgeven aan %2</translation>
    </message>
    <message>
        <source>It changes what is fixed once and for all.</source>
        <translation>Er verandert iets wat voorgoed vastligt.</translation>
    </message>
    <message>
        <source>It is so old that the platform no longer knows what came of it.</source>
        <translation>De wijziging is zo oud dat het platform niet meer weet wat ermee is gebeurd.</translation>
    </message>
    <message>
        <source>It was changed at two computers at once.</source>
        <translation>Op twee computers is dit tegelijk gewijzigd.</translation>
    </message>
    <message>
        <source>It was changed at two computers at once. The later one holds; the other value is kept here.</source>
        <translation>Op twee computers is dit tegelijk gewijzigd. De laatste wijziging geldt; de andere waarde blijft hier bewaard.</translation>
    </message>
    <message>
        <source>It was changed at two computers at once. What both permit holds until somebody decides.</source>
        <translation>Op twee computers is dit tegelijk gewijzigd. Tot iemand beslist, geldt wat beide toestaan.</translation>
    </message>
    <message>
        <source>It was made at a copy of this profile, or before an older state came back.</source>
        <translation>De wijziging is gemaakt in een kopie van dit profiel, of voordat een oudere stand is teruggezet.</translation>
    </message>
    <message>
        <source>It was removed at another computer, and what is removed stays so.</source>
        <translation>Dit is op een andere computer verwijderd, en wat verwijderd is, blijft verwijderd.</translation>
    </message>
    <message>
        <source>It was removed at one computer and added at another. Removing wins.</source>
        <translation>De ene computer heeft dit verwijderd, de andere toegevoegd. Verwijderen gaat voor.</translation>
    </message>
    <message>
        <source>It was removed at one computer and changed at another. Removing wins; the change is kept for 90 days.</source>
        <translation>De ene computer heeft dit verwijderd, de andere gewijzigd. Verwijderen gaat voor; de wijziging blijft 90 dagen bewaard.</translation>
    </message>
    <message>
        <source>It was set at two computers at once. The stricter value holds until somebody decides.</source>
        <translation>Op twee computers is dit tegelijk ingesteld. Tot iemand beslist, geldt de strengere waarde.</translation>
    </message>
    <message>
        <source>It was taken in at one computer and changed at another. Taking in always wins. Issue a new key if needed.</source>
        <translation>De ene computer heeft de sleutel ingenomen, de andere heeft hem gewijzigd. Innemen gaat altijd voor. Geef zo nodig een nieuwe sleutel uit.</translation>
    </message>
    <message>
        <source>Keep a decision about two changes that met</source>
        <translation>Besluit over twee botsende wijzigingen bewaren</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behouden</translation>
    </message>
    <message numerus="yes">
        <source>Let %n change(s) go</source>
        <translation>
            <numerusform>%Ln wijziging weggooien</numerusform>
            <numerusform>%Ln wijzigingen weggooien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n change(s) go?</source>
        <translation>
            <numerusform>%Ln wijziging weggooien?</numerusform>
            <numerusform>%Ln wijzigingen weggooien?</numerusform>
        </translation>
    </message>
    <message>
        <source>Let it go, and add the person or key anew if that is wanted.</source>
        <translation>Gooi de wijziging weg en voeg de persoon of sleutel opnieuw toe als u dat wilt.</translation>
    </message>
    <message>
        <source>Let the suspended key of %2 for %1 open again</source>
        <translation>Geschorste sleutel van %2 voor %1 weer laten openen</translation>
    </message>
    <message>
        <source>Make an exception for %2 in the group %1</source>
        <translation>Uitzondering maken voor %2 in de groep %1</translation>
    </message>
    <message>
        <source>Mend the cause and send it again, or let it go.</source>
        <translation>Neem de oorzaak weg en verstuur de wijziging opnieuw, of gooi haar weg.</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>Volgende poging over %1.</translation>
    </message>
    <message numerus="yes">
        <source>Platform: %n change(s) need(s) you</source>
        <translation>
            <numerusform>Platform: %Ln wijziging wacht op u</numerusform>
            <numerusform>Platform: %Ln wijzigingen wachten op u</numerusform>
        </translation>
    </message>
    <message>
        <source>Platform: does not sync</source>
        <translation>Platform: synchroniseert niet</translation>
    </message>
    <message>
        <source>Platform: needs you</source>
        <translation>Platform: wacht op u</translation>
    </message>
    <message>
        <source>Platform: offline</source>
        <translation>Platform: offline</translation>
    </message>
    <message>
        <source>Platform: sign in</source>
        <translation>Platform: aanmelden</translation>
    </message>
    <message>
        <source>Platform: sign in again</source>
        <translation>Platform: opnieuw aanmelden</translation>
    </message>
    <message>
        <source>Platform: signed in</source>
        <translation>Platform: aangemeld</translation>
    </message>
    <message>
        <source>Platform: synced %1</source>
        <translation>Platform: bijgewerkt %1</translation>
    </message>
    <message>
        <source>Platform: syncing</source>
        <translation>Platform: synchroniseert</translation>
    </message>
    <message>
        <source>Put %2 into the group %1</source>
        <translation>%2 in de groep %1 zetten</translation>
    </message>
    <message>
        <source>Put an employee into a group</source>
        <translation>Een medewerker in een groep plaatsen</translation>
    </message>
    <message>
        <source>Register the lock %1</source>
        <translation>Slot %1 registreren</translation>
    </message>
    <message>
        <source>Release the lock %1</source>
        <translation>Slot %1 vrijgeven</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>Remove the employee %1</source>
        <translation>Medewerker %1 verwijderen</translation>
    </message>
    <message>
        <source>Remove the group %1</source>
        <translation>Groep %1 verwijderen</translation>
    </message>
    <message>
        <source>Remove the holiday %1</source>
        <translation>Feestdag %1 verwijderen</translation>
    </message>
    <message>
        <source>Remove the place %1</source>
        <translation>Plaats %1 verwijderen</translation>
    </message>
    <message>
        <source>Remove the week schedule %1</source>
        <translation>Weekschema %1 verwijderen</translation>
    </message>
    <message>
        <source>Replace the lock %1</source>
        <translation>Slot %1 vervangen</translation>
    </message>
    <message>
        <source>Return the key of %2 for %1 to the stock</source>
        <translation>Sleutel van %2 voor %1 terug in de voorraad</translation>
    </message>
    <message>
        <source>Say by which group %2 has a key</source>
        <translation>Vastleggen door welke groep %2 een sleutel heeft</translation>
    </message>
    <message>
        <source>Say where the lock %1 stands</source>
        <translation>Zeggen waar het slot %1 staat</translation>
    </message>
    <message>
        <source>Send it again if it still holds, or let it go.</source>
        <translation>Verstuur de wijziging opnieuw als ze nog klopt, of gooi haar weg.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
    <message>
        <source>Something that is not here any more</source>
        <translation>Iets wat er niet meer is</translation>
    </message>
    <message>
        <source>Suspend the key of %2 for %1</source>
        <translation>Sleutel van %2 voor %1 schorsen</translation>
    </message>
    <message>
        <source>Take a lock from a group</source>
        <translation>Een slot van een groep weghalen</translation>
    </message>
    <message>
        <source>Take a received key from a group</source>
        <translation>Een groep een ontvangen sleutel afnemen</translation>
    </message>
    <message>
        <source>Take an employee out of a group</source>
        <translation>Een medewerker uit een groep halen</translation>
    </message>
    <message>
        <source>Take in the key of %2 for %1</source>
        <translation>Sleutel van %2 voor %1 innemen</translation>
    </message>
    <message>
        <source>Take somebody out of a group</source>
        <translation>Iemand uit een groep halen</translation>
    </message>
    <message>
        <source>Taken instead</source>
        <translation>In plaats daarvan genomen</translation>
    </message>
    <message>
        <source>The group %1</source>
        <translation>De groep %1</translation>
    </message>
    <message>
        <source>The holiday %1</source>
        <translation>De feestdag %1</translation>
    </message>
    <message>
        <source>The key of %2 for %1</source>
        <translation>De sleutel van %2 voor %1</translation>
    </message>
    <message>
        <source>The lock %1</source>
        <translation>Het slot %1</translation>
    </message>
    <message>
        <source>The other value</source>
        <translation>De andere waarde</translation>
    </message>
    <message>
        <source>The place %1</source>
        <translation>De plaats %1</translation>
    </message>
    <message>
        <source>The platform did not take a change of another computer.</source>
        <translation>Het platform nam een wijziging van een andere computer niet aan.</translation>
    </message>
    <message>
        <source>The platform does not know the lock yet: it is registered first.</source>
        <translation>Het platform kent het slot nog niet: dat wordt eerst geregistreerd.</translation>
    </message>
    <message>
        <source>The platform does not know the person yet.</source>
        <translation>Het platform kent de persoon nog niet.</translation>
    </message>
    <message>
        <source>The platform does not know the week schedule yet.</source>
        <translation>Het platform kent het weekschema nog niet.</translation>
    </message>
    <message>
        <source>The platform does not know what this changes.</source>
        <translation>Het platform kent niet wat deze wijziging verandert.</translation>
    </message>
    <message>
        <source>The platform does not take it in this form.</source>
        <translation>Het platform neemt het in deze vorm niet aan.</translation>
    </message>
    <message>
        <source>The platform had this change before, with other content.</source>
        <translation>Het platform had deze wijziging al, met een andere inhoud.</translation>
    </message>
    <message>
        <source>The platform knows more of this computer than the profile itself. So nothing is sent by itself: sign in again, then look through what was laid aside and send it again or let it go.</source>
        <translation>Het platform weet meer van deze computer dan het profiel zelf. Daarom wordt er niets vanzelf verstuurd: meld u opnieuw aan, bekijk dan wat apart is gezet en verstuur het opnieuw of gooi het weg.</translation>
    </message>
    <message>
        <source>The week schedule %1</source>
        <translation>Het weekschema %1</translation>
    </message>
    <message>
        <source>They are never sent. What the platform has is shown again; what it never had stays here alone.</source>
        <translation>Ze worden nooit verstuurd. Wat het platform heeft, ziet u weer; wat het nooit had, blijft alleen hier.</translation>
    </message>
    <message>
        <source>This account may not change it.</source>
        <translation>Dit account mag dit niet wijzigen.</translation>
    </message>
    <message>
        <source>This profile is a copy, or an older state that came back</source>
        <translation>Dit profiel is een kopie of een oudere stand die is teruggezet</translation>
    </message>
    <message>
        <source>This profile is not signed in</source>
        <translation>Dit profiel is niet aangemeld</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>Er wordt nu opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Two changes met.</source>
        <translation>Twee wijzigingen botsten.</translation>
    </message>
    <message>
        <source>Where the lock %1 stands</source>
        <translation>Waar het slot %1 staat</translation>
    </message>
    <message>
        <source>Who is in the group %1</source>
        <translation>Wie in de groep %1 zit</translation>
    </message>
    <message>
        <source>a lock that is not here</source>
        <translation>een slot dat hier niet is</translation>
    </message>
    <message>
        <source>a place that was removed</source>
        <translation>een plaats die is verwijderd</translation>
    </message>
    <message>
        <source>a schedule that was removed</source>
        <translation>een schema dat is verwijderd</translation>
    </message>
    <message>
        <source>as on any other day</source>
        <translation>zoals op elke andere dag</translation>
    </message>
    <message>
        <source>at any hour</source>
        <translation>op elk uur</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>meteen</translation>
    </message>
    <message>
        <source>back in the stock</source>
        <translation>terug in de voorraad</translation>
    </message>
    <message>
        <source>beeper</source>
        <translation>pieptoon</translation>
    </message>
    <message>
        <source>building</source>
        <translation>gebouw</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>beslissen</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>besloten</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>eerste dag</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>verdieping</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groep</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uren</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>uitgegeven</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>zojuist</translation>
    </message>
    <message>
        <source>laid aside</source>
        <translation>apart gezet</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>laatste contact %1</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>laatste dag</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>media</source>
        <translation>media</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>samengevoegd</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>geen einde</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>niet aangemeld</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nergens</translation>
    </message>
    <message>
        <source>office mode</source>
        <translation>kantoorstand</translation>
    </message>
    <message>
        <source>office mode from</source>
        <translation>kantoorstand van</translation>
    </message>
    <message>
        <source>office mode until</source>
        <translation>kantoorstand tot</translation>
    </message>
    <message>
        <source>on holidays</source>
        <translation>op feestdagen</translation>
    </message>
    <message>
        <source>open all day</source>
        <translation>de hele dag open</translation>
    </message>
    <message>
        <source>opening time</source>
        <translation>openingstijd</translation>
    </message>
    <message>
        <source>opens when blocked</source>
        <translation>opent ook als geblokkeerd</translation>
    </message>
    <message>
        <source>order</source>
        <translation>volgorde</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>somebody who was removed</source>
        <translation>iemand die is verwijderd</translation>
    </message>
    <message>
        <source>state</source>
        <translation>status</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>geschorst</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>ingenomen</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>tijdzone</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>woning</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>week schedule</source>
        <translation>weekschema</translation>
    </message>
    <message>
        <source>where it lies</source>
        <translation>waar ze ligt</translation>
    </message>
    <message>
        <source>wrong codes allowed</source>
        <translation>toegestane foute codes</translation>
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
        <translation>%1 moet worden geprogrammeerd.</translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) must be programmed.</source>
        <translation>
            <numerusform>%Ln slot moet worden geprogrammeerd.</numerusform>
            <numerusform>%Ln sloten moeten worden geprogrammeerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln regel</numerusform>
            <numerusform>%Ln regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay as they are:</source>
        <translation>
            <numerusform>%Ln regel blijft zoals hij is:</numerusform>
            <numerusform>%Ln regels blijven zoals ze zijn:</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be undone here: the organisation has been told. Take the key in instead.</source>
        <translation>Kan hier niet ongedaan worden gemaakt: de organisatie is ingelicht. Neem de sleutel in.</translation>
    </message>
    <message>
        <source>Cannot be undone.</source>
        <translation>Kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Cannot be undone: locks may have shut the computer out already.</source>
        <translation>Kan niet ongedaan worden gemaakt: sloten hebben de computer misschien al buitengesloten.</translation>
    </message>
    <message>
        <source>Cannot be undone: the code is used up at the platform.</source>
        <translation>Kan niet ongedaan worden gemaakt: de code is op het platform verbruikt.</translation>
    </message>
    <message>
        <source>Cannot be undone: the lock erased its owner and its list.</source>
        <translation>Kan niet ongedaan worden gemaakt: het slot heeft zijn eigenaar en lijst gewist.</translation>
    </message>
    <message>
        <source>Cannot be undone: the lock has a new owner. Release the lock instead.</source>
        <translation>Kan niet ongedaan worden gemaakt: het slot heeft een nieuwe eigenaar. Geef het slot vrij.</translation>
    </message>
    <message>
        <source>Cannot be undone: the lock runs the new firmware.</source>
        <translation>Kan niet ongedaan worden gemaakt: het slot draait de nieuwe firmware.</translation>
    </message>
    <message>
        <source>Cannot be undone: the old hardware is no longer in use.</source>
        <translation>Kan niet ongedaan worden gemaakt: de oude hardware is niet meer in gebruik.</translation>
    </message>
    <message>
        <source>Cannot be undone: whoever found the medium could open. Issue it again by hand.</source>
        <translation>Kan niet ongedaan worden gemaakt: wie het medium vond, zou kunnen openen. Geef het met de hand opnieuw uit.</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Opnieuw gedaan</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Opnieuw gedaan: %1.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Van kracht</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ongedaan: %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Undone. Something else was done since, so it cannot be redone.</source>
        <translation>Ongedaan gemaakt. Sindsdien is iets anders gedaan, dus het kan niet opnieuw.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Ongedaan gemaakt: %1.</translation>
    </message>
    <message>
        <source>added lock</source>
        <translation>toegevoegd slot</translation>
    </message>
    <message>
        <source>addition to group</source>
        <translation>toevoeging aan groep</translation>
    </message>
    <message>
        <source>change</source>
        <translation>wijzigen</translation>
    </message>
    <message>
        <source>change of keys</source>
        <translation>wijziging van sleutels</translation>
    </message>
    <message>
        <source>change of locks</source>
        <translation>wijziging van sloten</translation>
    </message>
    <message>
        <source>change of people</source>
        <translation>wijziging van personen</translation>
    </message>
    <message>
        <source>days of key</source>
        <translation>dagen van sleutel</translation>
    </message>
    <message>
        <source>deleted floor plan</source>
        <translation>plattegrond verwijderd</translation>
    </message>
    <message>
        <source>deleted group</source>
        <translation>groep verwijderd</translation>
    </message>
    <message>
        <source>deleted photo of lock</source>
        <translation>verwijderde foto van slot</translation>
    </message>
    <message>
        <source>details</source>
        <translation>gegevens</translation>
    </message>
    <message>
        <source>end date</source>
        <translation>einddatum</translation>
    </message>
    <message>
        <source>end of suspension</source>
        <translation>einde van schorsing</translation>
    </message>
    <message>
        <source>exception in group</source>
        <translation>uitzondering in groep</translation>
    </message>
    <message>
        <source>firmware update</source>
        <translation>firmware-update</translation>
    </message>
    <message>
        <source>floor plan</source>
        <translation>plattegrond</translation>
    </message>
    <message>
        <source>given back key</source>
        <translation>teruggegeven sleutel</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groep</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>feestdag</translation>
    </message>
    <message>
        <source>import of people</source>
        <translation>import van personen</translation>
    </message>
    <message>
        <source>issued key</source>
        <translation>uitgegeven sleutel</translation>
    </message>
    <message>
        <source>key of an organisation</source>
        <translation>sleutel van een organisatie</translation>
    </message>
    <message>
        <source>keys of group</source>
        <translation>sleutels van groep</translation>
    </message>
    <message>
        <source>lock for group</source>
        <translation>slot voor groep</translation>
    </message>
    <message>
        <source>lock on the floor plan</source>
        <translation>slot op de plattegrond</translation>
    </message>
    <message>
        <source>lock settings</source>
        <translation>slotinstellingen</translation>
    </message>
    <message>
        <source>lock taken from group</source>
        <translation>slot van groep weggehaald</translation>
    </message>
    <message>
        <source>lock taken off the floor plan</source>
        <translation>slot van de plattegrond</translation>
    </message>
    <message>
        <source>lost computer</source>
        <translation>verloren computer</translation>
    </message>
    <message>
        <source>lost medium</source>
        <translation>verloren medium</translation>
    </message>
    <message>
        <source>move-out</source>
        <translation>vertrek</translation>
    </message>
    <message>
        <source>moved place</source>
        <translation>verplaatste plaats</translation>
    </message>
    <message>
        <source>name of group</source>
        <translation>naam van groep</translation>
    </message>
    <message>
        <source>name of lock</source>
        <translation>naam van slot</translation>
    </message>
    <message>
        <source>name of place</source>
        <translation>naam van plaats</translation>
    </message>
    <message>
        <source>new group</source>
        <translation>nieuwe groep</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>nieuwe persoon</translation>
    </message>
    <message>
        <source>new place</source>
        <translation>nieuwe plaats</translation>
    </message>
    <message>
        <source>photo of lock</source>
        <translation>foto van slot</translation>
    </message>
    <message>
        <source>place of lock</source>
        <translation>plaats van slot</translation>
    </message>
    <message>
        <source>released lock</source>
        <translation>vrijgegeven slot</translation>
    </message>
    <message>
        <source>removal from group</source>
        <translation>verwijdering uit groep</translation>
    </message>
    <message>
        <source>removed group</source>
        <translation>verwijderde groep</translation>
    </message>
    <message>
        <source>removed holiday</source>
        <translation>verwijderde feestdag</translation>
    </message>
    <message>
        <source>removed person</source>
        <translation>verwijderde persoon</translation>
    </message>
    <message>
        <source>removed place</source>
        <translation>verwijderde plaats</translation>
    </message>
    <message>
        <source>removed schedule</source>
        <translation>verwijderd schema</translation>
    </message>
    <message>
        <source>replaced lock</source>
        <translation>vervangen slot</translation>
    </message>
    <message>
        <source>rules of key</source>
        <translation>regels van sleutel</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>schema</translation>
    </message>
    <message>
        <source>suspension</source>
        <translation>schorsing</translation>
    </message>
    <message>
        <source>take-in</source>
        <translation>inname</translation>
    </message>
    <message>
        <source>take-in from an organisation</source>
        <translation>inname bij een organisatie</translation>
    </message>
    <message>
        <source>used code</source>
        <translation>gebruikte code</translation>
    </message>
</context>
<context>
    <name>verbs</name>
    <message>
        <source>Enter code %1</source>
        <translation>Code %1 invoeren</translation>
    </message>
    <message>
        <source>Issue key %1</source>
        <translation>Sleutel uitgeven %1</translation>
    </message>
    <message>
        <source>Lock settings %1</source>
        <translation>Slotinstellingen %1</translation>
    </message>
    <message>
        <source>Print acceptance dossier %1</source>
        <translation>Opleverdossier %1 afdrukken</translation>
    </message>
    <message>
        <source>Print key list %1</source>
        <translation>Sleutellijst %1 afdrukken</translation>
    </message>
    <message>
        <source>Program %1</source>
        <translation>%1 programmeren</translation>
    </message>
    <message>
        <source>Report lost %1</source>
        <translation>%1 als verloren melden</translation>
    </message>
    <message>
        <source>Set clock %1</source>
        <translation>Klok van %1 zetten</translation>
    </message>
    <message>
        <source>Show events %1</source>
        <translation>Gebeurtenissen van %1 tonen</translation>
    </message>
    <message>
        <source>Suspend keys %1</source>
        <translation>Sleutels van %1 schorsen</translation>
    </message>
    <message>
        <source>Take in keys %1</source>
        <translation>Sleutels van %1 innemen</translation>
    </message>
    <message>
        <source>Who could open %1</source>
        <translation>Wie kon %1 openen</translation>
    </message>
</context>
<context>
    <name>walk</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 en nog %Ln</numerusform>
            <numerusform>%1 en nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 mislukt</translation>
    </message>
    <message>
        <source>%1 is heard best. Looking whether another one is nearer.</source>
        <translation>%1 is het best te horen. Er wordt gekeken of een ander slot dichterbij is.</translation>
    </message>
    <message>
        <source>%1 is heard, but from too far away. Walk to its door.</source>
        <translation>%1 is te horen, maar van te ver weg. Loop naar die deur.</translation>
    </message>
    <message numerus="yes">
        <source>%1 report a low battery. Take %n set(s) of batteries along.</source>
        <translation>
            <numerusform>%1 melden een bijna lege batterij. Neem %Ln set batterijen mee.</numerusform>
            <numerusform>%1 melden een bijna lege batterij. Neem %Ln sets batterijen mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reports a low battery. Take a set of batteries along.</source>
        <translation>%1 meldt een bijna lege batterij. Neem een set batterijen mee.</translation>
    </message>
    <message>
        <source>%1 was left in the middle</source>
        <translation>%1 is halverwege verlaten</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln wijziging</numerusform>
            <numerusform>%Ln wijzigingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) read</source>
        <translation>
            <numerusform>%Ln gebeurtenis gelezen</numerusform>
            <numerusform>%Ln gebeurtenissen gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), %1</source>
        <translation>
            <numerusform>%Ln gebeurtenis, %1</numerusform>
            <numerusform>%Ln gebeurtenissen, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) done</source>
        <translation>
            <numerusform>%Ln slot gereed</numerusform>
            <numerusform>%Ln sloten gereed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) wait</source>
        <translation>
            <numerusform>%Ln slot wacht</numerusform>
            <numerusform>%Ln sloten wachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium/media stopped already.</source>
        <translation>
            <numerusform>%Ln medium is al gestopt.</numerusform>
            <numerusform>%Ln media zijn al gestopt.</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bij %1</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Afgebroken</translation>
    </message>
    <message>
        <source>Confirm by read-back, then go to the next door</source>
        <translation>Bevestigen door teruglezen, dan naar de volgende deur</translation>
    </message>
    <message>
        <source>Confirmed by read-back</source>
        <translation>Bevestigd door teruglezen</translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation>Wordt bevestigd</translation>
    </message>
    <message>
        <source>Connect and read the events</source>
        <translation>Verbinden en de gebeurtenissen lezen</translation>
    </message>
    <message>
        <source>Connect and read what the lock holds</source>
        <translation>Verbinden en lezen wat het slot bevat</translation>
    </message>
    <message>
        <source>Connected and read: as the last receipt</source>
        <translation>Verbonden en gelezen: zoals het laatste bewijs</translation>
    </message>
    <message>
        <source>Connected and read: others wrote it, merged</source>
        <translation>Verbonden en gelezen: anderen hebben geschreven, samengevoegd</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Done. Go to the next door.</source>
        <translation>Gereed. Ga naar de volgende deur.</translation>
    </message>
    <message>
        <source>Every door done</source>
        <translation>Elke deur gereed</translation>
    </message>
    <message>
        <source>Every lock holds what is wanted.</source>
        <translation>Elk slot bevat wat gewenst is.</translation>
    </message>
    <message>
        <source>Faint signal, walk nearer</source>
        <translation>Zwak signaal, loop dichterbij</translation>
    </message>
    <message>
        <source>Go to the next door</source>
        <translation>Ga naar de volgende deur</translation>
    </message>
    <message>
        <source>Good signal, a few steps from this door</source>
        <translation>Goed signaal, een paar stappen van deze deur</translation>
    </message>
    <message>
        <source>List %1 is on the lock</source>
        <translation>Lijst %1 staat op het slot</translation>
    </message>
    <message>
        <source>List %1 sent</source>
        <translation>Lijst %1 verstuurd</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Er wordt geluisterd</translation>
    </message>
    <message>
        <source>Listening, no lock with work is near</source>
        <translation>Er wordt geluisterd, geen slot met werk in de buurt</translation>
    </message>
    <message>
        <source>No lock is begun</source>
        <translation>Er wordt aan geen slot begonnen</translation>
    </message>
    <message>
        <source>No signal at the moment</source>
        <translation>Op dit moment geen signaal</translation>
    </message>
    <message>
        <source>Not programmed. The walk goes on.</source>
        <translation>Niet geprogrammeerd. De looproute gaat verder.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Niet bereikt</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Niets te doen</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Niets te versturen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Press P to go on. What is on the locks stays.</source>
        <translation>Druk op P om verder te gaan. Wat op de sloten staat, blijft.</translation>
    </message>
    <message>
        <source>Reading the events</source>
        <translation>De gebeurtenissen worden gelezen</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>De lijst wordt gelezen</translation>
    </message>
    <message numerus="yes">
        <source>Removing %n key(s)</source>
        <translation>
            <numerusform>%Ln sleutel wordt verwijderd</numerusform>
            <numerusform>%Ln sleutels worden verwijderd</numerusform>
        </translation>
    </message>
    <message>
        <source>Send list %1</source>
        <translation>Lijst %1 versturen</translation>
    </message>
    <message>
        <source>Send the list</source>
        <translation>De lijst versturen</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n change(s)</source>
        <translation>
            <numerusform>%Ln wijziging wordt verstuurd</numerusform>
            <numerusform>%Ln wijzigingen worden verstuurd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n new key(s)</source>
        <translation>
            <numerusform>%Ln nieuwe sleutel wordt verstuurd</numerusform>
            <numerusform>%Ln nieuwe sleutels worden verstuurd</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending list %1</source>
        <translation>Lijst %1 wordt verstuurd</translation>
    </message>
    <message>
        <source>Sending the list</source>
        <translation>De lijst wordt verstuurd</translation>
    </message>
    <message>
        <source>Setting the clock</source>
        <translation>De klok wordt gelijkgezet</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Some doors are left</source>
        <translation>Er zijn nog deuren over</translation>
    </message>
    <message>
        <source>Stopping keys first</source>
        <translation>Sleutels worden eerst gestopt</translation>
    </message>
    <message>
        <source>Strong signal, you stand at this door</source>
        <translation>Sterk signaal, u staat voor deze deur</translation>
    </message>
    <message>
        <source>The lock that is heard best and has work is programmed by itself. Keep the laptop within 3 m of it.</source>
        <translation>Het slot dat het best te horen is en werk heeft, wordt vanzelf geprogrammeerd. Houd de laptop er binnen 3 m van.</translation>
    </message>
    <message>
        <source>The old list stays in force.</source>
        <translation>De oude lijst blijft gelden.</translation>
    </message>
    <message>
        <source>The old list stays in force; the next time goes on at byte %1.</source>
        <translation>De oude lijst blijft gelden; de volgende keer gaat het verder bij byte %1.</translation>
    </message>
    <message>
        <source>The walk has ended</source>
        <translation>De looproute is afgelopen</translation>
    </message>
    <message>
        <source>Walk nearer</source>
        <translation>Loop dichterbij</translation>
    </message>
    <message>
        <source>Walk to a door</source>
        <translation>Loop naar een deur</translation>
    </message>
    <message>
        <source>Was anything changed?</source>
        <translation>Is er iets veranderd?</translation>
    </message>
    <message>
        <source>Weak signal, walk nearer if it breaks off</source>
        <translation>Matig signaal, loop dichterbij als het afbreekt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation>mislukt, %1</translation>
    </message>
    <message>
        <source>goes on at byte %1</source>
        <translation>gaat verder bij byte %1</translation>
    </message>
    <message>
        <source>list %2, %1</source>
        <translation>lijst %2, %1</translation>
    </message>
    <message>
        <source>locks</source>
        <translation>sloten</translation>
    </message>
    <message numerus="yes">
        <source>log unread for %n day(s)</source>
        <translation>
            <numerusform>logboek %Ln dag niet gelezen</numerusform>
            <numerusform>logboek %Ln dagen niet gelezen</numerusform>
        </translation>
    </message>
    <message>
        <source>others wrote its list</source>
        <translation>anderen hebben de lijst geschreven</translation>
    </message>
    <message>
        <source>the link broke, try %1</source>
        <translation>de verbinding brak af, poging %1</translation>
    </message>
    <message>
        <source>went on at byte %1</source>
        <translation>verdergegaan bij byte %1</translation>
    </message>
</context>
<context>
    <name>who</name>
    <message numerus="yes">
        <source>%n person(people)</source>
        <translation>
            <numerusform>%Ln persoon</numerusform>
            <numerusform>%Ln personen</numerusform>
        </translation>
    </message>
    <message>
        <source>By plan nobody could open it; what was on the lock is not known.</source>
        <translation>Volgens plan kon niemand openen; wat op het slot stond, is niet bekend.</translation>
    </message>
    <message>
        <source>By plan: %1</source>
        <translation>Volgens plan: %1</translation>
    </message>
    <message>
        <source>By proof: %1</source>
        <translation>Volgens bewijs: %1</translation>
    </message>
    <message>
        <source>By rights alone: mechanical keys, office mode and doors left open are not in it.</source>
        <translation>Alleen naar rechten: mechanische sleutels, kantoorstand en deuren die openstonden, tellen niet mee.</translation>
    </message>
    <message>
        <source>Closed by “%1”: the day was a holiday.</source>
        <translation>Gesloten door ‘%1’: het was een vrije dag.</translation>
    </message>
    <message>
        <source>Hours changed: %1</source>
        <translation>Uren gewijzigd: %1</translation>
    </message>
    <message>
        <source>Hours: “%1”.</source>
        <translation>Uren: ‘%1’.</translation>
    </message>
    <message>
        <source>In force since %1, and on the lock.</source>
        <translation>Van kracht sinds %1, en op het slot.</translation>
    </message>
    <message>
        <source>In force since %1; the lock had %2 of its %3 media.</source>
        <translation>Van kracht sinds %1; het slot had %2 van de %3 media.</translation>
    </message>
    <message>
        <source>Its days may have been others: what they were then is not kept.</source>
        <translation>De dagen kunnen anders zijn geweest: hoe ze toen waren, is niet bewaard.</translation>
    </message>
    <message>
        <source>Its hours may have been others: what they were then is not kept.</source>
        <translation>De uren kunnen anders zijn geweest: hoe ze toen waren, is niet bewaard.</translation>
    </message>
    <message>
        <source>Its key had no medium.</source>
        <translation>De sleutel had geen medium.</translation>
    </message>
    <message>
        <source>Its media may have been others: what they were then is not kept.</source>
        <translation>De media kunnen andere zijn geweest: welke het toen waren, is niet bewaard.</translation>
    </message>
    <message>
        <source>Key becomes valid: %1</source>
        <translation>Sleutel wordt geldig: %1</translation>
    </message>
    <message>
        <source>Key came back: %1</source>
        <translation>Sleutel kwam terug: %1</translation>
    </message>
    <message>
        <source>Key changed: %1</source>
        <translation>Sleutel gewijzigd: %1</translation>
    </message>
    <message>
        <source>Key in force: %1</source>
        <translation>Sleutel van kracht: %1</translation>
    </message>
    <message>
        <source>Key no longer valid: %1</source>
        <translation>Sleutel niet meer geldig: %1</translation>
    </message>
    <message>
        <source>Key suspended: %1</source>
        <translation>Sleutel geschorst: %1</translation>
    </message>
    <message>
        <source>Key taken in: %1</source>
        <translation>Sleutel ingenomen: %1</translation>
    </message>
    <message>
        <source>No key was planned any more; the lock still had it.</source>
        <translation>Er was geen sleutel meer gepland; het slot had die nog wel.</translation>
    </message>
    <message>
        <source>No key was planned, and the lock let nothing of it open.</source>
        <translation>Er was geen sleutel gepland, en op het slot opende er niets van.</translation>
    </message>
    <message>
        <source>No medium was left by plan; the lock still had one.</source>
        <translation>Volgens plan was er geen medium meer; het slot had er nog een.</translation>
    </message>
    <message>
        <source>Nobody could open it: no key was planned, and none was on the lock.</source>
        <translation>Niemand kon openen: er was geen sleutel gepland en er stond er geen op het slot.</translation>
    </message>
    <message>
        <source>Nobody known here</source>
        <translation>Hier niemand bekend</translation>
    </message>
    <message>
        <source>Not within its days or hours by plan; the lock went by other ones.</source>
        <translation>Volgens plan buiten de dagen of uren; het slot ging uit van andere.</translation>
    </message>
    <message>
        <source>Other hardware was in this door then: %1.</source>
        <translation>In deze deur zat toen andere hardware: %1.</translation>
    </message>
    <message>
        <source>Outside the hours of “%1”.</source>
        <translation>Buiten de uren van ‘%1’.</translation>
    </message>
    <message>
        <source>Planned since %1; on the lock it was still suspended.</source>
        <translation>Gepland sinds %1; op het slot was de sleutel nog geschorst.</translation>
    </message>
    <message>
        <source>Planned since %1; the lock did not have it yet.</source>
        <translation>Gepland sinds %1; het slot had de sleutel nog niet.</translation>
    </message>
    <message>
        <source>Planned since %1; the lock went by other days or hours.</source>
        <translation>Gepland sinds %1; het slot ging uit van andere dagen of uren.</translation>
    </message>
    <message>
        <source>Planned since %1; what the lock held then is not known.</source>
        <translation>Gepland sinds %1; wat het slot toen bevatte, is niet bekend.</translation>
    </message>
    <message>
        <source>Proven by the lock&apos;s receipt of %1.</source>
        <translation>Bewezen door het bewijs van het slot van %1.</translation>
    </message>
    <message>
        <source>Some keys were changed at another desk. Their days and hours of then may not be known here.</source>
        <translation>Sommige sleutels zijn op een andere computer gewijzigd. De dagen en uren van toen zijn hier misschien niet bekend.</translation>
    </message>
    <message>
        <source>Suspended %1; the lock did not know of it yet.</source>
        <translation>Geschorst %1; het slot wist daar nog niet van.</translation>
    </message>
    <message>
        <source>Suspended since %1.</source>
        <translation>Geschorst sinds %1.</translation>
    </message>
    <message>
        <source>Taken in %1.</source>
        <translation>Ingenomen %1.</translation>
    </message>
    <message>
        <source>Taken in %1; the lock still had it.</source>
        <translation>Ingenomen %1; het slot had de sleutel nog.</translation>
    </message>
    <message>
        <source>The lock proved its list</source>
        <translation>Het slot bewees zijn lijst</translation>
    </message>
    <message>
        <source>The lock was released and its list erased</source>
        <translation>Het slot is vrijgegeven en de lijst gewist</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set back: the time from %1 to %2 came twice. The order of what was done is sure, the exact moment is not.</source>
        <translation>De klok van deze computer is teruggezet: de tijd van %1 tot %2 kwam twee keer voor. De volgorde staat vast, het precieze moment niet.</translation>
    </message>
    <message>
        <source>This lock never proved what it holds, so only the plan is known.</source>
        <translation>Dit slot heeft nooit bewezen wat het bevat; alleen het plan is dus bekend.</translation>
    </message>
    <message>
        <source>Valid %1 to %2.</source>
        <translation>Geldig van %1 tot %2.</translation>
    </message>
    <message>
        <source>Valid only from %1 on.</source>
        <translation>Pas geldig vanaf %1.</translation>
    </message>
    <message>
        <source>Valid only until %1.</source>
        <translation>Alleen geldig tot en met %1.</translation>
    </message>
    <message>
        <source>Was removed since.</source>
        <translation>Is sindsdien verwijderd.</translation>
    </message>
    <message>
        <source>What this lock proved is kept from %1 on. For this moment only the plan is known.</source>
        <translation>Wat dit slot bewees, is bewaard vanaf %1. Van dit moment is alleen het plan bekend.</translation>
    </message>
    <message>
        <source>Written by others: no key of this building, but on the lock.</source>
        <translation>Door anderen geschreven: geen sleutel van dit gebouw, maar wel op het slot.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %Ln</numerusform>
            <numerusform>en nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>closed, holiday</source>
        <translation>gesloten, vrije dag</translation>
    </message>
    <message>
        <source>could open</source>
        <translation>kon openen</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>geen sleutel</translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>niet meer geldig</translation>
    </message>
    <message>
        <source>no medium</source>
        <translation>geen medium</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>not on the lock</source>
        <translation>niet op het slot</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>nog niet geldig</translation>
    </message>
    <message>
        <source>outside its hours</source>
        <translation>buiten de uren</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>geschorst</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>ingenomen</translation>
    </message>
</context>
</TS>
