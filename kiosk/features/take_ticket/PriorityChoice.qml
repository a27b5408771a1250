pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// Help that people may ask for; it is never printed or shown to others. The elderly get it by their
// birth date and may decline.
Column {
    id: root

    required property bool elderly
    required property string chosen
    property bool roomy: false
    readonly property bool narrow: root.width < 28 * Tokens.type.body

    signal choose(string priority)

    spacing: Tokens.space.s

    SectionTitle {
        width: parent.width
        //: Heading over the choice of priority.
        text: qsTr("需要优先照顾吗？")
    }
    Label {
        width: parent.width
        soft: true
        text: root.elderly
              //: Tells people over 60 that they are served first.
              ? qsTr("您满 60 周岁，已为您优先安排。不需要可以点“不用了”。")
              //: Nobody else sees the choice of priority.
              : qsTr("有需要就选，不会印在号票上，也不会给别人看到。")
    }
    GridLayout {
        width: parent.width
        columns: 2
        columnSpacing: Tokens.touch.gap
        rowSpacing: Tokens.touch.gap

        Repeater {
            model: [
                { key: "none", icon: "cross", text: root.noThanks },
                { key: "elderly", icon: "elder", text: root.elderlyText },
                { key: "disabled", icon: "wheelchair", text: root.disabledText },
                { key: "soldier", icon: "soldier", text: root.soldierText },
                { key: "pregnant", icon: "pregnant", text: root.pregnantText }
            ]

            ListRow {
                id: choice

                required property var modelData

                visible: choice.modelData.key !== "elderly" || root.elderly
                objectName: "priority_" + choice.modelData.key
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                text: choice.modelData.text
                level: root.roomy && !root.narrow ? "lead" : "body"
                topPadding: root.roomy ? Tokens.space.l : Tokens.space.s
                bottomPadding: topPadding
                iconName: choice.modelData.icon
                oneOf: true
                chosen: root.chosen === choice.modelData.key
                onClicked: root.choose(choice.modelData.key)
            }
        }
    }

    //: Choice of priority: none is wanted.
    readonly property string noThanks: qsTr("不用了")
    //: Choice of priority: people over 60.
    readonly property string elderlyText: qsTr("老年人优先")
    //: Choice of priority: disabled people.
    readonly property string disabledText: qsTr("残疾人")
    //: Choice of priority: soldiers.
    readonly property string soldierText: qsTr("军人")
    //: Choice of priority: pregnant women or people with an infant.
    readonly property string pregnantText: qsTr("孕妇或抱婴儿")
}
