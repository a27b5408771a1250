pragma ComponentBehavior: Bound

import QtQuick
import Yichuang.Devices
import Yichuang.Guide
import Yichuang.Kiosk
import Yichuang.MyVisit
import Yichuang.Shell
import Yichuang.Speech
import Yichuang.TakeTicket
import Yichuang.Theme

// Which page leads to which. Everything a person left behind is forgotten on the way home.
AppScaffold {
    id: root

    required property KioskContext context
    property bool quiet: false
    // Nobody has touched the first page for a while.
    readonly property bool unattended: root.quiet && root.atHome
    // Nothing of a person: the first page, or that of the absent server right over it.
    readonly property bool empty: root.atHome || (stack.pageName === "awayPage" && stack.depth === 2)

    function wake() {
        root.quiet = false;
        stack.page.forceActiveFocus();
    }
    function goHome() {
        root.quiet = false;
        root.context.endVisit();
        // What was laid out for large type, or in another language, is made anew.
        if (root.firstLook.restore())
            stack.restart();
        else
            stack.reset();
        root.tellAway();
    }
    // Past the page of the absent server, once that is back. On the first page another visit begins.
    function goBack() {
        do stack.back(); while (!root.away && stack.pageName === "awayPage");
        if (root.atHome)
            root.context.forgetVisit();
        if (!stack.holds("awayPage"))
            root.tellAway();
    }
    // Not over a number, which may be on no paper, nor over what needs no server.
    function tellAway() {
        if (root.away && !["ticketPage", "helpPage", "devicesPage"].includes(stack.pageName))
            stack.open(awayPage, {});
    }
    function openSituation(situation: string) {
        root.context.services.open(situation);
        stack.open(servicesPage, {});
    }

    readonly property bool away: root.context.hall.away
    readonly property FirstLook firstLook: FirstLook { languages: root.languages }

    objectName: "kioskFlow"
    title: stack.page?.title ?? ""
    subtitle: stack.page?.subtitle ?? ""
    atHome: stack.depth <= 1
    canGoBack: stack.depth > 1 && stack.pageName !== "ticketPage" && stack.pageName !== "awayPage"
    connected: root.context.hall.connected || stack.pageName === "awayPage"
    staleSince: root.context.hall.staleSince
    onAwayChanged: {
        if (root.away)
            root.tellAway();
        else if (stack.pageName === "awayPage")
            root.goBack();
    }
    onLookTouched: stack.dropSpares()
    onBack: root.goBack()
    onHome: root.goHome()
    canReadAloud: root.context.narrator.available
    readingAloud: root.context.narrator.on
    onReadAloudChosen: on => root.context.narrator.choose(on)
    onHelp: {
        if (stack.pageName !== "helpPage")
            stack.open(helpPage, { fromPage: stack.pageName });
    }
    onServiceWanted: {
        if (root.context.devices.available && stack.pageName !== "devicesPage")
            stack.open(devicesPage, {});
    }

    PageStack {
        id: stack

        anchors.fill: parent
        focus: true
        home: homePage
        spared: [searchPage, appointmentPage, findTicketPage, guidePage, identifyPage]
    }
    IdleGuard {
        anchors.fill: parent
        active: !root.empty
        onExpired: root.goHome()
    }
    IdleTimer {
        objectName: "homeTimer"
        // The page of the absent server stays, unless it is in another look.
        running: root.atHome ? !root.quiet : root.empty && root.firstLook.left
        seconds: Tokens.pace.idleSeconds
        onExpired: {
            root.goHome();
            root.quiet = root.atHome;
        }
    }
    Narration {
        narrator: root.context.narrator
        page: root.unattended ? null : stack.page
    }
    Connections {
        target: root.context

        function onTicketReady() {
            stack.open(ticketPage, {});
        }
        function onVisitReady() {
            stack.open(root.context.visit.canRate ? ratePage : visitPage, {});
        }
    }

    Component {
        id: homePage

        HomePage {
            hall: root.context.hall
            search: root.context.search
            onSituationChosen: situation => root.openSituation(situation)
            onSearchWanted: stack.open(searchPage, {})
            onTicketWanted: stack.open(findTicketPage, {})
            onAppointmentWanted: stack.open(appointmentPage, {})
        }
    }
    Component {
        id: searchPage

        SearchPage {
            search: root.context.search
            onServiceChosen: service => {
                root.context.guide.add(service);
                stack.open(guidePage, {});
            }
            onSituationChosen: situation => root.openSituation(situation)
        }
    }
    Component {
        id: servicesPage

        ServicesPage {
            services: root.context.services
            onNext: stack.open(guidePage, {})
        }
    }
    Component {
        id: guidePage

        GuidePage {
            guide: root.context.guide
            connected: root.context.hall.connected
            onTakeNumber: stack.open(identifyPage, {})
            onAddService: stack.open(searchPage, {})
        }
    }
    Component {
        id: identifyPage

        IdentifyPage {
            identify: root.context.identify
            onIdentified: stack.open(confirmPage, {})
        }
    }
    Component {
        id: confirmPage

        ConfirmPage {
            confirm: root.context.confirm
            connected: root.context.hall.connected
            onGivenUp: root.goHome()
        }
    }
    Component {
        id: ticketPage

        TicketPage {
            ticket: root.context.ticket
            onDone: root.goHome()
        }
    }
    Component {
        id: findTicketPage

        FindTicketPage {
            find: root.context.find
        }
    }
    Component {
        id: visitPage

        VisitPage {
            visit: root.context.visit
            connected: root.context.hall.connected
            onRate: stack.open(ratePage, {})
        }
    }
    Component {
        id: ratePage

        RatePage {
            visit: root.context.visit
            onDone: root.goHome()
        }
    }
    Component {
        id: appointmentPage

        AppointmentPage {
            appointment: root.context.appointment
            connected: root.context.hall.connected
            onOrdinaryWanted: root.goHome()
        }
    }
    Component {
        id: devicesPage

        DevicesPage {
            devices: root.context.devices
        }
    }
    Component {
        id: helpPage

        HelpPage {
            hall: root.context.hall
            help: root.context.help
            noPaper: root.context.ticket.printState === TicketViewModel.Failed
        }
    }
    Component {
        id: awayPage

        AwayPage {
            phone: root.context.hall.phone
            readable: root.context.search.ready
            onReadGuide: stack.open(searchPage, {})
        }
    }
}
