import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// Asks for the identity card and says when it could not be read.
Item {
    id: root

    property string error: ""
    // The picture beside the words instead of above.
    readonly property bool wide: root.width > 2 * root.height

    GridLayout {
        anchors.centerIn: parent
        width: root.wide ? Math.min(parent.width, implicitWidth) : parent.width
        columns: root.wide ? 2 : 1
        columnSpacing: Tokens.space.xl
        rowSpacing: Tokens.space.l

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            implicitWidth: Tokens.type.number * 1.9
            implicitHeight: Tokens.type.number * 1.3
            radius: Tokens.radius.l
            color: Tokens.color.primarySoft

            Icon {
                anchors.centerIn: parent
                width: parent.height * 0.8
                height: width
                name: "id-card"
                weight: 1.2
                color: Tokens.color.textOnPrimarySoft
            }
        }
        ColumnLayout {
            spacing: Tokens.space.l
            Layout.fillWidth: true

            Label {
                //: Asks for the identity card; the reader is below the screen.
                text: qsTr("请把身份证放在下方感应区")
                level: "title"
                strong: true
                horizontalAlignment: root.wide ? Text.AlignLeft : Text.AlignHCenter
                Layout.fillWidth: true
            }
            Label {
                //: Reassures about the identity card and what is kept.
                text: qsTr("读到后请收好身份证。信息只用于这次取号。")
                soft: true
                horizontalAlignment: root.wide ? Text.AlignLeft : Text.AlignHCenter
                Layout.fillWidth: true
            }
            Banner {
                visible: root.error !== ""
                tone: "warning"
                text: root.error
                Layout.fillWidth: true
            }
        }
    }
}
