#pragma once

#include <QString>

namespace yichuang::client {

/// A fresh id for one wish of one user. Commands carry it so that the server does them once
/// however often they are sent; a screen that offers "try again" keeps the id of the first try.
QString newRequestId();

}  // namespace yichuang::client
