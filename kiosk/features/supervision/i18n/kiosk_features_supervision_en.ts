<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
<context>
    <name>ClosureOutcome</name>
    <message>
        <source>已有的停办安排</source>
        <extracomment>Heading over the closures there are.</extracomment>
        <translation>Closures so far</translation>
    </message>
    <message>
        <source>没有停办安排。</source>
        <extracomment>The office has no closures.</extracomment>
        <translation>There are no closures.</translation>
    </message>
</context>
<context>
    <name>ClosureRow</name>
    <message>
        <source>恢复办理</source>
        <extracomment>Button beside a closure: lifts it.</extracomment>
        <translation>Open again</translation>
    </message>
</context>
<context>
    <name>ClosureSheet</name>
    <message>
        <source>停办安排 · %1</source>
        <extracomment>Heading of the sheet that closes an office for days; %1 is the office.</extracomment>
        <translation>Closures · %1</translation>
    </message>
    <message>
        <source>开始日期</source>
        <extracomment>Label: first day of a closure.</extracomment>
        <translation>First day</translation>
    </message>
    <message>
        <source>结束日期（可不填）</source>
        <extracomment>Label: last day of a closure; empty means one day.</extracomment>
        <translation>Last day (optional)</translation>
    </message>
    <message>
        <source>原因（公民会看到）</source>
        <extracomment>Label: why something is closed; citizens see it.</extracomment>
        <translation>Reason (citizens see it)</translation>
    </message>
    <message>
        <source>英文原因（可不填）</source>
        <extracomment>Label: the same reason in English.</extracomment>
        <translation>Reason in English (optional)</translation>
    </message>
    <message>
        <source>停办范围</source>
        <extracomment>Heading over what is closed: the office or one service.</extracomment>
        <translation>What is closed</translation>
    </message>
    <message>
        <source>返回</source>
        <extracomment>Button: close the sheet and close no office.</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>查看影响范围</source>
        <extracomment>Button: show whom the closure would affect.</extracomment>
        <translation>See whom it affects</translation>
    </message>
    <message>
        <source>停办，逐个通知</source>
        <extracomment>Button: close; staff tell everybody affected.</extracomment>
        <translation>Close and tell each</translation>
    </message>
    <message>
        <source>停办</source>
        <extracomment>Button: close.</extracomment>
        <translation>Close it for these days</translation>
    </message>
    <message>
        <source>停办并改期</source>
        <extracomment>Button: close, and give everybody who can be moved another time.</extracomment>
        <translation>Close and move them</translation>
    </message>
    <message>
        <source>恢复办理？</source>
        <extracomment>Heading of the question before a closure is lifted; below stands which.</extracomment>
        <translation>Open again?</translation>
    </message>
    <message>
        <source>保留停办</source>
        <extracomment>Button: leave the closure as it is.</extracomment>
        <translation>Leave it closed</translation>
    </message>
    <message>
        <source>恢复办理</source>
        <extracomment>Button: lift the closure.</extracomment>
        <translation>Open again</translation>
    </message>
</context>
<context>
    <name>DayEndSheet</name>
    <message>
        <source>结束今天的办理</source>
        <extracomment>Heading of the sheet that ends an office&apos;s day; below stands which office.</extracomment>
        <translation>End the day</translation>
    </message>
    <message>
        <source>关闭</source>
        <extracomment>Button: close the sheet.</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>取消</source>
        <extracomment>Button: close the sheet and do nothing.</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>没办完的号今天作废，窗口全部关闭，不能恢复。</source>
        <extracomment>What ending the day means.</extracomment>
        <translation>Open tickets end today and all windows close. This cannot be undone.</translation>
    </message>
    <message>
        <source>结束今天</source>
        <extracomment>Button: end the office's day.</extracomment>
        <translation>End the day</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>大屏公告 · %1</source>
        <extracomment>Heading of the sheet for the notice on the boards; %1 is the office.</extracomment>
        <translation>Notice on the boards · %1</translation>
    </message>
    <message>
        <source>关闭</source>
        <extracomment>Button: close the sheet.</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>中文</source>
        <extracomment>Label: the notice in Chinese.</extracomment>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>英文</source>
        <extracomment>Label: the notice in English.</extracomment>
        <translation>English</translation>
    </message>
    <message>
        <source>撤下公告</source>
        <extracomment>Button: take the notice off the boards.</extracomment>
        <translation>Remove</translation>
    </message>
    <message>
        <source>更新公告</source>
        <extracomment>Button: change the notice on the boards.</extracomment>
        <translation>Update</translation>
    </message>
    <message>
        <source>发布公告</source>
        <extracomment>Button: put the notice on the boards.</extracomment>
        <translation>Put it up</translation>
    </message>
    <message>
        <source>开始时间（可不填）</source>
        <extracomment>Label: when a notice begins to be shown; empty means at once.</extracomment>
        <translation>From (optional)</translation>
    </message>
    <message>
        <source>结束时间（可不填）</source>
        <extracomment>Label: when a notice ceases to be shown; empty means when it is taken away.</extracomment>
        <translation>Until (optional)</translation>
    </message>
</context>
<context>
    <name>OfficeActions</name>
    <message>
        <source>停办</source>
        <extracomment>Key of the supervisor: close the office or a service for days.</extracomment>
        <translation>Closure</translation>
    </message>
    <message>
        <source>公告</source>
        <extracomment>Key of the supervisor: the notice on the boards.</extracomment>
        <translation>Notice</translation>
    </message>
    <message>
        <source>日终</source>
        <extracomment>Key of the supervisor: end the office's day.</extracomment>
        <translation>Day end</translation>
    </message>
    <message>
        <source>待通知 %1</source>
        <extracomment>Key of the supervisor: %1 citizens have to be told that a closure took their appointment.</extracomment>
        <translation>To notify: %1</translation>
    </message>
    <message>
        <source>待通知</source>
        <extracomment>Key of the supervisor: citizens to be told that a closure took their appointment.</extracomment>
        <translation>To notify</translation>
    </message>
</context>
<context>
    <name>OfficeTable</name>
    <message>
        <source>网点</source>
        <extracomment>Column: the office.</extracomment>
        <translation>Office</translation>
    </message>
    <message>
        <source>窗口</source>
        <extracomment>Column: open windows of all windows.</extracomment>
        <translation>Windows</translation>
    </message>
    <message>
        <source>等候</source>
        <extracomment>Column: how many people wait.</extracomment>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>近两小时</source>
        <extracomment>Column: a small chart of how many people waited over the last two hours.</extracomment>
        <translation>Last 2 hours</translation>
    </message>
    <message>
        <source>最长等候</source>
        <extracomment>Column: the longest wait so far.</extracomment>
        <translation>Longest wait</translation>
    </message>
    <message>
        <source>预计等候</source>
        <extracomment>Column: what a citizen who comes now will wait.</extracomment>
        <translation>Estimate</translation>
    </message>
    <message>
        <source>状态</source>
        <extracomment>Column: whether the office needs a hand.</extracomment>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>SupervisionPage</name>
    <message>
        <source>各网点总览 · %1</source>
        <extracomment>Heading of the supervisor's page; %1 is their name.</extracomment>
        <translation>Offices · %1</translation>
    </message>
    <message>
        <source>开放窗口</source>
        <extracomment>Total over all offices.</extracomment>
        <translation>Open windows</translation>
    </message>
    <message>
        <source>等候人数</source>
        <extracomment>Total over all offices.</extracomment>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>今日办结</source>
        <extracomment>Total over all offices, today.</extracomment>
        <translation>Done today</translation>
    </message>
    <message>
        <source>需要处理</source>
        <extracomment>How many offices need action.</extracomment>
        <translation>Need action</translation>
    </message>
    <message>
        <source>回到窗口</source>
        <extracomment>Button: back to the windows.</extracomment>
        <translation>To the counter</translation>
    </message>
    <message>
        <source>退出登录</source>
        <extracomment>Button: log out.</extracomment>
        <translation>Log out</translation>
    </message>
</context>
<context>
    <name>yichuang::supervision::ClosureViewModel</name>
    <message>
        <source>日期不对，请写成 11-25 或 2026-11-25。</source>
        <extracomment>A day of a closure cannot be understood.</extracomment>
        <translation>That is not a day. Write 11-25 or 2026-11-25.</translation>
    </message>
    <message>
        <source>结束日期早于开始日期。</source>
        <extracomment>The last day of a closure is before its first.</extracomment>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>请写明原因，公民会看到。</source>
        <extracomment>A closure needs a reason in both languages.</extracomment>
        <translation>Give a reason; citizens will see it.</translation>
    </message>
    <message>
        <source>已停办：改期 %1 人，需通知 %2 人。</source>
        <extracomment>A closure was made; %1 appointments were moved, %2 lost their time.</extracomment>
        <translation>Closed: %1 moved, %2 to be told.</translation>
    </message>
    <message>
        <source>已恢复办理。</source>
        <extracomment>A closure was taken away.</extracomment>
        <translation>Open again.</translation>
    </message>
    <message>
        <source>影响预约 %1 人（可改期 %2 人），今天在排队的号 %3 张。</source>
        <extracomment>Whom a closure affects: %1 appointments, %2 of which can move, %3 tickets of today.</extracomment>
        <translation>Appointments affected: %1 (%2 can move); tickets of today: %3.</translation>
    </message>
    <message>
        <source>整个网点</source>
        <extracomment>What is closed: everything the office does.</extracomment>
        <translation>The whole office</translation>
    </message>
    <message>
        <source>M月d日 HH:mm</source>
        <extracomment>Format of day and time of an appointment, as in Qt's QDateTime::toString.</extracomment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>可改到 %1</source>
        <extracomment>Beside an affected appointment: where it could move to, or that it cannot.</extracomment>
        <translation>could move to %1</translation>
    </message>
    <message>
        <source>没有空位</source>
        <translation>no free time</translation>
    </message>
    <message>
        <source>M月d日</source>
        <extracomment>Format of a day, as in Qt's QDate::toString.</extracomment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>yichuang::supervision::DayEndViewModel</name>
    <message>
        <source>今天已结束：%1 张号作废，%2 个窗口关闭。</source>
        <extracomment>The office's day was ended; %1 tickets, %2 windows.</extracomment>
        <translation>The day is over. Tickets ended: %1. Windows closed: %2.</translation>
    </message>
    <message>
        <source>还有 %1 人在等候，%2 张暂离或过号的号，%3 个窗口开着。</source>
        <extracomment>What ending the day would end; %1 waiting, %2 parked or missed tickets, %3 windows.</extracomment>
        <translation>%1 waiting, %2 parked or missed. Windows open: %3.</translation>
    </message>
    <message>
        <source>%1 号窗口正在办理，请先办完。</source>
        <extracomment>%1 are the numbers of windows at which a citizen is served or called now.</extracomment>
        <translation>Citizens are at window %1. Finish there first.</translation>
    </message>
</context>
<context>
    <name>yichuang::supervision::NoticeViewModel</name>
    <message>
        <source>中文和英文都要写。</source>
        <extracomment>A notice on the boards is shown in both languages.</extracomment>
        <translation>Both Chinese and English are needed.</translation>
    </message>
    <message>
        <source>还没到时间，大屏上没有显示。</source>
        <extracomment>The notice that was set does not hang on the boards yet.</extracomment>
        <translation>Its time has not come; the boards do not show it yet.</translation>
    </message>
    <message>
        <source>已经过期，大屏上不再显示。</source>
        <extracomment>The notice that was set hangs on the boards no more.</extracomment>
        <translation>Its time is over; the boards show it no more.</translation>
    </message>
    <message>
        <source>时间不对，请写成 11-25 08:30 或 11-25。</source>
        <extracomment>The start or end of a notice cannot be understood.</extracomment>
        <translation>Not a time. Write it like 11-25 08:30 or 11-25.</translation>
    </message>
    <message>
        <source>结束要晚于开始。</source>
        <extracomment>The end of a notice is before its start.</extracomment>
        <translation>It must end after it begins.</translation>
    </message>
    <message>
        <source>结束时间已经过去。</source>
        <extracomment>The end of a notice has passed.</extracomment>
        <translation>The end time is past.</translation>
    </message>
</context>
<context>
    <name>yichuang::supervision::OfficeTreeModel</name>
    <message numerus="yes">
        <source>过去 %n 小时等候 %1 到 %2 人，现在 %3 人</source>
        <extracomment>A small chart of an office in words: over the last %n hours between %1 and %2 people waited, %3 wait now.</extracomment>
        <translation>
            <numerusform>Waiting over the last hour: %1 to %2, now %3</numerusform>
            <numerusform>Waiting over the last %n hours: %1 to %2, now %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 个窗口求助</source>
        <extracomment>State of an office: %n windows call for help.</extracomment>
        <translation>
            <numerusform>%n call for help</numerusform>
            <numerusform>%n calls for help</numerusform>
        </translation>
    </message>
    <message>
        <source>有人等，无窗口</source>
        <extracomment>State of an office: people wait and no window is open.</extracomment>
        <translation>No window open</translation>
    </message>
    <message>
        <source>等候过久</source>
        <extracomment>State of an office: somebody has waited for more than an hour.</extracomment>
        <translation>Wait too long</translation>
    </message>
    <message>
        <source>等候偏长</source>
        <extracomment>State of an office: somebody has waited for more than half an hour.</extracomment>
        <translation>Wait is long</translation>
    </message>
    <message>
        <source>正常</source>
        <extracomment>State of an office: nothing to worry about.</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>未开放</source>
        <extracomment>State of an office: outside its hours.</extracomment>
        <translation>Closed</translation>
    </message>
    <message>
        <source>未开窗</source>
        <extracomment>State of an office: within its hours, no window is open and nobody waits.</extracomment>
        <translation>No window open</translation>
    </message>
</context>
<context>
    <name>yichuang::supervision::OfficeWindowsModel</name>
    <message>
        <source>求助</source>
        <extracomment>State of a window: its clerk calls for help.</extracomment>
        <translation>Help</translation>
    </message>
    <message>
        <source>空闲</source>
        <extracomment>State of a window: open, nobody is served.</extracomment>
        <translation>Free</translation>
    </message>
    <message>
        <source>暂停：%1</source>
        <extracomment>State of a window; %1 is the reason.</extracomment>
        <translation>Paused: %1</translation>
    </message>
    <message>
        <source>、</source>
        <extracomment>Between the numbers of windows.</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>AlertsPanel</name>
    <message>
        <source>提醒</source>
        <extracomment>Heading of what a supervisor should look after.</extracomment>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>一切正常</source>
        <extracomment>In place of the list while nothing is wrong anywhere.</extracomment>
        <translation>Nothing to look after</translation>
    </message>
    <message>
        <source>提醒 %1</source>
        <extracomment>Heading of what a supervisor should look after; %1 is how much there is.</extracomment>
        <translation>Alerts: %1</translation>
    </message>
</context>
<context>
    <name>DisplacedList</name>
    <message>
        <source>请逐个打电话。查看电话会留下记录。</source>
        <extracomment>Over the list of citizens who have to be told; looking at a phone number is recorded.</extracomment>
        <translation>Please call each of them. Looking at a number is recorded.</translation>
    </message>
    <message>
        <source>暂无待通知人员</source>
        <extracomment>In place of the list: every citizen who lost an appointment was told.</extracomment>
        <translation>Nobody to notify</translation>
    </message>
</context>
<context>
    <name>DisplacedRow</name>
    <message>
        <source>查看电话</source>
        <extracomment>Button: show the phone number of a citizen in clear, to call there.</extracomment>
        <translation>Show phone</translation>
    </message>
    <message>
        <source>已通知</source>
        <extracomment>Button: this citizen was told that the appointment cannot be kept.</extracomment>
        <translation>Mark as told</translation>
    </message>
</context>
<context>
    <name>DisplacedSheet</name>
    <message>
        <source>待通知 · %1</source>
        <extracomment>Heading of the sheet with the citizens who lost their appointment to a closure; %1 is the office.</extracomment>
        <translation>To notify · %1</translation>
    </message>
    <message>
        <source>关闭</source>
        <extracomment>Button: close the sheet.</extracomment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>yichuang::supervision::DisplacedViewModel</name>
    <message>
        <source>M月d日 HH:mm</source>
        <extracomment>Format of day and time of an appointment, as in Qt's QDateTime::toString.</extracomment>
        <translation>d MMM HH:mm</translation>
    </message>
</context>
<context>
    <name>WindowsPanel</name>
    <message>
        <source>还没有收到窗口的情况</source>
        <extracomment>In place of the list: the windows of this office are not known yet.</extracomment>
        <translation>Nothing is known of its windows yet</translation>
    </message>
    <message>
        <source>未开放：%1</source>
        <extracomment>Under the open windows of an office: %1 are the numbers of the others.</extracomment>
        <translation>Not open: %1</translation>
    </message>
</context>
</TS>
