<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
    <context>
        <name>AwayPage</name>
        <message>
            <source>请稍等</source>
            <extracomment>Title of the page while the server is away.</extracomment>
            <translation>One moment, please</translation>
        </message>
        <message>
            <source>系统正在恢复</source>
            <extracomment>The server cannot be reached.</extracomment>
            <translation>The system is coming back</translation>
        </message>
        <message>
            <source>不用操作，恢复后会自动回来，您填的内容还在。着急的话，请到导办台取号。</source>
            <extracomment>What a citizen can do meanwhile.</extracomment>
            <translation>You need not do anything: this page goes by itself and what you entered is kept. If you are in a hurry, get a number at the guidance desk.</translation>
        </message>
        <message>
            <source>咨询电话：%1</source>
            <extracomment>%1 is a phone number.</extracomment>
            <translation>Phone: %1</translation>
        </message>
        <message>
            <source>先看看要带什么材料</source>
            <extracomment>Button: read what to bring while the server is away.</extracomment>
            <translation>See what to bring meanwhile</translation>
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <source>怎么取号</source>
            <extracomment>Heading over the four steps of taking a number.</extracomment>
            <translation>How it works</translation>
        </message>
        <message>
            <source>需要人帮忙</source>
            <extracomment>Heading over where people help.</extracomment>
            <translation>If you need help</translation>
        </message>
        <message>
            <source>请到导办台，工作人员可以帮您办、替您取号。</source>
            <extracomment>The desk where staff help and give numbers.</extracomment>
            <translation>Go to the guidance desk: the staff can help and give you a number.</translation>
        </message>
        <message>
            <source>咨询电话</source>
            <extracomment>Name of the row with the phone number.</extracomment>
            <translation>Phone</translation>
        </message>
        <message>
            <source>选您遇到的事情，或者搜一搜</source>
            <extracomment>Help, step 1.</extracomment>
            <translation>Choose what brings you here, or search</translation>
        </message>
        <message>
            <source>看看材料带齐了没有、要等多久</source>
            <extracomment>Help, step 2.</extracomment>
            <translation>See what to bring and how long the wait is</translation>
        </message>
        <message>
            <source>刷身份证，或输入号码；没带也能取号</source>
            <extracomment>Help, step 3.</extracomment>
            <translation>Use your identity card or type its number; you can go on without</translation>
        </message>
        <message>
            <source>拿好号票，听叫号、看大屏</source>
            <extracomment>Help, step 4.</extracomment>
            <translation>Take the ticket, listen and watch the board</translation>
        </message>
        <message>
            <source>帮助</source>
            <extracomment>Title of the help page.</extracomment>
            <translation>Help</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>自助取号</source>
            <extracomment>Title of the kiosk's window.</extracomment>
            <translation>Ticket machine</translation>
        </message>
    </context>
</TS>
