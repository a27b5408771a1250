import QtQuick
import QtQuick.Layouts
import Yichuang.Theme

// A column that scrolls when it does not fit, with a bar that shows that there is more. The bar lies beside
// the column, in the margin of the page: what scrolls stands in line with what does not.
Flickable {
    id: root

    default property alias content: column.data
    property int spacing: Tokens.space.m
    readonly property int gutter: bar.width + Tokens.space.s

    contentWidth: width
    contentHeight: column.height
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    clip: true
    Layout.rightMargin: -root.gutter
    anchors.rightMargin: -root.gutter
    Accessible.role: Accessible.Pane

    Column {
        id: column

        width: root.width - root.gutter
        spacing: root.spacing
    }
    ScrollBar {
        id: bar

        area: root
    }
}
