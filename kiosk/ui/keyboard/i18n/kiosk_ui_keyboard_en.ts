<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
<context>
    <name>CandidateBar</name>
    <message>
        <source>候选字词</source>
        <extracomment>Name of the row of words above the keys, for people who hear the page.</extracomment>
        <translation>Words to choose from</translation>
    </message>
    <message>
        <source>输入拼音或首字母，例如 sfz 身份证</source>
        <extracomment>Above the keys while nothing is typed: how Chinese is typed.</extracomment>
        <translation>Type pinyin or initials, e.g. sfz 身份证</translation>
    </message>
    <message>
        <source>上一页</source>
        <extracomment>Name of a button: the words before.</extracomment>
        <translation>Previous words</translation>
    </message>
    <message>
        <source>下一页</source>
        <extracomment>Name of a button: more words.</extracomment>
        <translation>More words</translation>
    </message>
</context>
<context>
    <name>KeyboardKey</name>
    <message>
        <source>123</source>
        <extracomment>Key of the screen keyboard: digits and punctuation.</extracomment>
        <translation>123</translation>
    </message>
    <message>
        <source>字母</source>
        <extracomment>Key of the screen keyboard: back to the letters.</extracomment>
        <translation>ABC</translation>
    </message>
    <message>
        <source>中/英</source>
        <extracomment>Key of the screen keyboard: switches between Chinese and English.</extracomment>
        <translation>中/EN</translation>
    </message>
    <message>
        <source>空格</source>
        <extracomment>Key of the screen keyboard: a gap, or the first word offered.</extracomment>
        <translation>Space</translation>
    </message>
    <message>
        <source>清空</source>
        <extracomment>Key of the screen keyboard: empties the field.</extracomment>
        <translation>Clear</translation>
    </message>
    <message>
        <source>完成</source>
        <extracomment>Key of the screen keyboard: the field is ready.</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>退格</source>
        <extracomment>Name of a key, for people who hear the page.</extracomment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>小写</source>
        <extracomment>Name of a key, for people who hear the page.</extracomment>
        <translation>Small letters</translation>
    </message>
    <message>
        <source>大写</source>
        <translation>Capitals</translation>
    </message>
    <message>
        <source>数字和符号</source>
        <extracomment>Name of a key, for people who hear the page.</extracomment>
        <translation>Digits and symbols</translation>
    </message>
    <message>
        <source>切换中英文</source>
        <extracomment>Name of a key, for people who hear the page.</extracomment>
        <translation>Chinese or English</translation>
    </message>
    <message>
        <source>分词</source>
        <extracomment>Key of the screen keyboard: between two syllables that would be read as one.</extracomment>
        <translation>Split</translation>
    </message>
</context>
<context>
    <name>TouchKeyboard</name>
    <message>
        <source>屏幕键盘</source>
        <extracomment>Name of the screen keyboard, for people who hear the page.</extracomment>
        <translation>Screen keyboard</translation>
    </message>
</context>
</TS>
