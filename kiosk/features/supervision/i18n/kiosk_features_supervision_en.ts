<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
<context>
    <name>OfficeTable</name>
    <message>
        <source>网点</source>
        <extracomment>Column: the office.</extracomment>
        <translation>Office</translation>
    </message>
    <message>
        <source>窗口</source>
        <extracomment>Column: open windows of all windows.</extracomment>
        <translation>Windows</translation>
    </message>
    <message>
        <source>等候</source>
        <extracomment>Column: how many people wait.</extracomment>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>最长等候</source>
        <extracomment>Column: the longest wait so far.</extracomment>
        <translation>Longest wait</translation>
    </message>
    <message>
        <source>预计等候</source>
        <extracomment>Column: what a citizen who comes now will wait.</extracomment>
        <translation>Estimate</translation>
    </message>
    <message>
        <source>状态</source>
        <extracomment>Column: whether the office needs a hand.</extracomment>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>SupervisionPage</name>
    <message>
        <source>各网点总览 · %1</source>
        <extracomment>Heading of the supervisor&apos;s page; %1 is their name.</extracomment>
        <translation>Offices · %1</translation>
    </message>
    <message>
        <source>开放窗口</source>
        <extracomment>Total over all offices.</extracomment>
        <translation>Open windows</translation>
    </message>
    <message>
        <source>等候人数</source>
        <extracomment>Total over all offices.</extracomment>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>今日办结</source>
        <extracomment>Total over all offices, today.</extracomment>
        <translation>Done today</translation>
    </message>
    <message>
        <source>需要处理</source>
        <extracomment>How many offices need action.</extracomment>
        <translation>Need action</translation>
    </message>
    <message>
        <source>回到窗口</source>
        <extracomment>Button: back to the windows.</extracomment>
        <translation>To the counter</translation>
    </message>
    <message>
        <source>退出登录</source>
        <extracomment>Button: log out.</extracomment>
        <translation>Log out</translation>
    </message>
</context>
<context>
    <name>yichuang::supervision::OfficeTreeModel</name>
    <message numerus="yes">
        <source>%n 个窗口求助</source>
        <extracomment>State of an office: %n windows call for help.</extracomment>
        <translation>
            <numerusform>%n call for help</numerusform>
            <numerusform>%n calls for help</numerusform>
        </translation>
    </message>
    <message>
        <source>有人等，无窗口</source>
        <extracomment>State of an office: people wait and no window is open.</extracomment>
        <translation>No window open</translation>
    </message>
    <message>
        <source>等候过久</source>
        <extracomment>State of an office: somebody has waited for more than an hour.</extracomment>
        <translation>Wait too long</translation>
    </message>
    <message>
        <source>等候偏长</source>
        <extracomment>State of an office: somebody has waited for more than half an hour.</extracomment>
        <translation>Wait is long</translation>
    </message>
    <message>
        <source>正常</source>
        <extracomment>State of an office: nothing to worry about.</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>未开放</source>
        <extracomment>State of an office: outside its hours.</extracomment>
        <translation>Closed</translation>
    </message>
    <message>
        <source>未开窗</source>
        <extracomment>State of an office: within its hours, no window is open and nobody waits.</extracomment>
        <translation>No window open</translation>
    </message>
</context>
<context>
    <name>yichuang::supervision::OfficeWindowsModel</name>
    <message>
        <source>求助</source>
        <extracomment>State of a window: its clerk calls for help.</extracomment>
        <translation>Help</translation>
    </message>
    <message>
        <source>空闲</source>
        <extracomment>State of a window: open, nobody is served.</extracomment>
        <translation>Free</translation>
    </message>
    <message>
        <source>暂停：%1</source>
        <extracomment>State of a window; %1 is the reason.</extracomment>
        <translation>Paused: %1</translation>
    </message>
    <message>
        <source>未开放</source>
        <extracomment>State of a window nobody sits at.</extracomment>
        <translation>Closed</translation>
    </message>
</context>
</TS>
