import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// Turns the pages of something that does not fit on one; takes no room when it does. `page` counts from 0.
RowLayout {
    id: root

    required property int pages
    required property int page
    // Without the number of the page, and the way back only where there is one.
    property bool compact: false
    //: Button: to the next page of choices.
    property string onward: qsTr("下一页")

    signal turned(int page)

    visible: root.pages > 1
    spacing: Tokens.space.s

    Button {
        objectName: "previousPageButton"
        visible: !root.compact || root.page > 0
        iconName: "back"
        enabled: root.page > 0
        //: Button: to the page of choices before.
        Accessible.name: qsTr("上一页")
        onClicked: root.turned(root.page - 1)
    }
    Label {
        visible: !root.compact
        //: Which page of the choices is shown: %1 of %2.
        text: qsTr("第 %1/%2 页").arg(root.page + 1).arg(root.pages)
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Button {
        objectName: "nextPageButton"
        kind: root.page + 1 < root.pages ? "primary" : "secondary"
        iconName: "forward"
        iconAtEnd: true
        enabled: root.page + 1 < root.pages
        text: root.onward
        Layout.fillWidth: root.compact
        onClicked: root.turned(root.page + 1)
    }
}
