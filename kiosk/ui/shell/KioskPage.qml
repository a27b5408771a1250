import QtQuick
import Yichuang.Theme

// A page of the kiosk: what the header says about it and the margins it keeps. Pages bind to one
// view-model and only emit signals. A page that lies (`wide`) puts side by side what it stacks when it
// stands.
FocusScope {
    id: root

    property string title: ""
    property string subtitle: ""
    readonly property int margin: Tokens.space.page
    readonly property bool wide: Window.width > Window.height
    // A person is here. Before, it may have been made in advance; afterwards it may still be there for a moment.
    property bool opened: false
    // It is the page one sees: no other lies over it. Cards and codes are meant for this page only.
    readonly property bool shown: root.opened && root.visible
    default property alias content: holder.data

    signal startedOver

    // Another person stands here: nothing on the page has the focus, and pages that listen forget more.
    function startOver() {
        holder.focus = true;
        holder.focus = false;
        root.startedOver();
    }

    Item {
        id: holder

        anchors { fill: parent; margins: root.margin }
        anchors.topMargin: root.wide ? Tokens.space.m : Tokens.space.l
        anchors.bottomMargin: anchors.topMargin
    }
}
