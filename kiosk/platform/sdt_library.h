#pragma once

#include <memory>

#include <QByteArray>
#include <QLibrary>
#include <QString>
#include <tl/expected.hpp>

namespace yichuang::platform {

/// What a call of the reader's library came to.
enum class SdtResult {
  kDone,
  kNoCard,     ///< no card in the field, or none that was not read already
  kCardFault,  ///< a card is there, but it cannot be read: pulled away, worn, foreign
  kNoReader,   ///< the reader does not answer: unplugged, another port
  kBroken,     ///< the reader's security module refuses
};

/// The library that makers of second-generation identity card readers deliver (SDT_..., GA/T 467),
/// loaded at run time. Its calls block. Thread rule: one thread, the same for all calls.
class SdtLibrary {
 public:
  /// Or what is wrong with the file, for technicians.
  static tl::expected<SdtLibrary, QString> load(const QString& path);

  SdtLibrary(SdtLibrary&&) = default;
  SdtLibrary& operator=(SdtLibrary&&) = default;
  ~SdtLibrary() = default;

  SdtResult open(int port) const;
  void close(int port) const;
  SdtResult find(int port) const;
  SdtResult select(int port) const;
  /// The card's text block goes to `record`; its picture is thrown away.
  SdtResult read(int port, QByteArray& record) const;

 private:
  SdtLibrary() = default;

  std::unique_ptr<QLibrary> library_;
  int (*openPort_)(int){};
  int (*closePort_)(int){};
  int (*startFind_)(int, unsigned char*, int){};
  int (*selectCard_)(int, unsigned char*, int){};
  int (*readBase_)(int, unsigned char*, unsigned int*, unsigned char*, unsigned int*, int){};
};

/// The meaning of a return code of the library.
SdtResult sdtResult(int code);

}  // namespace yichuang::platform
