// What is typed at a kiosk or comes from its scanner: a burst of keys, a code, an identity number.
#include "kiosk/features/my_visit/lookup.h"
#include "kiosk/features/take_ticket/identity_check.h"
#include "kiosk/platform/key_burst.h"
#include "kiosk/platform/log_tail.h"
#include "tests/faults/fuzz/entry.h"

namespace {

using namespace yichuang;

/// Two bytes a key: how long after the one before, and what it writes.
void type(const std::uint8_t* data, std::size_t size) {
  platform::KeyBurst burst;
  quint64 time = 0;
  for (std::size_t i = 0; i + 1 < size; i += 2) {
    time += data[i];
    const QChar key(data[i + 1]);
    const auto verdict = burst.take(QString(key), key == QLatin1Char('\r'), time);
    if (verdict == platform::KeyBurst::Verdict::kScanned) {
      fuzz::require(burst.text().size() >= platform::KeyBurst::kShortest &&
                        burst.text().size() <= platform::KeyBurst::kLongest,
                    "a code has a length that can be");
    }
  }
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const QString text =
      QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
  const auto lookup = my_visit::readLookup(text);
  fuzz::require(lookup.value.size() <= text.toUpper().size(), "a key is a part of what was typed");
  const QDate today(2026, 9, 21);
  if (const auto born = take_ticket::checkIdentityNumber(text, today)) {
    fuzz::require(born->isValid() && *born <= today, "a birth that can be");
    fuzz::require(take_ticket::ageOn(*born, today) >= 0, "an age that can be");
    fuzz::require(!platform::maskNumbers(text).contains(text), "a number is masked in logs");
  }
  type(data, size);
  return 0;
}
