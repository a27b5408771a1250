pragma ComponentBehavior: Bound

import QtQuick
import Yichuang.Controls
import Yichuang.Models
import Yichuang.Theme

// Rows to look at or choose from, by arrow keys and Enter or by pointer.
ListView {
    id: root

    required property RowsModel rows
    property bool choosable: true
    property string actionText: ""

    signal chosen(string key)

    clip: true
    activeFocusOnTab: root.count > 0  // also what is only looked at is scrolled by keys
    spacing: Tokens.space.xs
    model: root.rows
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: true
    Keys.onReturnPressed: event => {
        const row = root.currentItem as ListRow;
        event.accepted = row !== null;
        row?.press();
    }

    ScrollBar {
        area: root
    }

    delegate: ListRow {
        id: row

        required property int index
        required property string key
        required property string title
        required subtitle
        required value
        required chosen

        width: ListView.view.width
        text: row.title
        badge: root.actionText
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
