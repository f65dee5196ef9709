<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translation>Om programmet</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Ikoner</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message numerus="yes">
        <source>%n change(s) wait(s) for the platform until you sign in again.</source>
        <translation>
            <numerusform>%Ln ändring väntar på plattformen tills du loggar in igen.</numerusform>
            <numerusform>%Ln ändringar väntar på plattformen tills du loggar in igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account and platform</source>
        <translation>Konto och plattform</translation>
    </message>
    <message>
        <source>Building management is on. It costs no code.</source>
        <translation>Fastighetsförvaltning är på. Det kostar ingen kod.</translation>
    </message>
    <message>
        <source>Building management was not switched on</source>
        <translation>Fastighetsförvaltningen slogs inte på</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktioner</translation>
    </message>
    <message>
        <source>Lock owner</source>
        <translation>Låsägare</translation>
    </message>
    <message>
        <source>Lock owner and building manager</source>
        <translation>Låsägare och fastighetsförvaltare</translation>
    </message>
    <message>
        <source>Locks, people and keys stay in this profile.</source>
        <translation>Lås, personer och nycklar stannar i den här profilen.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logga ut</translation>
    </message>
    <message>
        <source>Sign out of the platform?</source>
        <translation>Logga ut från plattformen?</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Inloggad som</translation>
    </message>
    <message>
        <source>Signed out here</source>
        <translation>Utloggad här</translation>
    </message>
    <message>
        <source>Signed out. Everything stays in this profile.</source>
        <translation>Utloggad. Allt stannar i den här profilen.</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>Loggar ut</translation>
    </message>
    <message>
        <source>Switch on building management</source>
        <translation>Slå på fastighetsförvaltning</translation>
    </message>
    <message>
        <source>Switching on</source>
        <translation>Slår på</translation>
    </message>
    <message>
        <source>Switching on building management</source>
        <translation>Slår på fastighetsförvaltning</translation>
    </message>
    <message>
        <source>The platform could not be told. Take this computer off the account on its devices page.</source>
        <translation>Plattformen kunde inte meddelas. Ta bort den här datorn från kontot på dess sida Datorer.</translation>
    </message>
    <message>
        <source>The platform does not know this computer any more. Everything is kept; sign in again.</source>
        <translation>Plattformen känner inte längre till den här datorn. Allt är kvar; logga in igen.</translation>
    </message>
    <message>
        <source>This profile is a copy, or an older state that came back. Sign in as a new computer.</source>
        <translation>Den här profilen är en kopia, eller ett äldre läge som har kommit tillbaka. Logga in som ny dator.</translation>
    </message>
    <message>
        <source>This profile is signed in as %1.</source>
        <translation>Den här profilen är inloggad som %1.</translation>
    </message>
    <message>
        <source>This profile was not signed out</source>
        <translation>Profilen loggades inte ut</translation>
    </message>
    <message>
        <source>Was signed in as</source>
        <translation>Var inloggad som</translation>
    </message>
</context>
<context>
    <name>AddLockForm</name>
    <message>
        <source>A lock needs a name.</source>
        <translation>Ett lås behöver ett namn.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Frågar %1</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Byggnad</translation>
    </message>
    <message>
        <source>Choose how this computer reaches the lock.</source>
        <translation>Välj hur datorn når låset.</translation>
    </message>
    <message>
        <source>It begins with FLX1 and was in the box of the lock.</source>
        <translation>Den börjar med FLX1 och låg i låsets kartong.</translation>
    </message>
    <message>
        <source>Label of the lock</source>
        <translation>Låsets etikett</translation>
    </message>
    <message>
        <source>Label: type or paste what stands on it</source>
        <translation>Etikett: skriv eller klistra in det som står på den</translation>
    </message>
    <message>
        <source>Link: how this computer reaches the lock</source>
        <translation>Anslutning: hur datorn når låset</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Lås %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name: what people call it</source>
        <translation>Namn: vad alla kallar det</translation>
    </message>
    <message>
        <source>Of the lock whose serial ends with %1; it begins with FLX1 and was in its box.</source>
        <translation>Till låset vars serienummer slutar på %1; den börjar med FLX1 och låg i kartongen.</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Nås via</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testa</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Testing the link</source>
        <translation>Testar anslutningen</translation>
    </message>
    <message>
        <source>The label is missing.</source>
        <translation>Etiketten saknas.</translation>
    </message>
    <message>
        <source>This is the label of lock %1, but the lock chosen above ends with %2. Take the label of that lock, or choose another lock.</source>
        <translation>Det här är etiketten till lås %1, men låset som valts ovan slutar på %2. Ta det låsets etikett eller välj ett annat lås.</translation>
    </message>
    <message>
        <source>This link was used before.</source>
        <translation>Den här anslutningen har använts förut.</translation>
    </message>
</context>
<context>
    <name>AddLockNearby</name>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Välj %1</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Välj ett annat</translation>
    </message>
    <message>
        <source>Chosen: the lock whose serial ends with %1.</source>
        <translation>Valt: låset vars serienummer slutar på %1.</translation>
    </message>
    <message>
        <source>Find locks nearby</source>
        <translation>Hitta lås i närheten</translation>
    </message>
    <message>
        <source>Listening. Go to the door, within 5 m.</source>
        <translation>Lyssnar. Gå till dörren, inom 5 m.</translation>
    </message>
    <message>
        <source>Or go on with its label alone.</source>
        <translation>Eller fortsätt med bara etiketten.</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Sluta lyssna</translation>
    </message>
    <message>
        <source>Strongest first. Choose the lock in front of you.</source>
        <translation>Starkast först. Välj låset framför dig.</translation>
    </message>
</context>
<context>
    <name>AddLockSheet</name>
    <message>
        <source>%1 was added.</source>
        <translation>%1 lades till.</translation>
    </message>
    <message>
        <source>%1 was added; its registration waits.</source>
        <translation>%1 lades till; registreringen väntar.</translation>
    </message>
    <message>
        <source>Add another lock</source>
        <translation>Lägg till ett lås till</translation>
    </message>
    <message>
        <source>Add lock</source>
        <translation>Lägg till lås</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation>Lägger till %1</translation>
    </message>
    <message>
        <source>Adding lock</source>
        <translation>Lägger till lås</translation>
    </message>
    <message>
        <source>Asking the platform</source>
        <translation>Frågar plattformen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Claim: the lock takes this profile as its owner</source>
        <translation>Ägarskap: låset tar den här profilen som ägare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Issue the first key</source>
        <translation>Lämna ut den första nyckeln</translation>
    </message>
    <message>
        <source>Looking for the lock</source>
        <translation>Söker låset</translation>
    </message>
    <message>
        <source>Press the button at the inside of the lock; it listens for 2 minutes.</source>
        <translation>Tryck på knappen på låsets insida; det lyssnar i 2 minuter.</translation>
    </message>
    <message>
        <source>Register: the platform opens it for this account</source>
        <translation>Registrering: plattformen öppnar det för det här kontot</translation>
    </message>
    <message>
        <source>The button was pressed: the lock listens for 2 minutes.</source>
        <translation>Knappen har tryckts in: låset lyssnar i 2 minuter.</translation>
    </message>
    <message>
        <source>The lock has taken this profile as its owner.</source>
        <translation>Låset har tagit den här profilen som ägare.</translation>
    </message>
    <message>
        <source>The lock is registered.</source>
        <translation>Låset är registrerat.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message>
        <source>%1 has a key of %2 now.</source>
        <translation>%1 har nu en nyckel till %2.</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Ta över</translation>
    </message>
    <message>
        <source>Adopt this record</source>
        <translation>Ta över den här posten</translation>
    </message>
    <message>
        <source>Adopting</source>
        <translation>Tar över</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation>Välj en person.</translation>
    </message>
    <message>
        <source>It opens as it did: %1 at %2 becomes a key of this person, from the stock of the lock.</source>
        <translation>Den öppnar som förut: %1 i %2 blir en nyckel för den här personen, från låsets lager.</translation>
    </message>
    <message>
        <source>Name or unit</source>
        <translation>Namn eller lägenhet</translation>
    </message>
    <message>
        <source>Nobody is known yet: add a person on the page People first.</source>
        <translation>Ingen person finns ännu: lägg först till någon på sidan Personer.</translation>
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
            <numerusform>%Ln lås har fått sin plats.</numerusform>
            <numerusform>%Ln lås har fått sin plats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a place inside the chosen one</source>
        <translation>Lägg till en plats inuti den valda</translation>
    </message>
    <message>
        <source>Add building</source>
        <translation>Lägg till byggnad</translation>
    </message>
    <message>
        <source>Add inside</source>
        <translation>Lägg till inuti</translation>
    </message>
    <message>
        <source>At no place</source>
        <translation>Utan plats</translation>
    </message>
    <message>
        <source>Building management is off for this account. Switch it on in the settings; it costs no code.</source>
        <translation>Fastighetsförvaltning är av för det här kontot. Slå på den i inställningarna; det kostar ingen kod.</translation>
    </message>
    <message>
        <source>Choose a place in the tree first.</source>
        <translation>Välj först en plats i trädet.</translation>
    </message>
    <message>
        <source>Cut place, to put it somewhere else</source>
        <translation>Klipp ut platsen för att lägga den någon annanstans</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Planritning</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Locks of this place</source>
        <translation>Lås på den här platsen</translation>
    </message>
    <message>
        <source>Make places of what these locks say</source>
        <translation>Gör platser av det som låsen anger</translation>
    </message>
    <message>
        <source>Move place down</source>
        <translation>Flytta platsen nedåt</translation>
    </message>
    <message>
        <source>Move place up</source>
        <translation>Flytta platsen uppåt</translation>
    </message>
    <message>
        <source>No lock stands here</source>
        <translation>Inget lås finns här</translation>
    </message>
    <message>
        <source>Nothing lies in a door.</source>
        <translation>Inget ligger i en dörr.</translation>
    </message>
    <message>
        <source>Put locks here</source>
        <translation>Placera lås här</translation>
    </message>
    <message>
        <source>Put locks here, or drag them onto a place of the tree.</source>
        <translation>Placera lås här, eller dra dem till en plats i trädet.</translation>
    </message>
    <message>
        <source>Put the cut place into the chosen one</source>
        <translation>Lägg den utklippta platsen i den valda</translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation>Ta bort plats</translation>
    </message>
    <message>
        <source>Rename place</source>
        <translation>Byt namn på plats</translation>
    </message>
    <message>
        <source>Show only this place</source>
        <translation>Visa bara den här platsen</translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message numerus="yes">
        <source>%n key(s) change(s).</source>
        <translation>
            <numerusform>%Ln nyckel ändras.</numerusform>
            <numerusform>%Ln nycklar ändras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) changed.</source>
        <translation>
            <numerusform>%Ln nyckel ändrades.</numerusform>
            <numerusform>%Ln nycklar ändrades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message numerus="yes">
        <source>Change %n key(s)</source>
        <translation>
            <numerusform>Ändra %Ln nyckel</numerusform>
            <numerusform>Ändra %Ln nycklar</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Ändrar</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Innehavare</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>Innehavare</translation>
    </message>
    <message>
        <source>Hours of the schedule</source>
        <translation>Tidsschemats tider</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Nyckelbärare</translation>
    </message>
    <message>
        <source>No key was changed</source>
        <translation>Ingen nyckel ändrades</translation>
    </message>
    <message>
        <source>Nothing was different, so nothing was changed.</source>
        <translation>Inget skilde sig, så inget ändrades.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Program now</source>
        <translation>Programmera nu</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Tidsschema</translation>
    </message>
    <message numerus="yes">
        <source>The doors go by it after %n lock(s) are programmed.</source>
        <translation>
            <numerusform>Dörrarna följer det när %Ln lås har programmerats.</numerusform>
            <numerusform>Dörrarna följer det när %Ln lås har programmerats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their days differ and stay as they are.</source>
        <translation>Deras dagar skiljer sig och lämnas som de är.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Giltig från</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Giltig till och med</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Giltighet</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Det här händer</translation>
    </message>
    <message>
        <source>Write the day as 31 Dec 2026 or 31-12-2026.</source>
        <translation>Skriv dagen som 2026-12-31 eller 31-12-2026.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>genast</translation>
    </message>
    <message>
        <source>no end date</source>
        <translation>inget slutdatum</translation>
    </message>
    <message>
        <source>until</source>
        <translation>till</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Code, part %1 of %2</source>
        <translation>Kod, del %1 av %2</translation>
    </message>
</context>
<context>
    <name>ColumnsPart</name>
    <message>
        <source>As they are written</source>
        <translation>Som de är skrivna</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Tecken</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Filens kolumner</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day first, 31-12-2026</source>
        <translation>Dag först, 31-12-2026</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>I filen: %1</translation>
    </message>
    <message>
        <source>Month first, 12/31/2026</source>
        <translation>Månad först, 12/31/2026</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Kalkylblad</translation>
    </message>
    <message>
        <source>The chosen column is taken for</source>
        <translation>Den valda kolumnen läses som</translation>
    </message>
    <message>
        <source>The first line holds headings</source>
        <translation>Första raden innehåller rubriker</translation>
    </message>
</context>
<context>
    <name>ComboField</name>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
</context>
<context>
    <name>ComputersCard</name>
    <message>
        <source>Change role</source>
        <translation>Byt roll</translation>
    </message>
    <message>
        <source>Choose a computer in the list.</source>
        <translation>Välj en dator i listan.</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Datorer</translation>
    </message>
    <message>
        <source>It is given up already.</source>
        <translation>Den har redan getts upp.</translation>
    </message>
    <message>
        <source>It is the computer you are working at.</source>
        <translation>Det är datorn du arbetar vid.</translation>
    </message>
    <message>
        <source>Lost or stolen</source>
        <translation>Förlorad eller stulen</translation>
    </message>
    <message>
        <source>No computer yet</source>
        <translation>Ingen dator ännu</translation>
    </message>
    <message numerus="yes">
        <source>Program %n lock(s)</source>
        <translation>
            <numerusform>Programmera %Ln lås</numerusform>
            <numerusform>Programmera %Ln lås</numerusform>
        </translation>
    </message>
    <message>
        <source>Role of the computer</source>
        <translation>Datorns roll</translation>
    </message>
    <message>
        <source>The first session with a lock puts this computer here.</source>
        <translation>Datorn hamnar här vid första kontakten med ett lås.</translation>
    </message>
    <message>
        <source>The rights of %1 are withdrawn; each lock hears of it when it is programmed.</source>
        <translation>Rättigheterna för %1 är återkallade; varje lås får veta det när det programmeras.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>ConflictDetail</name>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Show the holidays</source>
        <translation>Visa helgdagarna</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Visa nyckeln</translation>
    </message>
    <message>
        <source>Show the lock</source>
        <translation>Visa låset</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Visa personen</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Visa platsen</translation>
    </message>
    <message>
        <source>Show the week schedules</source>
        <translation>Visa veckoschemana</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Ta det andra</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Uppfattat</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose a date</source>
        <translation>Välj datum</translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>Flytta in</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>Flytta ut</translation>
    </message>
    <message>
        <source>Program now</source>
        <translation>Programmera nu</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Sparar</translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n key(s)</source>
        <translation>
            <numerusform>Pausa %Ln nyckel</numerusform>
            <numerusform>Pausa %Ln nycklar</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the day as 31 Dec 2026 or 31-12-2026.</source>
        <translation>Skriv dagen som 2026-12-31 eller 31-12-2026.</translation>
    </message>
</context>
<context>
    <name>DayHours</name>
    <message>
        <source>Add hours</source>
        <translation>Lägg till tider</translation>
    </message>
    <message>
        <source>Closed. Draw a block in the bar, or add hours.</source>
        <translation>Stängt. Rita ett block i fältet eller lägg till tider.</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopiera till</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>Kopiera till %1</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Varje dag</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Vardagar</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Visa dessa dagar</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Sista dagen kommer före den första.</translation>
    </message>
    <message>
        <source>Which days?</source>
        <translation>Vilka dagar?</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>This is decided already.</source>
        <translation>Det här är redan avgjort.</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Delete the demo building</source>
        <translation>Radera demobyggnaden</translation>
    </message>
    <message>
        <source>Delete the demo building?</source>
        <translation>Radera demobyggnaden?</translation>
    </message>
    <message>
        <source>Demo building</source>
        <translation>Demobyggnad</translation>
    </message>
    <message>
        <source>Its locks, people, keys and events are deleted from this computer. Your own profile stays.</source>
        <translation>Dess lås, personer, nycklar och händelser raderas från datorn. Din egen profil är kvar.</translation>
    </message>
</context>
<context>
    <name>DemoLabels</name>
    <message>
        <source>Labels of the demo building</source>
        <translation>Demobyggnadens etiketter</translation>
    </message>
    <message>
        <source>Press its button</source>
        <translation>Tryck på dess knapp</translation>
    </message>
    <message>
        <source>Press the button of %1</source>
        <translation>Tryck på knappen på %1</translation>
    </message>
    <message>
        <source>Use the label of %1</source>
        <translation>Använd etiketten till %1</translation>
    </message>
    <message>
        <source>Use this label</source>
        <translation>Använd etiketten</translation>
    </message>
</context>
<context>
    <name>Dongle</name>
    <message>
        <source>Choose later</source>
        <translation>Välj senare</translation>
    </message>
    <message>
        <source>Locks are reached by</source>
        <translation>Låsen nås via</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Sök igen</translation>
    </message>
    <message>
        <source>Nothing was found. It can be chosen later in the settings.</source>
        <translation>Inget hittades. Det kan väljas senare i inställningarna.</translation>
    </message>
    <message>
        <source>This computer reaches the locks by the dongle, or by Bluetooth of its own. Plug the dongle in and choose its port, or choose Bluetooth.</source>
        <translation>Datorn når låsen via programmeringsdongeln eller via egen Bluetooth. Anslut dongeln och välj dess port, eller välj Bluetooth.</translation>
    </message>
</context>
<context>
    <name>DoorWindow</name>
    <message>
        <source>At the door</source>
        <translation>Vid dörren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Dörr</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Nyckelbärare</translation>
    </message>
    <message>
        <source>Number of the tag, or the code</source>
        <translation>Taggens nummer, eller koden</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Visa upp</translation>
    </message>
    <message>
        <source>Press the lock&apos;s button</source>
        <translation>Tryck på låsets knapp</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Fjärrkontroll</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tagg</translation>
    </message>
    <message>
        <source>The button was pressed: the lock can be added for two minutes.</source>
        <translation>Knappen har tryckts in: låset kan läggas till under två minuter.</translation>
    </message>
    <message>
        <source>The door opens.</source>
        <translation>Dörren öppnas.</translation>
    </message>
    <message>
        <source>The door stays shut: %1.</source>
        <translation>Dörren förblir stängd: %1.</translation>
    </message>
    <message>
        <source>The lock does not react.</source>
        <translation>Låset reagerar inte.</translation>
    </message>
    <message>
        <source>This stands in for a person at a door of the demo building.</source>
        <translation>Det här ersätter en person vid en dörr i demobyggnaden.</translation>
    </message>
    <message>
        <source>What is presented</source>
        <translation>Det som visas upp</translation>
    </message>
</context>
<context>
    <name>EffectCard</name>
    <message>
        <source>Enter a code and choose a lock: what it does shows here before it is used.</source>
        <translation>Ange en kod och välj ett lås: här syns vad den gör innan den används.</translation>
    </message>
    <message>
        <source>The day on which the platform accepts the code counts. Offline it waits and unlocks nothing.</source>
        <translation>Dagen då plattformen tar emot koden gäller. Utan anslutning väntar den och låser inte upp något.</translation>
    </message>
    <message>
        <source>The platform decides: the code can still be tried.</source>
        <translation>Plattformen avgör: koden kan ändå prövas.</translation>
    </message>
    <message>
        <source>Use code</source>
        <translation>Använd kod</translation>
    </message>
    <message>
        <source>Use code for %1</source>
        <translation>Använd kod för %1</translation>
    </message>
    <message>
        <source>What this code will do</source>
        <translation>Det här gör koden</translation>
    </message>
</context>
<context>
    <name>EnterCard</name>
    <message>
        <source>A code works once, for one lock. Typing it here does not use it up.</source>
        <translation>En kod gäller en gång, för ett lås. Att skriva in den här förbrukar den inte.</translation>
    </message>
    <message>
        <source>Code on the card</source>
        <translation>Koden på kortet</translation>
    </message>
    <message>
        <source>Codes, one per line</source>
        <translation>Koder, en per rad</translation>
    </message>
    <message>
        <source>Enter a code</source>
        <translation>Ange en kod</translation>
    </message>
    <message>
        <source>For every code that has no lock of its own at the right.</source>
        <translation>För varje kod som inte har ett eget lås till höger.</translation>
    </message>
    <message>
        <source>For lock</source>
        <translation>För lås</translation>
    </message>
    <message>
        <source>Name, building or serial</source>
        <translation>Namn, byggnad eller serienummer</translation>
    </message>
    <message>
        <source>One code per line</source>
        <translation>En kod per rad</translation>
    </message>
    <message>
        <source>Paste many</source>
        <translation>Klistra in flera</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Was anything changed?</source>
        <translation>Har något ändrats?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Det här hände</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Gör så här</translation>
    </message>
</context>
<context>
    <name>EventHolds</name>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>%Ln bevarande</numerusform>
            <numerusform>%Ln bevaranden</numerusform>
        </translation>
    </message>
    <message>
        <source>Events on hold stay whatever their age, until the hold ends.</source>
        <translation>Bevarade händelser stannar kvar hur gamla de än är, tills bevarandet slutar.</translation>
    </message>
    <message>
        <source>Keep events longer</source>
        <translation>Bevara händelser längre</translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message>
        <source>Ask for a reason before events are shown or exported</source>
        <translation>Fråga efter orsak innan händelser visas eller exporteras</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message numerus="yes">
        <source>Events are kept for %n day(s).</source>
        <translation>
            <numerusform>Händelser sparas i %Ln dag.</numerusform>
            <numerusform>Händelser sparas i %Ln dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Events by day</source>
        <translation>Händelser per dag</translation>
    </message>
    <message>
        <source>Keep events for how many days?</source>
        <translation>Hur många dagar ska händelser sparas?</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>Spara inställningarna</translation>
    </message>
    <message>
        <source>Keep what locks had proven for how many days?</source>
        <translation>I hur många dagar ska det som låsen bevisat sparas?</translation>
    </message>
    <message>
        <source>Names and media of events go after that; how many there were each day stays. The key ledger stays. For as long as proofs are kept, the program can say who could open a door by what the lock had proven.</source>
        <translation>Därefter försvinner namn och nyckelbärare ur händelserna; hur många de var per dag finns kvar. Nyckelregistret finns kvar. Så länge bevisen sparas kan programmet säga vem som kunde öppna en dörr enligt det som låset bevisat.</translation>
    </message>
    <message>
        <source>Periods that end</source>
        <translation>Perioder som slutar</translation>
    </message>
    <message>
        <source>Periods that end by month</source>
        <translation>Perioder som slutar, per månad</translation>
    </message>
    <message>
        <source>Type a number of days.</source>
        <translation>Skriv ett antal dagar.</translation>
    </message>
    <message>
        <source>What the bars show</source>
        <translation>Vad staplarna visar</translation>
    </message>
    <message>
        <source>Why so long? This is recorded.</source>
        <translation>Varför så länge? Svaret registreras.</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>öppnade</translation>
    </message>
    <message>
        <source>options to share</source>
        <translation>delningstillval</translation>
    </message>
    <message>
        <source>periods</source>
        <translation>perioder</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>nekade</translation>
    </message>
    <message>
        <source>today so far %1</source>
        <translation>hittills i dag %1</translation>
    </message>
</context>
<context>
    <name>EventsExport</name>
    <message>
        <source>%1 events written to %2.</source>
        <translation>%1 händelser skrevs till %2.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-arbetsbok (*.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)…</source>
        <translation>Excel-arbetsbok (XLSX)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Exportera händelser</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporterar</translation>
    </message>
    <message>
        <source>Exporting events to %1</source>
        <translation>Exporterar händelser till %1</translation>
    </message>
    <message>
        <source>Text with separators (*.csv)</source>
        <translation>Text med skiljetecken (*.csv)</translation>
    </message>
    <message>
        <source>Text with separators (CSV)…</source>
        <translation>Text med skiljetecken (CSV)…</translation>
    </message>
    <message>
        <source>Why are events exported?</source>
        <translation>Varför exporteras händelser?</translation>
    </message>
    <message>
        <source>events</source>
        <translation>händelser</translation>
    </message>
</context>
<context>
    <name>EventsFilter</name>
    <message numerus="yes">
        <source>%n kind(s) of event</source>
        <translation>
            <numerusform>%Ln sorts händelse</numerusform>
            <numerusform>%Ln sorters händelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln lås</numerusform>
            <numerusform>%Ln lås</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Kinds of event…</source>
        <translation>Sorters händelser…</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Senaste 30 dagarna</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Senaste 7 dagarna</translation>
    </message>
    <message>
        <source>Locks…</source>
        <translation>Lås…</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Behöver ses över</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Andra dagar…</translation>
    </message>
    <message>
        <source>People…</source>
        <translation>Personer…</translation>
    </message>
    <message>
        <source>Search names and text</source>
        <translation>Sök namn och text</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Which events?</source>
        <translation>Vilka händelser?</translation>
    </message>
    <message>
        <source>Which locks?</source>
        <translation>Vilka lås?</translation>
    </message>
    <message>
        <source>Which people?</source>
        <translation>Vilka personer?</translation>
    </message>
</context>
<context>
    <name>EventsGate</name>
    <message numerus="yes">
        <source>Events are kept for %n day(s).</source>
        <translation>
            <numerusform>Händelser sparas i %Ln dag.</numerusform>
            <numerusform>Händelser sparas i %Ln dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>For example: report of a stolen bicycle</source>
        <translation>Till exempel: anmälan om en stulen cykel</translation>
    </message>
    <message>
        <source>Owners, building managers, organisation managers and auditors may. Ask one of them.</source>
        <translation>Ägare, fastighetsförvaltare, organisationsansvariga och revisorer får det. Fråga någon av dem.</translation>
    </message>
    <message>
        <source>Reason given: %1.</source>
        <translation>Angiven orsak: %1.</translation>
    </message>
    <message>
        <source>Say in a few words why you look at events.</source>
        <translation>Säg kort varför du ser på händelser.</translation>
    </message>
    <message>
        <source>Show events</source>
        <translation>Visa händelser</translation>
    </message>
    <message>
        <source>This view is recorded for %1, %2.</source>
        <translation>Visningen registreras för %1, %2.</translation>
    </message>
    <message>
        <source>Why do you look at events?</source>
        <translation>Varför ser du på händelser?</translation>
    </message>
    <message>
        <source>You may not see events</source>
        <translation>Du får inte se händelser</translation>
    </message>
    <message>
        <source>Your name, the time and the reason are recorded.</source>
        <translation>Ditt namn, tiden och orsaken registreras.</translation>
    </message>
</context>
<context>
    <name>EventsHistogram</name>
    <message>
        <source>Events over time</source>
        <translation>Händelser över tid</translation>
    </message>
    <message>
        <source>The figures as a table</source>
        <translation>Siffrorna som tabell</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>%1 stored</source>
        <translation>%1 sparade</translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln lås</numerusform>
            <numerusform>%Ln lås</numerusform>
        </translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Locks keep their events until they are read.</source>
        <translation>Låsen behåller sina händelser tills de läses av.</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Nyckelbärare</translation>
    </message>
    <message>
        <source>No event fits</source>
        <translation>Ingen händelse passar</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Inga händelser ännu</translation>
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
        <translation>Läs loggar</translation>
    </message>
    <message>
        <source>Read the logs of the locks</source>
        <translation>Läs låsens loggar</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Visa alla händelser</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Ta bort ett filter för att se fler.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Time at the lock</source>
        <translation>Tid vid låset</translation>
    </message>
    <message>
        <source>rows %1 to %2 of %3</source>
        <translation>rad %1 till %2 av %3</translation>
    </message>
</context>
<context>
    <name>ExposureMeter</name>
    <message>
        <source>Door</source>
        <translation>Dörr</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Dörrar</translation>
    </message>
    <message>
        <source>Doors that are closed</source>
        <translation>Dörrar som är stängda</translation>
    </message>
    <message>
        <source>It never got onto the list of a lock.</source>
        <translation>Den kom aldrig med på något låses lista.</translation>
    </message>
    <message>
        <source>Lost medium</source>
        <translation>Förlorad nyckelbärare</translation>
    </message>
    <message>
        <source>No lock ever knew it</source>
        <translation>Inget lås har känt till den</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>Kvar att stänga</translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message>
        <source>%1 was not programmed</source>
        <translation>%1 programmerades inte</translation>
    </message>
    <message>
        <source>Go on at byte %1</source>
        <translation>Fortsätt vid byte %1</translation>
    </message>
    <message>
        <source>Skip this lock</source>
        <translation>Hoppa över låset</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>%1 characters; at most %2 can be kept.</source>
        <translation>%1 tecken; högst %2 kan sparas.</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 av %2 tecken</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message numerus="yes">
        <source>%n lock(s), %1</source>
        <translation>
            <numerusform>%Ln lås, %1</numerusform>
            <numerusform>%Ln lås, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n person(people)</source>
        <translation>
            <numerusform>av %Ln person</numerusform>
            <numerusform>av %Ln personer</numerusform>
        </translation>
    </message>
    <message>
        <source>keys wanted</source>
        <translation>önskade nycklar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>inget att skicka</translation>
    </message>
    <message>
        <source>on the lock</source>
        <translation>på låset</translation>
    </message>
    <message>
        <source>programming renews it</source>
        <translation>programmering förnyar det</translation>
    </message>
    <message>
        <source>proof older than 30 days</source>
        <translation>bevis äldre än 30 dagar</translation>
    </message>
    <message>
        <source>proven by receipts</source>
        <translation>styrkta av kvitton</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>i kö</translation>
    </message>
    <message>
        <source>taken in, still open</source>
        <translation>återtagna, öppnar än</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Händelser över tid</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Öppnade</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Övrigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Nekade</translation>
    </message>
    <message>
        <source>Show this time</source>
        <translation>Visa den här tiden</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>Ta bort filter: %1</translation>
    </message>
</context>
<context>
    <name>FirmwareSheet</name>
    <message>
        <source>%1 bytes are on the lock.</source>
        <translation>%1 byte finns på låset.</translation>
    </message>
    <message>
        <source>%1 is on its way; going on needs no file. The lock runs %2.</source>
        <translation>%1 är på väg; ingen fil behövs för att fortsätta. Låset kör %2.</translation>
    </message>
    <message>
        <source>All of it is on the lock.</source>
        <translation>Allt finns på låset.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Välj först en fil.</translation>
    </message>
    <message>
        <source>Choose a firmware file</source>
        <translation>Välj en fil med fast programvara</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Välj fil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>File: the new firmware and its version</source>
        <translation>Fil: den nya fasta programvaran och dess version</translation>
    </message>
    <message>
        <source>Firmware file</source>
        <translation>Fil med fast programvara</translation>
    </message>
    <message>
        <source>Firmware file of the maker</source>
        <translation>Tillverkarens fil med fast programvara</translation>
    </message>
    <message>
        <source>Firmware sent</source>
        <translation>Skickad programvara</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Fortsätt med %1</translation>
    </message>
    <message>
        <source>Looking for the lock</source>
        <translation>Söker låset</translation>
    </message>
    <message>
        <source>Restart: the lock shows what it runs</source>
        <translation>Omstart: låset visar vad det kör</translation>
    </message>
    <message>
        <source>Send: after a break it goes on where it stopped</source>
        <translation>Skicka: efter ett avbrott fortsätter det där det stannade</translation>
    </message>
    <message>
        <source>Stopped; the lock was not changed.</source>
        <translation>Avbrutet; låset ändrades inte.</translation>
    </message>
    <message>
        <source>The lock refuses a lower version, a file for another model and one without its maker&apos;s signature. Until it restarts it runs what it runs now. Keys and list stay.</source>
        <translation>Låset vägrar en lägre version, en fil för en annan modell och en utan tillverkarens signatur. Fram till omstarten kör det samma som nu. Nycklar och lista är kvar.</translation>
    </message>
    <message>
        <source>The lock runs %1.</source>
        <translation>Låset kör %1.</translation>
    </message>
    <message>
        <source>Update firmware</source>
        <translation>Uppdatera programvara</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Uppdaterar</translation>
    </message>
    <message>
        <source>Version of the file</source>
        <translation>Filens version</translation>
    </message>
    <message>
        <source>an unknown version</source>
        <translation>en okänd version</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>A simulated house with 12 locks and 47 people.</source>
        <translation>Ett simulerat hus med 12 lås och 47 personer.</translation>
    </message>
    <message>
        <source>About 10 minutes. You can stop and go on later.</source>
        <translation>Cirka 10 minuter. Du kan sluta och fortsätta senare.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Delete it later with one click</source>
        <translation>Radera den senare med ett klick</translation>
    </message>
    <message>
        <source>First lock: type or scan its label</source>
        <translation>Första låset: skriv eller skanna etiketten</translation>
    </message>
    <message>
        <source>Have the lock&apos;s label at hand</source>
        <translation>Ha låsets etikett till hands</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Locks behave like real ones, faults included</source>
        <translation>Låsen beter sig som riktiga, även med fel</translation>
    </message>
    <message>
        <source>Locks, keys and people of your buildings. How do you want to begin?</source>
        <translation>Lås, nycklar och personer i dina byggnader. Hur vill du börja?</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, no account needed</source>
        <translation>Inget lämnar datorn, inget konto behövs</translation>
    </message>
    <message>
        <source>Protect the data of your property</source>
        <translation>Skydda fastighetens uppgifter</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Kom i gång</translation>
    </message>
    <message>
        <source>Set up my building</source>
        <translation>Ställ in min byggnad</translation>
    </message>
    <message>
        <source>Sign in to the management platform</source>
        <translation>Logga in på förvaltningsplattformen</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Starta demon</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>The dongle</source>
        <translation>Programmeringsdongeln</translation>
    </message>
    <message>
        <source>Try the demo building</source>
        <translation>Prova demobyggnaden</translation>
    </message>
    <message>
        <source>Welcome to Flexeria</source>
        <translation>Välkommen till Flexeria</translation>
    </message>
    <message>
        <source>Your first key in under 2 minutes</source>
        <translation>Din första nyckel på under 2 minuter</translation>
    </message>
</context>
<context>
    <name>FrameData</name>
    <message numerus="yes">
        <source>%n key(s) changed by their days: taken in, suspended or back in force.</source>
        <translation>
            <numerusform>%Ln nyckel ändrades av sina dagar: återtagen, pausad eller aktiv igen.</numerusform>
            <numerusform>%Ln nycklar ändrades av sina dagar: återtagna, pausade eller aktiva igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) need programming</source>
        <translation>
            <numerusform>%Ln lås behöver programmeras</numerusform>
            <numerusform>%Ln lås behöver programmeras</numerusform>
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
        <translation>Fastighetsförvaltare</translation>
    </message>
    <message>
        <source>Demo dongle</source>
        <translation>Demodongel</translation>
    </message>
    <message>
        <source>Dongle on %1</source>
        <translation>Dongel på %1</translation>
    </message>
    <message>
        <source>Find the lock in front of me</source>
        <translation>Hitta låset framför mig</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>No lock needs programming</source>
        <translation>Inget lås behöver programmeras</translation>
    </message>
    <message>
        <source>No way to locks chosen</source>
        <translation>Ingen väg till låsen är vald</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Sign in, sign out: account and platform</source>
        <translation>Logga in eller ut: konto och plattform</translation>
    </message>
    <message>
        <source>What waits for the platform</source>
        <translation>Det som väntar på plattformen</translation>
    </message>
</context>
<context>
    <name>GlobalSearchField</name>
    <message>
        <source>Find locks, people, keys or a command</source>
        <translation>Sök lås, personer, nycklar eller kommandon</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Sök överallt</translation>
    </message>
</context>
<context>
    <name>GroupDetail</name>
    <message>
        <source>Add locks</source>
        <translation>Lägg till lås</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Lägg till personer</translation>
    </message>
    <message>
        <source>Changing the group</source>
        <translation>Ändrar gruppen</translation>
    </message>
    <message>
        <source>Choose a row in the table first.</source>
        <translation>Välj först en rad i tabellen.</translation>
    </message>
    <message>
        <source>Choose somebody who misses a key.</source>
        <translation>Välj någon som saknar en nyckel.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Komplettera</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Radera grupp</translation>
    </message>
    <message>
        <source>Every lock holds what it should for this group.</source>
        <translation>Alla lås innehåller det de ska för gruppen.</translation>
    </message>
    <message>
        <source>Hours and days</source>
        <translation>Tider och dagar</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Present tag</source>
        <translation>Visa upp tagg</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programmera</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Take lock</source>
        <translation>Ta bort lås</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ta ur</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Add group</source>
        <translation>Lägg till grupp</translation>
    </message>
    <message>
        <source>Add people or locks to the group</source>
        <translation>Lägg till personer eller lås i gruppen</translation>
    </message>
    <message>
        <source>Choose a group in the list.</source>
        <translation>Välj en grupp i listan.</translation>
    </message>
    <message>
        <source>Cleaners, residents, caretakers: who is in a group opens its locks.</source>
        <translation>Städare, boende, vaktmästare: den som är med i en grupp öppnar dess lås.</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrera på namn</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>No group fits</source>
        <translation>Ingen grupp passar</translation>
    </message>
    <message>
        <source>No group is chosen</source>
        <translation>Ingen grupp är vald</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Inga grupper ännu</translation>
    </message>
    <message>
        <source>Program the locks of the group</source>
        <translation>Programmera gruppens lås</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Byt namn på grupp</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Visa alla grupper</translation>
    </message>
    <message>
        <source>Take the chosen ones out of the group</source>
        <translation>Ta de valda ur gruppen</translation>
    </message>
</context>
<context>
    <name>HandedOutPage</name>
    <message numerus="yes">
        <source>%n medium(media) settled.</source>
        <translation>
            <numerusform>%Ln nyckelbärare avklarad.</numerusform>
            <numerusform>%Ln nyckelbärare avklarade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%Ln försenad</numerusform>
            <numerusform>%Ln försenade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%Ln visad</numerusform>
            <numerusform>%Ln visade</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose rows in the table first.</source>
        <translation>Välj först rader i tabellen.</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-post…</translation>
    </message>
    <message>
        <source>Every lock</source>
        <translation>Alla lås</translation>
    </message>
    <message>
        <source>Everything that should be back is back.</source>
        <translation>Allt som ska vara tillbaka är tillbaka.</translation>
    </message>
    <message>
        <source>Filter by name, unit or tag</source>
        <translation>Filtrera på namn, lägenhet eller tagg</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Utlämnat</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>No receipt was kept</source>
        <translation>Ingen kvittens sparades</translation>
    </message>
    <message>
        <source>Nothing is handed out</source>
        <translation>Inget är utlämnat</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Inget är försenat</translation>
    </message>
    <message>
        <source>Only without receipt</source>
        <translation>Bara utan kvittens</translation>
    </message>
    <message>
        <source>Print labels, or show the chosen receipt</source>
        <translation>Skriv ut etiketter, eller visa den valda kvittensen</translation>
    </message>
    <message>
        <source>Program now</source>
        <translation>Programmera nu</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Påminn</translation>
    </message>
    <message>
        <source>Show receipt</source>
        <translation>Visa kvittens</translation>
    </message>
    <message>
        <source>Sign for keys on the page People.</source>
        <translation>Kvittera nycklar på sidan Personer.</translation>
    </message>
    <message>
        <source>Tags and remotes of keys stand here.</source>
        <translation>Här står nycklarnas taggar och fjärrkontroller.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Take the chosen media back</source>
        <translation>Ta tillbaka de valda nyckelbärarna</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Tar tillbaka</translation>
    </message>
    <message>
        <source>There is nothing in the list.</source>
        <translation>Listan är tom.</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Skriv av</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>At the door</source>
        <translation>Vid dörren</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Hjälp och kortkommandon</translation>
    </message>
    <message>
        <source>Present a tag or a code at a door of the demo building</source>
        <translation>Visa upp en tagg eller kod vid en dörr i demobyggnaden</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>Choose a step to take it back, and with it what you did since.</source>
        <translation>Välj ett steg för att ångra det och det du gjort sedan dess.</translation>
    </message>
    <message>
        <source>Every change stands here by its name, with a way back.</source>
        <translation>Varje ändring står här med sitt namn och kan ångras.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Inget har gjorts ännu</translation>
    </message>
    <message>
        <source>Only %1 can undo this.</source>
        <translation>Bara %1 kan ångra det här.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Gör om det som ångrades</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Ångra det här steget</translation>
    </message>
    <message numerus="yes">
        <source>Undo up to here: %n step(s)</source>
        <translation>
            <numerusform>Ångra hit: %Ln steg</numerusform>
            <numerusform>Ångra hit: %Ln steg</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who could open a door then?</source>
        <translation>Vem kunde öppna en dörr då?</translation>
    </message>
</context>
<context>
    <name>HoldForm</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Välj en i listan.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>First day of events</source>
        <translation>Första dagen för händelser</translation>
    </message>
    <message>
        <source>Keep events longer</source>
        <translation>Bevara händelser längre</translation>
    </message>
    <message>
        <source>Keep these events</source>
        <translation>Bevara de här händelserna</translation>
    </message>
    <message>
        <source>Last day of events</source>
        <translation>Sista dagen för händelser</translation>
    </message>
    <message>
        <source>Last day of the hold</source>
        <translation>Bevarandets sista dag</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Säg med några ord varför.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Den sista dagen kommer före den första.</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Skriv ett namn</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Vilken?</translation>
    </message>
    <message>
        <source>Why? It is recorded with your name and the time.</source>
        <translation>Varför? Det antecknas med ditt namn och tiden.</translation>
    </message>
    <message>
        <source>of a lock</source>
        <translation>för ett lås</translation>
    </message>
    <message>
        <source>of a person</source>
        <translation>för en person</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>den första</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>den sista</translation>
    </message>
</context>
<context>
    <name>HoldsDialog</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>End this hold</source>
        <translation>Avsluta bevarandet</translation>
    </message>
    <message>
        <source>End this hold…</source>
        <translation>Avsluta bevarandet…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Events on hold</source>
        <translation>Bevarade händelser</translation>
    </message>
    <message>
        <source>New hold…</source>
        <translation>Nytt bevarande…</translation>
    </message>
    <message>
        <source>No events are on hold</source>
        <translation>Inga händelser bevaras</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>För</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Anledning</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Säg med några ord varför.</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Satt av</translation>
    </message>
    <message>
        <source>They stay whatever their age, until the last day of the hold. Each hold is recorded.</source>
        <translation>De stannar kvar hur gamla de än är, till bevarandets sista dag. Varje bevarande antecknas.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Why does this hold end?</source>
        <translation>Varför slutar det här bevarandet?</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>up to %2</source>
        <translation>till %2</translation>
    </message>
</context>
<context>
    <name>HolidayForm</name>
    <message>
        <source>%1 added.</source>
        <translation>%1 har lagts till.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>%1 har ändrats.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) follow(s) them; the day counts once their locks are programmed.</source>
        <translation>
            <numerusform>%Ln nyckel följer dem; dagen gäller när dess lås har programmerats.</numerusform>
            <numerusform>%Ln nycklar följer dem; dagen gäller när deras lås har programmerats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) mind(s) holidays.</source>
        <translation>
            <numerusform>%Ln tidsschema tar hänsyn till helgdagar.</numerusform>
            <numerusform>%Ln tidsscheman tar hänsyn till helgdagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>A lock knows days, not feasts: give each year its own.</source>
        <translation>Ett lås känner dagar, inte högtider: ange varje år för sig.</translation>
    </message>
    <message>
        <source>Add holiday</source>
        <translation>Lägg till helgdag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Edit holiday</source>
        <translation>Redigera helgdag</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>No schedule minds holidays yet, so nothing changes at any door.</source>
        <translation>Inget tidsschema tar hänsyn till helgdagar ännu, så inget ändras vid någon dörr.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Sparar</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Sista dagen ligger före den första.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Namnet saknas.</translation>
    </message>
    <message>
        <source>Write the day as 31 Dec 2026 or 31-12-2026.</source>
        <translation>Skriv dagen som 2026-12-31 eller 31-12-2026.</translation>
    </message>
    <message>
        <source>for example: Christmas</source>
        <translation>till exempel: Jul</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>samma dag</translation>
    </message>
    <message>
        <source>until</source>
        <translation>till</translation>
    </message>
</context>
<context>
    <name>HoursRow</name>
    <message>
        <source>%1, from</source>
        <translation>%1, från</translation>
    </message>
    <message>
        <source>%1, until</source>
        <translation>%1, till</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>on the next day</source>
        <translation>nästa dag</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>%1 could be two days. Which one is meant? The answer holds for the whole column.</source>
        <translation>%1 kan vara två olika dagar. Vilken menas? Svaret gäller hela kolumnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln ändrad</numerusform>
            <numerusform>%Ln ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>%Ln person tillagd</numerusform>
            <numerusform>%Ln personer tillagda</numerusform>
        </translation>
    </message>
    <message>
        <source>As Excel, an address book or a bookkeeping program wrote it; drop it here or choose it.</source>
        <translation>Som Excel, en adressbok eller ett bokföringsprogram skrev den; släpp den här eller välj den.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Välj först en fil.</translation>
    </message>
    <message>
        <source>Choose a file of people</source>
        <translation>Välj en fil med personer</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Välj fil</translation>
    </message>
    <message>
        <source>Choose the column that holds the name.</source>
        <translation>Välj kolumnen med namnet.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Importera %Ln person</numerusform>
            <numerusform>Importera %Ln personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importera personer</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importerar</translation>
    </message>
    <message>
        <source>Importing people</source>
        <translation>Importerar personer</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n faulty row(s)</source>
        <translation>
            <numerusform>Utelämna %Ln felaktig rad</numerusform>
            <numerusform>Utelämna %Ln felaktiga rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.xlsm);;All files (*)</source>
        <translation>Listor (*.csv *.txt *.tsv *.xlsx *.xlsm);;Alla filer (*)</translation>
    </message>
    <message>
        <source>No row can be taken.</source>
        <translation>Ingen rad kan tas med.</translation>
    </message>
    <message>
        <source>Nothing in the file differs from the people here.</source>
        <translation>Inget i filen skiljer sig från personerna här.</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Filens sökväg</translation>
    </message>
    <message>
        <source>Program now</source>
        <translation>Programmera nu</translation>
    </message>
    <message>
        <source>Reading a list of people</source>
        <translation>Läser en lista med personer</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Filen läses.</translation>
    </message>
    <message numerus="yes">
        <source>The stay of %n people here would have ended already: keys they still hold are taken in.</source>
        <translation>
            <numerusform>Boendet för %Ln person här skulle redan ha slutat: nycklar som personen har kvar återtas.</numerusform>
            <numerusform>Boendet för %Ln personer här skulle redan ha slutat: nycklar som de har kvar återtas.</numerusform>
        </translation>
    </message>
    <message>
        <source>from a CSV or XLSX file</source>
        <translation>från en CSV- eller XLSX-fil</translation>
    </message>
</context>
<context>
    <name>IssueForm</name>
    <message numerus="yes">
        <source>%n key(s) issued to %1.</source>
        <translation>
            <numerusform>%Ln nyckel utlämnad till %1.</numerusform>
            <numerusform>%Ln nycklar utlämnade till %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 vecka</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 år</translation>
    </message>
    <message>
        <source>All media of a key count as one user.</source>
        <translation>Alla bärare till en nyckel räknas som en användare.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose at least one lock.</source>
        <translation>Välj minst ett lås.</translation>
    </message>
    <message>
        <source>Choose at least one: a tag, a remote or a code.</source>
        <translation>Välj minst en: tagg, fjärrkontroll eller kod.</translation>
    </message>
    <message>
        <source>Choose who gets the key.</source>
        <translation>Välj vem som får nyckeln.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>End of stay</source>
        <translation>Boendets slut</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n key(s)</source>
        <translation>
            <numerusform>Lämna ut %Ln nyckel</numerusform>
            <numerusform>Lämna ut %Ln nycklar</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue and program</source>
        <translation>Lämna ut och programmera</translation>
    </message>
    <message>
        <source>Issue key</source>
        <translation>Lämna ut nyckel</translation>
    </message>
    <message>
        <source>Issuing</source>
        <translation>Lämnar ut</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Nyckelbärare</translation>
    </message>
    <message>
        <source>Name or unit</source>
        <translation>Namn eller lägenhet</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Inget slutdatum</translation>
    </message>
    <message>
        <source>No key was issued</source>
        <translation>Ingen nyckel lämnades ut</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Program now</source>
        <translation>Programmera nu</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Tidsschema</translation>
    </message>
    <message numerus="yes">
        <source>The door opens after %n lock(s) are programmed.</source>
        <translation>
            <numerusform>Dörren öppnas när %Ln lås har programmerats.</numerusform>
            <numerusform>Dörren öppnas när %Ln lås har programmerats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Giltig från</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Giltig till och med</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Giltighet</translation>
    </message>
    <message>
        <source>Write the day as 31 Dec 2026 or 31-12-2026.</source>
        <translation>Skriv dagen som 2026-12-31 eller 31-12-2026.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>genast</translation>
    </message>
    <message>
        <source>no end date</source>
        <translation>inget slutdatum</translation>
    </message>
    <message>
        <source>to one person, for one or more locks</source>
        <translation>till en person, för ett eller flera lås</translation>
    </message>
    <message>
        <source>until</source>
        <translation>till</translation>
    </message>
</context>
<context>
    <name>IssuedCode</name>
    <message>
        <source>Code of %1</source>
        <translation>Kod för %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kod: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Opens after programming: %1</source>
        <translation>Öppnar efter programmering: %1</translation>
    </message>
    <message>
        <source>Tell %1 this code now. It is not kept: nobody can read it again, also not in this program.</source>
        <translation>Ge koden till %1 nu. Den sparas inte: ingen kan läsa den igen, inte heller i programmet.</translation>
    </message>
</context>
<context>
    <name>JobArea</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%Ln jobb</numerusform>
            <numerusform>%Ln jobb</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Läser in</translation>
    </message>
    <message>
        <source>No running jobs</source>
        <translation>Inga pågående jobb</translation>
    </message>
    <message>
        <source>Progress of the running jobs</source>
        <translation>Förlopp för pågående jobb</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Läser in</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: avbrutet</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: klart</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: misslyckades</translation>
    </message>
    <message>
        <source>Done since the start</source>
        <translation>Klart sedan starten</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobb</translation>
    </message>
    <message>
        <source>No running jobs</source>
        <translation>Inga pågående jobb</translation>
    </message>
</context>
<context>
    <name>KeyDeeds</name>
    <message numerus="yes">
        <source>%n key(s) back in the stock.</source>
        <translation>
            <numerusform>%Ln nyckel åter i lager.</numerusform>
            <numerusform>%Ln nycklar åter i lager.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) in force again; they open once their locks are programmed.</source>
        <translation>
            <numerusform>%Ln nyckel aktiv igen; den öppnar när dess lås har programmerats.</numerusform>
            <numerusform>%Ln nycklar aktiva igen; de öppnar när deras lås har programmerats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) suspended; they stop opening once their locks are programmed.</source>
        <translation>
            <numerusform>%Ln nyckel pausad; den slutar öppna när dess lås har programmerats.</numerusform>
            <numerusform>%Ln nycklar pausade; de slutar öppna när deras lås har programmerats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) taken in.</source>
        <translation>
            <numerusform>%Ln nyckel återtagen.</numerusform>
            <numerusform>%Ln nycklar återtagna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still open(s) until programming confirms it.</source>
        <translation>
            <numerusform>%Ln av dem öppnar fortfarande tills programmeringen bekräftar det.</numerusform>
            <numerusform>%Ln av dem öppnar fortfarande tills programmeringen bekräftar det.</numerusform>
        </translation>
    </message>
    <message>
        <source>Giving back in force</source>
        <translation>Aktiverar igen</translation>
    </message>
    <message>
        <source>Program now</source>
        <translation>Programmera nu</translation>
    </message>
    <message>
        <source>Suspending</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Återtar</translation>
    </message>
</context>
<context>
    <name>KeyFoot</name>
    <message numerus="yes">
        <source>%n key(s) chosen</source>
        <translation>
            <numerusform>%Ln nyckel vald</numerusform>
            <numerusform>%Ln nycklar valda</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message numerus="yes">
        <source>Change %n key(s)</source>
        <translation>
            <numerusform>Ändra %Ln nyckel</numerusform>
            <numerusform>Ändra %Ln nycklar</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a key to see how far it is.</source>
        <translation>Välj en nyckel för att se hur långt den har kommit.</translation>
    </message>
    <message>
        <source>Choose keys in the table first.</source>
        <translation>Välj först nycklar i tabellen.</translation>
    </message>
    <message>
        <source>Decide on the plan</source>
        <translation>Avgör i låsschemat</translation>
    </message>
    <message>
        <source>Report lost</source>
        <translation>Anmäl förlorad</translation>
    </message>
    <message>
        <source>They are taken in.</source>
        <translation>De återtas.</translation>
    </message>
</context>
<context>
    <name>KeysFilter</name>
    <message>
        <source>Every lock</source>
        <translation>Alla lås</translation>
    </message>
    <message>
        <source>Every stage</source>
        <translation>Alla steg</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Fler filter</translation>
    </message>
    <message>
        <source>One lock</source>
        <translation>Ett lås</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>En person</translation>
    </message>
    <message>
        <source>Search holder, lock or medium</source>
        <translation>Sök innehavare, lås eller nyckelbärare</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Steg</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%Ln i kö</numerusform>
            <numerusform>%Ln i kö</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%Ln visad</numerusform>
            <numerusform>%Ln visade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in and still opening</source>
        <translation>
            <numerusform>%Ln återtagen som öppnar än</numerusform>
            <numerusform>%Ln återtagna som öppnar än</numerusform>
        </translation>
    </message>
    <message>
        <source>A key lets one person open one lock.</source>
        <translation>Med en nyckel kan en person öppna ett lås.</translation>
    </message>
    <message>
        <source>Change the chosen keys</source>
        <translation>Ändra de valda nycklarna</translation>
    </message>
    <message>
        <source>Choose keys in the table first.</source>
        <translation>Välj först nycklar i tabellen.</translation>
    </message>
    <message>
        <source>Every lock holds what is wanted.</source>
        <translation>Alla lås innehåller det som önskas.</translation>
    </message>
    <message>
        <source>Give back in force</source>
        <translation>Aktivera igen</translation>
    </message>
    <message>
        <source>Issue key</source>
        <translation>Lämna ut nyckel</translation>
    </message>
    <message>
        <source>Issue key to organisation</source>
        <translation>Lämna ut nyckel till organisation</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Nycklar</translation>
    </message>
    <message>
        <source>No key fits</source>
        <translation>Ingen nyckel passar</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Inga nycklar ännu</translation>
    </message>
    <message>
        <source>None of the chosen keys opens.</source>
        <translation>Ingen av de valda nycklarna öppnar.</translation>
    </message>
    <message numerus="yes">
        <source>Program %n lock(s)</source>
        <translation>
            <numerusform>Programmera %Ln lås</numerusform>
            <numerusform>Programmera %Ln lås</numerusform>
        </translation>
    </message>
    <message>
        <source>Program the locks with changes</source>
        <translation>Programmera låsen som har ändringar</translation>
    </message>
    <message>
        <source>Report the medium of the chosen key as lost</source>
        <translation>Anmäl den valda nyckelns bärare som förlorad</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Visa alla nycklar</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Suspend the chosen keys, or give them back in force</source>
        <translation>Pausa de valda nycklarna, eller aktivera dem igen</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Ta bort ett filter för att se fler.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Återta</translation>
    </message>
    <message>
        <source>Take in the chosen keys</source>
        <translation>Återta de valda nycklarna</translation>
    </message>
    <message>
        <source>The chosen keys are taken in already.</source>
        <translation>De valda nycklarna är redan återtagna.</translation>
    </message>
    <message>
        <source>there are more: search for them</source>
        <translation>det finns fler: sök efter dem</translation>
    </message>
</context>
<context>
    <name>KeysTab</name>
    <message>
        <source>Holder</source>
        <translation>Innehavare</translation>
    </message>
    <message>
        <source>Issue key</source>
        <translation>Lämna ut nyckel</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Inga nycklar ännu</translation>
    </message>
    <message>
        <source>Nobody opens this lock.</source>
        <translation>Ingen öppnar det här låset.</translation>
    </message>
    <message>
        <source>On the lock</source>
        <translation>På låset</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>I kö</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Önskad</translation>
    </message>
</context>
<context>
    <name>KindsCard</name>
    <message numerus="yes">
        <source>%1, %n key(s)</source>
        <translation>
            <numerusform>%1, %Ln nyckel</numerusform>
            <numerusform>%1, %Ln nycklar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(people)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Keys by kind</source>
        <translation>Nycklar efter sort</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Fjärrkontroll</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tagg</translation>
    </message>
</context>
<context>
    <name>LabelsForm</name>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%Ln etikett</numerusform>
            <numerusform>%Ln etiketter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of labels.</source>
        <translation>
            <numerusform>%Ln ark med etiketter.</numerusform>
            <numerusform>%Ln ark med etiketter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Counted along the rows; labels before it are used up.</source>
        <translation>Räknat längs raderna; etiketterna före den är förbrukade.</translation>
    </message>
    <message>
        <source>First label</source>
        <translation>Första etikett</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisa</translation>
    </message>
    <message>
        <source>Print at 100 %, without fitting to the page.</source>
        <translation>Skriv ut i 100 %, utan anpassning till sidan.</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Skriv ut etiketter</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>This sheet has labels 1 to %1.</source>
        <translation>Arket har etikett 1 till %1.</translation>
    </message>
</context>
<context>
    <name>LatestEvents</name>
    <message>
        <source>All events</source>
        <translation>Alla händelser</translation>
    </message>
    <message>
        <source>Events are shown for a reason</source>
        <translation>Händelser visas med en anledning</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>Senaste händelserna</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Inga händelser ännu</translation>
    </message>
    <message>
        <source>Say in a few words why you look at events.</source>
        <translation>Säg med några ord varför du tittar på händelser.</translation>
    </message>
    <message>
        <source>Show events</source>
        <translation>Visa händelser</translation>
    </message>
    <message>
        <source>Why do you look at events?</source>
        <translation>Varför tittar du på händelser?</translation>
    </message>
    <message>
        <source>You may not see events</source>
        <translation>Du får inte se händelser</translation>
    </message>
    <message>
        <source>Your name, the time and the reason are recorded.</source>
        <translation>Ditt namn, tiden och anledningen antecknas.</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>senaste kontakt %1</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nr %1</translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%Ln kod</numerusform>
            <numerusform>%Ln koder</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Codes shown</source>
        <translation>Visade koder</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Effect or reason</source>
        <translation>Verkan eller orsak</translation>
    </message>
    <message>
        <source>Enter the 20 characters of a card above.</source>
        <translation>Ange de 20 tecknen på ett kort ovan.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Kodregister</translation>
    </message>
    <message>
        <source>No code of the ledger is in this state.</source>
        <translation>Ingen kod i registret har den statusen.</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Ingen kod ännu</translation>
    </message>
    <message>
        <source>No such code</source>
        <translation>Ingen sådan kod</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Nekade</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Skicka nu</translation>
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
        <translation>Kontrollerar</translation>
    </message>
    <message>
        <source>Checking the link</source>
        <translation>Kontrollerar anslutningen</translation>
    </message>
    <message>
        <source>Locks are reached by</source>
        <translation>Låsen nås via</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Sök igen</translation>
    </message>
    <message>
        <source>Use this way</source>
        <translation>Använd den här vägen</translation>
    </message>
    <message>
        <source>Way to the locks</source>
        <translation>Väg till låsen</translation>
    </message>
</context>
<context>
    <name>LinkChoice</name>
    <message>
        <source>Another port or address</source>
        <translation>Annan port eller adress</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Sök igen</translation>
    </message>
    <message>
        <source>Look again for ways to locks</source>
        <translation>Sök igen efter vägar till lås</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Söker</translation>
    </message>
    <message>
        <source>Port or address</source>
        <translation>Port eller adress</translation>
    </message>
</context>
<context>
    <name>ListAndDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Tillbaka till listan</translation>
    </message>
</context>
<context>
    <name>LockClockTab</name>
    <message>
        <source>Clock</source>
        <translation>Klocka</translation>
    </message>
    <message>
        <source>Each contact measures the clock.</source>
        <translation>Varje kontakt mäter klockan.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mätt</translation>
    </message>
    <message>
        <source>Measurements of the clock</source>
        <translation>Mätningar av klockan</translation>
    </message>
    <message>
        <source>Never measured</source>
        <translation>Aldrig mätt</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Avvikelse</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>Ställ tillbaka</translation>
    </message>
    <message>
        <source>Set clock</source>
        <translation>Ställ klockan</translation>
    </message>
</context>
<context>
    <name>LockDeeds</name>
    <message>
        <source>%1 took the command to unlock.</source>
        <translation>%1 tog emot upplåsningen.</translation>
    </message>
    <message>
        <source>%1 was not registered</source>
        <translation>%1 registrerades inte</translation>
    </message>
    <message>
        <source>%1 was not released</source>
        <translation>%1 frigjordes inte</translation>
    </message>
    <message>
        <source>%1 was not unlocked</source>
        <translation>%1 låstes inte upp</translation>
    </message>
    <message>
        <source>%1 was released.</source>
        <translation>%1 har frigjorts.</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s) read from %1.</source>
        <translation>
            <numerusform>%Ln ny händelse läst från %1.</numerusform>
            <numerusform>%Ln nya händelser lästa från %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the events of %1</source>
        <translation>Läser händelserna från %1</translation>
    </message>
    <message>
        <source>Registering %1</source>
        <translation>Registrerar %1</translation>
    </message>
    <message>
        <source>Releasing %1</source>
        <translation>Frigör %1</translation>
    </message>
    <message>
        <source>Setting the clock of %1</source>
        <translation>Ställer klockan i %1</translation>
    </message>
    <message>
        <source>The clock of %1 was not set</source>
        <translation>Klockan i %1 ställdes inte</translation>
    </message>
    <message>
        <source>The events of %1 were not read</source>
        <translation>Händelserna från %1 lästes inte</translation>
    </message>
    <message>
        <source>Unlocking %1</source>
        <translation>Låser upp %1</translation>
    </message>
</context>
<context>
    <name>LockDetail</name>
    <message>
        <source>Clock</source>
        <translation>Klocka</translation>
    </message>
    <message>
        <source>Go on with adding</source>
        <translation>Fortsätt lägga till</translation>
    </message>
    <message>
        <source>Go on with the update</source>
        <translation>Fortsätt uppdateringen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Nycklar</translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation>Namn och plats</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Väntande ändringar</translation>
    </message>
    <message>
        <source>Register now</source>
        <translation>Registrera nu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>The update to firmware %1 is not finished: the lock has not shown it yet.</source>
        <translation>Uppdateringen till programvara %1 är inte klar: låset har inte visat den ännu.</translation>
    </message>
    <message>
        <source>This lock has not accepted this profile as its owner yet.</source>
        <translation>Låset har ännu inte godtagit den här profilen som ägare.</translation>
    </message>
    <message>
        <source>This lock is claimed; the platform has not registered it yet.</source>
        <translation>Låset har en ägare; plattformen har inte registrerat det ännu.</translation>
    </message>
</context>
<context>
    <name>LockForm</name>
    <message>
        <source>Saving</source>
        <translation>Sparar</translation>
    </message>
</context>
<context>
    <name>LockHead</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programmera</translation>
    </message>
    <message>
        <source>Read log</source>
        <translation>Läs logg</translation>
    </message>
    <message>
        <source>Release lock</source>
        <translation>Frigör lås</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Replace lock</source>
        <translation>Byt ut lås</translation>
    </message>
    <message>
        <source>Unlock once</source>
        <translation>Lås upp en gång</translation>
    </message>
    <message>
        <source>Update firmware</source>
        <translation>Uppdatera programvara</translation>
    </message>
    <message>
        <source>Who could open this door?</source>
        <translation>Vem kunde öppna dörren?</translation>
    </message>
</context>
<context>
    <name>LockPhotoBox</name>
    <message>
        <source>A photo shows whoever looks for this door which one it is. It stays on this computer.</source>
        <translation>Ett foto visar den som söker dörren vilken det är. Det stannar på den här datorn.</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation>Annat foto</translation>
    </message>
    <message>
        <source>Choose photo</source>
        <translation>Välj foto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Delete the photo</source>
        <translation>Ta bort fotot</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo of the lock</source>
        <translation>Foto av låset</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>Reading the photo</source>
        <translation>Läser fotot</translation>
    </message>
    <message>
        <source>The photo of %1 is kept.</source>
        <translation>Fotot av %1 är sparat.</translation>
    </message>
    <message>
        <source>The photo of %1 was deleted.</source>
        <translation>Fotot av %1 har tagits bort.</translation>
    </message>
</context>
<context>
    <name>LockSettingsTab</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget har ändrats.</translation>
    </message>
    <message>
        <source>On the lock</source>
        <translation>På låset</translation>
    </message>
    <message>
        <source>Program now</source>
        <translation>Programmera nu</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>I kö</translation>
    </message>
    <message>
        <source>Queued for %1: program the lock to write it.</source>
        <translation>I kö för %1: programmera låset för att skriva det.</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Spara inställningar</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Inställning</translation>
    </message>
    <message>
        <source>Sounds at the door</source>
        <translation>Ljud vid dörren</translation>
    </message>
    <message>
        <source>The settings of %1 are as the lock has them.</source>
        <translation>Inställningarna för %1 är som i låset.</translation>
    </message>
    <message>
        <source>The settings were not saved</source>
        <translation>Inställningarna sparades inte</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>Ångra inmatning</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Önskad</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>i kö</translation>
    </message>
</context>
<context>
    <name>LocksCard</name>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln lås</numerusform>
            <numerusform>%Ln lås</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln vald</numerusform>
            <numerusform>%Ln valda</numerusform>
        </translation>
    </message>
    <message>
        <source>Locks to program</source>
        <translation>Lås att programmera</translation>
    </message>
    <message>
        <source>The old list stays in force on each lock until its new one is complete.</source>
        <translation>Den gamla listan gäller i varje lås tills den nya är fullständig.</translation>
    </message>
    <message>
        <source>all selected</source>
        <translation>alla valda</translation>
    </message>
</context>
<context>
    <name>LocksField</name>
    <message>
        <source>Add a lock</source>
        <translation>Lägg till ett lås</translation>
    </message>
    <message>
        <source>Choose one or more locks</source>
        <translation>Välj ett eller flera lås</translation>
    </message>
</context>
<context>
    <name>LocksPage</name>
    <message>
        <source>Add lock</source>
        <translation>Lägg till lås</translation>
    </message>
    <message>
        <source>Choose a lock in the list.</source>
        <translation>Välj ett lås i listan.</translation>
    </message>
    <message>
        <source>Filter by name or serial</source>
        <translation>Filtrera på namn eller serienummer</translation>
    </message>
    <message>
        <source>Find the lock in front of me</source>
        <translation>Hitta låset framför mig</translation>
    </message>
    <message>
        <source>Have the label of a lock at hand.</source>
        <translation>Ha ett låses etikett till hands.</translation>
    </message>
    <message>
        <source>Issue key for this lock</source>
        <translation>Lämna ut nyckel till låset</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>I närheten</translation>
    </message>
    <message>
        <source>No building</source>
        <translation>Ingen byggnad</translation>
    </message>
    <message>
        <source>No lock fits</source>
        <translation>Inget lås passar</translation>
    </message>
    <message>
        <source>No lock is chosen</source>
        <translation>Inget lås är valt</translation>
    </message>
    <message>
        <source>No locks yet</source>
        <translation>Inga lås ännu</translation>
    </message>
    <message>
        <source>Program this lock</source>
        <translation>Programmera låset</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programmerar</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Läser</translation>
    </message>
    <message>
        <source>Rename lock</source>
        <translation>Byt namn på lås</translation>
    </message>
    <message>
        <source>Show all locks</source>
        <translation>Visa alla lås</translation>
    </message>
    <message>
        <source>The lock is not claimed yet.</source>
        <translation>Låset har ingen ägare ännu.</translation>
    </message>
    <message>
        <source>Who could open this door?</source>
        <translation>Vem kunde öppna dörren?</translation>
    </message>
</context>
<context>
    <name>LogReader</name>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%Ln ny händelse</numerusform>
            <numerusform>%Ln nya händelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading logs</source>
        <translation>Läser loggar</translation>
    </message>
    <message numerus="yes">
        <source>Reading the logs of %n lock(s)</source>
        <translation>
            <numerusform>Läser loggen från %Ln lås</numerusform>
            <numerusform>Läser loggarna från %Ln lås</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was cancelled. What had been read is kept.</source>
        <translation>Läsningen avbröts. Det som redan lästs är kvar.</translation>
    </message>
    <message>
        <source>There is no lock whose log could be read.</source>
        <translation>Det finns inget lås vars logg kan läsas.</translation>
    </message>
    <message numerus="yes">
        <source>read from %n lock(s)</source>
        <translation>
            <numerusform>lästa från %Ln lås</numerusform>
            <numerusform>lästa från %Ln lås</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Språk och utseende</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Utseende</translation>
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
            <numerusform>%Ln lås släpper in den tills det har programmerats.</numerusform>
            <numerusform>%Ln lås släpper in den tills de har programmerats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose the medium that is lost.</source>
        <translation>Välj den nyckelbärare som är förlorad.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>It gets the same locks, schedules and days. May stay empty.</source>
        <translation>Den får samma lås, tidsscheman och dagar. Får lämnas tomt.</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Nyckelbärare</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Nyckelbärare</translation>
    </message>
    <message>
        <source>Nothing was reported</source>
        <translation>Inget anmäldes</translation>
    </message>
    <message>
        <source>Number of the lost tag, when it is known</source>
        <translation>Den förlorade taggens nummer, om det är känt</translation>
    </message>
    <message>
        <source>Number of the new tag</source>
        <translation>Den nya taggens nummer</translation>
    </message>
    <message>
        <source>Number of the tag</source>
        <translation>Taggens nummer</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öppnar</translation>
    </message>
    <message>
        <source>Present or type the new tag</source>
        <translation>Visa upp eller skriv in den nya taggen</translation>
    </message>
    <message>
        <source>Present or type the number</source>
        <translation>Visa upp eller skriv in numret</translation>
    </message>
    <message numerus="yes">
        <source>Program these %n lock(s)</source>
        <translation>
            <numerusform>Programmera detta %Ln lås</numerusform>
            <numerusform>Programmera dessa %Ln lås</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Ersättning</translation>
    </message>
    <message>
        <source>Report lost</source>
        <translation>Anmäl förlorad</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Anmäler</translation>
    </message>
    <message>
        <source>Reporting lost</source>
        <translation>Anmäler som förlorad</translation>
    </message>
    <message>
        <source>Their period has ended, so nothing replaces it there: %1</source>
        <translation>Deras period är slut, så inget ersätter den där: %1</translation>
    </message>
    <message>
        <source>Type the number, or choose a key first.</source>
        <translation>Skriv numret, eller välj först en nyckel.</translation>
    </message>
    <message>
        <source>Which medium is lost?</source>
        <translation>Vilken nyckelbärare är förlorad?</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>Vems är den?</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close a sheet, dialog or list</source>
        <translation>Stäng ett blad, en dialog eller lista</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gå till %1</translation>
    </message>
    <message>
        <source>Go to the last message</source>
        <translation>Gå till det senaste meddelandet</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Hjälp och kortkommandon</translation>
    </message>
    <message>
        <source>Issue key</source>
        <translation>Lämna ut nyckel</translation>
    </message>
    <message>
        <source>Menu of a table</source>
        <translation>Meny för en tabell</translation>
    </message>
    <message>
        <source>Plan and program</source>
        <translation>Planera och programmera</translation>
    </message>
    <message>
        <source>Report a medium lost</source>
        <translation>Anmäl en nyckelbärare som förlorad</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Sök överallt</translation>
    </message>
    <message>
        <source>Suspend: choose keys</source>
        <translation>Pausa: välj nycklar</translation>
    </message>
    <message>
        <source>Take in: choose keys</source>
        <translation>Återta: välj nycklar</translation>
    </message>
    <message>
        <source>Walk mode: program door by door</source>
        <translation>Rondläge: programmera dörr för dörr</translation>
    </message>
</context>
<context>
    <name>ManyCard</name>
    <message numerus="yes">
        <source>%n code(s) pasted</source>
        <translation>
            <numerusform>%Ln kod inklistrad</numerusform>
            <numerusform>%Ln koder inklistrade</numerusform>
        </translation>
    </message>
    <message>
        <source>As chosen</source>
        <translation>Som valt</translation>
    </message>
    <message>
        <source>Lock for code %1</source>
        <translation>Lås för kod %1</translation>
    </message>
    <message numerus="yes">
        <source>Use %n code(s)</source>
        <translation>
            <numerusform>Använd %Ln kod</numerusform>
            <numerusform>Använd %Ln koder</numerusform>
        </translation>
    </message>
    <message>
        <source>Use codes</source>
        <translation>Använd koder</translation>
    </message>
</context>
<context>
    <name>MattersCard</name>
    <message>
        <source>What needs you</source>
        <translation>Behöver dig</translation>
    </message>
</context>
<context>
    <name>MediaField</name>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Code for the keypad</source>
        <translation>Kod för knappsatsen</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Siffror</translation>
    </message>
    <message>
        <source>Number of the tag</source>
        <translation>Taggens nummer</translation>
    </message>
    <message>
        <source>Number on the tag</source>
        <translation>Numret på taggen</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Fjärrkontroll</translation>
    </message>
    <message>
        <source>Serial of the remote</source>
        <translation>Fjärrkontrollens serienummer</translation>
    </message>
    <message>
        <source>Serial on the remote</source>
        <translation>Serienumret på fjärrkontrollen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tagg</translation>
    </message>
</context>
<context>
    <name>MediumRow</name>
    <message>
        <source>Make a code</source>
        <translation>Skapa en kod</translation>
    </message>
</context>
<context>
    <name>MergedList</name>
    <message>
        <source>Changes that met</source>
        <translation>Ändringar som möttes</translation>
    </message>
    <message>
        <source>No two changes met</source>
        <translation>Inga ändringar möttes</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>When two computers change the same at once, what came of it is told here.</source>
        <translation>När två datorer ändrar samma sak samtidigt står resultatet här.</translation>
    </message>
</context>
<context>
    <name>MomentBar</name>
    <message>
        <source>After change %1 of %2, of %4: %3</source>
        <translation>Efter ändring %1 av %2, den %4: %3</translation>
    </message>
    <message>
        <source>Before anything is known of this door.</source>
        <translation>Innan något är känt om dörren.</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3</source>
        <translation>Ändring %1 av %2: %3</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Earlier change</source>
        <translation>Tidigare ändring</translation>
    </message>
    <message>
        <source>Later change</source>
        <translation>Senare ändring</translation>
    </message>
    <message>
        <source>Moments at which something changed</source>
        <translation>Tidpunkter då något ändrades</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Klockslag</translation>
    </message>
</context>
<context>
    <name>MoveInForm</name>
    <message>
        <source>%1 has the keys of %2; they open once their locks are programmed.</source>
        <translation>%1 har nycklarna från %2; de öppnar när deras lås har programmerats.</translation>
    </message>
    <message>
        <source>Choose whose rights to give.</source>
        <translation>Välj vems rättigheter som ska ges.</translation>
    </message>
    <message>
        <source>Joins these groups: %1.</source>
        <translation>Går med i dessa grupper: %1.</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>Flytta in</translation>
    </message>
    <message>
        <source>Name or unit</source>
        <translation>Namn eller lägenhet</translation>
    </message>
    <message>
        <source>Nobody else had keys with this unit: choose somebody with the same rights.</source>
        <translation>Ingen annan hade nycklar med lägenheten: välj någon med samma rättigheter.</translation>
    </message>
    <message>
        <source>Number of the tag</source>
        <translation>Taggens nummer</translation>
    </message>
    <message>
        <source>Present or type the tag</source>
        <translation>Visa upp eller skriv in taggen</translation>
    </message>
    <message>
        <source>Same locks, schedules and permissions as %1, who had this flat before.</source>
        <translation>Samma lås, tidsscheman och behörigheter som %1, som hade lägenheten förut.</translation>
    </message>
    <message>
        <source>Same locks, schedules and permissions as %1.</source>
        <translation>Samma lås, tidsscheman och behörigheter som %1.</translation>
    </message>
    <message>
        <source>Same rights as</source>
        <translation>Samma rättigheter som</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tagg</translation>
    </message>
</context>
<context>
    <name>MoveOutForm</name>
    <message numerus="yes">
        <source>%n key(s) end(s) on that day at the doors and is/are taken in the day after.</source>
        <translation>
            <numerusform>%Ln nyckel slutar öppna dörrarna den dagen och återtas dagen efter.</numerusform>
            <numerusform>%Ln nycklar slutar öppna dörrarna den dagen och återtas dagen efter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>Flytta ut</translation>
    </message>
    <message>
        <source>The doors go by it once they are programmed.</source>
        <translation>Dörrarna följer det när de har programmerats.</translation>
    </message>
    <message>
        <source>The stay of %1 ends.</source>
        <translation>Boendet för %1 slutar.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Collapse</source>
        <translation>Fäll ihop</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Fäll ut</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
</context>
<context>
    <name>NearbyRows</name>
    <message numerus="yes">
        <source>%n more further away</source>
        <translation>
            <numerusform>%Ln till längre bort</numerusform>
            <numerusform>%Ln till längre bort</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NearbySheet</name>
    <message>
        <source>%1 is reached by this from now on: %2.</source>
        <translation>%1 nås från och med nu via: %2.</translation>
    </message>
    <message>
        <source>Add lock</source>
        <translation>Lägg till lås</translation>
    </message>
    <message>
        <source>As soon as that is mended it goes on.</source>
        <translation>Så snart det är åtgärdat fortsätter det.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Every lock within reach tells of itself once a second.</source>
        <translation>Varje lås inom räckhåll hörs en gång i sekunden.</translation>
    </message>
    <message>
        <source>Find the lock in front of me</source>
        <translation>Hitta låset framför mig</translation>
    </message>
    <message>
        <source>Go to the door, within 5 m. A lock that sleeps is woken by the button at its inside.</source>
        <translation>Gå till dörren, inom 5 m. Ett lås som sover väcks med knappen på insidan.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Lyssnar</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Sök igen</translation>
    </message>
    <message>
        <source>No lock is heard</source>
        <translation>Inget lås hörs</translation>
    </message>
    <message>
        <source>Nothing can be heard now</source>
        <translation>Inget kan höras nu</translation>
    </message>
    <message>
        <source>Nothing waits for this lock.</source>
        <translation>Inget väntar på det här låset.</translation>
    </message>
    <message>
        <source>Plug a dongle in, or switch Bluetooth of this computer on, then look again.</source>
        <translation>Anslut en dongel eller slå på datorns Bluetooth och sök sedan igen.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programmera</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programmering</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>There is nothing to listen with</source>
        <translation>Det finns inget att lyssna med</translation>
    </message>
</context>
<context>
    <name>NowPanel</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Progress of this lock</source>
        <translation>Låsets förlopp</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Save summary</source>
        <translation>Spara översikt</translation>
    </message>
    <message>
        <source>Walk again</source>
        <translation>Ny rond</translation>
    </message>
</context>
<context>
    <name>OfficeHours</name>
    <message>
        <source>Office hours from</source>
        <translation>Kontorstid från</translation>
    </message>
    <message>
        <source>Office hours until</source>
        <translation>Kontorstid till</translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message>
        <source>Add a group first, on the tab Groups.</source>
        <translation>Lägg först till en grupp på fliken Grupper.</translation>
    </message>
    <message>
        <source>Add an employee first, on the tab Employees.</source>
        <translation>Lägg först till en medarbetare på fliken Medarbetare.</translation>
    </message>
    <message>
        <source>Add employee</source>
        <translation>Lägg till medarbetare</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Lägg till grupp</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Kopiera numret</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Edit employee</source>
        <translation>Redigera medarbetare</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Medarbetare</translation>
    </message>
    <message>
        <source>Enter code</source>
        <translation>Ange kod</translation>
    </message>
    <message>
        <source>Enter organisation code</source>
        <translation>Ange organisationskod</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Given keys</source>
        <translation>Utlämnade</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Groups with this key</source>
        <translation>Grupper med nyckeln</translation>
    </message>
    <message>
        <source>Issue key to organisation</source>
        <translation>Lämna ut nyckel till organisation</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Nyckelbärare</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>No organisation yet</source>
        <translation>Ingen organisation ännu</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisation code</source>
        <translation>Organisationskod</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Read events</source>
        <translation>Läs händelser</translation>
    </message>
    <message>
        <source>Reading events</source>
        <translation>Läser händelser</translation>
    </message>
    <message>
        <source>Received keys</source>
        <translation>Mottagna</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Byt namn på grupp</translation>
    </message>
    <message>
        <source>Rename organisation</source>
        <translation>Byt namn på organisation</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Återta</translation>
    </message>
    <message>
        <source>The code waits for the platform.</source>
        <translation>Koden väntar på plattformen.</translation>
    </message>
    <message>
        <source>The code was refused and not used up: %1</source>
        <translation>Koden nekades och förbrukades inte: %1</translation>
    </message>
    <message>
        <source>The code was used.</source>
        <translation>Koden användes.</translation>
    </message>
    <message>
        <source>The number %1 is copied.</source>
        <translation>Numret %1 är kopierat.</translation>
    </message>
    <message>
        <source>With an organisation you receive keys of others&apos; locks and decide who opens with them.</source>
        <translation>Med en organisation tar du emot nycklar till andras lås och bestämmer vem som öppnar med dem.</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message numerus="yes">
        <source>%n job(s) will be cancelled. What a lock already has stays in it.</source>
        <translation>
            <numerusform>%Ln jobb avbryts. Det som ett lås redan har finns kvar i det.</numerusform>
            <numerusform>%Ln jobb avbryts. Det som ett lås redan har finns kvar i det.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel jobs and close</source>
        <translation>Avbryt jobben och stäng</translation>
    </message>
    <message>
        <source>Close while jobs are running?</source>
        <translation>Stänga medan jobb pågår?</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Fortsätt skriva</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Fortsätt arbeta</translation>
    </message>
    <message>
        <source>Leave and lose input</source>
        <translation>Lämna utan att spara</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Lämna utan att spara?</translation>
    </message>
    <message>
        <source>What you typed in “%1” is lost.</source>
        <translation>Det du skrev i ”%1” går förlorat.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n matter(s), %1</source>
        <translation>
            <numerusform>%Ln ärende, %1</numerusform>
            <numerusform>%Ln ärenden, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue key</source>
        <translation>Lämna ut nyckel</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Återta</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>kontrollerat %1</translation>
    </message>
</context>
<context>
    <name>PagesCanvas</name>
    <message>
        <source>Laying out pages</source>
        <translation>Lägger upp sidor</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
</context>
<context>
    <name>PendingTab</name>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>On the lock</source>
        <translation>På låset</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Väntande ändringar</translation>
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
        <translation>Önskad</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n still open(s)</source>
        <translation>
            <numerusform>%Ln öppnar fortfarande</numerusform>
            <numerusform>%Ln öppnar fortfarande</numerusform>
        </translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Lägg till person</translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation>Välj en person i listan.</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Redigera person</translation>
    </message>
    <message>
        <source>Filter by name, unit or number</source>
        <translation>Filtrera på namn, lägenhet eller nummer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importera personer</translation>
    </message>
    <message>
        <source>Issue key to this person</source>
        <translation>Lämna ut nyckel till personen</translation>
    </message>
    <message>
        <source>Move in, or out</source>
        <translation>Flytta in eller ut</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Inga personer ännu</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Ingen passar</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Ingen är vald</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>People hold keys. Begin with a list.</source>
        <translation>Personer har nycklar. Börja med en lista.</translation>
    </message>
    <message>
        <source>Program the locks of this person</source>
        <translation>Programmera personens lås</translation>
    </message>
    <message>
        <source>Report a medium of this person as lost</source>
        <translation>Anmäl personens nyckelbärare som förlorad</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Suspend the chosen keys, or all</source>
        <translation>Pausa de valda nycklarna, eller alla</translation>
    </message>
    <message>
        <source>Take in the chosen keys</source>
        <translation>Återta de valda nycklarna</translation>
    </message>
</context>
<context>
    <name>PeopleRail</name>
    <message>
        <source>Add person</source>
        <translation>Ny</translation>
    </message>
</context>
<context>
    <name>PeriodCard</name>
    <message>
        <source>Period and level</source>
        <translation>Period och nivå</translation>
    </message>
    <message>
        <source>Period left</source>
        <translation>Period kvar</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>preliminär</translation>
    </message>
</context>
<context>
    <name>PeriodsCard</name>
    <message>
        <source>12 months</source>
        <translation>12 månader</translation>
    </message>
    <message>
        <source>Base periods that end</source>
        <translation>Grundperioder som slutar</translation>
    </message>
    <message>
        <source>Base periods that end, by month</source>
        <translation>Grundperioder som slutar, per månad</translation>
    </message>
    <message>
        <source>No base period ends within 12 months.</source>
        <translation>Ingen grundperiod slutar inom 12 månader.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>i %1</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message numerus="yes">
        <source>%1 of %n proven as wanted</source>
        <translation>
            <numerusform>%1 av %Ln styrkt som önskat</numerusform>
            <numerusform>%1 av %Ln styrkta som önskat</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>%1 har tagits bort.</translation>
    </message>
    <message>
        <source>%1 was not removed</source>
        <translation>%1 togs inte bort</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) still open(s)</source>
        <translation>
            <numerusform>%Ln nyckel öppnar än</numerusform>
            <numerusform>%Ln nycklar öppnar än</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a key in the table first.</source>
        <translation>Välj först en nyckel i tabellen.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>End of stay</source>
        <translation>Boendets slut</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Issue key</source>
        <translation>Lämna ut nyckel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Nycklar</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>Flytta in</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>Flytta ut</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Inga nycklar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
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
        <translation>Kvittens eller återlämningsprotokoll</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Ta bort %1?</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>Ta bort person</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Tar bort</translation>
    </message>
    <message>
        <source>Report lost</source>
        <translation>Anmäl förlorad</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Återta</translation>
    </message>
    <message>
        <source>Take in all keys</source>
        <translation>Återta alla nycklar</translation>
    </message>
    <message>
        <source>The person holds no key. Past events keep the name.</source>
        <translation>Personen har ingen nyckel. Tidigare händelser behåller namnet.</translation>
    </message>
    <message>
        <source>This person holds no key.</source>
        <translation>Personen har ingen nyckel.</translation>
    </message>
    <message>
        <source>This person opens no lock.</source>
        <translation>Personen öppnar inget lås.</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>ingen lägenhet</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>inte angivet</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>%1 added.</source>
        <translation>%1 har lagts till.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>%1 har ändrats.</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Lägg till person</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Redigera person</translation>
    </message>
    <message>
        <source>End of stay</source>
        <translation>Boendets slut</translation>
    </message>
    <message>
        <source>In your own administration; each number once.</source>
        <translation>I din egen förvaltning; varje nummer en gång.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
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
        <translation>Spara</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Sparar</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Namnet saknas.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Lägenhet</translation>
    </message>
    <message>
        <source>Write the day as 31 Dec 2026 or 31-12-2026.</source>
        <translation>Skriv dagen som 2026-12-31 eller 31-12-2026.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>inte angivet</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Show these alone</source>
        <translation>Visa bara dessa</translation>
    </message>
</context>
<context>
    <name>PlaceChip</name>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>Narrow every page to one building, floor or area</source>
        <translation>Begränsa alla sidor till en byggnad, ett våningsplan eller område</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>A place needs a name.</source>
        <translation>En plats behöver ett namn.</translation>
    </message>
    <message>
        <source>Add building</source>
        <translation>Lägg till byggnad</translation>
    </message>
    <message>
        <source>Add place</source>
        <translation>Lägg till plats</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>Lägger till</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>New building</source>
        <translation>Ny byggnad</translation>
    </message>
    <message>
        <source>New place in %1</source>
        <translation>Ny plats i %1</translation>
    </message>
</context>
<context>
    <name>PlacePopup</name>
    <message>
        <source>Add a building</source>
        <translation>Lägg till en byggnad</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Byggnader</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>Inga platser ännu</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Search places</source>
        <translation>Sök platser</translation>
    </message>
</context>
<context>
    <name>PlaceTab</name>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 har sparats.</translation>
    </message>
    <message>
        <source>A lock needs a name.</source>
        <translation>Ett lås behöver ett namn.</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Byggnad</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Våningsplan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget har ändrats.</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Nås via</translation>
    </message>
    <message>
        <source>Rounds go by building and floor: −1, 0, 1 or a name.</source>
        <translation>Ronder går efter byggnad och våningsplan: −1, 0, 1 eller ett namn.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Spara ändringar</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>Ångra inmatning</translation>
    </message>
</context>
<context>
    <name>PlanDeeds</name>
    <message>
        <source>Open groups</source>
        <translation>Öppna grupper</translation>
    </message>
    <message numerus="yes">
        <source>Program %n lock(s)</source>
        <translation>
            <numerusform>Programmera %Ln lås</numerusform>
            <numerusform>Programmera %Ln lås</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanKeys</name>
    <message>
        <source>Issue key for the current cell</source>
        <translation>Lämna ut nyckel för den aktuella cellen</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>Skriv ut låsschemat</translation>
    </message>
    <message>
        <source>Program the locks with changes</source>
        <translation>Programmera låsen med ändringar</translation>
    </message>
    <message>
        <source>Report a medium of this person lost</source>
        <translation>Anmäl en nyckelbärare för personen som förlorad</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Visa personer</translation>
    </message>
    <message>
        <source>Suspend the keys of the current cell</source>
        <translation>Pausa nycklarna i den aktuella cellen</translation>
    </message>
    <message>
        <source>Take in the rights of the chosen cells</source>
        <translation>Återta rättigheterna i de valda cellerna</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>A group gives its people the same rights.</source>
        <translation>En grupp ger sina personer samma rättigheter.</translation>
    </message>
    <message>
        <source>Add lock</source>
        <translation>Lägg till lås</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Lägg till person</translation>
    </message>
    <message>
        <source>Columns of the plan</source>
        <translation>Låsschemats kolumner</translation>
    </message>
    <message>
        <source>Filter locks or people</source>
        <translation>Filtrera lås eller personer</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Teckenförklaring</translation>
    </message>
    <message>
        <source>Locking plan</source>
        <translation>Låsschema</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Inga grupper ännu</translation>
    </message>
    <message>
        <source>No locks yet</source>
        <translation>Inga lås ännu</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Inga personer ännu</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Inget passar</translation>
    </message>
    <message>
        <source>Pending only</source>
        <translation>Bara väntande</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>Skriv ut låsschemat</translation>
    </message>
    <message numerus="yes">
        <source>Program %n lock(s)</source>
        <translation>
            <numerusform>Programmera %Ln lås</numerusform>
            <numerusform>Programmera %Ln lås</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Show only locks and people with this state</source>
        <translation>Visa bara lås och personer med detta läge</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Visa personer</translation>
    </message>
    <message>
        <source>Take the filter away to see the whole plan.</source>
        <translation>Ta bort filtret för att se hela låsschemat.</translation>
    </message>
    <message>
        <source>The plan shows who opens which lock.</source>
        <translation>Låsschemat visar vem som öppnar vilket lås.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message numerus="yes">
        <source>%n lock(s) on it stay where they stand; only their marks go.</source>
        <translation>
            <numerusform>%Ln lås på den behåller sin plats; bara dess märke försvinner.</numerusform>
            <numerusform>%Ln lås på den behåller sin plats; bara deras märken försvinner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Välj en annan bild</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>Välj bild</translation>
    </message>
    <message>
        <source>Delete picture</source>
        <translation>Radera bild</translation>
    </message>
    <message>
        <source>Delete the floor plan of %1?</source>
        <translation>Radera planritningen för %1?</translation>
    </message>
    <message>
        <source>Delete the picture</source>
        <translation>Radera bilden</translation>
    </message>
    <message>
        <source>Drag them onto it, or press Enter.</source>
        <translation>Dra dem dit, eller tryck på Enter.</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Planritning</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Locks that are not on the plan</source>
        <translation>Lås som inte finns på ritningen</translation>
    </message>
    <message>
        <source>No floor plan yet</source>
        <translation>Ingen planritning ännu</translation>
    </message>
    <message>
        <source>Not on the plan</source>
        <translation>Inte på ritningen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Läser bilden</translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation>Visa hela ritningen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Take a PNG, JPEG or SVG picture; it stays on this computer.</source>
        <translation>Ta en PNG-, JPEG- eller SVG-bild; den stannar på datorn.</translation>
    </message>
    <message>
        <source>What the marks tell</source>
        <translation>Vad märkena betyder</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message numerus="yes">
        <source>%n line(s), in this order</source>
        <translation>
            <numerusform>%Ln rad, i ordning</numerusform>
            <numerusform>%Ln rader, i ordning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), in the order of the list</source>
        <translation>
            <numerusform>%Ln post, i listans ordning</numerusform>
            <numerusform>%Ln poster, i listans ordning</numerusform>
        </translation>
    </message>
    <message>
        <source>Additions</source>
        <translation>Tillägg</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation>Bara ändringar</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Beräknat</translation>
    </message>
    <message>
        <source>No lock is selected.</source>
        <translation>Inget lås är valt.</translation>
    </message>
    <message numerus="yes">
        <source>Program %n lock(s)</source>
        <translation>
            <numerusform>Programmera %Ln lås</numerusform>
            <numerusform>Programmera %Ln lås</numerusform>
        </translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Borttagningar</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Att skicka</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Vad som visas</translation>
    </message>
    <message>
        <source>What the lock holds after this</source>
        <translation>Vad låset innehåller efteråt</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Vad som skickas</translation>
    </message>
    <message>
        <source>Whole list</source>
        <translation>Hela listan</translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>Address of the platform</source>
        <translation>Plattformens adress</translation>
    </message>
    <message>
        <source>After the last step you get a code and approve it in a browser, on this computer or on a phone.</source>
        <translation>Efter sista steget får du en kod och godkänner den i en webbläsare, på datorn eller i en telefon.</translation>
    </message>
    <message>
        <source>The address begins with https://, or http:// on this computer.</source>
        <translation>Adressen börjar med https://, eller http:// på den här datorn.</translation>
    </message>
    <message>
        <source>The platform keeps until when each lock can be managed and how many keys it has. Locks can be added before signing in.</source>
        <translation>Plattformen håller reda på hur länge varje lås kan förvaltas och hur många nycklar det har. Lås kan läggas till före inloggning.</translation>
    </message>
</context>
<context>
    <name>PrepaidPage</name>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln lås</numerusform>
            <numerusform>%Ln lås</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reduced</source>
        <translation>
            <numerusform>%Ln begränsat</numerusform>
            <numerusform>%Ln begränsade</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the platform</source>
        <translation>Frågar plattformen</translation>
    </message>
    <message>
        <source>Choose the lock these codes are for.</source>
        <translation>Välj låset som koderna gäller.</translation>
    </message>
    <message>
        <source>Choose the lock this code is for.</source>
        <translation>Välj låset som koden gäller.</translation>
    </message>
    <message>
        <source>Enter the 20 characters of the card.</source>
        <translation>Ange kortets 20 tecken.</translation>
    </message>
    <message>
        <source>Nobody is signed in: a code waits for the platform and unlocks nothing.</source>
        <translation>Ingen är inloggad: en kod väntar på plattformen och låser inte upp något.</translation>
    </message>
    <message>
        <source>Prepaid codes</source>
        <translation>Förbetalda koder</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Skickar</translation>
    </message>
    <message>
        <source>Sending what waits</source>
        <translation>Skickar det som väntar</translation>
    </message>
    <message>
        <source>The code is not complete or has a typing error.</source>
        <translation>Koden är ofullständig eller felskriven.</translation>
    </message>
    <message>
        <source>The code was used for %1.</source>
        <translation>Koden användes för %1.</translation>
    </message>
    <message>
        <source>The platform cannot be reached. The code for %1 waits and unlocks nothing until then.</source>
        <translation>Plattformen kan inte nås. Koden för %1 väntar och låser inte upp något till dess.</translation>
    </message>
    <message>
        <source>The platform was not reached last time: a code may wait for it and unlocks nothing.</source>
        <translation>Plattformen nåddes inte senast: en kod kan vänta på den och låser inte upp något.</translation>
    </message>
    <message numerus="yes">
        <source>Using %n code(s)</source>
        <translation>
            <numerusform>Använder %Ln kod</numerusform>
            <numerusform>Använder %Ln koder</numerusform>
        </translation>
    </message>
    <message>
        <source>Using a code for %1</source>
        <translation>Använder en kod för %1</translation>
    </message>
    <message>
        <source>Using codes</source>
        <translation>Använder koder</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>koder</translation>
    </message>
</context>
<context>
    <name>PreviewPart</name>
    <message>
        <source>Another tab shows the others.</source>
        <translation>En annan flik visar de övriga.</translation>
    </message>
    <message>
        <source>No such rows</source>
        <translation>Inga sådana rader</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filens rader</translation>
    </message>
    <message>
        <source>Take all shown</source>
        <translation>Ta alla visade</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Ta inga</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>%1: preview</source>
        <translation>%1: förhandsvisning</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%Ln sida skickad till skrivaren.</numerusform>
            <numerusform>%Ln sidor skickade till skrivaren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Avbrutet. Inget skrevs.</translation>
    </message>
    <message>
        <source>Cancelled. Pages that were sent before may still come out.</source>
        <translation>Avbrutet. Sidor som redan skickats kan ändå skrivas ut.</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Sidbredd</translation>
    </message>
    <message>
        <source>Pages done</source>
        <translation>Klara sidor</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Skriver ut</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Sparat: %1</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Sparar %1</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>The printer does not answer. Nothing was printed.</source>
        <translation>Skrivaren svarar inte. Inget skrevs ut.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hel sida</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Building the house</source>
        <translation>Bygger huset</translation>
    </message>
    <message>
        <source>Checking the link</source>
        <translation>Kontrollerar anslutningen</translation>
    </message>
    <message>
        <source>Deleting the demo building</source>
        <translation>Raderar demobyggnaden</translation>
    </message>
    <message>
        <source>Groups are made</source>
        <translation>Grupper skapas</translation>
    </message>
    <message>
        <source>Keys are issued</source>
        <translation>Nycklar lämnas ut</translation>
    </message>
    <message>
        <source>Locks are fitted</source>
        <translation>Lås monteras</translation>
    </message>
    <message>
        <source>Locks are programmed</source>
        <translation>Lås programmeras</translation>
    </message>
    <message>
        <source>Locks get their places</source>
        <translation>Låsen får sina platser</translation>
    </message>
    <message>
        <source>Making prepaid codes</source>
        <translation>Skapar förbetalda koder</translation>
    </message>
    <message>
        <source>Opening the profile</source>
        <translation>Öppnar profilen</translation>
    </message>
    <message>
        <source>Prepaid codes are used</source>
        <translation>Förbetalda koder används</translation>
    </message>
    <message>
        <source>Residents move in</source>
        <translation>Boende flyttar in</translation>
    </message>
    <message>
        <source>Setting up the profile</source>
        <translation>Skapar profilen</translation>
    </message>
    <message>
        <source>Starting the demo building</source>
        <translation>Startar demobyggnaden</translation>
    </message>
    <message>
        <source>Starting the platform</source>
        <translation>Startar plattformen</translation>
    </message>
    <message>
        <source>The profile was not opened</source>
        <translation>Profilen öppnades inte</translation>
    </message>
</context>
<context>
    <name>ProgrammingJobs</name>
    <message numerus="yes">
        <source>%n lock(s) not programmed</source>
        <translation>
            <numerusform>%Ln lås inte programmerat</numerusform>
            <numerusform>%Ln lås inte programmerade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Programming %n lock(s)</source>
        <translation>
            <numerusform>Programmerar %Ln lås</numerusform>
            <numerusform>Programmerar %Ln lås</numerusform>
        </translation>
    </message>
    <message>
        <source>Programming was cancelled. What a lock has taken it keeps; the next time goes on there.</source>
        <translation>Programmeringen avbröts. Det ett lås har fått behåller det; nästa gång fortsätter den där.</translation>
    </message>
    <message>
        <source>This is being programmed already.</source>
        <translation>Det här programmeras redan.</translation>
    </message>
</context>
<context>
    <name>ProgrammingPage</name>
    <message numerus="yes">
        <source>%n lock(s), started %1</source>
        <translation>
            <numerusform>%Ln lås, startat %1</numerusform>
            <numerusform>%Ln lås, startade %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Add lock</source>
        <translation>Lägg till lås</translation>
    </message>
    <message>
        <source>Add the first lock; then keys can be sent to it.</source>
        <translation>Lägg till det första låset; sedan kan nycklar skickas till det.</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Avbryt resten</translation>
    </message>
    <message>
        <source>Every lock holds what is wanted</source>
        <translation>Alla lås innehåller det som önskas</translation>
    </message>
    <message>
        <source>Every lock of this place holds what is wanted</source>
        <translation>Alla lås på platsen innehåller det som önskas</translation>
    </message>
    <message>
        <source>Issue or take in a key, and the difference shows here.</source>
        <translation>Lämna ut eller återta en nyckel, så syns skillnaden här.</translation>
    </message>
    <message>
        <source>No locks yet</source>
        <translation>Inga lås ännu</translation>
    </message>
    <message>
        <source>Other places may have locks to program.</source>
        <translation>Andra platser kan ha lås att programmera.</translation>
    </message>
    <message>
        <source>Pause after these locks</source>
        <translation>Pausa efter dessa lås</translation>
    </message>
    <message>
        <source>Pause after this lock</source>
        <translation>Pausa efter det här låset</translation>
    </message>
    <message>
        <source>Program the selected locks</source>
        <translation>Programmera de valda låsen</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programmering</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Återuppta</translation>
    </message>
    <message>
        <source>Save summary</source>
        <translation>Spara översikt</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Visa allt</translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>Visa nycklar</translation>
    </message>
    <message>
        <source>Show last run</source>
        <translation>Visa senaste körning</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Visa låsschemat</translation>
    </message>
    <message>
        <source>The locks are being read.</source>
        <translation>Låsen läses.</translation>
    </message>
    <message>
        <source>Walk mode</source>
        <translation>Rondläge</translation>
    </message>
    <message>
        <source>What was done is on the clipboard.</source>
        <translation>Det som gjordes finns i urklipp.</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>A passphrase that is typed at every start</source>
        <translation>En lösenfras som skrivs vid varje start</translation>
    </message>
    <message>
        <source>At least %1 characters; several words are best.</source>
        <translation>Minst %1 tecken; flera ord är bäst.</translation>
    </message>
    <message>
        <source>Locks, people and keys of your property are kept encrypted on this computer. How shall they be opened at each start?</source>
        <translation>Fastighetens lås, personer och nycklar sparas krypterade på den här datorn. Hur ska de öppnas vid varje start?</translation>
    </message>
    <message>
        <source>Nobody can restore a lost passphrase. Write it down and keep it where the keys are kept.</source>
        <translation>Ingen kan återställa en förlorad lösenfras. Skriv upp den och förvara den där nycklarna förvaras.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Skydd</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Samma lösenfras igen</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Lösenfraserna är olika.</translation>
    </message>
    <message>
        <source>This computer has no safe place for the key, so a passphrase protects your data.</source>
        <translation>Den här datorn har ingen säker plats för nyckeln, så en lösenfras skyddar dina uppgifter.</translation>
    </message>
    <message>
        <source>This computer keeps the key; it opens when you log in</source>
        <translation>Datorn förvarar nyckeln; den öppnar när du loggar in</translation>
    </message>
    <message>
        <source>This passphrase is too short.</source>
        <translation>Lösenfrasen är för kort.</translation>
    </message>
</context>
<context>
    <name>PutDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Check the locks that stand there.</source>
        <translation>Markera låsen som finns där.</translation>
    </message>
    <message>
        <source>Filter by name, serial or building</source>
        <translation>Filtrera på namn, serienummer eller byggnad</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Lås</translation>
    </message>
    <message numerus="yes">
        <source>Put %n lock(s) here</source>
        <translation>
            <numerusform>Placera %Ln lås här</numerusform>
            <numerusform>Placera %Ln lås här</numerusform>
        </translation>
    </message>
    <message>
        <source>Put locks at %1</source>
        <translation>Placera lås på %1</translation>
    </message>
    <message>
        <source>at no place</source>
        <translation>utan plats</translation>
    </message>
</context>
<context>
    <name>ReadBanner</name>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 av %2 lästa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Läs igen</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Läs nu</translation>
    </message>
    <message>
        <source>Reading what the locks hold</source>
        <translation>Läser vad låsen innehåller</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>%1 was not read</source>
        <translation>%1 lästes inte</translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) not read</source>
        <translation>
            <numerusform>%Ln lås inte läst</numerusform>
            <numerusform>%Ln lås inte lästa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) were not read.</source>
        <translation>
            <numerusform>%Ln lås lästes inte.</numerusform>
            <numerusform>%Ln lås lästes inte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n lock(s)</source>
        <translation>
            <numerusform>Läser %Ln lås</numerusform>
            <numerusform>Läser %Ln lås</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was cancelled. No list was changed.</source>
        <translation>Läsningen avbröts. Ingen lista ändrades.</translation>
    </message>
    <message>
        <source>The locks were not read</source>
        <translation>Låsen lästes inte</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>It is recorded with your name and the time.</source>
        <translation>Det registreras med ditt namn och tiden.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Say in a few words what the file is for.</source>
        <translation>Säg kort vad filen är till för.</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Spara som text</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Spara kvitto</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The lock itself has confirmed this list and signed it with its own key.</source>
        <translation>Låset självt har bekräftat listan och signerat den med sin egen nyckel.</translation>
    </message>
    <message>
        <source>The receipt is on the clipboard.</source>
        <translation>Kvittot finns i urklipp.</translation>
    </message>
</context>
<context>
    <name>ReceiptForm</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln nyckel</numerusform>
            <numerusform>%Ln nycklar</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Drawn with mouse, pen or finger. Who cannot draw here signs the print instead.</source>
        <translation>Ritas med mus, penna eller finger. Den som inte kan rita här undertecknar utskriften i stället.</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-post…</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation>Den är sparad.</translation>
    </message>
    <message>
        <source>Keep and show</source>
        <translation>Spara och visa</translation>
    </message>
    <message>
        <source>Key receipt</source>
        <translation>Nyckelkvittens</translation>
    </message>
    <message>
        <source>Return protocol</source>
        <translation>Återlämningsprotokoll</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Visa %1</translation>
    </message>
    <message>
        <source>Sign in the field, or say that the paper is signed.</source>
        <translation>Skriv under i fältet, eller ange att papperet är undertecknat.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Signed before</source>
        <translation>Tidigare undertecknat</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Undertecknad på papper</translation>
    </message>
</context>
<context>
    <name>ReceiptStep</name>
    <message>
        <source>Sign the receipt</source>
        <translation>Underteckna kvittensen</translation>
    </message>
</context>
<context>
    <name>RefusedList</name>
    <message numerus="yes">
        <source>%n change(s) chosen</source>
        <translation>
            <numerusform>%Ln ändring vald</numerusform>
            <numerusform>%Ln ändringar valda</numerusform>
        </translation>
    </message>
    <message>
        <source>A change that the platform does not take is shown here with the reason.</source>
        <translation>En ändring som plattformen inte tar emot visas här med orsaken.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Changes that were refused or laid aside</source>
        <translation>Ändringar som nekades eller lades åt sidan</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Välj alla</translation>
    </message>
    <message>
        <source>Choose changes in the list first.</source>
        <translation>Välj först ändringar i listan.</translation>
    </message>
    <message numerus="yes">
        <source>Let %n go</source>
        <translation>
            <numerusform>Släng %Ln</numerusform>
            <numerusform>Släng %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Släng</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Inget nekades</translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <translation>
            <numerusform>Skicka %Ln igen</numerusform>
            <numerusform>Skicka %Ln igen</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Skicka igen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Orsak</translation>
    </message>
</context>
<context>
    <name>ReminderForm</name>
    <message numerus="yes">
        <source>%n holder(s)</source>
        <translation>
            <numerusform>%Ln innehavare</numerusform>
            <numerusform>%Ln innehavare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holder(s) marked as reminded today.</source>
        <translation>
            <numerusform>%Ln innehavare markerad som påmind i dag.</numerusform>
            <numerusform>%Ln innehavare markerade som påminda i dag.</numerusform>
        </translation>
    </message>
    <message>
        <source>1: friendly</source>
        <translation>1: vänlig</translation>
    </message>
    <message>
        <source>2: firm</source>
        <translation>2: bestämd</translation>
    </message>
    <message>
        <source>3: last</source>
        <translation>3: sista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Copied with its subject: %1</source>
        <translation>Kopierat med ämnesrad: %1</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopiera text</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-post…</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Innehavare</translation>
    </message>
    <message>
        <source>Mark as reminded</source>
        <translation>Markera som påmind</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message numerus="yes">
        <source>Print %n letter(s)</source>
        <translation>
            <numerusform>Skriv ut %Ln brev</numerusform>
            <numerusform>Skriv ut %Ln brev</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Påminn</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Påmind</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Text of the reminder</source>
        <translation>Påminnelsens text</translation>
    </message>
</context>
<context>
    <name>RemovableChip</name>
    <message>
        <source>Press Delete to remove</source>
        <translation>Tryck på Delete för att ta bort</translation>
    </message>
</context>
<context>
    <name>ReplaceSheet</name>
    <message>
        <source>%1 takes the place of %2.</source>
        <translation>%1 ersätter %2.</translation>
    </message>
    <message>
        <source>%1 was not replaced</source>
        <translation>%1 byttes inte ut</translation>
    </message>
    <message>
        <source>Asking the platform</source>
        <translation>Frågar plattformen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose how this computer reaches the lock.</source>
        <translation>Välj hur datorn når låset.</translation>
    </message>
    <message>
        <source>Claim: the new lock takes this profile as its owner</source>
        <translation>Ägarskap: det nya låset tar den här profilen som ägare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Dates and keys are with the new serial.</source>
        <translation>Datum och nycklar hör till det nya serienumret.</translation>
    </message>
    <message>
        <source>It begins with FLX1 and was in the box of the new lock.</source>
        <translation>Den börjar med FLX1 och låg i det nya låsets kartong.</translation>
    </message>
    <message>
        <source>Label of the new lock</source>
        <translation>Det nya låsets etikett</translation>
    </message>
    <message>
        <source>Label: type or paste what stands on the new lock</source>
        <translation>Etikett: skriv eller klistra in det som står på det nya låset</translation>
    </message>
    <message>
        <source>Link: how this computer reaches it</source>
        <translation>Anslutning: hur datorn når det</translation>
    </message>
    <message>
        <source>Looking for the new lock</source>
        <translation>Söker det nya låset</translation>
    </message>
    <message>
        <source>Press the button at the inside of the new lock; it listens for 2 minutes.</source>
        <translation>Tryck på knappen på det nya låsets insida; det lyssnar i 2 minuter.</translation>
    </message>
    <message>
        <source>Program now</source>
        <translation>Programmera nu</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Nås via</translation>
    </message>
    <message>
        <source>Register: the platform moves dates and keys to it</source>
        <translation>Registrering: plattformen flyttar datum och nycklar till det</translation>
    </message>
    <message>
        <source>Replace lock</source>
        <translation>Byt ut lås</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Utbytt</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Byter ut</translation>
    </message>
    <message>
        <source>Replacing %1</source>
        <translation>Byter ut %1</translation>
    </message>
    <message>
        <source>The button was pressed: the new lock listens for 2 minutes.</source>
        <translation>Knappen har tryckts in: det nya låset lyssnar i 2 minuter.</translation>
    </message>
    <message>
        <source>The label is missing.</source>
        <translation>Etiketten saknas.</translation>
    </message>
    <message>
        <source>The new lock has taken this profile as its owner.</source>
        <translation>Det nya låset har tagit den här profilen som ägare.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>What moves to the new lock</source>
        <translation>Det som flyttas till det nya låset</translation>
    </message>
</context>
<context>
    <name>ReportsCard</name>
    <message>
        <source>%1: choose a lock first</source>
        <translation>%1: välj först ett lås</translation>
    </message>
    <message>
        <source>Choose lock</source>
        <translation>Välj lås</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisa</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Förhandsvisa: %1</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Preview the chosen report</source>
        <translation>Förhandsvisa den valda rapporten</translation>
    </message>
    <message>
        <source>Preview, print or save as PDF</source>
        <translation>Förhandsvisa, skriv ut eller spara som PDF</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
</context>
<context>
    <name>RoleForm</name>
    <message>
        <source>%1 is a manager&apos;s computer now.</source>
        <translation>%1 är nu en förvaltares dator.</translation>
    </message>
    <message>
        <source>%1 is an installer&apos;s computer now.</source>
        <translation>%1 är nu en montörs dator.</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Byt roll</translation>
    </message>
    <message>
        <source>It has this role already.</source>
        <translation>Den har redan den rollen.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
</context>
<context>
    <name>RowPart</name>
    <message numerus="yes">
        <source>Empty %n cell(s) like this</source>
        <translation>
            <numerusform>Töm %Ln sådan cell</numerusform>
            <numerusform>Töm %Ln sådana celler</numerusform>
        </translation>
    </message>
    <message>
        <source>Here now: %1</source>
        <translation>Här nu: %1</translation>
    </message>
    <message>
        <source>Here now: nothing</source>
        <translation>Här nu: inget</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Rad %1</translation>
    </message>
    <message>
        <source>Next fault</source>
        <translation>Nästa fel</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>Den valda raden</translation>
    </message>
</context>
<context>
    <name>RulesField</name>
    <message>
        <source>Each its own</source>
        <translation>Var och en sitt</translation>
    </message>
    <message>
        <source>Emergency: opens a blocked door too</source>
        <translation>Nöd: öppnar även en spärrad dörr</translation>
    </message>
    <message>
        <source>No schedule has this name. Choose one of the list, or none for any hour.</source>
        <translation>Inget tidsschema har det namnet. Välj ett i listan, eller inget för alla tider.</translation>
    </message>
    <message>
        <source>No schedules yet: draw them under Keys, Schedules and holidays.</source>
        <translation>Inga tidsscheman ännu: rita dem under Nycklar, Tidsscheman och helgdagar.</translation>
    </message>
    <message>
        <source>Office mode: may leave the door open</source>
        <translation>Kontorsläge: får lämna dörren öppen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Tidsschema</translation>
    </message>
    <message>
        <source>any hour</source>
        <translation>alla tider</translation>
    </message>
    <message>
        <source>at any hour</source>
        <translation>när som helst</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>inget ändras</translation>
    </message>
</context>
<context>
    <name>RunLine</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kvitto</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Skicka nu</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Igen</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Copy what was done</source>
        <translation>Kopiera vad som gjordes</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programmering</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>byte</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausat</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>Sample codes of the demo building</source>
        <translation>Provkoder för demobyggnaden</translation>
    </message>
    <message>
        <source>Use: %1 (%2 left)</source>
        <translation>Använd: %1 (%2 kvar)</translation>
    </message>
</context>
<context>
    <name>ScheduleForm</name>
    <message>
        <source>%1 added. Give it to keys when you issue them.</source>
        <translation>%1 har lagts till. Ge det till nycklar när du lämnar ut dem.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>%1 har ändrats.</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed. It counts once %n lock(s) is (are) programmed.</source>
        <translation>
            <numerusform>%1 har ändrats. Det gäller när %Ln lås har programmerats.</numerusform>
            <numerusform>%1 har ändrats. Det gäller när %Ln lås har programmerats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) follow(s) this schedule.</source>
        <translation>
            <numerusform>%Ln nyckel följer tidsschemat.</numerusform>
            <numerusform>%Ln nycklar följer tidsschemat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add schedule</source>
        <translation>Lägg till tidsschema</translation>
    </message>
    <message>
        <source>By keyboard: Up and Down choose the day, Enter types its hours, Delete removes a block.</source>
        <translation>Med tangentbordet: upp och ned väljer dag, Enter skriver tider, Delete tar bort ett block.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Draw blocks with the mouse; one drawn on into the row below runs past midnight.</source>
        <translation>Rita block med musen; ett som dras ned till nästa rad går över midnatt.</translation>
    </message>
    <message>
        <source>Edit schedule</source>
        <translation>Redigera tidsschema</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tider</translation>
    </message>
    <message>
        <source>Hours after midnight count to the day on which they are: a holiday counts for them too.</source>
        <translation>Tider efter midnatt hör till dagen de ligger på: en helgdag gäller även dem.</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Veckans tider</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Slå ihop dem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Nothing changes at any door until a key follows this schedule.</source>
        <translation>Inget ändras vid någon dörr förrän en nyckel följer tidsschemat.</translation>
    </message>
    <message>
        <source>On holidays</source>
        <translation>På helgdagar</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öppnar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Sparar</translation>
    </message>
    <message>
        <source>Show plan</source>
        <translation>Visa låsschemat</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Namnet saknas.</translation>
    </message>
    <message numerus="yes">
        <source>The new hours count once %n lock(s) is (are) programmed.</source>
        <translation>
            <numerusform>De nya tiderna gäller när %Ln lås har programmerats.</numerusform>
            <numerusform>De nya tiderna gäller när %Ln lås har programmerats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Används av</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Det här händer</translation>
    </message>
    <message>
        <source>Write the time as 8:00 or 17:30.</source>
        <translation>Skriv tiden som 8:00 eller 17:30.</translation>
    </message>
    <message>
        <source>a week that repeats itself</source>
        <translation>en vecka som upprepas</translation>
    </message>
    <message>
        <source>for example: Cleaning</source>
        <translation>till exempel: Städning</translation>
    </message>
</context>
<context>
    <name>SchedulesPage</name>
    <message>
        <source>%1 cannot be removed yet</source>
        <translation>%1 kan inte tas bort ännu</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n lock(s) follow this schedule. Removed, they would open at any hour.</source>
        <translation>
            <numerusform>%1 i %Ln lås följer tidsschemat. Om det tas bort öppnar de när som helst.</numerusform>
            <numerusform>%1 i %Ln lås följer tidsschemat. Om det tas bort öppnar de när som helst.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>%1 har tagits bort.</translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s)</source>
        <translation>
            <numerusform>%Ln helgdag</numerusform>
            <numerusform>%Ln helgdagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln nyckel</numerusform>
            <numerusform>%Ln nycklar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) bound</source>
        <translation>
            <numerusform>%Ln nyckel bunden</numerusform>
            <numerusform>%Ln nycklar bundna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) open(s) by the usual hours again on %1.</source>
        <translation>
            <numerusform>%Ln nyckel öppnar åter på de vanliga tiderna %1.</numerusform>
            <numerusform>%Ln nycklar öppnar åter på de vanliga tiderna %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation>
            <numerusform>%Ln tidsschema</numerusform>
            <numerusform>%Ln tidsscheman</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add holiday</source>
        <translation>Lägg till helgdag</translation>
    </message>
    <message>
        <source>Add schedule</source>
        <translation>Lägg till tidsschema</translation>
    </message>
    <message>
        <source>At which hours of the week keys open, and on which days not.</source>
        <translation>Vilka tider i veckan nycklar öppnar, och vilka dagar de inte gör det.</translation>
    </message>
    <message>
        <source>Choose a holiday in the list first.</source>
        <translation>Välj först en helgdag i listan.</translation>
    </message>
    <message>
        <source>Choose a schedule in the list first.</source>
        <translation>Välj först ett tidsschema i listan.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Edit holiday</source>
        <translation>Redigera helgdag</translation>
    </message>
    <message>
        <source>Edit the chosen schedule</source>
        <translation>Redigera det valda tidsschemat</translation>
    </message>
    <message>
        <source>Give them another schedule first, or none; then remove it.</source>
        <translation>Ge dem först ett annat tidsschema, eller inget; ta sedan bort det.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Helgdagar</translation>
    </message>
    <message>
        <source>Hours of the chosen schedule</source>
        <translation>Det valda tidsschemats tider</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Utlämnade</translation>
    </message>
    <message>
        <source>It takes effect once the locks of these keys are programmed.</source>
        <translation>Det gäller när låsen till dessa nycklar har programmerats.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Nycklar</translation>
    </message>
    <message>
        <source>No holidays yet</source>
        <translation>Inga helgdagar ännu</translation>
    </message>
    <message>
        <source>No key follows a schedule that minds holidays, so no door changes.</source>
        <translation>Ingen nyckel följer ett tidsschema som tar hänsyn till helgdagar, så ingen dörr ändras.</translation>
    </message>
    <message>
        <source>No key follows this schedule, so no door changes.</source>
        <translation>Ingen nyckel följer tidsschemat, så ingen dörr ändras.</translation>
    </message>
    <message>
        <source>No schedules yet</source>
        <translation>Inga tidsscheman ännu</translation>
    </message>
    <message>
        <source>On holidays: %1</source>
        <translation>På helgdagar: %1</translation>
    </message>
    <message>
        <source>On these days a schedule can close or open all day.</source>
        <translation>Dessa dagar kan ett tidsschema stänga eller öppna hela dagen.</translation>
    </message>
    <message>
        <source>Part of keys</source>
        <translation>En del av nycklarna</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Ta bort %1?</translation>
    </message>
    <message>
        <source>Remove holiday</source>
        <translation>Ta bort helgdag</translation>
    </message>
    <message>
        <source>Remove schedule</source>
        <translation>Ta bort tidsschema</translation>
    </message>
    <message>
        <source>Schedules and holidays</source>
        <translation>Tidsscheman och helgdagar</translation>
    </message>
    <message>
        <source>Show these %1 keys</source>
        <translation>Visa dessa %1 nycklar</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>Without one a key opens at any hour of its days.</source>
        <translation>Utan tidsschema öppnar en nyckel när som helst på sina dagar.</translation>
    </message>
</context>
<context>
    <name>ScopeCard</name>
    <message>
        <source>All locks</source>
        <translation>Alla lås</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Alla personer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Reason, for the report of events</source>
        <translation>Orsak, för rapporten om händelser</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>What the reports show</source>
        <translation>Vad rapporterna visar</translation>
    </message>
    <message>
        <source>Why events are looked at</source>
        <translation>Varför händelser visas</translation>
    </message>
    <message>
        <source>what is left empty means all</source>
        <translation>det som lämnas tomt betyder alla</translation>
    </message>
</context>
<context>
    <name>SearchData</name>
    <message>
        <source>Add lock</source>
        <translation>Lägg till lås</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Lägg till person</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Events with “%1”</source>
        <translation>Händelser med ”%1”</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importera personer</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Nyckelbärare</translation>
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
        <translation>Plats</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Rapport: %1</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Tidsschema</translation>
    </message>
    <message>
        <source>Settings: computers</source>
        <translation>Inställningar: datorer</translation>
    </message>
    <message>
        <source>Settings: dongle and Bluetooth</source>
        <translation>Inställningar: dongel och Bluetooth</translation>
    </message>
    <message>
        <source>Settings: language and look</source>
        <translation>Inställningar: språk och utseende</translation>
    </message>
    <message>
        <source>type a name after it</source>
        <translation>skriv ett namn efteråt</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Nothing found. A part of a name or number is enough.</source>
        <translation>Inget hittades. En del av ett namn eller nummer räcker.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Sökresultat</translation>
    </message>
</context>
<context>
    <name>SenderCard</name>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Keep the sender</source>
        <translation>Spara avsändaren</translation>
    </message>
    <message>
        <source>Name of the property</source>
        <translation>Fastighetens namn</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting ändrades.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Sender of letters and receipts</source>
        <translation>Avsändare av brev och kvitton</translation>
    </message>
    <message>
        <source>The sender is kept.</source>
        <translation>Avsändaren är sparad.</translation>
    </message>
    <message>
        <source>Without a name letters come from the building. It is kept on this computer.</source>
        <translation>Utan namn kommer breven från byggnaden. Sparas på den här datorn.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Finish setting up</source>
        <translation>Gör klart</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Management platform</source>
        <translation>Förvaltningsplattform</translation>
    </message>
    <message>
        <source>Protect the data of your property</source>
        <translation>Skydda fastighetens uppgifter</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Ställer in</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Steg %1 av %2</translation>
    </message>
    <message>
        <source>Way to the locks</source>
        <translation>Väg till låsen</translation>
    </message>
</context>
<context>
    <name>SetupSide</name>
    <message>
        <source>About 10 minutes</source>
        <translation>Ungefär 10 minuter</translation>
    </message>
    <message>
        <source>Add the first lock by its label</source>
        <translation>Lägg till det första låset med dess etikett</translation>
    </message>
    <message>
        <source>Choose the way to the locks, or later</source>
        <translation>Välj vägen till låsen, eller senare</translation>
    </message>
    <message>
        <source>Have at hand</source>
        <translation>Ha till hands</translation>
    </message>
    <message>
        <source>Name your platform, or later</source>
        <translation>Ange din plattform, eller senare</translation>
    </message>
    <message>
        <source>Protect the data of your property</source>
        <translation>Skydda fastighetens uppgifter</translation>
    </message>
    <message>
        <source>The address of your platform, from your supplier</source>
        <translation>Plattformens adress, från din leverantör</translation>
    </message>
    <message>
        <source>The dongle, or Bluetooth on this computer</source>
        <translation>Programmeringsdongeln, eller Bluetooth på den här datorn</translation>
    </message>
    <message>
        <source>The label of a lock, from its box or its inside</source>
        <translation>Etiketten till ett lås, från kartongen eller insidan</translation>
    </message>
    <message>
        <source>Try the demo building first</source>
        <translation>Prova demobyggnaden först</translation>
    </message>
</context>
<context>
    <name>ShareForm</name>
    <message numerus="yes">
        <source>%n in stock</source>
        <translation>
            <numerusform>%Ln i lager</numerusform>
            <numerusform>%Ln i lager</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Frågar</translation>
    </message>
    <message>
        <source>Choose a lock</source>
        <translation>Välj ett lås</translation>
    </message>
    <message>
        <source>Choose a lock.</source>
        <translation>Välj ett lås.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Find the organisation by its number first.</source>
        <translation>Sök först upp organisationen med dess nummer.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Issue key</source>
        <translation>Lämna ut nyckel</translation>
    </message>
    <message>
        <source>Issue key to organisation</source>
        <translation>Lämna ut nyckel till organisation</translation>
    </message>
    <message>
        <source>It goes to %1, which receives keys until %2.</source>
        <translation>Den går till %1, som tar emot nycklar till %2.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Number of the organisation</source>
        <translation>Organisationens nummer</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Tidsschema</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Write the day as 31 Dec 2026 or 31-12-2026.</source>
        <translation>Skriv dagen som 2026-12-31 eller 31-12-2026.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>genast</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>inget slut</translation>
    </message>
</context>
<context>
    <name>SideSheet</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>SignInCode</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Kod %1</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Kopiera koden</translation>
    </message>
    <message>
        <source>Open the page in a browser</source>
        <translation>Öppna sidan i en webbläsare</translation>
    </message>
    <message>
        <source>QR code of the page with the code</source>
        <translation>QR-kod till sidan med koden</translation>
    </message>
    <message>
        <source>Sign in on the page of the platform and approve this code:</source>
        <translation>Logga in på plattformens sida och godkänn den här koden:</translation>
    </message>
    <message>
        <source>Time left for the approval</source>
        <translation>Tid kvar att godkänna</translation>
    </message>
    <message>
        <source>or scan it with a telephone</source>
        <translation>eller skanna den med en telefon</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Address of the platform</source>
        <translation>Plattformens adress</translation>
    </message>
    <message>
        <source>Enrolment token</source>
        <translation>Anslutningskod</translation>
    </message>
    <message>
        <source>I have an enrolment token</source>
        <translation>Jag har en anslutningskod</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Sign in with a browser</source>
        <translation>Logga in med webbläsare</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Loggar in</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Adressen saknas.</translation>
    </message>
    <message>
        <source>The enrolment token is missing.</source>
        <translation>Anslutningskoden saknas.</translation>
    </message>
</context>
<context>
    <name>SignalBars</name>
    <message>
        <source>Signal: %1 of 4 bars</source>
        <translation>Signal: %1 av 4 staplar</translation>
    </message>
</context>
<context>
    <name>SoundMark</name>
    <message>
        <source>Sound off</source>
        <translation>Ljud av</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ljud på</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>State of the lock</source>
        <translation>Låsets läge</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Confirmed by read-back</source>
        <translation>Bekräftat genom återläsning</translation>
    </message>
    <message>
        <source>Plan and difference</source>
        <translation>Plan och skillnad</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
</context>
<context>
    <name>StockCard</name>
    <message>
        <source>%1 users with a key</source>
        <translation>%1 användare med nyckel</translation>
    </message>
    <message numerus="yes">
        <source>%n issued</source>
        <translation>
            <numerusform>%Ln utlämnad</numerusform>
            <numerusform>%Ln utlämnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) purchased</source>
        <translation>
            <numerusform>%Ln köpt nyckel</numerusform>
            <numerusform>%Ln köpta nycklar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) taken in join(s) the stock once the lock confirms it.</source>
        <translation>
            <numerusform>%Ln återtagen nyckel går till lagret när låset bekräftar det.</numerusform>
            <numerusform>%Ln återtagna nycklar går till lagret när låset bekräftar det.</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued of the keys purchased</source>
        <translation>Utlämnade av köpta nycklar</translation>
    </message>
    <message>
        <source>Keys and users</source>
        <translation>Nycklar och användare</translation>
    </message>
    <message>
        <source>Users on the lock</source>
        <translation>Användare i låset</translation>
    </message>
</context>
<context>
    <name>SuspendForm</name>
    <message numerus="yes">
        <source>%n key(s) suspended; they stop opening once programmed.</source>
        <translation>
            <numerusform>%Ln nyckel pausad; den slutar öppna efter programmering.</numerusform>
            <numerusform>%Ln nycklar pausade; de slutar öppna efter programmering.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) will be suspended on that day.</source>
        <translation>
            <numerusform>%Ln nyckel pausas den dagen.</numerusform>
            <numerusform>%Ln nycklar pausas den dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>They stop opening once their locks are programmed, and come back by themselves after the last day.</source>
        <translation>De slutar öppna när deras lås har programmerats och aktiveras av sig själva efter sista dagen.</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>utan slut</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%n change(s) go(es) to the platform again.</source>
        <translation>
            <numerusform>%Ln ändring skickas till plattformen igen.</numerusform>
            <numerusform>%Ln ändringar skickas till plattformen igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) let go.</source>
        <translation>
            <numerusform>%Ln ändring slängd.</numerusform>
            <numerusform>%Ln ändringar slängda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent</source>
        <translation>
            <numerusform>%Ln ändring skickad</numerusform>
            <numerusform>%Ln ändringar skickade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken over</source>
        <translation>
            <numerusform>%Ln övertagen</numerusform>
            <numerusform>%Ln övertagna</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Det förblir som det är.</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Sammanfört</translation>
    </message>
    <message>
        <source>Nothing was synced</source>
        <translation>Inget synkroniserades</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Nekade</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Logga in först.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synkronisering</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synkronisera nu</translation>
    </message>
    <message>
        <source>Synced: %1, %2.</source>
        <translation>Synkroniserat: %1, %2.</translation>
    </message>
    <message>
        <source>Synced: nothing was new.</source>
        <translation>Synkroniserat: inget nytt.</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synkroniserar</translation>
    </message>
    <message>
        <source>The other value is in force now.</source>
        <translation>Det andra värdet gäller nu.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
</context>
<context>
    <name>TimeMachine</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>By plan</source>
        <translation>Enligt plan</translation>
    </message>
    <message>
        <source>By proof</source>
        <translation>Enligt bevis</translation>
    </message>
    <message>
        <source>Choose a lock</source>
        <translation>Välj ett lås</translation>
    </message>
    <message>
        <source>Choose a lock first.</source>
        <translation>Välj först ett lås.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>%Ln rad kopierad.</numerusform>
            <numerusform>%Ln rader kopierade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Could open</source>
        <translation>Kunde öppna</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Skillnader</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Inga skillnader</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Plan and proof say the same of everybody.</source>
        <translation>Plan och bevis säger samma sak om alla.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Then its past shows here.</source>
        <translation>Då visas dess historik här.</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Vilka rader</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Who could open it</source>
        <translation>Vem kunde öppna det</translation>
    </message>
    <message>
        <source>Who could open this door?</source>
        <translation>Vem kunde öppna dörren?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Orsak</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>TreeCard</name>
    <message numerus="yes">
        <source>%n lock(s) at no place</source>
        <translation>
            <numerusform>%Ln lås utan plats</numerusform>
            <numerusform>%Ln lås utan plats</numerusform>
        </translation>
    </message>
    <message>
        <source>Add building</source>
        <translation>Lägg till byggnad</translation>
    </message>
    <message>
        <source>Choose where %1 shall lie and press Ctrl+V.</source>
        <translation>Välj var %1 ska ligga och tryck på Ctrl+V.</translation>
    </message>
    <message>
        <source>No buildings yet</source>
        <translation>Inga byggnader ännu</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Put locks into buildings, floors and areas to find and plan by place.</source>
        <translation>Placera lås i byggnader, på våningsplan och i områden för att hitta och planera efter plats.</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message numerus="yes">
        <source>%n step(s) undone.</source>
        <translation>
            <numerusform>%Ln steg ångrat.</numerusform>
            <numerusform>%Ln steg ångrade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Gjort: %1.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>History: what was done here</source>
        <translation>Historik: vad som gjorts här</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programmera</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Gör om det som ångrades</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Ångra det senaste steget</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Open the profile</source>
        <translation>Öppna profilen</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öppnar</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>This profile is locked</source>
        <translation>Profilen är låst</translation>
    </message>
    <message>
        <source>Type the passphrase of this profile.</source>
        <translation>Skriv profilens lösenfras.</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Changes that wait for the platform</source>
        <translation>Ändringar som väntar på plattformen</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Inget väntar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What is changed here goes to the platform at once, or as soon as it can be reached.</source>
        <translation>Det som ändras här går till plattformen genast, eller så snart den kan nås.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
</context>
<context>
    <name>WalkRun</name>
    <message>
        <source>Walk mode</source>
        <translation>Rondläge</translation>
    </message>
</context>
<context>
    <name>WalkSide</name>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Next and done</source>
        <translation>Nästa och klart</translation>
    </message>
    <message>
        <source>Next by signal</source>
        <translation>Nästa efter signal</translation>
    </message>
    <message>
        <source>No lock with work is heard.</source>
        <translation>Inget lås med arbete hörs.</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Utom räckhåll</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %Ln till</numerusform>
            <numerusform>och %Ln till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkWindow</name>
    <message>
        <source>%1 done</source>
        <translation>%1 klara</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>%1 kvar</translation>
    </message>
    <message>
        <source>%1 to go, %2 failed</source>
        <translation>%1 kvar, %2 misslyckade</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Finish this door, then leave</source>
        <translation>Gör klart dörren, lämna sedan</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lämna</translation>
    </message>
    <message>
        <source>Leave walk mode</source>
        <translation>Lämna rondläget</translation>
    </message>
    <message>
        <source>Leave while %1 is in work?</source>
        <translation>Lämna medan %1 bearbetas?</translation>
    </message>
    <message>
        <source>Locks done</source>
        <translation>Klara lås</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause after this door</source>
        <translation>Pausa efter den här dörren</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Skip this door</source>
        <translation>Hoppa över dörren</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Ljud av</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ljud på</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellanslag</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stanna kvar</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Avbryt nu</translation>
    </message>
    <message>
        <source>Stopped now, it keeps what it took and the next time goes on at that byte. Its old list stays in force until it has confirmed the new one. Keys that were stopped stay stopped.</source>
        <translation>Om det avbryts nu behåller låset det som kommit fram, och nästa gång fortsätter det vid den byten. Den gamla listan gäller tills låset har bekräftat den nya. Stoppade nycklar förblir stoppade.</translation>
    </message>
    <message>
        <source>Try again what was left out</source>
        <translation>Försök igen med det som utelämnats</translation>
    </message>
    <message>
        <source>Walk mode</source>
        <translation>Rondläge</translation>
    </message>
</context>
<context>
    <name>WhatHappens</name>
    <message>
        <source>%1 → %2 of %3</source>
        <translation>%1 → %2 av %3</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) leave(s) the stock.</source>
        <translation>
            <numerusform>%Ln nyckel lämnar lagret.</numerusform>
            <numerusform>%Ln nycklar lämnar lagret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a person and at least one lock. One key leaves the stock of each lock.</source>
        <translation>Välj en person och minst ett lås. En nyckel lämnar varje låses lager.</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Innehavare</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tider</translation>
    </message>
    <message>
        <source>Hours of the schedule</source>
        <translation>Tidsschemats tider</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Nyckelbärare</translation>
    </message>
    <message>
        <source>Stock after issuing</source>
        <translation>Lager efter utlämning</translation>
    </message>
    <message numerus="yes">
        <source>The door opens for %1 after %n lock(s) are programmed.</source>
        <translation>
            <numerusform>Dörren öppnas för %1 när %Ln lås har programmerats.</numerusform>
            <numerusform>Dörren öppnas för %1 när %Ln lås har programmerats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Giltig</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Det här händer</translation>
    </message>
</context>
<context>
    <name>WhyBody</name>
    <message>
        <source>Choose a cell to see why it is so.</source>
        <translation>Välj en cell för att se varför det är så.</translation>
    </message>
    <message>
        <source>On the lock</source>
        <translation>På låset</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>I kö</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Önskad</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Overview map</source>
        <translation>Översiktskarta</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
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
        <translation>Större</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Normal storlek</translation>
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
        <translation>%1 före</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 efter</translation>
    </message>
    <message>
        <source>A key that had begun by it waits again, until its own first day.</source>
        <translation>En nyckel som hade börjat gälla väntar igen, till sin egen första dag.</translation>
    </message>
    <message>
        <source>A key that had ended by the lock&apos;s clock opens again, until its own last day.</source>
        <translation>En nyckel som hade slutat enligt låsets klocka öppnar igen, till sin egen sista dag.</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Gång</translation>
    </message>
    <message>
        <source>For the lock, %2 pass a second time: in its periods and in its log.</source>
        <translation>För låset går %2 en andra gång: i dess perioder och i dess logg.</translation>
    </message>
    <message>
        <source>It is ahead by more than %1. No clock goes back so far unless the owner says so.</source>
        <translation>Den går mer än %1 före. Ingen klocka ställs tillbaka så långt om inte ägaren säger det.</translation>
    </message>
    <message>
        <source>It is off by more than %1: the next contact sets it.</source>
        <translation>Den avviker mer än %1: nästa kontakt ställer den.</translation>
    </message>
    <message>
        <source>Its log is not rewritten: events keep their numbers, and are shown at the corrected time.</source>
        <translation>Loggen skrivs inte om: händelserna behåller sina nummer och visas med rättad tid.</translation>
    </message>
    <message>
        <source>Keys with days or hours do not open without a time. The next contact sets it.</source>
        <translation>Nycklar med dagar eller tider öppnar inte utan klocka. Nästa kontakt ställer den.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mätt</translation>
    </message>
    <message>
        <source>No way to this lock is chosen.</source>
        <translation>Ingen väg till låset är vald.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Avvikelse</translation>
    </message>
    <message>
        <source>Set the clock back</source>
        <translation>Ställ tillbaka klockan</translation>
    </message>
    <message>
        <source>Set the clock of %1 back by %2?</source>
        <translation>Ställa tillbaka klockan i %1 med %2?</translation>
    </message>
    <message>
        <source>The clock of %1 was left as it is: %2.</source>
        <translation>Klockan i %1 lämnades som den är: %2.</translation>
    </message>
    <message>
        <source>The clock of %1 was set; it had no time.</source>
        <translation>Klockan i %1 ställdes; den hade ingen tid.</translation>
    </message>
    <message>
        <source>The clock of %1 was set; it was %2.</source>
        <translation>Klockan i %1 ställdes; den var %2.</translation>
    </message>
    <message>
        <source>The lock is not claimed yet.</source>
        <translation>Låset har ingen ägare ännu.</translation>
    </message>
    <message>
        <source>gains %1 s a day</source>
        <translation>drar sig före %1 s per dag</translation>
    </message>
    <message>
        <source>left as it was</source>
        <translation>lämnad som den var</translation>
    </message>
    <message>
        <source>loses %1 s a day</source>
        <translation>drar sig efter %1 s per dag</translation>
    </message>
    <message>
        <source>no time is set</source>
        <translation>ingen tid är ställd</translation>
    </message>
    <message>
        <source>not known: it shows over a day or more</source>
        <translation>inte känt: det visar sig över minst en dag</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>inte mätt ännu</translation>
    </message>
    <message>
        <source>right to the second</source>
        <translation>rätt på sekunden</translation>
    </message>
    <message>
        <source>set</source>
        <translation>ställd</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 av %2 tecken</translation>
    </message>
    <message>
        <source>%1 of %2 in stock</source>
        <translation>%1 av %2 i lager</translation>
    </message>
    <message numerus="yes">
        <source>%n base period(s) end(s) between %1 and %2</source>
        <translation>
            <numerusform>%Ln grundperiod slutar mellan %1 och %2</numerusform>
            <numerusform>%Ln grundperioder slutar mellan %1 och %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) more</source>
        <translation>
            <numerusform>%Ln nyckel till</numerusform>
            <numerusform>%Ln nycklar till</numerusform>
        </translation>
    </message>
    <message>
        <source>Base period</source>
        <translation>Grundperiod</translation>
    </message>
    <message>
        <source>Base, 5 years</source>
        <translation>Grund, 5 år</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Medarbetare</translation>
    </message>
    <message>
        <source>Issuable keys</source>
        <translation>Nycklar att lämna ut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Nycklar</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programmering</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Delning</translation>
    </message>
    <message>
        <source>Sharing, 5 years</source>
        <translation>Delning, 5 år</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>använd</translation>
    </message>
    <message>
        <source>base code, 5 years</source>
        <translation>grundkod, 5 år</translation>
    </message>
    <message>
        <source>code with keys</source>
        <translation>kod med nycklar</translation>
    </message>
    <message>
        <source>employees code</source>
        <translation>medarbetarkod</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>slutade %1</translation>
    </message>
    <message>
        <source>every change</source>
        <translation>alla ändringar</translation>
    </message>
    <message>
        <source>full management</source>
        <translation>full förvaltning</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>sparad</translation>
    </message>
    <message>
        <source>more: as many as the code holds</source>
        <translation>fler: så många som koden innehåller</translation>
    </message>
    <message>
        <source>no typing error</source>
        <translation>inget skrivfel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>inte registrerat</translation>
    </message>
    <message>
        <source>only taking in</source>
        <translation>bara återta</translation>
    </message>
    <message>
        <source>organisation code</source>
        <translation>organisationskod</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>väntar</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>nekade</translation>
    </message>
    <message>
        <source>removals only</source>
        <translation>bara borttagning</translation>
    </message>
    <message>
        <source>sharing code, 5 years</source>
        <translation>delningskod, 5 år</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>provperiod</translation>
    </message>
    <message>
        <source>typing error at character %1</source>
        <translation>skrivfel vid tecken %1</translation>
    </message>
    <message>
        <source>typing error: a character is wrong</source>
        <translation>skrivfel: ett tecken är fel</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>waits for the platform</source>
        <translation>väntar på plattformen</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>%1 lost or stolen?</source>
        <translation>%1 förlorad eller stulen?</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lock(s) refuse(s) it</source>
        <translation>
            <numerusform>%1 av %Ln lås nekar den</numerusform>
            <numerusform>%1 av %Ln lås nekar den</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last used %2</source>
        <translation>%1, senast använd %2</translation>
    </message>
    <message numerus="yes">
        <source>%n computers are called so, and all of them are given up.</source>
        <translation>
            <numerusform>%Ln dator heter så, och den ges upp.</numerusform>
            <numerusform>%Ln datorer heter så, och alla ges upp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) let(s) it in until %1.</source>
        <translation>
            <numerusform>%Ln lås släpper in den till %1.</numerusform>
            <numerusform>%Ln lås släpper in den till %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) must be programmed before it can no longer write.</source>
        <translation>
            <numerusform>%Ln lås måste programmeras innan den inte längre kan skriva.</numerusform>
            <numerusform>%Ln lås måste programmeras innan den inte längre kan skriva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) of it go(es) on the deny list of every lock.</source>
        <translation>
            <numerusform>%Ln av dess rättigheter hamnar på varje låses spärrlista.</numerusform>
            <numerusform>%Ln av dess rättigheter hamnar på varje låses spärrlista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another computer of a manager changes the role of this one.</source>
        <translation>En annan förvaltares dator ändrar rollen för den här.</translation>
    </message>
    <message>
        <source>Choose a computer in the list.</source>
        <translation>Välj en dator i listan.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Dator</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Montör</translation>
    </message>
    <message>
        <source>Installer: on the way along the doors</source>
        <translation>Montör: på väg längs dörrarna</translation>
    </message>
    <message>
        <source>It is given up already.</source>
        <translation>Datorn är redan anmäld som förlorad.</translation>
    </message>
    <message>
        <source>Its last right has ended: no lock lets it in.</source>
        <translation>Dess sista rättighet har gått ut: inget lås släpper in den.</translation>
    </message>
    <message>
        <source>Its next rights last 14 days without the platform instead of 30, and it may not shut out computers, issue keys to organisations or take them in, set clocks back or change roles.</source>
        <translation>Dess nästa rättigheter gäller 14 dagar utan plattformen i stället för 30, och den får inte stänga ute datorer, lämna ut nycklar till organisationer eller återta dem, ställa tillbaka klockor eller byta roller.</translation>
    </message>
    <message>
        <source>Its next rights last 30 days without the platform instead of 14, and it may also shut out computers, issue keys to organisations and take them in, set clocks back and change roles.</source>
        <translation>Dess nästa rättigheter gäller 30 dagar utan plattformen i stället för 14, och den får även stänga ute datorer, lämna ut nycklar till organisationer och återta dem, ställa tillbaka klockor och byta roller.</translation>
    </message>
    <message>
        <source>Its rights have ended: it can only read the state of locks and stop keys there.</source>
        <translation>Dess rättigheter har gått ut: den kan bara läsa låsens läge och stoppa nycklar där.</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Lost, and every lock refuses it.</source>
        <translation>Förlorad, och alla lås nekar den.</translation>
    </message>
    <message>
        <source>Lost, and it can still write these locks: %1.</source>
        <translation>Förlorad, och kan ännu skriva till dessa lås: %1.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Förvaltare</translation>
    </message>
    <message>
        <source>Manager: the desk of the building</source>
        <translation>Förvaltare: vid husets skrivbord</translation>
    </message>
    <message>
        <source>Rights end</source>
        <translation>Rättigheter till</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message numerus="yes">
        <source>Shut it out of %n lock(s)</source>
        <translation>
            <numerusform>Stäng ute den från %Ln lås</numerusform>
            <numerusform>Stäng ute den från %Ln lås</numerusform>
        </translation>
    </message>
    <message>
        <source>The locks then refuse all older rights; this computer gets a new one.</source>
        <translation>Låsen nekar då alla äldre rättigheter; den här datorn får en ny.</translation>
    </message>
    <message>
        <source>The platform does not know this computer.</source>
        <translation>Plattformen känner inte till datorn.</translation>
    </message>
    <message>
        <source>This computer is an installer&apos;s: a manager&apos;s changes roles.</source>
        <translation>Den här datorn är en montörs: en förvaltares byter roller.</translation>
    </message>
    <message>
        <source>This is the computer you are working at.</source>
        <translation>Det är datorn du arbetar vid.</translation>
    </message>
    <message>
        <source>Until then each of them lets it in and it can write there.</source>
        <translation>Till dess släpper vart och ett in den, och den kan skriva där.</translation>
    </message>
    <message>
        <source>every lock refuses it</source>
        <translation>alla lås nekar den</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>förlorad</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>den här datorn</translation>
    </message>
</context>
<context>
    <name>elsewhere</name>
    <message>
        <source>%1 is being programmed by %2 since %3.</source>
        <translation>%1 programmeras av %2 sedan %3.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message numerus="yes">
        <source>So are %n more lock(s).</source>
        <translation>
            <numerusform>Det gör %Ln lås till också.</numerusform>
            <numerusform>Det gör %Ln lås till också.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>endings</name>
    <message numerus="yes">
        <source>%n option(s) end(s)</source>
        <translation>
            <numerusform>%Ln tillval slutar</numerusform>
            <numerusform>%Ln tillval slutar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) end(s)</source>
        <translation>
            <numerusform>%Ln period slutar</numerusform>
            <numerusform>%Ln perioder slutar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n periods end soon, the first on %3: %1.</source>
        <translation>
            <numerusform>%Ln period slutar snart, den %3: %1.</numerusform>
            <numerusform>%Ln perioder slutar snart, den första %3: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The period of %1 ends in %2, on %3.</source>
        <translation>Perioden för %1 slutar om %2, den %3.</translation>
    </message>
    <message>
        <source>The period of %1 ends today.</source>
        <translation>Perioden för %1 slutar i dag.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %Ln till</numerusform>
            <numerusform>och %Ln till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>events</name>
    <message numerus="yes">
        <source>%1 overwrote %n event(s) before they were read: numbers %2 to %3.</source>
        <translation>
            <numerusform>%1 skrev över %Ln händelse innan den lästs: nummer %2 till %3.</numerusform>
            <numerusform>%1 skrev över %Ln händelser innan de lästs: nummer %2 till %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>%1: %2 opened, %3 refused</source>
        <translation>%1: %2 öppnade, %3 nekade</translation>
    </message>
    <message>
        <source>%1: %2 opened, %3 refused, %4 other</source>
        <translation>%1: %2 öppnade, %3 nekade, %4 övriga</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came again with other content: no. %1. What came first is kept.</source>
        <translation>
            <numerusform>%Ln händelse kom igen med annat innehåll: nr %1. Det som kom först behålls.</numerusform>
            <numerusform>%Ln händelser kom igen med annat innehåll: nr %1. Det som kom först behålls.</numerusform>
        </translation>
    </message>
    <message>
        <source>, between %1 and %2</source>
        <translation>, mellan %1 och %2</translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation>Svagt batteri</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Spärr</translation>
    </message>
    <message>
        <source>Block off</source>
        <translation>Spärr av</translation>
    </message>
    <message>
        <source>Block on</source>
        <translation>Spärr på</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Ägare satt</translation>
    </message>
    <message>
        <source>Clock set</source>
        <translation>Klocka ställd</translation>
    </message>
    <message>
        <source>Clock set, %1 back</source>
        <translation>Klocka ställd, %1 bakåt</translation>
    </message>
    <message>
        <source>Clock set, %1 forward</source>
        <translation>Klocka ställd, %1 framåt</translation>
    </message>
    <message>
        <source>Door forced</source>
        <translation>Dörr uppbruten</translation>
    </message>
    <message>
        <source>Door held open</source>
        <translation>Dörr öppen för länge</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Händelse %1</translation>
    </message>
    <message>
        <source>Firmware updated</source>
        <translation>Programvara uppdaterad</translation>
    </message>
    <message>
        <source>Gap.</source>
        <translation>Lucka.</translation>
    </message>
    <message>
        <source>Keypad locked out</source>
        <translation>Knappsats spärrad</translation>
    </message>
    <message>
        <source>Keypad locked out for %1</source>
        <translation>Knappsats spärrad i %1</translation>
    </message>
    <message>
        <source>Keys revoked</source>
        <translation>Nycklar återkallade</translation>
    </message>
    <message>
        <source>Keys revoked: %1</source>
        <translation>Nycklar återkallade: %1</translation>
    </message>
    <message>
        <source>List %1 taken over</source>
        <translation>Lista %1 övertagen</translation>
    </message>
    <message>
        <source>List taken over</source>
        <translation>Lista övertagen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Nyckelbärare</translation>
    </message>
    <message>
        <source>Moved from a desk</source>
        <translation>Manövrerat från dator</translation>
    </message>
    <message>
        <source>Moved from a desk: %1</source>
        <translation>Manövrerat från dator: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Öppnade</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Avskildhet</translation>
    </message>
    <message>
        <source>Privacy off</source>
        <translation>Avskildhet av</translation>
    </message>
    <message>
        <source>Privacy on</source>
        <translation>Avskildhet på</translation>
    </message>
    <message>
        <source>Reading the events of %1</source>
        <translation>Läser händelserna från %1</translation>
    </message>
    <message>
        <source>Reduced, so the log cannot be read: %1.</source>
        <translation>Begränsat, så loggen kan inte läsas: %1.</translation>
    </message>
    <message>
        <source>Refused: before its start or after its end</source>
        <translation>Nekad: före start eller efter slut</translation>
    </message>
    <message>
        <source>Refused: clock not set</source>
        <translation>Nekad: klockan inte ställd</translation>
    </message>
    <message>
        <source>Refused: lock is blocked</source>
        <translation>Nekad: låset är spärrat</translation>
    </message>
    <message>
        <source>Refused: not known</source>
        <translation>Nekad: okänd</translation>
    </message>
    <message>
        <source>Refused: outside schedule</source>
        <translation>Nekad: utanför tidsschemat</translation>
    </message>
    <message>
        <source>Refused: revoked or suspended</source>
        <translation>Nekad: återkallad eller pausad</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Frigjort</translation>
    </message>
    <message>
        <source>Restarted</source>
        <translation>Omstartat</translation>
    </message>
    <message>
        <source>Restarted after a loss of power</source>
        <translation>Omstartat efter strömavbrott</translation>
    </message>
    <message>
        <source>Restarted for new firmware</source>
        <translation>Omstartat för ny programvara</translation>
    </message>
    <message>
        <source>Somebody altered the log, or the memory of the lock fails.</source>
        <translation>Någon har ändrat loggen, eller så sviktar låsets minne.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Time at the lock</source>
        <translation>Tid vid låset</translation>
    </message>
    <message>
        <source>Time not known</source>
        <translation>Okänd tid</translation>
    </message>
    <message>
        <source>Too many connection attempts</source>
        <translation>För många anslutningsförsök</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>ändrad</translation>
    </message>
    <message>
        <source>block off</source>
        <translation>spärr av</translation>
    </message>
    <message>
        <source>block on</source>
        <translation>spärr på</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kod</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>dator</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>lås</translation>
    </message>
    <message>
        <source>locks</source>
        <translation>lås</translation>
    </message>
    <message>
        <source>overwritten</source>
        <translation>överskrivna</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>privacy off</source>
        <translation>avskildhet av</translation>
    </message>
    <message>
        <source>privacy on</source>
        <translation>avskildhet på</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>fjärrkontroll</translation>
    </message>
    <message>
        <source>same</source>
        <translation>samma</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tagg</translation>
    </message>
    <message>
        <source>taken in %1</source>
        <translation>återtagen %1</translation>
    </message>
    <message>
        <source>unlock</source>
        <translation>lås upp</translation>
    </message>
</context>
<context>
    <name>firmware</name>
    <message>
        <source>%1 are on the lock, which still runs %2. Going on sends only the rest.</source>
        <translation>%1 finns på låset, som ännu kör %2. Om du fortsätter skickas bara resten.</translation>
    </message>
    <message>
        <source>%1 are on the lock, which still runs what it ran. Going on sends only the rest.</source>
        <translation>%1 finns på låset, som ännu kör samma som förut. Om du fortsätter skickas bara resten.</translation>
    </message>
    <message>
        <source>%1 becomes %2, %3</source>
        <translation>%1 blir %2, %3</translation>
    </message>
    <message>
        <source>%1 has firmware %2; the next contact shows whether it runs.</source>
        <translation>%1 har programvara %2; nästa kontakt visar om den körs.</translation>
    </message>
    <message>
        <source>%1 runs firmware %2.</source>
        <translation>%1 kör programvara %2.</translation>
    </message>
    <message>
        <source>%1, went on at byte %2</source>
        <translation>%1, fortsatte vid byte %2</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Ansluter</translation>
    </message>
    <message>
        <source>No way to this lock is chosen.</source>
        <translation>Ingen väg till låset är vald.</translation>
    </message>
    <message>
        <source>The firmware of %1 was not updated</source>
        <translation>Programvaran i %1 uppdaterades inte</translation>
    </message>
    <message>
        <source>The lock has all of %1 and restarted; whether it runs it shows the next contact.</source>
        <translation>Låset har hela %1 och har startat om; nästa kontakt visar om det kör den.</translation>
    </message>
    <message>
        <source>The lock restarts</source>
        <translation>Låset startar om</translation>
    </message>
    <message>
        <source>The lock runs %1 and goes back to no lower version.</source>
        <translation>Låset kör %1 och går inte tillbaka till en lägre version.</translation>
    </message>
    <message>
        <source>The lock runs %2; before it was %1. Keys and list are as they were.</source>
        <translation>Låset kör %2; tidigare var det %1. Nycklar och lista är som förut.</translation>
    </message>
    <message>
        <source>The lock shows the new version</source>
        <translation>Låset visar den nya versionen</translation>
    </message>
    <message>
        <source>Updating the firmware of %1</source>
        <translation>Uppdaterar programvaran i %1</translation>
    </message>
    <message>
        <source>Waiting for the lock to show its version</source>
        <translation>Väntar på att låset visar sin version</translation>
    </message>
    <message>
        <source>Write the version as numbers with dots, such as 2.4.0.</source>
        <translation>Skriv versionen som tal med punkter, till exempel 2.4.0.</translation>
    </message>
    <message>
        <source>an unknown version</source>
        <translation>en okänd version</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>byte</translation>
    </message>
</context>
<context>
    <name>floor_plan</name>
    <message numerus="yes">
        <source>%n to program</source>
        <translation>
            <numerusform>%Ln att programmera</numerusform>
            <numerusform>%Ln att programmera</numerusform>
        </translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batteri</translation>
    </message>
    <message>
        <source>Disc: not low. Triangle: low. Square: not known.</source>
        <translation>Cirkel: inte svagt. Triangel: svagt. Kvadrat: inte känt.</translation>
    </message>
    <message>
        <source>Disc: the lock holds what is wanted. Diamond: to program.</source>
        <translation>Cirkel: låset innehåller det som önskas. Romb: att programmera.</translation>
    </message>
    <message>
        <source>Disc: within a week. Diamond: within 30 days. Triangle: longer ago. Square: never.</source>
        <translation>Cirkel: inom en vecka. Romb: inom 30 dagar. Triangel: längre sedan. Kvadrat: aldrig.</translation>
    </message>
    <message>
        <source>Drag a lock to move it; click it to open it.</source>
        <translation>Dra ett lås för att flytta det; klicka på det för att öppna det.</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Senaste kontakt</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>as wanted</source>
        <translation>som önskat</translation>
    </message>
    <message>
        <source>low</source>
        <translation>svagt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>not low</source>
        <translation>inte svagt</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dagar</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 tim</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 kvar</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
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
        <translation>cirka %1</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>%1 (not: %2)</source>
        <translation>%1 (inte: %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln vald</numerusform>
            <numerusform>%Ln valda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be given.</source>
        <translation>
            <numerusform>%Ln kunde inte ges.</numerusform>
            <numerusform>%Ln kunde inte ges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s)</source>
        <translation>
            <numerusform>%Ln undantag</numerusform>
            <numerusform>%Ln undantag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln nyckel</numerusform>
            <numerusform>%Ln nycklar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) changed.</source>
        <translation>
            <numerusform>%Ln nyckel ändrades.</numerusform>
            <numerusform>%Ln nycklar ändrades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be given</source>
        <translation>
            <numerusform>%Ln nyckel kunde inte ges</numerusform>
            <numerusform>%Ln nycklar kunde inte ges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) given.</source>
        <translation>
            <numerusform>%Ln nyckel given.</numerusform>
            <numerusform>%Ln nycklar givna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) is/are still to be given.</source>
        <translation>
            <numerusform>%Ln nyckel återstår att ge.</numerusform>
            <numerusform>%Ln nycklar återstår att ge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) is/are taken in</source>
        <translation>
            <numerusform>%Ln nyckel återtas</numerusform>
            <numerusform>%Ln nycklar återtas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) is/are to be taken in.</source>
        <translation>
            <numerusform>%Ln nyckel ska återtas.</numerusform>
            <numerusform>%Ln nycklar ska återtas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) missing</source>
        <translation>
            <numerusform>%Ln nyckel saknas</numerusform>
            <numerusform>%Ln nycklar saknas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) stay(s), by another group of the holder</source>
        <translation>
            <numerusform>%Ln nyckel är kvar, via en annan av innehavarens grupper</numerusform>
            <numerusform>%Ln nycklar är kvar, via en annan av innehavarens grupper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) taken in.</source>
        <translation>
            <numerusform>%Ln nyckel återtagen.</numerusform>
            <numerusform>%Ln nycklar återtagna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln lås</numerusform>
            <numerusform>%Ln lås</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not on the lock</source>
        <translation>
            <numerusform>%Ln inte på låset</numerusform>
            <numerusform>%Ln inte på låset</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still open(s) until its lock is programmed</source>
        <translation>
            <numerusform>%Ln av dem öppnar tills låset har programmerats</numerusform>
            <numerusform>%Ln av dem öppnar tills låsen har programmerats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added.</source>
        <translation>
            <numerusform>%Ln person tillagd.</numerusform>
            <numerusform>%Ln personer tillagda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) stay(s), without the group.</source>
        <translation>
            <numerusform>%Ln person är kvar, utan gruppen.</numerusform>
            <numerusform>%Ln personer är kvar, utan gruppen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open(s) until its lock is programmed.</source>
        <translation>
            <numerusform>%Ln öppnar tills låset har programmerats.</numerusform>
            <numerusform>%Ln öppnar tills låsen har programmerats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%Ln att göra</numerusform>
            <numerusform>%Ln att göra</numerusform>
        </translation>
    </message>
    <message>
        <source>A key ends with its holder&apos;s stay if that is sooner.</source>
        <translation>En nyckel slutar med innehavarens boende om det kommer tidigare.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s)</source>
        <translation>
            <numerusform>Lägg till %Ln person</numerusform>
            <numerusform>Lägg till %Ln personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Lägg till grupp</translation>
    </message>
    <message>
        <source>Add locks</source>
        <translation>Lägg till lås</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Lägg till personer</translation>
    </message>
    <message>
        <source>All else is done. They stay in the group; complete it when the reason is gone.</source>
        <translation>Allt annat är klart. De stannar i gruppen; komplettera när orsaken är borta.</translation>
    </message>
    <message>
        <source>All that are shown</source>
        <translation>Alla som visas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose a lock in the list.</source>
        <translation>Välj ett lås i listan.</translation>
    </message>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation>Välj först någon i listan.</translation>
    </message>
    <message>
        <source>Choose somebody whose tag the lock does not know.</source>
        <translation>Välj någon vars tagg låset inte känner.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Radera grupp</translation>
    </message>
    <message>
        <source>Delete the group %1?</source>
        <translation>Radera gruppen %1?</translation>
    </message>
    <message>
        <source>Each lock knows a tag by a number of its own, so it has to see the tag once.</source>
        <translation>Varje lås känner en tagg på ett eget nummer, så det måste se taggen en gång.</translation>
    </message>
    <message>
        <source>End of stay</source>
        <translation>Boendets slut</translation>
    </message>
    <message>
        <source>Everybody in it gets a key of each lock you add.</source>
        <translation>Alla i den får en nyckel till varje lås du lägger till.</translation>
    </message>
    <message>
        <source>Filter by name or unit</source>
        <translation>Filtrera på namn eller lägenhet</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dag</translation>
    </message>
    <message>
        <source>Hours and days</source>
        <translation>Tider och dagar</translation>
    </message>
    <message>
        <source>Issue the keys</source>
        <translation>Lämna ut nycklarna</translation>
    </message>
    <message>
        <source>Issuing</source>
        <translation>Lämnar ut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Nycklar</translation>
    </message>
    <message>
        <source>Keys by the group</source>
        <translation>Nycklar via gruppen</translation>
    </message>
    <message>
        <source>Keys given by hand stay as they are</source>
        <translation>Nycklar som getts för hand förblir som de är</translation>
    </message>
    <message>
        <source>Keys that could not be given</source>
        <translation>Nycklar som inte kunde ges</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Locks of the group</source>
        <translation>Gruppens lås</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>No key has to change.</source>
        <translation>Ingen nyckel behöver ändras.</translation>
    </message>
    <message>
        <source>No key yet: %1</source>
        <translation>Ingen nyckel ännu: %1</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Ingen passar</translation>
    </message>
    <message>
        <source>Nobody is in this group</source>
        <translation>Ingen är med i gruppen</translation>
    </message>
    <message>
        <source>Nobody opens it by the group any more.</source>
        <translation>Ingen öppnar det längre via gruppen.</translation>
    </message>
    <message>
        <source>Number of the tag</source>
        <translation>Taggens nummer</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öppnar</translation>
    </message>
    <message>
        <source>People of the group</source>
        <translation>Gruppens personer</translation>
    </message>
    <message>
        <source>People who are not in the group</source>
        <translation>Personer som inte är med i gruppen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Present or type the tag</source>
        <translation>Visa upp eller skriv in taggen</translation>
    </message>
    <message>
        <source>Present tag</source>
        <translation>Visa upp tagg</translation>
    </message>
    <message>
        <source>Present the tag once.</source>
        <translation>Visa upp taggen en gång.</translation>
    </message>
    <message>
        <source>Program now</source>
        <translation>Programmera nu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Byt namn på grupp</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Sparar</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Tidsschema</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Such as Cleaners, Residents or Night watch.</source>
        <translation>Till exempel Städare, Boende eller Nattvakt.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tagg</translation>
    </message>
    <message>
        <source>Take %1 from %2?</source>
        <translation>Ta %1 från %2?</translation>
    </message>
    <message>
        <source>Take %1 out of %2?</source>
        <translation>Ta %1 ur %2?</translation>
    </message>
    <message>
        <source>Take lock</source>
        <translation>Ta bort lås</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ta ur</translation>
    </message>
    <message>
        <source>Taken out by hand: %1</source>
        <translation>Tagna ur för hand: %1</translation>
    </message>
    <message>
        <source>The lock knows no tag of theirs.</source>
        <translation>Låset känner ingen av deras taggar.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Namnet saknas.</translation>
    </message>
    <message>
        <source>They stay in the list of people.</source>
        <translation>De är kvar i personlistan.</translation>
    </message>
    <message>
        <source>This group has no locks</source>
        <translation>Gruppen har inga lås</translation>
    </message>
    <message>
        <source>Whoever you add gets a key of each of its locks.</source>
        <translation>Den du lägger till får en nyckel till vart och ett av dess lås.</translation>
    </message>
    <message>
        <source>Write the day as 31 Dec 2026 or 31-12-2026.</source>
        <translation>Skriv dagen som 2026-12-31 eller 31-12-2026.</translation>
    </message>
    <message>
        <source>at any hour</source>
        <translation>när som helst</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>genast</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>inget slut</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ingen ännu</translation>
    </message>
    <message>
        <source>on the lock</source>
        <translation>på låset</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
</context>
<context>
    <name>handed_out</name>
    <message numerus="yes">
        <source>%n key(s) is/are taken in, and open until the locks are programmed.</source>
        <translation>
            <numerusform>%Ln nyckel återtas och öppnar tills låsen har programmerats.</numerusform>
            <numerusform>%Ln nycklar återtas och öppnar tills låsen har programmerats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%Ln gång</numerusform>
            <numerusform>%Ln gånger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Are %n medium(media) back?</source>
        <translation>
            <numerusform>Är %Ln nyckelbärare tillbaka?</numerusform>
            <numerusform>Är %Ln nyckelbärare tillbaka?</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Utlämnat</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Innehavare</translation>
    </message>
    <message>
        <source>Key receipt</source>
        <translation>Nyckelkvittens</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Nyckelbärare</translation>
    </message>
    <message>
        <source>Nobody is reminded of them any more.</source>
        <translation>Ingen påminns längre om dem.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öppnar</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Part of people</source>
        <translation>En del av personerna</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kvitto</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Kvittenser</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Påmind</translation>
    </message>
    <message>
        <source>Return protocol</source>
        <translation>Återlämningsprotokoll</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Undertecknat</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n medium(media)</source>
        <translation>
            <numerusform>Återta %Ln nyckelbärare</numerusform>
            <numerusform>Återta %Ln nyckelbärare</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Orsak</translation>
    </message>
    <message numerus="yes">
        <source>Write off %n medium(media)</source>
        <translation>
            <numerusform>Skriv av %Ln nyckelbärare</numerusform>
            <numerusform>Skriv av %Ln nyckelbärare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write off %n medium(media)?</source>
        <translation>
            <numerusform>Skriva av %Ln nyckelbärare?</numerusform>
            <numerusform>Skriva av %Ln nyckelbärare?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %Ln till</numerusform>
            <numerusform>och %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>key ended %1</source>
        <translation>nyckeln slutade %1</translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>senast %1</translation>
    </message>
    <message>
        <source>moved out %1</source>
        <translation>flyttade ut %1</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>ingen lägenhet</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nr %1</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>inte undertecknat</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte än</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>på papper</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>på skärmen</translation>
    </message>
    <message>
        <source>replaced %1</source>
        <translation>ersatt %1</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>På den här sidan</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <source>%1, parted by %2, %n column(s) known</source>
        <translation>
            <numerusform>%1, delad med %2, %Ln känd kolumn</numerusform>
            <numerusform>%1, delad med %2, %Ln kända kolumner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) made</source>
        <translation>
            <numerusform>%Ln grupp skapad</numerusform>
            <numerusform>%Ln grupper skapade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) are read too</source>
        <translation>
            <numerusform>%Ln dold rad läses också</numerusform>
            <numerusform>%Ln dolda rader läses också</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be given: see Groups</source>
        <translation>
            <numerusform>%Ln nyckel kunde inte ges: se Grupper</numerusform>
            <numerusform>%Ln nycklar kunde inte ges: se Grupper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) given</source>
        <translation>
            <numerusform>%Ln nyckel utlämnad</numerusform>
            <numerusform>%Ln nycklar utlämnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged cell(s) count where they begin</source>
        <translation>
            <numerusform>%Ln sammanfogad cell räknas där den börjar</numerusform>
            <numerusform>%Ln sammanfogade celler räknas där de börjar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people come into groups that have locks: whoever can get a key there gets it.</source>
        <translation>
            <numerusform>%Ln person kommer in i grupper med lås: den som kan få en nyckel där får den.</numerusform>
            <numerusform>%Ln personer kommer in i grupper med lås: den som kan få en nyckel där får den.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have to present a tag first</source>
        <translation>
            <numerusform>%Ln person måste visa en tagg först</numerusform>
            <numerusform>%Ln personer måste visa en tagg först</numerusform>
        </translation>
    </message>
    <message>
        <source>A cell of this line is longer than 200 characters.</source>
        <translation>En cell på raden är längre än 200 tecken.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>An earlier line has the same number, or the same name and unit.</source>
        <translation>En tidigare rad har samma nummer, eller samma namn och lägenhet.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolumn %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Slutdatum</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>First cells</source>
        <translation>Första cellerna</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Hidden columns are read too</source>
        <translation>Dolda kolumner läses också</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Husnummer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialer</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Utelämna</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message numerus="yes">
        <source>Make %n new group(s): %1</source>
        <translation>
            <numerusform>Skapa %Ln ny grupp: %1</numerusform>
            <numerusform>Skapa %Ln nya grupper: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Middle of the name</source>
        <translation>Mellannamn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>No more groups can be made.</source>
        <translation>Det går inte att skapa fler grupper.</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Inte i filen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
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
        <translation>Flera personer här har det namnet och den lägenheten; ange numret.</translation>
    </message>
    <message>
        <source>Tag (not imported)</source>
        <translation>Tagg (importeras inte)</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Läses som</translation>
    </message>
    <message>
        <source>The line has more cells than the heading.</source>
        <translation>Raden har fler celler än rubriken.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Namnet saknas.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Samma</translation>
    </message>
    <message>
        <source>This could be two days; choose above which number is the day.</source>
        <translation>Det här kan vara två dagar; välj ovan vilket tal som är dagen.</translation>
    </message>
    <message>
        <source>This is no date; write it as 2026-12-31 or 31-12-2026.</source>
        <translation>Det här är inget datum; skriv det som 2026-12-31 eller 31-12-2026.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Det här är ingen e-postadress.</translation>
    </message>
    <message>
        <source>This is no name of a group.</source>
        <translation>Detta är inget namn på en grupp.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Lägenhet</translation>
    </message>
    <message numerus="yes">
        <source>XLSX, sheet %1, %n column(s) known</source>
        <translation>
            <numerusform>XLSX, blad %1, %Ln känd kolumn</numerusform>
            <numerusform>XLSX, blad %1, %Ln kända kolumner</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrad</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>komman</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>felaktig</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>inte i filen</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>semikolon</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabbar</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>samma</translation>
    </message>
    <message>
        <source>upright bars</source>
        <translation>lodstreck</translation>
    </message>
</context>
<context>
    <name>issue</name>
    <message numerus="yes">
        <source>%n issuable</source>
        <translation>
            <numerusform>%Ln kan lämnas ut</numerusform>
            <numerusform>%Ln kan lämnas ut</numerusform>
        </translation>
    </message>
    <message>
        <source>A code has at least %1 digits.</source>
        <translation>En kod har minst %1 siffror.</translation>
    </message>
    <message numerus="yes">
        <source>A tag number has 8, 14 or 20 characters; this one has %n.</source>
        <translation>
            <numerusform>Ett taggnummer har 8, 14 eller 20 tecken; det här har %Ln.</numerusform>
            <numerusform>Ett taggnummer har 8, 14 eller 20 tecken; det här har %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag number has only digits and the letters A to F.</source>
        <translation>Ett taggnummer har bara siffror och bokstäverna A till F.</translation>
    </message>
    <message>
        <source>Issuable: %1</source>
        <translation>Kan lämnas ut: %1</translation>
    </message>
    <message>
        <source>The code is missing. Type one, or let one be made.</source>
        <translation>Koden saknas. Skriv en, eller låt en skapas.</translation>
    </message>
    <message>
        <source>The number of the tag is missing.</source>
        <translation>Taggens nummer saknas.</translation>
    </message>
    <message>
        <source>The serial of the remote is missing.</source>
        <translation>Fjärrkontrollens serienummer saknas.</translation>
    </message>
    <message>
        <source>The serial stands on the back: 4 to 20 letters, digits and hyphens.</source>
        <translation>Serienumret står på baksidan: 4 till 20 bokstäver, siffror och bindestreck.</translation>
    </message>
    <message>
        <source>no keys in stock</source>
        <translation>inga nycklar i lager</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>inte fullständigt ännu</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>inte registrerat</translation>
    </message>
    <message>
        <source>reduced: only taking in</source>
        <translation>begränsat: bara återta</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>%1 loses %2.</source>
        <translation>%1 förlorar %2.</translation>
    </message>
    <message>
        <source>%1 still goes by the values of before; the next programming changes them.</source>
        <translation>%1 följer ännu de tidigare värdena; nästa programmering ändrar dem.</translation>
    </message>
    <message>
        <source>%2 old</source>
        <translation>%2 gammalt</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) never reached a lock and go(es) back to the stock.</source>
        <translation>
            <numerusform>%Ln nyckel nådde aldrig ett lås och går tillbaka till lagret.</numerusform>
            <numerusform>%Ln nycklar nådde aldrig ett lås och går tillbaka till lagret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) still open(s) until programming confirms it</source>
        <translation>
            <numerusform>%Ln nyckel öppnar tills programmeringen bekräftar det</numerusform>
            <numerusform>%Ln nycklar öppnar tills programmeringen bekräftar det</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln lås</numerusform>
            <numerusform>%Ln lås</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) to program</source>
        <translation>
            <numerusform>%Ln lås att programmera</numerusform>
            <numerusform>%Ln lås att programmera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people lose %2.</source>
        <translation>
            <numerusform>%Ln person förlorar %2.</numerusform>
            <numerusform>%Ln personer förlorar %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Innehavare</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tider</translation>
    </message>
    <message>
        <source>Issued, and not on %1 yet: it opens after the next programming.</source>
        <translation>Utlämnad, och inte på %1 ännu: den öppnar efter nästa programmering.</translation>
    </message>
    <message numerus="yes">
        <source>It takes effect after %n lock(s) are programmed.</source>
        <translation>
            <numerusform>Det gäller när %Ln lås har programmerats.</numerusform>
            <numerusform>Det gäller när %Ln lås har programmerats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Nycklar</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Nyckelbärare</translation>
    </message>
    <message>
        <source>No medium is left on this key, so it opens nothing. Take it in, then issue a new one if it is needed.</source>
        <translation>Nyckeln har ingen nyckelbärare kvar, så den öppnar inget. Återta den och lämna ut en ny om den behövs.</translation>
    </message>
    <message>
        <source>No receipt of the lock holds this key.</source>
        <translation>Inget kvitto från låset innehåller nyckeln.</translation>
    </message>
    <message>
        <source>On %1 as wanted when it was last heard of, %2 ago. Program or read the lock to be sure.</source>
        <translation>På %1 som önskat när det senast hördes av, för %2 sedan. Programmera eller läs låset för att vara säker.</translation>
    </message>
    <message>
        <source>On %1 as wanted.</source>
        <translation>På %1 som önskat.</translation>
    </message>
    <message>
        <source>On the lock</source>
        <translation>På låset</translation>
    </message>
    <message>
        <source>On the lock as wanted</source>
        <translation>På låset som önskat</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>I kö</translation>
    </message>
    <message>
        <source>Somebody else made this key open less at %1. It waits for your decision on the plan.</source>
        <translation>Någon annan har gjort att nyckeln öppnar mindre på %1. Den väntar på ditt beslut i låsschemat.</translation>
    </message>
    <message>
        <source>Somebody else took this key off %1. It stays off until you decide on the plan.</source>
        <translation>Någon annan har tagit bort nyckeln från %1. Den förblir borta tills du avgör det i låsschemat.</translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n key(s)</source>
        <translation>
            <numerusform>Pausa %Ln nyckel</numerusform>
            <numerusform>Pausa %Ln nycklar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n key(s)?</source>
        <translation>
            <numerusform>Pausa %Ln nyckel?</numerusform>
            <numerusform>Pausa %Ln nycklar?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n key(s)</source>
        <translation>
            <numerusform>Återta %Ln nyckel</numerusform>
            <numerusform>Återta %Ln nycklar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n key(s)?</source>
        <translation>
            <numerusform>Återta %Ln nyckel?</numerusform>
            <numerusform>Återta %Ln nycklar?</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in, and perhaps it still opens %1: the last programming did not come to its end.</source>
        <translation>Återtagen, och kanske öppnar den %1 ännu: den senaste programmeringen blev inte klar.</translation>
    </message>
    <message>
        <source>Taken in, but it still opens at %1 until programming confirms that it is off.</source>
        <translation>Återtagen, men den öppnar ännu %1 tills programmeringen bekräftar att den är borta.</translation>
    </message>
    <message>
        <source>Taken in, still opens</source>
        <translation>Återtagen, öppnar än</translation>
    </message>
    <message>
        <source>Taken in; %1 confirmed that it is off.</source>
        <translation>Återtagen; %1 har bekräftat att den är borta.</translation>
    </message>
    <message>
        <source>The keys stay issued and can be given back in force.</source>
        <translation>Nycklarna förblir utlämnade och kan aktiveras igen.</translation>
    </message>
    <message>
        <source>The lock confirmed list %1 with this key on %2.</source>
        <translation>Låset bekräftade lista %1 med nyckeln den %2.</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation>Läggs till</translation>
    </message>
    <message>
        <source>To be changed</source>
        <translation>Ändras</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Giltighet</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Önskad</translation>
    </message>
    <message>
        <source>add</source>
        <translation>lägg till</translation>
    </message>
    <message>
        <source>any hour</source>
        <translation>alla tider</translation>
    </message>
    <message>
        <source>as wanted</source>
        <translation>som önskat</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändra</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kod</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>avgör</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>nöd</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>slutade %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>list %1, %2</source>
        <translation>lista %1, %2</translation>
    </message>
    <message>
        <source>may still open</source>
        <translation>öppnar kanske än</translation>
    </message>
    <message>
        <source>maybe there, no receipt</source>
        <translation>kanske där, inget kvitto</translation>
    </message>
    <message>
        <source>narrowed elsewhere</source>
        <translation>inskränkt på annat håll</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>inget slut</translation>
    </message>
    <message>
        <source>no medium</source>
        <translation>ingen nyckelbärare</translation>
    </message>
    <message>
        <source>no medium left</source>
        <translation>ingen nyckelbärare kvar</translation>
    </message>
    <message>
        <source>no right since %1</source>
        <translation>ingen rätt sedan %1</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>inte där</translation>
    </message>
    <message>
        <source>off the lock</source>
        <translation>borta från låset</translation>
    </message>
    <message>
        <source>office mode</source>
        <translation>kontorsläge</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>öppnar</translation>
    </message>
    <message>
        <source>opens from %1</source>
        <translation>öppnar från %1</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>fjärrkontroll</translation>
    </message>
    <message>
        <source>remove first</source>
        <translation>ta bort först</translation>
    </message>
    <message>
        <source>removed elsewhere</source>
        <translation>borttagen på annat håll</translation>
    </message>
    <message>
        <source>still opens at %1</source>
        <translation>öppnar ännu %1</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>pausad</translation>
    </message>
    <message>
        <source>suspended until %1</source>
        <translation>pausad till %1</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tagg</translation>
    </message>
    <message>
        <source>there with other values</source>
        <translation>där med andra värden</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>%1 × %2 labels, each %3</source>
        <translation>%1 × %2 etiketter, vardera %3</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketter</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>%1 – not ready</source>
        <translation>%1 – inte redo</translation>
    </message>
    <message>
        <source>Bluetooth (%1) is on.</source>
        <translation>Bluetooth (%1) är på.</translation>
    </message>
    <message>
        <source>Bluetooth of this computer</source>
        <translation>Datorns Bluetooth</translation>
    </message>
    <message>
        <source>Bluetooth of this computer, adapter %1</source>
        <translation>Datorns Bluetooth, adapter %1</translation>
    </message>
    <message>
        <source>Dongle %1 answers.</source>
        <translation>Dongeln %1 svarar.</translation>
    </message>
    <message>
        <source>Dongle on %1</source>
        <translation>Dongel på %1</translation>
    </message>
</context>
<context>
    <name>lock settings</name>
    <message>
        <source>%1 to %2 in a row, then the keypad pauses.</source>
        <translation>%1 till %2 i rad, sedan gör knappsatsen en paus.</translation>
    </message>
    <message>
        <source>%1 to %2 seconds.</source>
        <translation>%1 till %2 sekunder.</translation>
    </message>
    <message>
        <source>A tone at the door when a key is accepted or refused.</source>
        <translation>En ton vid dörren när en nyckel godtas eller nekas.</translation>
    </message>
    <message>
        <source>Beeper</source>
        <translation>Ljudsignal</translation>
    </message>
    <message>
        <source>No receipt yet: nothing is proven to be on the lock.</source>
        <translation>Inget kvitto ännu: inget är styrkt på låset.</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Kontorstid</translation>
    </message>
    <message>
        <source>On the lock, proven by receipt %1 of %2.</source>
        <translation>På låset, styrkt av kvitto %1 från %2.</translation>
    </message>
    <message>
        <source>Opening time</source>
        <translation>Öppningstid</translation>
    </message>
    <message>
        <source>Queued: in force once the lock is programmed.</source>
        <translation>I kö: gäller när låset har programmerats.</translation>
    </message>
    <message>
        <source>The lock is not claimed yet.</source>
        <translation>Låset har ingen ägare ännu.</translation>
    </message>
    <message>
        <source>The lock is not registered: nothing can be changed on it.</source>
        <translation>Låset är inte registrerat: inget kan ändras på det.</translation>
    </message>
    <message>
        <source>The period is over: only taking in. A base code allows changes again.</source>
        <translation>Perioden är slut: bara återta. En grundkod tillåter ändringar igen.</translation>
    </message>
    <message>
        <source>Within them, keys with that permission may leave it open. Empty: none.</source>
        <translation>Inom den får nycklar med behörighet lämna det öppet. Tomt: ingen.</translation>
    </message>
    <message>
        <source>Write a time as 08:00.</source>
        <translation>Skriv en tid som 08:00.</translation>
    </message>
    <message>
        <source>Wrong codes</source>
        <translation>Fel koder</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
    <message>
        <source>on</source>
        <translation>på</translation>
    </message>
</context>
<context>
    <name>locks</name>
    <message>
        <source>%1 fast</source>
        <translation>%1 före</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 kvar</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation>%1 efter</translation>
    </message>
    <message>
        <source>%1, opens</source>
        <translation>%1, öppnar</translation>
    </message>
    <message>
        <source>%1, receipt %2</source>
        <translation>%1, kvitto %2</translation>
    </message>
    <message>
        <source>%1, seen %2 ago</source>
        <translation>%1, hördes för %2 sedan</translation>
    </message>
    <message>
        <source>%1, suspended</source>
        <translation>%1, pausad</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln ändring</numerusform>
            <numerusform>%Ln ändringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), %1 lines: one for each medium.</source>
        <translation>
            <numerusform>%Ln ändring, %1 rader: en för varje nyckelbärare.</numerusform>
            <numerusform>%Ln ändringar, %1 rader: en för varje nyckelbärare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in stock, issuable</source>
        <translation>
            <numerusform>%Ln i lager, kan lämnas ut</numerusform>
            <numerusform>%Ln i lager, kan lämnas ut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in stock, not issuable</source>
        <translation>
            <numerusform>%Ln i lager, kan inte lämnas ut</numerusform>
            <numerusform>%Ln i lager, kan inte lämnas ut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) match(es) receipt %1. Age of the proof: %2.</source>
        <translation>
            <numerusform>%Ln nyckel stämmer med kvitto %1. Bevisets ålder: %2.</numerusform>
            <numerusform>%Ln nycklar stämmer med kvitto %1. Bevisets ålder: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%Ln månad</numerusform>
            <numerusform>%Ln månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people lose %1.</source>
        <translation>
            <numerusform>%Ln person förlorar %1.</numerusform>
            <numerusform>%Ln personer förlorar %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln år</numerusform>
            <numerusform>%Ln år</numerusform>
        </translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Lägg till nyckel</translation>
    </message>
    <message>
        <source>Base period until %1</source>
        <translation>Grundperiod till %1</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batteri</translation>
    </message>
    <message>
        <source>Beeper</source>
        <translation>Ljudsignal</translation>
    </message>
    <message>
        <source>Bolt</source>
        <translation>Låskolv</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Ändra nyckel</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klocka</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>DC door controller</source>
        <translation>Dörrstyrning DC</translation>
    </message>
    <message>
        <source>Events and past keys stay in this profile.</source>
        <translation>Händelser och tidigare nycklar stannar i profilen.</translation>
    </message>
    <message>
        <source>Full management</source>
        <translation>Full förvaltning</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Helgdag</translation>
    </message>
    <message numerus="yes">
        <source>Its %n purchased key(s) and its dates stay with the lock.</source>
        <translation>
            <numerusform>Låset behåller %Ln köpt nyckel och sina datum.</numerusform>
            <numerusform>Låset behåller %Ln köpta nycklar och sina datum.</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>MC motorised cylinder</source>
        <translation>Motorcylinder MC</translation>
    </message>
    <message>
        <source>No list was sent yet: no key is on the lock.</source>
        <translation>Ingen lista har skickats än: ingen nyckel finns i låset.</translation>
    </message>
    <message>
        <source>No period has begun</source>
        <translation>Ingen period har börjat</translation>
    </message>
    <message>
        <source>No period since %1</source>
        <translation>Ingen period sedan %1</translation>
    </message>
    <message>
        <source>No receipt yet: nothing is proven to be on the lock.</source>
        <translation>Inget kvitto ännu: inget är styrkt på låset.</translation>
    </message>
    <message>
        <source>Nobody holds a key of %1.</source>
        <translation>Ingen har en nyckel till %1.</translation>
    </message>
    <message>
        <source>Not claimed</source>
        <translation>Utan ägare</translation>
    </message>
    <message>
        <source>Not managed</source>
        <translation>Inte förvaltat</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Inte registrerat</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Kontorstid</translation>
    </message>
    <message>
        <source>Only taking in</source>
        <translation>Bara återta</translation>
    </message>
    <message>
        <source>Opening time</source>
        <translation>Öppningstid</translation>
    </message>
    <message>
        <source>RC rim-lock controller</source>
        <translation>Utanpåliggande lås RC</translation>
    </message>
    <message>
        <source>Release %1?</source>
        <translation>Frigöra %1?</translation>
    </message>
    <message>
        <source>Release lock</source>
        <translation>Frigör lås</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Ta bort nyckel</translation>
    </message>
    <message numerus="yes">
        <source>The lock erases its list of %n key(s) and forgets its owner.</source>
        <translation>
            <numerusform>Låset raderar sin lista med %Ln nyckel och glömmer sin ägare.</numerusform>
            <numerusform>Låset raderar sin lista med %Ln nycklar och glömmer sin ägare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trial until %1</source>
        <translation>Provperiod till %1</translation>
    </message>
    <message>
        <source>Trial, full management</source>
        <translation>Provperiod, full förvaltning</translation>
    </message>
    <message>
        <source>Week schedule</source>
        <translation>Veckoschema</translation>
    </message>
    <message>
        <source>Wrong codes</source>
        <translation>Fel koder</translation>
    </message>
    <message>
        <source>an earlier one</source>
        <translation>ett tidigare</translation>
    </message>
    <message>
        <source>as set now</source>
        <translation>som inställt nu</translation>
    </message>
    <message>
        <source>block off</source>
        <translation>spärr av</translation>
    </message>
    <message>
        <source>block on</source>
        <translation>spärr på</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>programvara %1</translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation>plan %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>issue, take in, read, program</source>
        <translation>lämna ut, återta, läsa, programmera</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>lås</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>låst</translation>
    </message>
    <message>
        <source>low</source>
        <translation>svagt</translation>
    </message>
    <message>
        <source>never heard</source>
        <translation>aldrig hört</translation>
    </message>
    <message>
        <source>no right</source>
        <translation>ingen rätt</translation>
    </message>
    <message>
        <source>no sharing: no option</source>
        <translation>ingen delning: inget tillval</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>none proven</source>
        <translation>inget styrkt</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>inga ännu</translation>
    </message>
    <message>
        <source>not low</source>
        <translation>inte svagt</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>inte ställd</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>inte där</translation>
    </message>
    <message>
        <source>not: issue, change, read the log</source>
        <translation>inte: lämna ut, ändra, läsa loggen</translation>
    </message>
    <message>
        <source>nothing until the lock is claimed and registered</source>
        <translation>inget förrän låset har ägare och är registrerat</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
    <message>
        <source>on</source>
        <translation>på</translation>
    </message>
    <message>
        <source>privacy off</source>
        <translation>avskildhet av</translation>
    </message>
    <message>
        <source>privacy on</source>
        <translation>avskildhet på</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>i kö</translation>
    </message>
    <message>
        <source>queued, first</source>
        <translation>i kö, först</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rätt</translation>
    </message>
    <message>
        <source>share, until %1</source>
        <translation>dela, till %1</translation>
    </message>
    <message>
        <source>take in, program removals, enter codes</source>
        <translation>återta, programmera borttagningar, ange koder</translation>
    </message>
    <message>
        <source>taken off</source>
        <translation>borttagen</translation>
    </message>
    <message>
        <source>then only taking in</source>
        <translation>sedan bara återta</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>unknown, last command: %1</source>
        <translation>okänt, senaste kommando: %1</translation>
    </message>
    <message>
        <source>unlock</source>
        <translation>lås upp</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>upplåst</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
</context>
<context>
    <name>lost</name>
    <message numerus="yes">
        <source>%1 of %n door(s) still accept(s) it</source>
        <translation>
            <numerusform>%1 av %Ln dörr godtar den än</numerusform>
            <numerusform>%1 av %Ln dörrar godtar den än</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to close over the link at hand.</source>
        <translation>%1 att stänga via den tillgängliga anslutningen.</translation>
    </message>
    <message numerus="yes">
        <source>%n holder(s)</source>
        <translation>
            <numerusform>%Ln innehavare</numerusform>
            <numerusform>%Ln innehavare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are outer door(s).</source>
        <translation>
            <numerusform>%Ln av dem är ytterdörr.</numerusform>
            <numerusform>%Ln av dem är ytterdörrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each lock has confirmed a list without it.</source>
        <translation>Varje lås har bekräftat en lista utan den.</translation>
    </message>
    <message>
        <source>No door accepts it any more</source>
        <translation>Ingen dörr godtar den längre</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
    <message>
        <source>closed by list %1</source>
        <translation>stängd av lista %1</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>inomhus</translation>
    </message>
    <message>
        <source>outer door</source>
        <translation>ytterdörr</translation>
    </message>
    <message>
        <source>still accepts it</source>
        <translation>godtar den än</translation>
    </message>
</context>
<context>
    <name>mail</name>
    <message>
        <source>Attach this file to the e-mail: %1</source>
        <translation>Bifoga den här filen i e-postmeddelandet: %1</translation>
    </message>
    <message>
        <source>Attached you find: %1.</source>
        <translation>Bifogat finns: %1.</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>Hej %1,</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Vänliga hälsningar</translation>
    </message>
    <message>
        <source>No e-mail address is known of this person.</source>
        <translation>Ingen e-postadress är känd för den här personen.</translation>
    </message>
    <message>
        <source>No program for e-mail answers. The PDF is kept: %1</source>
        <translation>Inget e-postprogram svarar. PDF-filen är sparad: %1</translation>
    </message>
    <message>
        <source>Paste the text into the e-mail, and attach this file: %1</source>
        <translation>Klistra in texten i e-postmeddelandet och bifoga den här filen: %1</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Visa mapp</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>PDF-filen skrivs</translation>
    </message>
</context>
<context>
    <name>matters</name>
    <message numerus="yes">
        <source>%1: %n door(s)</source>
        <translation>
            <numerusform>%1: %Ln dörr</numerusform>
            <numerusform>%1: %Ln dörrar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; after that only taking in</source>
        <translation>%1; därefter bara återta</translation>
    </message>
    <message>
        <source>%2 with the dongle: %1</source>
        <translation>%2 med dongeln: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) met changes of others: decide</source>
        <translation>
            <numerusform>%Ln ändring mötte andras ändringar: avgör</numerusform>
            <numerusform>%Ln ändringar mötte andras ändringar: avgör</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) was (were) not taken by the platform</source>
        <translation>
            <numerusform>%Ln ändring togs inte emot av plattformen</numerusform>
            <numerusform>%Ln ändringar togs inte emot av plattformen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event log(s) is (are) not read to the end</source>
        <translation>
            <numerusform>%Ln händelselogg är inte läst till slutet</numerusform>
            <numerusform>%Ln händelseloggar är inte lästa till slutet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) is (are) overdue for return</source>
        <translation>
            <numerusform>%Ln nyckel är försenad med återlämning</numerusform>
            <numerusform>%Ln nycklar är försenade med återlämning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) taken in still open(s) doors</source>
        <translation>
            <numerusform>%Ln återtagen nyckel öppnar ännu dörrar</numerusform>
            <numerusform>%Ln återtagna nycklar öppnar ännu dörrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) was (were) changed by somebody else: decide</source>
        <translation>
            <numerusform>%Ln nyckel ändrades av någon annan: avgör</numerusform>
            <numerusform>%Ln nycklar ändrades av någon annan: avgör</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) has (have) hardly any place left for users</source>
        <translation>
            <numerusform>%Ln lås har knappt plats för fler användare</numerusform>
            <numerusform>%Ln lås har knappt plats för fler användare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) has (have) no key left to issue</source>
        <translation>
            <numerusform>%Ln lås har ingen nyckel kvar att lämna ut</numerusform>
            <numerusform>%Ln lås har ingen nyckel kvar att lämna ut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) is (are) not complete</source>
        <translation>
            <numerusform>%Ln lås är inte klart</numerusform>
            <numerusform>%Ln lås är inte klara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) need(s) programming</source>
        <translation>
            <numerusform>%Ln lås behöver programmeras</numerusform>
            <numerusform>%Ln lås behöver programmeras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) only take(s) in: the period is over</source>
        <translation>
            <numerusform>%Ln lås kan bara återta: perioden är slut</numerusform>
            <numerusform>%Ln lås kan bara återta: perioden är slut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) overwrote events before they were read</source>
        <translation>
            <numerusform>%Ln lås skrev över händelser innan de lästs</numerusform>
            <numerusform>%Ln lås skrev över händelser innan de lästs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) report(s) a low battery</source>
        <translation>
            <numerusform>%Ln lås anmäler svagt batteri</numerusform>
            <numerusform>%Ln lås anmäler svagt batteri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) still let(s) a lost computer in</source>
        <translation>
            <numerusform>%Ln lås släpper ännu in en förlorad dator</numerusform>
            <numerusform>%Ln lås släpper ännu in en förlorad dator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost medium(media) still open(s) doors</source>
        <translation>
            <numerusform>%Ln förlorad nyckelbärare öppnar ännu dörrar</numerusform>
            <numerusform>%Ln förlorade nyckelbärare öppnar ännu dörrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) end(s) by tomorrow</source>
        <translation>
            <numerusform>%Ln period slutar senast i morgon</numerusform>
            <numerusform>%Ln perioder slutar senast i morgon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) end(s) within 4 weeks</source>
        <translation>
            <numerusform>%Ln period slutar inom 4 veckor</numerusform>
            <numerusform>%Ln perioder slutar inom 4 veckor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) end(s) within a week</source>
        <translation>
            <numerusform>%Ln period slutar inom en vecka</numerusform>
            <numerusform>%Ln perioder slutar inom en vecka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prepaid code(s) wait(s) for the platform</source>
        <translation>
            <numerusform>%Ln förbetald kod väntar på plattformen</numerusform>
            <numerusform>%Ln förbetalda koder väntar på plattformen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add lock</source>
        <translation>Lägg till lås</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Lägg till person</translation>
    </message>
    <message>
        <source>Add the first lock</source>
        <translation>Lägg till det första låset</translation>
    </message>
    <message>
        <source>Add the people who get keys</source>
        <translation>Lägg till dem som får nycklar</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Avgör</translation>
    </message>
    <message>
        <source>Decide on the plan</source>
        <translation>Avgör i låsschemat</translation>
    </message>
    <message>
        <source>Enter code</source>
        <translation>Ange kod</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>I ordning</translation>
    </message>
    <message>
        <source>Nothing needs you today</source>
        <translation>Inget behöver dig i dag</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Plan and program</source>
        <translation>Planera och programmera</translation>
    </message>
    <message numerus="yes">
        <source>Program %n lock(s)</source>
        <translation>
            <numerusform>Programmera %Ln lås</numerusform>
            <numerusform>Programmera %Ln lås</numerusform>
        </translation>
    </message>
    <message>
        <source>Read logs</source>
        <translation>Läs loggar</translation>
    </message>
    <message>
        <source>Read the list</source>
        <translation>Läs listan</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Påminn</translation>
    </message>
    <message>
        <source>Set clock</source>
        <translation>Ställ klockan</translation>
    </message>
    <message numerus="yes">
        <source>Show %n lock(s)</source>
        <translation>
            <numerusform>Visa %Ln lås</numerusform>
            <numerusform>Visa %Ln lås</numerusform>
        </translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Visa ändringar</translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>Visa koder</translation>
    </message>
    <message>
        <source>Show computers</source>
        <translation>Visa datorer</translation>
    </message>
    <message>
        <source>Show doors</source>
        <translation>Visa dörrar</translation>
    </message>
    <message>
        <source>Show events</source>
        <translation>Visa händelser</translation>
    </message>
    <message>
        <source>Show locks</source>
        <translation>Visa lås</translation>
    </message>
    <message numerus="yes">
        <source>The clock of %n lock(s) is ahead: decide whether it goes back</source>
        <translation>
            <numerusform>Klockan i %Ln lås går före: avgör om den ställs tillbaka</numerusform>
            <numerusform>Klockan i %Ln lås går före: avgör om den ställs tillbaka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of %n lock(s) is off</source>
        <translation>
            <numerusform>Klockan i %Ln lås går fel</numerusform>
            <numerusform>Klockan i %Ln lås går fel</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is behind: no lock&apos;s clock is set</source>
        <translation>Datorns klocka går efter: inget låses klocka ställs</translation>
    </message>
    <message numerus="yes">
        <source>The events of %n lock(s) were altered</source>
        <translation>
            <numerusform>Händelserna i %Ln lås har ändrats</numerusform>
            <numerusform>Händelserna i %Ln lås har ändrats</numerusform>
        </translation>
    </message>
    <message>
        <source>The period of %1 ends in %2</source>
        <translation>Perioden för %1 slutar om %2</translation>
    </message>
    <message>
        <source>The period of %1 ends today</source>
        <translation>Perioden för %1 slutar i dag</translation>
    </message>
    <message>
        <source>The platform knows a later record of this computer</source>
        <translation>Plattformen känner till ett senare läge för datorn</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Denna månad</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Denna vecka</translation>
    </message>
    <message numerus="yes">
        <source>Two computers proved different lists of %n lock(s)</source>
        <translation>
            <numerusform>Två datorer styrkte olika listor i %Ln lås</numerusform>
            <numerusform>Två datorer styrkte olika listor i %Ln lås</numerusform>
        </translation>
    </message>
    <message>
        <source>an older copy of this profile is open, or its record was cut off</source>
        <translation>en äldre kopia av profilen är öppen, eller så har dess register kapats</translation>
    </message>
    <message>
        <source>every lock holds what is wanted</source>
        <translation>alla lås innehåller det som önskas</translation>
    </message>
    <message>
        <source>one by one or from a file</source>
        <translation>en och en eller från en fil</translation>
    </message>
    <message>
        <source>set date and time of the computer</source>
        <translation>ställ datorns datum och tid</translation>
    </message>
    <message>
        <source>the first on %1: %2</source>
        <translation>den första %1: %2</translation>
    </message>
    <message>
        <source>with the label that came with it</source>
        <translation>med etiketten som följde med</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Kopiera valda rader</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortera efter</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A change was not recorded in the history, so it was taken back.</source>
        <translation>En ändring kom inte med i historiken, så den togs tillbaka.</translation>
    </message>
    <message>
        <source>A character stands in this code that no prepaid code has.</source>
        <translation>Koden innehåller ett tecken som ingen förbetald kod har.</translation>
    </message>
    <message>
        <source>A code for a lock has digits only.</source>
        <translation>En kod för ett lås har bara siffror.</translation>
    </message>
    <message>
        <source>A code was to be made from values that do not fit.</source>
        <translation>En kod skulle skapas av värden som inte passar.</translation>
    </message>
    <message>
        <source>A device calls itself as the lock does, but it is no lock.</source>
        <translation>En enhet kallar sig som låset, men är inget lås.</translation>
    </message>
    <message>
        <source>A device calls itself as the lock {serial} does, but it is no lock.</source>
        <translation>En enhet kallar sig som låset {serial}, men är inget lås.</translation>
    </message>
    <message>
        <source>A fault of this program</source>
        <translation>Ett fel i programmet</translation>
    </message>
    <message>
        <source>A group needs a name of at most {longest} characters.</source>
        <translation>En grupp behöver ett namn på högst {longest} tecken.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>En grupp behöver ett namn.</translation>
    </message>
    <message>
        <source>A hold cannot have these days.</source>
        <translation>Ett bevarande kan inte ha de här dagarna.</translation>
    </message>
    <message>
        <source>A hold on events is set and ended only with a reason on record.</source>
        <translation>Bevarande av händelser börjas och avslutas bara med en antecknad anledning.</translation>
    </message>
    <message>
        <source>A key needs a tag, a phone, a remote or a code.</source>
        <translation>En nyckel behöver en tagg, telefon, fjärrkontroll eller kod.</translation>
    </message>
    <message>
        <source>A label begins with FLX1, and this text does not.</source>
        <translation>En etikett börjar med FLX1, och det gör inte den här texten.</translation>
    </message>
    <message>
        <source>A lock cannot keep this week schedule.</source>
        <translation>Ett lås kan inte lagra veckoschemat.</translation>
    </message>
    <message>
        <source>A lock keeps {limit} rows of hours; one that runs past midnight counts as two.</source>
        <translation>Ett lås lagrar {limit} rader med tider; en som går över midnatt räknas som två.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Ett namn saknas.</translation>
    </message>
    <message>
        <source>A part of the label is missing, or there is too much.</source>
        <translation>En del av etiketten saknas, eller så är det för mycket.</translation>
    </message>
    <message>
        <source>A person can hold at most {limit} media of this kind in one lock.</source>
        <translation>En person kan ha högst {limit} nyckelbärare av den sorten i ett lås.</translation>
    </message>
    <message>
        <source>A place cannot go into something that lies in it.</source>
        <translation>En plats kan inte läggas i något som ligger i den.</translation>
    </message>
    <message>
        <source>A place needs a name of at most {longest} characters.</source>
        <translation>En plats behöver ett namn på högst {longest} tecken.</translation>
    </message>
    <message>
        <source>A place needs a name.</source>
        <translation>En plats behöver ett namn.</translation>
    </message>
    <message>
        <source>A place of this kind cannot lie there.</source>
        <translation>En plats av den sorten kan inte ligga där.</translation>
    </message>
    <message>
        <source>A prepaid code has 20 characters; this one has a different number.</source>
        <translation>En förbetald kod har 20 tecken; den här har ett annat antal.</translation>
    </message>
    <message>
        <source>A quotation mark in the file is never closed.</source>
        <translation>Ett citattecken i filen avslutas aldrig.</translation>
    </message>
    <message>
        <source>A row of the schedule begins and ends at the same time.</source>
        <translation>En rad i tidsschemat börjar och slutar samtidigt.</translation>
    </message>
    <message>
        <source>A row of the schedule has no weekday.</source>
        <translation>En rad i tidsschemat saknar veckodag.</translation>
    </message>
    <message>
        <source>A sharing code works only while a base period runs.</source>
        <translation>En delningskod fungerar bara under en grundperiod.</translation>
    </message>
    <message>
        <source>A sharing code works only while a base period runs; the base period ended on {base_end}.</source>
        <translation>En delningskod fungerar bara under en grundperiod; grundperioden slutade den {base_end}.</translation>
    </message>
    <message>
        <source>A simulated building cannot have so many locks.</source>
        <translation>En simulerad byggnad kan inte ha så många lås.</translation>
    </message>
    <message>
        <source>A web page answered instead of the platform.</source>
        <translation>En webbsida svarade i stället för plattformen.</translation>
    </message>
    <message>
        <source>Add the lock</source>
        <translation>Lägg till låset</translation>
    </message>
    <message>
        <source>Add the lock with its label.</source>
        <translation>Lägg till låset med dess etikett.</translation>
    </message>
    <message>
        <source>Allow Bluetooth for this program in the privacy settings of the computer, then try again.</source>
        <translation>Tillåt Bluetooth för programmet i datorns integritetsinställningar och försök igen.</translation>
    </message>
    <message>
        <source>An address with http:// is for a platform on this computer only.</source>
        <translation>En adress med http:// gäller bara en plattform på den här datorn.</translation>
    </message>
    <message>
        <source>An organisation is opened by its own code only.</source>
        <translation>En organisation öppnas bara med sin egen kod.</translation>
    </message>
    <message>
        <source>Another copy of this profile has sent changes to the platform.</source>
        <translation>En annan kopia av profilen har skickat ändringar till plattformen.</translation>
    </message>
    <message>
        <source>Another group has this name.</source>
        <translation>En annan grupp har det namnet.</translation>
    </message>
    <message>
        <source>Another key of the lock has this very medium already.</source>
        <translation>En annan nyckel till låset har redan just den nyckelbäraren.</translation>
    </message>
    <message>
        <source>Another lock than the expected one answered.</source>
        <translation>Ett annat lås än det väntade svarade.</translation>
    </message>
    <message>
        <source>Another program is using the port of the dongle.</source>
        <translation>Ett annat program använder dongelns port.</translation>
    </message>
    <message>
        <source>Another program is using the port {port}.</source>
        <translation>Ett annat program använder porten {port}.</translation>
    </message>
    <message>
        <source>Another running program has this profile open.</source>
        <translation>Ett annat program som körs har profilen öppen.</translation>
    </message>
    <message>
        <source>Another running program uses the simulated building.</source>
        <translation>Ett annat program som körs använder den simulerade byggnaden.</translation>
    </message>
    <message>
        <source>Another week schedule has this name.</source>
        <translation>Ett annat veckoschema har det namnet.</translation>
    </message>
    <message>
        <source>Ask for fewer locks.</source>
        <translation>Begär färre lås.</translation>
    </message>
    <message>
        <source>Ask for its state, then try again. If it stays so, have the lock looked at.</source>
        <translation>Fråga efter dess läge och försök igen. Om det förblir så, låt någon se över låset.</translation>
    </message>
    <message>
        <source>Ask for the state of the lock, then try again.</source>
        <translation>Fråga efter låsets läge och försök igen.</translation>
    </message>
    <message>
        <source>Ask the owner of the account to do it, or to change your role.</source>
        <translation>Be kontots ägare att göra det, eller att ändra din roll.</translation>
    </message>
    <message>
        <source>Ask the owner of the lock.</source>
        <translation>Fråga låsets ägare.</translation>
    </message>
    <message>
        <source>Ask the owner to add the lock to your rights.</source>
        <translation>Be ägaren lägga till låset i dina rättigheter.</translation>
    </message>
    <message>
        <source>Ask the owner.</source>
        <translation>Fråga ägaren.</translation>
    </message>
    <message>
        <source>Ask who looks after this computer for access to its ports (on Linux: the group dialout).</source>
        <translation>Be datorns ansvarige om åtkomst till dess portar (i Linux: gruppen dialout).</translation>
    </message>
    <message>
        <source>Ask who looks after this computer for the right to write there.</source>
        <translation>Be datorns ansvarige om rätt att skriva där.</translation>
    </message>
    <message>
        <source>Ask who runs the platform. If its key was renewed, sign out here and sign in again.</source>
        <translation>Fråga den som driver plattformen. Om dess nyckel har förnyats, logga ut här och in igen.</translation>
    </message>
    <message>
        <source>Bluetooth is switched off on this computer.</source>
        <translation>Bluetooth är avstängt på datorn.</translation>
    </message>
    <message>
        <source>Bluetooth of the computer itself cannot be used here.</source>
        <translation>Datorns egen Bluetooth kan inte användas här.</translation>
    </message>
    <message>
        <source>Bluetooth was switched off during the work.</source>
        <translation>Bluetooth stängdes av under arbetet.</translation>
    </message>
    <message>
        <source>Bluetooth was switched off while the lock {serial} was connected.</source>
        <translation>Bluetooth stängdes av medan låset {serial} var anslutet.</translation>
    </message>
    <message>
        <source>Bring this computer or its dongle closer to the door, then try again.</source>
        <translation>För datorn eller dongeln närmare dörren och försök igen.</translation>
    </message>
    <message>
        <source>Bring this computer or its dongle within 5 m of the door, then go on. What the lock already has is used.</source>
        <translation>För datorn eller dongeln inom 5 m från dörren och fortsätt. Det som låset redan har används.</translation>
    </message>
    <message>
        <source>Bring this computer or its dongle within 5 m of the door, then try again.</source>
        <translation>För datorn eller dongeln inom 5 m från dörren och försök igen.</translation>
    </message>
    <message>
        <source>Change one of the two days.</source>
        <translation>Ändra en av de två dagarna.</translation>
    </message>
    <message>
        <source>Change the batteries, then try again.</source>
        <translation>Byt batterier och försök igen.</translation>
    </message>
    <message>
        <source>Change the end of the stay first, or take them out of the group.</source>
        <translation>Ändra först boendets slut, eller ta personen ur gruppen.</translation>
    </message>
    <message>
        <source>Change what it is about by hand, where that is still possible.</source>
        <translation>Ändra det som det gäller för hand, där det ännu går.</translation>
    </message>
    <message>
        <source>Check capitals and keyboard layout, then try again.</source>
        <translation>Kontrollera versaler och tangentbordslayout och försök igen.</translation>
    </message>
    <message>
        <source>Check dongle and door. If it happens again, send the details to your supplier.</source>
        <translation>Kontrollera dongel och dörr. Om det händer igen, skicka detaljerna till din leverantör.</translation>
    </message>
    <message>
        <source>Check that the firmware file is meant for this model and comes from its maker.</source>
        <translation>Kontrollera att filen är avsedd för modellen och kommer från tillverkaren.</translation>
    </message>
    <message>
        <source>Check that the firmware file is meant for this model of lock.</source>
        <translation>Kontrollera att filen är avsedd för låsets modell.</translation>
    </message>
    <message>
        <source>Check that the label belongs to this lock, then register it again.</source>
        <translation>Kontrollera att etiketten hör till låset och registrera det igen.</translation>
    </message>
    <message>
        <source>Check that this folder belongs to this computer, or put a backup back.</source>
        <translation>Kontrollera att mappen hör till den här datorn, eller lägg tillbaka en säkerhetskopia.</translation>
    </message>
    <message>
        <source>Check that this is the port of the dongle, or choose another one.</source>
        <translation>Kontrollera att det är dongelns port, eller välj en annan.</translation>
    </message>
    <message>
        <source>Check the address and the date of this computer. In a company network, ask who looks after it.</source>
        <translation>Kontrollera adressen och datorns datum. I ett företagsnät, fråga den som sköter det.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer. If they are right, the owner must set the clock.</source>
        <translation>Kontrollera datorns datum och tid. Om de stämmer måste ägaren ställa klockan.</translation>
    </message>
    <message>
        <source>Check the date of this computer, then set the clock of the lock.</source>
        <translation>Kontrollera datorns datum och ställ sedan låsets klocka.</translation>
    </message>
    <message>
        <source>Check the date of this computer, then try again.</source>
        <translation>Kontrollera datorns datum och försök igen.</translation>
    </message>
    <message>
        <source>Check the internet connection. What waits is sent as soon as it is back.</source>
        <translation>Kontrollera internetanslutningen. Det som väntar skickas så snart den är tillbaka.</translation>
    </message>
    <message>
        <source>Check the label. If it is right, ask where the lock was bought.</source>
        <translation>Kontrollera etiketten. Om den stämmer, fråga där låset köptes.</translation>
    </message>
    <message>
        <source>Check the name of the organisation.</source>
        <translation>Kontrollera organisationens namn.</translation>
    </message>
    <message>
        <source>Check the name or the serial.</source>
        <translation>Kontrollera namnet eller serienumret.</translation>
    </message>
    <message>
        <source>Check the name, or add the employee.</source>
        <translation>Kontrollera namnet, eller lägg till medarbetaren.</translation>
    </message>
    <message>
        <source>Check the name, or add the group.</source>
        <translation>Kontrollera namnet, eller lägg till gruppen.</translation>
    </message>
    <message>
        <source>Check the name, or add the person.</source>
        <translation>Kontrollera namnet, eller lägg till personen.</translation>
    </message>
    <message>
        <source>Check the name, or add the schedule.</source>
        <translation>Kontrollera namnet, eller lägg till tidsschemat.</translation>
    </message>
    <message>
        <source>Check the serial on the door. If the lock was replaced, release it here and add the new one.</source>
        <translation>Kontrollera serienumret på dörren. Om låset har bytts ut, frigör det här och lägg till det nya.</translation>
    </message>
    <message>
        <source>Check the serial on the label of this door.</source>
        <translation>Kontrollera serienumret på dörrens etikett.</translation>
    </message>
    <message>
        <source>Check the store, then send this line to your supplier.</source>
        <translation>Kontrollera databasen och skicka den här raden till din leverantör.</translation>
    </message>
    <message>
        <source>Check what was asked and the state of the lock.</source>
        <translation>Kontrollera vad som begärdes och låsets läge.</translation>
    </message>
    <message>
        <source>Check whether the door stands right in its frame, then try again.</source>
        <translation>Kontrollera att dörren sitter rätt i karmen och försök igen.</translation>
    </message>
    <message>
        <source>Choose Bluetooth or a dongle from the list.</source>
        <translation>Välj Bluetooth eller en dongel i listan.</translation>
    </message>
    <message>
        <source>Choose Bluetooth or the port of the dongle.</source>
        <translation>Välj Bluetooth eller dongelns port.</translation>
    </message>
    <message>
        <source>Choose a firmware file and give its version.</source>
        <translation>Välj en fil med fast programvara och ange dess version.</translation>
    </message>
    <message>
        <source>Choose a firmware file with the same or a higher version.</source>
        <translation>Välj en fil med samma eller högre version.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>Välj en mapp på datorn.</translation>
    </message>
    <message>
        <source>Choose a moment up to now.</source>
        <translation>Välj en tidpunkt fram till nu.</translation>
    </message>
    <message>
        <source>Choose a number of days between these.</source>
        <translation>Välj ett antal dagar däremellan.</translation>
    </message>
    <message>
        <source>Choose a place outside of it.</source>
        <translation>Välj en plats utanför den.</translation>
    </message>
    <message>
        <source>Choose another code, or let the program make one.</source>
        <translation>Välj en annan kod, eller låt programmet skapa en.</translation>
    </message>
    <message>
        <source>Choose another computer, or do this at another one.</source>
        <translation>Välj en annan dator, eller gör det vid en annan.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation>Välj en annan mapp, eller stäng programmet som har filen öppen.</translation>
    </message>
    <message>
        <source>Choose another folder, or delete the demo and start it again.</source>
        <translation>Välj en annan mapp, eller radera demon och starta den igen.</translation>
    </message>
    <message>
        <source>Choose another folder, or set up a new profile.</source>
        <translation>Välj en annan mapp, eller skapa en ny profil.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Välj en annan mapp.</translation>
    </message>
    <message>
        <source>Choose another name, or change that schedule.</source>
        <translation>Välj ett annat namn, eller ändra det tidsschemat.</translation>
    </message>
    <message>
        <source>Choose another name, or put people into that group.</source>
        <translation>Välj ett annat namn, eller lägg personer i den gruppen.</translation>
    </message>
    <message>
        <source>Choose another place, or remove that file.</source>
        <translation>Välj en annan plats, eller ta bort den filen.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Välj minst en.</translation>
    </message>
    <message>
        <source>Choose days and hours anew; hours may run past midnight.</source>
        <translation>Välj dagar och tider på nytt; tider får gå över midnatt.</translation>
    </message>
    <message>
        <source>Choose fewer rows and import the others after them.</source>
        <translation>Välj färre rader och importera de andra efteråt.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Välj en i listan.</translation>
    </message>
    <message>
        <source>Choose one of the keys it has received.</source>
        <translation>Välj en av nycklarna som den har tagit emot.</translation>
    </message>
    <message>
        <source>Choose the days anew.</source>
        <translation>Välj dagarna på nytt.</translation>
    </message>
    <message>
        <source>Choose the file of the lock&apos;s maker and give its version, such as 2.4.0.</source>
        <translation>Välj låstillverkarens fil och ange dess version, till exempel 2.4.0.</translation>
    </message>
    <message>
        <source>Choose the key from the list.</source>
        <translation>Välj nyckeln i listan.</translation>
    </message>
    <message>
        <source>Choose the person from the list.</source>
        <translation>Välj personen i listan.</translation>
    </message>
    <message>
        <source>Choose the port</source>
        <translation>Välj porten</translation>
    </message>
    <message>
        <source>Close other programs, then start the demo again.</source>
        <translation>Stäng andra program och starta demon igen.</translation>
    </message>
    <message>
        <source>Close programs that read the folder, such as a backup or virus scan, then try again.</source>
        <translation>Stäng program som läser mappen, till exempel säkerhetskopiering eller virusskydd, och försök igen.</translation>
    </message>
    <message>
        <source>Close that program first.</source>
        <translation>Stäng det programmet först.</translation>
    </message>
    <message>
        <source>Close the file if it is open, or choose another folder.</source>
        <translation>Stäng filen om den är öppen, eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Stäng det andra programmet och försök igen.</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>Jämför och avgör</translation>
    </message>
    <message>
        <source>Compare it with the card. If it is right, ask where it was bought.</source>
        <translation>Jämför den med kortet. Om den stämmer, fråga där den köptes.</translation>
    </message>
    <message>
        <source>Compare the code with the card meanwhile. Nothing was used up.</source>
        <translation>Jämför under tiden koden med kortet. Inget förbrukades.</translation>
    </message>
    <message>
        <source>Compare the code with the card, character by character.</source>
        <translation>Jämför koden med kortet, tecken för tecken.</translation>
    </message>
    <message>
        <source>Compare the number, or choose the medium from the person&apos;s keys.</source>
        <translation>Jämför numret, eller välj nyckelbäraren bland personens nycklar.</translation>
    </message>
    <message>
        <source>Compare the time of this computer; if it is right, let the lock&apos;s clock be set back.</source>
        <translation>Jämför datorns tid; om den stämmer, låt låsets klocka ställas tillbaka.</translation>
    </message>
    <message>
        <source>Connect to the internet and try again.</source>
        <translation>Anslut till internet och försök igen.</translation>
    </message>
    <message>
        <source>Connect to the internet and try again. If it stays so, let the computer that added the lock connect once.</source>
        <translation>Anslut till internet och försök igen. Om det förblir så, låt datorn som lade till låset ansluta en gång.</translation>
    </message>
    <message>
        <source>Connect to the internet and try again. If the platform refuses, the owner has withdrawn the right.</source>
        <translation>Anslut till internet och försök igen. Om plattformen nekar har ägaren återkallat rätten.</translation>
    </message>
    <message>
        <source>Connect to the internet, so that the platform can renew it. Until then keys can be stopped, nothing else.</source>
        <translation>Anslut till internet så att plattformen kan förnya den. Till dess kan nycklar stoppas, inget annat.</translation>
    </message>
    <message>
        <source>Connect to the internet, then program the lock again.</source>
        <translation>Anslut till internet och programmera låset igen.</translation>
    </message>
    <message>
        <source>Copy the address from the message that opened your account. It begins with https://.</source>
        <translation>Kopiera adressen från meddelandet som öppnade ditt konto. Den börjar med https://.</translation>
    </message>
    <message>
        <source>Copy the details and send them to your supplier.</source>
        <translation>Kopiera detaljerna och skicka dem till din leverantör.</translation>
    </message>
    <message>
        <source>Copy the details and send them to your supplier. Then try again.</source>
        <translation>Kopiera detaljerna och skicka dem till din leverantör. Försök sedan igen.</translation>
    </message>
    <message>
        <source>Delete groups that are no longer needed.</source>
        <translation>Radera grupper som inte längre behövs.</translation>
    </message>
    <message>
        <source>Delete the demo and start it again.</source>
        <translation>Radera demon och starta den igen.</translation>
    </message>
    <message>
        <source>Do it at the computer of a manager, or let its role be changed there: Settings, Computers.</source>
        <translation>Gör det vid en förvaltares dator, eller låt datorns roll ändras där: Inställningar, Datorer.</translation>
    </message>
    <message>
        <source>Do not trust its state until it has been read back. Send the details to your supplier.</source>
        <translation>Lita inte på dess läge förrän det har lästs tillbaka. Skicka detaljerna till din leverantör.</translation>
    </message>
    <message>
        <source>Empty it first, or let what is in it go one up.</source>
        <translation>Töm den först, eller flytta upp det som ligger i den.</translation>
    </message>
    <message>
        <source>End one that is not needed any more.</source>
        <translation>Avsluta ett som inte längre behövs.</translation>
    </message>
    <message>
        <source>Enter a base code first. The sharing code was not used up.</source>
        <translation>Ange först en grundkod. Delningskoden förbrukades inte.</translation>
    </message>
    <message>
        <source>Enter a base code for the lock.</source>
        <translation>Ange en grundkod för låset.</translation>
    </message>
    <message>
        <source>Enter a sharing code for the lock.</source>
        <translation>Ange en delningskod för låset.</translation>
    </message>
    <message>
        <source>Enter an organisation code.</source>
        <translation>Ange en organisationskod.</translation>
    </message>
    <message>
        <source>Enter code</source>
        <translation>Ange kod</translation>
    </message>
    <message>
        <source>Events are kept longer than {longest} days only with a reason on record.</source>
        <translation>Händelser sparas längre än {longest} dagar bara med en registrerad orsak.</translation>
    </message>
    <message>
        <source>Fewer keys are in stock than wanted.</source>
        <translation>Färre nycklar finns i lager än vad som önskas.</translation>
    </message>
    <message>
        <source>Fill in a name.</source>
        <translation>Fyll i ett namn.</translation>
    </message>
    <message>
        <source>Give a beginning and a later end on the same day, or neither.</source>
        <translation>Ange en början och ett senare slut samma dag, eller ingetdera.</translation>
    </message>
    <message>
        <source>Give a reason. It is recorded with your name and the time.</source>
        <translation>Ange en orsak. Den registreras med ditt namn och tiden.</translation>
    </message>
    <message>
        <source>Give another number, or leave it empty.</source>
        <translation>Ange ett annat nummer, eller lämna det tomt.</translation>
    </message>
    <message>
        <source>Give it, such as flexeria sign-in https://platform.example.</source>
        <translation>Ange den, till exempel flexeria sign-in https://platform.example.</translation>
    </message>
    <message>
        <source>Give the command again.</source>
        <translation>Ge kommandot igen.</translation>
    </message>
    <message>
        <source>Give the serial of the lock instead of its name.</source>
        <translation>Ange låsets serienummer i stället för dess namn.</translation>
    </message>
    <message>
        <source>Give these keys another schedule first, or none.</source>
        <translation>Ge nycklarna först ett annat tidsschema, eller inget.</translation>
    </message>
    <message>
        <source>Go closer to the door and away from other radios, then try again. If it stays, use a dongle.</source>
        <translation>Gå närmare dörren och bort från andra radiokällor och försök igen. Om det kvarstår, använd en dongel.</translation>
    </message>
    <message>
        <source>Go closer to the door, then try again.</source>
        <translation>Gå närmare dörren och försök igen.</translation>
    </message>
    <message>
        <source>Go closer to the right door, then try again.</source>
        <translation>Gå närmare rätt dörr och försök igen.</translation>
    </message>
    <message>
        <source>Here nobody looks at events without saying why.</source>
        <translation>Här ser ingen på händelser utan att säga varför.</translation>
    </message>
    <message>
        <source>If it is registered by another account, its owner must release it first.</source>
        <translation>Om det är registrerat av ett annat konto måste dess ägare först frigöra det.</translation>
    </message>
    <message>
        <source>If that was a mistake, sign in again with a new code.</source>
        <translation>Om det var ett misstag, logga in igen med en ny kod.</translation>
    </message>
    <message>
        <source>In {place} lie other places ({places}) and stand locks ({locks}).</source>
        <translation>I {place} ligger andra platser ({places}) och finns lås ({locks}).</translation>
    </message>
    <message>
        <source>Install it (on Debian: the package dbus), then try again.</source>
        <translation>Installera den (i Debian: paketet dbus) och försök igen.</translation>
    </message>
    <message>
        <source>Install the newest version of this program.</source>
        <translation>Installera programmets senaste version.</translation>
    </message>
    <message>
        <source>Install the newest version of this program. If it stays so, send the details to your supplier.</source>
        <translation>Installera programmets senaste version. Om det förblir så, skicka detaljerna till din leverantör.</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>Installera den senaste versionen.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installera om programmet.</translation>
    </message>
    <message>
        <source>Install the program again. If it stays so, send the details to your supplier.</source>
        <translation>Installera om programmet. Om det förblir så, skicka detaljerna till din leverantör.</translation>
    </message>
    <message>
        <source>Install the program with its platform part, then start the demo again.</source>
        <translation>Installera programmet med dess plattformsdel och starta demon igen.</translation>
    </message>
    <message>
        <source>Install the project with this extra, then try again.</source>
        <translation>Installera projektet med detta tillägg och försök igen.</translation>
    </message>
    <message>
        <source>Issue a key with another medium, or with this one if it was found.</source>
        <translation>Lämna ut en nyckel med en annan nyckelbärare, eller med den här om den har hittats.</translation>
    </message>
    <message>
        <source>Issue a new key.</source>
        <translation>Lämna ut en ny nyckel.</translation>
    </message>
    <message>
        <source>It is asked for again by itself. Sync now to try at once.</source>
        <translation>Det begärs igen av sig självt. Synkronisera nu för att försöka genast.</translation>
    </message>
    <message>
        <source>It is sent as soon as the platform can be reached.</source>
        <translation>Det skickas så snart plattformen kan nås.</translation>
    </message>
    <message>
        <source>It is tried again. If it stays so, send the details to your supplier.</source>
        <translation>Ett nytt försök görs. Om det förblir så, skicka detaljerna till din leverantör.</translation>
    </message>
    <message>
        <source>It may have ended, or somebody ended it. Look at the list again.</source>
        <translation>Det kan ha löpt ut, eller så har någon avslutat det. Titta på listan igen.</translation>
    </message>
    <message>
        <source>It needs a new code.</source>
        <translation>Det behövs en ny kod.</translation>
    </message>
    <message>
        <source>It stands in the list of locks.</source>
        <translation>Det står i listan över lås.</translation>
    </message>
    <message>
        <source>It was deleted, here or at another computer.</source>
        <translation>Den har raderats, här eller vid en annan dator.</translation>
    </message>
    <message>
        <source>It was removed, here or at another computer. Choose another one.</source>
        <translation>Den har tagits bort, här eller vid en annan dator. Välj en annan.</translation>
    </message>
    <message>
        <source>Its groups would give {count} keys at once; at most {limit} fit in one step.</source>
        <translation>Grupperna skulle ge {count} nycklar på en gång; högst {limit} ryms i ett steg.</translation>
    </message>
    <message>
        <source>Its owner must release it before it can be added here.</source>
        <translation>Dess ägare måste frigöra det innan det kan läggas till här.</translation>
    </message>
    <message>
        <source>Keeping events this long needs a reason on record.</source>
        <translation>Att spara händelser så länge kräver en registrerad orsak.</translation>
    </message>
    <message>
        <source>Keys are still bound to this schedule.</source>
        <translation>Nycklar är ännu bundna till tidsschemat.</translation>
    </message>
    <message>
        <source>Keys bound to the schedule {name}: {count}.</source>
        <translation>Nycklar bundna till tidsschemat {name}: {count}.</translation>
    </message>
    <message>
        <source>Keys wanted: {wanted}; in stock: {in_stock}.</source>
        <translation>Önskade nycklar: {wanted}; i lager: {in_stock}.</translation>
    </message>
    <message>
        <source>Keys were stopped at the lock {lock}: {count}. Its list was not written, because the right of this computer ended on {on}.</source>
        <translation>Nycklar stoppades i låset {lock}: {count}. Dess lista skrevs inte, eftersom datorns rätt slutade {on}.</translation>
    </message>
    <message>
        <source>Keys were stopped at the lock, but its list was not written: this computer&apos;s right has ended.</source>
        <translation>Nycklar stoppades i låset, men dess lista skrevs inte: datorns rätt har slutat.</translation>
    </message>
    <message>
        <source>Lengthen the period that ended.</source>
        <translation>Förläng perioden som slutade.</translation>
    </message>
    <message>
        <source>Let it end today or later, within ten years, and its last day not before its first.</source>
        <translation>Låt det sluta i dag eller senare, inom tio år, och den sista dagen inte före den första.</translation>
    </message>
    <message>
        <source>Lock {found} answered where lock {wanted} was expected.</source>
        <translation>Lås {found} svarade där lås {wanted} väntades.</translation>
    </message>
    <message>
        <source>Log in as the user who made the profile, or put a backup back.</source>
        <translation>Logga in som den användare som skapade profilen, eller lägg tillbaka en säkerhetskopia.</translation>
    </message>
    <message>
        <source>Look at how it stands now, and change it by hand.</source>
        <translation>Se hur det står nu och ändra det för hand.</translation>
    </message>
    <message>
        <source>Look at the difference again, then import.</source>
        <translation>Se på skillnaden igen och importera sedan.</translation>
    </message>
    <message>
        <source>Look at the list again, and make the change anew if it is still wanted.</source>
        <translation>Se på listan igen och gör om ändringen om den fortfarande önskas.</translation>
    </message>
    <message>
        <source>Look at the list of computers and check the name.</source>
        <translation>Se på listan över datorer och kontrollera namnet.</translation>
    </message>
    <message>
        <source>Look at the list of holidays.</source>
        <translation>Se på listan över helgdagar.</translation>
    </message>
    <message>
        <source>Look at the list of keys; a key is taken in once.</source>
        <translation>Se på listan över nycklar; en nyckel återtas en gång.</translation>
    </message>
    <message>
        <source>Look at the list of places for the right name.</source>
        <translation>Se på listan över platser efter rätt namn.</translation>
    </message>
    <message>
        <source>Look at the person, lock or key itself and change it there.</source>
        <translation>Se på själva personen, låset eller nyckeln och ändra det där.</translation>
    </message>
    <message>
        <source>Look whether the folder {folder} still exists, or choose another one.</source>
        <translation>Se efter om mappen {folder} finns kvar, eller välj en annan.</translation>
    </message>
    <message>
        <source>Make a backup at once if you can, and have the disk looked at.</source>
        <translation>Säkerhetskopiera genast om du kan, och låt någon se över disken.</translation>
    </message>
    <message>
        <source>Make room or choose another folder, then try again.</source>
        <translation>Frigör utrymme eller välj en annan mapp och försök igen.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>Mend the rows in the file, then choose it again.</source>
        <translation>Rätta raderna i filen och välj den igen.</translation>
    </message>
    <message>
        <source>More was sent than the lock takes at once.</source>
        <translation>Mer skickades än vad låset tar emot på en gång.</translation>
    </message>
    <message>
        <source>More was sent than the lock {serial} takes at once.</source>
        <translation>Mer skickades än vad låset {serial} tar emot på en gång.</translation>
    </message>
    <message>
        <source>Name one by the last characters of its number.</source>
        <translation>Ange en med de sista tecknen i dess nummer.</translation>
    </message>
    <message>
        <source>Name what it lies in as well: Lindenhof/Staircase A/1.</source>
        <translation>Ange också vad den ligger i: Lindenhof/Trapphus A/1.</translation>
    </message>
    <message>
        <source>No column of the file looks like a name.</source>
        <translation>Ingen kolumn i filen ser ut som ett namn.</translation>
    </message>
    <message>
        <source>No computer called {name} was ever given a right to the locks.</source>
        <translation>Ingen dator med namnet {name} har någonsin fått rätt till låsen.</translation>
    </message>
    <message>
        <source>No employee is called {name}.</source>
        <translation>Ingen medarbetare heter {name}.</translation>
    </message>
    <message>
        <source>No firmware is on its way to the lock {name}.</source>
        <translation>Ingen programvara är på väg till låset {name}.</translation>
    </message>
    <message>
        <source>No firmware is on its way to this lock.</source>
        <translation>Ingen programvara är på väg till låset.</translation>
    </message>
    <message>
        <source>No group is called {name}.</source>
        <translation>Ingen grupp heter {name}.</translation>
    </message>
    <message>
        <source>No holiday is called {name}.</source>
        <translation>Ingen helgdag heter {name}.</translation>
    </message>
    <message>
        <source>No key in force has this medium.</source>
        <translation>Ingen giltig nyckel har den nyckelbäraren.</translation>
    </message>
    <message>
        <source>No lock is called {name}.</source>
        <translation>Inget lås heter {name}.</translation>
    </message>
    <message>
        <source>No period of this lock runs since {since}: only taking in is possible.</source>
        <translation>Ingen period löper för låset sedan {since}: det går bara att återta.</translation>
    </message>
    <message>
        <source>No period of this lock runs: only taking in is possible.</source>
        <translation>Ingen period löper för låset: det går bara att återta.</translation>
    </message>
    <message>
        <source>No way to the lock {name} is known.</source>
        <translation>Ingen väg till låset {name} är känd.</translation>
    </message>
    <message>
        <source>No way to this lock is known.</source>
        <translation>Ingen väg till låset är känd.</translation>
    </message>
    <message>
        <source>No week schedule is called {name}.</source>
        <translation>Inget veckoschema heter {name}.</translation>
    </message>
    <message>
        <source>Nobody has approved this sign-in yet.</source>
        <translation>Ingen har godkänt inloggningen ännu.</translation>
    </message>
    <message>
        <source>Nobody is called {name}.</source>
        <translation>Ingen heter {name}.</translation>
    </message>
    <message>
        <source>Nothing at this port answers as a dongle.</source>
        <translation>Inget på porten svarar som dongel.</translation>
    </message>
    <message>
        <source>Nothing at {port} answers as a dongle.</source>
        <translation>Inget på {port} svarar som dongel.</translation>
    </message>
    <message>
        <source>Nothing more is to be done.</source>
        <translation>Inget mer behöver göras.</translation>
    </message>
    <message>
        <source>Nothing of others stands under number {number} of the lock {lock} any more.</source>
        <translation>Inget från andra står längre under nummer {number} i låset {lock}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget har ändrats.</translation>
    </message>
    <message>
        <source>Only one end of the office hours is given.</source>
        <translation>Bara ena änden av kontorstiden är angiven.</translation>
    </message>
    <message>
        <source>Only the owner of the account can do this.</source>
        <translation>Bara kontots ägare kan göra det här.</translation>
    </message>
    <message>
        <source>Open it, or choose an empty folder. Nothing is ever written over a profile.</source>
        <translation>Öppna den, eller välj en tom mapp. Inget skrivs någonsin över en profil.</translation>
    </message>
    <message>
        <source>Open one with an organisation code, or sync to hear of one opened elsewhere.</source>
        <translation>Öppna en med en organisationskod, eller synkronisera för att få veta om en öppnats på annat håll.</translation>
    </message>
    <message>
        <source>Open the page, sign in there and approve the code.</source>
        <translation>Öppna sidan, logga in där och godkänn koden.</translation>
    </message>
    <message>
        <source>Pair the lock in the Bluetooth settings of this computer, then try again. Or use a dongle.</source>
        <translation>Parkoppla låset i datorns Bluetooth-inställningar och försök igen. Eller använd en dongel.</translation>
    </message>
    <message>
        <source>People were changed since the file was read.</source>
        <translation>Personer har ändrats sedan filen lästes.</translation>
    </message>
    <message>
        <source>Plug a Bluetooth adapter in, or use a dongle.</source>
        <translation>Anslut en Bluetooth-adapter, eller använd en dongel.</translation>
    </message>
    <message>
        <source>Plug it in again and go on. What the lock already has is used.</source>
        <translation>Anslut den igen och fortsätt. Det som låset redan har används.</translation>
    </message>
    <message>
        <source>Plug the dongle in, or choose another port.</source>
        <translation>Anslut dongeln, eller välj en annan port.</translation>
    </message>
    <message>
        <source>Press its button and add it with its label.</source>
        <translation>Tryck på dess knapp och lägg till det med etiketten.</translation>
    </message>
    <message>
        <source>Press the button at the inside of the lock, then add it within 2 minutes.</source>
        <translation>Tryck på knappen på låsets insida och lägg till det inom 2 minuter.</translation>
    </message>
    <message>
        <source>Program the lock again. The old list stays in force until then.</source>
        <translation>Programmera låset igen. Den gamla listan gäller till dess.</translation>
    </message>
    <message>
        <source>Program the lock again; it begins at the right byte.</source>
        <translation>Programmera låset igen; det börjar vid rätt byte.</translation>
    </message>
    <message>
        <source>Program the lock again; it begins from the start.</source>
        <translation>Programmera låset igen; det börjar från början.</translation>
    </message>
    <message>
        <source>Protect the profile with a passphrase instead.</source>
        <translation>Skydda profilen med en lösenfras i stället.</translation>
    </message>
    <message>
        <source>Put the file back from a backup.</source>
        <translation>Lägg tillbaka filen från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>Put the file back from a backup; without it the store cannot be opened.</source>
        <translation>Lägg tillbaka filen från en säkerhetskopia; utan den kan databasen inte öppnas.</translation>
    </message>
    <message>
        <source>Put the folder back from a backup.</source>
        <translation>Lägg tillbaka mappen från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>Reach the simulated building without a port, through its folder.</source>
        <translation>Nå den simulerade byggnaden utan port, genom dess mapp.</translation>
    </message>
    <message>
        <source>Read it again, or compare it character by character.</source>
        <translation>Läs den igen, eller jämför den tecken för tecken.</translation>
    </message>
    <message>
        <source>Read the list back and compare before sending. Your changes still wait.</source>
        <translation>Läs tillbaka listan och jämför innan du skickar. Dina ändringar väntar ännu.</translation>
    </message>
    <message>
        <source>Read the lock again and decide on what it holds now.</source>
        <translation>Läs låset igen och avgör utifrån vad det innehåller nu.</translation>
    </message>
    <message>
        <source>Read the log again; it goes on with the oldest event still there.</source>
        <translation>Läs loggen igen; den fortsätter med den äldsta händelsen som finns kvar.</translation>
    </message>
    <message>
        <source>Register the lock first.</source>
        <translation>Registrera låset först.</translation>
    </message>
    <message>
        <source>Remove employees who have left.</source>
        <translation>Ta bort medarbetare som har slutat.</translation>
    </message>
    <message>
        <source>Remove holidays that are over.</source>
        <translation>Ta bort helgdagar som har passerat.</translation>
    </message>
    <message>
        <source>Remove places that are no longer needed.</source>
        <translation>Ta bort platser som inte längre behövs.</translation>
    </message>
    <message>
        <source>Rows with faults: {count}; the first is line {first_line}, column {column}.</source>
        <translation>Rader med fel: {count}; den första är rad {first_line}, kolumn {column}.</translation>
    </message>
    <message>
        <source>Save the list as XLSX or CSV, then choose it again.</source>
        <translation>Spara listan som XLSX eller CSV och välj den igen.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Säg med några ord varför.</translation>
    </message>
    <message>
        <source>Say which one is meant.</source>
        <translation>Ange vilken som menas.</translation>
    </message>
    <message>
        <source>Say why they are needed for so long, or choose fewer days.</source>
        <translation>Säg varför de behövs så länge, eller välj färre dagar.</translation>
    </message>
    <message>
        <source>Scan or type the label of the new lock that takes its place.</source>
        <translation>Skanna eller skriv etiketten till det nya låset som tar dess plats.</translation>
    </message>
    <message>
        <source>Scan or type the label that came with this very lock.</source>
        <translation>Skanna eller skriv etiketten som följde med just det här låset.</translation>
    </message>
    <message>
        <source>Scan the label again, or compare it character by character.</source>
        <translation>Skanna etiketten igen, eller jämför den tecken för tecken.</translation>
    </message>
    <message>
        <source>Set date and time of this computer, then try again.</source>
        <translation>Ställ datorns datum och tid och försök igen.</translation>
    </message>
    <message>
        <source>Set the clock of the lock, then try again.</source>
        <translation>Ställ låsets klocka och försök igen.</translation>
    </message>
    <message>
        <source>Set up a profile, or choose another folder.</source>
        <translation>Skapa en profil, eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>Several locks have this name.</source>
        <translation>Flera lås har det namnet.</translation>
    </message>
    <message>
        <source>Several media of the person fit.</source>
        <translation>Flera av personens nyckelbärare passar.</translation>
    </message>
    <message>
        <source>Several people have this name.</source>
        <translation>Flera personer har det namnet.</translation>
    </message>
    <message>
        <source>Several places are called {name} ({count}).</source>
        <translation>Flera platser heter {name} ({count}).</translation>
    </message>
    <message>
        <source>Several places have this name.</source>
        <translation>Flera platser har det namnet.</translation>
    </message>
    <message>
        <source>Sharing of this key has stopped; what was shared stays.</source>
        <translation>Delningen av nyckeln har upphört; det som delats är kvar.</translation>
    </message>
    <message>
        <source>Sharing of this key stopped on {end}; what was shared stays.</source>
        <translation>Delningen av nyckeln upphörde {end}; det som delats är kvar.</translation>
    </message>
    <message>
        <source>Shorten it, or keep it elsewhere and note where.</source>
        <translation>Korta den, eller spara den på annat håll och anteckna var.</translation>
    </message>
    <message>
        <source>Show buildings</source>
        <translation>Visa byggnader</translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>Visa koder</translation>
    </message>
    <message>
        <source>Show groups</source>
        <translation>Visa grupper</translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>Visa nycklar</translation>
    </message>
    <message>
        <source>Show locks</source>
        <translation>Visa lås</translation>
    </message>
    <message>
        <source>Show organisations</source>
        <translation>Visa organisationer</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Visa personer</translation>
    </message>
    <message>
        <source>Show the lock</source>
        <translation>Visa låset</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Sign in again with a new code.</source>
        <translation>Logga in igen med en ny kod.</translation>
    </message>
    <message>
        <source>Sign in again; everything is kept, and what waits is sent then.</source>
        <translation>Logga in igen; allt är kvar, och det som väntar skickas då.</translation>
    </message>
    <message>
        <source>Sign in again; nothing that waits is lost.</source>
        <translation>Logga in igen; inget som väntar går förlorat.</translation>
    </message>
    <message>
        <source>Sign in with an enrolment token.</source>
        <translation>Logga in med en anslutningskod.</translation>
    </message>
    <message>
        <source>Sign in with that account, or make a new profile for the other one.</source>
        <translation>Logga in med det kontot, eller skapa en ny profil för det andra.</translation>
    </message>
    <message>
        <source>Sign out and in again, so that this desk gets a name of its own. Then decide what becomes of its changes.</source>
        <translation>Logga ut och in igen så att datorn får ett eget namn. Bestäm sedan vad som ska ske med dess ändringar.</translation>
    </message>
    <message>
        <source>Some rows have faults.</source>
        <translation>Några rader har fel.</translation>
    </message>
    <message>
        <source>Somebody else is working with the lock {serial}.</source>
        <translation>Någon annan arbetar med låset {serial}.</translation>
    </message>
    <message>
        <source>Somebody else is working with the lock.</source>
        <translation>Någon annan arbetar med låset.</translation>
    </message>
    <message>
        <source>Somebody else wrote a list to the lock {serial}: it holds list {version}.</source>
        <translation>Någon annan skrev en lista till låset {serial}: det har lista {version}.</translation>
    </message>
    <message>
        <source>Somebody else wrote a list to the lock.</source>
        <translation>Någon annan skrev en lista till låset.</translation>
    </message>
    <message>
        <source>Staircases lie in buildings, floors in buildings and staircases; areas and doors in any of them.</source>
        <translation>Trapphus ligger i byggnader, våningsplan i byggnader och trapphus; områden och dörrar i vilken som helst av dem.</translation>
    </message>
    <message>
        <source>Start it, then try again.</source>
        <translation>Starta den och försök igen.</translation>
    </message>
    <message>
        <source>Start the program again. If it stays so, send the details to your supplier.</source>
        <translation>Starta programmet igen. Om det förblir så, skicka detaljerna till din leverantör.</translation>
    </message>
    <message>
        <source>Start the service bluetooth (package bluez), or use a dongle.</source>
        <translation>Starta tjänsten bluetooth (paketet bluez), eller använd en dongel.</translation>
    </message>
    <message>
        <source>Stop working with it and put the newest backup back.</source>
        <translation>Sluta arbeta med den och lägg tillbaka den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>Switch Bluetooth off and on again, then go on. What the lock already has is used.</source>
        <translation>Slå av och på Bluetooth och fortsätt. Det som låset redan har används.</translation>
    </message>
    <message>
        <source>Switch Bluetooth off and on again, then try again.</source>
        <translation>Slå av och på Bluetooth och försök igen.</translation>
    </message>
    <message>
        <source>Switch Bluetooth off and on again, then try again. Or use a dongle.</source>
        <translation>Slå av och på Bluetooth och försök igen. Eller använd en dongel.</translation>
    </message>
    <message>
        <source>Switch Bluetooth on, then go on. What the lock already has is used.</source>
        <translation>Slå på Bluetooth och fortsätt. Det som låset redan har används.</translation>
    </message>
    <message>
        <source>Switch Bluetooth on, then try again.</source>
        <translation>Slå på Bluetooth och försök igen.</translation>
    </message>
    <message>
        <source>Syncing with the platform failed in a way that nobody foresaw.</source>
        <translation>Synkroniseringen med plattformen misslyckades på ett sätt som ingen förutsåg.</translation>
    </message>
    <message>
        <source>Take a PNG or JPEG picture of at most 20 MB; a floor plan may be SVG too.</source>
        <translation>Ta en PNG- eller JPEG-bild på högst 20 MB; en planritning får också vara SVG.</translation>
    </message>
    <message>
        <source>Take in keys that are no longer needed, then program again.</source>
        <translation>Återta nycklar som inte längre behövs och programmera igen.</translation>
    </message>
    <message>
        <source>Take in keys that are no longer needed.</source>
        <translation>Återta nycklar som inte längre behövs.</translation>
    </message>
    <message>
        <source>Take in the organisation&apos;s key as a whole, or ask it to remove this person.</source>
        <translation>Återta organisationens nyckel som helhet, eller be den ta bort personen.</translation>
    </message>
    <message>
        <source>Take it out of use first.</source>
        <translation>Ta den ur bruk först.</translation>
    </message>
    <message>
        <source>Take keys in, or enter a code with more keys.</source>
        <translation>Återta nycklar, eller ange en kod med fler nycklar.</translation>
    </message>
    <message>
        <source>Take one of them in first.</source>
        <translation>Återta först en av dem.</translation>
    </message>
    <message>
        <source>Take the keys in first.</source>
        <translation>Återta nycklarna först.</translation>
    </message>
    <message>
        <source>That did not work this time</source>
        <translation>Det fungerade inte den här gången</translation>
    </message>
    <message>
        <source>That is not certain: the answer did not arrive.</source>
        <translation>Det är inte säkert: svaret kom inte fram.</translation>
    </message>
    <message>
        <source>That is not possible</source>
        <translation>Det är inte möjligt</translation>
    </message>
    <message>
        <source>The Bluetooth of this computer does not answer.</source>
        <translation>Datorns Bluetooth svarar inte.</translation>
    </message>
    <message>
        <source>The Bluetooth of this computer refused.</source>
        <translation>Datorns Bluetooth nekade.</translation>
    </message>
    <message>
        <source>The Bluetooth of this computer refused: {reason}.</source>
        <translation>Datorns Bluetooth nekade: {reason}.</translation>
    </message>
    <message>
        <source>The Bluetooth service of this computer is not running.</source>
        <translation>Datorns Bluetooth-tjänst körs inte.</translation>
    </message>
    <message>
        <source>The Bluetooth service of this computer stopped during the work.</source>
        <translation>Datorns Bluetooth-tjänst stannade under arbetet.</translation>
    </message>
    <message>
        <source>The Bluetooth service of this computer stopped while the lock {serial} was connected.</source>
        <translation>Datorns Bluetooth-tjänst stannade medan låset {serial} var anslutet.</translation>
    </message>
    <message>
        <source>The address of the platform is missing.</source>
        <translation>Plattformens adress saknas.</translation>
    </message>
    <message>
        <source>The answer of the platform could not be read, and nothing of it was used.</source>
        <translation>Plattformens svar kunde inte läsas, och inget av det användes.</translation>
    </message>
    <message>
        <source>The batteries of the lock are too low for this.</source>
        <translation>Låsets batterier är för svaga för det här.</translation>
    </message>
    <message>
        <source>The batteries of the lock {serial} are too low for this.</source>
        <translation>Batterierna i låset {serial} är för svaga för det här.</translation>
    </message>
    <message>
        <source>The button of the lock was not pressed in the last 2 minutes.</source>
        <translation>Låsets knapp har inte tryckts in de senaste 2 minuterna.</translation>
    </message>
    <message>
        <source>The button of the lock {serial} was not pressed in the last 2 minutes.</source>
        <translation>Knappen på låset {serial} har inte tryckts in de senaste 2 minuterna.</translation>
    </message>
    <message>
        <source>The certificate of the platform cannot be trusted, so nothing was sent.</source>
        <translation>Plattformens certifikat är inte att lita på, så inget skickades.</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted, so nothing was sent.</source>
        <translation>Certifikatet för {host} är inte att lita på, så inget skickades.</translation>
    </message>
    <message>
        <source>The characters of the file cannot be read.</source>
        <translation>Filens tecken kan inte läsas.</translation>
    </message>
    <message>
        <source>The check character does not fit: a character of the code is wrong.</source>
        <translation>Kontrolltecknet stämmer inte: ett tecken i koden är fel.</translation>
    </message>
    <message>
        <source>The check digits of the label do not fit: a character is wrong.</source>
        <translation>Etikettens kontrollsiffror stämmer inte: ett tecken är fel.</translation>
    </message>
    <message>
        <source>The clock of the lock is far ahead.</source>
        <translation>Låsets klocka går långt före.</translation>
    </message>
    <message>
        <source>The clock of the lock would go back by more than 5 minutes.</source>
        <translation>Låsets klocka skulle ställas tillbaka mer än 5 minuter.</translation>
    </message>
    <message>
        <source>The clock of the lock {lock} is far ahead.</source>
        <translation>Klockan i låset {lock} går långt före.</translation>
    </message>
    <message>
        <source>The clock of the lock {serial} would go back by more than 5 minutes.</source>
        <translation>Klockan i låset {serial} skulle ställas tillbaka mer än 5 minuter.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind what is known already, so it sets no lock&apos;s clock.</source>
        <translation>Datorns klocka ligger efter det som redan är känt, så den ställer inget låses klocka.</translation>
    </message>
    <message>
        <source>The code is of a kind that this version does not know.</source>
        <translation>Koden är av en sort som den här versionen inte känner till.</translation>
    </message>
    <message>
        <source>The code was not approved in time.</source>
        <translation>Koden godkändes inte i tid.</translation>
    </message>
    <message>
        <source>The code {mask} waits already for the lock {lock}.</source>
        <translation>Koden {mask} väntar redan på låset {lock}.</translation>
    </message>
    <message>
        <source>The command ended in a way that nobody foresaw ({kind} in {place}).</source>
        <translation>Kommandot slutade på ett sätt som ingen förutsåg ({kind} i {place}).</translation>
    </message>
    <message>
        <source>The command ended in a way that nobody foresaw.</source>
        <translation>Kommandot slutade på ett sätt som ingen förutsåg.</translation>
    </message>
    <message>
        <source>The command reached the lock after its deadline, so nothing moved.</source>
        <translation>Kommandot nådde låset efter sin tidsgräns, så inget rörde sig.</translation>
    </message>
    <message>
        <source>The command reached the lock {serial} after its deadline, so nothing moved.</source>
        <translation>Kommandot nådde låset {serial} efter sin tidsgräns, så inget rörde sig.</translation>
    </message>
    <message>
        <source>The computer {name} is the one you are working at.</source>
        <translation>Datorn {name} är den du arbetar vid.</translation>
    </message>
    <message>
        <source>The connection to the lock broke.</source>
        <translation>Anslutningen till låset bröts.</translation>
    </message>
    <message>
        <source>The connection to the lock failed on the way.</source>
        <translation>Anslutningen till låset misslyckades på vägen.</translation>
    </message>
    <message>
        <source>The connection to the lock {serial} broke.</source>
        <translation>Anslutningen till låset {serial} bröts.</translation>
    </message>
    <message>
        <source>The connection to the lock {serial} failed on the way.</source>
        <translation>Anslutningen till låset {serial} misslyckades på vägen.</translation>
    </message>
    <message>
        <source>The connection to the platform broke before its answer came.</source>
        <translation>Anslutningen till plattformen bröts innan svaret kom.</translation>
    </message>
    <message>
        <source>The conversation with the lock had already ended.</source>
        <translation>Samtalet med låset hade redan avslutats.</translation>
    </message>
    <message>
        <source>The date of the lock is far off, and only the platform can permit setting it.</source>
        <translation>Låsets datum är helt fel, och bara plattformen kan tillåta att det ställs.</translation>
    </message>
    <message>
        <source>The date of the lock {lock} is far off, and only the platform can permit setting it.</source>
        <translation>Datumet i låset {lock} är helt fel, och bara plattformen kan tillåta att det ställs.</translation>
    </message>
    <message>
        <source>The demo building needs the platform server, and that is not installed here.</source>
        <translation>Demobyggnaden behöver plattformsservern, och den är inte installerad här.</translation>
    </message>
    <message>
        <source>The disk answered with a fault.</source>
        <translation>Disken svarade med ett fel.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disken är full.</translation>
    </message>
    <message>
        <source>The dongle at {port} speaks a version that this program does not know.</source>
        <translation>Dongeln på {port} talar en version som programmet inte känner till.</translation>
    </message>
    <message>
        <source>The dongle at {port} was unplugged while it was in use.</source>
        <translation>Dongeln på {port} drogs ur medan den användes.</translation>
    </message>
    <message>
        <source>The dongle speaks a version that this program does not know.</source>
        <translation>Dongeln talar en version som programmet inte känner till.</translation>
    </message>
    <message>
        <source>The dongle was unplugged while it was in use.</source>
        <translation>Dongeln drogs ur medan den användes.</translation>
    </message>
    <message>
        <source>The encryption of the store is not the one this program was built for.</source>
        <translation>Databasens kryptering är inte den som programmet är byggt för.</translation>
    </message>
    <message>
        <source>The file cannot be opened; another program may hold it.</source>
        <translation>Filen kan inte öppnas; ett annat program kanske håller den.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Filen kunde inte skrivas.</translation>
    </message>
    <message>
        <source>The file has more than 200 columns.</source>
        <translation>Filen har fler än 200 kolumner.</translation>
    </message>
    <message>
        <source>The file has more than 50,000 rows.</source>
        <translation>Filen har fler än 50 000 rader.</translation>
    </message>
    <message>
        <source>The file is a workbook of an old kind, or one under a password.</source>
        <translation>Filen är en arbetsbok av gammal sort, eller en med lösenord.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen är tom.</translation>
    </message>
    <message>
        <source>The file is larger than a list of people can be.</source>
        <translation>Filen är större än en personlista kan vara.</translation>
    </message>
    <message>
        <source>The file is neither a text nor a workbook that can be read.</source>
        <translation>Filen är varken en text eller en arbetsbok som kan läsas.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Filen finns inte.</translation>
    </message>
    <message>
        <source>The file was not written: the disk did not take it.</source>
        <translation>Filen skrevs inte: disken tog inte emot den.</translation>
    </message>
    <message>
        <source>The file was not written: the disk is full.</source>
        <translation>Filen skrevs inte: disken är full.</translation>
    </message>
    <message>
        <source>The file was not written: the folder may not be written.</source>
        <translation>Filen skrevs inte: mappen får inte skrivas.</translation>
    </message>
    <message>
        <source>The file {file} could not be written.</source>
        <translation>Filen {file} kunde inte skrivas.</translation>
    </message>
    <message>
        <source>The files of the simulated building are damaged.</source>
        <translation>Den simulerade byggnadens filer är skadade.</translation>
    </message>
    <message>
        <source>The firmware did not arrive at the lock as it was sent.</source>
        <translation>Programvaran kom inte fram till låset som den skickades.</translation>
    </message>
    <message>
        <source>The firmware did not arrive at the lock {serial} as it was sent.</source>
        <translation>Programvaran kom inte fram till låset {serial} som den skickades.</translation>
    </message>
    <message>
        <source>The firmware does not fit into the lock.</source>
        <translation>Programvaran får inte plats i låset.</translation>
    </message>
    <message>
        <source>The firmware file is empty.</source>
        <translation>Programvarufilen är tom.</translation>
    </message>
    <message>
        <source>The firmware file is larger than any lock takes.</source>
        <translation>Programvarufilen är större än vad något lås tar emot.</translation>
    </message>
    <message>
        <source>The firmware file is not there.</source>
        <translation>Programvarufilen finns inte.</translation>
    </message>
    <message>
        <source>The firmware of the lock does not know this command.</source>
        <translation>Låsets programvara känner inte till kommandot.</translation>
    </message>
    <message>
        <source>The firmware of the lock speaks a version that this program does not know.</source>
        <translation>Låsets programvara talar en version som programmet inte känner till.</translation>
    </message>
    <message>
        <source>The firmware of the lock {serial} does not know this command.</source>
        <translation>Programvaran i låset {serial} känner inte till kommandot.</translation>
    </message>
    <message>
        <source>The firmware of the lock {serial} speaks a version that this program does not know.</source>
        <translation>Programvaran i låset {serial} talar en version som programmet inte känner till.</translation>
    </message>
    <message>
        <source>The firmware of {size} bytes does not fit into the lock {serial}, which takes {most}.</source>
        <translation>Programvaran på {size} byte får inte plats i låset {serial}, som tar {most}.</translation>
    </message>
    <message>
        <source>The five years of this organisation ended on {end}.</source>
        <translation>Organisationens fem år slutade {end}.</translation>
    </message>
    <message>
        <source>The five years of this organisation have ended.</source>
        <translation>Organisationens fem år har slutat.</translation>
    </message>
    <message>
        <source>The folder of the profile may not be written.</source>
        <translation>Profilens mapp får inte skrivas.</translation>
    </message>
    <message>
        <source>The folder of the simulated building cannot be used.</source>
        <translation>Den simulerade byggnadens mapp kan inte användas.</translation>
    </message>
    <message>
        <source>The groups of this file would give too many keys at once.</source>
        <translation>Grupperna i filen skulle ge för många nycklar på en gång.</translation>
    </message>
    <message>
        <source>The history shows what was done, and why a step stays as it is.</source>
        <translation>Historiken visar vad som gjordes och varför ett steg förblir som det är.</translation>
    </message>
    <message>
        <source>The holder of a key has no user number in the lock.</source>
        <translation>Nyckelns innehavare har inget användarnummer i låset.</translation>
    </message>
    <message>
        <source>The holiday would end ({last}) before it begins ({first}).</source>
        <translation>Helgdagen skulle sluta ({last}) innan den börjar ({first}).</translation>
    </message>
    <message>
        <source>The holiday would end before it begins.</source>
        <translation>Helgdagen skulle sluta innan den börjar.</translation>
    </message>
    <message>
        <source>The key file beside the store is damaged.</source>
        <translation>Nyckelfilen bredvid databasen är skadad.</translation>
    </message>
    <message>
        <source>The key file beside the store is missing.</source>
        <translation>Nyckelfilen bredvid databasen saknas.</translation>
    </message>
    <message>
        <source>The key in the key place of this computer does not open this profile.</source>
        <translation>Nyckeln i datorns nyckelförråd öppnar inte profilen.</translation>
    </message>
    <message>
        <source>The key is in that state already.</source>
        <translation>Nyckeln är redan i det läget.</translation>
    </message>
    <message>
        <source>The key opens as its group says now, which is less than before.</source>
        <translation>Nyckeln öppnar så som gruppen nu säger, vilket är mindre än tidigare.</translation>
    </message>
    <message>
        <source>The key place of this computer cannot be used.</source>
        <translation>Datorns nyckelförråd kan inte användas.</translation>
    </message>
    <message>
        <source>The key place of this computer did not keep what was stored.</source>
        <translation>Datorns nyckelförråd behöll inte det som sparades.</translation>
    </message>
    <message>
        <source>The key place of this computer does not answer.</source>
        <translation>Datorns nyckelförråd svarar inte.</translation>
    </message>
    <message>
        <source>The key place of this computer has no key for this profile.</source>
        <translation>Datorns nyckelförråd har ingen nyckel till profilen.</translation>
    </message>
    <message>
        <source>The key would end before it begins.</source>
        <translation>Nyckeln skulle sluta innan den börjar.</translation>
    </message>
    <message>
        <source>The key would end on {valid_until}, before it begins on {valid_from}.</source>
        <translation>Nyckeln skulle sluta {valid_until}, innan den börjar {valid_from}.</translation>
    </message>
    <message>
        <source>The label does not belong to the lock {serial}.</source>
        <translation>Etiketten hör inte till låset {serial}.</translation>
    </message>
    <message>
        <source>The label does not belong to this lock.</source>
        <translation>Etiketten hör inte till låset.</translation>
    </message>
    <message>
        <source>The link {link} is of a kind that does not exist.</source>
        <translation>Anslutningen {link} är av en sort som inte finns.</translation>
    </message>
    <message>
        <source>The lock asks for a newer right than this computer has.</source>
        <translation>Låset kräver en nyare rätt än datorn har.</translation>
    </message>
    <message>
        <source>The lock asks to be paired, and pairing failed.</source>
        <translation>Låset kräver parkoppling, och den misslyckades.</translation>
    </message>
    <message>
        <source>The lock belongs to somebody else.</source>
        <translation>Låset tillhör någon annan.</translation>
    </message>
    <message>
        <source>The lock cannot do this in its present state.</source>
        <translation>Låset kan inte göra det här i sitt nuvarande läge.</translation>
    </message>
    <message>
        <source>The lock could not store what was sent.</source>
        <translation>Låset kunde inte lagra det som skickades.</translation>
    </message>
    <message>
        <source>The lock did not prove that it is the one added here.</source>
        <translation>Låset bevisade inte att det är det som lagts till här.</translation>
    </message>
    <message>
        <source>The lock does not accept a value that was sent.</source>
        <translation>Låset godtar inte ett värde som skickades.</translation>
    </message>
    <message>
        <source>The lock does not accept an entry of the list.</source>
        <translation>Låset godtar inte en post i listan.</translation>
    </message>
    <message>
        <source>The lock does not go back to a lower version of its firmware.</source>
        <translation>Låset går inte tillbaka till en lägre programversion.</translation>
    </message>
    <message>
        <source>The lock does not let this computer do that.</source>
        <translation>Låset tillåter inte datorn att göra det.</translation>
    </message>
    <message>
        <source>The lock goes on with its old firmware. Send the update again.</source>
        <translation>Låset fortsätter med sin gamla programvara. Skicka uppdateringen igen.</translation>
    </message>
    <message>
        <source>The lock got too many requests in a short time.</source>
        <translation>Låset fick för många frågor på kort tid.</translation>
    </message>
    <message>
        <source>The lock has dropped the unfinished upload.</source>
        <translation>Låset har slängt den ofullständiga överföringen.</translation>
    </message>
    <message>
        <source>The lock has lost its time.</source>
        <translation>Låset har förlorat sin tid.</translation>
    </message>
    <message>
        <source>The lock has no owner: it was released or never added.</source>
        <translation>Låset har ingen ägare: det har frigjorts eller aldrig lagts till.</translation>
    </message>
    <message>
        <source>The lock has no room for this list.</source>
        <translation>Låset har inte plats för listan.</translation>
    </message>
    <message>
        <source>The lock has not accepted this profile as its owner yet.</source>
        <translation>Låset har ännu inte godtagit profilen som ägare.</translation>
    </message>
    <message>
        <source>The lock has overwritten its oldest events.</source>
        <translation>Låset har skrivit över sina äldsta händelser.</translation>
    </message>
    <message>
        <source>The lock has {users} users and takes {limit}; new ones wanted: {wanted}.</source>
        <translation>Låset har {users} användare och tar {limit}; nya önskade: {wanted}.</translation>
    </message>
    <message>
        <source>The lock is doing something else just now.</source>
        <translation>Låset gör något annat just nu.</translation>
    </message>
    <message>
        <source>The lock pauses after too many failed tries.</source>
        <translation>Låset gör en paus efter för många misslyckade försök.</translation>
    </message>
    <message>
        <source>The lock refused what every lock allows.</source>
        <translation>Låset nekade det som varje lås tillåter.</translation>
    </message>
    <message>
        <source>The lock refused, for a reason that this program does not know.</source>
        <translation>Låset nekade av en orsak som programmet inte känner till.</translation>
    </message>
    <message>
        <source>The lock reports a fault of its own.</source>
        <translation>Låset anmäler ett eget fel.</translation>
    </message>
    <message>
        <source>The lock restarted with another version than the one sent.</source>
        <translation>Låset startade om med en annan version än den som skickades.</translation>
    </message>
    <message>
        <source>The lock stopped answering.</source>
        <translation>Låset slutade svara.</translation>
    </message>
    <message>
        <source>The lock takes no other schedule.</source>
        <translation>Låset tar inte emot fler tidsscheman.</translation>
    </message>
    <message>
        <source>The lock waits for another part of the list than was sent.</source>
        <translation>Låset väntar på en annan del av listan än den som skickades.</translation>
    </message>
    <message>
        <source>The lock was heard before but does not take a connection now.</source>
        <translation>Låset har hörts tidigare men tar inte emot någon anslutning nu.</translation>
    </message>
    <message>
        <source>The lock was heard, but no connection came about.</source>
        <translation>Låset hördes, men ingen anslutning kom till stånd.</translation>
    </message>
    <message>
        <source>The lock was not heard.</source>
        <translation>Låset hördes inte.</translation>
    </message>
    <message>
        <source>The lock would get more users than it takes.</source>
        <translation>Låset skulle få fler användare än det tar emot.</translation>
    </message>
    <message>
        <source>The lock {lock} asks for a newer right than this computer has.</source>
        <translation>Låset {lock} kräver en nyare rätt än datorn har.</translation>
    </message>
    <message>
        <source>The lock {lock} has had {limit} schedules and takes no other one.</source>
        <translation>Låset {lock} har haft {limit} tidsscheman och tar inte emot fler.</translation>
    </message>
    <message>
        <source>The lock {lock} restarted with version {running} instead of {offered}.</source>
        <translation>Låset {lock} startade om med version {running} i stället för {offered}.</translation>
    </message>
    <message>
        <source>The lock {name} has been added already.</source>
        <translation>Låset {name} har redan lagts till.</translation>
    </message>
    <message>
        <source>The lock {name} has not accepted this profile as its owner yet.</source>
        <translation>Låset {name} har ännu inte godtagit profilen som ägare.</translation>
    </message>
    <message>
        <source>The lock {name} is of model {wanted}, the new one of model {found}.</source>
        <translation>Låset {name} är av modell {wanted}, det nya av modell {found}.</translation>
    </message>
    <message>
        <source>The lock {serial} asks to be paired, and pairing failed.</source>
        <translation>Låset {serial} kräver parkoppling, och den misslyckades.</translation>
    </message>
    <message>
        <source>The lock {serial} belongs to somebody else.</source>
        <translation>Låset {serial} tillhör någon annan.</translation>
    </message>
    <message>
        <source>The lock {serial} cannot do this in its present state.</source>
        <translation>Låset {serial} kan inte göra det här i sitt nuvarande läge.</translation>
    </message>
    <message>
        <source>The lock {serial} could not store what was sent.</source>
        <translation>Låset {serial} kunde inte lagra det som skickades.</translation>
    </message>
    <message>
        <source>The lock {serial} did not prove that it is the one added here.</source>
        <translation>Låset {serial} bevisade inte att det är det som lagts till här.</translation>
    </message>
    <message>
        <source>The lock {serial} does not accept a value that was sent.</source>
        <translation>Låset {serial} godtar inte ett värde som skickades.</translation>
    </message>
    <message>
        <source>The lock {serial} does not accept an entry of the list.</source>
        <translation>Låset {serial} godtar inte en post i listan.</translation>
    </message>
    <message>
        <source>The lock {serial} does not let this computer do that.</source>
        <translation>Låset {serial} tillåter inte datorn att göra det.</translation>
    </message>
    <message>
        <source>The lock {serial} got too many requests in a short time.</source>
        <translation>Låset {serial} fick för många frågor på kort tid.</translation>
    </message>
    <message>
        <source>The lock {serial} has dropped the unfinished upload.</source>
        <translation>Låset {serial} har slängt den ofullständiga överföringen.</translation>
    </message>
    <message>
        <source>The lock {serial} has lost its time.</source>
        <translation>Låset {serial} har förlorat sin tid.</translation>
    </message>
    <message>
        <source>The lock {serial} has no owner: it was released or never added.</source>
        <translation>Låset {serial} har ingen ägare: det har frigjorts eller aldrig lagts till.</translation>
    </message>
    <message>
        <source>The lock {serial} has no room for this list.</source>
        <translation>Låset {serial} har inte plats för listan.</translation>
    </message>
    <message>
        <source>The lock {serial} has overwritten its oldest events.</source>
        <translation>Låset {serial} har skrivit över sina äldsta händelser.</translation>
    </message>
    <message>
        <source>The lock {serial} is doing something else just now.</source>
        <translation>Låset {serial} gör något annat just nu.</translation>
    </message>
    <message>
        <source>The lock {serial} pauses after too many failed tries.</source>
        <translation>Låset {serial} gör en paus efter för många misslyckade försök.</translation>
    </message>
    <message>
        <source>The lock {serial} refused what every lock allows (code {att}).</source>
        <translation>Låset {serial} nekade det som varje lås tillåter (kod {att}).</translation>
    </message>
    <message>
        <source>The lock {serial} refused, for a reason that this program does not know.</source>
        <translation>Låset {serial} nekade av en orsak som programmet inte känner till.</translation>
    </message>
    <message>
        <source>The lock {serial} reports a fault of its own.</source>
        <translation>Låset {serial} anmäler ett eget fel.</translation>
    </message>
    <message>
        <source>The lock {serial} runs version {running} and does not go back to version {offered}.</source>
        <translation>Låset {serial} kör version {running} och går inte tillbaka till version {offered}.</translation>
    </message>
    <message>
        <source>The lock {serial} stopped answering.</source>
        <translation>Låset {serial} slutade svara.</translation>
    </message>
    <message>
        <source>The lock {serial} waits for another part of the list than was sent.</source>
        <translation>Låset {serial} väntar på en annan del av listan än den som skickades.</translation>
    </message>
    <message>
        <source>The lock {serial} was heard before but does not take a connection now.</source>
        <translation>Låset {serial} har hörts tidigare men tar inte emot någon anslutning nu.</translation>
    </message>
    <message>
        <source>The lock {serial} was heard, but no connection came about.</source>
        <translation>Låset {serial} hördes, men ingen anslutning kom till stånd.</translation>
    </message>
    <message>
        <source>The lock {serial} was not heard.</source>
        <translation>Låset {serial} hördes inte.</translation>
    </message>
    <message>
        <source>The medium was reported lost since.</source>
        <translation>Nyckelbäraren har sedan dess anmälts som förlorad.</translation>
    </message>
    <message>
        <source>The motor of the lock could not finish its movement.</source>
        <translation>Låsets motor kunde inte slutföra sin rörelse.</translation>
    </message>
    <message>
        <source>The motor of the lock {serial} could not finish its movement.</source>
        <translation>Motorn i låset {serial} kunde inte slutföra sin rörelse.</translation>
    </message>
    <message>
        <source>The new lock is of another model.</source>
        <translation>Det nya låset är av en annan modell.</translation>
    </message>
    <message>
        <source>The number of keys does not add up: purchased is not stock plus issued.</source>
        <translation>Antalet nycklar stämmer inte: köpta är inte lager plus utlämnade.</translation>
    </message>
    <message>
        <source>The number of the tag, remote, phone or code does not have the right form.</source>
        <translation>Taggens, fjärrkontrollens, telefonens eller kodens nummer har inte rätt form.</translation>
    </message>
    <message>
        <source>The number {reference} belongs to {name}.</source>
        <translation>Numret {reference} tillhör {name}.</translation>
    </message>
    <message>
        <source>The office hours cannot be used.</source>
        <translation>Kontorstiden kan inte användas.</translation>
    </message>
    <message>
        <source>The office hours would end before they begin.</source>
        <translation>Kontorstiden skulle sluta innan den börjar.</translation>
    </message>
    <message>
        <source>The old list stays in force. Copy the details and send them to your supplier.</source>
        <translation>Den gamla listan gäller fortfarande. Kopiera detaljerna och skicka dem till din leverantör.</translation>
    </message>
    <message>
        <source>The organisation has no place left.</source>
        <translation>Organisationen har ingen plats kvar.</translation>
    </message>
    <message>
        <source>The organisation has {employees} employees, and {wanted} more would pass its {limit} places.</source>
        <translation>Organisationen har {employees} medarbetare, och {wanted} till skulle överskrida dess {limit} platser.</translation>
    </message>
    <message>
        <source>The other side sent something that a lock or dongle never sends.</source>
        <translation>Den andra sidan skickade något som ett lås eller en dongel aldrig skickar.</translation>
    </message>
    <message>
        <source>The owner has withdrawn the right of this computer.</source>
        <translation>Ägaren har återkallat datorns rätt.</translation>
    </message>
    <message>
        <source>The person holds as many media of this kind as a lock takes.</source>
        <translation>Personen har så många nyckelbärare av den sorten som ett lås tar emot.</translation>
    </message>
    <message>
        <source>The place for the simulated dongle&apos;s port is taken by another file.</source>
        <translation>Platsen för den simulerade dongelns port är upptagen av en annan fil.</translation>
    </message>
    <message>
        <source>The place is not empty.</source>
        <translation>Platsen är inte tom.</translation>
    </message>
    <message>
        <source>The platform answers, but cannot work just now.</source>
        <translation>Plattformen svarar men kan inte arbeta just nu.</translation>
    </message>
    <message>
        <source>The platform cannot be reached.</source>
        <translation>Plattformen kan inte nås.</translation>
    </message>
    <message>
        <source>The platform cannot be reached: there is no connection.</source>
        <translation>Plattformen kan inte nås: det finns ingen anslutning.</translation>
    </message>
    <message>
        <source>The platform did not answer in time.</source>
        <translation>Plattformen svarade inte i tid.</translation>
    </message>
    <message>
        <source>The platform does not accept this sign-in: the token is wrong, used or has ended.</source>
        <translation>Plattformen godtar inte inloggningen: koden är fel, använd eller har gått ut.</translation>
    </message>
    <message>
        <source>The platform does not know a lock with this serial.</source>
        <translation>Plattformen känner inte till något lås med det serienumret.</translation>
    </message>
    <message>
        <source>The platform does not know a working code like this.</source>
        <translation>Plattformen känner inte till någon sådan giltig kod.</translation>
    </message>
    <message>
        <source>The platform does not know this code, or it was used already.</source>
        <translation>Plattformen känner inte till koden, eller så är den redan använd.</translation>
    </message>
    <message>
        <source>The platform does not know this computer any more: it was taken off the account there.</source>
        <translation>Plattformen känner inte längre till datorn: den har tagits bort från kontot där.</translation>
    </message>
    <message>
        <source>The platform had this task before, with other content.</source>
        <translation>Plattformen har haft uppgiften tidigare, med annat innehåll.</translation>
    </message>
    <message>
        <source>The platform has counted fewer changes of this desk than the desk itself.</source>
        <translation>Plattformen har räknat färre ändringar från datorn än datorn själv.</translation>
    </message>
    <message>
        <source>The platform has given this computer no right at the lock {lock}.</source>
        <translation>Plattformen har inte gett datorn någon rätt till låset {lock}.</translation>
    </message>
    <message>
        <source>The platform has given this computer no right at the lock.</source>
        <translation>Plattformen har inte gett datorn någon rätt till låset.</translation>
    </message>
    <message>
        <source>The platform knows this lock with another label.</source>
        <translation>Plattformen känner låset med en annan etikett.</translation>
    </message>
    <message>
        <source>The platform no longer keeps every change since this desk last asked.</source>
        <translation>Plattformen har inte kvar alla ändringar sedan datorn senast frågade.</translation>
    </message>
    <message>
        <source>The platform of the demo building did not start in time.</source>
        <translation>Demobyggnadens plattform startade inte i tid.</translation>
    </message>
    <message>
        <source>The platform of the demo building did not start within {seconds} s.</source>
        <translation>Demobyggnadens plattform startade inte inom {seconds} s.</translation>
    </message>
    <message>
        <source>The platform refused, for a reason that this program does not know.</source>
        <translation>Plattformen nekade av en orsak som programmet inte känner till.</translation>
    </message>
    <message>
        <source>The platform signs with another key than the one this computer knows.</source>
        <translation>Plattformen signerar med en annan nyckel än den som datorn känner till.</translation>
    </message>
    <message>
        <source>The platform wants a newer version of this program.</source>
        <translation>Plattformen kräver en nyare version av programmet.</translation>
    </message>
    <message>
        <source>The platform was asked too often.</source>
        <translation>Plattformen har fått för många frågor.</translation>
    </message>
    <message>
        <source>The port of the dongle does not exist on this computer.</source>
        <translation>Dongelns port finns inte på datorn.</translation>
    </message>
    <message>
        <source>The profile lies on a network drive ({kind}), where it is not safe.</source>
        <translation>Profilen ligger på en nätverksenhet ({kind}), där den inte är säker.</translation>
    </message>
    <message>
        <source>The profile lies on a network drive, where it is not safe.</source>
        <translation>Profilen ligger på en nätverksenhet, där den inte är säker.</translation>
    </message>
    <message>
        <source>The program did something that its makers did not foresee.</source>
        <translation>Programmet gjorde något som dess skapare inte förutsåg.</translation>
    </message>
    <message>
        <source>The program did something that its makers did not foresee. Its report is {report}.</source>
        <translation>Programmet gjorde något som dess skapare inte förutsåg. Rapporten är {report}.</translation>
    </message>
    <message>
        <source>The program waits longer between two questions by itself.</source>
        <translation>Programmet väntar av sig självt längre mellan två frågor.</translation>
    </message>
    <message>
        <source>The receipt of the lock does not prove what was sent.</source>
        <translation>Låsets kvitto bevisar inte det som skickades.</translation>
    </message>
    <message>
        <source>The receipt of the lock {serial} does not prove what was sent.</source>
        <translation>Kvittot från låset {serial} bevisar inte det som skickades.</translation>
    </message>
    <message>
        <source>The receiver is not an organisation on the platform.</source>
        <translation>Mottagaren är ingen organisation på plattformen.</translation>
    </message>
    <message>
        <source>The right of this computer at the lock has ended.</source>
        <translation>Datorns rätt till låset har slutat.</translation>
    </message>
    <message>
        <source>The right of this computer at the lock {lock} ended on {on}.</source>
        <translation>Datorns rätt till låset {lock} slutade {on}.</translation>
    </message>
    <message>
        <source>The right of this computer does not include the lock {serial}.</source>
        <translation>Datorns rätt omfattar inte låset {serial}.</translation>
    </message>
    <message>
        <source>The right of this computer does not include this lock.</source>
        <translation>Datorns rätt omfattar inte låset.</translation>
    </message>
    <message>
        <source>The right of this computer has ended by the clock of the lock {serial}.</source>
        <translation>Datorns rätt har slutat enligt klockan i låset {serial}.</translation>
    </message>
    <message>
        <source>The right of this computer has ended by the clock of the lock.</source>
        <translation>Datorns rätt har slutat enligt låsets klocka.</translation>
    </message>
    <message>
        <source>The right of this computer has not begun yet by the clock of the lock {serial}.</source>
        <translation>Datorns rätt har inte börjat ännu enligt klockan i låset {serial}.</translation>
    </message>
    <message>
        <source>The right of this computer has not begun yet by the clock of the lock.</source>
        <translation>Datorns rätt har inte börjat ännu enligt låsets klocka.</translation>
    </message>
    <message>
        <source>The same code waits already.</source>
        <translation>Samma kod väntar redan.</translation>
    </message>
    <message>
        <source>The schedule has no hours, so it would never open.</source>
        <translation>Tidsschemat har inga tider, så det skulle aldrig öppna.</translation>
    </message>
    <message>
        <source>The secret part of the label is not complete.</source>
        <translation>Etikettens hemliga del är inte fullständig.</translation>
    </message>
    <message>
        <source>The serial in the label is not one of a lock.</source>
        <translation>Serienumret på etiketten är inget låsnummer.</translation>
    </message>
    <message>
        <source>The sharing option of this lock ended on {option_end}.</source>
        <translation>Låsets delningstillval slutade {option_end}.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the page of the platform.</source>
        <translation>Inloggningen nekades på plattformens sida.</translation>
    </message>
    <message>
        <source>The simulated building is not running.</source>
        <translation>Den simulerade byggnaden körs inte.</translation>
    </message>
    <message>
        <source>The simulated building refused what was asked.</source>
        <translation>Den simulerade byggnaden nekade det som begärdes.</translation>
    </message>
    <message>
        <source>The simulated lock does not know this fault.</source>
        <translation>Det simulerade låset känner inte till felet.</translation>
    </message>
    <message>
        <source>The simulated lock knows no fault {name}.</source>
        <translation>Det simulerade låset känner inte till felet {name}.</translation>
    </message>
    <message>
        <source>The simulated radio needs a message bus that does not start here.</source>
        <translation>Den simulerade radion behöver en meddelandebuss som inte startar här.</translation>
    </message>
    <message>
        <source>The simulated radio needs a package that is not installed.</source>
        <translation>Den simulerade radion behöver ett paket som inte är installerat.</translation>
    </message>
    <message>
        <source>The simulated radio needs a package that is not installed: {extra}.</source>
        <translation>Den simulerade radion behöver ett paket som inte är installerat: {extra}.</translation>
    </message>
    <message>
        <source>The simulated radio needs the program {program}, which does not start here.</source>
        <translation>Den simulerade radion behöver programmet {program}, som inte startar här.</translation>
    </message>
    <message>
        <source>The state of this key does not allow that.</source>
        <translation>Nyckelns läge tillåter inte det.</translation>
    </message>
    <message>
        <source>The stay of this person has ended.</source>
        <translation>Personens boende har slutat.</translation>
    </message>
    <message>
        <source>The stay of {name} ended on {until}.</source>
        <translation>Boendet för {name} slutade {until}.</translation>
    </message>
    <message>
        <source>The store did not take a setting that keeps it safe.</source>
        <translation>Databasen tog inte emot en inställning som skyddar den.</translation>
    </message>
    <message>
        <source>The store did not take what was to be saved.</source>
        <translation>Databasen tog inte emot det som skulle sparas.</translation>
    </message>
    <message>
        <source>The store of the profile is in use by something else.</source>
        <translation>Profilens databas används av något annat.</translation>
    </message>
    <message>
        <source>The store of this profile cannot be read: the key is wrong, or it is another file.</source>
        <translation>Profilens databas kan inte läsas: nyckeln är fel, eller så är det en annan fil.</translation>
    </message>
    <message>
        <source>The store of this profile is damaged.</source>
        <translation>Profilens databas är skadad.</translation>
    </message>
    <message>
        <source>The store was used at a moment when it may not be used.</source>
        <translation>Databasen användes vid ett tillfälle då den inte får användas.</translation>
    </message>
    <message>
        <source>The text has {length} characters; at most {limit} can be kept.</source>
        <translation>Texten har {length} tecken; högst {limit} kan sparas.</translation>
    </message>
    <message>
        <source>The text is longer than can be kept.</source>
        <translation>Texten är längre än vad som kan sparas.</translation>
    </message>
    <message>
        <source>The version of the firmware is no row of numbers with dots.</source>
        <translation>Programvarans version är ingen rad tal med punkter.</translation>
    </message>
    <message>
        <source>The week schedule of a key has no number in its lock.</source>
        <translation>Nyckelns veckoschema har inget nummer i sitt lås.</translation>
    </message>
    <message>
        <source>There are as many holidays already as a lock keeps.</source>
        <translation>Det finns redan så många helgdagar som ett lås kan lagra.</translation>
    </message>
    <message>
        <source>There are too many groups already.</source>
        <translation>Det finns redan för många grupper.</translation>
    </message>
    <message>
        <source>There are too many holds already.</source>
        <translation>Det finns redan för många bevaranden.</translation>
    </message>
    <message>
        <source>There are too many places already.</source>
        <translation>Det finns redan för många platser.</translation>
    </message>
    <message>
        <source>There are {limit} groups already.</source>
        <translation>Det finns redan {limit} grupper.</translation>
    </message>
    <message>
        <source>There are {limit} holidays already, as many as a lock keeps.</source>
        <translation>Det finns redan {limit} helgdagar, så många som ett lås kan lagra.</translation>
    </message>
    <message>
        <source>There are {limit} places already.</source>
        <translation>Det finns redan {limit} platser.</translation>
    </message>
    <message>
        <source>There are {most} holds already.</source>
        <translation>Det finns redan {most} bevaranden.</translation>
    </message>
    <message>
        <source>There is a group called {name} already.</source>
        <translation>Det finns redan en grupp som heter {name}.</translation>
    </message>
    <message>
        <source>There is a profile in this folder already.</source>
        <translation>Det finns redan en profil i mappen.</translation>
    </message>
    <message>
        <source>There is a week schedule called {name} already.</source>
        <translation>Det finns redan ett veckoschema som heter {name}.</translation>
    </message>
    <message>
        <source>There is no place {name}.</source>
        <translation>Det finns ingen plats {name}.</translation>
    </message>
    <message>
        <source>There is no port {port} on this computer.</source>
        <translation>Det finns ingen port {port} på datorn.</translation>
    </message>
    <message>
        <source>There is no profile in this folder yet.</source>
        <translation>Det finns ingen profil i mappen ännu.</translation>
    </message>
    <message>
        <source>There is no profile in this folder.</source>
        <translation>Det finns ingen profil i mappen.</translation>
    </message>
    <message>
        <source>There is no such hold any more.</source>
        <translation>Det bevarandet finns inte längre.</translation>
    </message>
    <message>
        <source>There is no such place.</source>
        <translation>Det finns ingen sådan plats.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>They are sent again. If it stays so, send the details to your supplier.</source>
        <translation>De skickas igen. Om det förblir så, skicka detaljerna till din leverantör.</translation>
    </message>
    <message>
        <source>They can be kept for {shortest} to {longest} days.</source>
        <translation>De kan sparas i {shortest} till {longest} dagar.</translation>
    </message>
    <message>
        <source>They cannot be kept for so many days.</source>
        <translation>De kan inte sparas i så många dagar.</translation>
    </message>
    <message>
        <source>This account may not open the port of the dongle.</source>
        <translation>Kontot får inte öppna dongelns port.</translation>
    </message>
    <message>
        <source>This account may not open the port {port}.</source>
        <translation>Kontot får inte öppna porten {port}.</translation>
    </message>
    <message>
        <source>This account runs no organisation {name}.</source>
        <translation>Kontot driver ingen organisation {name}.</translation>
    </message>
    <message>
        <source>This account runs no such organisation.</source>
        <translation>Kontot driver ingen sådan organisation.</translation>
    </message>
    <message>
        <source>This account runs several organisations.</source>
        <translation>Kontot driver flera organisationer.</translation>
    </message>
    <message>
        <source>This account runs {count} organisations.</source>
        <translation>Kontot driver {count} organisationer.</translation>
    </message>
    <message>
        <source>This cannot be decided for number {number} of the lock {lock}.</source>
        <translation>Det här kan inte avgöras för nummer {number} i låset {lock}.</translation>
    </message>
    <message>
        <source>This cannot be decided for the record.</source>
        <translation>Det här kan inte avgöras för posten.</translation>
    </message>
    <message>
        <source>This change is settled already, or can not be made any more.</source>
        <translation>Ändringen är redan avgjord, eller kan inte längre göras.</translation>
    </message>
    <message>
        <source>This code does not have as many digits as the lock needs.</source>
        <translation>Koden har inte så många siffror som låset kräver.</translation>
    </message>
    <message>
        <source>This code is not good enough for a lock.</source>
        <translation>Koden är inte tillräckligt bra för ett lås.</translation>
    </message>
    <message>
        <source>This code is too easy to guess.</source>
        <translation>Koden är för lätt att gissa.</translation>
    </message>
    <message>
        <source>This code looks like a date.</source>
        <translation>Koden ser ut som ett datum.</translation>
    </message>
    <message>
        <source>This code was made for another purpose.</source>
        <translation>Koden gjordes för ett annat ändamål.</translation>
    </message>
    <message>
        <source>This code was used before.</source>
        <translation>Koden har använts tidigare.</translation>
    </message>
    <message>
        <source>This code was used on {day} for {target}.</source>
        <translation>Koden användes {day} för {target}.</translation>
    </message>
    <message>
        <source>This computer cannot make a virtual serial port.</source>
        <translation>Datorn kan inte skapa en virtuell serieport.</translation>
    </message>
    <message>
        <source>This computer does not let the program use Bluetooth.</source>
        <translation>Datorn låter inte programmet använda Bluetooth.</translation>
    </message>
    <message>
        <source>This computer has no Bluetooth radio that can reach locks.</source>
        <translation>Datorn har ingen Bluetooth-radio som når lås.</translation>
    </message>
    <message>
        <source>This computer has no key place that programs can use.</source>
        <translation>Datorn har inget nyckelförråd som program kan använda.</translation>
    </message>
    <message>
        <source>This computer has no system bus, so its Bluetooth cannot be reached.</source>
        <translation>Datorn har ingen systembuss, så dess Bluetooth kan inte nås.</translation>
    </message>
    <message>
        <source>This computer is used by an installer and may not do this.</source>
        <translation>Datorn används av en montör och får inte göra det här.</translation>
    </message>
    <message>
        <source>This computer was never given a right to the locks.</source>
        <translation>Datorn har aldrig fått rätt till låsen.</translation>
    </message>
    <message>
        <source>This desk takes over the whole state instead. There is nothing to do.</source>
        <translation>Datorn tar över hela läget i stället. Du behöver inte göra något.</translation>
    </message>
    <message>
        <source>This employee is not known here.</source>
        <translation>Medarbetaren är inte känd här.</translation>
    </message>
    <message>
        <source>This file cannot be read as a list of people.</source>
        <translation>Filen kan inte läsas som en personlista.</translation>
    </message>
    <message>
        <source>This file cannot be used as a firmware.</source>
        <translation>Filen kan inte användas som programvara till lås.</translation>
    </message>
    <message>
        <source>This file is no picture that can be kept here.</source>
        <translation>Filen är ingen bild som kan sparas här.</translation>
    </message>
    <message>
        <source>This group is not known here.</source>
        <translation>Gruppen är inte känd här.</translation>
    </message>
    <message>
        <source>This group is not there any more.</source>
        <translation>Gruppen finns inte längre.</translation>
    </message>
    <message>
        <source>This holiday is not known here.</source>
        <translation>Helgdagen är inte känd här.</translation>
    </message>
    <message>
        <source>This is not a prepaid code: a character is wrong or missing.</source>
        <translation>Det här är ingen förbetald kod: ett tecken är fel eller saknas.</translation>
    </message>
    <message>
        <source>This is not the address of a platform.</source>
        <translation>Det här är inte adressen till en plattform.</translation>
    </message>
    <message>
        <source>This is still in use.</source>
        <translation>Det här används ännu.</translation>
    </message>
    <message>
        <source>This is the computer you are working at.</source>
        <translation>Det är datorn du arbetar vid.</translation>
    </message>
    <message>
        <source>This is the label of the lock itself.</source>
        <translation>Det här är etiketten till låset självt.</translation>
    </message>
    <message>
        <source>This is the label of the lock {serial} itself.</source>
        <translation>Det här är etiketten till låset {serial} självt.</translation>
    </message>
    <message>
        <source>This key belongs to an organisation, which decides who opens with it.</source>
        <translation>Nyckeln tillhör en organisation, som bestämmer vem som öppnar med den.</translation>
    </message>
    <message>
        <source>This key is not known here.</source>
        <translation>Nyckeln är inte känd här.</translation>
    </message>
    <message>
        <source>This kind of link does not exist.</source>
        <translation>Den sortens anslutning finns inte.</translation>
    </message>
    <message>
        <source>This lock cannot do it; another model or newer firmware can.</source>
        <translation>Låset kan inte det; en annan modell eller nyare programvara kan.</translation>
    </message>
    <message>
        <source>This lock has been added already.</source>
        <translation>Låset har redan lagts till.</translation>
    </message>
    <message>
        <source>This lock has no working sharing option.</source>
        <translation>Låset har inget fungerande delningstillval.</translation>
    </message>
    <message>
        <source>This lock is not known here.</source>
        <translation>Låset är inte känt här.</translation>
    </message>
    <message>
        <source>This lock is not registered on the platform.</source>
        <translation>Låset är inte registrerat på plattformen.</translation>
    </message>
    <message>
        <source>This lock is registered already.</source>
        <translation>Låset är redan registrerat.</translation>
    </message>
    <message>
        <source>This lock knows the same tag, remote, phone or code already.</source>
        <translation>Låset känner redan till samma tagg, fjärrkontroll, telefon eller kod.</translation>
    </message>
    <message>
        <source>This moment lies ahead: nothing is proven of it yet.</source>
        <translation>Tidpunkten ligger framåt: inget är styrkt om den ännu.</translation>
    </message>
    <message>
        <source>This network probably wants a sign-in: open a browser, sign in there, then try again.</source>
        <translation>Nätverket kräver troligen inloggning: öppna en webbläsare, logga in där och försök igen.</translation>
    </message>
    <message>
        <source>This number belongs to somebody else.</source>
        <translation>Numret tillhör någon annan.</translation>
    </message>
    <message>
        <source>This organisation has not received such a key.</source>
        <translation>Organisationen har inte tagit emot någon sådan nyckel.</translation>
    </message>
    <message>
        <source>This passphrase does not open the profile.</source>
        <translation>Lösenfrasen öppnar inte profilen.</translation>
    </message>
    <message>
        <source>This person has no key to take in.</source>
        <translation>Personen har ingen nyckel att återta.</translation>
    </message>
    <message>
        <source>This person is not known here.</source>
        <translation>Personen är inte känd här.</translation>
    </message>
    <message>
        <source>This person still has keys.</source>
        <translation>Personen har nycklar kvar.</translation>
    </message>
    <message>
        <source>This place is not there any more.</source>
        <translation>Platsen finns inte längre.</translation>
    </message>
    <message>
        <source>This profile holds the locks of another account, {account}.</source>
        <translation>Profilen innehåller låsen för ett annat konto, {account}.</translation>
    </message>
    <message>
        <source>This profile holds the locks of another account.</source>
        <translation>Profilen innehåller låsen för ett annat konto.</translation>
    </message>
    <message>
        <source>This profile is not signed in to the platform.</source>
        <translation>Profilen är inte inloggad på plattformen.</translation>
    </message>
    <message>
        <source>This profile is signed in already as {account}.</source>
        <translation>Profilen är redan inloggad som {account}.</translation>
    </message>
    <message>
        <source>This profile is signed in already.</source>
        <translation>Profilen är redan inloggad.</translation>
    </message>
    <message>
        <source>This profile opens with a passphrase.</source>
        <translation>Profilen öppnas med en lösenfras.</translation>
    </message>
    <message>
        <source>This profile was written by a newer version of the program.</source>
        <translation>Profilen har skrivits av en nyare version av programmet.</translation>
    </message>
    <message>
        <source>This step cannot be taken back as things are now.</source>
        <translation>Steget kan inte tas tillbaka som det nu är.</translation>
    </message>
    <message>
        <source>This was changed again since.</source>
        <translation>Det här har ändrats igen sedan dess.</translation>
    </message>
    <message>
        <source>This was decided already, or cannot be turned back here.</source>
        <translation>Det här är redan avgjort, eller kan inte vändas här.</translation>
    </message>
    <message>
        <source>This week schedule is not known here.</source>
        <translation>Veckoschemat är inte känt här.</translation>
    </message>
    <message>
        <source>Too many codes were wrong, so the platform waits a while before the next one.</source>
        <translation>För många koder var fel, så plattformen väntar ett tag före nästa.</translation>
    </message>
    <message>
        <source>Too many codes were wrong, so the platform waits {retry_after} s before the next one.</source>
        <translation>För många koder var fel, så plattformen väntar {retry_after} s före nästa.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details to your supplier.</source>
        <translation>Försök igen. Om det händer igen, skicka detaljerna till din leverantör.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, install the newest version of this program.</source>
        <translation>Försök igen. Om det förblir så, installera programmets senaste version.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the lock must be repaired.</source>
        <translation>Försök igen. Om det förblir så måste låset repareras.</translation>
    </message>
    <message>
        <source>Try again; a new connection is made.</source>
        <translation>Försök igen; en ny anslutning upprättas.</translation>
    </message>
    <message>
        <source>Type a name, such as Cleaners.</source>
        <translation>Skriv ett namn, till exempel Städare.</translation>
    </message>
    <message>
        <source>Type a name, such as Staircase A.</source>
        <translation>Skriv ett namn, till exempel Trapphus A.</translation>
    </message>
    <message>
        <source>Type the passphrase of the profile.</source>
        <translation>Skriv profilens lösenfras.</translation>
    </message>
    <message>
        <source>Use a dongle instead.</source>
        <translation>Använd en dongel i stället.</translation>
    </message>
    <message>
        <source>Use a dongle, or ask who looks after this computer to start D-Bus.</source>
        <translation>Använd en dongel, eller be datorns ansvarige att starta D-Bus.</translation>
    </message>
    <message>
        <source>Use a new lock of the same model, or add it as a lock of its own.</source>
        <translation>Använd ett nytt lås av samma modell, eller lägg till det som ett eget lås.</translation>
    </message>
    <message>
        <source>Use another code.</source>
        <translation>Använd en annan kod.</translation>
    </message>
    <message>
        <source>Use another dongle, or install the newest version of this program.</source>
        <translation>Använd en annan dongel, eller installera programmets senaste version.</translation>
    </message>
    <message>
        <source>Use another one, or take in the key that has it.</source>
        <translation>Använd en annan, eller återta nyckeln som har den.</translation>
    </message>
    <message>
        <source>Use another one, or take that key in first.</source>
        <translation>Använd en annan, eller återta den nyckeln först.</translation>
    </message>
    <message>
        <source>Use it where it belongs; it was not used up.</source>
        <translation>Använd den där den hör hemma; den förbrukades inte.</translation>
    </message>
    <message>
        <source>Use one of the schedules that the lock knows, and change its hours.</source>
        <translation>Använd ett av tidsschemana som låset känner till och ändra dess tider.</translation>
    </message>
    <message>
        <source>Wait a few seconds, then try again.</source>
        <translation>Vänta några sekunder och försök igen.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Vänta en minut och försök igen.</translation>
    </message>
    <message>
        <source>What arrived at the lock is not what was announced.</source>
        <translation>Det som kom fram till låset är inte det som aviserades.</translation>
    </message>
    <message>
        <source>What arrived at the lock {serial} is not what was announced.</source>
        <translation>Det som kom fram till låset {serial} är inte det som aviserades.</translation>
    </message>
    <message>
        <source>What others added is kept or removed; a key of yours is left as they made it or restored.</source>
        <translation>Det som andra lade till behålls eller tas bort; en nyckel från dig lämnas som de gjorde den eller återställs.</translation>
    </message>
    <message>
        <source>What others wrote there has changed.</source>
        <translation>Det andra skrev där har ändrats.</translation>
    </message>
    <message>
        <source>What the platform sent is not complete, so nothing of it was taken over.</source>
        <translation>Det plattformen skickade är ofullständigt, så inget av det togs över.</translation>
    </message>
    <message>
        <source>What was typed or scanned is not the label of a lock.</source>
        <translation>Det som skrevs eller skannades är ingen låsetikett.</translation>
    </message>
    <message>
        <source>Work with the profile that added the lock, or ask the owner for the right.</source>
        <translation>Arbeta med profilen som lade till låset, eller be ägaren om rätten.</translation>
    </message>
    <message>
        <source>Yes, a part of it was done and stays.</source>
        <translation>Ja, en del av det gjordes och är kvar.</translation>
    </message>
    <message>
        <source>Your role does not include this task.</source>
        <translation>Din roll omfattar inte uppgiften.</translation>
    </message>
    <message>
        <source>{at} lies ahead: nothing is proven of it yet.</source>
        <translation>{at} ligger framåt: inget är styrkt om den ännu.</translation>
    </message>
    <message>
        <source>{count} locks are called {name}.</source>
        <translation>{count} lås heter {name}.</translation>
    </message>
    <message>
        <source>{count} people are called {name}.</source>
        <translation>{count} personer heter {name}.</translation>
    </message>
    <message>
        <source>{name} has no key to take in.</source>
        <translation>{name} har ingen nyckel att återta.</translation>
    </message>
    <message>
        <source>{name} has several media: {media}.</source>
        <translation>{name} har flera nyckelbärare: {media}.</translation>
    </message>
    <message>
        <source>{name} is still in use.</source>
        <translation>{name} används ännu.</translation>
    </message>
    <message>
        <source>{name} opens with the key of an organisation, which decides who does.</source>
        <translation>{name} öppnar med en organisations nyckel, som bestämmer vem som gör det.</translation>
    </message>
    <message>
        <source>{name} still has {count} keys.</source>
        <translation>{name} har {count} nycklar kvar.</translation>
    </message>
    <message>
        <source>{name} was not written: the disk did not take it.</source>
        <translation>{name} skrevs inte: disken tog inte emot den.</translation>
    </message>
    <message>
        <source>{name} was not written: the disk is full.</source>
        <translation>{name} skrevs inte: disken är full.</translation>
    </message>
    <message>
        <source>{name} was not written: {folder} may not be written, or the file is open.</source>
        <translation>{name} skrevs inte: {folder} får inte skrivas, eller så är filen öppen.</translation>
    </message>
    <message>
        <source>{person} has this very medium for the lock {lock} already.</source>
        <translation>{person} har redan just den nyckelbäraren för låset {lock}.</translation>
    </message>
    <message>
        <source>{place} cannot go into something that lies in it.</source>
        <translation>{place} kan inte läggas i något som ligger i den.</translation>
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
            <numerusform>%Ln ändring att skicka</numerusform>
            <numerusform>%Ln ändringar att skicka</numerusform>
        </translation>
    </message>
    <message>
        <source>Already owned</source>
        <translation>Har redan ägare</translation>
    </message>
    <message>
        <source>Already yours</source>
        <translation>Redan ditt</translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation>Svagt batteri</translation>
    </message>
    <message>
        <source>Far away</source>
        <translation>Långt bort</translation>
    </message>
    <message>
        <source>Hardly heard</source>
        <translation>Hörs knappt</translation>
    </message>
    <message>
        <source>Listening with %1</source>
        <translation>Lyssnar med %1</translation>
    </message>
    <message>
        <source>Lock …%1</source>
        <translation>Lås …%1</translation>
    </message>
    <message>
        <source>Log waits to be read</source>
        <translation>Loggen väntar på läsning</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Nära</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Inget att skicka</translation>
    </message>
    <message>
        <source>Press its button to add it</source>
        <translation>Tryck på dess knapp för att lägga till det</translation>
    </message>
    <message>
        <source>Ready to be added</source>
        <translation>Kan läggas till</translation>
    </message>
    <message>
        <source>Very near</source>
        <translation>Mycket nära</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>Inom räckhåll</translation>
    </message>
    <message>
        <source>heard %1 ago</source>
        <translation>hördes för %1 sedan</translation>
    </message>
    <message>
        <source>heard just now</source>
        <translation>hördes just nu</translation>
    </message>
    <message>
        <source>serial ends with %1</source>
        <translation>serienumret slutar på %1</translation>
    </message>
</context>
<context>
    <name>organisations</name>
    <message>
        <source>%1 of %2 employees</source>
        <translation>%1 av %2 medarbetare</translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s)</source>
        <translation>
            <numerusform>%Ln medarbetare</numerusform>
            <numerusform>%Ln medarbetare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) stop(s) opening %1 once the lock is programmed.</source>
        <translation>
            <numerusform>%Ln medarbetare slutar öppna %1 när låset har programmerats.</numerusform>
            <numerusform>%Ln medarbetare slutar öppna %1 när låset har programmerats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) stop(s) opening once the owner has programmed; until then the media still open.</source>
        <translation>
            <numerusform>%Ln lås slutar öppna när ägaren har programmerat; till dess öppnar nyckelbärarna.</numerusform>
            <numerusform>%Ln lås slutar öppna när ägaren har programmerat; till dess öppnar nyckelbärarna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) lose(s) what only this group opens; no employee is removed.</source>
        <translation>
            <numerusform>%Ln medlem förlorar det som bara gruppen öppnar; ingen medarbetare tas bort.</numerusform>
            <numerusform>%Ln medlemmar förlorar det som bara gruppen öppnar; ingen medarbetare tas bort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received key(s) can go to other groups.</source>
        <translation>
            <numerusform>%Ln mottagen nyckel kan gå till andra grupper.</numerusform>
            <numerusform>%Ln mottagna nycklar kan gå till andra grupper.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open(s)</source>
        <translation>
            <numerusform>%Ln öppnar fortfarande</numerusform>
            <numerusform>%Ln öppnar fortfarande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to program</source>
        <translation>
            <numerusform>%Ln att programmera</numerusform>
            <numerusform>%Ln att programmera</numerusform>
        </translation>
    </message>
    <message>
        <source>A group opens what it has keys of, for everybody in it.</source>
        <translation>En grupp öppnar det den har nycklar till, för alla i den.</translation>
    </message>
    <message>
        <source>A medium without its mark is removed from every lock.</source>
        <translation>En nyckelbärare utan bock tas bort från alla lås.</translation>
    </message>
    <message>
        <source>A new organisation</source>
        <translation>En ny organisation</translation>
    </message>
    <message>
        <source>Add employee</source>
        <translation>Lägg till medarbetare</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Lägg till grupp</translation>
    </message>
    <message>
        <source>Add who shall open, with a tag or a code each.</source>
        <translation>Lägg till dem som ska öppna, med en tagg eller kod var.</translation>
    </message>
    <message>
        <source>An organisation decides itself who opens with the key; you take it in at any time.</source>
        <translation>En organisation bestämmer själv vem som öppnar med nyckeln; du återtar den när du vill.</translation>
    </message>
    <message>
        <source>Another medium</source>
        <translation>En nyckelbärare till</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose a row in the table first.</source>
        <translation>Välj först en rad i tabellen.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Medarbetare</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Medarbetare</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>Given keys</source>
        <translation>Utlämnade nycklar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Issue key to organisation</source>
        <translation>Lämna ut nyckel till organisation</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Utlämnad</translation>
    </message>
    <message>
        <source>It is taken in already.</source>
        <translation>Den är redan återtagen.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Nycklar</translation>
    </message>
    <message>
        <source>Kind of medium</source>
        <translation>Sorts nyckelbärare</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Nyckelbärare</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Nyckelbärare</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>No employees yet</source>
        <translation>Inga medarbetare ännu</translation>
    </message>
    <message>
        <source>No events asked for</source>
        <translation>Inga händelser begärda</translation>
    </message>
    <message>
        <source>No events of your employees</source>
        <translation>Inga händelser från dina medarbetare</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Inga grupper ännu</translation>
    </message>
    <message>
        <source>No key received yet</source>
        <translation>Ingen mottagen nyckel ännu</translation>
    </message>
    <message>
        <source>No key with an organisation</source>
        <translation>Ingen nyckel hos en organisation</translation>
    </message>
    <message>
        <source>No lock opens for this employee; one place becomes free.</source>
        <translation>Inget lås öppnas för medarbetaren; en plats blir ledig.</translation>
    </message>
    <message>
        <source>Nobody opens %1 with it yet; the key ends at once.</source>
        <translation>Ingen öppnar %1 med den ännu; nyckeln slutar genast.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number of the medium</source>
        <translation>Nyckelbärarens nummer</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öppnar</translation>
    </message>
    <message>
        <source>Opens for</source>
        <translation>Öppnar för</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Owners of locks see it instead of the name.</source>
        <translation>Låsägare ser det i stället för namnet.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Läs igen</translation>
    </message>
    <message>
        <source>Read events</source>
        <translation>Läs händelser</translation>
    </message>
    <message>
        <source>Received keys</source>
        <translation>Mottagna nycklar</translation>
    </message>
    <message>
        <source>Remote control</source>
        <translation>Fjärrkontroll</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Ta bort %1?</translation>
    </message>
    <message>
        <source>Remove employee</source>
        <translation>Ta bort medarbetare</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Ta bort grupp</translation>
    </message>
    <message>
        <source>Remove the group %1?</source>
        <translation>Ta bort gruppen %1?</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Återlämnad</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Sparar</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Delning</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppad</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tagg</translation>
    </message>
    <message>
        <source>Take in key</source>
        <translation>Återta nyckel</translation>
    </message>
    <message>
        <source>Take in the key of %1?</source>
        <translation>Återta nyckeln till %1?</translation>
    </message>
    <message>
        <source>Taken in, still opens</source>
        <translation>Återtagen, öppnar än</translation>
    </message>
    <message>
        <source>Tell an owner of locks the number of your organisation.</source>
        <translation>Ge en låsägare din organisations nummer.</translation>
    </message>
    <message>
        <source>The base period of the lock is over since %1.</source>
        <translation>Låsets grundperiod är slut sedan %1.</translation>
    </message>
    <message>
        <source>The key has ended; since %1 it opens nothing.</source>
        <translation>Nyckeln har slutat; sedan %1 öppnar den inget.</translation>
    </message>
    <message>
        <source>The key has no days.</source>
        <translation>Nyckeln har inga dagar.</translation>
    </message>
    <message>
        <source>The lock has no base period.</source>
        <translation>Låset har ingen grundperiod.</translation>
    </message>
    <message>
        <source>The lock has no sharing option.</source>
        <translation>Låset har inget delningstillval.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Namnet saknas.</translation>
    </message>
    <message>
        <source>The organisation has no period.</source>
        <translation>Organisationen har ingen period.</translation>
    </message>
    <message>
        <source>The organisation&apos;s five years are over since %1.</source>
        <translation>Organisationens fem år är slut sedan %1.</translation>
    </message>
    <message>
        <source>The owner has taken the lock off the platform.</source>
        <translation>Ägaren har tagit bort låset från plattformen.</translation>
    </message>
    <message>
        <source>The owner took it in.</source>
        <translation>Ägaren har återtagit den.</translation>
    </message>
    <message>
        <source>The platform tells events of your own employees only; each look is recorded.</source>
        <translation>Plattformen lämnar bara ut dina egna medarbetares händelser; varje visning registreras.</translation>
    </message>
    <message>
        <source>The sharing option of the lock is over since %1.</source>
        <translation>Låsets delningstillval är slut sedan %1.</translation>
    </message>
    <message>
        <source>They come once an owner has read them from a lock and the platform has them.</source>
        <translation>De kommer när en ägare har läst dem ur ett lås och plattformen har dem.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Use code</source>
        <translation>Använd kod</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Write the day as 31 Dec 2026 or 31-12-2026.</source>
        <translation>Skriv dagen som 2026-12-31 eller 31-12-2026.</translation>
    </message>
    <message>
        <source>at any hour</source>
        <translation>när som helst</translation>
    </message>
    <message>
        <source>clock not set</source>
        <translation>klockan inte ställd</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kod</translation>
    </message>
    <message>
        <source>ended on %1: read and take away only</source>
        <translation>slutade %1: bara läsa och ta bort</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>inget slut</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>inte angivet</translation>
    </message>
    <message>
        <source>nothing to program</source>
        <translation>inget att programmera</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>nummer %1</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>fjärrkontroll</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>löper</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tagg</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Buildings</source>
        <translation>Byggnader</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Utlämnat</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Nycklar</translation>
    </message>
    <message>
        <source>Locking plan</source>
        <translation>Låsschema</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Prepaid codes</source>
        <translation>Förbetalda koder</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programmering</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Schedules and holidays</source>
        <translation>Tidsscheman och helgdagar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synkronisering</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>%1 in its place</source>
        <translation>%1 på sin plats</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s)</source>
        <translation>
            <numerusform>%Ln ändring väntar</numerusform>
            <numerusform>%Ln ändringar väntar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%Ln händelse</numerusform>
            <numerusform>%Ln händelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%Ln grupp</numerusform>
            <numerusform>%Ln grupper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issued</source>
        <translation>
            <numerusform>%Ln utlämnad</numerusform>
            <numerusform>%Ln utlämnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln nyckel</numerusform>
            <numerusform>%Ln nycklar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln lås</numerusform>
            <numerusform>%Ln lås</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium(media)</source>
        <translation>
            <numerusform>%Ln nyckelbärare</numerusform>
            <numerusform>%Ln nyckelbärare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%Ln försenad</numerusform>
            <numerusform>%Ln försenade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(people)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%Ln återtagen</numerusform>
            <numerusform>%Ln återtagna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without receipt</source>
        <translation>
            <numerusform>%Ln utan kvittens</numerusform>
            <numerusform>%Ln utan kvittens</numerusform>
        </translation>
    </message>
    <message>
        <source>A report holds at most %1 lines: choose a shorter period for those that are left out.</source>
        <translation>En rapport rymmer högst %1 rader: välj en kortare period för dem som utelämnats.</translation>
    </message>
    <message>
        <source>Acceptance dossier</source>
        <translation>Överlämningsprotokoll</translation>
    </message>
    <message>
        <source>Acceptance dossier: %1</source>
        <translation>Överlämningsprotokoll: %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godtagen</translation>
    </message>
    <message>
        <source>All locks and all groups on A3, with the legend on each page.</source>
        <translation>Alla lås och alla grupper på A3, med teckenförklaring på varje sida.</translation>
    </message>
    <message>
        <source>All locks and all people on A3, with the legend on each page.</source>
        <translation>Alla lås och alla personer på A3, med teckenförklaring på varje sida.</translation>
    </message>
    <message>
        <source>At the lock</source>
        <translation>Vid låset</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Säkerhetskopia</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Byggnad</translation>
    </message>
    <message>
        <source>Building manager: name, date, signature</source>
        <translation>Fastighetsförvaltare: namn, datum, underskrift</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>By plan</source>
        <translation>Enligt plan</translation>
    </message>
    <message>
        <source>By proof</source>
        <translation>Enligt bevis</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Ändringar som väntar</translation>
    </message>
    <message>
        <source>Check of all pages</source>
        <translation>Kontroll av alla sidor</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Ägare satt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Digest of the list</source>
        <translation>Listans kontrollsumma</translation>
    </message>
    <message>
        <source>Each key issued, suspended, taken in and confirmed, by whom.</source>
        <translation>Varje nyckel som lämnats ut, pausats, återtagits och bekräftats, och av vem.</translation>
    </message>
    <message>
        <source>Encryption of the store</source>
        <translation>Databasens kryptering</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Events of commissioning</source>
        <translation>Händelser vid idrifttagning</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Fast programvara</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Våningsplan</translation>
    </message>
    <message>
        <source>For the building</source>
        <translation>För byggnaden</translation>
    </message>
    <message>
        <source>Growth: events and lines of the record</source>
        <translation>Tillväxt: händelser och registerrader</translation>
    </message>
    <message>
        <source>Handed-out media</source>
        <translation>Utlämnade nyckelbärare</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Maskinvara</translation>
    </message>
    <message>
        <source>Hardware before</source>
        <translation>Tidigare maskinvara</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Innehavare</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tider</translation>
    </message>
    <message>
        <source>I received these keys and report a loss at once.</source>
        <translation>Jag har tagit emot nycklarna och anmäler genast om någon förloras.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitet</translation>
    </message>
    <message>
        <source>Installer: name, date, signature</source>
        <translation>Montör: namn, datum, underskrift</translation>
    </message>
    <message>
        <source>Issue and return protocol</source>
        <translation>Utlämnings- och återlämningsprotokoll</translation>
    </message>
    <message>
        <source>Key list by lock</source>
        <translation>Nyckellista per lås</translation>
    </message>
    <message>
        <source>Key list by person</source>
        <translation>Nyckellista per person</translation>
    </message>
    <message>
        <source>Key receipt</source>
        <translation>Nyckelkvittens</translation>
    </message>
    <message>
        <source>Key receipts and return protocols again, as they were signed.</source>
        <translation>Nyckelkvittenser och återlämningsprotokoll på nytt, som de undertecknades.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Nycklar</translation>
    </message>
    <message>
        <source>Keys issued</source>
        <translation>Utlämnade nycklar</translation>
    </message>
    <message>
        <source>Keys purchased</source>
        <translation>Köpta nycklar</translation>
    </message>
    <message>
        <source>Lines of the record</source>
        <translation>Registerrader</translation>
    </message>
    <message>
        <source>List and receipt</source>
        <translation>Lista och kvitto</translation>
    </message>
    <message>
        <source>List version</source>
        <translation>Listans version</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Locking plan</source>
        <translation>Låsschema</translation>
    </message>
    <message>
        <source>Locking plan by group</source>
        <translation>Låsschema per grupp</translation>
    </message>
    <message>
        <source>Locking plan by person</source>
        <translation>Låsschema per person</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Locks %1 to %2 of %3, columns %4 to %5 of %6</source>
        <translation>Lås %1 till %2 av %3, kolumner %4 till %5 av %6</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Nyckelbärare</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Nyckelbärare</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>No events.</source>
        <translation>Inga händelser.</translation>
    </message>
    <message>
        <source>No keys.</source>
        <translation>Inga nycklar.</translation>
    </message>
    <message>
        <source>No locks.</source>
        <translation>Inga lås.</translation>
    </message>
    <message>
        <source>No receipt was kept in these days.</source>
        <translation>Ingen kvittens sparades under dessa dagar.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Nothing is handed out.</source>
        <translation>Inget är utlämnat.</translation>
    </message>
    <message>
        <source>Nothing was issued or taken in.</source>
        <translation>Inget har lämnats ut eller återtagits.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Of which free</source>
        <translation>Varav lediga</translation>
    </message>
    <message>
        <source>On the lock</source>
        <translation>På låset</translation>
    </message>
    <message>
        <source>One lock: identity, settings, who opens it, receipt, signatures.</source>
        <translation>Ett lås: identitet, inställningar, vem som öppnar det, kvitto, underskrifter.</translation>
    </message>
    <message>
        <source>Openings and refusals by day, with gaps and the lock&apos;s own time.</source>
        <translation>Öppnat och nekat per dag, med luckor och låsets egen tid.</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öppnar</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Platform last reached</source>
        <translation>Plattformen nåddes senast</translation>
    </message>
    <message>
        <source>Program and store</source>
        <translation>Program och databas</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Programversion</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>I kö</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kvitto</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrerat</translation>
    </message>
    <message>
        <source>Return protocol</source>
        <translation>Återlämningsprotokoll</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>Servicerapport</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Inställning</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Signed receipts</source>
        <translation>Undertecknade kvittenser</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Size of the store</source>
        <translation>Databasens storlek</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>The lock was installed, tried with each kind of medium, and works as written here.</source>
        <translation>Låset har monterats, provats med varje sorts nyckelbärare och fungerar som det står här.</translation>
    </message>
    <message>
        <source>The profile folder is one whole: store and key file belong together. Copy it while the program is closed, keep two copies, one of them in another building, and try once a year to open one.</source>
        <translation>Profilmappen är en helhet: databas och nyckelfil hör ihop. Kopiera den när programmet är stängt, ha två kopior, varav en i en annan byggnad, och prova en gång om året att öppna en.</translation>
    </message>
    <message>
        <source>There are no groups yet.</source>
        <translation>Det finns inga grupper än.</translation>
    </message>
    <message>
        <source>There are no people yet.</source>
        <translation>Det finns inga personer än.</translation>
    </message>
    <message>
        <source>These keys were given back.</source>
        <translation>Dessa nycklar har återlämnats.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidszon</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Giltig</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Giltighet</translation>
    </message>
    <message>
        <source>Version of the store</source>
        <translation>Databasens version</translation>
    </message>
    <message>
        <source>Versions, size and check of the store, its growth, firmware, backup.</source>
        <translation>Versioner, databasens storlek och kontroll, dess tillväxt, fast programvara, säkerhetskopia.</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Önskad</translation>
    </message>
    <message>
        <source>What each person opens; for one person with places to sign.</source>
        <translation>Vad varje person öppnar; för en person med plats för underskrift.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Det här hände</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who could open %1</source>
        <translation>Vem kunde öppna %1</translation>
    </message>
    <message>
        <source>Who has which tag or remote since when, signed or not, overdue.</source>
        <translation>Vem som har vilken tagg eller fjärrkontroll sedan när, undertecknat eller inte, försenat.</translation>
    </message>
    <message>
        <source>Who opens each lock: wanted, queued, on the lock.</source>
        <translation>Vem som öppnar varje lås: önskat, i kö, på låset.</translation>
    </message>
    <message>
        <source>Who opens it</source>
        <translation>Vem som öppnar det</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>confirmed by the lock</source>
        <translation>bekräftad av låset</translation>
    </message>
    <message>
        <source>in force again</source>
        <translation>aktiv igen</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>utlämnad</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>no fault found</source>
        <translation>inget fel funnet</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nr %1</translation>
    </message>
    <message>
        <source>none proven</source>
        <translation>inget styrkt</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>pausad</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>återtagen</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln lås</numerusform>
            <numerusform>%Ln lås</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) that stand right there stand at %1 then.</source>
        <translation>
            <numerusform>%Ln lås som finns just där finns sedan i %1.</numerusform>
            <numerusform>%Ln lås som finns just där finns sedan i %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in it lie in %1 then, with all they hold.</source>
        <translation>
            <numerusform>%Ln plats i den ligger sedan i %1, med allt den innehåller.</numerusform>
            <numerusform>%Ln platser i den ligger sedan i %1, med allt de innehåller.</numerusform>
        </translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Byggnad</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Byggnader</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Dörr</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Våningsplan</translation>
    </message>
    <message>
        <source>Its floor plan is deleted from this computer.</source>
        <translation>Dess planritning raderas från datorn.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Locks as a list or by building</source>
        <translation>Lås som lista eller per byggnad</translation>
    </message>
    <message>
        <source>No door changes: keys and locks stay as they are.</source>
        <translation>Ingen dörr ändras: nycklar och lås förblir som de är.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Ta bort %1?</translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation>Ta bort plats</translation>
    </message>
    <message>
        <source>Staircase</source>
        <translation>Trapphus</translation>
    </message>
    <message>
        <source>Such as Bicycle store or North wing.</source>
        <translation>Till exempel Cykelförråd eller Norra flygeln.</translation>
    </message>
    <message>
        <source>Such as Goods entrance.</source>
        <translation>Till exempel Lastintag.</translation>
    </message>
    <message>
        <source>Such as Lindenhof, or a street and number.</source>
        <translation>Till exempel Lindenhof, eller gata och nummer.</translation>
    </message>
    <message>
        <source>Such as Staircase A.</source>
        <translation>Till exempel Trapphus A.</translation>
    </message>
    <message>
        <source>Such as −1, 0, 1 or Cellar.</source>
        <translation>Till exempel −1, 0, 1 eller Källare.</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>ingen plats</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>%1 cell(s) need a medium: issue these keys one person at a time.</source>
        <translation>%1 cell(er) behöver en nyckelbärare: lämna ut de nycklarna en person i taget.</translation>
    </message>
    <message>
        <source>%1 cell(s) stay as they are: %2</source>
        <translation>%1 cell(er) förblir som de är: %2</translation>
    </message>
    <message>
        <source>%1 has no right at %2.</source>
        <translation>%1 har ingen rätt till %2.</translation>
    </message>
    <message>
        <source>%1 has the right at %2 already.</source>
        <translation>%1 har redan rättigheten vid %2.</translation>
    </message>
    <message>
        <source>%1 is blocked at %2.</source>
        <translation>%1 är spärrad vid %2.</translation>
    </message>
    <message>
        <source>%1 is to open %2 by group; the lock does not know it yet.</source>
        <translation>%1 ska öppna %2 via grupp; låset vet det inte ännu.</translation>
    </message>
    <message>
        <source>%1 is to open %2; the lock does not know it yet.</source>
        <translation>%1 ska öppna %2; låset vet det inte ännu.</translation>
    </message>
    <message>
        <source>%1 of %2 people of the group have the right here.</source>
        <translation>%1 av %2 personer i gruppen har rätten här.</translation>
    </message>
    <message>
        <source>%1 opens %2 %3.</source>
        <translation>%1 öppnar %2 %3.</translation>
    </message>
    <message>
        <source>%1 opens %2 by group.</source>
        <translation>%1 öppnar %2 via grupp.</translation>
    </message>
    <message>
        <source>%1 opens %2, by a proof that is older than 30 days.</source>
        <translation>%1 öppnar %2, enligt ett bevis som är äldre än 30 dagar.</translation>
    </message>
    <message>
        <source>%1 opens %2.</source>
        <translation>%1 öppnar %2.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 sedan %2</translation>
    </message>
    <message>
        <source>%1 still opens %2.</source>
        <translation>%1 öppnar ännu %2.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>%1 was taken out of the group by hand and has no right at %2.</source>
        <translation>%1 togs ur gruppen för hand och har ingen rätt till %2.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, seen %2</source>
        <translation>%1, hördes %2</translation>
    </message>
    <message>
        <source>%2 takes no new right now.</source>
        <translation>%2 tar inte emot ny rätt nu.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%Ln grupp</numerusform>
            <numerusform>%Ln grupper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln lås</numerusform>
            <numerusform>%Ln lås</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them open(s) it until it is programmed</source>
        <translation>
            <numerusform>%Ln av dem öppnar det tills det har programmerats</numerusform>
            <numerusform>%Ln av dem öppnar det tills det har programmerats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(people)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(people) lose(s) %1</source>
        <translation>
            <numerusform>%Ln person förlorar %1</numerusform>
            <numerusform>%Ln personer förlorar %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(people) lose(s) rights at %1.</source>
        <translation>
            <numerusform>%Ln person förlorar rättigheter till %1.</numerusform>
            <numerusform>%Ln personer förlorar rättigheter till %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) given back; on the lock as before.</source>
        <translation>
            <numerusform>%Ln rättighet återgiven; på låset som förut.</numerusform>
            <numerusform>%Ln rättigheter återgivna; på låset som förut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) given; %1 of them open once programmed.</source>
        <translation>
            <numerusform>%Ln rättighet given; %1 av dem öppnar efter programmering.</numerusform>
            <numerusform>%Ln rättigheter givna; %1 av dem öppnar efter programmering.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) given; they open once programmed.</source>
        <translation>
            <numerusform>%Ln rättighet given; den öppnar efter programmering.</numerusform>
            <numerusform>%Ln rättigheter givna; de öppnar efter programmering.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) of groups given.</source>
        <translation>
            <numerusform>%Ln grupprättighet given.</numerusform>
            <numerusform>%Ln grupprättigheter givna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) of groups taken.</source>
        <translation>
            <numerusform>%Ln grupprättighet borttagen.</numerusform>
            <numerusform>%Ln grupprättigheter borttagna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) taken in.</source>
        <translation>
            <numerusform>%Ln rättighet återtagen.</numerusform>
            <numerusform>%Ln rättigheter återtagna.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 addition</source>
        <translation>1 tillägg</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 ändring</translation>
    </message>
    <message>
        <source>1 removal, goes first</source>
        <translation>1 borttagning, går först</translation>
    </message>
    <message>
        <source>A group has no keys of its own to suspend; the people in it have.</source>
        <translation>En grupp har inga egna nycklar att pausa; det har personerna i den.</translation>
    </message>
    <message>
        <source>A medium of %1 is lost; there is no right at %2.</source>
        <translation>En nyckelbärare för %1 är förlorad; det finns ingen rätt till %2.</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Via grupp</translation>
    </message>
    <message>
        <source>Change end date</source>
        <translation>Ändra slutdatum</translation>
    </message>
    <message>
        <source>Change group</source>
        <translation>Byt grupp</translation>
    </message>
    <message>
        <source>Change schedule</source>
        <translation>Byt tidsschema</translation>
    </message>
    <message>
        <source>Choose a cell first.</source>
        <translation>Välj en cell först.</translation>
    </message>
    <message>
        <source>Claim the lock</source>
        <translation>Bli låsets ägare</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Avgör</translation>
    </message>
    <message>
        <source>Each cell has the right already, or its lock takes none now.</source>
        <translation>Varje cell har redan rättigheten, eller så tar låset inte emot någon nu.</translation>
    </message>
    <message>
        <source>Every lock holds what is wanted.</source>
        <translation>Varje lås har det som önskas.</translation>
    </message>
    <message numerus="yes">
        <source>Give %n key(s) to organisations?</source>
        <translation>
            <numerusform>Ge %Ln nyckel till organisationer?</numerusform>
            <numerusform>Ge %Ln nycklar till organisationer?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n right(s)</source>
        <translation>
            <numerusform>Ge %Ln rättighet</numerusform>
            <numerusform>Ge %Ln rättigheter</numerusform>
        </translation>
    </message>
    <message>
        <source>Give back in force</source>
        <translation>Aktivera igen</translation>
    </message>
    <message>
        <source>Give by group again</source>
        <translation>Ge via grupp igen</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupp %1</translation>
    </message>
    <message>
        <source>Issue key</source>
        <translation>Lämna ut nyckel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Förlorad</translation>
    </message>
    <message>
        <source>Make an exception</source>
        <translation>Gör ett undantag</translation>
    </message>
    <message>
        <source>None of these cells has a right.</source>
        <translation>Ingen av cellerna har någon rättighet.</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Inte möjligt</translation>
    </message>
    <message>
        <source>Not proven on the lock</source>
        <translation>Inte styrkt på låset</translation>
    </message>
    <message>
        <source>On the lock</source>
        <translation>På låset</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerad</translation>
    </message>
    <message>
        <source>Present a medium</source>
        <translation>Visa upp en nyckelbärare</translation>
    </message>
    <message numerus="yes">
        <source>Program %1: %n change(s)</source>
        <translation>
            <numerusform>Programmera %1: %Ln ändring</numerusform>
            <numerusform>Programmera %1: %Ln ändringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Program %n lock(s) for %1</source>
        <translation>
            <numerusform>Programmera %Ln lås för %1</numerusform>
            <numerusform>Programmera %Ln lås för %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Program now</source>
        <translation>Programmera nu</translation>
    </message>
    <message>
        <source>Proof old</source>
        <translation>Gammalt bevis</translation>
    </message>
    <message>
        <source>Proven on the lock</source>
        <translation>Styrkt på låset</translation>
    </message>
    <message>
        <source>Read the lock</source>
        <translation>Läs låset</translation>
    </message>
    <message>
        <source>Register the lock</source>
        <translation>Registrera låset</translation>
    </message>
    <message>
        <source>Replace medium</source>
        <translation>Ersätt nyckelbärare</translation>
    </message>
    <message>
        <source>Schedule %1</source>
        <translation>Tidsschema %1</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Med tidsschema</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Sedan %1.</translation>
    </message>
    <message>
        <source>Suspended %1</source>
        <translation>Pausad %1</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Återta</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n right(s)</source>
        <translation>
            <numerusform>Återta %Ln rättighet</numerusform>
            <numerusform>Återta %Ln rättigheter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n right(s)?</source>
        <translation>
            <numerusform>Återta %Ln rättighet?</numerusform>
            <numerusform>Återta %Ln rättigheter?</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in, still opens</source>
        <translation>Återtagen, öppnar än</translation>
    </message>
    <message>
        <source>The key of %1 for %2 is suspended already.</source>
        <translation>Nyckeln för %1 till %2 är redan pausad.</translation>
    </message>
    <message>
        <source>The key of %1 for %2 is taken in already.</source>
        <translation>Nyckeln för %1 till %2 är redan återtagen.</translation>
    </message>
    <message>
        <source>The key was taken in; the lock does not know it yet.</source>
        <translation>Nyckeln har återtagits; låset vet det inte ännu.</translation>
    </message>
    <message>
        <source>The lock does not know it yet: the medium still opens this door.</source>
        <translation>Låset vet det inte ännu: nyckelbäraren öppnar fortfarande dörren.</translation>
    </message>
    <message>
        <source>The lock has as many users as it can hold.</source>
        <translation>Låset har så många användare som det rymmer.</translation>
    </message>
    <message>
        <source>The lock has no keys left; a code with keys adds some.</source>
        <translation>Låset har inga nycklar kvar; en kod med nycklar ger fler.</translation>
    </message>
    <message>
        <source>The lock is not claimed, so nothing can be sent to it.</source>
        <translation>Låset har ingen ägare, så inget kan skickas till det.</translation>
    </message>
    <message>
        <source>The lock is not registered, so nothing can be sent to it.</source>
        <translation>Låset är inte registrerat, så inget kan skickas till det.</translation>
    </message>
    <message>
        <source>The lock is reduced: keys can be taken in, none issued.</source>
        <translation>Låset är begränsat: nycklar kan återtas, inga lämnas ut.</translation>
    </message>
    <message>
        <source>The platform gives them; undo cannot take them back.</source>
        <translation>Plattformen ger dem; ångra kan inte ta tillbaka dem.</translation>
    </message>
    <message>
        <source>Undo the take-in</source>
        <translation>Ångra återtagandet</translation>
    </message>
    <message>
        <source>Use a code for the period</source>
        <translation>Använd en kod för perioden</translation>
    </message>
    <message>
        <source>Use a code with keys</source>
        <translation>Använd en kod med nycklar</translation>
    </message>
    <message>
        <source>a change waits to be sent</source>
        <translation>en ändring väntar på att skickas</translation>
    </message>
    <message>
        <source>a medium is lost</source>
        <translation>en nyckelbärare är förlorad</translation>
    </message>
    <message numerus="yes">
        <source>and %n more lock(s)</source>
        <translation>
            <numerusform>och %Ln lås till</numerusform>
            <numerusform>och %Ln lås till</numerusform>
        </translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>spärrad</translation>
    </message>
    <message>
        <source>blocked or lost</source>
        <translation>spärrad eller förlorad</translation>
    </message>
    <message>
        <source>by group, on the lock</source>
        <translation>via grupp, på låset</translation>
    </message>
    <message>
        <source>by group, planned, not on the lock</source>
        <translation>via grupp, planerad, inte på låset</translation>
    </message>
    <message>
        <source>comes back by itself</source>
        <translation>aktiveras av sig själv</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>full</source>
        <translation>fullt</translation>
    </message>
    <message>
        <source>gives the right</source>
        <translation>ger rätten</translation>
    </message>
    <message numerus="yes">
        <source>gives the right, with %n other(s)</source>
        <translation>
            <numerusform>ger rätten, med %Ln annan</numerusform>
            <numerusform>ger rätten, med %Ln andra</numerusform>
        </translation>
    </message>
    <message>
        <source>issued</source>
        <translation>utlämnad</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>utlämnad %1</translation>
    </message>
    <message>
        <source>limits the days</source>
        <translation>begränsar dagarna</translation>
    </message>
    <message>
        <source>may open</source>
        <translation>får öppna</translation>
    </message>
    <message>
        <source>medium lost, no right here</source>
        <translation>nyckelbärare förlorad, ingen rätt här</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>aldrig läst</translation>
    </message>
    <message>
        <source>no keys left</source>
        <translation>inga nycklar kvar</translation>
    </message>
    <message>
        <source>no right</source>
        <translation>ingen rätt</translation>
    </message>
    <message>
        <source>not claimed</source>
        <translation>utan ägare</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>inte möjligt</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>inte registrerat</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>on holidays %1</source>
        <translation>på helgdagar %1</translation>
    </message>
    <message>
        <source>on the lock</source>
        <translation>på låset</translation>
    </message>
    <message>
        <source>on the lock, proof older than 30 days</source>
        <translation>på låset, bevis äldre än 30 dagar</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>öppnar</translation>
    </message>
    <message>
        <source>planned, not on the lock</source>
        <translation>planerad, inte på låset</translation>
    </message>
    <message>
        <source>receipt of list %1</source>
        <translation>kvitto för lista %1</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>begränsat</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>pausad</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>återtagen</translation>
    </message>
    <message>
        <source>taken in, still opens</source>
        <translation>återtagen, öppnar än</translation>
    </message>
    <message>
        <source>taken out of the group by hand, no right</source>
        <translation>tagen ur gruppen för hand, ingen rätt</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>until somebody gives it back</source>
        <translation>tills någon aktiverar den</translation>
    </message>
    <message>
        <source>with days or hours</source>
        <translation>med dagar eller tider</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>page %1 of %2</source>
        <translation>sida %1 av %2</translation>
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
        <translation>%1 via dongel</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 avbrutna</translation>
    </message>
    <message>
        <source>%1 confirms the list</source>
        <translation>%1 bekräftar listan</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 misslyckade</translation>
    </message>
    <message>
        <source>%1 is programmed</source>
        <translation>%1 är programmerat</translation>
    </message>
    <message>
        <source>%1 is taken off</source>
        <translation>%1 tas bort</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lock(s) confirmed</source>
        <translation>
            <numerusform>%1 av %Ln lås bekräftat</numerusform>
            <numerusform>%1 av %Ln lås bekräftade</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 pågår</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 överhoppade</translation>
    </message>
    <message>
        <source>%1 stops opening</source>
        <translation>%1 slutar öppna</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 väntar</translation>
    </message>
    <message>
        <source>%1 was not programmed</source>
        <translation>%1 programmerades inte</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1 lästes inte</translation>
    </message>
    <message>
        <source>%1 was read</source>
        <translation>%1 har lästs</translation>
    </message>
    <message>
        <source>%1 was taken off</source>
        <translation>%1 har tagits bort</translation>
    </message>
    <message>
        <source>%1, suspended there</source>
        <translation>%1, pausad där</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n medium/media stopped</source>
        <translation>
            <numerusform>%1: %Ln nyckelbärare stoppad</numerusform>
            <numerusform>%1: %Ln nyckelbärare stoppade</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: broke off at byte %2</source>
        <translation>%1: bröts vid byte %2</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: avbrutet</translation>
    </message>
    <message>
        <source>%1: link lost at byte %2, try %3</source>
        <translation>%1: anslutningen bröts vid byte %2, försök %3</translation>
    </message>
    <message>
        <source>%1: skipped</source>
        <translation>%1: överhoppat</translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s)</source>
        <translation>
            <numerusform>%Ln tillägg</numerusform>
            <numerusform>%Ln tillägg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln ändring</numerusform>
            <numerusform>%Ln ändringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) hold(s) what is wanted.</source>
        <translation>
            <numerusform>%Ln lås innehåller det som önskas.</numerusform>
            <numerusform>%Ln lås innehåller det som önskas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) told just now what it holds/they hold.</source>
        <translation>
            <numerusform>%Ln lås berättade just vad det innehåller.</numerusform>
            <numerusform>%Ln lås berättade just vad de innehåller.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) was/were not read yet.</source>
        <translation>
            <numerusform>%Ln lås har inte lästs ännu.</numerusform>
            <numerusform>%Ln lås har inte lästs ännu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) were not programmed.</source>
        <translation>
            <numerusform>%Ln lås programmerades inte.</numerusform>
            <numerusform>%Ln lås programmerades inte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium/media stopped already.</source>
        <translation>
            <numerusform>%Ln nyckelbärare redan stoppad.</numerusform>
            <numerusform>%Ln nyckelbärare redan stoppade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>%Ln annan ändring</numerusform>
            <numerusform>%Ln andra ändringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln poster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of others kept</source>
        <translation>
            <numerusform>%Ln post från andra behållen</numerusform>
            <numerusform>%Ln poster från andra behållna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removal(s)</source>
        <translation>
            <numerusform>%Ln borttagning</numerusform>
            <numerusform>%Ln borttagningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Adopt …</source>
        <translation>Ta över …</translation>
    </message>
    <message>
        <source>As the lock sent it:</source>
        <translation>Som låset skickade det:</translation>
    </message>
    <message>
        <source>Beeper</source>
        <translation>Ljudsignal</translation>
    </message>
    <message>
        <source>Cancelled. What the lock has taken it keeps.</source>
        <translation>Avbrutet. Det låset har fått behåller det.</translation>
    </message>
    <message>
        <source>Clock of the lock</source>
        <translation>Låsets klocka</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Ansluter till %1</translation>
    </message>
    <message>
        <source>Digest of the list</source>
        <translation>Listans kontrollsumma</translation>
    </message>
    <message>
        <source>Fingerprint of the lock&apos;s key</source>
        <translation>Låsnyckelns fingeravtryck</translation>
    </message>
    <message>
        <source>Goes on at byte %1.</source>
        <translation>Fortsätter vid byte %1.</translation>
    </message>
    <message>
        <source>Holds what is wanted</source>
        <translation>Innehåller det som önskas</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Helgdag</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lämna</translation>
    </message>
    <message>
        <source>List %1 confirmed by read-back</source>
        <translation>Lista %1 bekräftad genom återläsning</translation>
    </message>
    <message>
        <source>List %1 is on %2.</source>
        <translation>Lista %1 finns på %2.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>No dongle is chosen for this lock.</source>
        <translation>Ingen dongel är vald för låset.</translation>
    </message>
    <message>
        <source>Nobody else changed them since the last receipt.</source>
        <translation>Ingen annan har ändrat dem sedan senaste kvittot.</translation>
    </message>
    <message>
        <source>Nobody here gave %1 to %2. It opens there until you remove it.</source>
        <translation>Ingen här har gett %1 till %2. Den öppnar där tills du tar bort den.</translation>
    </message>
    <message>
        <source>Not complete yet: finish adding it first.</source>
        <translation>Inte klart ännu: lägg först till det färdigt.</translation>
    </message>
    <message>
        <source>Not read since %1.</source>
        <translation>Inte läst sedan %1.</translation>
    </message>
    <message>
        <source>Nothing can be sent now.</source>
        <translation>Inget kan skickas nu.</translation>
    </message>
    <message>
        <source>Nothing of it is lost when you program.</source>
        <translation>Inget av det går förlorat när du programmerar.</translation>
    </message>
    <message>
        <source>Office mode</source>
        <translation>Kontorsläge</translation>
    </message>
    <message>
        <source>Office mode from</source>
        <translation>Kontorsläge från</translation>
    </message>
    <message>
        <source>Office mode until</source>
        <translation>Kontorsläge till</translation>
    </message>
    <message>
        <source>Opening time</source>
        <translation>Öppningstid</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Styrkt</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Lägg tillbaka</translation>
    </message>
    <message>
        <source>Reading shows whether somebody else wrote to them since the last receipt.</source>
        <translation>Läsning visar om någon annan har skrivit till dem sedan senaste kvittot.</translation>
    </message>
    <message>
        <source>Reading the events of %1</source>
        <translation>Läser händelserna från %1</translation>
    </message>
    <message>
        <source>Reading the list of %1</source>
        <translation>Läser listan från %1</translation>
    </message>
    <message>
        <source>Receipt of %1</source>
        <translation>Kvitto från %1</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottaget</translation>
    </message>
    <message>
        <source>Reduced: removals only.</source>
        <translation>Begränsat: bara borttagning.</translation>
    </message>
    <message>
        <source>Reduced: removals only. A base code lets the rest through.</source>
        <translation>Begränsat: bara borttagning. En grundkod släpper fram resten.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Revocations first</source>
        <translation>Återkallelser först</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Spara kvitto</translation>
    </message>
    <message>
        <source>Save summary</source>
        <translation>Spara översikt</translation>
    </message>
    <message>
        <source>Schedules, holidays and settings</source>
        <translation>Tidsscheman, helgdagar och inställningar</translation>
    </message>
    <message>
        <source>Sending the list to %1</source>
        <translation>Skickar listan till %1</translation>
    </message>
    <message>
        <source>Sending, %1.</source>
        <translation>Skickar, %1.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Setting the clock of %1</source>
        <translation>Ställer klockan i %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Skipped. Its changes still wait.</source>
        <translation>Överhoppat. Dess ändringar väntar ännu.</translation>
    </message>
    <message>
        <source>Somebody else let %1 open less at %2.</source>
        <translation>Någon annan lät %1 öppna mindre på %2.</translation>
    </message>
    <message>
        <source>Somebody else took %1 off %2.</source>
        <translation>Någon annan tog bort %1 från %2.</translation>
    </message>
    <message>
        <source>Somebody else wrote %1 since the last receipt.</source>
        <translation>Någon annan har skrivit till %1 sedan senaste kvittot.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else wrote %n lock(s) since the last receipt: %1.</source>
        <translation>
            <numerusform>Någon annan har skrivit till %Ln lås sedan senaste kvittot: %1.</numerusform>
            <numerusform>Någon annan har skrivit till %Ln lås sedan senaste kvittot: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping keys at %1 first</source>
        <translation>Stoppar först nycklar på %1</translation>
    </message>
    <message>
        <source>Table (*.csv);;Text (*.txt)</source>
        <translation>Tabell (*.csv);;Text (*.txt)</translation>
    </message>
    <message>
        <source>The events of %1 were not read: %2</source>
        <translation>Händelserna från %1 lästes inte: %2</translation>
    </message>
    <message>
        <source>The old list stays in force.</source>
        <translation>Den gamla listan gäller fortfarande.</translation>
    </message>
    <message>
        <source>The receipt is in %1.</source>
        <translation>Kvittot finns i %1.</translation>
    </message>
    <message>
        <source>The summary is in %1.</source>
        <translation>Översikten finns i %1.</translation>
    </message>
    <message>
        <source>This lock is not registered.</source>
        <translation>Låset är inte registrerat.</translation>
    </message>
    <message>
        <source>Unknown record</source>
        <translation>Okänd post</translation>
    </message>
    <message>
        <source>Waits for the link, %1</source>
        <translation>Väntar på anslutningen, %1</translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation>Väntar på ditt beslut</translation>
    </message>
    <message>
        <source>Waits until you resume, %1</source>
        <translation>Väntar tills du återupptar, %1</translation>
    </message>
    <message>
        <source>Week schedule</source>
        <translation>Veckoschema</translation>
    </message>
    <message>
        <source>Went on at byte %1.</source>
        <translation>Fortsatte vid byte %1.</translation>
    </message>
    <message>
        <source>What they did there stays until you decide.</source>
        <translation>Det de gjorde där är kvar tills du avgör det.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>Written by others</source>
        <translation>Skrivet av andra</translation>
    </message>
    <message>
        <source>Wrong code limit</source>
        <translation>Gräns för fel koder</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>allt avgjort</translation>
    </message>
    <message>
        <source>always, no end date</source>
        <translation>alltid, inget slutdatum</translation>
    </message>
    <message>
        <source>as it is now: nothing may be written</source>
        <translation>som det är nu: inget får skrivas</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>byte</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kod</translation>
    </message>
    <message>
        <source>decide: stays</source>
        <translation>avgör: är kvar</translation>
    </message>
    <message>
        <source>decide: stays off</source>
        <translation>avgör: förblir borta</translation>
    </message>
    <message>
        <source>decide: stays so</source>
        <translation>avgör: förblir så</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>varje dag</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behållen</translation>
    </message>
    <message>
        <source>left off</source>
        <translation>lämnad borta</translation>
    </message>
    <message>
        <source>left so</source>
        <translation>lämnad så</translation>
    </message>
    <message>
        <source>list %1</source>
        <translation>lista %1</translation>
    </message>
    <message>
        <source>list %1 becomes list %2</source>
        <translation>lista %1 blir lista %2</translation>
    </message>
    <message>
        <source>list %1 stays as it is, and is confirmed as list %2</source>
        <translation>lista %1 förblir som den är och bekräftas som lista %2</translation>
    </message>
    <message>
        <source>locks</source>
        <translation>lås</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>no credential was changed</source>
        <translation>ingen nyckelbärare ändrades</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nr %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>inte inställt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
    <message>
        <source>office mode</source>
        <translation>kontorsläge</translation>
    </message>
    <message>
        <source>on</source>
        <translation>på</translation>
    </message>
    <message>
        <source>opens when blocked</source>
        <translation>öppnar vid spärr</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>programming.csv</source>
        <translation>programmering.csv</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>läst %1</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>fjärrkontroll</translation>
    </message>
    <message>
        <source>stays as it is until somebody decides</source>
        <translation>förblir som det är tills någon avgör det</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>pausad</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tagg</translation>
    </message>
    <message>
        <source>take effect at once, before any list is sent</source>
        <translation>gäller genast, innan någon lista skickas</translation>
    </message>
    <message>
        <source>the same rights under another number</source>
        <translation>samma rättigheter under ett annat nummer</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>will be put back</source>
        <translation>läggs tillbaka</translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation>tas bort</translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message>
        <source>%1, handed out on %2, due back since %3</source>
        <translation>%1, utlämnad %2, skulle ha återlämnats %3</translation>
    </message>
    <message>
        <source>According to our list you still have the following of ours:</source>
        <translation>Enligt vår lista har du fortfarande följande som tillhör oss:</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>Hej %1,</translation>
    </message>
    <message>
        <source>If it is not here by %1, we have to replace it. The costs may then be charged to you.</source>
        <translation>Om det inte är här senast %1 måste vi ersätta det. Kostnaden kan då komma att debiteras dig.</translation>
    </message>
    <message>
        <source>If you have returned it in the meantime, thank you; then all is well.</source>
        <translation>Om du har lämnat tillbaka det under tiden tackar vi; då är allt som det ska.</translation>
    </message>
    <message>
        <source>In spite of our reminders we have not received the following back:</source>
        <translation>Trots våra påminnelser har vi inte fått tillbaka följande:</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Vänliga hälsningar</translation>
    </message>
    <message>
        <source>Last reminder: your key</source>
        <translation>Sista påminnelsen: din nyckel</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Påminnelser</translation>
    </message>
    <message>
        <source>Second reminder: your key</source>
        <translation>Andra påminnelsen: din nyckel</translation>
    </message>
    <message>
        <source>We have asked you before to return the following, and have not received it yet:</source>
        <translation>Vi har tidigare bett dig lämna tillbaka följande och har ännu inte fått det:</translation>
    </message>
    <message>
        <source>We kindly ask you to bring it back by %1, or to tell us what became of it.</source>
        <translation>Vi ber dig lämna tillbaka det senast %1 eller berätta vad som har hänt med det.</translation>
    </message>
    <message>
        <source>We would be grateful if you brought it back by %1.</source>
        <translation>Vi är tacksamma om du lämnar tillbaka det senast %1.</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Din nyckel</translation>
    </message>
</context>
<context>
    <name>replace</name>
    <message>
        <source>%1 and its events stay in this profile, under a name of their own.</source>
        <translation>%1 och dess händelser stannar i profilen, under ett eget namn.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 är nu %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 never confirmed %n key(s) taken in: wherever it hangs, it still opens for them.</source>
        <translation>
            <numerusform>%1 bekräftade aldrig %Ln återtagen nyckel: var det än sitter öppnar det ännu för den.</numerusform>
            <numerusform>%1 bekräftade aldrig %Ln återtagna nycklar: var det än sitter öppnar det ännu för dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) move(s) to the new lock.</source>
        <translation>
            <numerusform>%Ln nyckel flyttas till det nya låset.</numerusform>
            <numerusform>%Ln nycklar flyttas till det nya låset.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) open(s) it once it is programmed.</source>
        <translation>
            <numerusform>%Ln nyckel öppnar det när det har programmerats.</numerusform>
            <numerusform>%Ln nycklar öppnar det när det har programmerats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchased key(s) and all dates go with it to the new serial.</source>
        <translation>
            <numerusform>%Ln köpt nyckel och alla datum följer med till det nya serienumret.</numerusform>
            <numerusform>%Ln köpta nycklar och alla datum följer med till det nya serienumret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s), code(s) or phone(s) fit(s) it as it is: nobody has to come by.</source>
        <translation>
            <numerusform>%Ln tagg, kod eller telefon passar det som den är: ingen behöver komma förbi.</numerusform>
            <numerusform>%Ln taggar, koder eller telefoner passar det som de är: ingen behöver komma förbi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody holds a key of it.</source>
        <translation>Ingen har en nyckel till det.</translation>
    </message>
    <message>
        <source>The lock is not claimed yet.</source>
        <translation>Låset har ingen ägare ännu.</translation>
    </message>
</context>
<context>
    <name>schedules</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1 the next day</source>
        <translation>%1 nästa dag</translation>
    </message>
    <message>
        <source>%1: %2 and %3 overlap.</source>
        <translation>%1: %2 och %3 överlappar.</translation>
    </message>
    <message>
        <source>%1: %2 runs into %3 on %4.</source>
        <translation>%1: %2 går in i %3 på %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln nyckel</numerusform>
            <numerusform>%Ln nycklar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln lås</numerusform>
            <numerusform>%Ln lås</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Draw at least one block: a schedule without hours never opens.</source>
        <translation>Rita minst ett block: ett tidsschema utan tider öppnar aldrig.</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Helgdag</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Helgdagar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Nycklar</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>On holidays</source>
        <translation>På helgdagar</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Tidsschema</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Tidsscheman</translation>
    </message>
    <message>
        <source>Takes %1 of the %2 rows that a lock keeps for a schedule.</source>
        <translation>Tar %1 av de %2 rader som ett lås lagrar för ett tidsschema.</translation>
    </message>
    <message>
        <source>These hours take %1 rows and a lock keeps %2. The same hours on several days take one row together.</source>
        <translation>Tiderna tar %1 rader och ett lås lagrar %2. Samma tider på flera dagar tar en rad tillsammans.</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>hela dagen</translation>
    </message>
    <message>
        <source>as on any other day</source>
        <translation>som andra dagar</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>varje dag</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>no key uses it</source>
        <translation>ingen nyckel använder det</translation>
    </message>
    <message>
        <source>open all day</source>
        <translation>öppet hela dagen</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>%1 ago</source>
        <translation>för %1 sedan</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation>%1 timmar i veckan</translation>
    </message>
    <message>
        <source>%1 kept it so</source>
        <translation>%1 behöll det så</translation>
    </message>
    <message>
        <source>%1 stays removed</source>
        <translation>%1 förblir borttagen</translation>
    </message>
    <message>
        <source>%1 stays taken in</source>
        <translation>%1 förblir återtagen</translation>
    </message>
    <message>
        <source>%1 took the other value</source>
        <translation>%1 tog det andra värdet</translation>
    </message>
    <message>
        <source>%1 was changed at two computers</source>
        <translation>%1 ändrades vid två datorer</translation>
    </message>
    <message>
        <source>%1 was narrowed</source>
        <translation>%1 inskränktes</translation>
    </message>
    <message>
        <source>%1 was taken in: its holder was removed</source>
        <translation>%1 återtogs: innehavaren togs bort</translation>
    </message>
    <message>
        <source>%1: a change was refused</source>
        <translation>%1: en ändring nekades</translation>
    </message>
    <message>
        <source>%1: the stricter setting holds</source>
        <translation>%1: den strängare inställningen gäller</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) laid aside.</source>
        <translation>
            <numerusform>%Ln ändring lagd åt sidan.</numerusform>
            <numerusform>%Ln ändringar lagda åt sidan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of groups</source>
        <translation>
            <numerusform>%Ln ändring av grupper</numerusform>
            <numerusform>%Ln ändringar av grupper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of holidays</source>
        <translation>
            <numerusform>%Ln ändring av helgdagar</numerusform>
            <numerusform>%Ln ändringar av helgdagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of keys</source>
        <translation>
            <numerusform>%Ln ändring av nycklar</numerusform>
            <numerusform>%Ln ändringar av nycklar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of locks</source>
        <translation>
            <numerusform>%Ln ändring av lås</numerusform>
            <numerusform>%Ln ändringar av lås</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of locks of groups</source>
        <translation>
            <numerusform>%Ln ändring av gruppers lås</numerusform>
            <numerusform>%Ln ändringar av gruppers lås</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of people</source>
        <translation>
            <numerusform>%Ln ändring av personer</numerusform>
            <numerusform>%Ln ändringar av personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of places</source>
        <translation>
            <numerusform>%Ln ändring av platser</numerusform>
            <numerusform>%Ln ändringar av platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of settings of locks</source>
        <translation>
            <numerusform>%Ln ändring av låsinställningar</numerusform>
            <numerusform>%Ln ändringar av låsinställningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of week schedules</source>
        <translation>
            <numerusform>%Ln ändring av veckoscheman</numerusform>
            <numerusform>%Ln ändringar av veckoscheman</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of where locks stand</source>
        <translation>
            <numerusform>%Ln ändring av var lås finns</numerusform>
            <numerusform>%Ln ändringar av var lås finns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of who is in a group</source>
        <translation>
            <numerusform>%Ln ändring av vem som är i en grupp</numerusform>
            <numerusform>%Ln ändringar av vem som är i en grupp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s)</source>
        <translation>
            <numerusform>%Ln ändring väntar</numerusform>
            <numerusform>%Ln ändringar väntar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>%Ln annan ändring</numerusform>
            <numerusform>%Ln andra ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>A change that this version has no words for</source>
        <translation>En ändring som den här versionen saknar ord för</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>En nyckel</translation>
    </message>
    <message>
        <source>A key of somebody who was removed is always taken in.</source>
        <translation>En nyckel för någon som tagits bort återtas alltid.</translation>
    </message>
    <message>
        <source>A lock of the group %1</source>
        <translation>Ett lås i gruppen %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Lägg till %1</translation>
    </message>
    <message>
        <source>Add the employee %1</source>
        <translation>Lägg till medarbetaren %1</translation>
    </message>
    <message>
        <source>Add the group %1</source>
        <translation>Lägg till gruppen %1</translation>
    </message>
    <message>
        <source>Add the holiday %1</source>
        <translation>Lägg till helgdagen %1</translation>
    </message>
    <message>
        <source>Add the lock %1</source>
        <translation>Lägg till låset %1</translation>
    </message>
    <message>
        <source>Add the place %1</source>
        <translation>Lägg till platsen %1</translation>
    </message>
    <message>
        <source>Add the week schedule %1</source>
        <translation>Lägg till veckoschemat %1</translation>
    </message>
    <message>
        <source>An exception in the group %1</source>
        <translation>Ett undantag i gruppen %1</translation>
    </message>
    <message>
        <source>Before the decision</source>
        <translation>Före beslutet</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ändra %1</translation>
    </message>
    <message>
        <source>Change how the group %1 opens a lock</source>
        <translation>Ändra hur gruppen %1 öppnar ett lås</translation>
    </message>
    <message>
        <source>Change the employee %1</source>
        <translation>Ändra medarbetaren %1</translation>
    </message>
    <message>
        <source>Change the group %1</source>
        <translation>Ändra gruppen %1</translation>
    </message>
    <message>
        <source>Change the holiday %1</source>
        <translation>Ändra helgdagen %1</translation>
    </message>
    <message>
        <source>Change the key of %2 for %1</source>
        <translation>Ändra nyckeln till %2 för %1</translation>
    </message>
    <message>
        <source>Change the lock %1</source>
        <translation>Ändra låset %1</translation>
    </message>
    <message>
        <source>Change the place %1</source>
        <translation>Ändra platsen %1</translation>
    </message>
    <message>
        <source>Change the settings of the lock %1</source>
        <translation>Ändra inställningarna för låset %1</translation>
    </message>
    <message>
        <source>Change the week schedule %1</source>
        <translation>Ändra veckoschemat %1</translation>
    </message>
    <message>
        <source>End an exception in a group</source>
        <translation>Avsluta ett undantag i en grupp</translation>
    </message>
    <message>
        <source>Everything works here; what is changed waits and is sent after signing in.</source>
        <translation>Allt fungerar här; det som ändras väntar och skickas efter inloggning.</translation>
    </message>
    <message>
        <source>Give a group a received key</source>
        <translation>Ge en grupp en mottagen nyckel</translation>
    </message>
    <message>
        <source>Give the group %1 a lock</source>
        <translation>Ge gruppen %1 ett lås</translation>
    </message>
    <message>
        <source>In force now</source>
        <translation>Gäller nu</translation>
    </message>
    <message>
        <source>Issue a key of %1 to %2</source>
        <translation>Lämna ut en nyckel till %1 åt %2</translation>
    </message>
    <message>
        <source>It changes what is fixed once and for all.</source>
        <translation>Det ändrar något som är fastlagt en gång för alla.</translation>
    </message>
    <message>
        <source>It is so old that the platform no longer knows what came of it.</source>
        <translation>Den är så gammal att plattformen inte längre vet vad det blev av den.</translation>
    </message>
    <message>
        <source>It was changed at two computers at once.</source>
        <translation>Det ändrades vid två datorer samtidigt.</translation>
    </message>
    <message>
        <source>It was changed at two computers at once. The later one holds; the other value is kept here.</source>
        <translation>Det ändrades vid två datorer samtidigt. Den senare ändringen gäller; det andra värdet sparas här.</translation>
    </message>
    <message>
        <source>It was changed at two computers at once. What both permit holds until somebody decides.</source>
        <translation>Det ändrades vid två datorer samtidigt. Det som båda tillåter gäller tills någon avgör det.</translation>
    </message>
    <message>
        <source>It was made at a copy of this profile, or before an older state came back.</source>
        <translation>Den gjordes vid en kopia av profilen, eller innan ett äldre läge kom tillbaka.</translation>
    </message>
    <message>
        <source>It was removed at another computer, and what is removed stays so.</source>
        <translation>Det togs bort vid en annan dator, och det som tagits bort förblir så.</translation>
    </message>
    <message>
        <source>It was removed at one computer and added at another. Removing wins.</source>
        <translation>Det togs bort vid en dator och lades till vid en annan. Borttagning går före.</translation>
    </message>
    <message>
        <source>It was removed at one computer and changed at another. Removing wins; the change is kept for 90 days.</source>
        <translation>Det togs bort vid en dator och ändrades vid en annan. Borttagning går före; ändringen sparas i 90 dagar.</translation>
    </message>
    <message>
        <source>It was set at two computers at once. The stricter value holds until somebody decides.</source>
        <translation>Det ställdes in vid två datorer samtidigt. Det strängare värdet gäller tills någon avgör det.</translation>
    </message>
    <message>
        <source>It was taken in at one computer and changed at another. Taking in always wins. Issue a new key if needed.</source>
        <translation>Den återtogs vid en dator och ändrades vid en annan. Återtagande går alltid före. Lämna ut en ny nyckel vid behov.</translation>
    </message>
    <message>
        <source>Keep a decision about two changes that met</source>
        <translation>Spara ett beslut om två ändringar som möttes</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behållet</translation>
    </message>
    <message numerus="yes">
        <source>Let %n change(s) go</source>
        <translation>
            <numerusform>Släng %Ln ändring</numerusform>
            <numerusform>Släng %Ln ändringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n change(s) go?</source>
        <translation>
            <numerusform>Slänga %Ln ändring?</numerusform>
            <numerusform>Slänga %Ln ändringar?</numerusform>
        </translation>
    </message>
    <message>
        <source>Let it go, and add the person or key anew if that is wanted.</source>
        <translation>Släng den, och lägg till personen eller nyckeln på nytt om det önskas.</translation>
    </message>
    <message>
        <source>Let the suspended key of %2 for %1 open again</source>
        <translation>Låt den pausade nyckeln till %2 för %1 öppna igen</translation>
    </message>
    <message>
        <source>Make an exception for %2 in the group %1</source>
        <translation>Gör ett undantag för %2 i gruppen %1</translation>
    </message>
    <message>
        <source>Mend the cause and send it again, or let it go.</source>
        <translation>Åtgärda orsaken och skicka den igen, eller släng den.</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>Nästa försök om %1.</translation>
    </message>
    <message numerus="yes">
        <source>Platform: %n change(s) need(s) you</source>
        <translation>
            <numerusform>Plattform: %Ln ändring behöver dig</numerusform>
            <numerusform>Plattform: %Ln ändringar behöver dig</numerusform>
        </translation>
    </message>
    <message>
        <source>Platform: does not sync</source>
        <translation>Plattform: synkroniserar inte</translation>
    </message>
    <message>
        <source>Platform: needs you</source>
        <translation>Plattform: behöver dig</translation>
    </message>
    <message>
        <source>Platform: offline</source>
        <translation>Plattform: frånkopplad</translation>
    </message>
    <message>
        <source>Platform: sign in</source>
        <translation>Plattform: logga in</translation>
    </message>
    <message>
        <source>Platform: sign in again</source>
        <translation>Plattform: logga in igen</translation>
    </message>
    <message>
        <source>Platform: signed in</source>
        <translation>Plattform: inloggad</translation>
    </message>
    <message>
        <source>Platform: synced %1</source>
        <translation>Plattform: synkroniserad %1</translation>
    </message>
    <message>
        <source>Platform: syncing</source>
        <translation>Plattform: synkroniserar</translation>
    </message>
    <message>
        <source>Put %2 into the group %1</source>
        <translation>Lägg %2 i gruppen %1</translation>
    </message>
    <message>
        <source>Put an employee into a group</source>
        <translation>Lägg en medarbetare i en grupp</translation>
    </message>
    <message>
        <source>Register the lock %1</source>
        <translation>Registrera låset %1</translation>
    </message>
    <message>
        <source>Release the lock %1</source>
        <translation>Frigör låset %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>Remove the employee %1</source>
        <translation>Ta bort medarbetaren %1</translation>
    </message>
    <message>
        <source>Remove the group %1</source>
        <translation>Ta bort gruppen %1</translation>
    </message>
    <message>
        <source>Remove the holiday %1</source>
        <translation>Ta bort helgdagen %1</translation>
    </message>
    <message>
        <source>Remove the place %1</source>
        <translation>Ta bort platsen %1</translation>
    </message>
    <message>
        <source>Remove the week schedule %1</source>
        <translation>Ta bort veckoschemat %1</translation>
    </message>
    <message>
        <source>Replace the lock %1</source>
        <translation>Byt ut låset %1</translation>
    </message>
    <message>
        <source>Return the key of %2 for %1 to the stock</source>
        <translation>Lämna tillbaka nyckeln till %2 för %1 till lagret</translation>
    </message>
    <message>
        <source>Say by which group %2 has a key</source>
        <translation>Ange via vilken grupp %2 har en nyckel</translation>
    </message>
    <message>
        <source>Say where the lock %1 stands</source>
        <translation>Ange var låset %1 finns</translation>
    </message>
    <message>
        <source>Send it again if it still holds, or let it go.</source>
        <translation>Skicka den igen om den ännu gäller, eller släng den.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Någon</translation>
    </message>
    <message>
        <source>Something that is not here any more</source>
        <translation>Något som inte längre finns här</translation>
    </message>
    <message>
        <source>Suspend the key of %2 for %1</source>
        <translation>Pausa nyckeln till %2 för %1</translation>
    </message>
    <message>
        <source>Take a lock from a group</source>
        <translation>Ta ett lås från en grupp</translation>
    </message>
    <message>
        <source>Take a received key from a group</source>
        <translation>Ta en mottagen nyckel från en grupp</translation>
    </message>
    <message>
        <source>Take an employee out of a group</source>
        <translation>Ta en medarbetare ur en grupp</translation>
    </message>
    <message>
        <source>Take in the key of %2 for %1</source>
        <translation>Återta nyckeln till %2 för %1</translation>
    </message>
    <message>
        <source>Take somebody out of a group</source>
        <translation>Ta någon ur en grupp</translation>
    </message>
    <message>
        <source>Taken instead</source>
        <translation>Taget i stället</translation>
    </message>
    <message>
        <source>The group %1</source>
        <translation>Gruppen %1</translation>
    </message>
    <message>
        <source>The holiday %1</source>
        <translation>Helgdagen %1</translation>
    </message>
    <message>
        <source>The key of %2 for %1</source>
        <translation>Nyckeln till %2 för %1</translation>
    </message>
    <message>
        <source>The lock %1</source>
        <translation>Låset %1</translation>
    </message>
    <message>
        <source>The other value</source>
        <translation>Det andra värdet</translation>
    </message>
    <message>
        <source>The place %1</source>
        <translation>Platsen %1</translation>
    </message>
    <message>
        <source>The platform did not take a change of another computer.</source>
        <translation>Plattformen tog inte emot en ändring från en annan dator.</translation>
    </message>
    <message>
        <source>The platform does not know the lock yet: it is registered first.</source>
        <translation>Plattformen känner inte låset ännu: det registreras först.</translation>
    </message>
    <message>
        <source>The platform does not know the person yet.</source>
        <translation>Plattformen känner inte personen ännu.</translation>
    </message>
    <message>
        <source>The platform does not know the week schedule yet.</source>
        <translation>Plattformen känner inte veckoschemat ännu.</translation>
    </message>
    <message>
        <source>The platform does not know what this changes.</source>
        <translation>Plattformen känner inte till det som detta ändrar.</translation>
    </message>
    <message>
        <source>The platform does not take it in this form.</source>
        <translation>Plattformen tar inte emot den i den formen.</translation>
    </message>
    <message>
        <source>The platform had this change before, with other content.</source>
        <translation>Plattformen har haft ändringen tidigare, med annat innehåll.</translation>
    </message>
    <message>
        <source>The platform knows more of this computer than the profile itself. So nothing is sent by itself: sign in again, then look through what was laid aside and send it again or let it go.</source>
        <translation>Plattformen vet mer om datorn än profilen själv. Därför skickas inget av sig självt: logga in igen, gå sedan igenom det som lagts åt sidan och skicka det igen eller släng det.</translation>
    </message>
    <message>
        <source>The week schedule %1</source>
        <translation>Veckoschemat %1</translation>
    </message>
    <message>
        <source>They are never sent. What the platform has is shown again; what it never had stays here alone.</source>
        <translation>De skickas aldrig. Det plattformen har visas igen; det den aldrig haft stannar bara här.</translation>
    </message>
    <message>
        <source>This account may not change it.</source>
        <translation>Kontot får inte ändra det.</translation>
    </message>
    <message>
        <source>This profile is a copy, or an older state that came back</source>
        <translation>Profilen är en kopia, eller ett äldre läge som kommit tillbaka</translation>
    </message>
    <message>
        <source>This profile is not signed in</source>
        <translation>Profilen är inte inloggad</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>Försöker igen nu.</translation>
    </message>
    <message>
        <source>Two changes met.</source>
        <translation>Två ändringar möttes.</translation>
    </message>
    <message>
        <source>Where the lock %1 stands</source>
        <translation>Var låset %1 finns</translation>
    </message>
    <message>
        <source>Who is in the group %1</source>
        <translation>Vem som är i gruppen %1</translation>
    </message>
    <message>
        <source>a lock that is not here</source>
        <translation>ett lås som inte finns här</translation>
    </message>
    <message>
        <source>a place that was removed</source>
        <translation>en plats som tagits bort</translation>
    </message>
    <message>
        <source>a schedule that was removed</source>
        <translation>ett tidsschema som tagits bort</translation>
    </message>
    <message>
        <source>as on any other day</source>
        <translation>som andra dagar</translation>
    </message>
    <message>
        <source>at any hour</source>
        <translation>när som helst</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>genast</translation>
    </message>
    <message>
        <source>back in the stock</source>
        <translation>åter i lager</translation>
    </message>
    <message>
        <source>beeper</source>
        <translation>ljudsignal</translation>
    </message>
    <message>
        <source>building</source>
        <translation>byggnad</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>avgör</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>avgjort</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>första dag</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>våningsplan</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupp</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>tider</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>utlämnad</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just nu</translation>
    </message>
    <message>
        <source>laid aside</source>
        <translation>lagd åt sidan</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>senaste kontakt %1</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>sista dag</translation>
    </message>
    <message>
        <source>later</source>
        <translation>senare</translation>
    </message>
    <message>
        <source>media</source>
        <translation>nyckelbärare</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>sammanfört</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>inget slut</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>inte inloggad</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anteckning</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>ingenstans</translation>
    </message>
    <message>
        <source>office mode</source>
        <translation>kontorsläge</translation>
    </message>
    <message>
        <source>office mode from</source>
        <translation>kontorsläge från</translation>
    </message>
    <message>
        <source>office mode until</source>
        <translation>kontorsläge till</translation>
    </message>
    <message>
        <source>on holidays</source>
        <translation>på helgdagar</translation>
    </message>
    <message>
        <source>open all day</source>
        <translation>öppet hela dagen</translation>
    </message>
    <message>
        <source>opening time</source>
        <translation>öppningstid</translation>
    </message>
    <message>
        <source>opens when blocked</source>
        <translation>öppnar vid spärr</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordning</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plats</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>nekade</translation>
    </message>
    <message>
        <source>somebody who was removed</source>
        <translation>någon som tagits bort</translation>
    </message>
    <message>
        <source>state</source>
        <translation>status</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>pausad</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>återtagen</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>tidszon</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>lägenhet</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>väntar</translation>
    </message>
    <message>
        <source>week schedule</source>
        <translation>veckoschema</translation>
    </message>
    <message>
        <source>where it lies</source>
        <translation>var den ligger</translation>
    </message>
    <message>
        <source>wrong codes allowed</source>
        <translation>tillåtna fel koder</translation>
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
        <translation>%1 måste programmeras.</translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) must be programmed.</source>
        <translation>
            <numerusform>%Ln lås måste programmeras.</numerusform>
            <numerusform>%Ln lås måste programmeras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln rad</numerusform>
            <numerusform>%Ln rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay as they are:</source>
        <translation>
            <numerusform>%Ln rad förblir som den är:</numerusform>
            <numerusform>%Ln rader förblir som de är:</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be undone here: the organisation has been told. Take the key in instead.</source>
        <translation>Kan inte ångras här: organisationen har fått veta det. Återta nyckeln i stället.</translation>
    </message>
    <message>
        <source>Cannot be undone.</source>
        <translation>Kan inte ångras.</translation>
    </message>
    <message>
        <source>Cannot be undone: locks may have shut the computer out already.</source>
        <translation>Kan inte ångras: lås kan redan ha stängt ute datorn.</translation>
    </message>
    <message>
        <source>Cannot be undone: the code is used up at the platform.</source>
        <translation>Kan inte ångras: koden är förbrukad på plattformen.</translation>
    </message>
    <message>
        <source>Cannot be undone: the lock erased its owner and its list.</source>
        <translation>Kan inte ångras: låset har raderat sin ägare och sin lista.</translation>
    </message>
    <message>
        <source>Cannot be undone: the lock has a new owner. Release the lock instead.</source>
        <translation>Kan inte ångras: låset har en ny ägare. Frigör låset i stället.</translation>
    </message>
    <message>
        <source>Cannot be undone: the lock runs the new firmware.</source>
        <translation>Kan inte ångras: låset kör den nya programvaran.</translation>
    </message>
    <message>
        <source>Cannot be undone: the old hardware is no longer in use.</source>
        <translation>Kan inte ångras: den gamla maskinvaran används inte längre.</translation>
    </message>
    <message>
        <source>Cannot be undone: whoever found the medium could open. Issue it again by hand.</source>
        <translation>Kan inte ångras: den som hittade nyckelbäraren skulle kunna öppna. Lämna ut den igen för hand.</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Gjort igen</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Gjort igen: %1.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ångra: %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ångrat</translation>
    </message>
    <message>
        <source>Undone. Something else was done since, so it cannot be redone.</source>
        <translation>Ångrat. Något annat har gjorts sedan dess, så det kan inte göras om.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Ångrat: %1.</translation>
    </message>
    <message>
        <source>added lock</source>
        <translation>tillagt lås</translation>
    </message>
    <message>
        <source>addition to group</source>
        <translation>tillägg i grupp</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändra</translation>
    </message>
    <message>
        <source>change of keys</source>
        <translation>ändring av nycklar</translation>
    </message>
    <message>
        <source>change of locks</source>
        <translation>ändring av lås</translation>
    </message>
    <message>
        <source>change of people</source>
        <translation>ändring av personer</translation>
    </message>
    <message>
        <source>days of key</source>
        <translation>nyckelns dagar</translation>
    </message>
    <message>
        <source>deleted floor plan</source>
        <translation>borttagen planritning</translation>
    </message>
    <message>
        <source>deleted group</source>
        <translation>raderad grupp</translation>
    </message>
    <message>
        <source>deleted photo of lock</source>
        <translation>borttaget foto av lås</translation>
    </message>
    <message>
        <source>details</source>
        <translation>uppgifter</translation>
    </message>
    <message>
        <source>end date</source>
        <translation>slutdatum</translation>
    </message>
    <message>
        <source>end of suspension</source>
        <translation>slut på paus</translation>
    </message>
    <message>
        <source>exception in group</source>
        <translation>undantag i grupp</translation>
    </message>
    <message>
        <source>firmware update</source>
        <translation>uppdatering av programvara</translation>
    </message>
    <message>
        <source>floor plan</source>
        <translation>planritning</translation>
    </message>
    <message>
        <source>given back key</source>
        <translation>återlämnad nyckel</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupp</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>helgdag</translation>
    </message>
    <message>
        <source>import of people</source>
        <translation>import av personer</translation>
    </message>
    <message>
        <source>issued key</source>
        <translation>utlämnad nyckel</translation>
    </message>
    <message>
        <source>key of an organisation</source>
        <translation>nyckel till en organisation</translation>
    </message>
    <message>
        <source>keys of group</source>
        <translation>gruppens nycklar</translation>
    </message>
    <message>
        <source>lock for group</source>
        <translation>lås till grupp</translation>
    </message>
    <message>
        <source>lock on the floor plan</source>
        <translation>lås på planritningen</translation>
    </message>
    <message>
        <source>lock settings</source>
        <translation>låsinställningar</translation>
    </message>
    <message>
        <source>lock taken from group</source>
        <translation>lås taget från grupp</translation>
    </message>
    <message>
        <source>lock taken off the floor plan</source>
        <translation>lås borttaget från planritningen</translation>
    </message>
    <message>
        <source>lost computer</source>
        <translation>förlorad dator</translation>
    </message>
    <message>
        <source>lost medium</source>
        <translation>förlorad nyckelbärare</translation>
    </message>
    <message>
        <source>move-out</source>
        <translation>utflyttning</translation>
    </message>
    <message>
        <source>moved place</source>
        <translation>flyttad plats</translation>
    </message>
    <message>
        <source>name of group</source>
        <translation>gruppens namn</translation>
    </message>
    <message>
        <source>name of lock</source>
        <translation>låsets namn</translation>
    </message>
    <message>
        <source>name of place</source>
        <translation>platsens namn</translation>
    </message>
    <message>
        <source>new group</source>
        <translation>ny grupp</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>ny person</translation>
    </message>
    <message>
        <source>new place</source>
        <translation>ny plats</translation>
    </message>
    <message>
        <source>photo of lock</source>
        <translation>foto av lås</translation>
    </message>
    <message>
        <source>place of lock</source>
        <translation>låsets plats</translation>
    </message>
    <message>
        <source>released lock</source>
        <translation>frigjort lås</translation>
    </message>
    <message>
        <source>removal from group</source>
        <translation>borttagning ur grupp</translation>
    </message>
    <message>
        <source>removed group</source>
        <translation>borttagen grupp</translation>
    </message>
    <message>
        <source>removed holiday</source>
        <translation>borttagen helgdag</translation>
    </message>
    <message>
        <source>removed person</source>
        <translation>borttagen person</translation>
    </message>
    <message>
        <source>removed place</source>
        <translation>borttagen plats</translation>
    </message>
    <message>
        <source>removed schedule</source>
        <translation>borttaget tidsschema</translation>
    </message>
    <message>
        <source>replaced lock</source>
        <translation>utbytt lås</translation>
    </message>
    <message>
        <source>rules of key</source>
        <translation>nyckelns regler</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>tidsschema</translation>
    </message>
    <message>
        <source>suspension</source>
        <translation>paus</translation>
    </message>
    <message>
        <source>take-in</source>
        <translation>återtagande</translation>
    </message>
    <message>
        <source>take-in from an organisation</source>
        <translation>återtagande från en organisation</translation>
    </message>
    <message>
        <source>used code</source>
        <translation>använd kod</translation>
    </message>
</context>
<context>
    <name>verbs</name>
    <message>
        <source>Enter code %1</source>
        <translation>Ange kod %1</translation>
    </message>
    <message>
        <source>Issue key %1</source>
        <translation>Lämna ut nyckel %1</translation>
    </message>
    <message>
        <source>Lock settings %1</source>
        <translation>Låsinställningar %1</translation>
    </message>
    <message>
        <source>Print acceptance dossier %1</source>
        <translation>Skriv ut överlämningsprotokoll %1</translation>
    </message>
    <message>
        <source>Print key list %1</source>
        <translation>Skriv ut nyckellista %1</translation>
    </message>
    <message>
        <source>Program %1</source>
        <translation>Programmera %1</translation>
    </message>
    <message>
        <source>Report lost %1</source>
        <translation>Anmäl förlorad %1</translation>
    </message>
    <message>
        <source>Set clock %1</source>
        <translation>Ställ klockan %1</translation>
    </message>
    <message>
        <source>Show events %1</source>
        <translation>Visa händelser %1</translation>
    </message>
    <message>
        <source>Suspend keys %1</source>
        <translation>Pausa nycklar %1</translation>
    </message>
    <message>
        <source>Take in keys %1</source>
        <translation>Återta nycklar %1</translation>
    </message>
    <message>
        <source>Who could open %1</source>
        <translation>Vem kunde öppna %1</translation>
    </message>
</context>
<context>
    <name>walk</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 och %Ln till</numerusform>
            <numerusform>%1 och %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 misslyckade</translation>
    </message>
    <message>
        <source>%1 is heard best. Looking whether another one is nearer.</source>
        <translation>%1 hörs bäst. Söker om ett annat är närmare.</translation>
    </message>
    <message>
        <source>%1 is heard, but from too far away. Walk to its door.</source>
        <translation>%1 hörs, men för långt bort. Gå till dess dörr.</translation>
    </message>
    <message numerus="yes">
        <source>%1 report a low battery. Take %n set(s) of batteries along.</source>
        <translation>
            <numerusform>%1 anmäler svagt batteri. Ta med %Ln sats batterier.</numerusform>
            <numerusform>%1 anmäler svagt batteri. Ta med %Ln satser batterier.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reports a low battery. Take a set of batteries along.</source>
        <translation>%1 anmäler svagt batteri. Ta med en sats batterier.</translation>
    </message>
    <message>
        <source>%1 was left in the middle</source>
        <translation>%1 lämnades halvvägs</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln ändring</numerusform>
            <numerusform>%Ln ändringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) read</source>
        <translation>
            <numerusform>%Ln händelse läst</numerusform>
            <numerusform>%Ln händelser lästa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), %1</source>
        <translation>
            <numerusform>%Ln händelse, %1</numerusform>
            <numerusform>%Ln händelser, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) done</source>
        <translation>
            <numerusform>%Ln lås klart</numerusform>
            <numerusform>%Ln lås klara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) wait</source>
        <translation>
            <numerusform>%Ln lås väntar</numerusform>
            <numerusform>%Ln lås väntar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium/media stopped already.</source>
        <translation>
            <numerusform>%Ln nyckelbärare redan stoppad.</numerusform>
            <numerusform>%Ln nyckelbärare redan stoppade.</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Vid %1</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Avbrutet</translation>
    </message>
    <message>
        <source>Confirm by read-back, then go to the next door</source>
        <translation>Bekräfta genom återläsning, gå sedan till nästa dörr</translation>
    </message>
    <message>
        <source>Confirmed by read-back</source>
        <translation>Bekräftat genom återläsning</translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation>Bekräftar</translation>
    </message>
    <message>
        <source>Connect and read the events</source>
        <translation>Anslut och läs händelserna</translation>
    </message>
    <message>
        <source>Connect and read what the lock holds</source>
        <translation>Anslut och läs vad låset innehåller</translation>
    </message>
    <message>
        <source>Connected and read: as the last receipt</source>
        <translation>Anslutet och läst: som senaste kvittot</translation>
    </message>
    <message>
        <source>Connected and read: others wrote it, merged</source>
        <translation>Anslutet och läst: andra har skrivit det, sammanfört</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Ansluter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Done. Go to the next door.</source>
        <translation>Klart. Gå till nästa dörr.</translation>
    </message>
    <message>
        <source>Every door done</source>
        <translation>Alla dörrar klara</translation>
    </message>
    <message>
        <source>Every lock holds what is wanted.</source>
        <translation>Alla lås innehåller det som önskas.</translation>
    </message>
    <message>
        <source>Faint signal, walk nearer</source>
        <translation>Svag signal, gå närmare</translation>
    </message>
    <message>
        <source>Go to the next door</source>
        <translation>Gå till nästa dörr</translation>
    </message>
    <message>
        <source>Good signal, a few steps from this door</source>
        <translation>God signal, några steg från dörren</translation>
    </message>
    <message>
        <source>List %1 is on the lock</source>
        <translation>Lista %1 finns på låset</translation>
    </message>
    <message>
        <source>List %1 sent</source>
        <translation>Lista %1 skickad</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Lyssnar</translation>
    </message>
    <message>
        <source>Listening, no lock with work is near</source>
        <translation>Lyssnar, inget lås med arbete är nära</translation>
    </message>
    <message>
        <source>No lock is begun</source>
        <translation>Inget lås är påbörjat</translation>
    </message>
    <message>
        <source>No signal at the moment</source>
        <translation>Ingen signal just nu</translation>
    </message>
    <message>
        <source>Not programmed. The walk goes on.</source>
        <translation>Inte programmerat. Ronden fortsätter.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Inte nått</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Inget att göra</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Inget att skicka</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausat</translation>
    </message>
    <message>
        <source>Press P to go on. What is on the locks stays.</source>
        <translation>Tryck på P för att fortsätta. Det som finns på låsen är kvar.</translation>
    </message>
    <message>
        <source>Reading the events</source>
        <translation>Läser händelserna</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Läser listan</translation>
    </message>
    <message numerus="yes">
        <source>Removing %n key(s)</source>
        <translation>
            <numerusform>Tar bort %Ln nyckel</numerusform>
            <numerusform>Tar bort %Ln nycklar</numerusform>
        </translation>
    </message>
    <message>
        <source>Send list %1</source>
        <translation>Skicka lista %1</translation>
    </message>
    <message>
        <source>Send the list</source>
        <translation>Skicka listan</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n change(s)</source>
        <translation>
            <numerusform>Skickar %Ln ändring</numerusform>
            <numerusform>Skickar %Ln ändringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n new key(s)</source>
        <translation>
            <numerusform>Skickar %Ln ny nyckel</numerusform>
            <numerusform>Skickar %Ln nya nycklar</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending list %1</source>
        <translation>Skickar lista %1</translation>
    </message>
    <message>
        <source>Sending the list</source>
        <translation>Skickar listan</translation>
    </message>
    <message>
        <source>Setting the clock</source>
        <translation>Ställer klockan</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Överhoppat</translation>
    </message>
    <message>
        <source>Some doors are left</source>
        <translation>Några dörrar är kvar</translation>
    </message>
    <message>
        <source>Stopping keys first</source>
        <translation>Stoppar nycklar först</translation>
    </message>
    <message>
        <source>Strong signal, you stand at this door</source>
        <translation>Stark signal, du står vid dörren</translation>
    </message>
    <message>
        <source>The lock that is heard best and has work is programmed by itself. Keep the laptop within 3 m of it.</source>
        <translation>Låset som hörs bäst och har arbete programmeras av sig självt. Håll datorn inom 3 m från det.</translation>
    </message>
    <message>
        <source>The old list stays in force.</source>
        <translation>Den gamla listan gäller fortfarande.</translation>
    </message>
    <message>
        <source>The old list stays in force; the next time goes on at byte %1.</source>
        <translation>Den gamla listan gäller; nästa gång fortsätter det vid byte %1.</translation>
    </message>
    <message>
        <source>The walk has ended</source>
        <translation>Ronden är slut</translation>
    </message>
    <message>
        <source>Walk nearer</source>
        <translation>Gå närmare</translation>
    </message>
    <message>
        <source>Walk to a door</source>
        <translation>Gå till en dörr</translation>
    </message>
    <message>
        <source>Was anything changed?</source>
        <translation>Har något ändrats?</translation>
    </message>
    <message>
        <source>Weak signal, walk nearer if it breaks off</source>
        <translation>Svag signal, gå närmare om den bryts</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Det här hände</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Gör så här</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>byte</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation>misslyckades, %1</translation>
    </message>
    <message>
        <source>goes on at byte %1</source>
        <translation>fortsätter vid byte %1</translation>
    </message>
    <message>
        <source>list %2, %1</source>
        <translation>lista %2, %1</translation>
    </message>
    <message>
        <source>locks</source>
        <translation>lås</translation>
    </message>
    <message numerus="yes">
        <source>log unread for %n day(s)</source>
        <translation>
            <numerusform>loggen oläst i %Ln dag</numerusform>
            <numerusform>loggen oläst i %Ln dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>others wrote its list</source>
        <translation>andra skrev dess lista</translation>
    </message>
    <message>
        <source>the link broke, try %1</source>
        <translation>anslutningen bröts, försök %1</translation>
    </message>
    <message>
        <source>went on at byte %1</source>
        <translation>fortsatte vid byte %1</translation>
    </message>
</context>
<context>
    <name>who</name>
    <message numerus="yes">
        <source>%n person(people)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
    <message>
        <source>By plan nobody could open it; what was on the lock is not known.</source>
        <translation>Enligt planen kunde ingen öppna det; vad som fanns på låset är inte känt.</translation>
    </message>
    <message>
        <source>By plan: %1</source>
        <translation>Enligt plan: %1</translation>
    </message>
    <message>
        <source>By proof: %1</source>
        <translation>Enligt bevis: %1</translation>
    </message>
    <message>
        <source>By rights alone: mechanical keys, office mode and doors left open are not in it.</source>
        <translation>Bara rättigheter: mekaniska nycklar, kontorsläge och öppna dörrar ingår inte.</translation>
    </message>
    <message>
        <source>Closed by “%1”: the day was a holiday.</source>
        <translation>Stängt enligt ”%1”: dagen var en helgdag.</translation>
    </message>
    <message>
        <source>Hours changed: %1</source>
        <translation>Tider ändrade: %1</translation>
    </message>
    <message>
        <source>Hours: “%1”.</source>
        <translation>Tider: ”%1”.</translation>
    </message>
    <message>
        <source>In force since %1, and on the lock.</source>
        <translation>Gäller sedan %1, och finns på låset.</translation>
    </message>
    <message>
        <source>In force since %1; the lock had %2 of its %3 media.</source>
        <translation>Gäller sedan %1; låset hade %2 av dess %3 nyckelbärare.</translation>
    </message>
    <message>
        <source>Its days may have been others: what they were then is not kept.</source>
        <translation>Dess dagar kan ha varit andra: vilka de var då finns inte sparat.</translation>
    </message>
    <message>
        <source>Its hours may have been others: what they were then is not kept.</source>
        <translation>Dess tider kan ha varit andra: vilka de var då finns inte sparat.</translation>
    </message>
    <message>
        <source>Its key had no medium.</source>
        <translation>Nyckeln hade ingen nyckelbärare.</translation>
    </message>
    <message>
        <source>Its media may have been others: what they were then is not kept.</source>
        <translation>Dess nyckelbärare kan ha varit andra: vilka de var då finns inte sparat.</translation>
    </message>
    <message>
        <source>Key becomes valid: %1</source>
        <translation>Nyckeln blir giltig: %1</translation>
    </message>
    <message>
        <source>Key came back: %1</source>
        <translation>Nyckeln kom tillbaka: %1</translation>
    </message>
    <message>
        <source>Key changed: %1</source>
        <translation>Nyckeln ändrad: %1</translation>
    </message>
    <message>
        <source>Key in force: %1</source>
        <translation>Nyckeln aktiv: %1</translation>
    </message>
    <message>
        <source>Key no longer valid: %1</source>
        <translation>Nyckeln inte längre giltig: %1</translation>
    </message>
    <message>
        <source>Key suspended: %1</source>
        <translation>Nyckeln pausad: %1</translation>
    </message>
    <message>
        <source>Key taken in: %1</source>
        <translation>Nyckeln återtagen: %1</translation>
    </message>
    <message>
        <source>No key was planned any more; the lock still had it.</source>
        <translation>Ingen nyckel var längre planerad; låset hade den ännu.</translation>
    </message>
    <message>
        <source>No key was planned, and the lock let nothing of it open.</source>
        <translation>Ingen nyckel var planerad, och låset lät inget av den öppna.</translation>
    </message>
    <message>
        <source>No medium was left by plan; the lock still had one.</source>
        <translation>Ingen nyckelbärare var kvar enligt planen; låset hade ännu en.</translation>
    </message>
    <message>
        <source>Nobody could open it: no key was planned, and none was on the lock.</source>
        <translation>Ingen kunde öppna det: ingen nyckel var planerad och ingen fanns på låset.</translation>
    </message>
    <message>
        <source>Nobody known here</source>
        <translation>Ingen som är känd här</translation>
    </message>
    <message>
        <source>Not within its days or hours by plan; the lock went by other ones.</source>
        <translation>Utanför dess dagar eller tider enligt planen; låset följde andra.</translation>
    </message>
    <message>
        <source>Other hardware was in this door then: %1.</source>
        <translation>En annan maskinvara satt i dörren då: %1.</translation>
    </message>
    <message>
        <source>Outside the hours of “%1”.</source>
        <translation>Utanför tiderna för ”%1”.</translation>
    </message>
    <message>
        <source>Planned since %1; on the lock it was still suspended.</source>
        <translation>Planerad sedan %1; på låset var den ännu pausad.</translation>
    </message>
    <message>
        <source>Planned since %1; the lock did not have it yet.</source>
        <translation>Planerad sedan %1; låset hade den inte ännu.</translation>
    </message>
    <message>
        <source>Planned since %1; the lock went by other days or hours.</source>
        <translation>Planerad sedan %1; låset följde andra dagar eller tider.</translation>
    </message>
    <message>
        <source>Planned since %1; what the lock held then is not known.</source>
        <translation>Planerad sedan %1; vad låset innehöll då är inte känt.</translation>
    </message>
    <message>
        <source>Proven by the lock&apos;s receipt of %1.</source>
        <translation>Styrkt av låsets kvitto från %1.</translation>
    </message>
    <message>
        <source>Some keys were changed at another desk. Their days and hours of then may not be known here.</source>
        <translation>Några nycklar ändrades vid en annan dator. Deras dåvarande dagar och tider är kanske inte kända här.</translation>
    </message>
    <message>
        <source>Suspended %1; the lock did not know of it yet.</source>
        <translation>Pausad %1; låset visste det inte ännu.</translation>
    </message>
    <message>
        <source>Suspended since %1.</source>
        <translation>Pausad sedan %1.</translation>
    </message>
    <message>
        <source>Taken in %1.</source>
        <translation>Återtagen %1.</translation>
    </message>
    <message>
        <source>Taken in %1; the lock still had it.</source>
        <translation>Återtagen %1; låset hade den ännu.</translation>
    </message>
    <message>
        <source>The lock proved its list</source>
        <translation>Låset styrkte sin lista</translation>
    </message>
    <message>
        <source>The lock was released and its list erased</source>
        <translation>Låset frigjordes och dess lista raderades</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set back: the time from %1 to %2 came twice. The order of what was done is sure, the exact moment is not.</source>
        <translation>Datorns klocka ställdes tillbaka: tiden från %1 till %2 kom två gånger. Ordningen på det som gjordes är säker, men inte den exakta tidpunkten.</translation>
    </message>
    <message>
        <source>This lock never proved what it holds, so only the plan is known.</source>
        <translation>Låset har aldrig styrkt vad det innehåller, så bara planen är känd.</translation>
    </message>
    <message>
        <source>Valid %1 to %2.</source>
        <translation>Giltig %1 till %2.</translation>
    </message>
    <message>
        <source>Valid only from %1 on.</source>
        <translation>Giltig först från %1.</translation>
    </message>
    <message>
        <source>Valid only until %1.</source>
        <translation>Giltig bara till %1.</translation>
    </message>
    <message>
        <source>Was removed since.</source>
        <translation>Har tagits bort sedan dess.</translation>
    </message>
    <message>
        <source>What this lock proved is kept from %1 on. For this moment only the plan is known.</source>
        <translation>Det låset har styrkt finns sparat från %1. För den här tidpunkten är bara planen känd.</translation>
    </message>
    <message>
        <source>Written by others: no key of this building, but on the lock.</source>
        <translation>Skrivet av andra: ingen nyckel i den här byggnaden, men på låset.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %Ln till</numerusform>
            <numerusform>och %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>closed, holiday</source>
        <translation>stängt, helgdag</translation>
    </message>
    <message>
        <source>could open</source>
        <translation>kunde öppna</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>ingen nyckel</translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>inte längre giltig</translation>
    </message>
    <message>
        <source>no medium</source>
        <translation>ingen nyckelbärare</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>not on the lock</source>
        <translation>inte på låset</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>inte giltig ännu</translation>
    </message>
    <message>
        <source>outside its hours</source>
        <translation>utanför dess tider</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>pausad</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>återtagen</translation>
    </message>
</context>
</TS>
