<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
    <context>
        <name>NumberPad</name>
        <message>
            <source>退格</source>
            <extracomment>Key that removes the last digit typed.</extracomment>
            <translation>Delete</translation>
        </message>
        <message>
            <source>清空</source>
            <extracomment>Key that removes all digits typed.</extracomment>
            <translation>Clear</translation>
        </message>
    </context>
    <context>
        <name>ProgressSteps</name>
        <message>
            <source>第 %1 步，共 %2 步：%3</source>
            <extracomment>%1 the step's number, %2 how many there are, %3 what the step is called.</extracomment>
            <translation>Step %1 of %2: %3</translation>
        </message>
    </context>
    <context>
        <name>Pager</name>
        <message>
            <source>上一页</source>
            <extracomment>Button: to the page of choices before.</extracomment>
            <translation>Previous page</translation>
        </message>
        <message>
            <source>第 %1/%2 页</source>
            <extracomment>Which page of the choices is shown: %1 of %2.</extracomment>
            <translation>Page %1 of %2</translation>
        </message>
        <message>
            <source>下一页</source>
            <extracomment>Button: to the next page of choices.</extracomment>
            <translation>Next page</translation>
        </message>
    </context>
    <context>
        <name>ScrollArea</name>
        <message>
            <source>回到上面</source>
            <extracomment>Key below a list that has been scrolled to its end.</extracomment>
            <translation>Back to the top</translation>
        </message>
        <message>
            <source>往下还有</source>
            <extracomment>Key below a list that goes on: shows the next part of it.</extracomment>
            <translation>More below</translation>
        </message>
    </context>
</TS>
