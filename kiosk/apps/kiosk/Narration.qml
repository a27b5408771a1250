import QtQuick
import Yichuang.Speech
import Yichuang.Theme

// What the narrator reads: the page that is shown, by itself where everything is made for old people.
QtObject {
    id: root

    required property Narrator narrator
    required property Item page

    readonly property list<QtObject> bindings: [
        Binding {
            target: root.narrator
            property: "onByDefault"
            value: Tokens.theme === "elder"
        },
        Binding {
            target: root.narrator
            property: "page"
            value: root.page
        }
    ]
}
