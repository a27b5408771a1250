import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// An identity or phone number typed with big keys; what is wrong with it stands right under it.
FocusScope {
    id: root

    property bool phone: false
    // Field and button beside the keys instead of above and below.
    property bool wide: false
    property string error: ""

    signal edited
    signal confirmed(string number)

    onPhoneChanged: pad.text = ""
    onVisibleChanged: {
        if (root.visible)
            pad.forceActiveFocus();
    }

    GridLayout {
        anchors.fill: parent
        columns: root.wide ? 2 : 1
        columnSpacing: Tokens.space.l
        rowSpacing: Tokens.space.m

        TextField {
            objectName: "numberField"
            //: Labels of the typed number.
            label: root.phone ? qsTr("手机号") : qsTr("身份证号")
            //: What is expected in the empty field.
            placeholder: root.phone ? qsTr("11 位数字") : qsTr("18 位，最后一位可能是 X")
            text: root.phone ? pad.text.replace(/^(.{3})(.{0,4})/, "$1 $2 ").trim()
                             : pad.text.replace(/^(.{6})(.{0,8})/, "$1 $2 ").trim()
            error: root.error
            readOnly: true
            activeFocusOnTab: false
            spaced: true
            errorLines: root.wide ? 0 : 2
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
        NumberPad {
            id: pad

            focus: true
            letterX: !root.phone
            level: root.wide ? "title" : "headline"
            maximumLength: root.phone ? 11 : 18
            onEdited: root.edited()
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.rowSpan: root.wide ? 2 : 1
            Layout.alignment: Qt.AlignTop
        }
        Button {
            objectName: "confirmButton"
            kind: "primary"
            enabled: pad.text.length === pad.maximumLength
            //: Button: the number typed is complete and right.
            text: qsTr("确定")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: root.wide ? Qt.AlignBottom : Qt.AlignTop
            onClicked: root.confirmed(pad.text)
        }
    }
}
