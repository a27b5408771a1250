import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// One who waits: place, number, wait so far, for what, and why in this place.
Rectangle {
    id: root

    required property int position
    required property string number
    required property string holder
    required property string services
    required property string reasons
    required property string waited
    required property string priority
    required property bool callable

    implicitHeight: row.implicitHeight + 2 * Tokens.space.xs
    radius: Tokens.radius.s
    color: root.position === 1 ? Tokens.color.primarySoft : Tokens.color.sunken
    Accessible.role: Accessible.ListItem
    Accessible.name: root.number + " " + root.services + " " + root.reasons + " " + root.waited

    RowLayout {
        id: row

        anchors { fill: parent; leftMargin: Tokens.space.s; rightMargin: Tokens.space.s }
        spacing: Tokens.space.s

        Label {
            id: place

            text: root.position
            soft: true
            horizontalAlignment: Text.AlignRight
            lineHeight: 1
            Accessible.ignored: true
            Layout.preferredWidth: Tokens.type.lead
            Layout.alignment: Qt.AlignTop
            // On one line with the number beside it.
            Layout.topMargin: number.baselineOffset - place.baselineOffset
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            RowLayout {
                spacing: Tokens.space.s
                Layout.fillWidth: true

                Label {
                    id: number

                    text: root.number
                    level: "lead"
                    strong: true
                    lineHeight: 1
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
                Label {
                    text: root.holder
                    lineHeight: 1
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
                Badge {
                    visible: root.priority !== ""
                    text: root.priority
                    tone: "accent"
                }
                Item {
                    Layout.fillWidth: true
                }
                Label {
                    text: root.waited
                    strong: true
                    soft: !root.callable
                    lineHeight: 1
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
            Label {
                text: root.services
                lineHeight: 1
                maximumLineCount: 1
                elide: Text.ElideRight
                Accessible.ignored: true
                Layout.fillWidth: true
            }
            SmallText {
                text: root.reasons
                soft: true
                elide: Text.ElideRight
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }
}
