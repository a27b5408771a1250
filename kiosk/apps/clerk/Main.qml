pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Yichuang.Assistance
import Yichuang.Clerk
import Yichuang.Counter
import Yichuang.Login
import Yichuang.Shell
import Yichuang.Supervision
import Yichuang.Theme

Window {
    id: root

    required property ClerkSession session
    required property string language
    required property bool fullScreen
    // Where the screen with the rating pad is on the desktop; empty: there is none.
    property rect ratingArea

    width: 1366
    height: 768
    visible: true
    visibility: root.fullScreen ? Window.FullScreen : Window.Windowed
    color: Tokens.color.background
    //: Title of the clerk's window.
    title: qsTr("窗口工作台")

    // As dense as the smallest screen needs; of a larger one half goes into larger letters, half into more room.
    Binding {
        target: Tokens
        property: "scale"
        value: 0.25 * (1 + Math.max(1, Math.min(root.width / 1366, root.height / 768)))
    }
    LanguageSwitch {
        id: languageSwitch

        language: root.language
        onLanguageChanged: root.session.language = languageSwitch.language
    }
    RatingWindow {
        rating: root.session.rating
        area: root.ratingArea
    }
    // The place decides the page; a page that is left is forgotten, its view-model is not.
    AttentionStrip {
        id: strip

        anchors { left: parent.left; right: parent.right; top: parent.top }
        attention: root.session.attention
        onAnswered: pages.forceActiveFocus()
    }
    PageStack {
        id: pages

        anchors { left: parent.left; right: parent.right; top: strip.bottom; bottom: parent.bottom }
        focus: true
        home: {
            switch (root.session.place) {
            case ClerkSession.AtWindows: return windowsPage;
            case ClerkSession.AtCounter: return counterPage;
            case ClerkSession.AtOverview: return overviewPage;
            default: return loginPage;
            }
        }
    }
    Component {
        id: loginPage

        LoginPage {
            login: root.session.login
            languages: languageSwitch
        }
    }
    Component {
        id: windowsPage

        WindowChoicePage {
            choice: root.session.choice
            clerk: root.session.person
            overviewShown: root.session.supervisor
            onLogOut: root.session.logOut()
            onOverview: root.session.toggleOverview()
        }
    }
    Component {
        id: counterPage

        CounterPage {
            counter: root.session.counter
            transfer: root.session.transfer
            finder: root.session.finder
            desk: root.session.desk
            clerk: root.session.person
            language: languageSwitch.language
            onOverview: root.session.toggleOverview()
        }
    }
    Component {
        id: overviewPage

        SupervisionPage {
            supervision: root.session.supervision
            care: root.session.care
            person: root.session.person
            counterShown: root.session.clerk
            onCounter: root.session.toggleOverview()
            onLogOut: root.session.logOut()
        }
    }
}
