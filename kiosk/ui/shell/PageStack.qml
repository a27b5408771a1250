import QtQuick
import QtQuick.Templates as T
import Yichuang.Shell
import Yichuang.Theme

// The pages of a program, one shown. Pages only emit signals; whoever owns the stack decides what they
// lead to. `home` is the page at the bottom.
FocusScope {
    id: root

    property Component home: null
    // Slow to make, and empty until they are opened: made while the first page is shown.
    property list<Component> spared: []
    readonly property Item page: stack.currentItem
    readonly property string pageName: stack.currentItem ? stack.currentItem.objectName : ""
    readonly property int depth: stack.depth
    // Those in the stack, which does not own them.
    property var pages: []

    function open(component: Component, properties: var): Item {
        const page = spares.take(component) ?? component.createObject(spares, properties ?? {});
        page.width = Qt.binding(() => stack.width);
        page.height = Qt.binding(() => stack.height);
        root.pages.push(page);
        stack.push(page, properties ?? {}, T.StackView.Immediate);
        if (page.opened === false)
            page.opened = true;
        root.show(page);
        return page;
    }
    function back() {
        if (stack.depth > 1)
            stack.pop(T.StackView.Immediate);
        root.leave();
        if (root.page)
            root.show(root.page);
    }
    // Back to the first page. The others are gone with what was done on them; the first one, which is the
    // slowest to make, is asked to forget it (`startOver`).
    function reset() {
        stack.pop(null, T.StackView.Immediate);
        root.leave();
        if (!root.page)
            return;
        if (root.page.startOver)
            root.page.startOver();
        root.show(root.page);
    }
    function restart() {
        stack.clear(T.StackView.Immediate);
        root.leave();
        spares.drop();
        if (root.home)
            root.open(root.home, {});
    }
    // Pages that nobody sees are not laid out in another look.
    function dropSpares() {
        spares.drop();
    }
    // Pages that are no longer in the stack end, but not while somebody waits for the next.
    function leave() {
        while (root.pages.length > stack.depth) {
            const page = root.pages.pop();
            if (page.opened)
                page.opened = false;
            page.destroy(Tokens.motion.calm);
        }
    }

    // At once, without a transition: a page is there as soon as it was asked for, also where the
    // processor draws it.
    function show(page: Item) {
        repeated.pageShown();
        page.forceActiveFocus();
    }

    onHomeChanged: {
        if (stack.depth > 0)
            root.restart();
    }
    Component.onCompleted: root.restart()

    T.StackView {
        id: stack

        objectName: "pageStack"
        anchors.fill: parent
        clip: true
        focus: true
        // Empty, but there: without any Qt 6.4 keeps what it holds of pages that were left.
        popEnter: Transition {}
        popExit: Transition {}
    }
    SparePages {
        id: spares

        width: stack.width
        height: stack.height
        components: root.spared
        idle: root.visible && stack.depth === 1
    }
    RepeatedTouchFilter {
        id: repeated

        distance: Tokens.touch.minimum
    }
}
