import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Yichuang.Theme

// A modal sheet with a heading, a text, own content and up to two answers. Escape and the second
// answer both mean `rejected`; opening puts the focus on the first answer.
T.Popup {
    id: root

    property string title: ""
    property string text: ""
    property string acceptText: ""
    property string rejectText: ""
    property string acceptKind: "primary"
    property bool acceptEnabled: true
    // For programs that are worked by keys: the second answer shows its key.
    property bool keysShown: false
    default property alias content: extra.data

    signal accepted
    signal rejected

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: parent ? Math.min(parent.width - 2 * Tokens.space.page, Tokens.touch.tile * 4) : 0
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Tokens.space.xl
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    // The question as it is first asked, though it may count down.
    onAboutToShow: sheet.news = root.title + " " + root.text
    onOpened: (acceptButton.visible ? acceptButton : rejectButton).forceActiveFocus()

    T.Overlay.modal: Rectangle {
        color: Tokens.panel.scrim
    }

    ColumnLayout {
        id: sheet

        // Read aloud when it comes.
        property string news: ""

        anchors.fill: parent
        spacing: Tokens.space.m
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        Accessible.description: root.text
        Keys.onEscapePressed: {
            root.close();
            root.rejected();
        }

        SectionTitle {
            visible: root.title !== ""
            text: root.title
            Layout.fillWidth: true
        }
        Label {
            visible: root.text !== ""
            text: root.text
            Layout.fillWidth: true
        }
        ColumnLayout {
            id: extra

            visible: children.length > 0
            spacing: Tokens.space.m
            Layout.fillWidth: true
        }
        RowLayout {
            visible: root.acceptText !== "" || root.rejectText !== ""
            spacing: Tokens.space.m
            Layout.fillWidth: true
            Layout.topMargin: Tokens.space.s

            Button {
                id: rejectButton

                visible: root.rejectText !== ""
                text: root.rejectText
                shortcut: root.keysShown ? "Esc" : ""
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: {
                    root.close();
                    root.rejected();
                }
            }
            Button {
                id: acceptButton

                visible: root.acceptText !== ""
                enabled: root.acceptEnabled
                kind: root.acceptKind
                text: root.acceptText
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: {
                    root.close();
                    root.accepted();
                }
            }
        }
    }

    background: Rectangle {
        radius: Tokens.radius.l
        color: Tokens.panel.fill
        border.width: Tokens.stroke.outline
        border.color: Tokens.panel.outline
    }
}
