import QtQuick
import QtQuick.Layouts
import Yichuang.Board
import Yichuang.Controls
import Yichuang.Theme

// The office's notice in both languages. A long one is turned page by page and stands still between:
// moving letters cannot be read by people who read slowly.
Rectangle {
    id: root

    property string zh: ""
    property string en: ""
    property int lines: 2
    property int page: 0
    // Letters a step smaller.
    property bool tight: false

    implicitHeight: row.implicitHeight + 2 * Tokens.space.s
    radius: Tokens.radius.m
    color: Tokens.board.rowFill
    Accessible.role: Accessible.StaticText
    Accessible.name: root.zh + " " + root.en

    NoticePages {
        id: pager

        zh: root.zh
        en: root.en
        font: notice.font
        width: notice.width
        linesPerPage: root.lines
        onChanged: root.page = 0
    }
    Timer {
        // A line here is twice as long as a notice elsewhere.
        interval: root.lines * 2 * 1000 * Tokens.pace.noticeSeconds
        running: pager.pages.length > 1
        repeat: true
        onTriggered: root.page = (root.page + 1) % pager.pages.length
    }
    RowLayout {
        id: row

        anchors { fill: parent; leftMargin: Tokens.space.l; rightMargin: Tokens.space.l }
        spacing: Tokens.space.l

        Label {
            id: notice

            objectName: "notice"
            text: pager.pages[root.page] ?? ""
            level: root.tight ? "lead" : "title"
            color: Tokens.board.text
            wrapMode: Text.NoWrap
            lineHeight: 0.9
            Accessible.ignored: true
            Layout.fillWidth: true
            // All pages of one height: the rest of the board stays where it is.
            Layout.minimumHeight: pager.pages.length > 1 ? Math.ceil(root.lines * metrics.height * notice.lineHeight) : 0
        }
        Label {
            objectName: "noticePage"
            visible: pager.pages.length > 1
            text: (root.page + 1) + "/" + pager.pages.length
            level: root.tight ? "body" : "lead"
            color: Tokens.board.text
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
    FontMetrics {
        id: metrics

        font: notice.font
    }
}
