<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
    <context>
        <name>AttractInvitation</name>
        <message>
            <source>Touch to begin</source>
            <extracomment>The same in the other language, for people who do not read this one: Chinese in English.</extracomment>
            <translation>轻触屏幕开始</translation>
        </message>
    </context>
    <context>
        <name>AttractNews</name>
        <message>
            <source>今天办公时间</source>
            <extracomment>Before today's opening hours.</extracomment>
            <translation>Open today</translation>
        </message>
        <message>
            <source>别忘了带</source>
            <extracomment>Above the papers that most services ask for.</extracomment>
            <translation>Don't forget to bring</translation>
        </message>
        <message>
            <source>附近等候最短</source>
            <extracomment>Under the name of the other office with the shortest wait.</extracomment>
            <translation>Shortest wait nearby</translation>
        </message>
    </context>
    <context>
        <name>AttractPage</name>
        <message>
            <source>轻触屏幕开始</source>
            <extracomment>The one thing to do while the machine waits for somebody.</extracomment>
            <translation>Touch to begin</translation>
        </message>
    </context>
    <context>
        <name>GuidePage</name>
        <message>
            <source>要带这些材料</source>
            <extracomment>Heading over the list of papers.</extracomment>
            <translation>What to bring</translation>
        </message>
    <message>
        <source>不办</source>
        <extracomment>Button beside one of several services: it is not wanted after all.</extracomment>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>%1，不办</source>
        <extracomment>The same for people who hear the page; %1 is the service.</extracomment>
        <translation>Leave out %1</translation>
    </message>
        <message>
            <source>要办的事</source>
            <extracomment>Heading over the chosen services.</extracomment>
            <translation>Your services</translation>
        </message>
        <message>
            <source>在哪里办、要等多久</source>
            <extracomment>Heading over the offices that handle the services, with the wait at each.</extracomment>
            <translation>Where, and how long the wait is</translation>
        </message>
        <message>
            <source>再加一件事</source>
            <extracomment>Button: choose one more service for the same number.</extracomment>
            <translation>Add a service</translation>
        </message>
        <message>
            <source>材料带齐了，取号</source>
            <extracomment>Button: take a number for the chosen services.</extracomment>
            <translation>Get a number</translation>
        </message>
        <message>
            <source>多久办好</source>
            <extracomment>How long the service takes at most, before the time.</extracomment>
            <translation>How long it takes</translation>
        </message>
    </context>
    <context>
        <name>HallStrip</name>
        <message numerus="yes">
            <source>人在等候</source>
            <extracomment>Under a number of people.</extracomment>
            <translation>
                <numerusform>person waiting</numerusform>
                <numerusform>people waiting</numerusform>
            </translation>
        </message>
        <message>
            <source>现在取号大概要等</source>
            <extracomment>Under a waiting time.</extracomment>
            <translation>expected wait now</translation>
        </message>
        <message numerus="yes">
            <source>个窗口开放</source>
            <extracomment>Under a number of windows.</extracomment>
            <translation>
                <numerusform>window open</numerusform>
                <numerusform>windows open</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>您好，今天来办什么事？</source>
            <extracomment>First words to a citizen at the kiosk.</extracomment>
            <translation>Hello. What brings you here?</translation>
        </message>
        <message>
            <source>搜一搜</source>
            <extracomment>Short for the search in a narrow place.</extracomment>
            <translation>Search</translation>
        </message>
        <message>
            <source>搜一搜：换证、过户、违章……</source>
            <extracomment>Looks like a search box; opens the search.</extracomment>
            <translation>Search: renewal, transfer, fine…</translation>
        </message>
        <message>
            <source>您遇到的事情</source>
            <extracomment>Name of the list of situations of life, for people who hear the page.</extracomment>
            <translation>What brings you here</translation>
        </message>
        <message>
            <source>我有号票</source>
            <extracomment>Button: see, cancel, reprint or rate a ticket one already has.</extracomment>
            <translation>My ticket</translation>
        </message>
        <message>
            <source>我有预约</source>
            <extracomment>Button: check in with a booked appointment.</extracomment>
            <translation>Appointment</translation>
        </message>
        <message>
            <source>更多事项</source>
            <extracomment>Button beside the situations of life: shows the rest of them.</extracomment>
            <translation>More</translation>
        </message>
    </context>
    <context>
        <name>LimitText</name>
        <message>
            <source>当场办结</source>
            <extracomment>The service is done while one waits.</extracomment>
            <translation>Done while you wait</translation>
        </message>
        <message numerus="yes">
            <source>%n 个工作日内</source>
            <extracomment>%n working days at most.</extracomment>
            <translation>
                <numerusform>Within %n working day</numerusform>
                <numerusform>Within %n working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n 日内</source>
            <extracomment>%n calendar days at most.</extracomment>
            <translation>
                <numerusform>Within %n day</numerusform>
                <numerusform>Within %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MaterialList</name>
        <message>
            <source>不用带材料，人来就行。</source>
            <extracomment>No papers are needed.</extracomment>
            <translation>You need not bring any papers.</translation>
        </message>
    </context>
    <context>
        <name>OfficeWaits</name>
        <message>
            <source>正在查各处要等多久</source>
            <extracomment>While the waiting times are being asked for.</extracomment>
            <translation>Looking up the waits</translation>
        </message>
        <message>
            <source>现在查不到要等多久，请问导办台。</source>
            <extracomment>The waiting times could not be asked for.</extracomment>
            <translation>The waits are not known now. Please ask at the guidance desk.</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>找要办的事</source>
            <extracomment>Title of the page for searching a service.</extracomment>
            <translation>Find a service</translation>
        </message>
        <message>
            <source>说说要办什么</source>
            <extracomment>Label of the search box.</extracomment>
            <translation>What do you want to do?</translation>
        </message>
        <message>
            <source>例如：换证、过户、驾照丢了</source>
            <extracomment>Example words in the empty search box.</extracomment>
            <translation>For example: renewal, transfer, lost licence</translation>
        </message>
        <message>
            <source>没有找到</source>
            <extracomment>No service fits the words typed.</extracomment>
            <translation>Nothing found</translation>
        </message>
        <message>
            <source>换个说法试试，或者请导办台的工作人员帮您。</source>
            <extracomment>What to do when the search found nothing.</extracomment>
            <translation>Try other words, or ask the staff at the guidance desk.</translation>
        </message>
        <message>
            <source>请在键盘上方选字</source>
            <extracomment>Pinyin is being typed: the words it may mean are above the keys.</extracomment>
            <translation>Pick a word above the keys</translation>
        </message>
    </context>
    <context>
        <name>ServicesPage</name>
        <message>
            <source>请选要办的事，可选几件一起办</source>
            <extracomment>Several services can be chosen and are done with one number at one window.</extracomment>
            <translation>Choose one service, or several to be done together</translation>
        </message>
        <message>
            <source>下一步：看要带什么</source>
            <extracomment>Button: on to what to bring for the chosen services.</extracomment>
            <translation>Next: what to bring</translation>
        </message>
        <message>
            <source>请选要办的事</source>
            <extracomment>One service is touched and leads on.</extracomment>
            <translation>What would you like done?</translation>
        </message>
        <message>
            <source>几件事一起办</source>
            <extracomment>Button: choose more than one service for the same number.</extracomment>
            <translation>Several things at once</translation>
        </message>
        <message numerus="yes">
            <source>一个号最多办 %n 件，其余请另取号。</source>
            <extracomment>The limit of services for one number, %n, is reached.</extracomment>
            <translation>
                <numerusform>One ticket takes %n service at most. Please take another ticket for the rest.</numerusform>
                <numerusform>One ticket takes %n services at most. Please take another ticket for the rest.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>yichuang::guide::AttractViewModel</name>
        <message>
            <source>今天休息</source>
            <extracomment>In place of today's opening hours: the hall is closed all day.</extracomment>
            <translation>Closed today</translation>
        </message>
        <message>
            <source>、</source>
            <extracomment>Between the papers of a list.</extracomment>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>yichuang::guide::GuideViewModel</name>
        <message numerus="yes">
            <source>%n 件事一次办</source>
            <extracomment>Heading over several chosen services; %n is their number.</extracomment>
            <translation>
                <numerusform>%n service in one visit</numerusform>
                <numerusform>%n services in one visit</numerusform>
            </translation>
        </message>
        <message>
            <source>本大厅不办“%1”，请看页面上列出的可以办的地方。</source>
            <extracomment>%1 is a service that another office handles; see the list of offices.</extracomment>
            <translation>This hall does not handle &quot;%1&quot;. Please see the offices listed.</translation>
        </message>
        <message>
            <source>“%1”请先到导办台看材料，由导办台给您取号。</source>
            <extracomment>%1 is a service for which the desk looks at the papers first and gives the number.</extracomment>
            <translation>For &quot;%1&quot; please go to the guidance desk first: they look at your papers and give you a number.</translation>
        </message>
        <message>
            <source>现在不是办公时间，暂不取号。</source>
            <extracomment>No numbers are given outside the opening hours.</extracomment>
            <translation>The hall is closed now; no numbers are given.</translation>
        </message>
        <message>
            <source>原件</source>
            <extracomment>Whether the paper itself or a copy of it has to be shown.</extracomment>
            <translation>Original</translation>
        </message>
        <message>
            <source>复印件</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>“%1”今天的号已经取完。请改日再来、预约，或到页面上列出的其他地方办。</source>
            <extracomment>%1 is a service that has so many numbers a day here; see the list of offices.</extracomment>
            <translation>Today's numbers for “%1” are gone. Come another day, book, or go to one of the other places on this page.</translation>
        </message>
        <message>
            <source>今天的号已取完</source>
            <extracomment>The office gives no more numbers for the service today.</extracomment>
            <translation>No numbers left today</translation>
        </message>
        <message>
            <source>现在不办公</source>
            <extracomment>The office is closed at this time.</extracomment>
            <translation>Closed now</translation>
        </message>
        <message>
            <source>您在这里</source>
            <extracomment>Marks the office one stands in.</extracomment>
            <translation>You are here</translation>
        </message>
    </context>
    <context>
        <name>yichuang::guide::HallViewModel</name>
        <message>
            <source>窗口还没开</source>
            <extracomment>In place of a waiting time: no window is open yet.</extracomment>
            <translation>No window open</translation>
        </message>
    </context>
    <context>
        <name>yichuang::guide::SearchViewModel</name>
        <message>
            <source>换证|过户|违章|年检|补证|上牌|学车|报废</source>
            <extracomment>Short words that people search for, at most eight, parted by |. Those that find nothing in the catalogue are not offered.</extracomment>
            <translation>renew|transfer|fine|inspection|lost|plates|learn|scrap</translation>
        </message>
    </context>
</TS>
