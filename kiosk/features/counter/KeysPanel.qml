import QtQuick
import QtQuick.Layouts
import Yichuang.Counter
import Yichuang.Theme

// Everything that can be done with the citizen, each with its key; the next step stands out.
GridLayout {
    id: root

    required property CounterViewModel counter

    signal completeAsked
    signal parkAsked
    signal transferAsked
    signal findAsked

    // Large letters leave no room for pictures.
    readonly property bool terse: root.width < 34 * Tokens.type.lead

    columns: 4
    columnSpacing: Tokens.space.s
    rowSpacing: Tokens.space.s

    ActionKey {
        objectName: "resumeKey"
        visible: root.counter.paused
        enabled: root.counter.canResume
        primary: true
        iconName: root.terse ? "" : "play"
        hint: "Enter"
        //: Key: the window takes citizens again.
        text: qsTr("恢复办理")
        onClicked: root.counter.resume()
    }
    ActionKey {
        objectName: "callNextKey"
        visible: !root.counter.paused
        enabled: root.counter.canCallNext
        // Works also while nobody waits: somebody may just be taking a number.
        primary: enabled && root.counter.waiting > 0
        iconName: root.terse ? "" : "call"
        shortcut: "F1"
        //: Key: call the next citizen to this window.
        text: qsTr("呼叫下一位")
        onClicked: root.counter.callNext()
    }
    ActionKey {
        objectName: "recallKey"
        enabled: root.counter.canRecall
        iconName: root.terse ? "" : "recall"
        shortcut: "F2"
        //: Key: call the same citizen once more.
        text: qsTr("重新呼叫")
        onClicked: root.counter.recall()
    }
    ActionKey {
        objectName: "noShowKey"
        enabled: root.counter.canRecall
        iconName: root.terse ? "" : "cross"
        shortcut: "F3"
        //: Key: the called citizen did not come.
        text: qsTr("过号")
        onClicked: root.counter.markNoShow()
    }
    ActionKey {
        objectName: "startKey"
        enabled: root.counter.canStart
        primary: enabled
        iconName: root.terse ? "" : "play"
        shortcut: "F4"
        //: Key: the citizen stands at the window, serving begins.
        text: qsTr("开始办理")
        onClicked: root.counter.startService()
    }
    ActionKey {
        objectName: "completeKey"
        enabled: root.counter.canComplete
        primary: enabled
        iconName: root.terse ? "" : "check"
        shortcut: "F5"
        //: Key: the services in hand are done.
        text: qsTr("办结")
        onClicked: root.completeAsked()
    }
    ActionKey {
        objectName: "parkKey"
        enabled: root.counter.canSendAway
        iconName: root.terse ? "" : "park"
        shortcut: "F6"
        //: Key: send the citizen for something; they come back to this window.
        text: qsTr("暂离")
        onClicked: root.parkAsked()
    }
    ActionKey {
        objectName: "transferKey"
        enabled: root.counter.canSendAway
        iconName: root.terse ? "" : "transfer"
        shortcut: "F7"
        //: Key: send the citizen to another window, service or office.
        text: qsTr("转办")
        onClicked: root.transferAsked()
    }
    ActionKey {
        objectName: "findKey"
        iconName: root.terse ? "" : "search"
        shortcut: "F9"
        //: Key: find a citizen's ticket.
        text: qsTr("查找")
        onClicked: root.findAsked()
    }
}
