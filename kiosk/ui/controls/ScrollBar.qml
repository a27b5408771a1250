import QtQuick
import Yichuang.Theme

// Shows that an area has more than fits, and where one is in it. Only shown, not touched.
Rectangle {
    id: root

    required property Flickable area

    parent: root.area
    visible: root.area.contentHeight > root.area.height + 1
    anchors.right: parent ? parent.right : undefined
    width: Tokens.space.xs
    radius: width / 2
    color: Tokens.color.outlineStrong
    y: root.area.visibleArea.yPosition * root.area.height
    height: Math.max(Tokens.touch.minimum, root.area.visibleArea.heightRatio * root.area.height)
}
