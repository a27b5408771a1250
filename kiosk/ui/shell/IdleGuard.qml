import QtQuick
import Yichuang.Controls
import Yichuang.Shell
import Yichuang.Theme

// Ends a visit that was left alone: counts down, asks whether somebody is still there, then says
// `expired`. Set `active` while there is something to forget.
Item {
    id: root

    property alias active: timer.running
    readonly property alias remaining: timer.remaining
    readonly property alias warning: timer.warning

    signal expired

    function tick() {
        timer.tick();
    }

    objectName: "idleGuard"

    IdleTimer {
        id: timer

        seconds: Tokens.pace.idleSeconds
        warningSeconds: Tokens.pace.warningSeconds
        onExpired: root.expired()
    }

    Dialog {
        id: dialog

        objectName: "idleDialog"
        visible: timer.warning
        closePolicy: Dialog.NoAutoClose
        //: Heading of the question that appears when nobody has touched the screen for a while.
        title: qsTr("您还在吗？")
        //: %n seconds left. What was entered is then forgotten to protect the citizen.
        text: qsTr("%n 秒后将清除您填写的内容，回到首页。", "", timer.remaining)
        //: Button: the citizen is still there and goes on.
        acceptText: qsTr("我还在，继续")
        //: Button: end the visit now and forget what was entered.
        rejectText: qsTr("结束")
        onAccepted: timer.restart()
        onRejected: root.expired()
    }
}
