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
    property int pagesEnded: 0

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
        id: sparedPage

        KioskPage {
            id: root

            property string subject: ""
            property int opens: 0

            objectName: "sparedPage"
            onOpenedChanged: opens += root.opened ? 1 : 0
            Component.onCompleted: suite.pagesAlive += 1
            Component.onDestruction: {
                suite.pagesAlive -= 1;
                suite.pagesEnded += 1;
            }

            TextField {
                objectName: "sparedField"
                focus: true
            }
        }
    }
    Component {
        id: stack

        PageStack {
            width: 1000
            height: 1000
            home: homePage
            spared: [sparedPage]
        }
    }

    function init() {
        tryCompare(suite, "pagesAlive", 0);
    }
    function waitForSpare(): PageStack {
        const item = createTemporaryObject(stack, suite);
        const spares = findChild(item, "sparePages");
        tryVerify(() => spares.made.some(each => each.page));
        return item;
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
    // Made again where this machine was too slow for two touches to be one double touch.
    function pageTouchedTwice(): PageStack {
        const limit = Qt.styleHints.mouseDoubleClickInterval;
        for (let i = 0; i < 20; ++i) {
            const item = createTemporaryObject(stack, suite);
            const begin = Date.now();
            mouseClick(item, 300, 300);
            item.open(touchedPage, {});
            mouseClick(item, 302, 301);
            if (Date.now() - begin < limit)
                return item;
        }
        fail("two touches always take longer than a double touch may");
        return null;
    }
    function test_theSecondHalfOfADoubleTouchChoosesNothingOnTheNextPage() {
        const item = pageTouchedTwice();
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
        const item = createTemporaryObject(stack, suite, { spared: [] });
        for (let i = 0; i < 3; ++i)
            item.open(countedPage, {});
        item.back();
        tryVerify(() => suite.pagesAlive === 2);
        item.reset();
        tryVerify(() => suite.pagesAlive === 0);
    }
    function test_aPageMadeInAdvanceIsTakenWhenItIsAskedFor() {
        const item = waitForSpare();
        compare(item.pageName, "homePage");
        item.open(sparedPage, { subject: "DL-06" });
        compare(suite.pagesAlive, 1);
        compare(item.page.subject, "DL-06");
        compare(item.page.opens, 1);
        verify(findChild(item.page, "sparedField").activeFocus);
    }
    function test_aPageAskedForBeforeItsSpareIsReadyIsMadeAtOnce() {
        const item = createTemporaryObject(stack, suite);
        item.open(sparedPage, {});
        compare(item.pageName, "sparedPage");
        compare(item.page.opens, 1);
    }
    function test_twoOfOneKindAreTwoPages() {
        const item = waitForSpare();
        const first = item.open(sparedPage, {});
        const second = item.open(sparedPage, {});
        verify(first !== second);
        item.back();
        compare(item.page, first);
        tryCompare(suite, "pagesAlive", 1);
    }
    function test_aTakenPageIsGoneWhenItIsLeftAndAnotherIsMade() {
        const item = waitForSpare();
        const taken = item.open(sparedPage, {});
        taken.subject = "of a person";
        const ended = suite.pagesEnded;
        item.reset();
        tryCompare(suite, "pagesEnded", ended + 1);
        tryCompare(suite, "pagesAlive", 1);
        compare(item.open(sparedPage, {}).subject, "");
    }
    function test_nothingIsMadeInAdvanceWhileSomebodyIsOnAPage() {
        const item = createTemporaryObject(stack, suite);
        item.open(detail, { subject: "DL-06" });
        wait(700);
        compare(suite.pagesAlive, 0);
    }
    function test_aTakenPageIsAsLargeAsItsPlaceIsNow() {
        const item = waitForSpare();
        item.open(sparedPage, {});
        item.height = 600;
        compare(item.page.height, 600);
        compare(item.page.width, 1000);
    }
    function test_aRestartMakesSparesAnew() {
        const item = waitForSpare();
        const ended = suite.pagesEnded;
        item.restart();
        tryCompare(suite, "pagesEnded", ended + 1);
        tryCompare(suite, "pagesAlive", 1);
    }
    function test_aPageIsClosedAtOnceWhenItIsLeft() {
        const item = waitForSpare();
        const page = item.open(sparedPage, {});
        item.back();
        compare(page.opened, false);
        item.open(sparedPage, {});
        item.reset();
        compare(item.depth, 1);
        compare(item.pageName, "homePage");
    }
    function test_sparesAreGoneBeforeAnotherLookComes() {
        const item = waitForSpare();
        const ended = suite.pagesEnded;
        item.dropSpares();
        tryCompare(suite, "pagesEnded", ended + 1);
        compare(item.pageName, "homePage");
        tryCompare(suite, "pagesAlive", 1);
    }
}
