import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Guide
import Yichuang.Theme

// How the hall is today, in one strip: people waiting, the wait and, unless it is `brief`, windows open.
Rectangle {
    id: root

    required property HallViewModel hall
    property bool brief: false
    // Large type puts the figures one under another.
    readonly property bool upright: root.width < (root.brief ? 14 : 21) * Tokens.type.lead

    radius: Tokens.radius.l
    color: Tokens.color.primarySoft
    implicitHeight: figures.implicitHeight + 2 * Tokens.space.m

    GridLayout {
        id: figures

        anchors { fill: parent; leftMargin: Tokens.space.l; rightMargin: Tokens.space.l }
        anchors { topMargin: Tokens.space.m; bottomMargin: Tokens.space.m }
        columns: root.upright ? 1 : root.brief ? 2 : 3
        columnSpacing: Tokens.space.m
        rowSpacing: Tokens.space.xs

        HallFigure {
            iconName: "people"
            value: root.hall.waiting
            //: Under a number of people.
            caption: qsTr("人在等候", "", root.hall.waiting)
            flat: root.upright
            Layout.fillWidth: true
        }
        HallFigure {
            iconName: "clock"
            value: root.hall.wait
            //: Under a waiting time.
            caption: qsTr("现在取号大概要等")
            flat: root.upright
            Layout.fillWidth: true
        }
        HallFigure {
            visible: !root.brief
            iconName: "window"
            value: root.hall.openWindows
            //: Under a number of windows.
            caption: qsTr("个窗口开放", "", root.hall.openWindows)
            flat: root.upright
            Layout.fillWidth: true
        }
    }
}
