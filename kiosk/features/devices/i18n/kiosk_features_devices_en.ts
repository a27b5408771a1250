<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
<context>
    <name>DeviceText</name>
    <message>
        <source>身份证阅读器</source>
        <extracomment>A device of the kiosk.</extracomment>
        <translation>Card reader</translation>
    </message>
    <message>
        <source>号票打印机</source>
        <extracomment>A device of the kiosk.</extracomment>
        <translation>Ticket printer</translation>
    </message>
    <message>
        <source>扫码器</source>
        <extracomment>A device of the kiosk.</extracomment>
        <translation>Code scanner</translation>
    </message>
    <message>
        <source>语音</source>
        <extracomment>A device of the kiosk.</extracomment>
        <translation>Voice</translation>
    </message>
    <message>
        <source>正常</source>
        <extracomment>State of a device: it works.</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>未配置</source>
        <extracomment>State of a device: the machine is not configured to have one.</extracomment>
        <translation>Not set up</translation>
    </message>
    <message>
        <source>纸快用完</source>
        <extracomment>State of the printer: little paper is left.</extracomment>
        <translation>Paper low</translation>
    </message>
    <message>
        <source>没有纸</source>
        <extracomment>State of the printer.</extracomment>
        <translation>No paper</translation>
    </message>
    <message>
        <source>盖子没关</source>
        <extracomment>State of the printer.</extracomment>
        <translation>Cover open</translation>
    </message>
    <message>
        <source>没有应答</source>
        <extracomment>State of a device: it does not answer.</extracomment>
        <translation>No answer</translation>
    </message>
    <message>
        <source>故障</source>
        <extracomment>State of a device: it or its driver is broken.</extracomment>
        <translation>Broken</translation>
    </message>
    <message>
        <source>正在打印别的</source>
        <extracomment>The printer is printing something else.</extracomment>
        <translation>It is printing something else</translation>
    </message>
    <message>
        <source>打印到一半断开了</source>
        <extracomment>The printer stopped half-way through a receipt.</extracomment>
        <translation>It stopped half-way</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>设备维护</source>
        <extracomment>Title of the technicians&apos; page.</extracomment>
        <translation>Devices</translation>
    </message>
    <message>
        <source>设备</source>
        <extracomment>Heading over the devices of the machine.</extracomment>
        <translation>Devices</translation>
    </message>
    <message>
        <source>本机</source>
        <extracomment>Heading over version, certificate and connection.</extracomment>
        <translation>This machine</translation>
    </message>
    <message>
        <source>刷新</source>
        <extracomment>Button: ask the devices again and read the log anew.</extracomment>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>最近日志</source>
        <extracomment>Heading over the last lines of the program&apos;s log.</extracomment>
        <translation>Last log lines</translation>
    </message>
    <message>
        <source>没有日志。</source>
        <extracomment>There is nothing in the log yet.</extracomment>
        <translation>The log is empty.</translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>服务器连接</source>
        <extracomment>Whether the machine is connected to its server.</extracomment>
        <translation>Connection</translation>
    </message>
    <message>
        <source>正常</source>
        <extracomment>The machine is connected to its server.</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>断开</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>%1 起断开</source>
        <translation>Away since %1</translation>
    </message>
    <message>
        <source>证书有效期至</source>
        <extracomment>Until when the machine&apos;s certificate is valid.</extracomment>
        <translation>Certificate until</translation>
    </message>
    <message>
        <source>未登记</source>
        <extracomment>The machine has no certificate.</extracomment>
        <translation>Not enrolled</translation>
    </message>
    <message>
        <source>服务器</source>
        <extracomment>Address of the server.</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>大厅</source>
        <extracomment>The hall the machine stands in, as a code.</extracomment>
        <translation>Hall</translation>
    </message>
    <message>
        <source>程序版本</source>
        <extracomment>Version of the program.</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>系统</source>
        <extracomment>Operating system of the machine.</extracomment>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>这里给维护人员用。办事请点“首页”。</source>
        <extracomment>On the page technicians open; citizens who got there by chance go home.</extracomment>
        <translation>For technicians. If you want a number, touch &quot;Home&quot;.</translation>
    </message>
    <message>
        <source>维护密码</source>
        <extracomment>Label of the field for the technicians&apos; number.</extracomment>
        <translation>Technicians&apos; number</translation>
    </message>
    <message>
        <source>进入</source>
        <extracomment>Button: open the technicians&apos; page.</extracomment>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>TestRow</name>
    <message>
        <source>测试</source>
        <extracomment>Button: test this device.</extracomment>
        <translation>Test</translation>
    </message>
    <message>
        <source>测试%1</source>
        <extracomment>For people who hear the page; %1 is a device.</extracomment>
        <translation>Test: %1</translation>
    </message>
</context>
<context>
    <name>yichuang::devices::DeviceTests</name>
    <message>
        <source>读到：%1 %2</source>
        <extracomment>A technician&apos;s test of the card reader; %1 is a masked name, %2 a masked number.</extracomment>
        <translation>Read: %1 %2</translation>
    </message>
    <message>
        <source>有卡，但读不出来</source>
        <translation>There is a card, but it cannot be read</translation>
    </message>
    <message>
        <source>已打印，请看纸条</source>
        <extracomment>A technician&apos;s test of the printer went well.</extracomment>
        <translation>Printed: look at the paper</translation>
    </message>
    <message>
        <source>扫到 %1 个字符：%2…</source>
        <translation>Scanned: %2… (length: %1)</translation>
    </message>
    <message>
        <source>请放一张身份证</source>
        <extracomment>A technician&apos;s test of the card reader begins.</extracomment>
        <translation>Lay an identity card down</translation>
    </message>
    <message>
        <source>请扫一个二维码</source>
        <extracomment>A technician&apos;s test of the scanner begins.</extracomment>
        <translation>Scan a code</translation>
    </message>
    <message>
        <source>正在打印……</source>
        <extracomment>A technician&apos;s test of the printer begins.</extracomment>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>打印测试</source>
        <extracomment>Heading of the receipt that tests the printer.</extracomment>
        <translation>Printer test</translation>
    </message>
    <message>
        <source>语音测试，一二三</source>
        <extracomment>Spoken when a technician tests the speaker.</extracomment>
        <translation>Voice test, one, two, three</translation>
    </message>
    <message>
        <source>正在播放，请听</source>
        <extracomment>A technician&apos;s test of the speaker runs.</extracomment>
        <translation>Listen: it speaks</translation>
    </message>
</context>
<context>
    <name>yichuang::devices::DevicesViewModel</name>
    <message>
        <source>密码不对，还可以试 %1 次。</source>
        <extracomment>The technician&apos;s number was wrong; %1 tries are left.</extracomment>
        <translation>Wrong number. Tries left: %1.</translation>
    </message>
    <message>
        <source>试错太多次，%1 以后再试。</source>
        <extracomment>Too many wrong numbers; %1 is a time of day.</extracomment>
        <translation>Too many wrong numbers. Try again after %1.</translation>
    </message>
    <message>
        <source>%1 起</source>
        <extracomment>Since when a device is in its state; %1 is a time.</extracomment>
        <translation>Since %1</translation>
    </message>
</context>
</TS>
