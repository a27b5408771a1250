import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Guide
import Yichuang.Theme

// How the hall is today, in one strip: people waiting, the wait, windows open; and the notice, if any.
ColumnLayout {
    id: root

    required property HallViewModel hall

    spacing: Tokens.space.s

    Rectangle {
        radius: Tokens.radius.l
        color: Tokens.color.primarySoft
        implicitHeight: row.implicitHeight + 2 * Tokens.space.m
        Layout.fillWidth: true

        RowLayout {
            id: row

            anchors { fill: parent; leftMargin: Tokens.space.l; rightMargin: Tokens.space.l }
            spacing: Tokens.space.m

            HallFigure {
                iconName: "people"
                value: root.hall.waiting
                //: Under a number of people.
                caption: qsTr("人在等候")
                Layout.fillWidth: true
            }
            HallFigure {
                iconName: "clock"
                value: root.hall.wait
                //: Under a waiting time.
                caption: qsTr("现在取号大概要等")
                Layout.fillWidth: true
            }
            HallFigure {
                iconName: "window"
                value: root.hall.openWindows
                //: Under a number of windows.
                caption: qsTr("个窗口开放")
                Layout.fillWidth: true
            }
        }
    }
    Banner {
        visible: root.hall.notice !== ""
        text: root.hall.notice
        iconName: "bell"
        Layout.fillWidth: true
    }
}
