import QtQuick
import Yichuang.Controls

// Says that the server is away, since when, and that nothing has to be done. Takes no room while all
// is well.
Banner {
    id: root

    required property bool connected
    // "14:05"; empty when not known.
    property string since: ""

    objectName: "connectionBanner"
    visible: !root.connected
    tone: "warning"
    iconName: "plug"
    text: root.since === ""
          //: The server cannot be reached; the program tries again by itself.
          ? qsTr("与服务器的连接中断，正在自动重新连接。")
          //: %1 is a time of day, as 14:05. What is shown is from then.
          : qsTr("与服务器的连接中断，正在自动重新连接。显示的是 %1 的情况。").arg(root.since)
}
