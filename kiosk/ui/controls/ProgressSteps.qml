pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// Where somebody is in a task of a few steps: names of the steps and the current one (from 0).
RowLayout {
    id: root

    required property list<string> steps
    required property int current

    spacing: Tokens.space.xs
    Accessible.role: Accessible.ProgressBar
    //: %1 the step's number, %2 how many there are, %3 what the step is called.
    Accessible.name: qsTr("第 %1 步，共 %2 步：%3").arg(root.current + 1).arg(root.steps.length)
                                                  .arg(root.steps[root.current] ?? "")

    Repeater {
        model: root.steps

        ColumnLayout {
            id: step

            required property string modelData
            required property int index
            readonly property bool reached: step.index <= root.current

            spacing: Tokens.space.xs
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            Item {
                implicitHeight: Tokens.space.s
                Layout.fillWidth: true

                // What is still to come is a thin line: not told by its colour alone.
                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width
                    height: step.reached ? Tokens.space.s : Tokens.stroke.outline
                    radius: height / 2
                    color: step.reached ? Tokens.color.primary : Tokens.color.outlineStrong
                }
            }
            Label {
                text: step.modelData
                level: "caption"
                strong: step.index === root.current
                soft: step.index !== root.current
                maximumLineCount: 1
                elide: Text.ElideRight
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }
}
