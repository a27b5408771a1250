import QtQuick
import QtQuick.Templates as T
import Yichuang.Theme

// A line of input with its label above and, when `error` is set, what is wrong below. `label` is
// always shown: a placeholder alone disappears when it is needed.
FocusScope {
    id: root

    property string label: ""
    property string error: ""
    property alias text: input.text
    // With what is being composed.
    readonly property alias displayText: input.displayText
    property alias placeholder: input.placeholderText
    property alias echoMode: input.echoMode
    property alias inputMethodHints: input.inputMethodHints
    property alias maximumLength: input.maximumLength
    property alias readOnly: input.readOnly
    property alias validator: input.validator
    // The page has keys for it; the keyboard of the screen stays away.
    property bool ownKeys: false
    property bool spaced: false  // wide letter gaps, for long numbers
    // Lines kept free for an error, so that keys below do not move away from the finger.
    property int errorLines: 0

    signal accepted
    signal edited

    implicitWidth: Tokens.touch.tile * 2
    implicitHeight: root.errorLines === 0 ? column.implicitHeight
                                          : input.y + input.height + column.spacing + root.errorLines * root.errorLine

    readonly property int errorLine: Math.round(Tokens.type.body * 1.5)

    Column {
        id: column

        width: parent.width
        spacing: Tokens.space.xs

        Label {
            visible: root.label !== ""
            width: parent.width
            text: root.label
            level: "body"
            soft: true
            // Of a password field Qt 6.4 tells no name.
            Accessible.ignored: input.echoMode !== TextInput.Password
        }
        T.TextField {
            id: input

            readonly property bool ownKeys: root.ownKeys

            width: parent.width
            focus: true
            implicitHeight: Math.max(Tokens.touch.control, contentHeight + topPadding + bottomPadding)
            leftPadding: Tokens.space.m
            rightPadding: Tokens.space.m
            verticalAlignment: TextInput.AlignVCenter
            color: Tokens.field.text
            placeholderTextColor: Tokens.field.placeholder
            selectionColor: Tokens.color.primary
            selectedTextColor: Tokens.color.textOnPrimary
            selectByMouse: true
            font.family: Tokens.type.family
            font.pixelSize: Tokens.type.lead
            font.letterSpacing: root.spaced ? Tokens.space.hair : 0
            clip: true
            onAccepted: root.accepted()
            onTextEdited: root.edited()

            Accessible.role: Accessible.EditableText
            Accessible.name: root.label !== "" ? root.label : input.placeholderText
            Accessible.description: root.error
            Accessible.passwordEdit: input.echoMode === TextInput.Password

            background: Rectangle {
                radius: Tokens.radius.m
                color: Tokens.field.fill
                border.width: input.activeFocus || root.error !== "" ? Tokens.stroke.outline * 2 : Tokens.stroke.outline
                border.color: root.error !== "" ? Tokens.field.outlineError
                            : input.activeFocus ? Tokens.field.outlineFocus : Tokens.field.outline
            }

            T.Label {
                anchors.fill: parent
                leftPadding: input.leftPadding
                rightPadding: input.rightPadding
                verticalAlignment: Text.AlignVCenter
                visible: input.text === "" && input.preeditText === ""
                text: input.placeholderText
                elide: Text.ElideRight
                color: Tokens.field.placeholder
                font.family: Tokens.type.family
                font.pixelSize: Tokens.type.body
                Accessible.ignored: true
            }
        }
        FieldError {
            width: parent.width
            text: root.error
        }
    }
}
