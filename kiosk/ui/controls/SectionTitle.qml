import QtQuick

// The heading of a part of a page.
Label {
    id: root

    level: "title"
    strong: true
    Accessible.role: Accessible.Heading
    Accessible.name: root.text
}
