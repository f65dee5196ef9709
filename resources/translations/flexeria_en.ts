<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>FrameData</name>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>%n change waits</numerusform>
            <numerusform>%n changes wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) need programming</source>
        <translation>
            <numerusform>%n lock needs programming</numerusform>
            <numerusform>%n locks need programming</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobArea</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message numerus="yes">
        <source>%n job(s) will be cancelled. What a lock already has stays in it.</source>
        <translation>
            <numerusform>%n job will be cancelled. What a lock already has stays in it.</numerusform>
            <numerusform>%n jobs will be cancelled. What a lock already has stays in it.</numerusform>
        </translation>
    </message>
</context>
</TS>
