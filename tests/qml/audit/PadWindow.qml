import QtQuick
import QtQuick.Window
import Yichuang.Rating
import Yichuang.Shell
import Yichuang.Theme

// The rating pad in a window that takes keys, as the audit's other windows do.
Window {
    id: root

    required property RatingViewModel rating
    property string language
    property bool fullScreen

    width: 1366
    height: 768
    visible: true
    color: Tokens.color.background

    LanguageSwitch {
        language: root.language
    }
    RatingPad {
        anchors.fill: parent
        focus: true
        rating: root.rating
    }
}
