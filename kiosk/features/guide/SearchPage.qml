pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Guide
import Yichuang.Shell
import Yichuang.Theme

// Finds a service by plain words; with nothing typed it offers the situations.
KioskPage {
    id: root

    required property SearchViewModel search

    signal serviceChosen(string service)
    signal situationChosen(string situation)

    // What a keyboard leaves of a lying screen.
    readonly property bool low: root.height < 20 * Tokens.type.body
    readonly property bool searching: field.displayText.trim() !== ""
    // Letters are not yet words: what they do not find may still be there.
    readonly property bool composing: field.displayText !== field.text

    objectName: "searchPage"
    //: Title of the page for searching a service.
    title: qsTr("找要办的事")
    onOpenedChanged: {
        if (root.opened)
            root.search.query = "";
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Tokens.space.l

        TextField {
            id: field

            objectName: "searchInput"
            focus: true
            //: Label of the search box.
            label: root.low ? "" : qsTr("说说要办什么")
            //: Example words in the empty search box.
            placeholder: qsTr("例如：换证、过户、驾照丢了")
            Layout.fillWidth: true
            onDisplayTextChanged: root.search.query = displayText
        }
        Banner {
            visible: nothing.wanted && root.low
            iconName: "search"
            text: nothing.text === "" ? nothing.title : nothing.title + " · " + nothing.text
            Layout.fillWidth: true
        }
        ScrollArea {
            visible: root.searching
            spacing: Tokens.space.s
            Layout.fillWidth: true
            Layout.fillHeight: true

            GridLayout {
                visible: root.search.results.count > 0
                width: parent.width
                columns: root.wide ? 2 : 1
                columnSpacing: Tokens.space.s
                rowSpacing: Tokens.space.s

                Repeater {
                    model: root.search.results

                    ListRow {
                        id: result

                        required property string key
                        required property string title

                        text: result.title
                        level: root.low ? "body" : "lead"
                        leadsOn: true
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                        onClicked: root.serviceChosen(result.key)
                    }
                }
            }
            EmptyState {
                id: nothing

                readonly property bool wanted: root.searching && root.search.results.count === 0

                visible: nothing.wanted && !root.low
                width: parent.width
                iconName: "search"
                title: root.composing
                       //: Pinyin is being typed: the words it may mean are above the keys.
                       ? qsTr("请在键盘上方选字")
                       //: No service fits the words typed.
                       : qsTr("没有找到")
                text: root.composing ? ""
                                     //: What to do when the search found nothing.
                                     : qsTr("换个说法试试，或者请导办台的工作人员帮您。")
            }
        }
        ScrollArea {
            visible: !root.searching
            spacing: Tokens.space.s
            Layout.fillWidth: true
            Layout.fillHeight: true

            Flow {
                width: parent.width
                spacing: Tokens.space.s

                Repeater {
                    model: root.search.words

                    Button {
                        required property string modelData

                        text: modelData
                        level: "body"
                        implicitHeight: Tokens.touch.minimum + Tokens.space.s
                        leftPadding: Tokens.space.m
                        focusPolicy: Qt.TabFocus
                        onClicked: field.text = modelData
                    }
                }
            }
            GridLayout {
                width: parent.width
                columns: root.wide ? 2 : 1
                columnSpacing: Tokens.space.s
                rowSpacing: Tokens.space.s

                Repeater {
                    model: root.search.situations

                    ListRow {
                        id: situation

                        required property string key
                        required property string title
                        required subtitle
                        required iconName

                        text: situation.title
                        leadsOn: true
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                        onClicked: root.situationChosen(situation.key)
                    }
                }
            }
        }
    }
}
