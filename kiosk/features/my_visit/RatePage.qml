pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.MyVisit
import Yichuang.Shell
import Yichuang.Theme

// Five faces; one touch rates the visit, once (一次一评).
KioskPage {
    id: root

    required property VisitViewModel visit
    readonly property bool rated: root.visit.stars > 0

    signal done

    objectName: "ratePage"
    //: Title of the page with the five faces.
    title: qsTr("请您评价")

    ColumnLayout {
        anchors.fill: parent
        spacing: Tokens.space.l

        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 1
        }
        Rectangle {
            visible: root.rated
            implicitWidth: Tokens.type.display * 2
            implicitHeight: implicitWidth
            radius: width / 2
            color: Tokens.color.successSoft
            Layout.alignment: Qt.AlignHCenter

            Icon {
                anchors.centerIn: parent
                width: Math.round(parent.width * 0.5)
                height: width
                name: root.rated ? "face-" + root.visit.stars : "check"
                weight: Tokens.stroke.icon
                color: Tokens.color.textOnSuccessSoft
            }
        }
        Label {
            objectName: root.rated ? "thanks" : ""
            text: root.rated
                  //: After the rating.
                  ? qsTr("谢谢您的评价。")
                  //: %1 is the number of the ticket.
                  : qsTr("%1 号，这次服务您满意吗？").arg(root.visit.number)
            // In large type, too, it stays on one line of a standing screen.
            level: root.width < 26 * Tokens.type.body ? "title" : "headline"
            strong: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Label {
            visible: !root.rated
            //: How to rate; a visit is rated once.
            text: qsTr("点一个表情就可以，每次办事评一次。")
            soft: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        GridLayout {
            visible: root.visit.canRate
            columns: root.wide ? 5 : 1
            columnSpacing: Tokens.space.s
            rowSpacing: Tokens.touch.gap
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.topMargin: Tokens.space.m

            Repeater {
                model: [root.worst, root.bad, root.fair, root.good, root.best]

                Tile {
                    required property string modelData
                    required property int index

                    objectName: "star" + (index + 1)
                    iconName: "face-" + (index + 1)
                    text: modelData
                    flow: root.wide ? "center" : "row"
                    level: root.wide ? "body" : "title"
                    padding: root.wide ? Tokens.space.s : Tokens.space.m
                    iconSize: Math.round(root.wide ? Math.min(Tokens.type.display * 1.25, width - 2 * padding)
                                                   : Tokens.type.display)
                    enabled: !root.visit.busy
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.fillHeight: true
                    Layout.minimumHeight: root.wide ? Tokens.touch.tile : Tokens.touch.row
                    onClicked: root.visit.rate(index + 1)
                }
            }
        }
        Banner {
            visible: root.visit.error !== ""
            tone: "danger"
            text: root.visit.error
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: root.rated ? 1 : 2
        }
        Button {
            objectName: "doneButton"
            visible: root.rated
            kind: "primary"
            //: Button: leave the page.
            text: qsTr("好了")
            Layout.fillWidth: true
            onClicked: root.done()
        }
    }

    //: Face 1 of 5 (GB/T 39734).
    readonly property string worst: qsTr("非常不满意")
    //: Face 2 of 5.
    readonly property string bad: qsTr("不满意")
    //: Face 3 of 5.
    readonly property string fair: qsTr("基本满意")
    //: Face 4 of 5.
    readonly property string good: qsTr("满意")
    //: Face 5 of 5.
    readonly property string best: qsTr("非常满意")
}
