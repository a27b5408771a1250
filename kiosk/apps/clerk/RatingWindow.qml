import QtQuick
import QtQuick.Window
import Yichuang.Rating
import Yichuang.Theme

// The pad on the clerk's second screen. It comes and goes by itself and never takes the keyboard from
// the clerk's window.
Window {
    id: root

    required property RatingViewModel rating
    // The screen's place on the desktop; empty: there is no pad.
    required property rect area

    width: Math.min(Math.round(root.area.width * 0.8), Tokens.touch.tile * 10)
    height: Math.min(Math.round(root.area.height * 0.7), Tokens.touch.tile * 5)
    x: root.area.x + Math.round((root.area.width - width) / 2)
    y: root.area.y + Math.round((root.area.height - height) / 2)
    // A dialog: window managers keep it above a window that fills the screen.
    flags: Qt.Dialog | Qt.FramelessWindowHint | Qt.WindowStaysOnTopHint | Qt.WindowDoesNotAcceptFocus
    visible: root.rating.open && root.area.width > 0
    color: Tokens.color.background
    //: Title of the window in which a citizen rates.
    title: qsTr("请您评价")

    RatingPad {
        anchors.fill: parent
        rating: root.rating
    }
}
