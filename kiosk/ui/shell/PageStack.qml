import QtQuick
import Yichuang.Shell
import Yichuang.Theme

// The pages of a program, one shown. Pages only emit signals; whoever owns the stack decides what they
// lead to. `home` is the page at the bottom.
FocusScope {
    id: root

    property Component home: null
    // Slow to make, and empty until they are opened: made while the first page is shown.
    property list<Component> spared: []
    readonly property Item page: root.pages[root.depth - 1] ?? null
    readonly property string pageName: root.page?.objectName ?? ""
    readonly property int depth: root.pages.length
    // From the first to the one shown. Changed as a whole only.
    property var pages: []

    function open(component: Component, properties: var): Item {
        const page = root.take(component, properties ?? {}) ?? component.createObject(place, properties ?? {});
        page.width = Qt.binding(() => place.width);
        page.height = Qt.binding(() => place.height);
        page.visible = Qt.binding(() => page === root.page);
        root.pages = [...root.pages, page];
        if (page.opened === false)
            page.opened = true;
        root.show();
        return page;
    }
    function back() {
        root.leave(Math.max(1, root.depth - 1));
        root.show();
    }
    // Back to the first page. The others are gone with what was done on them; the first one, which is the
    // slowest to make, is asked to forget it (`startOver`).
    function reset() {
        root.leave(1);
        if (root.page?.startOver)
            root.page.startOver();
        root.show();
    }
    function restart() {
        root.leave(0);
        spares.drop();
        if (root.home)
            root.open(root.home, {});
    }
    // Pages that nobody sees are not laid out in another look.
    function dropSpares() {
        spares.drop();
    }
    // A page made in advance, or null.
    function take(component: Component, properties: var): Item {
        const page = spares.take(component);
        if (!page)
            return null;
        for (const name in properties)
            page[name] = properties[name];
        page.parent = place;
        return page;
    }
    function holds(pageName: string): bool {
        return root.pages.some(page => page.objectName === pageName);
    }
    // All but the first `kept` pages end, but not while somebody waits for the next.
    function leave(kept: int) {
        const left = root.pages.slice(kept);
        root.pages = root.pages.slice(0, kept);
        for (const page of left) {
            if (page.opened)
                page.opened = false;
            page.destroy(Tokens.motion.calm);
        }
    }

    // At once, without a transition: a page is there as soon as it was asked for, also where the
    // processor draws it.
    function show() {
        repeated.pageShown();
        root.page?.forceActiveFocus();
    }

    objectName: "pageStack"
    onHomeChanged: {
        if (root.depth > 0)
            root.restart();
    }
    Component.onCompleted: root.restart()

    Item {
        id: place

        anchors.fill: parent
        clip: true
    }
    SparePages {
        id: spares

        width: place.width
        height: place.height
        components: root.spared
        idle: root.visible && root.depth === 1
    }
    RepeatedTouchFilter {
        id: repeated

        distance: Tokens.touch.minimum
    }
}
