import QtQuick
import QtQuick.Window

// What a driver has to be able to do, in one window: click, type, press a key, wait for a text.
Window {
    id: window

    property int taps: 0
    property string pressed: ""

    width: 400
    height: 300
    visibility: Window.FullScreen
    visible: true

    Rectangle {
        x: 40
        y: 40
        width: 120
        height: 60
        Accessible.role: Accessible.Button
        Accessible.name: "取号"

        TapHandler { onTapped: window.taps += 1 }
    }
    TextInput {
        objectName: "field"
        x: 40
        y: 140
        width: 200
        height: 40
        activeFocusOnTab: true
        Keys.onPressed: event => { if (event.key === Qt.Key_F1) window.pressed = "F1"; }
    }
    Text { y: 200; text: "taps " + window.taps }
    Text { y: 230; text: window.pressed }
}
