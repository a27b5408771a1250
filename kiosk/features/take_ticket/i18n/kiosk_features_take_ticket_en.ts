<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
    <context>
        <name>CardPrompt</name>
        <message>
            <source>请把身份证放在下方感应区</source>
            <extracomment>Asks for the identity card; the reader is below the screen.</extracomment>
            <translation>Place your identity card on the reader below</translation>
        </message>
        <message>
            <source>读到后请收好身份证。信息只用于这次取号。</source>
            <extracomment>Reassures about the identity card and what is kept.</extracomment>
            <translation>Please take your card back afterwards. It is read for this number only.</translation>
        </message>
    </context>
    <context>
        <name>ConfirmPage</name>
        <message>
            <source>确认取号</source>
            <extracomment>Title of the page before the number is taken.</extracomment>
            <translation>Get my number</translation>
        </message>
        <message>
            <source>要办的事</source>
            <extracomment>Heading over the chosen services.</extracomment>
            <translation>Your services</translation>
        </message>
        <message>
            <source>取号人</source>
            <extracomment>Name of the row that says who comes.</extracomment>
            <translation>For</translation>
        </message>
        <message>
            <source>正在取号……</source>
            <extracomment>Button: the number is taken now.</extracomment>
            <translation>Getting your number…</translation>
        </message>
        <message>
            <source>回首页</source>
            <extracomment>Button: no number can be had for this today; to the first page.</extracomment>
            <translation>To the first page</translation>
        </message>
    </context>
    <context>
        <name>IdentifyPage</name>
        <message>
            <source>核对身份</source>
            <extracomment>Title of the page where the citizen says who they are.</extracomment>
            <translation>Who are you?</translation>
        </message>
        <message>
            <source>刷身份证</source>
            <extracomment>Button: lay the identity card on the reader instead.</extracomment>
            <translation>Use identity card</translation>
        </message>
        <message>
            <source>输身份证号</source>
            <extracomment>Button: type the identity number instead.</extracomment>
            <translation>Type ID number</translation>
        </message>
        <message>
            <source>用手机号</source>
            <extracomment>Button: type a phone number instead.</extracomment>
            <translation>Use a phone</translation>
        </message>
        <message>
            <source>没带证件，直接取号</source>
            <extracomment>Button: take a number without saying who one is.</extracomment>
            <translation>Go on without a card</translation>
        </message>
    </context>
    <context>
        <name>NumberEntry</name>
        <message>
            <source>手机号</source>
            <extracomment>Labels of the typed number.</extracomment>
            <translation>Mobile number</translation>
        </message>
        <message>
            <source>身份证号</source>
            <translation>Identity number</translation>
        </message>
        <message>
            <source>11 位数字</source>
            <extracomment>What is expected in the empty field.</extracomment>
            <translation>11 digits</translation>
        </message>
        <message>
            <source>18 位，最后一位可能是 X</source>
            <translation>18 characters; the last may be X</translation>
        </message>
        <message>
            <source>确定</source>
            <extracomment>Button: the number typed is complete and right.</extracomment>
            <translation>Confirm</translation>
        </message>
    </context>
    <context>
        <name>PrintStatus</name>
        <message>
            <source>正在打印号票……</source>
            <extracomment>The ticket is being printed.</extracomment>
            <translation>Printing your ticket…</translation>
        </message>
        <message>
            <source>号票已打印，请从下方取走。</source>
            <extracomment>The ticket was printed and waits in the slot.</extracomment>
            <translation>Your ticket is printed. Please take it below.</translation>
        </message>
        <message>
            <source>再打一次</source>
            <extracomment>Button: print the ticket once more.</extracomment>
            <translation>Print again</translation>
        </message>
    </context>
    <context>
        <name>PriorityChoice</name>
        <message>
            <source>需要优先照顾吗？</source>
            <extracomment>Heading over the choice of priority.</extracomment>
            <translation>Do you need priority?</translation>
        </message>
        <message>
            <source>您满 60 周岁，已为您优先安排。不需要可以点“不用了”。</source>
            <extracomment>Tells people over 60 that they are served first.</extracomment>
            <translation>You are 60 or older and come first. If you do not want that, choose &quot;No, thanks&quot;.</translation>
        </message>
        <message>
            <source>有需要就选，不会印在号票上，也不会给别人看到。</source>
            <extracomment>Nobody else sees the choice of priority.</extracomment>
            <translation>Choose it if you need it. It is not printed and nobody else sees it.</translation>
        </message>
        <message>
            <source>不用了</source>
            <extracomment>Choice of priority: none is wanted.</extracomment>
            <translation>No, thanks</translation>
        </message>
        <message>
            <source>老年人优先</source>
            <extracomment>Choice of priority: people over 60.</extracomment>
            <translation>Elderly</translation>
        </message>
        <message>
            <source>残疾人</source>
            <extracomment>Choice of priority: disabled people.</extracomment>
            <translation>Disabled</translation>
        </message>
        <message>
            <source>军人</source>
            <extracomment>Choice of priority: soldiers.</extracomment>
            <translation>Soldier</translation>
        </message>
        <message>
            <source>孕妇或抱婴儿</source>
            <extracomment>Choice of priority: pregnant women or people with an infant.</extracomment>
            <translation>Pregnant or with a baby</translation>
        </message>
    </context>
    <context>
        <name>ReceiptText</name>
        <message>
            <source>前面还有 %1 人</source>
            <extracomment>On the printed ticket; %1 people are ahead.</extracomment>
            <translation>People ahead: %1</translation>
        </message>
        <message>
            <source>预计等候：%1</source>
            <extracomment>On the printed ticket; %1 is a range of minutes.</extracomment>
            <translation>Expected wait: %1</translation>
        </message>
        <message>
            <source>请留意大屏和语音叫号</source>
            <extracomment>On the printed ticket.</extracomment>
            <translation>Watch the board and listen for your number</translation>
        </message>
        <message>
            <source>在取号机上扫码可查询、取消或补打</source>
            <extracomment>On the printed ticket, under the QR code.</extracomment>
            <translation>Scan at a kiosk to look up, cancel or reprint</translation>
        </message>
        <message>
            <source>补打（号码不变）</source>
            <extracomment>On a ticket that was printed again.</extracomment>
            <translation>Reprint (same number)</translation>
        </message>
    </context>
    <context>
        <name>TakeTicketSteps</name>
        <message>
            <source>选事项</source>
            <extracomment>Steps of taking a number: what for, who, check, number.</extracomment>
            <translation>Choose</translation>
        </message>
        <message>
            <source>核对身份</source>
            <translation>Who are you?</translation>
        </message>
        <message>
            <source>确认</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>取号</source>
            <translation>Number</translation>
        </message>
    </context>
    <context>
        <name>TicketFace</name>
        <message>
            <source>前面 %1 人，%2</source>
            <extracomment>On the ticket page: how many people are ahead and the expected wait.</extracomment>
            <translation>%1 ahead · %2</translation>
        </message>
        <message>
            <source>会请您到这些窗口之一：%1</source>
            <extracomment>%1 are numbers of windows.</extracomment>
            <translation>You will be called to one of these windows: %1</translation>
        </message>
        <message>
            <source>请在等候区看大屏、听叫号</source>
            <extracomment>What to do with the number.</extracomment>
            <translation>Please wait, watch the board and listen for your number</translation>
        </message>
        <message>
            <source>号票二维码</source>
            <extracomment>The QR code on the ticket page, for people who hear the page.</extracomment>
            <translation>QR code of the ticket</translation>
        </message>
        <message>
            <source>拍下来，回来扫码可以查询或取消</source>
            <extracomment>Under the QR code.</extracomment>
            <translation>Take a picture: scan it here to look up or cancel</translation>
        </message>
    </context>
    <context>
        <name>TicketPage</name>
        <message>
            <source>您的号码</source>
            <extracomment>Title of the page with the number.</extracomment>
            <translation>Your number</translation>
        </message>
        <message>
            <source>好了</source>
            <extracomment>Button: the citizen has the number and leaves.</extracomment>
            <translation>Done</translation>
        </message>
    </context>
    <context>
        <name>yichuang::take_ticket::ConfirmViewModel</name>
        <message>
            <source>不登记身份</source>
            <extracomment>Nobody said who comes; the number is given all the same.</extracomment>
            <translation>Without identity</translation>
        </message>
    </context>
    <context>
        <name>yichuang::take_ticket::IdentifyViewModel</name>
        <message>
            <source>没有读出来，请把身份证拿起来，再平放一次。</source>
            <extracomment>The identity card on the reader could not be read.</extracomment>
            <translation>The card could not be read. Please lift it and lay it flat again.</translation>
        </message>
        <message>
            <source>这张身份证不在有效期内，可以输入号码取号，办事时请带临时身份证。</source>
            <extracomment>The identity card is past its date.</extracomment>
            <translation>This card is not valid today. You can type the number instead; bring a temporary card to the window.</translation>
        </message>
    </context>
    <context>
        <name>yichuang::take_ticket::TicketViewModel</name>
        <message>
            <source>打印机没有纸了。号码有效，请记住或拍下屏幕上的号码。</source>
            <extracomment>The printer has no paper; the number on the screen is valid.</extracomment>
            <translation>The printer is out of paper. Your number is valid: remember it or take a picture.</translation>
        </message>
        <message>
            <source>打印机的盖子没有关好。号码有效，请记住或拍下屏幕上的号码。</source>
            <extracomment>The printer's cover is open; the number on the screen is valid.</extracomment>
            <translation>The printer's cover is open. Your number is valid: remember it or take a picture.</translation>
        </message>
        <message>
            <source>打印到一半停了，号票可能不完整。号码有效，请记住或拍下屏幕上的号码。</source>
            <extracomment>The printer stopped half-way; the number on the screen is valid.</extracomment>
            <translation>The printer stopped half-way and the ticket may be incomplete. Your number is valid: remember it or take a picture.</translation>
        </message>
        <message>
            <source>打印机暂时不能用。号码有效，请记住或拍下屏幕上的号码。</source>
            <extracomment>The printer does not work; the number on the screen is valid.</extracomment>
            <translation>The printer does not work now. Your number is valid: remember it or take a picture.</translation>
        </message>
    </context>
</TS>
