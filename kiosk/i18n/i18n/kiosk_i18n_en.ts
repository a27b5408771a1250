<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
<context>
    <name>AssistanceText</name>
    <message>
        <source>自助机</source>
        <extracomment>A machine of the hall whose name is not known.</extracomment>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>%1 有人求助：号票没有打出来</source>
        <extracomment>For staff: a citizen calls for help; %1 is the machine and where it stands.</extracomment>
        <translation>Help wanted at %1: the ticket was not printed</translation>
    </message>
    <message>
        <source>%1 有人求助：身份证读不出来</source>
        <extracomment>For staff: a citizen calls for help; %1 is the machine and where it stands.</extracomment>
        <translation>Help wanted at %1: the identity card cannot be read</translation>
    </message>
    <message>
        <source>%1 有人请求帮助</source>
        <extracomment>For staff: a citizen calls for help; %1 is the machine and where it stands.</extracomment>
        <translation>Help wanted at %1</translation>
    </message>
    <message>
        <source>%1 正前往 %2</source>
        <extracomment>For staff: somebody goes to a citizen who called for help; %1 is who, %2 the machine.</extracomment>
        <translation>%1 is on the way to %2</translation>
    </message>
    <message>
        <source>身份证读卡器</source>
        <extracomment>A part of a machine.</extracomment>
        <translation>Card reader</translation>
    </message>
    <message>
        <source>打印机</source>
        <extracomment>A part of a machine.</extracomment>
        <translation>Printer</translation>
    </message>
    <message>
        <source>扫码器</source>
        <extracomment>A part of a machine.</extracomment>
        <translation>Code scanner</translation>
    </message>
    <message>
        <source>喇叭</source>
        <extracomment>A part of a machine.</extracomment>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>设备</source>
        <extracomment>A part of a machine this program does not know.</extracomment>
        <translation>Device</translation>
    </message>
    <message>
        <source>%1快没纸了</source>
        <extracomment>State of a printer; %1 is the printer.</extracomment>
        <translation>%1 low on paper</translation>
    </message>
    <message>
        <source>%1缺纸</source>
        <extracomment>State of a printer; %1 is the printer.</extracomment>
        <translation>%1 out of paper</translation>
    </message>
    <message>
        <source>%1盖子没关好</source>
        <extracomment>State of a printer; %1 is the printer.</extracomment>
        <translation>%1 cover open</translation>
    </message>
    <message>
        <source>%1没有响应</source>
        <extracomment>State of a part of a machine; %1 is the part.</extracomment>
        <translation>%1 does not answer</translation>
    </message>
    <message>
        <source>%1有故障</source>
        <extracomment>State of a part of a machine; %1 is the part.</extracomment>
        <translation>%1 out of order</translation>
    </message>
    <message>
        <source>%1 求助 %2 无人应答</source>
        <extracomment>For a supervisor: nobody went to a citizen who called for help; %1 is the machine, %2 a span of time.</extracomment>
        <translation>Help wanted at %1: nobody has answered for %2</translation>
    </message>
    <message>
        <source>%1 已等候 %2</source>
        <extracomment>For a supervisor: %1 is the number of a ticket, %2 a span of time.</extracomment>
        <translation>%1 has waited %2</translation>
    </message>
    <message>
        <source>%1 号窗口已暂停 %2：%3</source>
        <extracomment>For a supervisor: %1 is the number of a window, %2 a span of time, %3 why.</extracomment>
        <translation>Window %1 paused for %2: %3</translation>
    </message>
    <message>
        <source>%1 断开连接</source>
        <extracomment>%1 is a machine that has not been heard of.</extracomment>
        <translation>%1 is offline</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <extracomment>%1 is a machine, %2 what is wrong with a part of it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 需要查看</source>
        <extracomment>Something of a kind this program is too old to know; %1 is what it is about.</extracomment>
        <translation>%1 needs a look</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>、</source>
        <extracomment>Between the parts of a list, as numbers of windows.</extracomment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>，提前 %n 分钟</source>
        <extracomment>Added to why a ticket stands ahead of others; %n minutes counted as waited.</extracomment>
        <translation>
            <numerusform>, %n minute ahead</numerusform>
            <numerusform>, %n minutes ahead</numerusform>
        </translation>
    </message>
    <message>
        <source>不到 1 分钟</source>
        <translation>under a minute</translation>
    </message>
    <message numerus="yes">
        <source>%n 分钟</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 小时 %2 分钟</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>60 岁以上</source>
        <translation>60 or older</translation>
    </message>
    <message>
        <source>残疾人</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>军人</source>
        <translation>Soldier</translation>
    </message>
    <message>
        <source>孕妇或带婴儿</source>
        <translation>Pregnant or with infant</translation>
    </message>
    <message>
        <source>自助取号</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>导办台取号</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>预约</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>异地取号</source>
        <translation>Other office</translation>
    </message>
    <message>
        <source>别处转来</source>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>正在办理</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>今天未办成</source>
        <translation>Not done today</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>已转出</source>
        <translation>Moved on</translation>
    </message>
    <message>
        <source>%1 到达</source>
        <extracomment>Why a ticket stands where it stands; %1 is the time of day it was taken.</extracomment>
        <translation>came at %1</translation>
    </message>
    <message>
        <source>优先照顾</source>
        <translation>priority</translation>
    </message>
    <message>
        <source>预约 %1</source>
        <extracomment>Why a ticket stands where it stands; %1 is the booked time of day.</extracomment>
        <translation>booked for %1</translation>
    </message>
    <message>
        <source>过号后回来，排在后面几位</source>
        <translation>back after a missed call, a few places later</translation>
    </message>
    <message>
        <source>接着办下一项，不用重排</source>
        <translation>goes on with the same visit</translation>
    </message>
    <message>
        <source>别的窗口转来，保留位置</source>
        <translation>sent by another window, keeps its place</translation>
    </message>
    <message>
        <source>只等一个窗口</source>
        <translation>waits for one window only</translation>
    </message>
    <message>
        <source>%1 之后才能叫</source>
        <extracomment>The ticket cannot be called before %1, a time of day.</extracomment>
        <translation>not before %1</translation>
    </message>
    <message>
        <source>主管指定</source>
        <translation>chosen by the supervisor</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>系统出了点问题，刚才的操作没有完成。请再试一次；仍不行请联系管理员。</source>
        <translation>Something went wrong in the system and the action was not completed. Try again; if it happens again, call the administrator.</translation>
    </message>
    <message>
        <source>系统暂时存不了数据，什么都没有改动。请稍等再试。</source>
        <translation>The system cannot store data right now; nothing was changed. Wait a moment and try again.</translation>
    </message>
    <message>
        <source>系统的存储空间已满，什么都没有改动。请通知管理员。</source>
        <translation>The system has run out of space; nothing was changed. Please tell the administrator.</translation>
    </message>
    <message>
        <source>现在使用的人很多，请稍等再试。</source>
        <translation>Many people are using the system right now. Wait a moment and try again.</translation>
    </message>
    <message>
        <source>系统正在重新启动，请稍等再试。</source>
        <translation>The system is restarting. Wait a moment and try again.</translation>
    </message>
    <message>
        <source>系统没有及时答复，什么都没有改动。请再试一次。</source>
        <translation>The system did not answer in time; nothing was changed. Please try again.</translation>
    </message>
    <message>
        <source>还有必填的内容没有填写，请补齐。</source>
        <translation>Something required is still empty. Please fill it in.</translation>
    </message>
    <message>
        <source>有一项内容填写得不对，请检查后再试。</source>
        <translation>One of the entries is not right. Check it and try again.</translation>
    </message>
    <message>
        <source>有一项内容太长，请缩短后再试。</source>
        <translation>One of the entries is too long. Shorten it and try again.</translation>
    </message>
    <message>
        <source>列表已经变化，请重新打开。</source>
        <translation>The list has changed. Please open it again.</translation>
    </message>
    <message>
        <source>程序没有按要求提交，请联系管理员。</source>
        <translation>The program did not send the request correctly. Please tell the administrator.</translation>
    </message>
    <message>
        <source>这次操作与前一次冲突，请重新操作。</source>
        <translation>This action conflicts with an earlier one. Please start it again.</translation>
    </message>
    <message>
        <source>内容刚刚被别人改过，已为您刷新。请看清后再操作。</source>
        <translation>Somebody else has just changed this. It was refreshed; look at it, then decide.</translation>
    </message>
    <message>
        <source>请先登录。</source>
        <translation>Please log in first.</translation>
    </message>
    <message>
        <source>账号或密码不对，请重新输入。</source>
        <translation>The login or the password is wrong. Please enter them again.</translation>
    </message>
    <message>
        <source>输错次数太多，账号已暂时锁定。请过 %1再试，或联系管理员。</source>
        <translation>Too many wrong attempts; the account is locked for now. Try again in %1 or ask the administrator.</translation>
    </message>
    <message>
        <source>登录已到期，请重新登录。</source>
        <translation>Your login has ended. Please log in again.</translation>
    </message>
    <message>
        <source>密码已到期，请先修改密码。</source>
        <translation>Your password has expired. Please change it first.</translation>
    </message>
    <message>
        <source>新密码太简单：至少 8 位，不能是常见密码，也不能与账号相同。</source>
        <translation>The new password is too weak: at least 8 characters, no common password and not the login.</translation>
    </message>
    <message>
        <source>这台设备还没有登记，请联系管理员。</source>
        <translation>This device is not enrolled. Please tell the administrator.</translation>
    </message>
    <message>
        <source>系统不认识这台设备，请联系管理员重新登记。</source>
        <translation>The system does not know this device. Please ask the administrator to enrol it again.</translation>
    </message>
    <message>
        <source>这台设备的登记已停用或到期，请联系管理员。</source>
        <translation>The enrolment of this device was withdrawn or has expired. Please tell the administrator.</translation>
    </message>
    <message>
        <source>登记码不对、已用过或已过期，请向管理员要一个新的。</source>
        <translation>The enrolment code is wrong, used or expired. Ask the administrator for a new one.</translation>
    </message>
    <message>
        <source>设备的登记申请无法识别，请联系管理员。</source>
        <translation>The enrolment request of the device cannot be read. Please tell the administrator.</translation>
    </message>
    <message>
        <source>您的岗位不能做这项操作，如有需要请找值班主管。</source>
        <translation>Your role does not allow this. Ask the supervisor if it is needed.</translation>
    </message>
    <message>
        <source>您的权限不包括这个网点。</source>
        <translation>Your role does not reach this office.</translation>
    </message>
    <message>
        <source>这个账号已经有人使用，请换一个。</source>
        <translation>This login is taken. Choose another one.</translation>
    </message>
    <message>
        <source>没有找到这个账号。</source>
        <translation>There is no such user.</translation>
    </message>
    <message>
        <source>没有找到这台设备。</source>
        <translation>There is no such device.</translation>
    </message>
    <message>
        <source>身份证号应为 18 位，请检查。</source>
        <translation>An identity number has 18 characters. Please check it.</translation>
    </message>
    <message>
        <source>身份证号只能是数字，最后一位可以是 X，请检查。</source>
        <translation>An identity number has digits only; the last may be X. Please check it.</translation>
    </message>
    <message>
        <source>身份证号前六位不对，请检查。</source>
        <translation>The first six digits of the identity number are wrong. Please check them.</translation>
    </message>
    <message>
        <source>身份证号中的出生日期不存在，请检查。</source>
        <translation>The birth date in the identity number does not exist. Please check it.</translation>
    </message>
    <message>
        <source>身份证号中的出生日期还没有到，请检查。</source>
        <translation>The birth date in the identity number lies in the future. Please check it.</translation>
    </message>
    <message>
        <source>身份证号有一位可能输错了，请对照证件检查。</source>
        <translation>One digit of the identity number seems mistyped. Compare it with the card.</translation>
    </message>
    <message>
        <source>电话号码不对，请输入 11 位手机号或本地固定电话。</source>
        <translation>The phone number is not right. Enter an 11-digit mobile number or a local landline.</translation>
    </message>
    <message>
        <source>车牌号不对，请检查。</source>
        <translation>The plate number is not right. Please check it.</translation>
    </message>
    <message>
        <source>业务目录有错误，没有导入。</source>
        <translation>The catalogue has faults and was not imported.</translation>
    </message>
    <message>
        <source>还有没办完的号要用到新目录里去掉的网点、窗口或业务，没有导入。请办完后再试。</source>
        <translation>Open tickets still need an office, window or service that the new catalogue leaves out, so it was not imported. Please try again when they are done.</translation>
    </message>
    <message>
        <source>业务目录还没有导入，请联系管理员。</source>
        <translation>No catalogue was imported yet. Please tell the administrator.</translation>
    </message>
    <message>
        <source>没有找到这个网点。</source>
        <translation>There is no such office.</translation>
    </message>
    <message>
        <source>这个网点现在不取号，请在办公时间再来。</source>
        <translation>This office takes no tickets now. Please come during opening hours.</translation>
    </message>
    <message>
        <source>没有找到这项业务。</source>
        <translation>There is no such service.</translation>
    </message>
    <message>
        <source>这个网点不办理这项业务，请选择别的网点。</source>
        <translation>This office does not handle this service. Please choose another office.</translation>
    </message>
    <message>
        <source>一张号最多办理 %1 项业务，请减少后再取号。</source>
        <translation>One ticket holds no more than %1. Take some services out and try again.</translation>
    </message>
    <message>
        <source>没有找到这个窗口。</source>
        <translation>There is no such window.</translation>
    </message>
    <message>
        <source>窗口没有开放，请先开放窗口。</source>
        <translation>The window is not open. Open it first.</translation>
    </message>
    <message>
        <source>这个窗口已经有人，请选择别的窗口。</source>
        <translation>Somebody else sits at this window. Choose another one.</translation>
    </message>
    <message>
        <source>您不在这个窗口，请重新选择窗口。</source>
        <translation>You are not sitting at this window. Choose your window again.</translation>
    </message>
    <message>
        <source>窗口还有没办完的号，请先办结或转出。</source>
        <translation>The window still has a ticket. Complete it or pass it on first.</translation>
    </message>
    <message>
        <source>这个窗口办不了这张号的业务，请转到别的窗口。</source>
        <translation>This window cannot handle the services of this ticket. Transfer it to another window.</translation>
    </message>
    <message>
        <source>现在没有人在等这个窗口。</source>
        <translation>Nobody is waiting for this window.</translation>
    </message>
    <message>
        <source>没有找到这张号，请核对号码。</source>
        <translation>There is no such ticket. Please check the number.</translation>
    </message>
    <message>
        <source>这张号现在不能这样操作，请看它的最新状态。</source>
        <translation>This cannot be done with the ticket now. Look at its present state.</translation>
    </message>
    <message>
        <source>您今天已经取过这项业务的号，请用原来的号办理。</source>
        <translation>There is already an open ticket for this service today. Please use that one.</translation>
    </message>
    <message>
        <source>今天的号已经取完，请明天再来或预约。</source>
        <translation>All numbers of today have been given out. Please come tomorrow or book an appointment.</translation>
    </message>
    <message>
        <source>这张号不在您的窗口。</source>
        <translation>This ticket is not at your window.</translation>
    </message>
    <message>
        <source>这项业务今天的号已经取完，请改日再来或预约。</source>
        <translation>Today&apos;s numbers for this service are gone. Please come another day or book an appointment.</translation>
    </message>
    <message>
        <source>刚刚叫过，请过 %1再叫。</source>
        <translation>It was called a moment ago. Call again in %1.</translation>
    </message>
    <message>
        <source>已经叫够次数，可以记为过号。</source>
        <translation>It was called as often as allowed. You can mark it as a no-show.</translation>
    </message>
    <message>
        <source>叫的次数还不够，请再叫一次后记过号。</source>
        <translation>It has not been called often enough. Call once more before marking a no-show.</translation>
    </message>
    <message>
        <source>过号时间太久，请重新取号。</source>
        <translation>The time to come back has run out. Please take a new ticket.</translation>
    </message>
    <message>
        <source>这次办理已经评价过，谢谢您。</source>
        <translation>This visit was already rated. Thank you.</translation>
    </message>
    <message>
        <source>没有这个预约时段，请选择别的时段。</source>
        <translation>There is no such time slot. Please choose another one.</translation>
    </message>
    <message>
        <source>这个时段已经约满，请选择别的时段。</source>
        <translation>This time slot is full. Please choose another one.</translation>
    </message>
    <message>
        <source>为您保留的时间已过，请重新选择时段。</source>
        <translation>The time kept for you has run out. Please choose a slot again.</translation>
    </message>
    <message>
        <source>没有找到预约，请核对后再试。</source>
        <translation>No appointment was found. Please check and try again.</translation>
    </message>
    <message>
        <source>这个预约现在不能这样操作。</source>
        <translation>This cannot be done with the appointment now.</translation>
    </message>
    <message>
        <source>您当天已经预约过这项业务。</source>
        <translation>You already have an appointment for this service that day.</translation>
    </message>
    <message>
        <source>预约时间已过，请取普通号办理。</source>
        <translation>The appointment time has passed. Please take an ordinary ticket.</translation>
    </message>
    <message>
        <source>已经过了可以取消的时间。</source>
        <translation>It can no longer be cancelled.</translation>
    </message>
    <message>
        <source>没有找到这个停办安排。</source>
        <translation>There is no such closure.</translation>
    </message>
    <message>
        <source>与已有的停办安排时间重叠，请调整时间。</source>
        <translation>It overlaps another closure. Please change the time.</translation>
    </message>
    <message>
        <source>受影响的人有变化，请重新预览后再确认。</source>
        <translation>Whom it affects has changed. Preview again, then confirm.</translation>
    </message>
    <message>
        <source>操作记录校验不通过，请立即通知管理员。</source>
        <translation>The audit trail does not verify. Please tell the administrator at once.</translation>
    </message>
    <message>
        <source>数据目录正被另一个程序使用。</source>
        <translation>Another program works in the data directory.</translation>
    </message>
    <message>
        <source>数据来自更新的版本，请升级程序。</source>
        <translation>The data was written by a newer version. Please upgrade the program.</translation>
    </message>
    <message>
        <source>数据文件损坏，请立即通知管理员。</source>
        <translation>The data file is damaged. Please tell the administrator at once.</translation>
    </message>
    <message>
        <source>系统设置有误，请联系管理员。</source>
        <translation>A setting is wrong. Please tell the administrator.</translation>
    </message>
    <message>
        <source>服务地址被别的程序占用，请联系管理员。</source>
        <translation>The address is taken by another program. Please tell the administrator.</translation>
    </message>
    <message>
        <source>缺少证书文件，请联系管理员。</source>
        <translation>A certificate file is missing. Please tell the administrator.</translation>
    </message>
    <message>
        <source>证书文件无法识别，请联系管理员。</source>
        <translation>A certificate file cannot be read. Please tell the administrator.</translation>
    </message>
    <message>
        <source>证书已过期，请联系管理员。</source>
        <translation>A certificate has expired. Please tell the administrator.</translation>
    </message>
    <message>
        <source>证书与密钥不配套，请联系管理员。</source>
        <translation>A certificate and its key do not belong together. Please tell the administrator.</translation>
    </message>
    <message>
        <source>缺少系统主密钥，请联系管理员。</source>
        <translation>The master key is missing. Please tell the administrator.</translation>
    </message>
    <message>
        <source>系统主密钥不正确，请联系管理员。</source>
        <translation>The master key is not right. Please tell the administrator.</translation>
    </message>
    <message>
        <source>密钥文件的权限过宽，请联系管理员。</source>
        <translation>A secret file is readable by others. Please tell the administrator.</translation>
    </message>
    <message>
        <source>有一项加密内容无法读取，请联系管理员。</source>
        <translation>Something encrypted cannot be read. Please tell the administrator.</translation>
    </message>
    <message>
        <source>文件无法写入，请联系管理员。</source>
        <translation>A file cannot be written. Please tell the administrator.</translation>
    </message>
    <message>
        <source>文件无法读取，请联系管理员。</source>
        <translation>A file cannot be read. Please tell the administrator.</translation>
    </message>
    <message>
        <source>这项业务由导办台看过材料后给号，请到导办台。</source>
        <translation>The desk gives the number for this service after a look at the papers. Please go to the desk.</translation>
    </message>
    <message>
        <source>没有找到这条求助。</source>
        <translation>This call for help was not found.</translation>
    </message>
    <message>
        <source>这条求助已经结束。</source>
        <translation>This call for help is over.</translation>
    </message>
    <message>
        <source>暂时连不上服务器，正在自动重连。请稍等再试。</source>
        <translation>The server cannot be reached; reconnecting. Wait a moment and try again.</translation>
    </message>
    <message>
        <source>服务器没有答复，不能确定是否完成。请看最新状态后再决定。</source>
        <translation>The server did not answer, so it is not known whether this was done. Look at the present state first.</translation>
    </message>
    <message>
        <source>操作没有完成，请再试一次；仍不行请联系管理员。</source>
        <translation>The action was not completed. Try again; if it happens again, tell the administrator.</translation>
    </message>
    <message numerus="yes">
        <source>%n 秒</source>
        <extracomment>A span of time inside a sentence.</extracomment>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>操作没有完成（%1）。请再试一次；仍不行请联系管理员。</source>
        <extracomment>%1 is the code of a failure this program is too old to know.</extracomment>
        <translation>The action was not completed (%1). Try again; if it happens again, tell the administrator.</translation>
    </message>
    <message>
        <source>还没到报到时间，%1 起可以报到。</source>
        <translation>It is too early. You can check in from %1.</translation>
    </message>
    <message>
        <source>M月d日 HH:mm</source>
        <extracomment>Format of day and time inside a sentence, as in Qt&apos;s QDate::toString.</extracomment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>公告的时间不对：结束要晚于开始，不能已经过去，也不能超过一年。</source>
        <translation>The notice has a wrong time: it must end after it begins, not in the past, at most a year ahead.</translation>
    </message>
</context>
<context>
    <name>WaitText</name>
    <message>
        <source>今天没有窗口办理</source>
        <extracomment>No window will serve this today.</extracomment>
        <translation>No window serves this today</translation>
    </message>
    <message>
        <source>不用等</source>
        <extracomment>There is nobody ahead.</extracomment>
        <translation>No wait</translation>
    </message>
    <message>
        <source>约 %1 分钟</source>
        <extracomment>%1 minutes of waiting.</extracomment>
        <translation>About %1 min</translation>
    </message>
    <message>
        <source>约 %1–%2 分钟</source>
        <extracomment>Waiting time, %1 to %2 minutes.</extracomment>
        <translation>About %1–%2 min</translation>
    </message>
    <message>
        <source>一般等 %1 分钟，十人有九人不超过 %2 分钟。</source>
        <extracomment>Half of the people wait less than %1 minutes, nine in ten less than %2.</extracomment>
        <translation>Usually about %1 min; nine in ten people wait less than %2 min.</translation>
    </message>
    <message>
        <source>2 小时以上</source>
        <extracomment>A wait too long to be told in minutes.</extracomment>
        <translation>Over 2 hours</translation>
    </message>
</context>
</TS>
