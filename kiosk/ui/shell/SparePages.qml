import QtQuick

// Pages made before anybody asks for them, one after the other while nothing else is done (`idle`). Only such
// as hold nothing of a person until they are opened.
Item {
    id: root

    required property list<Component> components
    required property bool idle

    // Of { component, page }; `page` is null while it is being made. Changed as a whole only.
    property var made: []

    objectName: "sparePages"
    visible: false

    // Null when none is ready. Who takes it destroys it.
    function take(component: Component): Item {
        const spare = root.made.find(each => each.component === component && each.page);
        root.made = root.made.filter(each => each !== spare);
        return spare?.page ?? null;
    }
    // They would be laid out for nobody, as after a change of theme.
    function drop() {
        for (const each of root.made)
            each.page?.destroy();
        root.made = root.made.filter(each => !each.page);
    }
    function wanted(): Component {
        for (let i = 0; i < root.components.length; ++i)
            if (!root.made.some(each => each.component === root.components[i]))
                return root.components[i];
        return null;
    }
    function make(component: Component) {
        const spare = { component: component, page: null };
        root.made = [...root.made, spare];
        const incubator = component.incubateObject(root, { width: root.width, height: root.height });
        const look = () => {
            if (incubator.status === Component.Ready)
                spare.page = incubator.object;
        };
        incubator.onStatusChanged = look;
        look();
    }

    Timer {
        interval: 200
        repeat: true
        running: root.idle && root.made.length < root.components.length
        onTriggered: {
            const component = root.wanted();
            if (component)
                root.make(component);
        }
    }
}
