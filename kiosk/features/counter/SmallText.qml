import QtQuick
import Yichuang.Controls
import Yichuang.Theme

// Small print that is still read from an arm's length: on the smallest screen captions are too small for it.
Label {
    font.pixelSize: Math.round((Tokens.type.caption + Tokens.type.body) / 2)
    lineHeight: 1
    wrapMode: Text.NoWrap
}
