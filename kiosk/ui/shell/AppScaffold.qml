import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Shell
import Yichuang.Theme

// The frame of the kiosk: a header with back, title, help and home always in the same place, the
// content, and a footer with the clock and the switches for language, large type and contrast. Both are
// lower in a wide window, which has less height to give.
Item {
    id: root

    required property LanguageSwitch languages
    property string title: ""
    property string subtitle: ""
    property bool canGoBack: false
    property bool atHome: false
    property bool connected: true
    property string staleSince: ""
    // False while a keyboard needs the room.
    property bool footerShown: true
    // A voice is there; the page is read aloud.
    property bool canReadAloud: false
    property bool readingAloud: false
    // How long the clock is held to ask for the technicians' page.
    readonly property int holdSeconds: 3
    default property alias content: holder.data

    readonly property bool wide: Window.width > Window.height

    signal back
    signal home
    signal help
    // A finger is on a theme or a language, which come when it is lifted.
    signal lookTouched
    signal readAloudChosen(bool on)
    // A technician held the clock for a while: hidden, because citizens have no use for it.
    signal serviceWanted

    Rectangle {
        id: header

        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Tokens.touch.control + 2 * (root.wide ? Tokens.space.xs : Tokens.space.m)
        color: Tokens.header.fill

        RowLayout {
            // Words and pictures stand in line with those of the page; the keys around them reach further.
            anchors.fill: parent
            anchors.leftMargin: root.canGoBack ? Tokens.space.l : Tokens.space.page - Tokens.space.s
            anchors.rightMargin: Tokens.space.l
            spacing: Tokens.space.s

            HeaderButton {
                objectName: "backButton"
                visible: root.canGoBack
                iconName: "back"
                //: Header button: to the page before.
                text: qsTr("返回")
                onClicked: root.back()
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true
                Layout.leftMargin: Tokens.space.s

                Label {
                    text: root.title
                    level: "title"
                    strong: true
                    color: Tokens.header.text
                    // Offices have long official names.
                    fontSizeMode: Text.Fit
                    minimumPixelSize: Tokens.type.caption
                    maximumLineCount: 2
                    lineHeight: 0.9
                    verticalAlignment: Text.AlignVCenter
                    Accessible.role: Accessible.Heading
                    Layout.fillWidth: true
                    Layout.preferredHeight: Math.round(Tokens.touch.control * (root.subtitle === "" ? 1 : 0.65))
                }
                Label {
                    visible: root.subtitle !== ""
                    text: root.subtitle
                    level: "caption"
                    color: Tokens.header.text
                    wrapMode: Text.NoWrap
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Math.round(Tokens.type.caption * 0.75)
                    Layout.fillWidth: true
                }
            }
            ReadAloudSwitch {
                visible: root.canReadAloud
                on: root.readingAloud
                onClicked: root.readAloudChosen(!root.readingAloud)
            }
            HeaderButton {
                objectName: "helpButton"
                iconName: "help"
                //: Header button: how the machine is used and who can help.
                text: qsTr("帮助")
                onClicked: root.help()
            }
            HeaderButton {
                objectName: "homeButton"
                visible: !root.atHome
                iconName: "home"
                //: Header button: to the first page; what was entered is forgotten.
                text: qsTr("首页")
                onClicked: root.home()
            }
        }
    }
    ConnectionBanner {
        id: banner

        anchors { left: parent.left; right: parent.right; top: header.bottom }
        anchors { leftMargin: Tokens.space.page; rightMargin: Tokens.space.page; topMargin: Tokens.space.m }
        connected: root.connected
        since: root.staleSince
        text: root.staleSince === ""
              //: For citizens: the server cannot be reached, so that no number can be taken.
              ? qsTr("网络断了，正在自动恢复，暂时不能取号。着急请到导办台。")
              //: The same; %1 is a time of day, as 14:05. What is shown is from then.
              : qsTr("网络断了，正在自动恢复，暂时不能取号。着急请到导办台。下面是 %1 的情况。").arg(root.staleSince)
    }
    Item {
        id: holder

        anchors { left: parent.left; right: parent.right; bottom: footer.top }
        anchors.top: banner.visible ? banner.bottom : header.bottom
    }
    Rectangle {
        id: footer

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: root.footerShown
        height: !visible ? 0 : root.wide ? Tokens.touch.minimum + 2 * Tokens.space.hair : Tokens.touch.control
        color: Tokens.color.sunken

        RowLayout {
            anchors { fill: parent; leftMargin: Tokens.space.page; rightMargin: Tokens.space.l }
            spacing: 0

            ClockText {
                objectName: "clock"
                language: root.languages.language
                // Holding it is for technicians, who know.
                Accessible.ignored: true
                Layout.fillWidth: true

                TapHandler {
                    longPressThreshold: root.holdSeconds
                    onLongPressed: root.serviceWanted()
                }
            }
            ThemePicker {
                theme: "elder"
                //: Switch for the theme with large type, for old people.
                label: qsTr("大字")
                Layout.preferredHeight: footer.height - 2 * Tokens.space.hair
                onPressed: root.lookTouched()
            }
            ThemePicker {
                theme: "high-contrast"
                //: Switch for the theme with strong contrast.
                label: qsTr("高对比")
                Layout.preferredHeight: footer.height - 2 * Tokens.space.hair
                onPressed: root.lookTouched()
            }
            LanguagePicker {
                languages: root.languages
                Layout.preferredHeight: footer.height - 2 * Tokens.space.hair
                onPressed: root.lookTouched()
            }
        }
    }
}
