import QtQuick
import QtQuick.Window
import Yichuang.Board
import Yichuang.Shell
import Yichuang.Theme

Window {
    id: root

    required property BoardViewModel board
    required property string language
    required property bool fullScreen

    width: 1920
    height: 1080
    visible: true
    visibility: root.fullScreen ? Window.FullScreen : Window.Windowed
    color: Tokens.board.fill
    //: Title of the call board's window.
    title: qsTr("叫号屏")

    LanguageSwitch {
        language: root.language
    }
    BoardPage {
        anchors.fill: parent
        board: root.board
    }
}
