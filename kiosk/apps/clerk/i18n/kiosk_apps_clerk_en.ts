<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
<context>
    <name>Main</name>
    <message>
        <source>窗口工作台</source>
        <extracomment>Title of the clerk&apos;s window.</extracomment>
        <translation>Counter</translation>
    </message>
</context>
<context>
    <name>RatingWindow</name>
    <message>
        <source>请您评价</source>
        <extracomment>Title of the window in which a citizen rates.</extracomment>
        <translation>Please rate us</translation>
    </message>
</context>
</TS>
