pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Counter
import Yichuang.Theme

// Gives a ticket at the window: at the left what for, at the right who and where. Enter in a field goes
// on, Ctrl+Enter gives the number; afterwards the number stands large.
Dialog {
    id: root

    required property DeskTicketViewModel desk

    function give() {
        if (root.desk.number === "")
            root.desk.issue(person.identity, person.name, person.phone, person.note, person.travel);
        else
            root.close();
    }

    objectName: "deskTicketSheet"
    //: Heading of the sheet that gives a ticket at the window.
    title: qsTr("窗口取号")
    width: parent ? parent.width - 2 * Tokens.space.xl : 0
    padding: Tokens.space.l
    onAboutToShow: {
        root.desk.open();
        person.clear();
    }
    onOpened: query.forceActiveFocus()
    onClosed: root.desk.close()

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: root.opened
        onActivated: root.give()
    }
    Connections {
        target: root.desk

        // The fields are gone then, and with them the focus.
        function onChanged() {
            if (root.desk.number !== "")
                giveButton.forceActiveFocus();
        }
        function onCardRead(identity: string, name: string) {
            person.take(identity, name);
        }
    }
    RowLayout {
        visible: root.desk.number === ""
        spacing: Tokens.space.l
        Layout.fillWidth: true
        // Fixed: what wraps inside would go on changing the sheet's height while it is laid out.
        Layout.preferredHeight: Tokens.touch.control * 8

        ColumnLayout {
            spacing: Tokens.space.s
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            TextField {
                id: query

                objectName: "deskServiceField"
                //: Label: services are found by their code, name or pinyin.
                label: qsTr("办什么：代码、名称或拼音，回车选中")
                text: root.desk.query
                maximumLength: 30
                onEdited: root.desk.query = query.text
                onAccepted: {
                    if (query.text === "")
                        person.forceActiveFocus();
                    else
                        root.desk.choose(Math.max(0, found.currentIndex));
                }
                Keys.onDownPressed: found.incrementCurrentIndex()
                Keys.onUpPressed: found.decrementCurrentIndex()
                Keys.onPressed: event => {
                    if (event.key !== Qt.Key_Backspace || query.text !== "")
                        return;
                    event.accepted = true;
                    root.desk.giveBackLast();
                }
                Layout.fillWidth: true
            }
            OptionList {
                id: found

                objectName: "deskServiceList"
                options: root.desk.found
                marked: true
                onChosen: row => {
                    root.desk.choose(row);
                    query.forceActiveFocus();
                }
                Layout.fillWidth: true
                Layout.preferredHeight: found.heightOf(found.rowsWithin(Tokens.touch.row * 5))
            }
            Label {
                objectName: "deskTaken"
                text: root.desk.taken === ""
                      //: No service was taken yet.
                      ? qsTr("尚未选择业务")
                      //: The services taken so far; %1 are their names.
                      : qsTr("已选：%1").arg(root.desk.taken)
                strong: root.desk.taken !== ""
                soft: root.desk.taken === ""
                Layout.fillWidth: true
            }
        }
        DeskPersonForm {
            id: person

            desk: root.desk
            onAccepted: root.give()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
    }
    Label {
        objectName: "deskNumber"
        visible: root.desk.number !== ""
        text: root.desk.number
        level: "display"
        strong: true
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Label {
        objectName: "deskPlace"
        visible: root.desk.number !== ""
        text: root.desk.place
        level: "lead"
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Banner {
        visible: root.desk.problem !== ""
        tone: "danger"
        text: root.desk.problem
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Tokens.space.s
        Layout.fillWidth: true

        Button {
            visible: root.desk.number === ""
            shortcut: "Esc"
            //: Button: close the sheet and do nothing.
            text: qsTr("取消")
            onClicked: root.close()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        Button {
            id: giveButton

            objectName: "deskGiveButton"
            kind: "primary"
            enabled: !root.desk.busy
            text: root.desk.number === ""
                  //: Button: give the ticket.
                  ? qsTr("取号（Ctrl+回车）")
                  //: Button: close the sheet after the number was given.
                  : qsTr("完成")
            onClicked: root.give()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
}
