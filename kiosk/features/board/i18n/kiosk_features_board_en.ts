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
        <source>最近叫号 · Last called</source>
        <extracomment>Call board, server away, above the number that was called last. In both languages, the program&apos;s own first.</extracomment>
        <translation>Last called · 最近叫号</translation>
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
        <source>%1 号窗口</source>
        <extracomment>Call board: the window of an earlier call; %1 is its number.</extracomment>
        <translation>Window %1</translation>
    </message>
    <message>
        <source>再次 · Again</source>
        <extracomment>Call board, beside a number: it was called more than once. In both languages.</extracomment>
        <translation>Again · 再次</translation>
    </message>
</context>
<context>
    <name>LastCalls</name>
    <message>
        <source>号码 · Number</source>
        <extracomment>Call board: heading of the column of numbers that were called. In both languages.</extracomment>
        <translation>Number · 号码</translation>
    </message>
    <message>
        <source>窗口 · Window</source>
        <extracomment>Call board: heading of the column of windows they were called to. In both languages.</extracomment>
        <translation>Window · 窗口</translation>
    </message>
</context>
<context>
    <name>NextStrip</name>
    <message>
        <source>请准备
Next</source>
        <extracomment>Call board: heading over the numbers that are called soon. In both languages.</extracomment>
        <translation>Next
请准备</translation>
    </message>
    <message>
        <source>等候
Waiting</source>
        <extracomment>Call board: heading over the number of people who wait. In both languages.</extracomment>
        <translation>Waiting
等候</translation>
    </message>
    <message numerus="yes">
        <source>%n 人</source>
        <extracomment>Call board: how many people wait.</extracomment>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaleMark</name>
    <message>
        <source>本屏暂停使用</source>
        <extracomment>Call board, refused by the server.</extracomment>
        <translation>This board is out of use.</translation>
    </message>
    <message>
        <source>信号中断</source>
        <extracomment>Call board, server away, time unknown.</extracomment>
        <translation>No connection.</translation>
    </message>
    <message>
        <source>信号中断，停在 %1</source>
        <extracomment>Call board, server away: how old the screen is; %1 is a time of day, as 14:05.</extracomment>
        <translation>Not updated since %1.</translation>
    </message>
    <message>
        <source>请留意工作人员叫号</source>
        <extracomment>Call board, server away or refusing: what people are to do.</extracomment>
        <translation>Please listen to the staff.</translation>
    </message>
    <message>
        <source>This board is out of use.</source>
        <extracomment>Call board, refused by the server: the same in the other language.</extracomment>
        <translation>本屏暂停使用</translation>
    </message>
    <message>
        <source>No connection.</source>
        <extracomment>Call board, server away: the same in the other language.</extracomment>
        <translation>信号中断</translation>
    </message>
    <message>
        <source>Not updated since %1.</source>
        <extracomment>Call board, server away: the same in the other language; %1 is a time of day, as 14:05.</extracomment>
        <translation>信号中断，停在 %1</translation>
    </message>
    <message>
        <source>Please listen to the staff.</source>
        <extracomment>Call board, server away or refusing: the same in the other language.</extracomment>
        <translation>请留意工作人员叫号</translation>
    </message>
</context>
</TS>
