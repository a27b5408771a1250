<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- A third language with a few texts, as somebody may lay it beside the programs. -->
<TS version="2.1" language="eo" sourcelanguage="zh_CN">
<context>
    <name>AppScaffold</name>
    <message>
        <source>帮助</source>
        <translation>Helpo</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>怎么取号</source>
        <translation>Kiel preni numeron</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>您好，今天来办什么事？</source>
        <translation>Saluton. Kion vi bezonas?</translation>
    </message>
</context>
<context>
    <name>ReceiptText</name>
    <message>
        <source>请留意大屏和语音叫号</source>
        <translation>Atentu la ekranon kaj la vocon</translation>
    </message>
</context>
</TS>
