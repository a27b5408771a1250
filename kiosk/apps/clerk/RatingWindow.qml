import QtQuick
import QtQuick.Window
import Yichuang.Rating
import Yichuang.Theme

// The pad on the clerk's second screen. It comes and goes by itself and never takes the keyboard from
// the clerk's window.
Window {
    id: root

    required property RatingViewModel rating

    width: Math.min(Math.round(Screen.width * 0.8), Tokens.touch.tile * 10)
    height: Math.min(Math.round(Screen.height * 0.7), Tokens.touch.tile * 5)
    x: Screen.virtualX + Math.round((Screen.width - width) / 2)
    y: Screen.virtualY + Math.round((Screen.height - height) / 2)
    flags: Qt.Window | Qt.FramelessWindowHint | Qt.WindowStaysOnTopHint | Qt.WindowDoesNotAcceptFocus
    visible: root.rating.open
    color: Tokens.color.background
    //: Title of the window in which a citizen rates.
    title: qsTr("请您评价")

    RatingPad {
        anchors.fill: parent
        rating: root.rating
    }
}
