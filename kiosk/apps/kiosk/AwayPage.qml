import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Shell
import Yichuang.Theme

// The server is away. Nothing has to be done: the page goes by itself when it is back. What to bring can
// still be read.
KioskPage {
    id: root

    property string phone: ""
    property bool readable: false

    signal readGuide

    objectName: "awayPage"
    //: Title of the page while the server is away.
    title: qsTr("请稍等")

    ColumnLayout {
        anchors.fill: parent
        spacing: Tokens.space.l

        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 2
        }
        EmptyState {
            iconName: "plug"
            //: The server cannot be reached.
            title: qsTr("系统正在恢复")
            //: What a citizen can do meanwhile.
            text: qsTr("不用操作，恢复后会自动回来，您填的内容还在。着急的话，请到导办台取号。")
            Layout.fillWidth: true
        }
        Label {
            visible: root.phone !== ""
            //: %1 is a phone number.
            text: qsTr("咨询电话：%1").arg(root.phone)
            level: "lead"
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Button {
            objectName: "readGuideButton"
            visible: root.readable
            iconName: "document"
            //: Button: read what to bring while the server is away.
            text: qsTr("先看看要带什么材料")
            Layout.alignment: Qt.AlignHCenter
            onClicked: root.readGuide()
        }
        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 3
        }
    }
}
