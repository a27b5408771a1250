<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
<context>
    <name>RatingPad</name>
    <message>
        <source>%1 号，这次服务您满意吗？</source>
        <extracomment>On the pad before a citizen at a window; %1 is the number of the ticket.</extracomment>
        <translation>%1: were you satisfied?</translation>
    </message>
    <message>
        <source>谢谢您的评价。</source>
        <extracomment>On the pad, after the rating.</extracomment>
        <translation>Thank you for your rating.</translation>
    </message>
    <message>
        <source>点一个表情就可以。%1 秒后自动关闭。</source>
        <extracomment>On the pad; %1 seconds until it closes by itself.</extracomment>
        <translation>Touch a face. This closes by itself in %1 s.</translation>
    </message>
    <message>
        <source>非常
不满意</source>
        <extracomment>Face 1 of 5 (GB/T 39734); on two short lines.</extracomment>
        <translation>Very
bad</translation>
    </message>
    <message>
        <source>不满意</source>
        <extracomment>Face 2 of 5.</extracomment>
        <translation>Bad</translation>
    </message>
    <message>
        <source>基本
满意</source>
        <extracomment>Face 3 of 5; on two short lines.</extracomment>
        <translation>Fair</translation>
    </message>
    <message>
        <source>满意</source>
        <extracomment>Face 4 of 5.</extracomment>
        <translation>Good</translation>
    </message>
    <message>
        <source>非常
满意</source>
        <extracomment>Face 5 of 5; on two short lines.</extracomment>
        <translation>Very
good</translation>
    </message>
</context>
</TS>
