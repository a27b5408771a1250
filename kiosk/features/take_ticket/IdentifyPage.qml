import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Shell
import Yichuang.TakeTicket
import Yichuang.Theme

// Who comes: lay down the card, or type a number, or go on without. The card is read while this page is
// shown.
KioskPage {
    id: root

    required property IdentifyViewModel identify
    // "card", "number" or "phone".
    property string way: root.identify.cardReader ? "card" : "number"

    signal identified

    objectName: "identifyPage"
    //: Title of the page where the citizen says who they are.
    title: qsTr("核对身份")
    onShownChanged: root.shown ? root.identify.start() : root.identify.stop()

    Connections {
        target: root.identify
        enabled: root.shown

        function onIdentified() {
            root.identified();
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Tokens.space.l

        TakeTicketSteps {
            current: 1
            Layout.fillWidth: true
        }
        CardPrompt {
            visible: root.way === "card"
            error: root.identify.error
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        NumberEntry {
            visible: root.way !== "card"
            phone: root.way === "phone"
            wide: root.wide
            error: root.identify.error
            Layout.fillWidth: true
            Layout.fillHeight: true
            onEdited: root.identify.forgetError()
            onConfirmed: number => root.way === "phone" ? root.identify.takePhone(number)
                                                        : root.identify.takeNumber(number)
        }
        GridLayout {
            columns: root.wide ? 3 : 2
            columnSpacing: Tokens.touch.gap
            rowSpacing: Tokens.touch.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            Button {
                objectName: "cardButton"
                visible: root.identify.cardReader && root.way !== "card"
                iconName: "id-card"
                //: Button: lay the identity card on the reader instead.
                text: qsTr("刷身份证")
                Layout.fillWidth: true
                Layout.fillHeight: true  // as high as one beside it that takes two lines
                Layout.preferredWidth: 1
                onClicked: root.show("card")
            }
            Button {
                objectName: "typeNumberButton"
                visible: root.way !== "number"
                iconName: "licence"
                //: Button: type the identity number instead.
                text: qsTr("输身份证号")
                Layout.fillWidth: true
                Layout.fillHeight: true  // as high as one beside it that takes two lines
                Layout.preferredWidth: 1
                onClicked: root.show("number")
            }
            Button {
                objectName: "phoneButton"
                visible: root.way !== "phone"
                iconName: "phone"
                //: Button: type a phone number instead.
                text: qsTr("用手机号")
                Layout.fillWidth: true
                Layout.fillHeight: true  // as high as one beside it that takes two lines
                Layout.preferredWidth: 1
                onClicked: root.show("phone")
            }
            Button {
                objectName: "withoutCardButton"
                //: Button: take a number without saying who one is.
                text: qsTr("没带证件，直接取号")
                Layout.fillWidth: true
                Layout.fillHeight: true  // as high as one beside it that takes two lines
                Layout.preferredWidth: 1
                Layout.columnSpan: root.wide ? 1 : 2
                onClicked: root.identify.goWithout()
            }
        }
    }

    function show(way: string) {
        root.way = way;
        root.identify.forgetError();
    }
}
