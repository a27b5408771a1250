import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Guide
import Yichuang.Theme

// Today's waits here and elsewhere, opening hours, and the papers most services ask for.
ColumnLayout {
    id: root

    required property HallViewModel hall
    required property AttractViewModel attract
    property bool papersShown: true

    spacing: Tokens.space.s

    HallStrip {
        hall: root.hall
        Layout.fillWidth: true
    }
    ListRow {
        visible: root.attract.elsewhere !== ""
        iconName: "building"
        text: root.attract.elsewhere
        //: Under the name of the other office with the shortest wait.
        subtitle: qsTr("附近等候最短")
        value: root.attract.elsewhereWait
        informs: true
        Layout.fillWidth: true
    }
    ListRow {
        visible: root.attract.hours !== ""
        iconName: "clock"
        //: Before today's opening hours.
        text: qsTr("今天办公时间")
        value: root.attract.hours
        informs: true
        Layout.fillWidth: true
    }
    ListRow {
        visible: root.papersShown && root.attract.papers !== ""
        iconName: "document"
        //: Above the papers that most services ask for.
        text: qsTr("别忘了带")
        subtitle: root.attract.papers
        informs: true
        Layout.fillWidth: true
    }
}
