pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Shell
import Yichuang.Theme

// Goes to the other language, or lets one of several be chosen. Each language is written in itself.
Button {
    id: root

    required property LanguageSwitch languages

    readonly property var tags: root.languages.tags
    readonly property var others: root.tags.filter(tag => tag !== root.languages.language)
    readonly property bool one: root.others.length === 1

    objectName: "languagePicker"
    kind: "quiet"
    level: "body"
    leftPadding: Tokens.space.m
    iconName: "globe"
    // Those who read neither know the globe.
    text: root.languages.nameOf(root.one ? root.others[0] : root.languages.language)
    onClicked: {
        if (root.one)
            root.languages.language = root.others[0];
        else
            choice.open();
    }

    Dialog {
        id: choice

        objectName: "languageChoice"
        title: "中文 / Language"
        //: Button: keep the language.
        rejectText: qsTr("返回")

        Repeater {
            model: root.languages.tags

            ListRow {
                id: row

                required property string modelData

                objectName: "language_" + row.modelData
                text: root.languages.nameOf(row.modelData)
                oneOf: true
                chosen: row.modelData === root.languages.language
                Layout.fillWidth: true
                onClicked: {
                    choice.close();
                    root.languages.language = row.modelData;
                }
            }
        }
    }
}
