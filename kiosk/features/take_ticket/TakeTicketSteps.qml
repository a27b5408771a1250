import QtQuick
import Yichuang.Controls
import Yichuang.Theme

// The steps of taking a number, the same on each of its pages; in large type a lying screen has no room for
// them.
ProgressSteps {
    visible: Window.height > 28 * Tokens.type.body
    //: Steps of taking a number: what for, who, check, number.
    steps: [qsTr("选事项"), qsTr("核对身份"), qsTr("确认"), qsTr("取号")]
}
