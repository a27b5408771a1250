<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
    <context>
        <name>AppScaffold</name>
        <message>
            <source>返回</source>
            <extracomment>Header button: to the page before.</extracomment>
            <translation>Back</translation>
        </message>
        <message>
            <source>帮助</source>
            <extracomment>Header button: how the machine is used and who can help.</extracomment>
            <translation>Help</translation>
        </message>
        <message>
            <source>首页</source>
            <extracomment>Header button: to the first page; what was entered is forgotten.</extracomment>
            <translation>Home</translation>
        </message>
        <message>
            <source>大字</source>
            <extracomment>Switch for the theme with large type, for old people.</extracomment>
            <translation>Large type</translation>
        </message>
        <message>
            <source>高对比</source>
            <extracomment>Switch for the theme with strong contrast.</extracomment>
            <translation>High contrast</translation>
        </message>
        <message>
            <source>网络断了，正在自动恢复，暂时不能取号。着急请到导办台。</source>
            <extracomment>For citizens: the server cannot be reached, so that no number can be taken.</extracomment>
            <translation>No network: no numbers for now. It comes back by itself. In a hurry? Go to the help desk.</translation>
        </message>
        <message>
            <source>网络断了，正在自动恢复，暂时不能取号。着急请到导办台。下面是 %1 的情况。</source>
            <extracomment>The same; %1 is a time of day, as 14:05. What is shown is from then.</extracomment>
            <translation>No network: no numbers for now. It comes back by itself. In a hurry? Go to the help desk. Shown as of %1.</translation>
        </message>
    </context>
    <context>
        <name>ConnectionBanner</name>
        <message>
            <source>与服务器的连接中断，正在自动重新连接。</source>
            <extracomment>The server cannot be reached; the program tries again by itself.</extracomment>
            <translation>The connection to the server is lost. Reconnecting by itself.</translation>
        </message>
        <message>
            <source>与服务器的连接中断，正在自动重新连接。显示的是 %1 的情况。</source>
            <extracomment>%1 is a time of day, as 14:05. What is shown is from then.</extracomment>
            <translation>The connection to the server is lost. Reconnecting by itself. What you see is from %1.</translation>
        </message>
    </context>
    <context>
        <name>IdleGuard</name>
        <message>
            <source>您还在吗？</source>
            <extracomment>Heading of the question that appears when nobody has touched the screen for a while.</extracomment>
            <translation>Are you still there?</translation>
        </message>
        <message numerus="yes">
            <source>%n 秒后将清除您填写的内容，回到首页。</source>
            <extracomment>%n seconds left. What was entered is then forgotten to protect the citizen.</extracomment>
            <translation>
                <numerusform>In %n second what you entered will be erased and the first page shown.</numerusform>
                <numerusform>In %n seconds what you entered will be erased and the first page shown.</numerusform>
            </translation>
        </message>
        <message>
            <source>我还在，继续</source>
            <extracomment>Button: the citizen is still there and goes on.</extracomment>
            <translation>Yes, go on</translation>
        </message>
        <message>
            <source>结束</source>
            <extracomment>Button: end the visit now and forget what was entered.</extracomment>
            <translation>Finish</translation>
        </message>
    </context>
    <context>
        <name>LanguagePicker</name>
        <message>
            <source>返回</source>
            <extracomment>Button: keep the language.</extracomment>
            <translation>Back</translation>
        </message>
    </context>
    <context>
        <name>ReadAloudSwitch</name>
        <message>
            <source>朗读</source>
            <extracomment>Switch: every page is read aloud.</extracomment>
            <translation>Read aloud</translation>
        </message>
    </context>
</TS>
