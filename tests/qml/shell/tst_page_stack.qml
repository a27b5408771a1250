import QtQuick
import QtTest
import Yichuang.Controls
import Yichuang.Shell
import Yichuang.Theme

TestCase {
    id: suite

    name: "PageStack"
    width: 1000
    height: 1000
    visible: true
    when: windowShown

    property int pagesAlive: 0

    Component {
        id: homePage

        Item {
            property int visits: 0

            function startOver() {
                visits = 0;
            }

            objectName: "homePage"
        }
    }
    Component {
        id: countedPage

        Item {
            Component.onCompleted: suite.pagesAlive += 1
            Component.onDestruction: suite.pagesAlive -= 1
        }
    }
    Component {
        id: detail

        Item {
            required property string subject

            objectName: "detailPage"
        }
    }
    Component {
        id: touchedPage

        MouseArea {
            property int touches: 0

            objectName: "touchedPage"
            onClicked: touches += 1
        }
    }
    Component {
        id: stack

        PageStack {
            width: 1000
            height: 1000
            home: homePage
        }
    }

    function test_startsAtHome() {
        compare(createTemporaryObject(stack, suite).pageName, "homePage");
    }
    function test_opensAPageWithItsInputsAndComesBack() {
        const item = createTemporaryObject(stack, suite);
        item.open(detail, { subject: "DL-06" });
        compare(item.pageName, "detailPage");
        compare(item.page.subject, "DL-06");
        item.back();
        compare(item.pageName, "homePage");
    }
    function test_backAtHomeStays() {
        const item = createTemporaryObject(stack, suite);
        item.back();
        compare(item.pageName, "homePage");
    }
    function test_theSecondHalfOfADoubleTouchChoosesNothingOnTheNextPage() {
        const item = createTemporaryObject(stack, suite);
        mouseClick(item, 300, 300);
        item.open(touchedPage, {});
        mouseClick(item, 302, 301);
        compare(item.page.touches, 0);
        mouseClick(item, 700, 300);
        compare(item.page.touches, 1);
        mouseClick(item, 700, 300);
        compare(item.page.touches, 2);
    }
    function test_resetForgetsEverything() {
        const item = createTemporaryObject(stack, suite);
        item.page.visits = 3;
        item.open(detail, { subject: "DL-06" });
        item.reset();
        compare(item.depth, 1);
        compare(item.page.visits, 0);
    }
    function test_resetAtHomeStartsOver() {
        const item = createTemporaryObject(stack, suite);
        item.page.visits = 3;
        item.reset();
        compare(item.page.visits, 0);
    }
    function test_pagesThatAreLeftAreGone() {
        const item = createTemporaryObject(stack, suite);
        for (let i = 0; i < 3; ++i)
            item.open(countedPage, {});
        item.back();
        tryVerify(() => suite.pagesAlive === 2);
        item.reset();
        tryVerify(() => suite.pagesAlive === 0);
    }
}
