import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
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

    columns: root.width < 34 * Tokens.type.lead ? 3 : 4
    columnSpacing: Tokens.space.s
    rowSpacing: Tokens.space.s

    ActionKey {
        objectName: "callNextKey"
        enabled: root.counter.canCallNext
        primary: enabled
        iconName: "call"
        shortcut: "F1"
        //: Key: call the next citizen to this window.
        text: qsTr("呼叫下一位")
        onClicked: root.counter.callNext()
    }
    ActionKey {
        objectName: "recallKey"
        enabled: root.counter.canRecall
        iconName: "recall"
        shortcut: "F2"
        //: Key: call the same citizen once more.
        text: qsTr("重新呼叫")
        onClicked: root.counter.recall()
    }
    ActionKey {
        objectName: "noShowKey"
        enabled: root.counter.canRecall
        iconName: "cross"
        shortcut: "F3"
        //: Key: the called citizen did not come.
        text: qsTr("过号")
        onClicked: root.counter.markNoShow()
    }
    ActionKey {
        objectName: "startKey"
        enabled: root.counter.canStart
        primary: enabled
        iconName: "play"
        shortcut: "F4"
        //: Key: the citizen stands at the window, serving begins.
        text: qsTr("开始办理")
        onClicked: root.counter.startService()
    }
    ActionKey {
        objectName: "completeKey"
        enabled: root.counter.canComplete
        primary: enabled
        iconName: "check"
        shortcut: "F5"
        //: Key: the services in hand are done.
        text: qsTr("办结")
        onClicked: root.completeAsked()
    }
    ActionKey {
        objectName: "parkKey"
        enabled: root.counter.canSendAway
        iconName: "park"
        shortcut: "F6"
        //: Key: send the citizen for something; they come back to this window.
        text: qsTr("暂离")
        onClicked: root.parkAsked()
    }
    ActionKey {
        objectName: "transferKey"
        enabled: root.counter.canSendAway
        iconName: "transfer"
        shortcut: "F7"
        //: Key: send the citizen to another window, service or office.
        text: qsTr("转办")
        onClicked: root.transferAsked()
    }
    ActionKey {
        objectName: "findKey"
        iconName: "search"
        shortcut: "F9"
        //: Key: find a citizen's ticket.
        text: qsTr("查找")
        // The last of eight: three columns leave no hole.
        Layout.columnSpan: root.columns === 3 ? 2 : 1
        onClicked: root.findAsked()
    }
}
