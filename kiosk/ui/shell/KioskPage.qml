import QtQuick
import Yichuang.Theme

// A page of the kiosk: what the header says about it and the margins it keeps. Pages bind to one
// view-model and only emit signals.
FocusScope {
    id: root

    property string title: ""
    property string subtitle: ""
    readonly property int margin: Tokens.space.page
    default property alias content: holder.data

    Item {
        id: holder

        anchors { fill: parent; margins: root.margin; topMargin: Tokens.space.l; bottomMargin: Tokens.space.l }
    }
}
