import QtQuick
import QtTest
import Yichuang.Controls
import Yichuang.Theme

TestCase {
    id: suite

    name: "Messages"
    width: 1000
    height: 1000
    visible: true
    when: windowShown

    Component {
        id: banner

        Banner {
            text: "打印机缺纸"
            tone: "warning"
            width: 600
        }
    }
    Component {
        id: badge

        Badge {
            text: "过号"
        }
    }
    Component {
        id: toast

        Toast {
            width: 600
        }
    }
    Component {
        id: steps

        ProgressSteps {
            steps: ["选事项", "核对身份", "取号"]
            current: 1
            width: 600
        }
    }
    Component {
        id: spinner

        Spinner {
            text: "正在连接"
        }
    }
    Component {
        id: empty

        EmptyState {
            title: "没有号票"
            actionText: "去取号"
            width: 600
        }
    }
    SignalSpy {
        id: action

        signalName: "action"
    }

    function test_aBannerIsSpokenAsAnAlert() {
        const item = createTemporaryObject(banner, suite);
        compare(item.Accessible.role, Accessible.AlertMessage);
        compare(item.Accessible.name, "打印机缺纸");
    }
    function test_aBannerOffersItsActionAtItsEnd() {
        const item = createTemporaryObject(banner, suite, { actionText: "重试" });
        action.target = item;
        action.clear();
        mouseClick(item, item.width - 60, item.height / 2);
        compare(action.count, 1);
    }
    function test_everyToneLooksDifferent() {
        const seen = new Set();
        for (const tone of ["info", "success", "warning", "danger"])
            seen.add(String(createTemporaryObject(banner, suite, { tone: tone }).color));
        compare(seen.size, 4);
    }
    function test_aBadgeSaysItsWord() {
        compare(createTemporaryObject(badge, suite, { tone: "danger" }).Accessible.name, "过号");
    }
    function test_aToastShowsAndIsNotInTheWayBefore() {
        const item = createTemporaryObject(toast, suite);
        verify(!item.shown);
        item.show("已打印", "success");
        tryVerify(() => item.shown);
        compare(item.text, "已打印");
    }
    function test_stepsTellWhereOneIs() {
        const item = createTemporaryObject(steps, suite);
        compare(item.Accessible.name, "第 2 步，共 3 步：核对身份");
    }
    function test_aStoppedSpinnerIsGone() {
        const item = createTemporaryObject(spinner, suite);
        verify(item.visible);
        compare(item.Accessible.name, "正在连接");
        item.running = false;
        verify(!item.visible);
    }
    function test_anEmptyStateOffersAWayOn() {
        const item = createTemporaryObject(empty, suite);
        action.target = item;
        action.clear();
        mouseClick(item, item.width / 2, item.height - 40);
        compare(action.count, 1);
    }
}
