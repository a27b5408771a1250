import QtQuick
import Yichuang.Controls

// A figure in a column, or the heading of one.
SmallText {
    property bool heading: false
    property bool small: heading

    level: "body"
    font.pixelSize: small ? smallSize : sizeOf(level)
    soft: heading
    horizontalAlignment: Text.AlignRight
    verticalAlignment: Text.AlignVCenter
    elide: Text.ElideRight
}
