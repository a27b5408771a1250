pragma ComponentBehavior: Bound

import QtQuick
import Yichuang.Controls
import Yichuang.Models

// Rows to look at or choose from, by arrow keys and Enter or by pointer.
RowList {
    id: root

    required property RowsModel rows
    property bool choosable: true

    signal chosen(string key)

    activeFocusOnTab: root.count > 0  // also what is only looked at is scrolled by keys
    model: root.rows
    keyNavigationEnabled: true
    Keys.onReturnPressed: event => {
        const row = root.currentItem as ListRow;
        event.accepted = row !== null;
        row?.press();
    }

    delegate: ListRow {
        id: row

        required property int index
        required property string key
        required property string title
        required subtitle
        required value
        required chosen

        width: root.rowWidth
        text: row.title
        focusPolicy: Qt.NoFocus
        hoverEnabled: root.choosable
        onClicked: {
            if (!root.choosable)
                return;
            root.currentIndex = row.index;
            root.chosen(row.key);
        }

        FocusRing {
            target: row
            shown: row.ListView.isCurrentItem && root.activeFocus
        }
    }
}
