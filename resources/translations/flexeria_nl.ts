<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Code, part %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComboField</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose a date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dongle</name>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dongle is the radio between this computer and the locks. Plug it in and choose its port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No port was found. It can be chosen later in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was anything changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Remove filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome to Flexeria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks, keys and people of your buildings. How do you want to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first key in under 2 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer, no account needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks behave like real ones, faults included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it later with one click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulated house with 12 locks and 40 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this profile is protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the management platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dongle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First lock: type or scan its label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up my building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 10 minutes. You can stop and go on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the lock&apos;s label at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrameData</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform: sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform: offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Platform: signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform: synced just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform: synced %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dongle chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dongle on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lock needs programming</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) need programming</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlobalSearchField</name>
    <message>
        <source>Find locks, people, keys or a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Help and keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobArea</name>
    <message>
        <source>No running jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the running jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No running jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>Dongle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No port was found. Plug the dongle in and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the dongle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dongle %1 is in use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Language and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a sheet, dialog or list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Close while jobs are running?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) will be cancelled. What a lock already has stays in it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel jobs and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed in “%1” is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave and lose input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>Address of the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token stands in the message that opened your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform keeps the periods and stock of your locks. Locks can be added before signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address begins with https://, or http:// on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enrolment token is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlatformCard</name>
    <message>
        <source>Account and platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enrolment token is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is signed in as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>This computer keeps the key; it opens when you log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase that is typed at every start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 characters; several words are best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no safe place for the key, so a passphrase protects the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can restore a lost passphrase. Write it down and keep it where the keys are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is too short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemovableChip</name>
    <message>
        <source>Press Delete to remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. A part of a name or number is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Protect the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dongle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish setting up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideSheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase of this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the internet connection. What waits is sent as soon as it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>platform cannot be reached: there is no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>platform did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection to the platform broke before its answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>platform answers, but cannot work just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many codes were wrong, so the platform waits {retry_after} s before the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the code with the card meanwhile. Nothing was used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many codes were wrong, so the platform waits a while before the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page answered instead of the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network probably wants a sign-in: open a browser, sign in there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the platform could not be read, and nothing of it was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays so, install the newest version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refused, for a reason that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version of this program. If it stays so, send the details to your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not accept this sign-in: the token is wrong, used or has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a new enrolment token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform knows this lock with another label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the label belongs to this lock, then register it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not know a lock with this serial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the label. If it is right, ask where the lock was bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform had this task before, with other content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details and send them to your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform wants a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the date of this computer. In a company network, ask who looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the platform cannot be trusted, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address from the message that opened your account. It begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address with http:// is for a platform on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no port {port} on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the dongle in, or choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port of the dongle does not exist on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the port of the dongle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not open the port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who looks after this computer for access to its ports (on Linux: the group dialout).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not open the port of the dongle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dongle at {port} was unplugged while it was in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in again and go on. What the lock already has is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dongle was unplugged while it was in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing at {port} answers as a dongle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this is the port of the dongle, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing at this port answers as a dongle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dongle at {port} speaks a version that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another dongle, or install the newest version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dongle speaks a version that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link {link} is of a kind that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a dongle from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of link does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluetooth of the computer itself cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a dongle instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the simulated house cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the demo building again, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} was not heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the dongle within 5 m of the door, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock was not heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} was heard, but no connection came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the dongle closer to the door, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock was heard, but no connection came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock {found} answered where lock {wanted} was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the serial on the label of this door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another lock than the expected one answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the lock {serial} broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the dongle within 5 m of the door, then go on. What the lock already has is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the lock broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} stopped answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock stopped answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation with the lock had already ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; a new connection is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side sent something that a lock or dongle never sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check dongle and door. If it happens again, send the details to your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} did not prove that it is the one added here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the serial on the door. If the lock was replaced, release it here and add the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock did not prove that it is the one added here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label does not belong to the lock {serial}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type the label that came with this very lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label does not belong to this lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The button of the lock {serial} was not pressed in the last 2 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button at the inside of the lock, then add it within 2 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The button of the lock was not pressed in the last 2 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is working with the lock {serial}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is working with the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} pauses after too many failed tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock pauses after too many failed tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} has no owner: it was released or never added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the lock with its label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock has no owner: it was released or never added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} belongs to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner must release it before it can be added here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock belongs to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware of the lock {serial} speaks a version that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware of the lock speaks a version that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt of the lock {serial} does not prove what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust its state until it has been read back. Send the details to your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt of the lock does not prove what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list read back from the lock {serial} does not match its receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it back again. If it stays so, copy the details and send them to your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list read back from the lock does not match its receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} refused, for a reason that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock refused, for a reason that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} reports a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for its state, then try again. If it stays so, have the lock looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock reports a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} does not accept a value that was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock does not accept a value that was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware of the lock {serial} does not know this command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lock cannot do it; another model or newer firmware can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware of the lock does not know this command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More was sent than the lock {serial} takes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More was sent than the lock takes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} cannot do this in its present state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the state of the lock, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock cannot do this in its present state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} does not let this computer do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work with the profile that added the lock, or ask the owner for the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock does not let this computer do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right of this computer has ended by the clock of the lock {serial}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of this computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right of this computer has ended by the clock of the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner has withdrawn the right of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right of this computer has not begun yet by the clock of the lock {serial}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of this computer, then set the clock of the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right of this computer has not begun yet by the clock of the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} has lost its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock of the lock, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock has lost its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of the lock {serial} would go back by more than 5 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date and time of this computer. If they are right, the owner must set the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of the lock would go back by more than 5 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right of this computer does not include the lock {serial}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner to add the lock to your rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right of this computer does not include this lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} is doing something else just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few seconds, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is doing something else just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} got too many requests in a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock got too many requests in a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command reached the lock {serial} after its deadline, so nothing moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the command again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command reached the lock after its deadline, so nothing moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batteries of the lock {serial} are too low for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the batteries, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batteries of the lock are too low for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motor of the lock {serial} could not finish its movement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the door stands right in its frame, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motor of the lock could not finish its movement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else wrote a list to the lock {serial}: it holds list {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the list back and compare before sending. Your changes still wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else wrote a list to the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} waits for another part of the list than was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program the lock again; it begins at the right byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock waits for another part of the list than was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived at the lock {serial} is not what was announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program the lock again. The old list stays in force until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived at the lock is not what was announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} has no room for this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in keys that are no longer needed, then program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock has no room for this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} does not accept an entry of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old list stays in force. Copy the details and send them to your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock does not accept an entry of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} has dropped the unfinished upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program the lock again; it begins from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock has dropped the unfinished upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} could not store what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays so, the lock must be repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock could not store what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} has overwritten its oldest events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the log again; it goes on with the oldest event still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock has overwritten its oldest events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed or scanned is not the label of a lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the label again, or compare it character by character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label begins with FLX1, and this text does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the label is missing, or there is too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check digits of the label do not fit: a character is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial in the label is not one of a lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret part of the label is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated lock knows no fault {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated lock does not know this fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key place of this computer cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect the profile with a passphrase instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computer has no key place that programs can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key place of this computer does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key place of this computer did not keep what was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile in this folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, or choose an empty folder. Nothing is ever written over a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or set up a new profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file beside the store is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file back from a backup; without it the store cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file beside the store is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check capitals and keyboard layout, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile opens with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key place of this computer has no key for this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in as the user who made the profile, or put a backup back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in the key place of this computer does not open this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this folder belongs to this computer, or put a backup back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store of this profile cannot be read: the key is wrong, or it is another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the folder back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile was written by a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store of this profile is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop working with it and put the newest backup back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another running program has this profile open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that program first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile lies on a network drive ({kind}), where it is not safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile lies on a network drive, where it is not safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the profile may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who looks after this computer for the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store of the profile is in use by something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close programs that read the folder, such as a backup or virus scan, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk answered with a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup at once if you can, and have the disk looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption of the store is not the one this program was built for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store did not take a setting that keeps it safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again. If it stays so, send the details to your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store did not take what was to be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change was not recorded in the history, so it was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was used at a moment when it may not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program again. If it stays so, send the details to your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program did something that its makers did not foresee. Its report is {report}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details and send them to your supplier. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program did something that its makers did not foresee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lock is not registered on the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the lock first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lock is registered already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is registered by another account, its owner must release it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No period of this lock runs since {since}: only taking in is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a base code for the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No period of this lock runs: only taking in is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted} keys are wanted, and {in_stock} are in stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take keys in, or enter a code with more keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer keys are in stock than wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock would get {wanted} users more on top of {users}; it takes {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in keys that are no longer needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock would get more users than it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sharing code works only while a base period runs; the base period ended on {base_end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a base code first. The sharing code was not used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sharing code works only while a base period runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sharing option of this lock ended on {option_end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a sharing code for the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lock has no working sharing option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code was made for another purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it where it belongs; it was not used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a prepaid code: a character is wrong or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the code with the card, character by character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepaid code has 20 characters; this one has a different number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>character stands in this code that no prepaid code has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check character does not fit: a character of the code is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code is of a kind that this version does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code was used on {day} for {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code was used before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not know a working code like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the card. If it is right, ask where it was bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the owner of the account can do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not include this task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of the account to do it, or to change your role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver is not an organisation on the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name of the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The five years of this organisation ended on {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The five years of this organisation have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organisation is opened by its own code only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an organisation code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation has {employees} employees, and {wanted} more would pass its {limit} places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove employees who have left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation has no place left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing of this key stopped on {end}; what was shared stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengthen the period that ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing of this key has stopped; what was shared stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of this key does not allow that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is in that state already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key would end on {valid_until}, before it begins on {valid_from}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change one of the two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key would end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person can hold at most {limit} media of this kind in one lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of them in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person holds as many media of this kind as a lock takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lock knows the same tag, remote, phone or code already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another one, or take in the key that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is not good enough for a lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another code, or let the program make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code for a lock has digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code does not have as many digits as the lock needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code is too easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code looks like a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of keys does not add up: purchased is not stock plus issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code was to be made from values that do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holder of a key has no user number in the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lock is called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name or the serial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lock is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or add the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people are called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the person from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people have this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {name} has been added already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the list of locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lock has been added already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {name} has not accepted this profile as its owner yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press its button and add it with its label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock has not accepted this profile as its owner yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the tag, remote, phone or code does not have the right form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again, or compare it character by character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key needs a tag, a phone, a remote or a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} has this very medium for the lock {lock} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another one, or take that key in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another key of the lock has this very medium already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} still has {count} keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the keys in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person still has keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {lock} holds {count} keys that are not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the lists and decide. Your changes still wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock holds keys that are not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is not signed in to the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with an enrolment token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is signed in already as {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is signed in already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code {mask} waits already for the lock {lock}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent as soon as the platform can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same code waits already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read as a list of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list as CSV with a heading line, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file is larger than a list of people can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file is no text file; a table must be saved as CSV first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters of the file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column of the file looks like a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows have faults; the first is line {first_line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the rows in the file, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows have faults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to the lock {name} is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the port of the dongle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to this lock is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every chosen lock holds what is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {name} is being programmed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lock is being programmed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, a part of it was done and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not certain: the answer did not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not possible</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepaid codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
