import QtQuick
import QtQuick.Layouts
import Yichuang.Assistance
import Yichuang.Controls
import Yichuang.Theme

// Calls a member of staff to this machine, and says what became of it.
Card {
    id: root

    required property HelpCallViewModel help
    // Object name of the page the citizen came from.
    property string page: ""
    // A number was given and not printed.
    property bool noPaper: false

    readonly property bool answered: root.help.state === HelpCallViewModel.Coming
    readonly property bool unreachable: root.help.state === HelpCallViewModel.Unreachable
    readonly property string said: {
        switch (root.help.state) {
        case HelpCallViewModel.Sending:
            //: Under the button: the call for a member of staff is on its way.
            return qsTr("正在呼叫…");
        case HelpCallViewModel.Called:
            //: Under the button: staff were called and nobody has answered yet.
            return qsTr("已呼叫，请在这里稍等，工作人员看到后会过来。");
        case HelpCallViewModel.Coming:
            //: Under the button: a member of staff has said they are coming.
            return qsTr("工作人员正在赶来，请在这里稍等。");
        case HelpCallViewModel.Unreachable:
            //: Under the button: staff cannot be called over the network.
            return qsTr("现在没有连上，呼叫不到工作人员。请直接到导办台，或请身边的工作人员帮忙。");
        default:
            //: Under the button: what it does.
            return qsTr("遇到困难就按这里，工作人员会到这台机器前帮您。");
        }
    }

    objectName: "helpCallPanel"
    implicitHeight: column.implicitHeight + 2 * root.padding

    GridLayout {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top }
        columns: 1
        rowSpacing: Tokens.space.m

        Button {
            objectName: "callStaffButton"
            enabled: root.help.canCall
            // Nothing more has to be done when somebody comes, and little helps when nobody can be called.
            kind: root.answered || root.unreachable ? "secondary" : "primary"
            level: root.answered ? "lead" : "title"
            iconName: "bell"
            text: {
                if (root.answered)
                    //: Button: call a member of staff once more.
                    return qsTr("再次呼叫工作人员");
                if (root.unreachable)
                    //: Button: try once more to call a member of staff.
                    return qsTr("再试一次");
                //: Button: call a member of staff to this machine.
                return qsTr("呼叫工作人员");
            }
            description: root.said
            onClicked: root.help.call(root.page, root.noPaper)
            Layout.row: root.answered ? 1 : 0
            Layout.fillWidth: true
            Layout.minimumHeight: root.answered ? -1 : Math.round(Tokens.touch.control * 1.6)
        }
        Banner {
            objectName: "helpCallState"
            tone: {
                switch (root.help.state) {
                case HelpCallViewModel.Coming: return "success";
                case HelpCallViewModel.Unreachable: return "warning";
                default: return "info";
                }
            }
            level: root.answered ? "title" : "body"
            text: root.said
            //: Button: the citizen needs nobody any more.
            actionText: root.help.canTakeBack ? qsTr("不用了") : ""
            onAction: root.help.takeBack()
            Layout.row: root.answered ? 0 : 1
            Layout.fillWidth: true
        }
    }
}
