import QtQuick
import Yichuang.Theme

// Small print that is still read from an arm's length: on the smallest screen captions are too small for it.
Label {
    readonly property int smallSize: Math.round((Tokens.type.caption + Tokens.type.body) / 2)

    font.pixelSize: smallSize
    lineHeight: 1
    wrapMode: Text.NoWrap
}
