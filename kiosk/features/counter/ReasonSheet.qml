pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// Asks for a reason: one digit, or, where the server keeps them, words of one's own.
Dialog {
    id: root

    property list<string> reasons
    property bool ownWords: true

    // `index` in `reasons`; -1 for words of one's own.
    signal chosen(string reason, int index)

    function choose(reason: string, index: int) {
        if (reason.trim() === "")
            return;
        root.close();
        root.chosen(reason.trim(), index);
    }

    //: Button: close the sheet and do nothing.
    rejectText: qsTr("取消")
    keysShown: true
    onAboutToShow: own.text = ""
    onOpened: choices.forceActiveFocus()

    ColumnLayout {
        id: choices

        spacing: Tokens.space.xs
        focus: true
        Layout.fillWidth: true
        Keys.onPressed: event => {
            const index = event.key - Qt.Key_1;
            if (own.activeFocus || index < 0 || index >= root.reasons.length)
                return;
            event.accepted = true;
            root.choose(root.reasons[index], index);
        }

        Repeater {
            model: root.reasons

            Button {
                id: choice

                required property string modelData
                required property int index

                level: "lead"
                shortcut: ""
                text: (choice.index + 1) + "   " + choice.modelData
                Accessible.name: choice.modelData
                onClicked: root.choose(choice.modelData, choice.index)
                Layout.fillWidth: true
            }
        }
        RowLayout {
            visible: root.ownWords
            spacing: Tokens.space.s
            Layout.fillWidth: true

            TextField {
                id: own

                objectName: "ownReasonField"
                //: Label of the field for a reason in one's own words.
                label: qsTr("其他原因")
                maximumLength: 100
                onAccepted: root.choose(own.text, -1)
                Layout.fillWidth: true
            }
            Button {
                objectName: "ownReasonButton"
                kind: "primary"
                enabled: own.text.trim() !== ""
                hint: own.activeFocus ? "Enter" : ""
                //: Button: takes the reason in one's own words.
                text: qsTr("确定")
                onClicked: root.choose(own.text, -1)
                Layout.alignment: Qt.AlignBottom
            }
        }
    }
}
