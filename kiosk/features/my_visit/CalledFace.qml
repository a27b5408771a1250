import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.MyVisit
import Yichuang.Theme

// Called now: the window is what counts, the number comes after it.
ColumnLayout {
    id: root

    required property VisitViewModel visit
    // Large type on a lying screen: the services give way.
    readonly property bool tight: root.height < 20 * Tokens.type.body
    // A line is half as high again as its digits, which need no more than themselves.
    readonly property real air: 0.16

    // Read aloud when it comes.
    readonly property string news: [state.text, place.text, root.visit.number].join(" ")

    spacing: Tokens.space.m

    CalledLine {
        id: state

        objectName: "visitState"
        //: Above the number of a window, with which it is one sentence: the citizen is called.
        text: qsTr("正在叫您，请到")
        level: root.tight ? "title" : "headline"
    }
    CalledLine {
        id: place

        objectName: "visitWindow"
        //: As large as the page; %1 is the number of the window a citizen is called to.
        text: qsTr("%1 号窗口").arg(root.visit.window)
        font.pixelSize: Math.round(Tokens.type.number * 1.2)
        fontSizeMode: Text.Fit
        minimumPixelSize: Tokens.type.headline
        wrapMode: Text.NoWrap
        verticalAlignment: Text.AlignVCenter
        Layout.fillHeight: true
        Layout.topMargin: -Math.round(Tokens.type.number * root.air)
        Layout.bottomMargin: Layout.topMargin
    }
    CalledLine {
        objectName: "visitNumber"
        text: root.visit.number
        font.pixelSize: Math.round(Tokens.type.number * 0.72)
        Layout.topMargin: -Math.round(font.pixelSize * root.air)
        Layout.bottomMargin: Layout.topMargin
    }
    CalledLine {
        visible: !root.tight
        text: root.visit.services.split(" · ").join("\n")
        level: "lead"
        strong: false
    }

    component CalledLine: Label {
        strong: true
        color: Tokens.color.textOnAccent
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
}
