import QtQuick
import QtTest
import Yichuang.Controls

TestCase {
    id: suite

    name: "Sparkline"
    width: 400
    height: 200
    visible: true
    when: windowShown

    Component {
        id: sparkline

        Rectangle {
            property alias chart: chart

            width: 40
            height: 20
            color: "white"

            Sparkline {
                id: chart

                anchors.fill: parent
                color: "blue"
                lastColor: "red"
            }
        }
    }

    function drawn(values, fullHeight) {
        const made = createTemporaryObject(sparkline, suite);
        made.chart.values = values;
        made.chart.fullHeight = fullHeight;
        wait(0);
        return grabImage(made);
    }

    function test_columnsStandOnTheGround_data() {
        return [
            {tag: "empty", values: [], full: 1, x: 38, y: 19, colour: "#ffffff"},
            {tag: "the last is now", values: [0, 0, 4, 8], full: 1, x: 35, y: 1, colour: "#ff0000"},
            {tag: "half as many, below", values: [0, 0, 4, 8], full: 1, x: 25, y: 12, colour: "#0000ff"},
            {tag: "half as many, above", values: [0, 0, 4, 8], full: 1, x: 25, y: 8, colour: "#ffffff"},
            {tag: "none is a thin line", values: [0, 0, 4, 8], full: 1, x: 5, y: 19, colour: "#0000ff"},
            {tag: "and nothing above it", values: [0, 0, 4, 8], full: 1, x: 5, y: 17, colour: "#ffffff"},
            {tag: "few look like few", values: [1, 1, 1, 1], full: 4, x: 35, y: 12, colour: "#ffffff"},
        ];
    }
    function test_columnsStandOnTheGround(row) {
        verify(Qt.colorEqual(drawn(row.values, row.full).pixel(row.x, row.y), row.colour));
    }

    function test_drawsAnewWhenThePastMovesOn() {
        const made = createTemporaryObject(sparkline, suite);
        made.chart.values = [8, 0];
        wait(0);
        const before = grabImage(made);
        made.chart.values = [0, 8];
        wait(0);
        const after = grabImage(made);
        verify(Qt.colorEqual(before.pixel(10, 1), "#0000ff"));
        verify(Qt.colorEqual(after.pixel(10, 1), "#ffffff"));
    }
}
