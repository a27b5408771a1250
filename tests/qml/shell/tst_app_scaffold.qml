import QtQuick
import QtTest
import Yichuang.Controls
import Yichuang.Shell
import Yichuang.Theme

TestCase {
    id: suite

    name: "AppScaffold"
    width: 1000
    height: 1000
    visible: true
    when: windowShown

    Component {
        id: scaffold

        AppScaffold {
            property LanguageSwitch switcher: LanguageSwitch {}

            languages: switcher
            title: "安康车管所"
            canGoBack: true
            width: 1000
            height: 1000
        }
    }
    SignalSpy {
        id: spy
    }

    function test_headerButtons_data() {
        return [{ tag: "back" }, { tag: "home" }, { tag: "help" }];
    }
    function test_headerButtons(data) {
        const item = createTemporaryObject(scaffold, suite);
        spy.target = item;
        spy.signalName = data.tag;
        spy.clear();
        mouseClick(findChild(item, data.tag + "Button"));
        compare(spy.count, 1);
    }
    function test_thereIsNoWayHomeFromHome() {
        const item = createTemporaryObject(scaffold, suite, { atHome: true, canGoBack: false });
        verify(!findChild(item, "homeButton").visible);
        verify(!findChild(item, "backButton").visible);
    }
    function test_saysWhenTheServerIsAway() {
        const item = createTemporaryObject(scaffold, suite);
        const banner = findChild(item, "connectionBanner");
        verify(!banner.visible);
        item.connected = false;
        verify(banner.visible);
    }
    function test_theLanguageChangesAtOnce() {
        const item = createTemporaryObject(scaffold, suite);
        compare(findChild(item, "homeButton").text, "首页");
        item.switcher.language = "en";
        tryCompare(findChild(item, "homeButton"), "text", "Home");
        item.switcher.language = "fr";
        compare(item.switcher.language, "en");
        item.switcher.language = "zh_CN";
        tryCompare(findChild(item, "homeButton"), "text", "首页");
    }
    function test_theThemeSwitchGoesThereAndBack() {
        const item = createTemporaryObject(scaffold, suite);
        mouseClick(findChild(item, "themePicker_elder"));
        compare(Tokens.theme, "elder");
        mouseClick(findChild(item, "themePicker_elder"));
        compare(Tokens.theme, "standard");
    }
}
