<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AccountCard</name>
    <message numerus="yes">
        <source>%n change(s) wait(s) for the platform until you sign in again.</source>
        <translation>
            <numerusform>%Ln change waits for the platform until you sign in again.</numerusform>
            <numerusform>%Ln changes wait for the platform until you sign in again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuildingsPage</name>
    <message numerus="yes">
        <source>%n lock(s) have their place.</source>
        <translation>
            <numerusform>%Ln lock has its place.</numerusform>
            <numerusform>%Ln locks have their place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message numerus="yes">
        <source>%n key(s) change(s).</source>
        <translation>
            <numerusform>%Ln key changes.</numerusform>
            <numerusform>%Ln keys change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) changed.</source>
        <translation>
            <numerusform>%Ln key changed.</numerusform>
            <numerusform>%Ln keys changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n key(s)</source>
        <translation>
            <numerusform>Change %Ln key</numerusform>
            <numerusform>Change %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The doors go by it after %n lock(s) are programmed.</source>
        <translation>
            <numerusform>The door goes by it after %Ln lock is programmed.</numerusform>
            <numerusform>The doors go by it after %Ln locks are programmed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComputersCard</name>
    <message numerus="yes">
        <source>Program %n lock(s)</source>
        <translation>
            <numerusform>Program %Ln lock</numerusform>
            <numerusform>Program %Ln locks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message numerus="yes">
        <source>Suspend %n key(s)</source>
        <translation>
            <numerusform>Suspend %Ln key</numerusform>
            <numerusform>Suspend %Ln keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventHolds</name>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>%Ln hold</numerusform>
            <numerusform>%Ln holds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message numerus="yes">
        <source>Events are kept for %n day(s).</source>
        <translation>
            <numerusform>Events are kept for %Ln day.</numerusform>
            <numerusform>Events are kept for %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsFilter</name>
    <message numerus="yes">
        <source>%n kind(s) of event</source>
        <translation>
            <numerusform>%Ln kind of event</numerusform>
            <numerusform>%Ln kinds of event</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln lock</numerusform>
            <numerusform>%Ln locks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsGate</name>
    <message numerus="yes">
        <source>Events are kept for %n day(s).</source>
        <translation>
            <numerusform>Events are kept for %Ln day.</numerusform>
            <numerusform>Events are kept for %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln lock</numerusform>
            <numerusform>%Ln locks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message numerus="yes">
        <source>%n lock(s), %1</source>
        <translation>
            <numerusform>%Ln lock, %1</numerusform>
            <numerusform>%Ln locks, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n person(people)</source>
        <translation>
            <numerusform>by %Ln person</numerusform>
            <numerusform>by %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrameData</name>
    <message numerus="yes">
        <source>%n key(s) changed by their days: taken in, suspended or back in force.</source>
        <translation>
            <numerusform>%Ln key changed by its days: taken in, suspended or back in force.</numerusform>
            <numerusform>%Ln keys changed by their days: taken in, suspended or back in force.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) need programming</source>
        <translation>
            <numerusform>%Ln lock needs programming</numerusform>
            <numerusform>%Ln locks need programming</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandedOutPage</name>
    <message numerus="yes">
        <source>%n medium(media) settled.</source>
        <translation>
            <numerusform>%Ln medium settled.</numerusform>
            <numerusform>%Ln media settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message numerus="yes">
        <source>Undo up to here: %n step(s)</source>
        <translation>
            <numerusform>Undo up to here: %Ln step</numerusform>
            <numerusform>Undo up to here: %Ln steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HolidayForm</name>
    <message numerus="yes">
        <source>%n key(s) follow(s) them; the day counts once their locks are programmed.</source>
        <translation>
            <numerusform>%Ln key follows them; the day counts once its locks are programmed.</numerusform>
            <numerusform>%Ln keys follow them; the day counts once their locks are programmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) mind(s) holidays.</source>
        <translation>
            <numerusform>%Ln schedule minds holidays.</numerusform>
            <numerusform>%Ln schedules mind holidays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>%Ln person added</numerusform>
            <numerusform>%Ln people added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Import %Ln person</numerusform>
            <numerusform>Import %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n faulty row(s)</source>
        <translation>
            <numerusform>Leave out %Ln faulty row</numerusform>
            <numerusform>Leave out %Ln faulty rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stay of %n people here would have ended already: keys they still hold are taken in.</source>
        <translation>
            <numerusform>The stay of %Ln person here would have ended already: keys this person still holds are taken in.</numerusform>
            <numerusform>The stay of %Ln people here would have ended already: keys they still hold are taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueForm</name>
    <message numerus="yes">
        <source>%n key(s) issued to %1.</source>
        <translation>
            <numerusform>%Ln key issued to %1.</numerusform>
            <numerusform>%Ln keys issued to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n key(s)</source>
        <translation>
            <numerusform>Issue %Ln key</numerusform>
            <numerusform>Issue %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The door opens after %n lock(s) are programmed.</source>
        <translation>
            <numerusform>The door opens after %Ln lock is programmed.</numerusform>
            <numerusform>The doors open after %Ln locks are programmed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobArea</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyDeeds</name>
    <message numerus="yes">
        <source>%n key(s) back in the stock.</source>
        <translation>
            <numerusform>%Ln key back in the stock.</numerusform>
            <numerusform>%Ln keys back in the stock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) in force again; they open once their locks are programmed.</source>
        <translation>
            <numerusform>%Ln key in force again; it opens once its lock is programmed.</numerusform>
            <numerusform>%Ln keys in force again; they open once their locks are programmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) suspended; they stop opening once their locks are programmed.</source>
        <translation>
            <numerusform>%Ln key suspended; it stops opening once its lock is programmed.</numerusform>
            <numerusform>%Ln keys suspended; they stop opening once their locks are programmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) taken in.</source>
        <translation>
            <numerusform>%Ln key taken in.</numerusform>
            <numerusform>%Ln keys taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still open(s) until programming confirms it.</source>
        <translation>
            <numerusform>%Ln of them still opens until programming confirms it.</numerusform>
            <numerusform>%Ln of them still open until programming confirms it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyFoot</name>
    <message numerus="yes">
        <source>%n key(s) chosen</source>
        <translation>
            <numerusform>%Ln key chosen</numerusform>
            <numerusform>%Ln keys chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n key(s)</source>
        <translation>
            <numerusform>Change %Ln key</numerusform>
            <numerusform>Change %Ln keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%Ln queued</numerusform>
            <numerusform>%Ln queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in and still opening</source>
        <translation>
            <numerusform>%Ln taken in and still opening</numerusform>
            <numerusform>%Ln taken in and still opening</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Program %n lock(s)</source>
        <translation>
            <numerusform>Program %Ln lock</numerusform>
            <numerusform>Program %Ln locks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindsCard</name>
    <message numerus="yes">
        <source>%1, %n key(s)</source>
        <translation>
            <numerusform>%1, %Ln key</numerusform>
            <numerusform>%1, %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(people)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelsForm</name>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%Ln label</numerusform>
            <numerusform>%Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of labels.</source>
        <translation>
            <numerusform>%Ln sheet of labels.</numerusform>
            <numerusform>%Ln sheets of labels.</numerusform>
        </translation>
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
</context>
<context>
    <name>LockDeeds</name>
    <message numerus="yes">
        <source>%n new event(s) read from %1.</source>
        <translation>
            <numerusform>%Ln new event read from %1.</numerusform>
            <numerusform>%Ln new events read from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocksCard</name>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln lock</numerusform>
            <numerusform>%Ln locks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogReader</name>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%Ln new event</numerusform>
            <numerusform>%Ln new events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading the logs of %n lock(s)</source>
        <translation>
            <numerusform>Reading the log of %Ln lock</numerusform>
            <numerusform>Reading the logs of %Ln locks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read from %n lock(s)</source>
        <translation>
            <numerusform>read from %Ln lock</numerusform>
            <numerusform>read from %Ln locks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LostForm</name>
    <message numerus="yes">
        <source>%n lock(s) let it in until they are programmed.</source>
        <translation>
            <numerusform>%Ln lock lets it in until it is programmed.</numerusform>
            <numerusform>%Ln locks let it in until they are programmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Program these %n lock(s)</source>
        <translation>
            <numerusform>Program this lock</numerusform>
            <numerusform>Program these %Ln locks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyCard</name>
    <message numerus="yes">
        <source>%n code(s) pasted</source>
        <translation>
            <numerusform>%Ln code pasted</numerusform>
            <numerusform>%Ln codes pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n code(s)</source>
        <translation>
            <numerusform>Use %Ln code</numerusform>
            <numerusform>Use %Ln codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveOutForm</name>
    <message numerus="yes">
        <source>%n key(s) end(s) on that day at the doors and is/are taken in the day after.</source>
        <translation>
            <numerusform>%Ln key ends on that day at the doors and is taken in the day after.</numerusform>
            <numerusform>%Ln keys end on that day at the doors and are taken in the day after.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NearbyRows</name>
    <message numerus="yes">
        <source>%n more further away</source>
        <translation>
            <numerusform>%Ln more further away</numerusform>
            <numerusform>%Ln more further away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message numerus="yes">
        <source>%n job(s) will be cancelled. What a lock already has stays in it.</source>
        <translation>
            <numerusform>%Ln job will be cancelled. What a lock already has stays in it.</numerusform>
            <numerusform>%Ln jobs will be cancelled. What a lock already has stays in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n matter(s), %1</source>
        <translation>
            <numerusform>%Ln matter, %1</numerusform>
            <numerusform>%Ln matters, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n still open(s)</source>
        <translation>
            <numerusform>%Ln still opens</numerusform>
            <numerusform>%Ln still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message numerus="yes">
        <source>%1 of %n proven as wanted</source>
        <translation>
            <numerusform>%1 of %Ln proven as wanted</numerusform>
            <numerusform>%1 of %Ln proven as wanted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) still open(s)</source>
        <translation>
            <numerusform>%Ln key still opens</numerusform>
            <numerusform>%Ln keys still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDeeds</name>
    <message numerus="yes">
        <source>Program %n lock(s)</source>
        <translation>
            <numerusform>Program %Ln lock</numerusform>
            <numerusform>Program %Ln locks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>Program %n lock(s)</source>
        <translation>
            <numerusform>Program %Ln lock</numerusform>
            <numerusform>Program %Ln locks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message numerus="yes">
        <source>%n lock(s) on it stay where they stand; only their marks go.</source>
        <translation>
            <numerusform>%Ln lock on it stays where it stands; only its mark goes.</numerusform>
            <numerusform>%Ln locks on it stay where they stand; only their marks go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message numerus="yes">
        <source>%n line(s), in this order</source>
        <translation>
            <numerusform>%Ln line, in this order</numerusform>
            <numerusform>%Ln lines, in this order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), in the order of the list</source>
        <translation>
            <numerusform>%Ln record, in the order of the list</numerusform>
            <numerusform>%Ln records, in the order of the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Program %n lock(s)</source>
        <translation>
            <numerusform>Program %Ln lock</numerusform>
            <numerusform>Program %Ln locks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrepaidPage</name>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln lock</numerusform>
            <numerusform>%Ln locks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reduced</source>
        <translation>
            <numerusform>%Ln reduced</numerusform>
            <numerusform>%Ln reduced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Using %n code(s)</source>
        <translation>
            <numerusform>Using %Ln code</numerusform>
            <numerusform>Using %Ln codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%Ln page sent to the printer.</numerusform>
            <numerusform>%Ln pages sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammingJobs</name>
    <message numerus="yes">
        <source>%n lock(s) not programmed</source>
        <translation>
            <numerusform>%Ln lock not programmed</numerusform>
            <numerusform>%Ln locks not programmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Programming %n lock(s)</source>
        <translation>
            <numerusform>Programming %Ln lock</numerusform>
            <numerusform>Programming %Ln locks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammingPage</name>
    <message numerus="yes">
        <source>%n lock(s), started %1</source>
        <translation>
            <numerusform>%Ln lock, started %1</numerusform>
            <numerusform>%Ln locks, started %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PutDialog</name>
    <message numerus="yes">
        <source>Put %n lock(s) here</source>
        <translation>
            <numerusform>Put %Ln lock here</numerusform>
            <numerusform>Put %Ln locks here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message numerus="yes">
        <source>%n lock(s) not read</source>
        <translation>
            <numerusform>%Ln lock not read</numerusform>
            <numerusform>%Ln locks not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) were not read.</source>
        <translation>
            <numerusform>%Ln lock was not read.</numerusform>
            <numerusform>%Ln locks were not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n lock(s)</source>
        <translation>
            <numerusform>Reading %Ln lock</numerusform>
            <numerusform>Reading %Ln locks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptForm</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedList</name>
    <message numerus="yes">
        <source>%n change(s) chosen</source>
        <translation>
            <numerusform>%Ln change chosen</numerusform>
            <numerusform>%Ln changes chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n go</source>
        <translation>
            <numerusform>Let %Ln go</numerusform>
            <numerusform>Let %Ln go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <translation>
            <numerusform>Send %Ln again</numerusform>
            <numerusform>Send %Ln again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderForm</name>
    <message numerus="yes">
        <source>%n holder(s)</source>
        <translation>
            <numerusform>%Ln holder</numerusform>
            <numerusform>%Ln holders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holder(s) marked as reminded today.</source>
        <translation>
            <numerusform>%Ln holder marked as reminded today.</numerusform>
            <numerusform>%Ln holders marked as reminded today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n letter(s)</source>
        <translation>
            <numerusform>Print %Ln letter</numerusform>
            <numerusform>Print %Ln letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowPart</name>
    <message numerus="yes">
        <source>Empty %n cell(s) like this</source>
        <translation>
            <numerusform>Empty %Ln cell like this</numerusform>
            <numerusform>Empty %Ln cells like this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleForm</name>
    <message numerus="yes">
        <source>%1 changed. It counts once %n lock(s) is (are) programmed.</source>
        <translation>
            <numerusform>%1 changed. It counts once %Ln lock is programmed.</numerusform>
            <numerusform>%1 changed. It counts once %Ln locks are programmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) follow(s) this schedule.</source>
        <translation>
            <numerusform>%Ln key follows this schedule.</numerusform>
            <numerusform>%Ln keys follow this schedule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new hours count once %n lock(s) is (are) programmed.</source>
        <translation>
            <numerusform>The new hours count once %Ln lock is programmed.</numerusform>
            <numerusform>The new hours count once %Ln locks are programmed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchedulesPage</name>
    <message numerus="yes">
        <source>%1 in %n lock(s) follow this schedule. Removed, they would open at any hour.</source>
        <translation>
            <numerusform>%1 in %Ln lock follow this schedule. Removed, they would open at any hour.</numerusform>
            <numerusform>%1 in %Ln locks follow this schedule. Removed, they would open at any hour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s)</source>
        <translation>
            <numerusform>%Ln holiday</numerusform>
            <numerusform>%Ln holidays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) bound</source>
        <translation>
            <numerusform>%Ln key bound</numerusform>
            <numerusform>%Ln keys bound</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) open(s) by the usual hours again on %1.</source>
        <translation>
            <numerusform>%Ln key opens by the usual hours again on %1.</numerusform>
            <numerusform>%Ln keys open by the usual hours again on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation>
            <numerusform>%Ln schedule</numerusform>
            <numerusform>%Ln schedules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareForm</name>
    <message numerus="yes">
        <source>%n in stock</source>
        <translation>
            <numerusform>%Ln in stock</numerusform>
            <numerusform>%Ln in stock</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StockCard</name>
    <message numerus="yes">
        <source>%n issued</source>
        <translation>
            <numerusform>%Ln issued</numerusform>
            <numerusform>%Ln issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) purchased</source>
        <translation>
            <numerusform>%Ln key purchased</numerusform>
            <numerusform>%Ln keys purchased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) taken in join(s) the stock once the lock confirms it.</source>
        <translation>
            <numerusform>%Ln key taken in joins the stock once the lock confirms it.</numerusform>
            <numerusform>%Ln keys taken in join the stock once the lock confirms it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuspendForm</name>
    <message numerus="yes">
        <source>%n key(s) suspended; they stop opening once programmed.</source>
        <translation>
            <numerusform>%Ln key suspended; it stops opening once programmed.</numerusform>
            <numerusform>%Ln keys suspended; they stop opening once programmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) will be suspended on that day.</source>
        <translation>
            <numerusform>%Ln key will be suspended on that day.</numerusform>
            <numerusform>%Ln keys will be suspended on that day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%n change(s) go(es) to the platform again.</source>
        <translation>
            <numerusform>%Ln change goes to the platform again.</numerusform>
            <numerusform>%Ln changes go to the platform again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) let go.</source>
        <translation>
            <numerusform>%Ln change let go.</numerusform>
            <numerusform>%Ln changes let go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent</source>
        <translation>
            <numerusform>%Ln change sent</numerusform>
            <numerusform>%Ln changes sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken over</source>
        <translation>
            <numerusform>%Ln taken over</numerusform>
            <numerusform>%Ln taken over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeMachine</name>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>Copied %Ln row.</numerusform>
            <numerusform>Copied %Ln rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TreeCard</name>
    <message numerus="yes">
        <source>%n lock(s) at no place</source>
        <translation>
            <numerusform>%Ln lock at no place</numerusform>
            <numerusform>%Ln locks at no place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message numerus="yes">
        <source>%n step(s) undone.</source>
        <translation>
            <numerusform>%Ln step undone.</numerusform>
            <numerusform>%Ln steps undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkSide</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatHappens</name>
    <message numerus="yes">
        <source>%n key(s) leave(s) the stock.</source>
        <translation>
            <numerusform>%Ln key leaves the stock.</numerusform>
            <numerusform>%Ln keys leave the stock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The door opens for %1 after %n lock(s) are programmed.</source>
        <translation>
            <numerusform>The door opens for %1 after %Ln lock is programmed.</numerusform>
            <numerusform>The doors open for %1 after %Ln locks are programmed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message numerus="yes">
        <source>%n base period(s) end(s) between %1 and %2</source>
        <translation>
            <numerusform>%Ln base period ends between %1 and %2</numerusform>
            <numerusform>%Ln base periods end between %1 and %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) more</source>
        <translation>
            <numerusform>%Ln key more</numerusform>
            <numerusform>%Ln keys more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message numerus="yes">
        <source>%1 of %n lock(s) refuse(s) it</source>
        <translation>
            <numerusform>%1 of %Ln lock refuses it</numerusform>
            <numerusform>%1 of %Ln locks refuse it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computers are called so, and all of them are given up.</source>
        <translation>
            <numerusform>%Ln computer is called so, and it is given up.</numerusform>
            <numerusform>%Ln computers are called so, and all of them are given up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) let(s) it in until %1.</source>
        <translation>
            <numerusform>%Ln lock lets it in until %1.</numerusform>
            <numerusform>%Ln locks let it in until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) must be programmed before it can no longer write.</source>
        <translation>
            <numerusform>%Ln lock must be programmed before it can no longer write.</numerusform>
            <numerusform>%Ln locks must be programmed before it can no longer write.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) of it go(es) on the deny list of every lock.</source>
        <translation>
            <numerusform>%Ln right of it goes on the deny list of every lock.</numerusform>
            <numerusform>%Ln rights of it go on the deny list of every lock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shut it out of %n lock(s)</source>
        <translation>
            <numerusform>Shut it out of %Ln lock</numerusform>
            <numerusform>Shut it out of %Ln locks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elsewhere</name>
    <message numerus="yes">
        <source>So are %n more lock(s).</source>
        <translation>
            <numerusform>So is %n more lock.</numerusform>
            <numerusform>So are %n more locks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>endings</name>
    <message numerus="yes">
        <source>%n option(s) end(s)</source>
        <translation>
            <numerusform>%Ln option ends</numerusform>
            <numerusform>%Ln options end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) end(s)</source>
        <translation>
            <numerusform>%Ln period ends</numerusform>
            <numerusform>%Ln periods end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n periods end soon, the first on %3: %1.</source>
        <translation>
            <numerusform>%Ln period ends soon, on %3: %1.</numerusform>
            <numerusform>%Ln periods end soon, the first on %3: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>events</name>
    <message numerus="yes">
        <source>%1 overwrote %n event(s) before they were read: numbers %2 to %3.</source>
        <translation>
            <numerusform>%1 overwrote %Ln event before it was read: numbers %2 to %3.</numerusform>
            <numerusform>%1 overwrote %Ln events before they were read: numbers %2 to %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came again with other content: no. %1. What came first is kept.</source>
        <translation>
            <numerusform>%Ln event came again with other content: no. %1. What came first is kept.</numerusform>
            <numerusform>%Ln events came again with other content: no. %1. What came first is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floor_plan</name>
    <message numerus="yes">
        <source>%n to program</source>
        <translation>
            <numerusform>%Ln to program</numerusform>
            <numerusform>%Ln to program</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be given.</source>
        <translation>
            <numerusform>%Ln could not be given.</numerusform>
            <numerusform>%Ln could not be given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s)</source>
        <translation>
            <numerusform>%Ln exception</numerusform>
            <numerusform>%Ln exceptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) changed.</source>
        <translation>
            <numerusform>%Ln key changed.</numerusform>
            <numerusform>%Ln keys changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be given</source>
        <translation>
            <numerusform>%Ln key could not be given</numerusform>
            <numerusform>%Ln keys could not be given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) given.</source>
        <translation>
            <numerusform>%Ln key given.</numerusform>
            <numerusform>%Ln keys given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) is/are still to be given.</source>
        <translation>
            <numerusform>%Ln key is still to be given.</numerusform>
            <numerusform>%Ln keys are still to be given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) is/are taken in</source>
        <translation>
            <numerusform>%Ln key is taken in</numerusform>
            <numerusform>%Ln keys are taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) is/are to be taken in.</source>
        <translation>
            <numerusform>%Ln key is to be taken in.</numerusform>
            <numerusform>%Ln keys are to be taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) missing</source>
        <translation>
            <numerusform>%Ln key missing</numerusform>
            <numerusform>%Ln keys missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) stay(s), by another group of the holder</source>
        <translation>
            <numerusform>%Ln key stays, by another group of the holder</numerusform>
            <numerusform>%Ln keys stay, by another group of the holder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) taken in.</source>
        <translation>
            <numerusform>%Ln key taken in.</numerusform>
            <numerusform>%Ln keys taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln lock</numerusform>
            <numerusform>%Ln locks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not on the lock</source>
        <translation>
            <numerusform>%Ln not on the lock</numerusform>
            <numerusform>%Ln not on the lock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still open(s) until its lock is programmed</source>
        <translation>
            <numerusform>%Ln of them still opens until its lock is programmed</numerusform>
            <numerusform>%Ln of them still open until their locks are programmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added.</source>
        <translation>
            <numerusform>%Ln person added.</numerusform>
            <numerusform>%Ln people added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) stay(s), without the group.</source>
        <translation>
            <numerusform>%Ln person stays, without the group.</numerusform>
            <numerusform>%Ln people stay, without the group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open(s) until its lock is programmed.</source>
        <translation>
            <numerusform>%Ln still opens until its lock is programmed.</numerusform>
            <numerusform>%Ln still open until their locks are programmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%Ln to do</numerusform>
            <numerusform>%Ln to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s)</source>
        <translation>
            <numerusform>Add %Ln person</numerusform>
            <numerusform>Add %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handed_out</name>
    <message numerus="yes">
        <source>%n key(s) is/are taken in, and open until the locks are programmed.</source>
        <translation>
            <numerusform>%Ln key is taken in, and opens until the locks are programmed.</numerusform>
            <numerusform>%Ln keys are taken in, and open until the locks are programmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Are %n medium(media) back?</source>
        <translation>
            <numerusform>Is %Ln medium back?</numerusform>
            <numerusform>Are %Ln media back?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n medium(media)</source>
        <translation>
            <numerusform>Take back %Ln medium</numerusform>
            <numerusform>Take back %Ln media</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write off %n medium(media)</source>
        <translation>
            <numerusform>Write off %Ln medium</numerusform>
            <numerusform>Write off %Ln media</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write off %n medium(media)?</source>
        <translation>
            <numerusform>Write off %Ln medium?</numerusform>
            <numerusform>Write off %Ln media?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <source>%1, parted by %2, %n column(s) known</source>
        <translation>
            <numerusform>%1, parted by %2, %Ln column known</numerusform>
            <numerusform>%1, parted by %2, %Ln columns known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) made</source>
        <translation>
            <numerusform>%Ln group made</numerusform>
            <numerusform>%Ln groups made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) are read too</source>
        <translation>
            <numerusform>%Ln hidden row is read too</numerusform>
            <numerusform>%Ln hidden rows are read too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be given: see Groups</source>
        <translation>
            <numerusform>%Ln key could not be given: see Groups</numerusform>
            <numerusform>%Ln keys could not be given: see Groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) given</source>
        <translation>
            <numerusform>%Ln key given</numerusform>
            <numerusform>%Ln keys given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged cell(s) count where they begin</source>
        <translation>
            <numerusform>%Ln merged cell counts where it begins</numerusform>
            <numerusform>%Ln merged cells count where they begin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people come into groups that have locks: whoever can get a key there gets it.</source>
        <translation>
            <numerusform>%Ln person comes into groups that have locks: whoever can get a key there gets it.</numerusform>
            <numerusform>%Ln people come into groups that have locks: whoever can get a key there gets it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have to present a tag first</source>
        <translation>
            <numerusform>%Ln person has to present a tag first</numerusform>
            <numerusform>%Ln people have to present a tag first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n new group(s): %1</source>
        <translation>
            <numerusform>Make %Ln new group: %1</numerusform>
            <numerusform>Make %Ln new groups: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>XLSX, sheet %1, %n column(s) known</source>
        <translation>
            <numerusform>XLSX, sheet %1, %Ln column known</numerusform>
            <numerusform>XLSX, sheet %1, %Ln columns known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>issue</name>
    <message numerus="yes">
        <source>%n issuable</source>
        <translation>
            <numerusform>%Ln issuable</numerusform>
            <numerusform>%Ln issuable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A tag number has 8, 14 or 20 characters; this one has %n.</source>
        <translation>
            <numerusform>A tag number has 8, 14 or 20 characters; this one has %Ln.</numerusform>
            <numerusform>A tag number has 8, 14 or 20 characters; this one has %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message numerus="yes">
        <source>%n key(s) never reached a lock and go(es) back to the stock.</source>
        <translation>
            <numerusform>%Ln key never reached a lock and goes back to the stock.</numerusform>
            <numerusform>%Ln keys never reached a lock and go back to the stock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) still open(s) until programming confirms it</source>
        <translation>
            <numerusform>%Ln key still opens until programming confirms it</numerusform>
            <numerusform>%Ln keys still open until programming confirms it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln lock</numerusform>
            <numerusform>%Ln locks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) to program</source>
        <translation>
            <numerusform>%Ln lock to program</numerusform>
            <numerusform>%Ln locks to program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people lose %2.</source>
        <translation>
            <numerusform>%Ln person loses %2.</numerusform>
            <numerusform>%Ln people lose %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes effect after %n lock(s) are programmed.</source>
        <translation>
            <numerusform>It takes effect after %Ln lock is programmed.</numerusform>
            <numerusform>It takes effect after %Ln locks are programmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n key(s)</source>
        <translation>
            <numerusform>Suspend %Ln key</numerusform>
            <numerusform>Suspend %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n key(s)?</source>
        <translation>
            <numerusform>Suspend %Ln key?</numerusform>
            <numerusform>Suspend %Ln keys?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n key(s)</source>
        <translation>
            <numerusform>Take in %Ln key</numerusform>
            <numerusform>Take in %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n key(s)?</source>
        <translation>
            <numerusform>Take in %Ln key?</numerusform>
            <numerusform>Take in %Ln keys?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>locks</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), %1 lines: one for each medium.</source>
        <translation>
            <numerusform>%Ln change, %1 lines: one for each medium.</numerusform>
            <numerusform>%Ln changes, %1 lines: one for each medium.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in stock, issuable</source>
        <translation>
            <numerusform>%Ln in stock, issuable</numerusform>
            <numerusform>%Ln in stock, issuable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in stock, not issuable</source>
        <translation>
            <numerusform>%Ln in stock, not issuable</numerusform>
            <numerusform>%Ln in stock, not issuable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) match(es) receipt %1. Age of the proof: %2.</source>
        <translation>
            <numerusform>%Ln key matches receipt %1. Age of the proof: %2.</numerusform>
            <numerusform>%Ln keys match receipt %1. Age of the proof: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people lose %1.</source>
        <translation>
            <numerusform>%Ln person loses %1.</numerusform>
            <numerusform>%Ln people lose %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %n purchased key(s) and its dates stay with the lock.</source>
        <translation>
            <numerusform>Its %Ln purchased key and its dates stay with the lock.</numerusform>
            <numerusform>Its %Ln purchased keys and its dates stay with the lock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lock erases its list of %n key(s) and forgets its owner.</source>
        <translation>
            <numerusform>The lock erases its list of %Ln key and forgets its owner.</numerusform>
            <numerusform>The lock erases its list of %Ln keys and forgets its owner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lost</name>
    <message numerus="yes">
        <source>%1 of %n door(s) still accept(s) it</source>
        <translation>
            <numerusform>%1 of %Ln door still accepts it</numerusform>
            <numerusform>%1 of %Ln doors still accept it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holder(s)</source>
        <translation>
            <numerusform>%Ln holder</numerusform>
            <numerusform>%Ln holders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are outer door(s).</source>
        <translation>
            <numerusform>%Ln of them is an outer door.</numerusform>
            <numerusform>%Ln of them are outer doors.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matters</name>
    <message numerus="yes">
        <source>%1: %n door(s)</source>
        <translation>
            <numerusform>%1: %Ln door</numerusform>
            <numerusform>%1: %Ln doors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) met changes of others: decide</source>
        <translation>
            <numerusform>%Ln change met changes of others: decide</numerusform>
            <numerusform>%Ln changes met changes of others: decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) was (were) not taken by the platform</source>
        <translation>
            <numerusform>%Ln change was not taken by the platform</numerusform>
            <numerusform>%Ln changes were not taken by the platform</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event log(s) is (are) not read to the end</source>
        <translation>
            <numerusform>%Ln event log is not read to the end</numerusform>
            <numerusform>%Ln event logs are not read to the end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) is (are) overdue for return</source>
        <translation>
            <numerusform>%Ln key is overdue for return</numerusform>
            <numerusform>%Ln keys are overdue for return</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) taken in still open(s) doors</source>
        <translation>
            <numerusform>%Ln key taken in still opens a door</numerusform>
            <numerusform>%Ln keys taken in still open doors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) was (were) changed by somebody else: decide</source>
        <translation>
            <numerusform>%Ln key was changed by somebody else: decide</numerusform>
            <numerusform>%Ln keys were changed by somebody else: decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) has (have) hardly any place left for users</source>
        <translation>
            <numerusform>%Ln lock has hardly any place left for users</numerusform>
            <numerusform>%Ln locks have hardly any place left for users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) has (have) no key left to issue</source>
        <translation>
            <numerusform>%Ln lock has no key left to issue</numerusform>
            <numerusform>%Ln locks have no key left to issue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) is (are) not complete</source>
        <translation>
            <numerusform>%Ln lock is not complete</numerusform>
            <numerusform>%Ln locks are not complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) need(s) programming</source>
        <translation>
            <numerusform>%Ln lock needs programming</numerusform>
            <numerusform>%Ln locks need programming</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) only take(s) in: the period is over</source>
        <translation>
            <numerusform>%Ln lock only takes in: the period is over</numerusform>
            <numerusform>%Ln locks only take in: the period is over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) overwrote events before they were read</source>
        <translation>
            <numerusform>%Ln lock overwrote events before they were read</numerusform>
            <numerusform>%Ln locks overwrote events before they were read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) report(s) a low battery</source>
        <translation>
            <numerusform>%Ln lock reports a low battery</numerusform>
            <numerusform>%Ln locks report a low battery</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) still let(s) a lost computer in</source>
        <translation>
            <numerusform>%Ln lock still lets a lost computer in</numerusform>
            <numerusform>%Ln locks still let a lost computer in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost medium(media) still open(s) doors</source>
        <translation>
            <numerusform>%Ln lost medium still opens doors</numerusform>
            <numerusform>%Ln lost media still open doors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) end(s) by tomorrow</source>
        <translation>
            <numerusform>%Ln period ends by tomorrow</numerusform>
            <numerusform>%Ln periods end by tomorrow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) end(s) within 4 weeks</source>
        <translation>
            <numerusform>%Ln period ends within 4 weeks</numerusform>
            <numerusform>%Ln periods end within 4 weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) end(s) within a week</source>
        <translation>
            <numerusform>%Ln period ends within a week</numerusform>
            <numerusform>%Ln periods end within a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prepaid code(s) wait(s) for the platform</source>
        <translation>
            <numerusform>%Ln prepaid code waits for the platform</numerusform>
            <numerusform>%Ln prepaid codes wait for the platform</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Program %n lock(s)</source>
        <translation>
            <numerusform>Program %Ln lock</numerusform>
            <numerusform>Program %Ln locks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n lock(s)</source>
        <translation>
            <numerusform>Show %Ln lock</numerusform>
            <numerusform>Show %Ln locks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of %n lock(s) is ahead: decide whether it goes back</source>
        <translation>
            <numerusform>The clock of %Ln lock is ahead: decide whether it goes back</numerusform>
            <numerusform>The clocks of %Ln locks are ahead: decide whether they go back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of %n lock(s) is off</source>
        <translation>
            <numerusform>The clock of %Ln lock is off</numerusform>
            <numerusform>The clocks of %Ln locks are off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The events of %n lock(s) were altered</source>
        <translation>
            <numerusform>The events of %Ln lock were altered</numerusform>
            <numerusform>The events of %Ln locks were altered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two computers proved different lists of %n lock(s)</source>
        <translation>
            <numerusform>Two computers proved different lists of %n lock</numerusform>
            <numerusform>Two computers proved different lists of %n locks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nearby</name>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation>
            <numerusform>%Ln change to send</numerusform>
            <numerusform>%Ln changes to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>organisations</name>
    <message numerus="yes">
        <source>%n employee(s)</source>
        <translation>
            <numerusform>%Ln employee</numerusform>
            <numerusform>%Ln employees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) stop(s) opening %1 once the lock is programmed.</source>
        <translation>
            <numerusform>%Ln employee stops opening %1 once the lock is programmed.</numerusform>
            <numerusform>%Ln employees stop opening %1 once the lock is programmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) stop(s) opening once the owner has programmed; until then the media still open.</source>
        <translation>
            <numerusform>%Ln lock stops opening once the owner has programmed; until then the media still open.</numerusform>
            <numerusform>%Ln locks stop opening once the owner has programmed; until then the media still open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) lose(s) what only this group opens; no employee is removed.</source>
        <translation>
            <numerusform>%Ln member loses what only this group opens; no employee is removed.</numerusform>
            <numerusform>%Ln members lose what only this group opens; no employee is removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received key(s) can go to other groups.</source>
        <translation>
            <numerusform>%Ln received key can go to other groups.</numerusform>
            <numerusform>%Ln received keys can go to other groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open(s)</source>
        <translation>
            <numerusform>%Ln still opens</numerusform>
            <numerusform>%Ln still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to program</source>
        <translation>
            <numerusform>%Ln to program</numerusform>
            <numerusform>%Ln to program</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message numerus="yes">
        <source>%n change(s) wait(s)</source>
        <translation>
            <numerusform>%Ln change waits</numerusform>
            <numerusform>%Ln changes wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issued</source>
        <translation>
            <numerusform>%Ln issued</numerusform>
            <numerusform>%Ln issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln lock</numerusform>
            <numerusform>%Ln locks</numerusform>
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
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(people)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%Ln taken in</numerusform>
            <numerusform>%Ln taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without receipt</source>
        <translation>
            <numerusform>%Ln without receipt</numerusform>
            <numerusform>%Ln without receipt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>places</name>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln lock</numerusform>
            <numerusform>%Ln locks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) that stand right there stand at %1 then.</source>
        <translation>
            <numerusform>%Ln lock that stands right there stands at %1 then.</numerusform>
            <numerusform>%Ln locks that stand right there stand at %1 then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in it lie in %1 then, with all they hold.</source>
        <translation>
            <numerusform>%Ln place in it lies in %1 then, with all it holds.</numerusform>
            <numerusform>%Ln places in it lie in %1 then, with all they hold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln lock</numerusform>
            <numerusform>%Ln locks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them open(s) it until it is programmed</source>
        <translation>
            <numerusform>%Ln of them opens it until it is programmed</numerusform>
            <numerusform>%Ln of them open it until it is programmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(people)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(people) lose(s) %1</source>
        <translation>
            <numerusform>%Ln person loses %1</numerusform>
            <numerusform>%Ln people lose %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(people) lose(s) rights at %1.</source>
        <translation>
            <numerusform>%Ln person loses rights at %1.</numerusform>
            <numerusform>%Ln people lose rights at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) given back; on the lock as before.</source>
        <translation>
            <numerusform>%Ln right given back; on the lock as before.</numerusform>
            <numerusform>%Ln rights given back; on the lock as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) given; %1 of them open once programmed.</source>
        <translation>
            <numerusform>%Ln right given; %1 of them opens once programmed.</numerusform>
            <numerusform>%Ln rights given; %1 of them open once programmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) given; they open once programmed.</source>
        <translation>
            <numerusform>%Ln right given; it opens once programmed.</numerusform>
            <numerusform>%Ln rights given; they open once programmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) of groups given.</source>
        <translation>
            <numerusform>%Ln right of a group given.</numerusform>
            <numerusform>%Ln rights of groups given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) of groups taken.</source>
        <translation>
            <numerusform>%Ln right of a group taken.</numerusform>
            <numerusform>%Ln rights of groups taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) taken in.</source>
        <translation>
            <numerusform>%Ln right taken in.</numerusform>
            <numerusform>%Ln rights taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n key(s) to organisations?</source>
        <translation>
            <numerusform>Give %Ln key to organisations?</numerusform>
            <numerusform>Give %Ln keys to organisations?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n right(s)</source>
        <translation>
            <numerusform>Give %Ln right</numerusform>
            <numerusform>Give %Ln rights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Program %1: %n change(s)</source>
        <translation>
            <numerusform>Program %1: %Ln change</numerusform>
            <numerusform>Program %1: %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Program %n lock(s) for %1</source>
        <translation>
            <numerusform>Program %Ln lock for %1</numerusform>
            <numerusform>Program %Ln locks for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n right(s)</source>
        <translation>
            <numerusform>Take in %Ln right</numerusform>
            <numerusform>Take in %Ln rights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n right(s)?</source>
        <translation>
            <numerusform>Take in %Ln right?</numerusform>
            <numerusform>Take in %Ln rights?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more lock(s)</source>
        <translation>
            <numerusform>and %Ln more lock</numerusform>
            <numerusform>and %Ln more locks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gives the right, with %n other(s)</source>
        <translation>
            <numerusform>gives the right, with %Ln other</numerusform>
            <numerusform>gives the right, with %Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>programming</name>
    <message numerus="yes">
        <source>%1 of %n lock(s) confirmed</source>
        <translation>
            <numerusform>%1 of %Ln lock confirmed</numerusform>
            <numerusform>%1 of %Ln locks confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n medium/media stopped</source>
        <translation>
            <numerusform>%1: %Ln medium stopped</numerusform>
            <numerusform>%1: %Ln media stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s)</source>
        <translation>
            <numerusform>%Ln addition</numerusform>
            <numerusform>%Ln additions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) hold(s) what is wanted.</source>
        <translation>
            <numerusform>%Ln lock holds what is wanted.</numerusform>
            <numerusform>%Ln locks hold what is wanted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) told just now what it holds/they hold.</source>
        <translation>
            <numerusform>%Ln lock told just now what it holds.</numerusform>
            <numerusform>%Ln locks told just now what they hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) was/were not read yet.</source>
        <translation>
            <numerusform>%Ln lock was not read yet.</numerusform>
            <numerusform>%Ln locks were not read yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) were not programmed.</source>
        <translation>
            <numerusform>%Ln lock was not programmed.</numerusform>
            <numerusform>%Ln locks were not programmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium/media stopped already.</source>
        <translation>
            <numerusform>%Ln medium stopped already.</numerusform>
            <numerusform>%Ln media stopped already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>%Ln other change</numerusform>
            <numerusform>%Ln other changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of others kept</source>
        <translation>
            <numerusform>%Ln record of others kept</numerusform>
            <numerusform>%Ln records of others kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removal(s)</source>
        <translation>
            <numerusform>%Ln removal</numerusform>
            <numerusform>%Ln removals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody else wrote %n lock(s) since the last receipt: %1.</source>
        <translation>
            <numerusform>Somebody else wrote %Ln lock since the last receipt: %1.</numerusform>
            <numerusform>Somebody else wrote %Ln locks since the last receipt: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>replace</name>
    <message numerus="yes">
        <source>%1 never confirmed %n key(s) taken in: wherever it hangs, it still opens for them.</source>
        <translation>
            <numerusform>%1 never confirmed %Ln key taken in: wherever it hangs, it still opens for it.</numerusform>
            <numerusform>%1 never confirmed %Ln keys taken in: wherever it hangs, it still opens for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) move(s) to the new lock.</source>
        <translation>
            <numerusform>%Ln key moves to the new lock.</numerusform>
            <numerusform>%Ln keys move to the new lock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) open(s) it once it is programmed.</source>
        <translation>
            <numerusform>%Ln key opens it once it is programmed.</numerusform>
            <numerusform>%Ln keys open it once it is programmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchased key(s) and all dates go with it to the new serial.</source>
        <translation>
            <numerusform>%Ln purchased key and all dates go with it to the new serial.</numerusform>
            <numerusform>%Ln purchased keys and all dates go with it to the new serial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s), code(s) or phone(s) fit(s) it as it is: nobody has to come by.</source>
        <translation>
            <numerusform>%Ln tag, code or phone fits it as it is: nobody has to come by.</numerusform>
            <numerusform>%Ln tags, codes or phones fit it as they are: nobody has to come by.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schedules</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%Ln lock</numerusform>
            <numerusform>%Ln locks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message numerus="yes">
        <source>%n change(s) laid aside.</source>
        <translation>
            <numerusform>%Ln change laid aside.</numerusform>
            <numerusform>%Ln changes laid aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of groups</source>
        <translation>
            <numerusform>%Ln change of groups</numerusform>
            <numerusform>%Ln changes of groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of holidays</source>
        <translation>
            <numerusform>%Ln change of holidays</numerusform>
            <numerusform>%Ln changes of holidays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of keys</source>
        <translation>
            <numerusform>%Ln change of keys</numerusform>
            <numerusform>%Ln changes of keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of locks</source>
        <translation>
            <numerusform>%Ln change of locks</numerusform>
            <numerusform>%Ln changes of locks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of locks of groups</source>
        <translation>
            <numerusform>%Ln change of locks of groups</numerusform>
            <numerusform>%Ln changes of locks of groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of people</source>
        <translation>
            <numerusform>%Ln change of people</numerusform>
            <numerusform>%Ln changes of people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of places</source>
        <translation>
            <numerusform>%Ln change of places</numerusform>
            <numerusform>%Ln changes of places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of settings of locks</source>
        <translation>
            <numerusform>%Ln change of settings of locks</numerusform>
            <numerusform>%Ln changes of settings of locks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of week schedules</source>
        <translation>
            <numerusform>%Ln change of week schedules</numerusform>
            <numerusform>%Ln changes of week schedules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of where locks stand</source>
        <translation>
            <numerusform>%Ln change of where locks stand</numerusform>
            <numerusform>%Ln changes of where locks stand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of who is in a group</source>
        <translation>
            <numerusform>%Ln change of who is in a group</numerusform>
            <numerusform>%Ln changes of who is in a group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s)</source>
        <translation>
            <numerusform>%Ln change waits</numerusform>
            <numerusform>%Ln changes wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>%Ln other change</numerusform>
            <numerusform>%Ln other changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n change(s) go</source>
        <translation>
            <numerusform>Let %Ln change go</numerusform>
            <numerusform>Let %Ln changes go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n change(s) go?</source>
        <translation>
            <numerusform>Let %Ln change go?</numerusform>
            <numerusform>Let %Ln changes go?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Platform: %n change(s) need(s) you</source>
        <translation>
            <numerusform>Platform: %Ln change needs you</numerusform>
            <numerusform>Platform: %Ln changes need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message numerus="yes">
        <source>%n lock(s) must be programmed.</source>
        <translation>
            <numerusform>%Ln lock must be programmed.</numerusform>
            <numerusform>%Ln locks must be programmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay as they are:</source>
        <translation>
            <numerusform>%Ln row stays as it is:</numerusform>
            <numerusform>%Ln rows stay as they are:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>walk</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 report a low battery. Take %n set(s) of batteries along.</source>
        <translation>
            <numerusform>%1 report a low battery. Take %Ln set of batteries along.</numerusform>
            <numerusform>%1 report a low battery. Take %Ln sets of batteries along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) read</source>
        <translation>
            <numerusform>%Ln event read</numerusform>
            <numerusform>%Ln events read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), %1</source>
        <translation>
            <numerusform>%Ln event, %1</numerusform>
            <numerusform>%Ln events, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) done</source>
        <translation>
            <numerusform>%Ln lock done</numerusform>
            <numerusform>%Ln locks done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) wait</source>
        <translation>
            <numerusform>%Ln lock waits</numerusform>
            <numerusform>%Ln locks wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium/media stopped already.</source>
        <translation>
            <numerusform>%Ln medium stopped already.</numerusform>
            <numerusform>%Ln media stopped already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %n key(s)</source>
        <translation>
            <numerusform>Removing %Ln key</numerusform>
            <numerusform>Removing %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n change(s)</source>
        <translation>
            <numerusform>Sending %Ln change</numerusform>
            <numerusform>Sending %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n new key(s)</source>
        <translation>
            <numerusform>Sending %Ln new key</numerusform>
            <numerusform>Sending %Ln new keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>log unread for %n day(s)</source>
        <translation>
            <numerusform>log unread for %Ln day</numerusform>
            <numerusform>log unread for %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>who</name>
    <message numerus="yes">
        <source>%n person(people)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
