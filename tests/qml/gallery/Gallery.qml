import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Yichuang.Controls
import Yichuang.Theme

Window {
    width: Math.round(1080 * Tokens.scale)
    height: Math.round(2800 * Tokens.scale)
    visible: true
    color: Tokens.color.background

    ColumnLayout {
        anchors { fill: parent; margins: Tokens.space.page }
        spacing: Tokens.space.m

        Label { text: "您要办什么事？"; level: "headline"; strong: true }
        Label { text: "先选您遇到的事情，再取一个号。"; soft: true }
        RowLayout {
            Button { text: "取号"; kind: "primary"; iconName: "ticket" }
            Button { text: "返回"; iconName: "back" }
            Button { text: "帮助"; kind: "quiet"; iconName: "help" }
            Button { text: "取消"; kind: "danger"; shortcut: "F9" }
        }
        RowLayout {
            Button { text: "下一步"; kind: "primary"; enabled: false }
            Button { text: "下一步"; focus: true; kind: "primary"; iconName: "forward"; iconAtEnd: true }
            KeyHint { keys: "Enter" }
        }
        GridLayout {
            columns: 3
            columnSpacing: Tokens.touch.gap
            rowSpacing: Tokens.touch.gap
            Layout.fillWidth: true
            Repeater {
                model: [["car","买了新车","上牌、选号、临时牌"],["lost","证件丢了","驾驶证、行驶证、号牌补领"],["motorcycle","学摩托车","下乡送考预约"]]
                Tile {
                    required property var modelData
                    required property int index
                    iconName: modelData[0]; text: modelData[1]; subtitle: modelData[2]
                    checkable: true; checked: index === 1
                    Layout.fillWidth: true; Layout.preferredWidth: 1
                }
            }
        }
        Tile { flow: "row"; iconName: "licence"; text: "驾驶证期满换证"; subtitle: "带身份证和体检证明"; badge: "当场办"; Layout.fillWidth: true }
        ListRow { iconName: "pin"; text: "汉滨区车管所"; subtitle: "江北街道 · 3 个窗口开放"; value: "约 10–25 分钟"; leadsOn: true; Layout.fillWidth: true }
        ListRow { text: "补领机动车驾驶证"; subtitle: "1 个工作日"; checkable: true; checked: true; Layout.fillWidth: true }
        TextField { label: "身份证号码"; text: "610999198506150032"; spaced: true; Layout.fillWidth: true }
        TextField { label: "手机号码"; placeholder: "11 位手机号"; error: "最后一位不对，请再看一下身份证。"; Layout.fillWidth: true }
        RowLayout {
            spacing: Tokens.space.xl
            NumberPad { Layout.preferredWidth: Tokens.touch.control * 5; Layout.preferredHeight: Tokens.touch.control * 4.6 }
            ColumnLayout {
                Badge { text: "等候" } Badge { text: "正在办理"; tone: "primary" } Badge { text: "请到 3 号窗口"; tone: "accent" }
                Badge { text: "完成"; tone: "success" } Badge { text: "稍等"; tone: "warning" } Badge { text: "过号"; tone: "danger" }
                Spinner { text: "正在连接" }
            }
        }
        ProgressSteps { steps: ["选事项", "核对身份", "确认", "取号"]; current: 1; Layout.fillWidth: true }
        Banner { text: "打印机缺纸，请记住屏幕上的号码。"; tone: "warning"; actionText: "重试"; Layout.fillWidth: true }
        Banner { text: "正在重新连接"; Layout.fillWidth: true }
        Card {
            Layout.fillWidth: true
            Label { text: "卡片里的内容"; width: parent.width }
        }
        Flow {
            spacing: Tokens.space.s
            Layout.fillWidth: true
            Repeater {
                model: ["car","motorcycle","licence","id-card","lost","calendar","clock","pin","queue","window","printer","speaker","help","home","back","search","check","cross","warning","star","sun","moon","eye","people","person","elder","wheelchair","soldier","pregnant","pause","play","next","recall","transfer","park","bell","chart","building","document","camera","fine","points","trash","phone","call","backspace","plus","minus","globe","text-size","ticket","info","emergency","plug","e-bike","handshake","face-1","face-2","face-3","face-4","face-5","forward"]
                Icon { required property string modelData; name: modelData; color: Tokens.color.primary; width: Tokens.type.headline; height: width; weight: Tokens.stroke.icon }
            }
        }
        Item { Layout.fillHeight: true }
    }
}
