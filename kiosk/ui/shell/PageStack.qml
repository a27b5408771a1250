import QtQuick
import QtQuick.Templates as T
import Yichuang.Shell
import Yichuang.Theme

// The pages of a program, one shown. Pages only emit signals; whoever owns the stack decides what they
// lead to. `home` is the page at the bottom.
FocusScope {
    id: root

    property Component home: null
    readonly property Item page: stack.currentItem
    readonly property string pageName: stack.currentItem ? stack.currentItem.objectName : ""
    readonly property int depth: stack.depth

    function open(page: Component, properties: var): Item {
        const item = stack.push(page, properties ?? {}, T.StackView.Immediate);
        root.show(item);
        return item;
    }
    function back() {
        if (stack.depth > 1)
            stack.pop(T.StackView.Immediate);
        if (root.page)
            root.show(root.page);
    }
    // Back to the first page. The others are gone with what was done on them; the first one, which is the
    // slowest to make, is asked to forget it (`startOver`).
    function reset() {
        stack.pop(null, T.StackView.Immediate);
        if (!root.page)
            return;
        if (root.page.startOver)
            root.page.startOver();
        root.show(root.page);
    }
    function restart() {
        stack.clear(T.StackView.Immediate);
        if (root.home)
            root.open(root.home, {});
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
        // Empty, but there: without any Qt 6.4 keeps the pages that were left.
        popEnter: Transition {}
        popExit: Transition {}
    }
    RepeatedTouchFilter {
        id: repeated

        distance: Tokens.touch.minimum
    }
}
