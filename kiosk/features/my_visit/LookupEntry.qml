pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// One field for whatever people have: a ticket's number, an identity number, a phone; or the card laid
// down, or a code held before the scanner, which types like a keyboard.
FocusScope {
    id: root

    required property string label
    required property string placeholder
    property string error: ""
    property bool busy: false
    // Field and button beside the keys instead of above and below.
    property bool wide: false
    // First letters of short codes, offered as keys; empty offers none.
    property list<string> letters: []

    signal edited
    signal confirmed(string text)

    GridLayout {
        anchors.fill: parent
        columns: root.wide ? 2 : 1
        columnSpacing: Tokens.space.l
        rowSpacing: Tokens.space.m

        ColumnLayout {
            spacing: Tokens.space.m
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            Banner {
                iconName: "id-card"
                //: Ways to find what is one's own without typing.
                text: qsTr("把身份证放在下方感应区，或扫号票上的二维码，也可以在这里输入。")
                Layout.fillWidth: true
            }
            TextField {
                id: field

                objectName: "lookupField"
                focus: true
                label: root.label
                placeholder: root.placeholder
                error: root.error
                inputMethodHints: Qt.ImhPreferUppercase | Qt.ImhNoPredictiveText
                maximumLength: 64
                spaced: true
                errorLines: root.wide ? 0 : 2
                ownKeys: true
                Layout.fillWidth: true
                onEdited: root.edited()
                onAccepted: root.confirmed(field.text)
            }
        }
        ColumnLayout {
            spacing: Tokens.space.s
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.rowSpan: root.wide ? 2 : 1
            Layout.alignment: Qt.AlignTop

            RowLayout {
                visible: root.letters.length > 0
                spacing: Tokens.space.s
                Layout.fillWidth: true

                Repeater {
                    model: root.letters

                    Button {
                        required property string modelData

                        text: modelData
                        level: "title"
                        focusPolicy: Qt.TabFocus
                        leftPadding: Tokens.space.xs
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        onClicked: root.write(field.text + modelData)
                    }
                }
            }
            NumberPad {
                text: field.text
                maximumLength: field.maximumLength
                level: root.wide ? "title" : "headline"
                Layout.fillWidth: true
                Layout.fillHeight: true
                onEdited: root.write(text)
            }
        }
        Button {
            objectName: "confirmButton"
            kind: "primary"
            enabled: field.text !== "" && !root.busy
            //: Button: look for what was entered.
            text: root.busy ? qsTr("正在查找……") : qsTr("查找")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: root.wide ? Qt.AlignBottom : Qt.AlignTop
            onClicked: root.confirmed(field.text)
        }
    }

    function write(text: string) {
        field.text = text;
        root.edited();
    }
    Component.onCompleted: field.forceActiveFocus()
}
