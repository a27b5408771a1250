<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
<context>
    <name>CallCard</name>
    <message>
        <source>请等候叫号
Please wait to be called</source>
        <extracomment>Call board: nobody has been called yet. In both languages, the program&apos;s own first.</extracomment>
        <translation>Please wait to be called
请等候叫号</translation>
    </message>
    <message>
        <source>请到窗口办理 · Please go to the window</source>
        <extracomment>Call board, above the number that is called. In both languages, the program&apos;s own first.</extracomment>
        <translation>Please go to the window · 请到窗口办理</translation>
    </message>
    <message>
        <source>%1 号窗口</source>
        <extracomment>Call board: the window a citizen goes to; %1 is its number.</extracomment>
        <translation>Window %1</translation>
    </message>
    <message>
        <source>Window %1</source>
        <extracomment>Call board: the same window in the other language; %1 is its number.</extracomment>
        <translation>%1 号窗口</translation>
    </message>
</context>
<context>
    <name>CallRow</name>
    <message>
        <source>再次 Again</source>
        <extracomment>Call board, beside a number: it was called more than once. In both languages.</extracomment>
        <translation>Again 再次</translation>
    </message>
    <message>
        <source>%1 号窗口</source>
        <extracomment>Call board: the window of an earlier call; %1 is its number.</extracomment>
        <translation>Window %1</translation>
    </message>
</context>
<context>
    <name>LastCalls</name>
    <message>
        <source>最近叫号 · Called</source>
        <extracomment>Call board: heading of the list of the last calls. In both languages.</extracomment>
        <translation>Called · 最近叫号</translation>
    </message>
</context>
<context>
    <name>WaitingStrip</name>
    <message>
        <source>等候 · Waiting</source>
        <extracomment>Call board: heading over the number of people who wait. In both languages.</extracomment>
        <translation>Waiting · 等候</translation>
    </message>
    <message numerus="yes">
        <source>%n 人</source>
        <extracomment>Call board: how many people wait.</extracomment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>请准备 · Next</source>
        <extracomment>Call board: heading over the numbers that are called soon. In both languages.</extracomment>
        <translation>Next · 请准备</translation>
    </message>
</context>
</TS>
