<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
<context>
    <name>AttentionRow</name>
    <message numerus="yes">
        <source>另有 %n 条</source>
        <extracomment>How many more such messages there are.</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionStrip</name>
    <message>
        <source>我去</source>
        <extracomment>Key: this clerk goes to the citizen who called for help.</extracomment>
        <translation>I'll go</translation>
    </message>
    <message>
        <source>已处理</source>
        <extracomment>Key: the citizen who called for help was helped.</extracomment>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>HelpCallPanel</name>
    <message>
        <source>正在呼叫…</source>
        <extracomment>Under the button: the call for a member of staff is on its way.</extracomment>
        <translation>Calling…</translation>
    </message>
    <message>
        <source>已呼叫，请在这里稍等，工作人员看到后会过来。</source>
        <extracomment>Under the button: staff were called and nobody has answered yet.</extracomment>
        <translation>Staff have been called. Please wait here; somebody will come.</translation>
    </message>
    <message>
        <source>工作人员正在赶来，请在这里稍等。</source>
        <extracomment>Under the button: a member of staff has said they are coming.</extracomment>
        <translation>A member of staff is on the way. Please wait here.</translation>
    </message>
    <message>
        <source>现在没有连上，呼叫不到工作人员。请直接到导办台，或请身边的工作人员帮忙。</source>
        <extracomment>Under the button: staff cannot be called over the network.</extracomment>
        <translation>Not connected: staff cannot be called from here. Please go to the desk or ask a member of staff nearby.</translation>
    </message>
    <message>
        <source>遇到困难就按这里，工作人员会到这台机器前帮您。</source>
        <extracomment>Under the button: what it does.</extracomment>
        <translation>Press here if you need help. A member of staff will come to this machine.</translation>
    </message>
    <message>
        <source>再次呼叫工作人员</source>
        <extracomment>Button: call a member of staff once more.</extracomment>
        <translation>Call staff again</translation>
    </message>
    <message>
        <source>呼叫工作人员</source>
        <extracomment>Button: call a member of staff to this machine.</extracomment>
        <translation>Call staff</translation>
    </message>
    <message>
        <source>不用了</source>
        <extracomment>Button: the citizen needs nobody any more.</extracomment>
        <translation>No longer needed</translation>
    </message>
    <message>
        <source>再试一次</source>
        <extracomment>Button: try once more to call a member of staff.</extracomment>
        <translation>Try again</translation>
    </message>
</context>
</TS>
