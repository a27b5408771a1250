import QtQuick
import QtQuick.Window
import Yichuang.Keyboard
import Yichuang.Kiosk
import Yichuang.Shell
import Yichuang.Theme

// The kiosk's window: 1080x1920, or any other with everything scaled to fit. A wide window keeps the
// page in its middle.
Window {
    id: root

    required property KioskContext context
    required property string language
    required property bool fullScreen

    readonly property int pageWidth: Math.min(root.width, Math.round(root.height * 0.8))

    width: 1080
    height: 1920
    visible: true
    visibility: root.fullScreen ? Window.FullScreen : Window.Windowed
    color: Tokens.color.sunken
    //: Title of the kiosk's window.
    title: qsTr("自助取号")

    Binding {
        target: Tokens
        property: "scale"
        value: Math.min(root.pageWidth / 1080, root.height / 1600)
    }
    LanguageSwitch {
        id: languages

        language: root.language
        onLanguageChanged: root.context.setLanguage(languages.language)
    }
    Rectangle {
        anchors { top: parent.top; bottom: parent.bottom; horizontalCenter: parent.horizontalCenter }
        width: root.pageWidth
        color: Tokens.color.background

        KioskFlow {
            anchors { left: parent.left; right: parent.right; top: parent.top; bottom: keyboard.top }
            context: root.context
            languages: languages
            footerShown: !keyboard.visible
        }
        TouchKeyboard {
            id: keyboard

            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            input: root.context.keyboard
        }
    }
    Component.onCompleted: root.context.setLanguage(languages.language)
}
