<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
<context>
    <name>AwayPanel</name>
    <message>
        <source>暂离和过号</source>
        <extracomment>Heading of the list of parked and missed citizens.</extracomment>
        <translation>Parked and missed</translation>
    </message>
</context>
<context>
    <name>AwayRow</name>
    <message>
        <source>继续办理</source>
        <extracomment>Button: go on with a citizen who was sent for something.</extracomment>
        <translation>Resume</translation>
    </message>
    <message>
        <source>回到队列</source>
        <extracomment>Button: put a citizen who missed the call back into the line.</extracomment>
        <translation>Back into line</translation>
    </message>
</context>
<context>
    <name>CompleteSheet</name>
    <message>
        <source>办结 %1</source>
        <extracomment>Heading of the sheet that ends services; %1 is the ticket&apos;s number.</extracomment>
        <translation>Complete %1</translation>
    </message>
    <message>
        <source>全国系统流水号（可不填）</source>
        <extracomment>Label: the number the national system gave the case.</extracomment>
        <translation>National serial number (optional)</translation>
    </message>
    <message>
        <source>备注（可不填）</source>
        <extracomment>Label of a note on the case, for colleagues.</extracomment>
        <translation>Note (optional)</translation>
    </message>
    <message>
        <source>返回办理</source>
        <extracomment>Button: close the sheet, go on serving.</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>今天未办成</source>
        <extracomment>Button: the ticked services could not be done today.</extracomment>
        <translation>Not done today</translation>
    </message>
    <message>
        <source>办结</source>
        <extracomment>Button: the ticked services are done.</extracomment>
        <translation>Complete</translation>
    </message>
</context>
<context>
    <name>CounterHeader</name>
    <message>
        <source>%1 号窗口 · %2</source>
        <extracomment>Heading of the workplace: %1 the window&apos;s number, %2 its name.</extracomment>
        <translation>Window %1 · %2</translation>
    </message>
    <message>
        <source>今日办结</source>
        <extracomment>Own figure of the day: visits completed.</extracomment>
        <translation>Done today</translation>
    </message>
    <message>
        <source>过号</source>
        <extracomment>Own figure of the day: calls nobody came for.</extracomment>
        <translation>No-show</translation>
    </message>
    <message>
        <source>平均用时</source>
        <extracomment>Own figure of the day: mean time of one visit, minutes and seconds.</extracomment>
        <translation>Mean time</translation>
    </message>
    <message>
        <source>总览</source>
        <extracomment>Key in the header: the supervisor&apos;s page.</extracomment>
        <translation>Overview</translation>
    </message>
    <message>
        <source>恢复</source>
        <extracomment>Key in the header: take citizens again.</extracomment>
        <translation>Resume</translation>
    </message>
    <message>
        <source>暂停</source>
        <extracomment>Key in the header: take nobody for a while.</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>解除求助</source>
        <extracomment>Key in the header: end the call for help.</extracomment>
        <translation>End alarm</translation>
    </message>
    <message>
        <source>求助</source>
        <extracomment>Key in the header: call colleagues and the supervisor for help.</extracomment>
        <translation>Help</translation>
    </message>
    <message>
        <source>离开窗口</source>
        <extracomment>Key in the header: leave the window, which closes.</extracomment>
        <translation>Leave</translation>
    </message>
    <message>
        <source>取号</source>
        <extracomment>Key in the header: give a ticket here, at the window.</extracomment>
        <translation>Ticket</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>%1 号窗口请求支援，请到场协助。</source>
        <extracomment>Other windows of the office call for help; %1 are their numbers.</extracomment>
        <translation>Window %1 calls for help. Please go there.</translation>
    </message>
    <message>
        <source>窗口暂停：%1</source>
        <extracomment>The window takes nobody; %1 is the reason.</extracomment>
        <translation>Window paused: %1</translation>
    </message>
    <message>
        <source>暂离：请公民去…</source>
        <extracomment>Heading of the sheet that sends a citizen for something.</extracomment>
        <translation>Park: the citizen goes for…</translation>
    </message>
    <message>
        <source>复印材料</source>
        <extracomment>Why a citizen leaves the window for a while.</extracomment>
        <translation>a copy</translation>
    </message>
    <message>
        <source>拍照</source>
        <extracomment>Why a citizen leaves the window for a while.</extracomment>
        <translation>a photograph</translation>
    </message>
    <message>
        <source>体检</source>
        <extracomment>Why a citizen leaves the window for a while.</extracomment>
        <translation>a medical check</translation>
    </message>
    <message>
        <source>补齐材料</source>
        <extracomment>Why a citizen leaves the window for a while.</extracomment>
        <translation>missing papers</translation>
    </message>
    <message>
        <source>缴费</source>
        <extracomment>Why a citizen leaves the window for a while.</extracomment>
        <translation>payment</translation>
    </message>
    <message>
        <source>其他事情</source>
        <extracomment>Why a citizen leaves the window for a while: none of the others.</extracomment>
        <translation>something else</translation>
    </message>
    <message>
        <source>暂停窗口：原因</source>
        <extracomment>Heading of the sheet that pauses the window.</extracomment>
        <translation>Pause the window: why?</translation>
    </message>
    <message>
        <source>用餐</source>
        <extracomment>Why a window is paused.</extracomment>
        <translation>Meal</translation>
    </message>
    <message>
        <source>短暂离开</source>
        <extracomment>Why a window is paused.</extracomment>
        <translation>Short break</translation>
    </message>
    <message>
        <source>内部会议</source>
        <extracomment>Why a window is paused.</extracomment>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>设备故障</source>
        <extracomment>Why a window is paused.</extracomment>
        <translation>Equipment fault</translation>
    </message>
    <message>
        <source>整理档案</source>
        <extracomment>Why a window is paused.</extracomment>
        <translation>Filing</translation>
    </message>
</context>
<context>
    <name>DeskPersonForm</name>
    <message>
        <source>身份证号（可刷卡，可不填）</source>
        <extracomment>Label: identity number of the citizen; may stay empty.</extracomment>
        <translation>Identity number (card or typed, optional)</translation>
    </message>
    <message>
        <source>姓名</source>
        <extracomment>Label: name of the citizen.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>电话</source>
        <extracomment>Label: phone of the citizen.</extracomment>
        <translation>Phone</translation>
    </message>
    <message>
        <source>普通</source>
        <extracomment>Priority of a citizen: none.</extracomment>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>老年人</source>
        <extracomment>Priority of a citizen.</extracomment>
        <translation>Elderly</translation>
    </message>
    <message>
        <source>残疾人</source>
        <extracomment>Priority of a citizen.</extracomment>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>军人</source>
        <extracomment>Priority of a citizen.</extracomment>
        <translation>Soldier</translation>
    </message>
    <message>
        <source>孕妇</source>
        <extracomment>Priority of a citizen.</extracomment>
        <translation>Pregnant</translation>
    </message>
    <message>
        <source>备注（给办理的同事）</source>
        <extracomment>Label of a note for the clerk who will serve.</extracomment>
        <translation>Note for the serving colleague</translation>
    </message>
    <message>
        <source>去：%1</source>
        <extracomment>Label over the office a ticket is for; %1 is its name.</extracomment>
        <translation>To: %1</translation>
    </message>
    <message>
        <source>去其他网点（名称或拼音，不填为本厅）</source>
        <extracomment>Label: a ticket may be for another office, found by code, name or pinyin.</extracomment>
        <translation>Another office (empty: this one)</translation>
    </message>
    <message>
        <source>路程（分钟）</source>
        <extracomment>Label: minutes it takes to get to the other office.</extracomment>
        <translation>Travel, minutes</translation>
    </message>
</context>
<context>
    <name>DeskTicketSheet</name>
    <message>
        <source>窗口取号</source>
        <extracomment>Heading of the sheet that gives a ticket at the window.</extracomment>
        <translation>Give a ticket</translation>
    </message>
    <message>
        <source>办什么：代码、名称或拼音，回车选中</source>
        <extracomment>Label: services are found by their code, name or pinyin.</extracomment>
        <translation>Service by code, name or pinyin; Enter takes it</translation>
    </message>
    <message>
        <source>尚未选择业务</source>
        <extracomment>No service was taken yet.</extracomment>
        <translation>No service selected</translation>
    </message>
    <message>
        <source>已选：%1</source>
        <extracomment>The services taken so far; %1 are their names.</extracomment>
        <translation>Selected: %1</translation>
    </message>
    <message>
        <source>取消</source>
        <extracomment>Button: close the sheet and do nothing.</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>取号（Ctrl+回车）</source>
        <extracomment>Button: give the ticket.</extracomment>
        <translation>Give the ticket (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>完成</source>
        <extracomment>Button: close the sheet after the number was given.</extracomment>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>FindSheet</name>
    <message>
        <source>查找号票</source>
        <extracomment>Heading of the sheet that finds a ticket.</extracomment>
        <translation>Find a ticket</translation>
    </message>
    <message>
        <source>关闭</source>
        <extracomment>Button: close the sheet.</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>号码、身份证号或手机号</source>
        <extracomment>Label of the field by which a ticket is found.</extracomment>
        <translation>Number, identity number or phone</translation>
    </message>
    <message>
        <source>不按顺序呼叫的原因（会记录）</source>
        <extracomment>Label: why this citizen is called before others; kept in the records.</extracomment>
        <translation>Why out of order (is recorded)</translation>
    </message>
    <message>
        <source>呼叫 %1</source>
        <extracomment>Button: call the citizen whose ticket was found, before others; %1 is the number.</extracomment>
        <translation>Call %1</translation>
    </message>
    <message>
        <source>不按顺序呼叫需要值班主管操作。</source>
        <extracomment>Under a ticket that was found, for clerks who may not call out of order.</extracomment>
        <translation>Calling out of order takes a supervisor.</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>恢复办理</source>
        <extracomment>Key: the window takes citizens again.</extracomment>
        <translation>Resume</translation>
    </message>
    <message>
        <source>呼叫下一位</source>
        <extracomment>Key: call the next citizen to this window.</extracomment>
        <translation>Call next</translation>
    </message>
    <message>
        <source>重新呼叫</source>
        <extracomment>Key: call the same citizen once more.</extracomment>
        <translation>Recall</translation>
    </message>
    <message>
        <source>过号</source>
        <extracomment>Key: the called citizen did not come.</extracomment>
        <translation>No-show</translation>
    </message>
    <message>
        <source>开始办理</source>
        <extracomment>Key: the citizen stands at the window, serving begins.</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>办结</source>
        <extracomment>Key: the services in hand are done.</extracomment>
        <translation>Complete</translation>
    </message>
    <message>
        <source>暂离</source>
        <extracomment>Key: send the citizen for something; they come back to this window.</extracomment>
        <translation>Park</translation>
    </message>
    <message>
        <source>转办</source>
        <extracomment>Key: send the citizen to another window, service or office.</extracomment>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>查找</source>
        <extracomment>Key: find a citizen&apos;s ticket.</extracomment>
        <translation>Find</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>给下一位同事的备注</source>
        <extracomment>Heading of the sheet for a note on the citizen&apos;s case.</extracomment>
        <translation>Note for the next colleague</translation>
    </message>
    <message>
        <source>备注</source>
        <extracomment>Label of the note.</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>返回</source>
        <extracomment>Button: close the sheet; what was typed stays.</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>保存</source>
        <extracomment>Button: store the note.</extracomment>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>取消</source>
        <extracomment>Button: close the sheet and do nothing.</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>其他原因</source>
        <extracomment>Label of the field for a reason in one&apos;s own words.</extracomment>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>确定</source>
        <extracomment>Button: takes the reason in one&apos;s own words.</extracomment>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>ServedPanel</name>
    <message>
        <source>窗口已暂停</source>
        <extracomment>In place of the citizen: the window is paused.</extracomment>
        <translation>The window is paused</translation>
    </message>
    <message numerus="yes">
        <source>窗口空闲，有 %n 人在等</source>
        <extracomment>In place of the citizen: the window is free, %n wait for it.</extracomment>
        <translation>
            <numerusform>Window free · %n waiting</numerusform>
            <numerusform>Window free · %n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>窗口空闲，暂时没有人在等</source>
        <extracomment>In place of the citizen: the window is free and nobody waits for it.</extracomment>
        <translation>Window free · nobody waiting</translation>
    </message>
    <message>
        <source>按 Enter 恢复办理。</source>
        <extracomment>Under &quot;the window is paused&quot;: what to press.</extracomment>
        <translation>Press Enter to resume.</translation>
    </message>
    <message>
        <source>按 F1 或 Enter 呼叫下一位。</source>
        <extracomment>Under &quot;the window is free&quot;: what to press.</extracomment>
        <translation>Press F1 or Enter to call the next one.</translation>
    </message>
    <message>
        <source>有人取号后会立即显示在右侧。</source>
        <extracomment>Under &quot;nobody waits&quot;: what happens next.</extracomment>
        <translation>New tickets appear at the right at once.</translation>
    </message>
    <message>
        <source>未登记姓名</source>
        <extracomment>In place of a name: the ticket was taken without any.</extracomment>
        <translation>No name given</translation>
    </message>
    <message>
        <source>等候 %1</source>
        <extracomment>How long the citizen waited before the call; %1 as &quot;12 minutes&quot;.</extracomment>
        <translation>waited %1</translation>
    </message>
    <message numerus="yes">
        <source>办理事项 %n 项</source>
        <extracomment>Heading of the list of what the citizen has come for; %n services.</extracomment>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message>
        <source>备注：%1</source>
        <extracomment>%1 is a note from one clerk to the next.</extracomment>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>没有备注</source>
        <extracomment>There is no note from another clerk.</extracomment>
        <translation>No note</translation>
    </message>
    <message>
        <source>写备注</source>
        <extracomment>Button: write a note for the next clerk.</extracomment>
        <translation>Write a note</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>正在提交…</source>
        <extracomment>Foot of the page: a command is on its way to the server.</extracomment>
        <translation>Sending…</translation>
    </message>
    <message>
        <source>Enter 执行下一步；按键上标有快捷键。</source>
        <extracomment>Foot of the page while nothing was done yet: what the keys do.</extracomment>
        <translation>Enter does the next step; every key shows its shortcut.</translation>
    </message>
</context>
<context>
    <name>TransferSheet</name>
    <message>
        <source>转办 %1</source>
        <extracomment>Heading of the sheet that sends a citizen on; %1 is the ticket&apos;s number.</extracomment>
        <translation>Transfer %1</translation>
    </message>
    <message>
        <source>取消</source>
        <extracomment>Button: close the sheet and do nothing.</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>本厅窗口</source>
        <extracomment>Where to send a citizen: a window of this office.</extracomment>
        <translation>Window</translation>
    </message>
    <message>
        <source>改办事项</source>
        <extracomment>Where to send a citizen: another service in place of the one in hand.</extracomment>
        <translation>Service</translation>
    </message>
    <message>
        <source>其他网点</source>
        <extracomment>Where to send a citizen: another office.</extracomment>
        <translation>Office</translation>
    </message>
    <message>
        <source>现在没有可以转去的地方。</source>
        <extracomment>There is no window, service or office to send the citizen to.</extracomment>
        <translation>There is nowhere to send the citizen now.</translation>
    </message>
    <message>
        <source>路程（分钟，到达前不叫号）</source>
        <extracomment>Label: minutes it takes to get to the other office.</extracomment>
        <translation>Travel in minutes (not called before)</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>等候队列</source>
        <extracomment>Heading of the list of those who wait for this window.</extracomment>
        <translation>Waiting line</translation>
    </message>
    <message numerus="yes">
        <source>%n 人</source>
        <extracomment>How many wait for this window.</extracomment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>没有人在等这个窗口</source>
        <extracomment>The list of those who wait for this window is empty.</extracomment>
        <translation>Nobody waits for this window</translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 人</source>
        <extracomment>Under the list of those who wait, which shows the first of them: %n more wait.</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowCell</name>
    <message>
        <source>%1 号窗口</source>
        <extracomment>A window in the list; %1 is its number.</extracomment>
        <translation>Window %1</translation>
    </message>
</context>
<context>
    <name>WindowChoicePage</name>
    <message>
        <source>%1，请选择窗口</source>
        <extracomment>Heading of the page on which a clerk chooses a window; %1 is the clerk&apos;s name.</extracomment>
        <translation>%1, choose your window</translation>
    </message>
    <message numerus="yes">
        <source>%1 · 现在有 %n 人等候</source>
        <extracomment>%1 is an office; %n people wait in it.</extracomment>
        <translation>
            <numerusform>%1 · %n person waiting</numerusform>
            <numerusform>%1 · %n people waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>总览</source>
        <extracomment>Button: to the supervisor&apos;s page.</extracomment>
        <translation>Overview</translation>
    </message>
    <message>
        <source>退出登录</source>
        <extracomment>Button: log out.</extracomment>
        <translation>Log out</translation>
    </message>
    <message>
        <source>输入窗口号或按方向键选择，按 Enter 入座。</source>
        <extracomment>Foot of the page on which a clerk chooses a window.</extracomment>
        <translation>Type a window&apos;s number or use the arrow keys, then press Enter.</translation>
    </message>
</context>
<context>
    <name>yichuang::counter::AwayModel</name>
    <message>
        <source>暂离</source>
        <translation>Parked</translation>
    </message>
    <message>
        <source>过号</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>%1 前可回</source>
        <extracomment>%1 is a time of day until which a citizen who missed the call may come back.</extracomment>
        <translation>until %1</translation>
    </message>
</context>
<context>
    <name>yichuang::counter::CounterViewModel</name>
    <message>
        <source>已呼叫 %1</source>
        <extracomment>Status line; %1 is the number of a ticket.</extracomment>
        <translation>%1 called</translation>
    </message>
    <message>
        <source>已再次呼叫 %1</source>
        <extracomment>Status line; %1 is the number of a ticket, called once more.</extracomment>
        <translation>%1 called again</translation>
    </message>
    <message>
        <source>%1 已记为过号</source>
        <extracomment>Status line; %1 is the number of a ticket nobody came for.</extracomment>
        <translation>%1 marked as a no-show</translation>
    </message>
    <message>
        <source>%1 开始办理</source>
        <extracomment>Status line; %1 is the number of a ticket.</extracomment>
        <translation>Serving %1</translation>
    </message>
    <message>
        <source>%1 已记为今天未办成</source>
        <extracomment>Status line; %1 is the number of a ticket whose services could not be done today.</extracomment>
        <translation>%1 marked as not done today</translation>
    </message>
    <message>
        <source>%1 已办结</source>
        <translation>%1 completed</translation>
    </message>
    <message>
        <source>%1 暂时离开，回来后继续办理</source>
        <extracomment>Status line; %1 is the number of a citizen who was sent for something and comes back.</extracomment>
        <translation>%1 is parked and comes back to you</translation>
    </message>
    <message>
        <source>窗口已恢复办理</source>
        <extracomment>Status line: the window takes citizens again.</extracomment>
        <translation>The window is open again</translation>
    </message>
    <message>
        <source>%1 已回到队列</source>
        <extracomment>Status line; %1 is the number of a citizen who missed the call and is in the line again.</extracomment>
        <translation>%1 is back in the line</translation>
    </message>
    <message>
        <source>备注已保存</source>
        <extracomment>Status line: the note for the next clerk was stored.</extracomment>
        <translation>Note saved</translation>
    </message>
    <message>
        <source>%1 已转到 %2</source>
        <extracomment>Status line; %1 is the number of a ticket, %2 the window, service or office it goes to.</extracomment>
        <translation>%1 sent to %2</translation>
    </message>
</context>
<context>
    <name>yichuang::counter::DeskTicketViewModel</name>
    <message>
        <source>请先选择要办的业务。</source>
        <extracomment>A ticket cannot be given without a service.</extracomment>
        <translation>Choose a service first.</translation>
    </message>
    <message>
        <source>没有这个网点，请核对名称或代码。</source>
        <extracomment>What was typed names no office.</extracomment>
        <translation>There is no such office. Check its name or code.</translation>
    </message>
    <message>
        <source>%1 以后叫号</source>
        <extracomment>A ticket for another office; %1 is the time of day before which it is not called.</extracomment>
        <translation>called after %1</translation>
    </message>
    <message>
        <source>已选</source>
        <extracomment>Beside a service: it is among those taken.</extracomment>
        <translation>Taken</translation>
    </message>
</context>
<context>
    <name>yichuang::counter::FindViewModel</name>
    <message>
        <source>今天没有这张号，请核对。</source>
        <extracomment>Nothing was found for the number, identity number or phone that was typed.</extracomment>
        <translation>There is no such ticket today. Please check.</translation>
    </message>
    <message>
        <source>第 %1 位 · %2</source>
        <translation>Place %1 · %2</translation>
    </message>
</context>
<context>
    <name>yichuang::counter::ServedTicket</name>
    <message numerus="yes">
        <source>已叫 %n 次，等待到窗</source>
        <extracomment>State of the ticket at this window; %n is how often it was called.</extracomment>
        <translation>
            <numerusform>Called once</numerusform>
            <numerusform>Called %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>正在办理</source>
        <extracomment>State of the ticket at this window.</extracomment>
        <translation>In progress</translation>
    </message>
</context>
<context>
    <name>yichuang::counter::TransferViewModel</name>
    <message>
        <source>%1 号窗口</source>
        <extracomment>A window to send a citizen to; %1 is its number.</extracomment>
        <translation>Window %1</translation>
    </message>
    <message>
        <source>未开放</source>
        <extracomment>State of a window a citizen could be sent to.</extracomment>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>yichuang::counter::WindowListModel</name>
    <message>
        <source>%1 正在办理</source>
        <extracomment>State of a window; %1 is the clerk who sits there.</extracomment>
        <translation>%1 is serving</translation>
    </message>
    <message>
        <source>%1 暂停：%2</source>
        <extracomment>State of a window; %1 is the clerk, %2 the reason.</extracomment>
        <translation>%1 paused: %2</translation>
    </message>
    <message>
        <source>空闲</source>
        <extracomment>State of a window nobody sits at.</extracomment>
        <translation>Free</translation>
    </message>
</context>
</TS>
