#pragma once

#include <QString>

namespace yichuang::my_visit {

/// What somebody typed, scanned or laid down to find what is theirs.
struct Lookup {
  enum class Kind { IdentityNumber, Phone, VisitCode, Short };
  Kind kind{Kind::Short};
  QString value{};
  bool operator==(const Lookup&) const = default;
};

/// Tells by its form what a text is: the QR code of a ticket, an identity number (18), a mobile
/// phone (11 digits), else something short: a ticket's number or an appointment's code.
Lookup readLookup(const QString& text);

}  // namespace yichuang::my_visit
