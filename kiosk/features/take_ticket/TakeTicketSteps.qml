import Yichuang.Controls

// The steps of taking a number, the same on each of its pages.
ProgressSteps {
    //: Steps of taking a number: what for, who, check, number.
    steps: [qsTr("选事项"), qsTr("核对身份"), qsTr("确认"), qsTr("取号")]
}
