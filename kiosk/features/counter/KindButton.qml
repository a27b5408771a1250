import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Counter

// One of the three kinds of places a citizen can be sent to.
Button {
    id: root

    required property TransferViewModel transfer
    required property int kindShown

    level: "lead"
    kind: root.transfer.kind === root.kindShown ? "primary" : "secondary"
    focusPolicy: Qt.NoFocus
    Accessible.selected: root.transfer.kind === root.kindShown
    onClicked: root.transfer.kind = root.kindShown
    Layout.fillWidth: true
    Layout.preferredWidth: 1
}
