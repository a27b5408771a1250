<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
    <context>
        <name>AppointmentPage</name>
        <message>
            <source>预约报到</source>
            <extracomment>Title of the page for checking in an appointment.</extracomment>
            <translation>Appointment check-in</translation>
        </message>
        <message>
            <source>预约码、身份证号或手机号</source>
            <extracomment>Label of the field for finding an appointment.</extracomment>
            <translation>Booking code, identity or phone number</translation>
        </message>
        <message>
            <source>短信里的预约码，或身份证号</source>
            <extracomment>What may be typed to find an appointment.</extracomment>
            <translation>Code, or identity number</translation>
        </message>
        <message>
            <source>您的预约</source>
            <extracomment>Heading over the appointments found.</extracomment>
            <translation>Your appointment</translation>
        </message>
        <message>
            <source>不是我的预约，重新查找</source>
            <extracomment>Button: what was found is somebody else's; ask again.</extracomment>
            <translation>Not mine, search again</translation>
        </message>
        <message>
            <source>取普通号</source>
            <extracomment>Button: to the first page, to take a number without an appointment.</extracomment>
            <translation>Take an ordinary number</translation>
        </message>
        <message>
            <source>把身份证放在下方感应区，或扫预约的二维码，也可以在这里输入。</source>
            <extracomment>Ways to find a booked appointment.</extracomment>
            <translation>Place your identity card on the reader, scan the code of your appointment, or type here.</translation>
        </message>
    </context>
    <context>
        <name>FindTicketPage</name>
        <message>
            <source>查我的号票</source>
            <extracomment>Title of the page for finding one's ticket.</extracomment>
            <translation>Find my ticket</translation>
        </message>
        <message>
            <source>号码、身份证号或手机号</source>
            <extracomment>Label and example of the field for finding a ticket.</extracomment>
            <translation>Ticket, identity or phone number</translation>
        </message>
        <message>
            <source>例如 A012</source>
            <extracomment>What may be typed to find a ticket.</extracomment>
            <translation>For example A012</translation>
        </message>
        <message>
            <source>您今天的号票</source>
            <extracomment>Several tickets were found.</extracomment>
            <translation>Your tickets of today</translation>
        </message>
        <message>
            <source>把身份证放在下方感应区，或扫号票上的二维码，也可以在这里输入。</source>
            <extracomment>Ways to find a ticket.</extracomment>
            <translation>Place your identity card on the reader, scan the code on the ticket, or type here.</translation>
        </message>
        <message>
            <source>不是我的号票，重新查找</source>
            <extracomment>Button: what was found is somebody else's; ask again.</extracomment>
            <translation>Not my ticket, search again</translation>
        </message>
    </context>
    <context>
        <name>LookupEntry</name>
        <message>
            <source>正在查找……</source>
            <extracomment>Button: look for what was entered.</extracomment>
            <translation>Searching…</translation>
        </message>
        <message>
            <source>查找</source>
            <translation>Search</translation>
        </message>
    </context>
    <context>
        <name>RatePage</name>
        <message>
            <source>请您评价</source>
            <extracomment>Title of the page with the five faces.</extracomment>
            <translation>Please rate us</translation>
        </message>
        <message>
            <source>%1 号，这次服务您满意吗？</source>
            <extracomment>%1 is the number of the ticket.</extracomment>
            <translation>%1: were you satisfied?</translation>
        </message>
        <message>
            <source>谢谢您的评价。</source>
            <extracomment>After the rating.</extracomment>
            <translation>Thank you for your rating.</translation>
        </message>
        <message>
            <source>好了</source>
            <extracomment>Button: leave the page.</extracomment>
            <translation>Done</translation>
        </message>
        <message>
            <source>非常不满意</source>
            <extracomment>Face 1 of 5 (GB/T 39734).</extracomment>
            <translation>Very bad</translation>
        </message>
        <message>
            <source>不满意</source>
            <extracomment>Face 2 of 5.</extracomment>
            <translation>Bad</translation>
        </message>
        <message>
            <source>基本满意</source>
            <extracomment>Face 3 of 5.</extracomment>
            <translation>Fair</translation>
        </message>
        <message>
            <source>满意</source>
            <extracomment>Face 4 of 5.</extracomment>
            <translation>Good</translation>
        </message>
        <message>
            <source>非常满意</source>
            <extracomment>Face 5 of 5.</extracomment>
            <translation>Very good</translation>
        </message>
        <message>
            <source>点一个表情就可以，每次办事评一次。</source>
            <extracomment>How to rate; a visit is rated once.</extracomment>
            <translation>Touch a face. Each visit is rated once.</translation>
        </message>
    </context>
    <context>
        <name>StateText</name>
        <message>
            <source>正在等候</source>
            <extracomment>State of a ticket.</extracomment>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>正在叫您</source>
            <extracomment>State of a ticket: go to the window now.</extracomment>
            <translation>You are called</translation>
        </message>
        <message>
            <source>正在办理</source>
            <extracomment>State of a ticket.</extracomment>
            <translation>Being served</translation>
        </message>
        <message>
            <source>补材料中</source>
            <extracomment>State of a ticket: sent for something, comes back to the same window.</extracomment>
            <translation>Fetching papers</translation>
        </message>
        <message>
            <source>已过号</source>
            <extracomment>State of a ticket: it was called and nobody came.</extracomment>
            <translation>Missed</translation>
        </message>
        <message>
            <source>已办完</source>
            <extracomment>State of a ticket.</extracomment>
            <translation>Done</translation>
        </message>
        <message>
            <source>已取消</source>
            <extracomment>State of a ticket.</extracomment>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>已作废</source>
            <extracomment>State of a ticket: missed, and the time to come back is over.</extracomment>
            <translation>Expired</translation>
        </message>
        <message>
            <source>已转到别处</source>
            <extracomment>State of a ticket: it goes on in another office.</extracomment>
            <translation>Moved to another office</translation>
        </message>
        <message>
            <source>今天已结束</source>
            <extracomment>State of a ticket: the office closed before its turn.</extracomment>
            <translation>Closed for the day</translation>
        </message>
    </context>
    <context>
        <name>VisitPage</name>
        <message>
            <source>我的号票</source>
            <extracomment>Title of the page with one's ticket.</extracomment>
            <translation>My ticket</translation>
        </message>
        <message>
            <source>我来了，接着排</source>
            <extracomment>Button: the number was called in vain; its owner is here now.</extracomment>
            <translation>I am here: back into the line</translation>
        </message>
        <message>
            <source>给服务打分</source>
            <extracomment>Button: to the page with the five faces.</extracomment>
            <translation>Rate the service</translation>
        </message>
        <message>
            <source>补打号票（号码不变）</source>
            <extracomment>Button: print the same number once more.</extracomment>
            <translation>Print again (same number)</translation>
        </message>
        <message>
            <source>不办了，取消这个号</source>
            <extracomment>Button: the number is not needed any more.</extracomment>
            <translation>Cancel this number</translation>
        </message>
        <message>
            <source>取消这个号？</source>
            <extracomment>Question before a ticket is cancelled.</extracomment>
            <translation>Cancel this number?</translation>
        </message>
        <message>
            <source>取消后不能恢复，再来办要重新取号排队。</source>
            <extracomment>What cancelling means.</extracomment>
            <translation>This cannot be undone. You would need a new number.</translation>
        </message>
        <message>
            <source>取消这个号</source>
            <extracomment>Answer: cancel the ticket.</extracomment>
            <translation>Cancel number</translation>
        </message>
        <message>
            <source>先留着</source>
            <extracomment>Answer: keep the ticket.</extracomment>
            <translation>Keep it</translation>
        </message>
    </context>
    <context>
        <name>yichuang::my_visit::AppointmentViewModel</name>
        <message>
            <source>这不是预约的二维码。请扫预约的，或者输入号码。</source>
            <extracomment>A code was held before the scanner that is not one of an appointment.</extracomment>
            <translation>This is not the code of an appointment. Scan that one, or type the number.</translation>
        </message>
        <message>
            <source>没有找到预约，请检查一下，或者直接取号。</source>
            <extracomment>No appointment of today belongs to what was entered.</extracomment>
            <translation>No appointment found. Please check, or get a number instead.</translation>
        </message>
    </context>
    <context>
        <name>yichuang::my_visit::FindTicketViewModel</name>
        <message>
            <source>这不是号票上的二维码。请扫号票上的，或者输入号码。</source>
            <extracomment>A code was held before the scanner that is not one of a ticket.</extracomment>
            <translation>This is not the code of a ticket. Scan the one on the ticket, or type the number.</translation>
        </message>
        <message>
            <source>今天没有这样的号票，请检查一下，或者重新取号。</source>
            <extracomment>No ticket of today belongs to what was entered.</extracomment>
            <translation>There is no such ticket today. Please check, or get a new number.</translation>
        </message>
    </context>
    <context>
        <name>yichuang::my_visit::VisitViewModel</name>
        <message>
            <source>前面还有 %1 人，%2</source>
            <extracomment>%1 people are ahead; %2 is a range of minutes.</extracomment>
            <translation>%1 ahead of you · %2</translation>
        </message>
        <message>
            <source>请到 %1 号窗口</source>
            <extracomment>%1 is the number of a window.</extracomment>
            <translation>Please go to window %1</translation>
        </message>
        <message>
            <source>材料补好后，直接回 %1 号窗口，不用重新排队。</source>
            <extracomment>%1 is the number of a window; the citizen was sent for something.</extracomment>
            <translation>When you have the papers, go straight back to window %1.</translation>
        </message>
        <message>
            <source>事情办完了，请给我们打个分。</source>
            <extracomment>The visit is over and well.</extracomment>
            <translation>All done. Please rate us.</translation>
        </message>
        <message>
            <source>事情办完了，感谢您的评价。</source>
            <translation>All done. Thank you for your rating.</translation>
        </message>
        <message>
            <source>这个号已经结束，需要的话请重新取号。</source>
            <extracomment>The ticket is over; a new number is needed.</extracomment>
            <translation>This number is over. Please get a new one if you need it.</translation>
        </message>
        <message>
            <source>您的号已叫过。请在 %1 前点“我来了”，可接着排队。</source>
            <extracomment>%1 is a time of day. The number was called in vain.</extracomment>
            <translation>Your number was called. Press “I am here” before %1 to keep your place in line.</translation>
        </message>
    </context>
    <context>
        <name>AppointmentText</name>
        <message>
            <source>M月d日</source>
            <extracomment>Format of the day of an appointment, as in Qt's QDate::toString.</extracomment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>点一下，报到取号</source>
            <extracomment>An appointment in the list: what a touch does.</extracomment>
            <translation>Touch to check in</translation>
        </message>
        <message>
            <source>已经报到，点一下看您的号</source>
            <extracomment>An appointment in the list: there is a number for it already.</extracomment>
            <translation>Checked in; touch to see your number</translation>
        </message>
        <message>
            <source>预约时间已过，请取普通号</source>
            <extracomment>An appointment in the list.</extracomment>
            <translation>The time has passed; take an ordinary number</translation>
        </message>
        <message>
            <source>这个时段临时停办，请问工作人员</source>
            <extracomment>An appointment in the list: a closure took its time away.</extracomment>
            <translation>Closed at that time; please ask our staff</translation>
        </message>
        <message>
            <source>已取消</source>
            <extracomment>An appointment in the list.</extracomment>
            <translation>Cancelled</translation>
        </message>
    </context>
    <context>
        <name>CalledFace</name>
        <message>
            <source>正在叫您，请到</source>
            <extracomment>Above the number of a window, with which it is one sentence: the citizen is called.</extracomment>
            <translation>You are called. Please go to</translation>
        </message>
        <message>
            <source>%1 号窗口</source>
            <extracomment>As large as the page; %1 is the number of the window a citizen is called to.</extracomment>
            <translation>Window %1</translation>
        </message>
    </context>
</TS>
