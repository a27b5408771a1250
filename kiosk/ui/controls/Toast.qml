import QtQuick
import Yichuang.Theme

// A short message at the foot of the page that goes away by itself: show("...", "success").
// For things nobody has to act on; what must be read stays in a Banner.
Item {
    id: root

    property string text: ""
    property string tone: "info"
    readonly property bool shown: banner.opacity > 0

    function show(text: string, tone: string) {
        root.text = text;
        root.tone = tone === "" ? "info" : tone;
        banner.opacity = 1;
        away.restart();
    }

    implicitHeight: banner.implicitHeight
    implicitWidth: banner.implicitWidth

    Banner {
        id: banner

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        width: Math.min(implicitWidth, root.width)
        text: root.text
        tone: root.tone
        opacity: 0
        visible: opacity > 0

        Behavior on opacity {
            NumberAnimation { duration: Tokens.motion.calm }
        }
    }
    Timer {
        id: away

        interval: Tokens.pace.noticeSeconds * 1000
        onTriggered: banner.opacity = 0
    }
}
