import QtQuick
import QtQuick.Window
import Yichuang.Guide
import Yichuang.Keyboard
import Yichuang.Kiosk
import Yichuang.Shell
import Yichuang.Theme

// The kiosk's window: 1080x1920 upright or 1920x1080 lying, any other with everything scaled to fit.
Window {
    id: root

    required property KioskContext context
    required property string language
    required property bool fullScreen
    property string languageFolder: ""

    width: 1080
    height: 1920
    visible: true
    visibility: root.fullScreen ? Window.FullScreen : Window.Windowed
    color: Tokens.color.background
    //: Title of the kiosk's window.
    title: qsTr("自助取号")

    Binding {
        target: Tokens
        property: "scale"
        value: root.width > root.height ? Math.min(root.width / 1920, root.height / 1080)
                                        : Math.min(root.width / 1080, root.height / 1920)
    }
    LanguageSwitch {
        id: languages

        folder: root.languageFolder
        language: root.language
        onLanguageChanged: root.context.setLanguage(languages.language)
    }
    KioskFlow {
        id: flow

        visible: !attract.visible
        enabled: !attract.visible
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
    AttractPage {
        id: attract

        anchors.fill: parent
        visible: flow.unattended
        hall: root.context.hall
        attract: root.context.attract
        onClicked: flow.wake()
    }
    Component.onCompleted: root.context.setLanguage(languages.language)
}
