import QtQuick
import Yichuang.Controls
import Yichuang.Theme

// A figure in a column.
Label {
    property bool heading: false

    level: heading ? "caption" : "body"
    soft: heading
    lineHeight: 1
    horizontalAlignment: Text.AlignRight
    verticalAlignment: Text.AlignVCenter
    wrapMode: Text.NoWrap
    elide: Text.ElideRight
}
