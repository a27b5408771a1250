pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Counter
import Yichuang.Theme

// Choices by digit, by arrow keys and Enter, or by pointer.
ListView {
    id: root

    required property OptionModel options
    property bool marked: false  // the keys are marks to be seen, not digits to be pressed

    signal chosen(int row)

    clip: true
    activeFocusOnTab: true
    spacing: Tokens.space.xs
    model: root.options
    boundsBehavior: Flickable.StopAtBounds
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

        width: ListView.view.width
        text: option.title
        subtitle: option.detail
        enabled: option.usable
        value: option.key
        chosen: ListView.isCurrentItem && ListView.view.activeFocus
        focusPolicy: Qt.NoFocus
        onClicked: root.chosen(option.index)
    }
}
