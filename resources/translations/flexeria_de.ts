<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
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
    <name>AccountCard</name>
    <message numerus="yes">
        <source>%n change(s) wait(s) for the platform until you sign in again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Account and platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building management is on. It costs no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building management was not switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock owner and building manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks, people and keys stay in this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of the platform?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out. Everything stays in this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on building management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching on building management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform could not be told. Take this computer off the account on its devices page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not know this computer any more. Everything is kept; sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is a copy, or an older state that came back. Sign in as a new computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is signed in as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile was not signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was signed in as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddLockForm</name>
    <message>
        <source>A lock needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how this computer reaches the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with FLX1 and was in the box of the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label: type or paste what stands on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link: how this computer reaches the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: what people call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the lock whose serial ends with %1; it begins with FLX1 and was in its box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the label of lock %1, but the lock chosen above ends with %2. Take the label of that lock, or choose another lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link was used before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddLockNearby</name>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: the lock whose serial ends with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find locks nearby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening. Go to the door, within 5 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or go on with its label alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest first. Choose the lock in front of you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddLockSheet</name>
    <message>
        <source>%1 was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was added; its registration waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim: the lock takes this profile as its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue the first key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button at the inside of the lock; it listens for 2 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register: the platform opens it for this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The button was pressed: the lock listens for 2 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock has taken this profile as its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message>
        <source>%1 has a key of %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens as it did: %1 at %2 becomes a key of this person, from the stock of the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known yet: add a person on the page People first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BuildingsPage</name>
    <message numerus="yes">
        <source>%n lock(s) have their place.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a place inside the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building management is off for this account. Switch it on in the settings; it costs no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place in the tree first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut place, to put it somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks of this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make places of what these locks say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move place down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move place up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lock stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing lies in a door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put locks here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put locks here, or drag them onto a place of the tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cut place into the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message numerus="yes">
        <source>%n key(s) change(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change %n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was different, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The doors go by it after %n lock(s) are programmed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Their days differ and stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day as 31 Dec 2026 or 31-12-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
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
    <name>ColumnsPart</name>
    <message>
        <source>As they are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day first, 31-12-2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month first, 12/31/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen column is taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line holds headings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComboField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComputersCard</name>
    <message>
        <source>Change role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a computer in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is given up already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the computer you are working at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost or stolen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No computer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Program %n lock(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Role of the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first session with a lock puts this computer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rights of %1 are withdrawn; each lock hears of it when it is programmed.</source>
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
    <name>ConflictDetail</name>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the week schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
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
    <name>DayForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write the day as 31 Dec 2026 or 31-12-2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayHours</name>
    <message>
        <source>Add hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed. Draw a block in the bar, or add hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which days?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>This is decided already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Delete the demo building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the demo building?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its locks, people, keys and events are deleted from this computer. Your own profile stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoLabels</name>
    <message>
        <source>Labels of the demo building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press its button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the label of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dongle</name>
    <message>
        <source>Choose later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks are reached by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found. It can be chosen later in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer reaches the locks by the dongle, or by Bluetooth of its own. Plug the dongle in and choose its port, or choose Bluetooth.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoorWindow</name>
    <message>
        <source>At the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the tag, or the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the lock&apos;s button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The button was pressed: the lock can be added for two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door stays shut: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock does not react.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stands in for a person at a door of the demo building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is presented</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectCard</name>
    <message>
        <source>Enter a code and choose a lock: what it does shows here before it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the platform accepts the code counts. Offline it waits and unlocks nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform decides: the code can still be tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use code for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this code will do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnterCard</name>
    <message>
        <source>A code works once, for one lock. Typing it here does not use it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes, one per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For every code that has no lock of its own at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, building or serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One code per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste many</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was anything changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message>
        <source>Ask for a reason before events are shown or exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Events are kept for %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Events by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep events for how many days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and media go after that; how many events there were each day stays. The key ledger stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods that end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods that end by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the bars show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why so long? This is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today so far %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventsExport</name>
    <message>
        <source>%1 events written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting events to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text with separators (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text with separators (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventsFilter</name>
    <message numerus="yes">
        <source>%n kind(s) of event</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which events?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which locks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which people?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventsGate</name>
    <message numerus="yes">
        <source>Events are kept for %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>For example: report of a stolen bicycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners, building managers, organisation managers and auditors may. Ask one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason given: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why you look at events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view is recorded for %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do you look at events?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not see events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, the time and the reason are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventsHistogram</name>
    <message>
        <source>Events over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>%1 stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks keep their events until they are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the logs of the locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time at the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows %1 to %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExposureMeter</name>
    <message>
        <source>Door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doors that are closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never got onto the list of a lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lock ever knew it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message>
        <source>%1 was not programmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on at byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>%1 characters; at most %2 can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message numerus="yes">
        <source>%n lock(s), %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n person(people)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>keys wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programming renews it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proof older than 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proven by receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken in, still open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
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
    <name>FirmwareSheet</name>
    <message>
        <source>%1 bytes are on the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on its way; going on needs no file. The lock runs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is on the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a firmware file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: the new firmware and its version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware file of the maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart: the lock shows what it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send: after a break it goes on where it stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; the lock was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock refuses a lower version, a file for another model and one without its maker&apos;s signature. Until it restarts it runs what it runs now. Keys and list stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock runs %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>A simulated house with 12 locks and 40 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 10 minutes. You can stop and go on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it later with one click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First lock: type or scan its label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the lock&apos;s label at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this profile is protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks behave like real ones, faults included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks, keys and people of your buildings. How do you want to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer, no account needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up my building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the management platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dongle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Flexeria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first key in under 2 minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrameData</name>
    <message numerus="yes">
        <source>%n key(s) changed by their days: taken in, suspended or back in force.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) need programming</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluetooth, adapter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo dongle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dongle on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the lock in front of me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lock needs programming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to locks chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in, sign out: account and platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits for the platform</source>
        <translation type="unfinished"></translation>
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
        <source>At the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present a tag or a code at a door of the demo building</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>Choose a step to take it back, and with it what you did since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change stands here by its name, with a way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undo up to here: %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HolidayForm</name>
    <message>
        <source>%1 added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) follow(s) them; the day counts once their locks are programmed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) mind(s) holidays.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A lock knows days, not feasts: give each year its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No schedule minds holidays yet, so nothing changes at any door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day as 31 Dec 2026 or 31-12-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: Christmas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursRow</name>
    <message>
        <source>%1, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the next day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>%1 could be two days. Which one is meant? The answer holds for the whole column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As Excel, an address book or a bookkeeping program wrote it; drop it here or choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column that holds the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing people</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n faulty row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.xlsm);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row can be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the file differs from the people here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading a list of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The stay of %n people here would have ended already: keys they still hold are taken in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>from a CSV or XLSX file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssueForm</name>
    <message numerus="yes">
        <source>%n key(s) issued to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All media of a key count as one user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one: a tag, a remote or a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who gets the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Issue %n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Issue and program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key was issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The door opens after %n lock(s) are programmed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day as 31 Dec 2026 or 31-12-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to one person, for one or more locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssuedCode</name>
    <message>
        <source>Code of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens after programming: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell %1 this code now. It is not kept: nobody can read it again, also not in this program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobArea</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No running jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the running jobs</source>
        <translation type="unfinished"></translation>
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
        <source>%1: cancelled</source>
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
        <source>Done since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No running jobs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyDeeds</name>
    <message numerus="yes">
        <source>%n key(s) back in the stock.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) in force again; they open once their locks are programmed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) suspended; they stop opening once their locks are programmed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) taken in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still open(s) until programming confirms it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Giving back in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyFoot</name>
    <message numerus="yes">
        <source>%n key(s) chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change %n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a key to see how far it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose keys in the table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide on the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are taken in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysFilter</name>
    <message>
        <source>Every lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search holder, lock or medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message numerus="yes">
        <source>%n queued</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in and still opening</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A key lets one person open one lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the chosen keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose keys in the table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every lock holds what is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue key to organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the chosen keys opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Program %n lock(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Program the locks with changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report the medium of the chosen key as lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend the chosen keys, or give them back in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the chosen keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen keys are taken in already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more: search for them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysTab</name>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody opens this lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindsCard</name>
    <message numerus="yes">
        <source>%1, %n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(people)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the 20 characters of a card above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code of the ledger is in this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks are reached by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to the locks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkChoice</name>
    <message>
        <source>Another port or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again for ways to locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port or address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockClockTab</name>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each contact measures the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements of the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set clock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockDeeds</name>
    <message>
        <source>%1 took the command to unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s) read from %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the events of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registering %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releasing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the clock of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of %1 was not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events of %1 were not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockDetail</name>
    <message>
        <source>All events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with adding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update to firmware %1 is not finished: the lock has not shown it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lock has not accepted this profile as its owner yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lock is claimed; the platform has not registered it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockForm</name>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockHead</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update firmware</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockSettingsTab</name>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued for %1: program the lock to write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds at the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of %1 are as the lock has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocksCard</name>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Locks to program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old list stays in force on each lock until its new one is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocksField</name>
    <message>
        <source>Add a lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one or more locks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocksPage</name>
    <message>
        <source>Add lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a lock in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the lock in front of me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the label of a lock at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue key for this lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lock fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lock is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No locks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program this lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is not claimed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogReader</name>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading the logs of %n lock(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was cancelled. What had been read is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lock whose log could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>read from %n lock(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LostForm</name>
    <message numerus="yes">
        <source>%n lock(s) let it in until they are programmed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the medium that is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets the same locks, schedules and days. May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the lost tag, when it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the new tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present or type the new tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present or type the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Program these %n lock(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their period has ended, so nothing replaces it there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number, or choose a key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which medium is lost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close a sheet, dialog or list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk mode: program door by door</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyCard</name>
    <message numerus="yes">
        <source>%n code(s) pasted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock for code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Use %n code(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Use codes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MattersCard</name>
    <message>
        <source>What needs you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaField</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code for the keypad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number on the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial of the remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial on the remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediumRow</name>
    <message>
        <source>Make a code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergedList</name>
    <message>
        <source>Changes that met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two changes met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When two computers change the same at once, what came of it is told here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveInForm</name>
    <message>
        <source>%1 has the keys of %2; they open once their locks are programmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else had keys with this unit: issue them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody had this flat before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present or type the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same locks, schedules and permissions as %1, who had this flat before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveOutForm</name>
    <message numerus="yes">
        <source>%n key(s) end(s) on that day at the doors and is/are taken in the day after.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doors go by it once they are programmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stay of %1 ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NearbyRows</name>
    <message numerus="yes">
        <source>%n more further away</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NearbySheet</name>
    <message>
        <source>%1 is reached by this from now on: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as that is mended it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every lock within reach tells of itself once a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the lock in front of me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the door, within 5 m. A lock that sleeps is woken by the button at its inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lock is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be heard now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for this lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug a dongle in, or switch Bluetooth of this computer on, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to listen with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NowPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of this lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeHours</name>
    <message>
        <source>Office hours from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office hours until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message>
        <source>Add a group first, on the tab Groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an employee first, on the tab Employees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter organisation code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups with this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue key to organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code waits for the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was refused and not used up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an organisation you receive keys of others&apos; locks and decide who opens with them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overlays</name>
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
        <source>Close while jobs are running?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave and lose input</source>
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
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n matter(s), %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Issue key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesCanvas</name>
    <message>
        <source>Laying out pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PendingTab</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n still open(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, unit or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue key to this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in, or out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People hold keys. Begin with a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program the locks of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a medium of this person as lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend the chosen keys, or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the chosen keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleRail</name>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodCard</name>
    <message>
        <source>Period and level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodsCard</name>
    <message>
        <source>12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base periods that end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base periods that end, by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No base period ends within 12 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message numerus="yes">
        <source>%1 of %n proven as wanted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) still open(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a key in the table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt or return protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person holds no key. Past events keep the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person holds no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person opens no lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>%1 added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own administration; each number once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day as 31 Dec 2026 or 31-12-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceChip</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow every page to one building, floor or area</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>A place needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New place in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacePopup</name>
    <message>
        <source>Add a building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceTab</name>
    <message>
        <source>%1 was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds go by building and floor: −1, 0, 1 or a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDeeds</name>
    <message>
        <source>Open groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Program %n lock(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What a group opens is changed with the group.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>A group gives its people the same rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every lock holds what is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter locks or people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue key for the current cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No locks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Program %n lock(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Program the locks with changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a medium of this person lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only locks and people with this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend the keys of the current cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the rights of the chosen cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the filter away to see the whole plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan shows who opens which lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message numerus="yes">
        <source>%n lock(s) on it stay where they stand; only their marks go.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the floor plan of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag them onto it, or press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks that are not on the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No floor plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a PNG, JPEG or SVG picture; it stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the marks tell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message numerus="yes">
        <source>%n line(s), in this order</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), in the order of the list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Additions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lock is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Program %n lock(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Removals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the lock holds after this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole list</source>
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
        <source>After the last step you get a code and approve it in a browser, on this computer or on a phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address begins with https://, or http:// on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform keeps until when each lock can be managed and how many keys it has. Locks can be added before signing in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepaidPage</name>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reduced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the lock these codes are for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the lock this code is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the 20 characters of the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in: a code waits for the platform and unlocks nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepaid codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is not complete or has a typing error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was used for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform cannot be reached. The code for %1 waits and unlocks nothing until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform was not reached last time: a code may wait for it and unlocks nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Using %n code(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Using a code for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Using codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPart</name>
    <message>
        <source>Another tab shows the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>%1: preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer. Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Building the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting the demo building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks are fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks are programmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making prepaid codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residents move in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the demo building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile was not opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammingJobs</name>
    <message numerus="yes">
        <source>%n lock(s) not programmed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Programming %n lock(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Programming was cancelled. What a lock has taken it keeps; the next time goes on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is being programmed already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammingPage</name>
    <message numerus="yes">
        <source>%n lock(s), started %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first lock; then keys can be sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every lock holds what is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every lock of this place holds what is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue or take in a key, and the difference shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No locks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other places may have locks to program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause after these locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause after this lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program the selected locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locks are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>A passphrase that is typed at every start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 characters; several words are best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can restore a lost passphrase. Write it down and keep it where the keys are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no safe place for the key, so a passphrase protects the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer keeps the key; it opens when you log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is too short.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PutDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the locks that stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, serial or building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put %n lock(s) here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put locks at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at no place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadBanner</name>
    <message>
        <source>%1 of %2 read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what the locks hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>%1 was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) not read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) were not read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n lock(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was cancelled. No list was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locks were not read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is recorded with your name and the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what the file is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why are events exported?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock itself has confirmed this list and signed it with its own key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep and show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in the field, or say that the paper is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusedList</name>
    <message numerus="yes">
        <source>%n change(s) chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A change that the platform does not take is shown here with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that were refused or laid aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose changes in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Let %n go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderForm</name>
    <message numerus="yes">
        <source>%n holder(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holder(s) marked as reminded today.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1: friendly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2: firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3: last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with its subject: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as reminded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Print %n letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the reminder</source>
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
    <name>ReplaceSheet</name>
    <message>
        <source>%1 takes the place of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how this computer reaches the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim: the new lock takes this profile as its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and keys are with the new serial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with FLX1 and was in the box of the new lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of the new lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label: type or paste what stands on the new lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link: how this computer reaches it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the new lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button at the inside of the new lock; it listens for 2 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register: the platform moves dates and keys to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The button was pressed: the new lock listens for 2 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new lock has taken this profile as its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moves to the new lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsCard</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Choose a lock above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview the chosen report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview, print or save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleForm</name>
    <message>
        <source>%1 is a manager&apos;s computer now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an installer&apos;s computer now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has this role already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowPart</name>
    <message numerus="yes">
        <source>Empty %n cell(s) like this</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Here now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here now: nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesField</name>
    <message>
        <source>Each its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency: opens a blocked door too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No schedule has this name. Choose one of the list, or none for any hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No schedules yet: draw them under Keys, Schedules and holidays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office mode: may leave the door open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at any hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Copy what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>Sample codes of the demo building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use: %1 (%2 left)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScheduleForm</name>
    <message>
        <source>%1 added. Give it to keys when you issue them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 changed. It counts once %n lock(s) is (are) programmed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) follow(s) this schedule.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By keyboard: Up and Down choose the day, Enter types its hours, Delete removes a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw blocks with the mouse; one drawn on into the row below runs past midnight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours after midnight count to the day on which they are: a holiday counts for them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes at any door until a key follows this schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The new hours count once %n lock(s) is (are) programmed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the time as 8:00 or 17:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a week that repeats itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: Cleaning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchedulesPage</name>
    <message>
        <source>%1 cannot be removed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n lock(s) follow this schedule. Removed, they would open at any hour.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) bound</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) open(s) by the usual hours again on %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At which hours of the week keys open, and on which days not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a holiday in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a schedule in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the chosen schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them another schedule first, or none; then remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of the chosen schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes effect once the locks of these keys are programmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No holidays yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key follows a schedule that minds holidays, so no door changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key follows this schedule, so no door changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No schedules yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On holidays: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On these days a schedule can close or open all day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules and holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these %1 keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one a key opens at any hour of its days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeCard</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, for the report of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why events are looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is left empty means all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchData</name>
    <message>
        <source>Add lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: dongle and Bluetooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: language and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type a name after it</source>
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
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. A part of a name or number is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
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
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish setting up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect the profile</source>
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
        <source>Way to the locks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareForm</name>
    <message numerus="yes">
        <source>%n in stock</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the organisation by its number first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue key to organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to %1, which receives keys until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day as 31 Dec 2026 or 31-12-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
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
    <name>SignInCode</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page in a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of the page with the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on the page of the platform and approve this code:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left for the approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or scan it with a telephone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Address of the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have an enrolment token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
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
</context>
<context>
    <name>SignalBars</name>
    <message>
        <source>Signal: %1 of 4 bars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundMark</name>
    <message>
        <source>Sound off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>State of the lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Confirmed by read-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan and difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StockCard</name>
    <message>
        <source>%1 users with a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n issued</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) purchased</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) taken in join(s) the stock once the lock confirms it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Issued of the keys purchased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users on the lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuspendForm</name>
    <message numerus="yes">
        <source>%n key(s) suspended; they stop opening once programmed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) will be suspended on that day.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stop opening once their locks are programmed, and come back by themselves after the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%n change(s) go(es) to the platform again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) let go.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced: nothing was new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other value is in force now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
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
    <name>TreeCard</name>
    <message numerus="yes">
        <source>%n lock(s) at no place</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where %1 shall lie and press Ctrl+V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No buildings yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put locks into buildings, floors and areas to find and plan by place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message numerus="yes">
        <source>%n step(s) undone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History: what was done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Open the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
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
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that wait for the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is changed here goes to the platform at once, or as soon as it can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkRun</name>
    <message>
        <source>Walk mode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkSide</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next and done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next by signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lock with work is heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkWindow</name>
    <message>
        <source>%1 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to go, %2 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish this door, then leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave walk mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave while %1 is in work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause after this door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped now, it keeps what it took and the next time goes on at that byte. Its old list stays in force until it has confirmed the new one. Keys that were stopped stay stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again what was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk mode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatHappens</name>
    <message>
        <source>%1 → %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) leave(s) the stock.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a person and at least one lock. One key leaves the stock of each lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock after issuing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The door opens for %1 after %n lock(s) are programmed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyBody</name>
    <message>
        <source>Choose a cell to see why it is so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Overview map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>%1 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <source>%1 ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key that had begun by it waits again, until its own first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key that had ended by the lock&apos;s clock opens again, until its own last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the lock, %2 pass a second time: in its periods and in its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is ahead by more than %1. No clock goes back so far unless the owner says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is off by more than %1: the next contact sets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its log is not rewritten: events keep their numbers, and are shown at the corrected time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys with days or hours do not open without a time. The next contact sets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to this lock is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock of %1 back by %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of %1 was left as it is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of %1 was set; it had no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of %1 was set; it was %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is not claimed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gains %1 s a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loses %1 s a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: it shows over a day or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right to the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n base period(s) end(s) between %1 and %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Base period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base, 5 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuable keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing, 5 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base code, 5 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code with keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>employees code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more: as many as the code holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no typing error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only taking in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removals only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharing code, 5 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typing error at character %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typing error: a character is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the platform</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>%1 lost or stolen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lock(s) refuse(s) it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last used %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n computers are called so, and all of them are given up.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) let(s) it in until %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) must be programmed before it can no longer write.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) of it go(es) on the deny list of every lock.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another computer of a manager changes the role of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a computer in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installer: on the way along the doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is given up already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last right has ended: no lock lets it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its next rights last 14 days without the platform instead of 30, and it may not shut out computers, issue keys to organisations or take them in, set clocks back or change roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its next rights last 30 days without the platform instead of 14, and it may also shut out computers, issue keys to organisations and take them in, set clocks back and change roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rights have ended: it can only read the state of locks and stop keys there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost, and every lock refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost, and it can still write these locks: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager: the desk of the building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shut it out of %n lock(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The locks then refuse all older rights; this computer gets a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not know this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is an installer&apos;s: a manager&apos;s changes roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the computer you are working at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then each of them lets it in and it can write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every lock refuses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>elsewhere</name>
    <message>
        <source>%1 is being programmed by %2 since %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>So are %n more lock(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>endings</name>
    <message numerus="yes">
        <source>%n option(s) end(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) end(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n periods end soon, the first on %3: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The period of %1 ends in %2, on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period of %1 ends today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>events</name>
    <message numerus="yes">
        <source>%1 overwrote %n event(s) before they were read: numbers %2 to %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 opened, %3 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 opened, %3 refused, %4 other</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came again with other content: no. %1. What came first is kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock set, %1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock set, %1 forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door forced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door held open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keypad locked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keypad locked out for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys revoked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List %1 taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from a desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from a desk: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the events of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced, so the log cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: before its start or after its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: clock not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: lock is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: outside schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: revoked or suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarted after a loss of power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarted for new firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody altered the log, or the memory of the lock fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time at the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many connection attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overwritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>privacy off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>privacy on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firmware</name>
    <message>
        <source>%1 are on the lock, which still runs %2. Going on sends only the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are on the lock, which still runs what it ran. Going on sends only the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has firmware %2; the next contact shows whether it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs firmware %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, went on at byte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to this lock is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware of %1 was not updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock has all of %1 and restarted; whether it runs it shows the next contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock runs %1 and goes back to no lower version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock runs %2; before it was %1. Keys and list are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock shows the new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating the firmware of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the lock to show its version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the version as numbers with dots, such as 2.4.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floor_plan</name>
    <message numerus="yes">
        <source>%n to program</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc: not low. Triangle: low. Square: not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc: the lock holds what is wanted. Diamond: to program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc: within a week. Diamond: within 30 days. Triangle: longer ago. Square: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a lock to move it; click it to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not low</source>
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
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handed_out</name>
    <message>
        <source>key ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <source>%1, parted by %2, %n column(s) known</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) are read too</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged cell(s) count where they begin</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A cell of this line is longer than 200 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier line has the same number, or the same name and unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group (not imported)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden columns are read too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people here have this name and unit; give the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag (not imported)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has more cells than the heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could be two days; choose above which number is the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date; write it as 2026-12-31 or 31-12-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>XLSX, sheet %1, %n column(s) known</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upright bars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>issue</name>
    <message numerus="yes">
        <source>%n issuable</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A code has at least %1 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A tag number has 8, 14 or 20 characters; this one has %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A tag number has only digits and the letters A to F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuable: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is missing. Type one, or let one be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the tag is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The serial of the remote is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The serial stands on the back: 4 to 20 letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no keys in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduced: only taking in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>%1 loses %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still goes by the values of before; the next programming changes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) never reached a lock and go(es) back to the stock.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) still open(s) until programming confirms it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) to program</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people lose %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued, and not on %1 yet: it opens after the next programming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It takes effect after %n lock(s) are programmed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No medium is left on this key, so it opens nothing. Take it in, then issue a new one if it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No receipt of the lock holds this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 as wanted when it was last heard of, %2 ago. Program or read the lock to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 as wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the lock as wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else made this key open less at %1. It waits for your decision on the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else took this key off %1. It stays off until you decide on the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n key(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n key(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in, and perhaps it still opens %1: the last programming did not come to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in, but it still opens at %1 until programming confirms that it is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in, still opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in; %1 confirmed that it is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys stay issued and can be given back in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock confirmed list %1 with this key on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maybe there, no receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narrowed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no medium left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no right since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still opens at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there with other values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>%1 – not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluetooth (%1) is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluetooth of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluetooth of this computer, adapter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dongle %1 answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dongle on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lock settings</name>
    <message>
        <source>%1 to %2 in a row, then the keypad pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tone at the door when a key is accepted or refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No receipt yet: nothing is proven to be on the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the lock, proven by receipt %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued: in force once the lock is programmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is not claimed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is not registered: nothing can be changed on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period is over: only taking in. A base code allows changes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within them, keys with that permission may leave it open. Empty: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a time as 08:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>locks</name>
    <message>
        <source>%1 fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, receipt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, seen %2 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in stock, issuable</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in stock, not issuable</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) match(es) receipt %1. Age of the proof: %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people lose %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base period until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC door controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events and past keys stay in this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its %n purchased key(s) and its dates stay with the lock.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MC motorised cylinder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No period has begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No period since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No receipt yet: nothing is proven to be on the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody holds a key of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not managed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only taking in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RC rim-lock controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The lock erases its list of %n key(s) and forgets its owner.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Trial until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial, full management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as set now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue, take in, read, program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sharing: no option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not: issue, change, read the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing until the lock is claimed and registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>privacy off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>privacy on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued, first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share, until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take in, program removals, enter codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then only taking in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown, last command: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lost</name>
    <message numerus="yes">
        <source>%1 of %n door(s) still accept(s) it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to close over the link at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n holder(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are outer door(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each lock has confirmed a list without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No door accepts it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed by list %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outer door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still accepts it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>matters</name>
    <message numerus="yes">
        <source>%1: %n door(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1; after that only taking in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 with the dongle: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) met changes of others: decide</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) was (were) not taken by the platform</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event log(s) is (are) not read to the end</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) is (are) overdue for return</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) taken in still open(s) doors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) was (were) changed by somebody else: decide</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) has (have) hardly any place left for users</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) has (have) no key left to issue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) is (are) not complete</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) need(s) programming</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) only take(s) in: the period is over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) overwrote events before they were read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) report(s) a low battery</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) still let(s) a lost computer in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost medium(media) still open(s) doors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) end(s) by tomorrow</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) end(s) within 4 weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) end(s) within a week</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prepaid code(s) wait(s) for the platform</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the people who get keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide on the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan and program</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Program %n lock(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n lock(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The clock of %n lock(s) is ahead: decide whether it goes back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of %n lock(s) is off</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is behind: no lock&apos;s clock is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The events of %n lock(s) were altered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The period of %1 ends in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period of %1 ends today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform knows a later record of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Two computers proved different lists of %n lock(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>an older copy of this profile is open, or its record was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every lock holds what is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one by one or from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set date and time of the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the label that came with it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A change was not recorded in the history, so it was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character stands in this code that no prepaid code has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code for a lock has digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code was to be made from values that do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device calls itself as the lock does, but it is no lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device calls itself as the lock {serial} does, but it is no lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key needs a tag, a phone, a remote or a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label begins with FLX1, and this text does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock cannot keep this week schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock keeps {limit} rows of hours; one that runs past midnight counts as two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the label is missing, or there is too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person can hold at most {limit} media of this kind in one lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place cannot go into something that lies in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place needs a name of at most {longest} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place of this kind cannot lie there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prepaid code has 20 characters; this one has a different number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark in the file is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of the schedule begins and ends at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of the schedule has no weekday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sharing code works only while a base period runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sharing code works only while a base period runs; the base period ended on {base_end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulated building cannot have so many locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page answered instead of the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the lock with its label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow Bluetooth for this program in the privacy settings of the computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address with http:// is for a platform on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organisation is opened by its own code only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy of this profile has sent changes to the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another key of the lock has this very medium already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another lock than the expected one answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the port of the dongle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another running program has this profile open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another running program uses the simulated building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another week schedule has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for its state, then try again. If it stays so, have the lock looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the state of the lock, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of the account to do it, or to change your role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner to add the lock to your rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who looks after this computer for access to its ports (on Linux: the group dialout).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who looks after this computer for the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who runs the platform. If its key was renewed, sign out here and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluetooth is switched off on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluetooth of the computer itself cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluetooth was switched off during the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluetooth was switched off while the lock {serial} was connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this computer or its dongle closer to the door, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this computer or its dongle within 5 m of the door, then go on. What the lock already has is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this computer or its dongle within 5 m of the door, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change one of the two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the batteries, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what it is about by hand, where that is still possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check capitals and keyboard layout, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check dongle and door. If it happens again, send the details to your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the firmware file is meant for this model and comes from its maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the firmware file is meant for this model of lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the label belongs to this lock, then register it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this folder belongs to this computer, or put a backup back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this is the port of the dongle, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the date of this computer. In a company network, ask who looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date and time of this computer. If they are right, the owner must set the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of this computer, then set the clock of the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of this computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the internet connection. What waits is sent as soon as it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the label. If it is right, ask where the lock was bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name of the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name or the serial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or add the employee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or add the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or add the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or add the schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the serial on the door. If the lock was replaced, release it here and add the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the serial on the label of this door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the store, then send this line to your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what was asked and the state of the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the door stands right in its frame, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Bluetooth or a dongle from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Bluetooth or the port of the dongle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a firmware file and give its version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a firmware file with the same or a higher version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number of days between these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place outside of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another code, or let the program make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another computer, or do this at another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or delete the demo and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or set up a new profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or change that schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place, or remove that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose days and hours anew; hours may run past midnight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the keys it has received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the days anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of the lock&apos;s maker and give its version, such as 2.4.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the person from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, then start the demo again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close programs that read the folder, such as a backup or virus scan, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that program first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the file if it is open, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the card. If it is right, ask where it was bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the code with the card meanwhile. Nothing was used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the code with the card, character by character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the number, or choose the medium from the person&apos;s keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the time of this computer; if it is right, let the lock&apos;s clock be set back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the internet and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the internet and try again. If it stays so, let the computer that added the lock connect once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the internet and try again. If the platform refuses, the owner has withdrawn the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the internet, so that the platform can renew it. Until then keys can be stopped, nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the internet, then program the lock again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address from the message that opened your account. It begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details and send them to your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details and send them to your supplier. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the demo and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it at the computer of a manager, or let its role be changed there: Settings, Computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust its state until it has been read back. Send the details to your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty it first, or let what is in it go one up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a base code first. The sharing code was not used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a base code for the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a sharing code for the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an organisation code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events are kept longer than {longest} days only with a reason on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events can be kept for {shortest} to {longest} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events cannot be kept for so many days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer keys are in stock than wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a beginning and a later end on the same day, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a reason. It is recorded with your name and the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another number, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it, such as flexeria sign-in https://platform.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the command again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the serial of the lock instead of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give these keys another schedule first, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go closer to the door and away from other radios, then try again. If it stays, use a dongle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go closer to the door, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go closer to the right door, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here nobody looks at events without saying why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is registered by another account, its owner must release it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that was a mistake, sign in again with a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {place} lie other places ({places}) and stand locks ({locks}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it (on Debian: the package dbus), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version of this program. If it stays so, send the details to your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again. If it stays so, send the details to your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program with its platform part, then start the demo again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the project with this extra, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a key with another medium, or with this one if it was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked for again by itself. Sync now to try at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent as soon as the platform can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again. If it stays so, send the details to your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the list of locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed, here or at another computer. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner must release it before it can be added here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping events this long needs a reason on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are still bound to this schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys bound to the schedule {name}: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys wanted: {wanted}; in stock: {in_stock}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys were stopped at the lock {lock}: {count}. Its list was not written, because the right of this computer ended on {on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys were stopped at the lock, but its list was not written: this computer&apos;s right has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengthen the period that ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock {found} answered where lock {wanted} was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in as the user who made the profile, or put a backup back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at how it stands now, and change it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the difference again, then import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list again, and make the change anew if it is still wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of computers and check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of holidays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of keys; a key is taken in once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of places for the right name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the person, lock or key itself and change it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the folder {folder} still exists, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup at once if you can, and have the disk looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room or choose another folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the rows in the file, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More was sent than the lock takes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More was sent than the lock {serial} takes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name what it lies in as well: Lindenhof/Staircase A/1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of the file looks like a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No computer called {name} was ever given a right to the locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No employee is called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No firmware is on its way to the lock {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No firmware is on its way to this lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group is called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No holiday is called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key in force has this medium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lock is called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No period of this lock runs since {since}: only taking in is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No period of this lock runs: only taking in is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to the lock {name} is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to this lock is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No week schedule is called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has approved this sign-in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing at this port answers as a dongle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing at {port} answers as a dongle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of others stands under number {number} of the lock {lock} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one end of the office hours is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the owner of the account can do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, or choose an empty folder. Nothing is ever written over a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one with an organisation code, or sync to hear of one opened elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page, sign in there and approve the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair the lock in the Bluetooth settings of this computer, then try again. Or use a dongle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People were changed since the file was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug a Bluetooth adapter in, or use a dongle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in again and go on. What the lock already has is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the dongle in, or choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press its button and add it with its label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button at the inside of the lock, then add it within 2 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program the lock again. The old list stays in force until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program the lock again; it begins at the right byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program the lock again; it begins from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect the profile with a passphrase instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file back from a backup; without it the store cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the folder back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach the simulated building without a port, through its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again, or compare it character by character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the list back and compare before sending. Your changes still wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the lock again and decide on what it holds now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the log again; it goes on with the oldest event still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the lock first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove employees who have left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove holidays that are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove places that are no longer needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with faults: {count}; the first is line {first_line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list as XLSX or CSV, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why they are needed for so long, or choose fewer days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type the label of the new lock that takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type the label that came with this very lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the label again, or compare it character by character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set date and time of this computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock of the lock, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a profile, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several locks have this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people have this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several places are called {name} ({count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several places have this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing of this key has stopped; what was shared stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing of this key stopped on {end}; what was shared stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or keep it elsewhere and note where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again with a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again; everything is kept, and what waits is sent then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again; nothing that waits is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with an enrolment token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with that account, or make a new profile for the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out and in again, so that this desk gets a name of its own. Then decide what becomes of its changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows have faults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is working with the lock {serial}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is working with the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else wrote a list to the lock {serial}: it holds list {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else wrote a list to the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staircases lie in buildings, floors in buildings and staircases; areas and doors in any of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program again. If it stays so, send the details to your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the service bluetooth (package bluez), or use a dongle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop working with it and put the newest backup back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch Bluetooth off and on again, then go on. What the lock already has is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch Bluetooth off and on again, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch Bluetooth off and on again, then try again. Or use a dongle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch Bluetooth on, then go on. What the lock already has is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch Bluetooth on, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing with the platform failed in a way that nobody foresaw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a PNG, JPEG or SVG picture of at most 20 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in keys that are no longer needed, then program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in keys that are no longer needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the organisation&apos;s key as a whole, or ask it to remove this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of use first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take keys in, or enter a code with more keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of them in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the keys in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not certain: the answer did not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Bluetooth of this computer does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Bluetooth of this computer refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Bluetooth of this computer refused: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Bluetooth service of this computer is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Bluetooth service of this computer stopped during the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Bluetooth service of this computer stopped while the lock {serial} was connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the platform is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the platform could not be read, and nothing of it was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batteries of the lock are too low for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batteries of the lock {serial} are too low for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The button of the lock was not pressed in the last 2 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The button of the lock {serial} was not pressed in the last 2 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the platform cannot be trusted, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The characters of the file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check character does not fit: a character of the code is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digits of the label do not fit: a character is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of the lock is far ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of the lock would go back by more than 5 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of the lock {lock} is far ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of the lock {serial} would go back by more than 5 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is behind what is known already, so it sets no lock&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is of a kind that this version does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was not approved in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code {mask} waits already for the lock {lock}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command ended in a way that nobody foresaw ({kind} in {place}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command ended in a way that nobody foresaw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command reached the lock after its deadline, so nothing moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command reached the lock {serial} after its deadline, so nothing moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer {name} is the one you are working at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the lock broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the lock failed on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the lock {serial} broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the lock {serial} failed on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the platform broke before its answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation with the lock had already ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the lock is far off, and only the platform can permit setting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the lock {lock} is far off, and only the platform can permit setting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo building needs the platform server, and that is not installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk answered with a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dongle at {port} speaks a version that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dongle at {port} was unplugged while it was in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dongle speaks a version that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dongle was unplugged while it was in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption of the store is not the one this program was built for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than 200 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than 50,000 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a workbook of an old kind, or one under a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than a list of people can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is neither a text nor a workbook that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not written: the disk did not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not written: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not written: the folder may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of the simulated building are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware did not arrive at the lock as it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware did not arrive at the lock {serial} as it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware does not fit into the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware file is larger than any lock takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware of the lock does not know this command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware of the lock speaks a version that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware of the lock {serial} does not know this command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware of the lock {serial} speaks a version that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware of {size} bytes does not fit into the lock {serial}, which takes {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The five years of this organisation ended on {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The five years of this organisation have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the profile may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the simulated building cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history shows what was done, and why a step stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holder of a key has no user number in the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holiday would end ({last}) before it begins ({first}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holiday would end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file beside the store is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file beside the store is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in the key place of this computer does not open this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is in that state already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key place of this computer cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key place of this computer did not keep what was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key place of this computer does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key place of this computer has no key for this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key would end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key would end on {valid_until}, before it begins on {valid_from}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label does not belong to the lock {serial}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label does not belong to this lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link {link} is of a kind that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock asks for a newer right than this computer has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock asks to be paired, and pairing failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock belongs to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock cannot do this in its present state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock could not store what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock did not prove that it is the one added here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock does not accept a value that was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock does not accept an entry of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock does not go back to a lower version of its firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock does not let this computer do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock goes on with its old firmware. Send the update again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock got too many requests in a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock has dropped the unfinished upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock has lost its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock has no owner: it was released or never added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock has no room for this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock has not accepted this profile as its owner yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock has overwritten its oldest events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock has {users} users and takes {limit}; new ones wanted: {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is doing something else just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock pauses after too many failed tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock refused what every lock allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock refused, for a reason that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock reports a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock restarted with another version than the one sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock stopped answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock takes no other schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock waits for another part of the list than was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock was heard before but does not take a connection now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock was heard, but no connection came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock was not heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock would get more users than it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {lock} asks for a newer right than this computer has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {lock} has had {limit} schedules and takes no other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {lock} restarted with version {running} instead of {offered}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {name} has been added already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {name} has not accepted this profile as its owner yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {name} is of model {wanted}, the new one of model {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} asks to be paired, and pairing failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} belongs to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} cannot do this in its present state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} could not store what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} did not prove that it is the one added here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} does not accept a value that was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} does not accept an entry of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} does not let this computer do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} got too many requests in a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} has dropped the unfinished upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} has lost its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} has no owner: it was released or never added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} has no room for this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} has overwritten its oldest events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} is doing something else just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} pauses after too many failed tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} refused what every lock allows (code {att}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} refused, for a reason that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} reports a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} runs version {running} and does not go back to version {offered}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} stopped answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} waits for another part of the list than was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} was heard before but does not take a connection now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} was heard, but no connection came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock {serial} was not heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The medium was reported lost since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motor of the lock could not finish its movement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motor of the lock {serial} could not finish its movement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new lock is of another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of keys does not add up: purchased is not stock plus issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the tag, remote, phone or code does not have the right form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number {reference} belongs to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office hours cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office hours would end before they begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old list stays in force. Copy the details and send them to your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation has no place left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation has {employees} employees, and {wanted} more would pass its {limit} places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side sent something that a lock or dongle never sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner has withdrawn the right of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person holds as many media of this kind as a lock takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for the simulated dongle&apos;s port is taken by another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform answers, but cannot work just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform cannot be reached: there is no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not accept this sign-in: the token is wrong, used or has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not know a lock with this serial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not know a working code like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not know this code, or it was used already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not know this computer any more: it was taken off the account there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform had this task before, with other content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform has counted fewer changes of this desk than the desk itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform has given this computer no right at the lock {lock}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform has given this computer no right at the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform knows this lock with another label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform no longer keeps every change since this desk last asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform of the demo building did not start in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform of the demo building did not start within {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refused, for a reason that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform signs with another key than the one this computer knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform wants a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform was asked too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port of the dongle does not exist on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile lies on a network drive ({kind}), where it is not safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile lies on a network drive, where it is not safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program did something that its makers did not foresee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program did something that its makers did not foresee. Its report is {report}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program waits longer between two questions by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt of the lock does not prove what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt of the lock {serial} does not prove what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver is not an organisation on the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right of this computer at the lock has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right of this computer at the lock {lock} ended on {on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right of this computer does not include the lock {serial}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right of this computer does not include this lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right of this computer has ended by the clock of the lock {serial}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right of this computer has ended by the clock of the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right of this computer has not begun yet by the clock of the lock {serial}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right of this computer has not begun yet by the clock of the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same code waits already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule has no hours, so it would never open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret part of the label is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The serial in the label is not one of a lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sharing option of this lock ended on {option_end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was refused on the page of the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated building is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated building refused what was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated lock does not know this fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated lock knows no fault {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated radio needs a message bus that does not start here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated radio needs a package that is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated radio needs a package that is not installed: {extra}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated radio needs the program {program}, which does not start here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of this key does not allow that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store did not take a setting that keeps it safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store did not take what was to be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store of the profile is in use by something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store of this profile cannot be read: the key is wrong, or it is another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store of this profile is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was used at a moment when it may not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has {length} characters; at most {limit} can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the firmware is no row of numbers with dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week schedule of a key has no number in its lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are as many holidays already as a lock keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many places already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {limit} holidays already, as many as a lock keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {limit} places already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile in this folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a week schedule called {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no port {port} on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile in this folder yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are sent again. If it stays so, send the details to your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not open the port of the dongle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not open the port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account runs no organisation {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account runs no such organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account runs several organisations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account runs {count} organisations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be decided for number {number} of the lock {lock}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be decided for the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change is settled already, or can not be made any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code does not have as many digits as the lock needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is not good enough for a lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is too easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code looks like a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code was made for another purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code was used before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code was used on {day} for {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot make a virtual serial port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let the program use Bluetooth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no Bluetooth radio that can reach locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no key place that programs can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no system bus, so its Bluetooth cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is used by an installer and may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer was never given a right to the locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk takes over the whole state instead. There is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This employee is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read as a list of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be the picture of a floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be used as a firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holiday is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a prepaid code: a character is wrong or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is still in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the computer you are working at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the label of the lock itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the label of the lock {serial} itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key belongs to an organisation, which decides who opens with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of link does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lock cannot do it; another model or newer firmware can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lock has been added already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lock has no working sharing option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lock is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lock is not registered on the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lock is registered already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lock knows the same tag, remote, phone or code already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network probably wants a sign-in: open a browser, sign in there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number belongs to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This organisation has not received such a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has no key to take in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person still has keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile holds the locks of another account, {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile holds the locks of another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is not signed in to the platform.</source>
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
        <source>This profile opens with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile was written by a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step cannot be taken back as things are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed again since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was decided already, or cannot be turned back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week schedule is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many codes were wrong, so the platform waits a while before the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many codes were wrong, so the platform waits {retry_after} s before the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details to your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays so, install the newest version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays so, the lock must be repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; a new connection is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, such as Staircase A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a dongle instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a dongle, or ask who looks after this computer to start D-Bus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a new lock of the same model, or add it as a lock of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another dongle, or install the newest version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another one, or take in the key that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another one, or take that key in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it where it belongs; it was not used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of the schedules that the lock knows, and change its hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few seconds, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived at the lock is not what was announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived at the lock {serial} is not what was announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others added is kept or removed; a key of yours is left as they made it or restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others wrote there has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the platform sent is not complete, so nothing of it was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed or scanned is not the label of a lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work with the profile that added the lock, or ask the owner for the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, a part of it was done and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not include this task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} locks are called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people are called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no key to take in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is still in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} opens with the key of an organisation, which decides who does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} still has {count} keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not written: the disk did not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not written: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not written: {folder} may not be written, or the file is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} has this very medium for the lock {lock} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} cannot go into something that lies in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nearby</name>
    <message>
        <source>%1 dBm</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Already owned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock …%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log waits to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press its button to add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial ends with %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>organisations</name>
    <message>
        <source>%1 of %2 employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) stop(s) opening %1 once the lock is programmed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) stop(s) opening once the owner has programmed; until then the media still open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) lose(s) what only this group opens; no employee is removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received key(s) can go to other groups.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to program</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A group opens what it has keys of, for everybody in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A medium without its mark is removed from every lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add who shall open, with a tag or a code each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organisation decides itself who opens with the key; you take it in at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row in the table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue key to organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken in already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No employees yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events of your employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key received yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key with an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lock opens for this employee; one place becomes free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody opens %1 with it yet; the key ends at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners of locks see it instead of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the group %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the key of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in, still opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell an owner of locks the number of your organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base period of the lock is over since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has ended; since %1 it opens nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has no days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock has no base period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock has no sharing option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation has no period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation&apos;s five years are over since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner has taken the lock off the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner took it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform tells events of your own employees only; each look is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sharing option of the lock is over since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come once an owner has read them from a lock and the platform has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day as 31 Dec 2026 or 31-12-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at any hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended on %1: read and take away only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepaid codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules and holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issued</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(people)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A report holds at most %1 lines: choose a shorter period for those that are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptance dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptance dossier: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All locks and all groups on A3, with the legend on each page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All locks and all people on A3, with the legend on each page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building manager: name, date, signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of all pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each key issued, suspended, taken in and confirmed, by whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of commissioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth: events and lines of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I received these keys and report a loss at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installer: name, date, signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue and return protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key list by lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key list by person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys purchased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List and receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking plan by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking plan by person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks %1 to %2 of %3, columns %4 to %5 of %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was issued or taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One lock: identity, settings, who opens it, receipt, signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openings and refusals by day, with gaps and the lock&apos;s own time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform last reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program and store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock was installed, tried with each kind of medium, and works as written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile folder is one whole: store and key file belong together. Copy it while the program is closed, keep two copies, one of them in another building, and try once a year to open one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys were given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, size and check of the store, its growth, firmware, backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each person opens; for one person with places to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who opens each lock: wanted, queued, on the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed by the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fault found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>places</name>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) that stand right there stand at %1 then.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in it lie in %1 then, with all they hold.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its floor plan is deleted from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks as a list or by building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No door changes: keys and locks stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staircase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Bicycle store or North wing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Goods entrance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Lindenhof, or a street and number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Staircase A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as −1, 0, 1 or Cellar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>%1 cell(s) need a medium: issue these keys one person at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cell(s) stay as they are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no right at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is blocked at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to open %2 by group; the lock does not know it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to open %2; the lock does not know it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 people of the group have the right here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens %2 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens %2 by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens %2, by a proof that is older than 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still opens %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was taken out of the group by hand and has no right at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, seen %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 takes no new right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them open(s) it until it is programmed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(people)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(people) lose(s) %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(people) lose(s) rights at %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) given; they open once programmed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) taken in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 addition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 removal, goes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A medium of %1 is lost; there is no right at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give by group again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not proven on the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present a medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Program %1: %n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Program %n lock(s) for %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Program now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven on the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take in %n right(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n right(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in, still opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was taken in; the lock does not know it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock does not know it yet: the medium still opens this door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock has as many users as it can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock has no keys left; a code with keys adds some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is not claimed, so nothing can be sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is not registered, so nothing can be sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is reduced: keys can be taken in, none issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the take-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a code for the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a code with keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change waits to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a medium is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more lock(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked or lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by group, on the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by group, planned, not on the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>gives the right, with %n other(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limits the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium lost, no right here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no keys left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on holidays %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the lock, proof older than 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned, not on the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipt of list %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken in, still opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out of the group by hand, no right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with days or hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>programming</name>
    <message>
        <source>%1 by Bluetooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by dongle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 confirms the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is programmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lock(s) confirmed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stops opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not programmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, suspended there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n medium/media stopped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: broke off at byte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: link lost at byte %2, try %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) wait(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) hold(s) what is wanted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) told just now what it holds/they hold.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) was/were not read yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) were not programmed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium/media stopped already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of others kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Adopt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the lock sent it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What the lock has taken it keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock of the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the lock&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on at byte %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds what is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List %1 confirmed by read-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List %1 is on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dongle is chosen for this lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else changed them since the last receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here gave %1 to %2. It opens there until you remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete yet: finish adding it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sent now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is lost when you program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office mode from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office mode until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading shows whether somebody else wrote to them since the last receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the events of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced: removals only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced: removals only. A base code lets the rest through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revocations first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules, holidays and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the list to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the clock of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped. Its changes still wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else let %1 open less at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else took %1 off %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else wrote %1 since the last receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Somebody else wrote %n lock(s) since the last receipt: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping keys at %1 first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv);;Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events of %1 were not read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old list stays in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lock is not registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the link, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until you resume, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went on at byte %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they did there stays until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong code limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always, no end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is now: nothing may be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide: stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide: stays off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide: stays so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list %1 becomes list %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list %1 stays as it is, and is confirmed as list %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no credential was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens when blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programming.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays as it is until somebody decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take effect at once, before any list is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same rights under another number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message>
        <source>%1, handed out on %2, due back since %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to our list you still have the following of ours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is not here by %1, we have to replace it. The costs may then be charged to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have returned it in the meantime, thank you; then all is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In spite of our reminders we have not received the following back:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reminder: your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reminder: your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have asked you before to return the following, and have not received it yet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We kindly ask you to bring it back by %1, or to tell us what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We would be grateful if you brought it back by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>replace</name>
    <message>
        <source>%1 and its events stay in this profile, under a name of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 never confirmed %n key(s) taken in: wherever it hangs, it still opens for them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) move(s) to the new lock.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) open(s) it once it is programmed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchased key(s) and all dates go with it to the new serial.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s), code(s) or phone(s) fit(s) it as it is: nobody has to come by.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody holds a key of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is not claimed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>schedules</name>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 and %3 overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 runs into %3 on %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw at least one block: a schedule without hours never opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes %1 of the %2 rows that a lock keeps for a schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These hours take %1 rows and a lock keeps %2. The same hours on several days take one row together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as on any other day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open all day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took the other value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed at two computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was narrowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was taken in: its holder was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a change was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the stricter setting holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) laid aside.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of holidays</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of keys</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of locks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of settings of locks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of week schedules</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of where locks stand</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A change that this version has no words for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key of somebody who was removed is always taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the employee %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the holiday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the lock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the week schedule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the employee %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the holiday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the key of %2 for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the lock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the settings of the lock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the week schedule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works here; what is changed waits and is sent after signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a group a received key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a key of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes what is fixed once and for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is so old that the platform no longer knows what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed at two computers at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed at two computers at once. The later one holds; the other value is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed at two computers at once. What both permit holds until somebody decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made at a copy of this profile, or before an older state came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed at another computer, and what is removed stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed at one computer and added at another. Removing wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed at one computer and changed at another. Removing wins; the change is kept for 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was set at two computers at once. The stricter value holds until somebody decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken in at one computer and changed at another. Taking in always wins. Issue a new key if needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a decision about two changes that met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Let %n change(s) go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n change(s) go?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Let it go, and add the person or key anew if that is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the suspended key of %2 for %1 open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the cause and send it again, or let it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Platform: %n change(s) need(s) you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Platform: does not sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform: needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform: offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform: sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform: sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform: signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform: synced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform: syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put an employee into a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the lock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the lock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the employee %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the holiday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the week schedule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the lock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return the key of %2 for %1 to the stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the lock %1 stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again if it still holds, or let it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that is not here any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend the key of %2 for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a received key from a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an employee out of a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the key of %2 for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holiday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %2 for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform did not take a change of another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not know the lock yet: it is registered first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not know the person yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not know the week schedule yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not know what this changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not take it in this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform had this change before, with other content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform knows more of this computer than the profile itself. So nothing is sent by itself: sign in again, then look through what was laid aside and send it again or let it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week schedule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are never sent. What the platform has is shown again; what it never had stays here alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is a copy, or an older state that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two changes met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the lock %1 stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lock that is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a schedule that was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as on any other day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at any hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back in the stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laid aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office mode from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office mode until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens when blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong codes allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be programmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) must be programmed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay as they are:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be undone here: the organisation has been told. Take the key in instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be undone: locks may have shut the computer out already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be undone: the code is used up at the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be undone: the lock erased its owner and its list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be undone: the lock has a new owner. Release the lock instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be undone: the lock runs the new firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be undone: the old hardware is no longer in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be undone: whoever found the medium could open. Issue it again by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone. Something else was done since, so it cannot be redone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addition to group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days of key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of suspension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firmware update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given back key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key of an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place of lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal from group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules of key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take-in from an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>verbs</name>
    <message>
        <source>Enter code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock settings %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print acceptance dossier %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print key list %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report lost %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set clock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show events %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend keys %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in keys %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>walk</name>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is heard best. Looking whether another one is nearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is heard, but from too far away. Walk to its door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 report a low battery. Take %n set(s) of batteries along.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reports a low battery. Take a set of batteries along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was left in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium/media stopped already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm by read-back, then go to the next door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by read-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect and read the events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect and read what the lock holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected and read: as the last receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected and read: others wrote it, merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. Go to the next door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every door done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every lock holds what is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faint signal, walk nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good signal, a few steps from this door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List %1 is on the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List %1 sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening, no lock with work is near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lock is begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signal at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not programmed. The walk goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press P to go on. What is on the locks stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Removing %n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send list %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sending %n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n new key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sending list %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some doors are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping keys first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong signal, you stand at this door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock that is heard best and has work is programmed by itself. Keep the laptop within 3 m of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old list stays in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old list stays in force; the next time goes on at byte %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The walk has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk to a door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was anything changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak signal, walk nearer if it breaks off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on at byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list %2, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>log unread for %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>others wrote its list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link broke, try %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went on at byte %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
