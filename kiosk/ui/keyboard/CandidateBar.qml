pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// The words that the letters may mean, as many as fit, the rest on further pages.
Item {
    id: root

    required property list<string> candidates
    // Where this page begins, and where those before it do.
    property int start: 0
    property var before: []

    readonly property int end: root.endOf(root.start)
    readonly property bool more: root.end < root.candidates.length

    signal chosen(int candidate)

    // Chinese characters are as wide as they are high.
    function widthOf(word: string): real {
        return Math.max(Tokens.touch.control, word.length * Tokens.type.title + 2 * Tokens.space.m);
    }
    function endOf(start: int): int {
        let room = words.width;
        let end = start;
        while (end < root.candidates.length) {
            room -= root.widthOf(root.candidates[end]) + (end > start ? words.spacing : 0);
            if (room < 0)
                break;
            ++end;
        }
        return Math.max(end, Math.min(start + 1, root.candidates.length));
    }

    onCandidatesChanged: {
        root.start = 0;
        root.before = [];
    }
    implicitHeight: Tokens.touch.control
    Accessible.role: Accessible.Grouping
    //: Name of the row of words above the keys, for people who hear the page.
    Accessible.name: qsTr("候选字词")

    RowLayout {
        anchors.fill: parent
        spacing: Tokens.space.xs

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Label {
                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
                anchors.leftMargin: Tokens.space.s
                visible: root.candidates.length === 0
                //: Above the keys while nothing is typed: how Chinese is typed.
                text: qsTr("输入拼音或首字母，例如 sfz 身份证")
                soft: true
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            Row {
                id: words

                anchors.fill: parent
                spacing: Tokens.space.xs

                Repeater {
                    model: root.candidates.slice(root.start, root.end)

                    Button {
                        required property string modelData
                        required property int index

                        objectName: "candidate" + index
                        width: Math.min(root.widthOf(modelData), words.width)
                        height: words.height
                        text: modelData
                        level: "title"
                        kind: index === 0 && root.start === 0 ? "primary" : "quiet"
                        focusPolicy: Qt.NoFocus
                        leftPadding: Tokens.space.hair
                        onClicked: root.chosen(root.start + index)
                    }
                }
            }
        }
        Button {
            objectName: "candidatesBack"
            visible: root.candidates.length > 0
            enabled: root.start > 0
            iconName: "backward"
            focusPolicy: Qt.NoFocus
            //: Name of a button: the words before.
            Accessible.name: qsTr("上一页")
            Layout.fillHeight: true
            onClicked: root.start = root.before.pop()
        }
        Button {
            objectName: "candidatesNext"
            visible: root.candidates.length > 0
            enabled: root.more
            iconName: "forward"
            focusPolicy: Qt.NoFocus
            //: Name of a button: more words.
            Accessible.name: qsTr("下一页")
            Layout.fillHeight: true
            onClicked: {
                root.before.push(root.start);
                root.start = root.end;
            }
        }
    }
}
