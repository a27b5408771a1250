import QtQuick
import QtQuick.Layouts
import Yichuang.Board
import Yichuang.Controls
import Yichuang.Theme

// Whose hall this is, in full, and what time it is.
RowLayout {
    id: root

    property string zh: ""
    property string en: ""
    property bool clock: true
    // The date goes below the time where the board is narrow.
    property bool narrow: false
    // Letters a step smaller.
    property bool tight: false

    // Offices have long official names: on one line while the letters stay nearly as large as they should,
    // else on two, and smaller until it is all there.
    readonly property int nameSize: root.tight ? Tokens.type.title : Tokens.type.headline
    readonly property real leastShare: 0.85

    // Between two bodies, as "…公安局" and "…管理所", where the longer line is shortest.
    function inTwoLines(name: string): string {
        let best = 0;
        for (let end = 2; end < name.length - 1; ++end) {
            if ("省市县区局队厅".includes(name[end - 1]) && Math.abs(2 * end - name.length) < Math.abs(2 * best - name.length))
                best = end;
        }
        return best > 0 ? name.slice(0, best) + "\n" + name.slice(best) : name;
    }
    function shareOfRoom(width: real): real {
        return width > 0 ? Math.min(1, names.width / width) : 1;
    }

    spacing: Tokens.space.l

    ColumnLayout {
        id: names

        spacing: 0
        Layout.fillWidth: true

        Label {
            objectName: "officeName"
            text: root.shareOfRoom(whole.width) < root.leastShare ? root.inTwoLines(root.zh) : root.zh
            strong: true
            color: Tokens.board.text
            font.pixelSize: root.nameSize
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Tokens.type.caption
            wrapMode: Text.NoWrap
            lineHeight: 0.9
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }
        Label {
            id: other

            readonly property int fullSize: other.sizeOf(root.tight ? "caption" : "body")
            readonly property real share: root.shareOfRoom(otherWhole.width)
            readonly property bool onOneLine: other.share >= root.leastShare

            text: root.en
            color: Tokens.board.text
            font.pixelSize: Math.floor(other.fullSize * (other.onOneLine ? other.share : 1))
            wrapMode: other.onOneLine ? Text.NoWrap : Text.Wrap
            lineHeight: 0.9
            Layout.fillWidth: true
        }
    }
    BoardClock {
        visible: root.clock
        narrow: root.narrow
        tight: root.tight
        Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
    }
    TextMetrics {
        id: whole

        font.family: Tokens.type.family
        font.pixelSize: root.nameSize
        font.weight: Font.Bold
        text: root.zh
    }
    TextMetrics {
        id: otherWhole

        font.family: Tokens.type.family
        font.pixelSize: other.fullSize
        text: root.en
    }
}
