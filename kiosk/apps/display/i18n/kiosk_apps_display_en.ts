<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
<context>
    <name>Main</name>
    <message>
        <source>叫号屏</source>
        <extracomment>Title of the call board&apos;s window.</extracomment>
        <translation>Call board</translation>
    </message>
</context>
</TS>
