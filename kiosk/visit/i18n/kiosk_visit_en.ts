<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
    <context>
        <name>WaitText</name>
        <message>
            <source>今天没有窗口办理</source>
            <extracomment>No window will serve this today.</extracomment>
            <translation>No window serves this today</translation>
        </message>
        <message>
            <source>不用等</source>
            <extracomment>There is nobody ahead.</extracomment>
            <translation>No wait</translation>
        </message>
        <message>
            <source>约 %1 分钟</source>
            <extracomment>%1 minutes of waiting.</extracomment>
            <translation>About %1 min</translation>
        </message>
        <message>
            <source>约 %1–%2 分钟</source>
            <extracomment>Waiting time, %1 to %2 minutes.</extracomment>
            <translation>About %1–%2 min</translation>
        </message>
        <message>
            <source>一般等 %1 分钟，十人有九人不超过 %2 分钟。</source>
            <extracomment>Half of the people wait less than %1 minutes, nine in ten less than %2.</extracomment>
            <translation>Usually about %1 min; nine in ten people wait less than %2 min.</translation>
        </message>
        <message>
            <source>2 小时以上</source>
            <extracomment>A wait too long to be told in minutes.</extracomment>
            <translation>Over 2 hours</translation>
        </message>
    </context>
</TS>
