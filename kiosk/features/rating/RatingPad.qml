pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Rating
import Yichuang.Theme

// Five faces before the citizen; one touch rates the visit, once (一次一评).
Rectangle {
    id: root

    required property RatingViewModel rating

    readonly property bool asks: root.rating.stars === 0

    objectName: "ratingPad"
    color: Tokens.color.background
    border.width: Tokens.stroke.outline
    border.color: Tokens.color.outlineStrong

    ColumnLayout {
        anchors { fill: parent; margins: Tokens.space.xl }
        spacing: Tokens.space.l

        Item {
            Layout.fillHeight: true
        }
        Label {
            objectName: "ratingQuestion"
            text: root.asks
                  //: On the pad before a citizen at a window; %1 is the number of the ticket.
                  ? qsTr("%1 号，这次服务您满意吗？").arg(root.rating.number)
                  //: On the pad, after the rating.
                  : qsTr("谢谢您的评价。")
            level: "headline"
            strong: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Label {
            //: On the pad; %1 seconds until it closes by itself.
            text: qsTr("点一个表情就可以。%1 秒后自动关闭。").arg(root.rating.secondsLeft)
            soft: true
            visible: root.asks
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Tokens.space.s
            Layout.fillWidth: root.asks
            Layout.fillHeight: false
            Layout.alignment: Qt.AlignHCenter

            Repeater {
                model: [root.worst, root.bad, root.fair, root.good, root.best]

                Tile {
                    required property string modelData
                    required property int index

                    objectName: "padStar" + (index + 1)
                    visible: root.asks || root.rating.stars === index + 1
                    iconName: "face-" + (index + 1)
                    text: modelData
                    Accessible.name: modelData.replace("\n", " ")
                    flow: "center"
                    padding: Tokens.space.s
                    iconSize: Tokens.type.display * 2
                    Layout.fillWidth: root.asks
                    Layout.preferredWidth: root.asks ? 1 : Tokens.touch.tile * 2
                    Layout.fillHeight: true
                    Layout.minimumHeight: Tokens.touch.tile
                    onClicked: root.rating.rate(index + 1)
                }
            }
        }
        Banner {
            visible: root.rating.error !== ""
            tone: "warning"
            text: root.rating.error
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
    }

    // The lines are given: no word may be broken, however narrow a face stands.
    //: Face 1 of 5 (GB/T 39734); on two short lines.
    readonly property string worst: qsTr("非常\n不满意")
    //: Face 2 of 5.
    readonly property string bad: qsTr("不满意")
    //: Face 3 of 5; on two short lines.
    readonly property string fair: qsTr("基本\n满意")
    //: Face 4 of 5.
    readonly property string good: qsTr("满意")
    //: Face 5 of 5; on two short lines.
    readonly property string best: qsTr("非常\n满意")
}
