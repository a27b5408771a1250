import QtQuick
import Yichuang.Theme

// A sheet of paper that holds things that belong together. Children go into `content`, a column
// layout or anything else; the card is as high as they are.
Rectangle {
    id: root

    default property alias content: holder.data
    property int padding: Tokens.space.l
    property bool chosen: false

    implicitWidth: holder.childrenRect.width + 2 * root.padding
    implicitHeight: holder.childrenRect.height + 2 * root.padding
    radius: Tokens.radius.l
    color: root.chosen ? Tokens.panel.chosenFill : Tokens.panel.fill
    border.width: Tokens.stroke.outline
    border.color: Tokens.panel.outline

    Item {
        id: holder

        anchors.fill: parent
        anchors.margins: root.padding
    }
}
