pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// A column that scrolls when it does not fit. Many do not know that a page can be pushed: its lower edge
// is veiled and a key below says that there is more and turns on. At the end the key leads back up; it keeps its
// place, so that nothing moves under a finger. The bar lies beside the column, in the margin of the page: what
// scrolls stands in line with what does not.
Item {
    id: root

    default property alias content: column.data
    property int spacing: Tokens.space.m
    readonly property int gutter: bar.width + Tokens.space.s
    readonly property bool scrolls: column.height > root.height + 1
    // A low area has no height to give away.
    readonly property bool keyed: root.scrolls && root.height > 4 * Tokens.touch.minimum

    clip: true
    Layout.rightMargin: -root.gutter
    anchors.rightMargin: -root.gutter
    Accessible.role: Accessible.Pane

    function turn() {
        const last = area.contentHeight - area.height;
        travel.to = area.atYEnd ? 0 : Math.min(last, area.contentY + area.height - veil.height - Tokens.touch.minimum);
        travel.restart();
    }

    Flickable {
        id: area

        width: root.width
        height: root.height - (root.keyed ? key.height + Tokens.space.xs : 0)
        contentWidth: width
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        clip: true

        Column {
            id: column

            width: root.width - root.gutter
            spacing: root.spacing
        }
        ScrollBar {
            id: bar

            area: area
        }
    }
    NumberAnimation {
        id: travel

        target: area
        property: "contentY"
        duration: Tokens.motion.calm
    }
    Column {
        id: veil

        anchors.bottom: area.bottom
        width: column.width
        visible: root.scrolls && !area.atYEnd

        // A gradient would need a colour of its own for its clear end.
        Repeater {
            model: 5

            Rectangle {
                required property int index

                width: veil.width
                height: Tokens.space.hair
                color: Tokens.color.background
                opacity: (index + 1) / 6
            }
        }
    }
    Button {
        id: key

        readonly property bool unspoken: true  // all of the page is read aloud anyway

        objectName: "scrollKey"
        anchors.bottom: root.bottom
        visible: root.keyed
        width: column.width
        implicitHeight: Tokens.touch.minimum
        padding: 0
        level: "body"
        iconName: area.atYEnd ? "up" : "down"
        text: area.atYEnd
              //: Key below a list that has been scrolled to its end.
              ? qsTr("回到上面")
              //: Key below a list that goes on: shows the next part of it.
              : qsTr("往下还有")
        onClicked: root.turn()
    }
}
