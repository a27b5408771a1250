pragma ComponentBehavior: Bound

import QtQuick
import Yichuang.Controls
import Yichuang.Counter

// Choices by digit, by arrow keys and Enter, or by pointer.
RowList {
    id: root

    required property OptionModel options
    property bool marked: false  // the keys are marks to be seen, not digits to be pressed

    readonly property string currentTitle: (root.currentItem as ListRow)?.text ?? ""

    signal chosen(int row)

    activeFocusOnTab: true
    model: root.options
    keyNavigationEnabled: true
    Keys.onReturnPressed: root.chosen(root.currentIndex)
    Keys.onEnterPressed: root.chosen(root.currentIndex)
    Keys.onPressed: event => {
        const row = root.marked ? -1 : root.options.rowOfKey(event.text);
        if (row < 0)
            return;
        event.accepted = true;
        root.chosen(row);
    }

    delegate: ListRow {
        id: option

        required property int index
        required property string key
        required property string title
        required property string detail
        required property bool usable

        width: root.rowWidth
        text: option.title
        subtitle: option.detail
        enabled: option.usable
        value: option.key
        chosen: ListView.isCurrentItem && ListView.view.activeFocus
        focusPolicy: Qt.NoFocus
        onClicked: root.chosen(option.index)
    }
}
