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
    // Ways to find what is one's own, with and without typing.
    required property string hint
    property string error: ""
    property bool busy: false
    // Field and button beside the keys instead of above and below.
    property bool wide: false
    // What codes have besides digits, offered as keys; empty offers none.
    property list<string> letters: []

    readonly property int lettersInARow: Math.min(8, root.letters.length)
    readonly property int letterRows: Math.ceil(root.letters.length / Math.max(1, root.lettersInARow))

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
                text: root.hint
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

            GridLayout {
                visible: root.letterRows > 0
                columns: root.lettersInARow
                rowSpacing: Tokens.space.s
                columnSpacing: Tokens.space.s
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: root.letterRows

                Repeater {
                    model: root.letters

                    NumberKey {
                        required property string modelData

                        objectName: "key" + modelData
                        text: modelData
                        leftPadding: Tokens.space.xs
                        onClicked: root.write(field.text + modelData)
                    }
                }
            }
            NumberPad {
                id: pad

                maximumLength: field.maximumLength
                letterX: !root.letters.includes("X")
                level: root.wide ? "title" : "headline"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 4
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

    // Its own keys would end a binding of the property.
    Binding {
        target: pad
        property: "text"
        value: field.text
    }

    function write(text: string) {
        field.text = text;
        root.edited();
    }
}
